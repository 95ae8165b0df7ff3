// SPDX-License-Identifier: MIT
#include "han_name.hpp"

#include <algorithm>
#include <array>

#include "abbreviation.hpp"
#include "evidence_switch.hpp"
#include "romanization.hpp"
#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"
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
enum class Left : std::uint8_t {
  name,         // nothing that ends it: the name goes on to the left
  home,         // a country that may belong to it, and nothing in front of one does
  title,        // a job
  country,      // another country
  description,  // a common noun
  particle,     // one character that names hold as well
  soft,         // a verb or adjective that names and terms hold as well
  word,         // an adverb, a conjunction, a verb: never part of a name
};

/// Reads the end of `before`, the last word of which the dictionary cuts as `last_word`.
Left left_of(const NameContext& context, std::string_view before, std::string_view last_word,
             std::string_view name) noexcept {
  const bool general = is_general(name);
  if (const std::size_t size = han_countries.suffix_of(before); size > 3 && size >= last_word.size()) {
    if (general && !name.starts_with("聯邦") && !name.starts_with("联邦")) return Left::home;
    return han_home_countries.contains(before.substr(before.size() - size)) ? Left::home : Left::country;
  }
  if (uses(Clue::title_cut) && context.title_suffix(before) > 0) return Left::title;
  if (!uses(Clue::description_cut)) return Left::name;
  if (han_function_words.suffix_of(before) >= last_word.size()) return Left::word;
  if (han_soft_words.suffix_of(before) >= last_word.size()) return Left::soft;
  if (!general && han_descriptors.suffix_of(before) >= last_word.size()) return Left::description;
  if (last_word.size() == 3) {
    if (han_counters.contains(last_word)) {
      const std::string_view counted = before.substr(0, before.size() - 3);
      const bool number = !counted.empty() &&
                          (static_cast<unsigned char>(counted.back()) < 0x80 || han_numerals.suffix_of(counted) > 0);
      return number ? Left::word : Left::name;
    }
    if (han_particles.contains(last_word)) return Left::particle;
    if (!general && (last_word == "商" || last_word == "廠" || last_word == "厂") && before.size() > 6)
      return Left::description;
    return Left::name;
  }
  // 第四艘: an ordinal or number with its counter.
  if (last_word.size() > 3 && han_counters.contains(last_word.substr(last_word.size() - 3)) &&
      (last_word.starts_with("第") || han_digits.prefix_of(last_word) > 0)) {
    return Left::word;
  }
  // 人為, 將在: the dictionary joins a particle to what stands before it.
  if (last_word.size() == 6 && han_joined_particles.suffix_of(last_word) > 0 && !general) return Left::word;
  return Left::name;
}

/// Does the Latin name name a country or nation itself (Swiss Re, Bank of America)?
bool names_country(std::string_view latin) noexcept {
  while (!latin.empty()) {
    const std::size_t blank = std::min(latin.find(' '), latin.size());
    const LowerCase word(latin.substr(0, blank));
    if (nationalities.contains(word) || place_words.contains(word)) return true;
    latin.remove_prefix(std::min(blank + 1, latin.size()));
  }
  return false;
}

/// The letters of an abbreviation in capitals (GDP), 0 for any other name.
std::size_t initials_of(std::string_view other) noexcept {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < other.size();) {
    const CodePoint c = decode(other, at);
    at += c.length;
    const char32_t folded = fold_width(c.value);
    if (folded >= 'A' && folded <= 'Z')
      ++letters;
    else if (!(folded >= '0' && folded <= '9') && folded != '&' && folded != '/' && folded != 's')
      return 0;
  }
  return letters <= 6 ? letters : 0;
}

struct Region {
  std::array<std::uint32_t, longest_name> begin{};  // where its words begin, from the right
  std::size_t size = 0;
};

}  // namespace

HanProfile profile_of(std::string_view han) noexcept {
  HanProfile profile{.characters = count_han(han)};
  for (const std::string_view dot : {"·", "・", "．", "‧", "•"})
    profile.dotted |= han.find(dot) != std::string_view::npos;
  const std::size_t surname = surname_length(han);
  profile.surname = surname > 0 && profile.characters >= 2 && profile.characters <= 4 && han.size() > surname;
  const std::size_t suffix = han_org_suffixes.suffix_of(han);
  profile.organization = suffix > 0 && (suffix > 3 || profile.characters > 3) && suffix < han.size();
  return profile;
}

bool is_han_note(std::string_view han) noexcept {
  if (han_notes.contains(han)) return true;
  // A description ends in a common noun and is made of nothing else: 晶片大廠, 筆電代工廠.
  return han_description_ends.suffix_of(han) > 0;
}

std::optional<HanMatch> find_han_name(const NameContext& context, std::size_t last, std::string_view other,
                                      bool other_is_han) {
  const Words& words = context.words;
  const std::string_view text = words.text();
  const std::uint32_t end = words[last].span.end;
  HanMatch match{.span = {words[last].span.begin, end}, .type = EntityType::organization, .score = 0.8F};

  // The words that could belong to the name, from the right.
  Region region;
  for (std::size_t i = last;;) {
    const Word& word = words[i];
    const bool belongs = word.is_han() || word.is_latin() || word.kind == TokenKind::number ||
                         is_middle_dot(words.in(i)) || ((words.is(i, "/") || words.is(i, "-")) && words.glued(i));
    if (!belongs || region.size == longest_name || context.is_money(word.span)) break;
    region.begin[region.size++] = word.span.begin;
    if (word.spaced || word.broken || i == 0 || words[i - 1].ends_sentence) break;
    --i;
    // "（集團）股份有限公司": a bracket inside an official name.
    if (words[i].kind == TokenKind::close && context.brackets.partner(i) != BracketFinder::no_partner &&
        i - context.brackets.partner(i) <= 3 && i > 2 && context.brackets.partner(i) > 0 &&
        (words.in(i + 1).starts_with("股份") || words.in(i + 1).starts_with("有限") ||
         words.in(i + 1).starts_with("公司")) &&
        region.size < longest_name) {
      i = context.brackets.partner(i) - 1;
      if (words[i].is_latin()) break;
    }
  }
  if (region.size == 0) return std::nullopt;
  const std::uint32_t limit = region.begin[region.size - 1];
  const auto from = [&](std::uint32_t begin) { return Span{begin, end}.in(text); };

  // A person's name is read by the Latin side, wherever the dictionary cuts.
  if (uses(Clue::surname_read) && !other_is_han && !other.empty()) {
    std::uint32_t begin = end;
    std::optional<HanMatch> read, surname_only;
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
        read = person;  // 楊金禾 rather than 金禾: the longest that is read whole
      }
      if (!surname_only || characters == 3) surname_only = person;
    }
    if (read) return read;
    if (surname_only && !han_org_suffixes.suffix_of(from(surname_only->span.begin))) {
      const std::string_view before = Span{limit, surname_only->span.begin}.in(text);
      if (context.title_suffix(before) > 0) surname_only->evidence.add(Clue::title_cut);
      return surname_only;
    }
  }

  // Where the characters of a Chinese short form begin: the name holds at least these.
  std::uint32_t needed = end;
  if (other_is_han && uses(Clue::shared_characters)) {
    if (const std::optional<std::size_t> picked = find_picked_characters(from(limit), other)) {
      needed = limit + static_cast<std::uint32_t>(*picked);
      match.evidence.add(Clue::shared_characters);
    }
  }
  // A term has about two characters for each letter of its abbreviation.
  std::size_t letters = other_is_han || !uses(Clue::initials) ? 0 : initials_of(other);
  for (std::size_t i = 0; i < region.size && i < 6 && letters >= 4; ++i) {
    const std::string_view tail = from(region.begin[i]);
    if (count_han(tail) >= 2 && heard(other, tail) >= 0.85F) letters = 0;  // LUMO is spelled, not abbreviated
  }

  std::uint32_t begin = region.begin[0];
  for (std::size_t taken = 1; taken < region.size; ++taken) {
    const std::uint32_t next = region.begin[taken];
    const std::string_view name = from(begin);
    const std::size_t characters = count_han(name);
    if (characters >= 2 && begin <= needed) {
      const Left left = left_of(context, Span{limit, begin}.in(text), Span{next, begin}.in(text), name);
      if (left == Left::home || (left == Left::country && !other_is_han && names_country(other))) {
        begin -= static_cast<std::uint32_t>(han_countries.suffix_of(Span{limit, begin}.in(text)));
        if (begin > limit)
          begin -= static_cast<std::uint32_t>(han_state_prefixes.suffix_of(Span{limit, begin}.in(text)));
        break;
      }
      // A brand that the dictionary does not know falls into single characters, 路摩（LUMO）; that or an
      // organisation's own ending is enough of a name.
      const bool coined = taken == characters || (profile_of(name).organization && !is_general(name));
      const std::size_t expected = letters == 0 || coined ? 2 : 2 * letters - 1;
      bool cut = false;
      switch (left) {
        case Left::name:
        case Left::home:
          break;
        case Left::country:
          cut = true;
          break;
        case Left::word:
          cut = coined || characters >= letters;
          break;
        case Left::title:
        case Left::description:
          cut = characters >= expected;
          break;
        case Left::soft:
        case Left::particle: {
          // 和灣港口, 家摩樂, 自動織機: they belong to the name when the Latin side sounds it,
          // and a particle also beside a character that the dictionary leaves alone.
          const bool coined_run = left == Left::particle && taken > 1 && region.begin[taken - 2] - begin == 3;
          const float longer = other_is_han || other.empty() ? 0 : heard(other, from(next));
          cut = characters >= expected && !coined_run && !is_general(name) &&
                !(letters == 0 && longer >= 0.75F && longer > heard(other, name) + 0.02F);
          break;
        }
      }
      // 行政總裁應某某: behind a title, a surname that is a particle too begins a name of three.
      if (cut && next + 3 == begin && characters == 2 && surname_length(from(next)) > 0 &&
          context.title_suffix(Span{limit, next}.in(text)) > 0)
        cut = false;
      const bool firm = left == Left::title || left == Left::country;
      if (!firm && taken > 1 && han_bound_characters.contains(Span{begin, region.begin[taken - 2]}.in(text)))
        cut = false;
      if (cut) {
        if (left == Left::title) match.type = EntityType::person;
        match.evidence.add(left == Left::title ? Clue::title_cut : Clue::description_cut);
        break;
      }
    }
    // A number begins a name: 808工具銀行, 20呎櫃.
    if (taken > 1 && static_cast<unsigned char>(text[begin]) < 0x80 && text[begin] >= '0' && text[begin] <= '9') break;
    begin = next;
  }
  match.span.begin = begin;

  if (other_is_han) {
    match.score = match.evidence.has(Clue::shared_characters) ? 0.95F : 0.5F;
  } else if (letters == 0 && !other.empty()) {
    if (heard(other, from(begin)) >= 0.6F) {
      match.evidence.add(Clue::sounds_alike);
      match.score = 0.95F;
    }
  }
  if (profile_of(from(match.span.begin)).organization)
    match.evidence.add(Clue::name_suffix);
  else if (letters > 0 && match.type == EntityType::organization &&
           han_body_ends.suffix_of(from(match.span.begin)) == 0)
    match.type = EntityType::term;
  return match;
}

}  // namespace newsparse::detail
