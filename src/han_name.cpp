// SPDX-License-Identifier: MIT
#include "han_name.hpp"

#include <array>

#include "abbreviation.hpp"
#include "romanization.hpp"
#include "tables/chinese_words.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t longest_name = 32;  // words; official names have fewer than twenty

bool is_middle_dot(std::string_view printed) noexcept {
  return printed == "·" || printed == "・" || printed == "．" || printed == "‧" || printed == "•";
}

/// Is a name made of nothing but general words (證券交易委員會), so that what stands before it is needed?
bool is_general(std::string_view han) noexcept {
  while (!han.empty()) {
    const std::size_t word = han_generic_words.prefix_of(han);
    const std::size_t suffix = han_org_suffixes.prefix_of(han);
    const std::size_t size = word > suffix ? word : suffix;
    if (size == 0) return false;
    han.remove_prefix(size);
  }
  return true;
}

/// What stands before a possible beginning of a name.
enum class Left { name, title, description, word };

/// Reads the end of `before` (which the dictionary cuts there) for a word that a name begins behind.
Left left_of(std::string_view before, std::string_view last_word, std::string_view name) noexcept {
  if (han_titles.suffix_of(before) > 0) return Left::title;
  const bool general = is_general(name);
  if (const std::size_t size = han_countries.suffix_of(before); size > 3 && !general) {
    return han_home_countries.contains(before.substr(before.size() - size)) ? Left::name : Left::description;
  }
  if (!general && last_word.size() > 3 && han_descriptors.suffix_of(before) >= last_word.size()) return Left::description;
  if (last_word.size() == 3) {
    if (!han_function_words.contains(last_word)) return Left::name;
    const bool joins = last_word == "和" || last_word == "與" || last_word == "与" || last_word == "及";
    return joins && general ? Left::name : Left::word;
  }
  if (const std::size_t size = han_function_words.suffix_of(before); size >= last_word.size()) {
    return general && is_general(last_word) ? Left::name : Left::word;
  }
  return Left::name;
}

struct Region {
  std::array<std::uint32_t, longest_name> begin{};  // where its words begin, from the right
  std::size_t size = 0;
};

}  // namespace

HanProfile profile_of(std::string_view han) noexcept {
  HanProfile profile{.characters = count_han(han)};
  for (const std::string_view dot : {"·", "・", "．", "‧", "•"}) profile.dotted |= han.find(dot) != std::string_view::npos;
  const std::size_t surname = surname_length(han);
  profile.surname = surname > 0 && profile.characters >= 2 && profile.characters <= 4 && han.size() > surname;
  const std::size_t suffix = han_org_suffixes.suffix_of(han);
  profile.organization = suffix > 0 && (suffix > 3 || profile.characters > 3) && suffix < han.size();
  return profile;
}

bool is_han_note(std::string_view han) noexcept {
  if (han_notes.contains(han)) return true;
  // A description ends in a common noun and is made of nothing else: 晶片大廠, 筆電代工廠.
  for (const std::string_view tail : {"廠", "厂", "商", "業者", "业者", "龍頭", "龙头", "巨擘", "巨頭", "巨头", "大廠", "大厂"}) {
    if (han.ends_with(tail)) return true;
  }
  return false;
}

std::optional<HanMatch> find_han_name(const Words& words, const BracketFinder& brackets, std::size_t last, std::string_view other, bool other_is_han) {
  const std::string_view text = words.text();
  const std::uint32_t end = words[last].span.end;
  HanMatch match{.span = {words[last].span.begin, end}, .type = EntityType::organization, .score = 0.8F};

  // The words that could belong to the name, from the right.
  Region region;
  for (std::size_t i = last;;) {
    const Word& word = words[i];
    const bool belongs = word.is_han() || word.is_latin() || word.kind == TokenKind::number || is_middle_dot(words.in(i)) ||
                         (words.is(i, "/") && words.glued(i));
    if (!belongs || region.size == longest_name) break;
    region.begin[region.size++] = word.span.begin;
    if (word.spaced || word.broken || i == 0 || words[i - 1].ends_sentence) break;
    --i;
    // "（集團）股份有限公司": a bracket inside an official name.
    if (words[i].kind == TokenKind::close && brackets.partner(i) != BracketFinder::no_partner && i - brackets.partner(i) <= 3 && i > 2 &&
        brackets.partner(i) > 0 && (words.in(i + 1).starts_with("股份") || words.in(i + 1).starts_with("有限")) && region.size < longest_name) {
      i = brackets.partner(i) - 1;
      if (words[i].is_latin()) break;
    }
  }
  if (region.size == 0) return std::nullopt;
  const std::uint32_t limit = region.begin[region.size - 1];
  const auto from = [&](std::uint32_t begin) { return Span{begin, end}.in(text); };

  // A person's name is read by the Latin side, wherever the dictionary cuts.
  if (!other_is_han && !other.empty()) {
    std::uint32_t begin = end;
    std::optional<HanMatch> surname_only;
    for (std::size_t characters = 1; characters <= 4 && begin > limit; ++characters) {
      const CodePoint c = decode_before(text, begin);
      if (!is_han(c.value)) break;
      begin -= c.length;
      if (characters < 2) continue;
      const std::string_view tail = from(begin);
      const std::size_t surname = surname_length(tail);
      if (surname == 0 || surname >= tail.size()) continue;
      const NameReading reading = read_name(other, tail);
      if (reading.order == NameReading::Order::none) continue;
      HanMatch person{.span = {begin, end}, .type = EntityType::person, .score = 0.9F};
      person.evidence.add(Clue::surname_read);
      if (reading.given_name) {
        person.score = 0.99F;
        person.evidence.add(Clue::given_name_read);
        return person;
      }
      // 吳泳銘 rather than 銘: of the tails whose first character is the surname, a word of two or
      // three characters that the text before it allows.
      if (!surname_only || characters == 3) surname_only = person;
    }
    if (surname_only && !han_org_suffixes.suffix_of(from(surname_only->span.begin))) {
      const std::string_view before = Span{limit, surname_only->span.begin}.in(text);
      if (han_titles.suffix_of(before) > 0) surname_only->evidence.add(Clue::title_cut);
      return surname_only;
    }
  }

  std::uint32_t begin = region.begin[0];
  std::size_t taken = 1;
  for (; taken < region.size; ++taken) {
    const std::string_view name = from(begin);
    if (count_han(name) >= 2) {
      const std::string_view before = Span{limit, begin}.in(text);
      const Left left = left_of(before, Span{region.begin[taken], begin}.in(text), name);
      if (left == Left::title) match.evidence.add(Clue::title_cut);
      if (left == Left::description || left == Left::word) match.evidence.add(Clue::description_cut);
      if (left == Left::title) match.type = EntityType::person;
      if (left != Left::name) break;
    }
    begin = region.begin[taken];
  }
  match.span.begin = begin;

  if (other_is_han) {
    const std::string_view all = from(limit);
    if (const std::optional<std::size_t> picked = find_picked_characters(all, other)) {
      match.evidence.add(Clue::shared_characters);
      match.score = 0.95F;
      const std::uint32_t first = limit + static_cast<std::uint32_t>(*picked);
      for (std::size_t i = 0; i < region.size && match.span.begin > first; ++i) {
        if (region.begin[i] <= first) match.span.begin = region.begin[i];
      }
    } else {
      match.score = 0.5F;
    }
  } else if (!other.empty() && sounds_like(other, from(begin)) >= 0.6F) {
    match.evidence.add(Clue::sounds_alike);
    match.score = 0.95F;
  }
  if (profile_of(from(match.span.begin)).organization) match.evidence.add(Clue::name_suffix);
  return match;
}

}  // namespace newsparse::detail
