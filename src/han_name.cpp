// SPDX-License-Identifier: MIT
#include "han_name.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "abbreviation.hpp"
#include "evidence_switch.hpp"
#include "romanization.hpp"
#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"
#include "tables/verbs.hpp"
#include "unicode.hpp"
#include "variants.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t longest_name = 32;  // words; official names have fewer than twenty

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

/// What an organisation's name has of its own, without what such names end in: 燈灣 of 燈灣電子股份有限公司.
std::string_view own_part(std::string_view name) noexcept {
  while (!name.empty()) {
    if (name.ends_with("）") || name.ends_with(")")) {  // （集團）
      const std::size_t open = std::min(name.rfind("（"), name.rfind("("));
      if (open == std::string_view::npos) break;
      name = name.substr(0, open);
      continue;
    }
    const std::size_t size = std::max(han_org_suffixes.suffix_of(name), han_generic_words.suffix_of(name));
    if (size <= 3) break;
    name.remove_suffix(size);
  }
  return name;
}

/// Is this an authority, an association or another body, named by what it does, rather than a business?
bool is_body(std::string_view name) noexcept {
  return han_bodies.suffix_of(name) > 0 || (han_body_ends.suffix_of(name) > 0 && han_businesses.suffix_of(name) == 0);
}

/// Is it a verb of two characters, in either script?
bool is_verb(std::string_view word) noexcept {
  if (word.size() != 6) return false;
  if (word.starts_with("自")) return false;  // 自主|移動: reflexives say how something is done
  const char32_t first = fold_variant(decode(word, 0).value), second = fold_variant(decode(word, 3).value);
  std::size_t low = 0, high = han_verbs.size() / 2;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const char32_t a = han_verbs[2 * middle], b = han_verbs[2 * middle + 1];
    if (a == first && b == second) return true;
    a < first || (a == first && b < second) ? low = middle + 1 : high = middle;
  }
  return false;
}

/// What stands before a possible beginning of a name.
enum class Left : std::uint8_t {
  name,         // nothing that ends it: the name goes on to the left
  home,         // a country that may belong to it, and nothing in front of one does
  title,        // a job
  country,      // another country
  description,  // a common noun
  business,     // a common noun for a business, which no term begins behind
  role,         // a word for a person, which terms hold as well
  known,        // a word of the dictionary before a business that has a name of its own
  place,        // a city or province, which belongs to what organisations are called
  particle,     // one character that names hold as well
  verb,         // a verb, which terms hold as well once they are long enough
  soft,         // a verb or adjective that names and terms hold as well
  word,         // an adverb, a conjunction, a verb: never part of a name
};

/// A possible beginning of a name in a text: what may belong to it begins at `limit`, the word that the dictionary
/// cuts in front of it at `word`.
struct Edge {
  std::string_view text;
  std::uint32_t limit, word, begin, end;
  bool term;   // the Latin name is an abbreviation or in lower case
  bool whole;  // the Latin name has as many words as this beginning leaves

  std::string_view before() const noexcept { return Span{limit, begin}.in(text); }
  std::string_view last_word() const noexcept { return Span{word, begin}.in(text); }
  std::string_view name() const noexcept { return Span{begin, end}.in(text); }

  /// 在|線上, 可|持續: does the edge cut a word in two that the dictionary does not know?
  bool inside_compound() const noexcept {
    if (han_compounds.prefix_of(Span{word, end}.in(text)) > last_word().size()) return true;
    if (word < limit + 3) return false;
    const std::string_view with_prefix = Span{word - 3, end}.in(text);
    return han_compounds.prefix_of(with_prefix) >= last_word().size() + 3;
  }
};

/// 消費者與 in front of a general name: does the conjunction join two words of one body's name?
bool joins_general_words(std::string_view before) noexcept {
  const std::size_t conjunction = han_conjunctions.suffix_of(before);
  if (conjunction == 0) return false;
  before.remove_suffix(conjunction);
  return han_generic_words.suffix_of(before) >= 6 && !is_body(before) && han_org_suffixes.suffix_of(before) < 9;
}

Left left_of_single(std::string_view before, std::string_view character, std::string_view name, bool general) noexcept {
  const std::string_view rest = before.substr(0, before.size() - character.size());
  if (han_counters.contains(character)) {
    const bool number = !rest.empty() &&
                        (static_cast<unsigned char>(rest.back()) < 0x80 || han_numerals.suffix_of(rest) > 0 ||
                         han_determiners.suffix_of(rest) > 0) &&
                        !(rest.ends_with("多") && han_numerals.suffix_of(rest.substr(0, rest.size() - 3)) == 0);
    if (number) return Left::word;
  }
  if (han_particles.contains(character)) return Left::particle;
  if (general || rest.size() < 6) return Left::name;
  if (character == "商" || character == "廠" || character == "厂" || character == "店")
    return profile_of(name).organization && count_han(own_part(name)) == 1 ? Left::name : Left::description;
  if (han_single_heads.contains(character)) return Left::role;
  if ((han_group_heads.contains(character) || han_person_heads.contains(character)) && !is_body(name) &&
      profile_of(name).organization && count_han(own_part(name)) >= 2)
    return Left::known;
  return Left::name;
}

Left left_of(const NameContext& context, const Edge& edge) noexcept {
  const std::string_view before = edge.before(), last_word = edge.last_word(), name = edge.name();
  const bool general = is_general(name) && (!edge.whole || is_body(name));
  if (edge.inside_compound()) return Left::name;
  if (last_word.starts_with("第") && han_counters.prefix_of(name) > 0) return Left::name;  // 第七|代
  if (const std::size_t size = han_countries.suffix_of(before);
      size > 3 && size >= last_word.size() && han_places.suffix_of(before) <= size) {  // not the end of 內蒙古
    if (general && !name.starts_with("聯邦") && !name.starts_with("联邦")) return Left::home;
    return han_home_countries.contains(before.substr(before.size() - size)) ? Left::home : Left::country;
  }
  if (is_body(name) && han_body_openers.contains(last_word)) return Left::name;
  if (uses(Clue::title_cut) && context.title_suffix(before) > 0) return Left::title;
  if (!uses(Clue::description_cut)) return Left::name;
  if (han_authorities.suffix_of(before) > 0) return Left::description;
  if (is_body(name) && general && joins_general_words(before)) return Left::name;
  if (han_trades.suffix_of(before) >= last_word.size() &&
      (!general || (count_han(name) >= 4 && (!is_body(name) || han_body_openers.prefix_of(name) > 0))))
    return Left::business;
  if (han_function_words.suffix_of(before) >= last_word.size()) return Left::word;
  if (han_soft_words.suffix_of(before) >= last_word.size()) return Left::soft;
  if (!general && han_descriptors.suffix_of(before) >= last_word.size()) return Left::description;
  if (last_word.size() <= 3) return left_of_single(before, last_word, name, general);
  const std::string_view head = last_word.substr(last_word.size() - 3);
  // 第四艘: an ordinal or number with its counter.
  if (han_counters.contains(head) && (han_determiners.prefix_of(last_word) > 0 || han_digits.prefix_of(last_word) > 0))
    return Left::word;
  if (han_places.contains(last_word)) return Left::place;
  if (is_body(name)) {
    if (han_body_openers.prefix_of(name) > 0 && han_body_openers.suffix_of(before) == 0 &&
        (han_generic_words.suffix_of(before) == 0 || last_word == "聯合" || last_word == "联合") &&
        han_org_suffixes.suffix_of(before) == 0)
      return Left::description;
  } else if (!general) {
    if (han_person_heads.contains(head)) return Left::role;
    if (han_group_heads.contains(head)) return Left::known;
    // A business has its own name and its ending: what the dictionary knows in front of them describes it.
    if (profile_of(name).organization && count_han(own_part(name)) >= 2) return Left::known;
  }
  if (han_motion_ends.contains(head)) return Left::word;
  if (head == "州" && last_word.size() >= 9) return Left::country;
  if (han_complements.contains(head) && last_word.size() == 6 && !general) return Left::soft;
  if (is_verb(last_word) && !han_generic_words.contains(last_word) &&
      (edge.term || count_han(own_part(name)) >= 2 || (is_body(name) && general && count_han(name) >= 5)))
    return Left::verb;
  // 人為, 將在: the dictionary joins a particle to what stands before it.
  if (last_word.size() == 6 && han_joined_particles.contains(head) && !han_compounds.contains(last_word) && !general)
    return Left::word;
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

/// Does the abbreviation begin with the place's initial?
bool begins_with_initial(std::string_view place, std::string_view abbreviation) noexcept {
  return std::any_of(std::begin(place_initials), std::end(place_initials), [&](const PlaceInitial& known) {
    return known.place == place && abbreviation.starts_with(known.initial);
  });
}

/// How many words in capitals a Latin name has, 0 where it has others (Bank of Lumo) or names a country.
std::size_t translated_words(std::string_view latin) noexcept {
  if (latin.empty() || names_country(latin)) return 0;
  std::size_t words = 0;
  for (std::size_t at = 0; at < latin.size(); ++at) {
    if (at > 0 && latin[at - 1] != ' ') continue;
    if (latin[at] < 'A' || latin[at] > 'Z') return 0;
    ++words;
  }
  return words;
}

/// The letters of an abbreviation in capitals (GDP), 0 for any other name.
std::size_t initials_of(std::string_view other) noexcept {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < other.size();) {
    const CodePoint c = decode(other, at);
    at += c.length;
    const char32_t folded = fold_width(c.value);
    const bool prefix = at == 1 && folded >= 'a' && folded <= 'z' && other.size() > 2;  // eVTOL
    if ((folded >= 'A' && folded <= 'Z') || prefix)
      ++letters;
    else if (!(folded >= '0' && folded <= '9') && folded != '&' && folded != '/' && folded != '-' && folded != 's')
      return 0;
  }
  return letters <= 6 ? letters : 0;
}

/// Does the Latin name print the number of this ordinal as well? 第七代 in front of Wi-Fi 7.
bool prints_number(std::string_view other, std::string_view ordinal) noexcept {
  constexpr std::string_view numerals[] = {"二", "三", "四", "五", "六", "七", "八", "九"};
  for (std::size_t i = 0; i < std::size(numerals); ++i) {
    if (ordinal.find(numerals[i]) != std::string_view::npos)
      return other.find(static_cast<char>('2' + i)) < other.size();
  }
  return false;
}

/// Where the Latin name is heard best, and how well.
struct Heard {
  std::uint32_t begin = 0;
  float score = 0;
};

/// "Sato Koji" for "Koji Sato": Japanese and Hungarians are printed surname last in English. Empty when too long.
class SurnameFirst {
 public:
  explicit SurnameFirst(std::string_view latin) noexcept {
    const std::size_t blank = latin.rfind(' ');
    if (blank == std::string_view::npos || latin.size() > letters_.size()) return;
    const auto surname =
        std::copy(latin.begin() + static_cast<std::ptrdiff_t>(blank) + 1, latin.end(), letters_.begin());
    *surname = ' ';
    std::copy(latin.begin(), latin.begin() + static_cast<std::ptrdiff_t>(blank), surname + 1);
    size_ = latin.size();
  }
  operator std::string_view() const noexcept { return {letters_.data(), size_}; }
  std::size_t size() const noexcept { return size_; }

 private:
  std::array<char, 40> letters_{};
  std::size_t size_ = 0;
};

/// Reads the Latin name against every tail of text[limit, end), with and without the ending of an organisation.
Heard loudest_tail(std::string_view text, std::uint32_t limit, std::uint32_t end, std::string_view other) noexcept {
  constexpr std::size_t longest_heard = 10;  // characters
  const std::size_t suffix = han_org_suffixes.suffix_of(Span{limit, end}.in(text));
  const std::uint32_t core_end = end - (suffix > 3 ? static_cast<std::uint32_t>(suffix) : 0);
  const SurnameFirst turned(other);
  Heard loudest{.begin = end};
  std::uint32_t begin = end;
  for (std::size_t characters = 1; characters <= longest_heard && begin > limit; ++characters) {
    const CodePoint c = decode_before(text, begin);
    if (!is_han(c.value) && !is_middle_dot(text.substr(begin - c.length, c.length))) break;
    begin -= c.length;
    if (characters < 2 || !is_han(c.value)) continue;
    float score = heard(other, Span{begin, end}.in(text));
    // Two characters may be read by one word of many; the name is longer then.
    if (characters == 2 && score < 1) score = std::min(score, 0.75F);
    if (core_end < end && begin + 6 <= core_end) score = std::max(score, heard(other, Span{begin, core_end}.in(text)));
    if (characters >= 3 && score < 1 && turned.size() > 0 && heard(turned, Span{begin, end}.in(text)) == 1) score = 1;
    if (score >= loudest.score) loudest = {begin, score};
  }
  return loudest;
}

bool in_lower_case(std::string_view latin) noexcept {
  return !latin.empty() && latin[0] >= 'a' && latin[0] <= 'z' &&
         std::all_of(latin.begin(), latin.end(), [](char c) { return c < 'A' || c > 'Z'; });
}

struct Region {
  std::array<std::uint32_t, longest_name> begin{};  // where its words begin, from the right
  std::size_t size = 0;
};

}  // namespace

HanProfile profile_of(std::string_view han) noexcept {
  HanProfile profile{.characters = count_han(han)};
  for (const std::string_view dot : middle_dots) profile.dotted |= han.find(dot) != std::string_view::npos;
  const std::size_t surname = surname_length(han);
  profile.surname = surname > 0 && profile.characters >= 2 && profile.characters <= 4 && han.size() > surname;
  const std::size_t suffix = han_org_suffixes.suffix_of(han);
  profile.organization = suffix > 0 && (suffix > 3 || profile.characters > 3) && suffix < han.size();
  return profile;
}

bool is_middle_dot(std::string_view printed) noexcept {
  return std::find(std::begin(middle_dots), std::end(middle_dots), printed) != std::end(middle_dots);
}

bool is_plain_note(std::string_view han) noexcept { return han_notes.contains(han); }
bool is_han_note(std::string_view han) noexcept {
  if (is_plain_note(han)) return true;
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

  // 許某某教授（Hsu ...）: a job may stand between the name and the bracket.
  if (!other_is_han && !other.empty() && uses(Clue::title_cut)) {
    const std::size_t title = han_titles.suffix_of(from(limit));
    if (const std::uint32_t name_end = end - static_cast<std::uint32_t>(title); title > 0 && name_end >= limit + 6) {
      const std::size_t longest = std::min<std::size_t>(name_end - limit, 12);
      for (std::size_t size = longest; size >= 6; size -= 3) {
        const auto begin = name_end - static_cast<std::uint32_t>(size);
        const std::string_view han = Span{begin, name_end}.in(text);
        if (surname_length(han) == 0 || surname_length(han) >= size || !read_name(other, han).given_name) continue;
        HanMatch person{.span = {begin, name_end}, .type = EntityType::person, .score = 0.99F};
        person.evidence.add(Clue::given_name_read);
        return person;
      }
    }
  }

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
    // 春水堂（Chun Shui Tang）: the tail that all letters spell is longer.
    if (read && read->span.begin >= limit + 3 &&
        heard(other, from(read->span.begin - decode_before(text, read->span.begin).length)) == 1)
      read.reset(), surname_only.reset();
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

  // 聯合|包裝（United Packaging）: general words that are translated one by one are a name.
  const std::size_t latin_words = other_is_han || letters > 0 ? 0 : translated_words(other);

  // A name that is heard has no other beginning.
  Heard loudest{.begin = end};
  if (!other_is_han && letters == 0 && !other.empty() && uses(Clue::sounds_alike))
    loudest = loudest_tail(text, limit, end, other);
  constexpr float surely_heard = 0.8F;
  const bool sure = loudest.score >= surely_heard;
  if (sure) needed = std::min(needed, loudest.begin);

  const auto is_single = [&](std::size_t word) {
    return word > 0 && word < region.size && region.begin[word - 1] - region.begin[word] == 3;
  };
  const auto coined_before = [&](std::size_t particle) { return is_single(particle + 1); };
  const auto coined_behind = [&](std::size_t particle) { return is_single(particle - 1) && is_single(particle - 2); };

  std::uint32_t begin = region.begin[0];
  for (std::size_t taken = 1; taken < region.size; ++taken) {
    const std::uint32_t next = region.begin[taken];
    if (sure && next < loudest.begin && loudest.begin < begin &&
        !(context.title_suffix(Span{limit, begin}.in(text)) > 0 && heard(other, from(begin)) >= surely_heard)) {
      // A place that the dictionary knows whole (北卡某某州) begins where its word does.
      const bool whole = begin - loudest.begin >= 9;
      (whole ? loudest.begin : begin) = whole ? next : loudest.begin;
    }
    // 新|創新|星核能: a word for a business ends inside what the dictionary cuts.
    if (const std::uint32_t middle = next + 3; !other_is_han && begin - next == 6 && next > limit &&
                                               han_trades.suffix_of(Span{limit, middle}.in(text)) > 3 &&
                                               count_han(from(middle)) >= 3) {
      begin = middle;
      match.evidence.add(Clue::description_cut);
      break;
    }
    // 向外|高燈: the short form says that the name begins inside a word, behind a particle.
    if (other_is_han && next < needed && needed < begin && begin - next == 6 &&
        han_joined_particles.contains(Span{next, needed}.in(text))) {
      begin = needed;
      match.evidence.add(Clue::description_cut);
      break;
    }
    const std::string_view name = from(begin);
    const std::size_t characters = count_han(name);
    // A title ends what sounds just as alike with its last character.
    const bool enough = begin <= needed || (sure && characters >= 2 && heard(other, name) >= surely_heard &&
                                            context.title_suffix(Span{limit, begin}.in(text)) > 0);
    // An ordinary word is no name of its own: 顧問, 技術公司; nor is the short form its own long form.
    const bool common = other_is_han ? name == other || (is_general(name) && !is_body(name) && characters < 6)
                                     : letters == 0 && (han_titles.contains(name) ||
                                                        (!in_lower_case(other) && (han_descriptors.contains(name) ||
                                                                                   han_org_suffixes.contains(name))));
    if (characters >= 2 && enough && (!common || han_descriptors.suffix_of(Span{limit, begin}.in(text)) > 0)) {
      const Left left = left_of(context, {text, limit, next, begin, end, letters > 0 || in_lower_case(other),
                                          latin_words >= 2 && taken == latin_words});
      // A brand that the dictionary does not know falls into single characters, 路摩（LUMO）; that or an
      // organisation's own ending is enough of a name.
      const bool coined = taken == characters || (profile_of(name).organization && !is_general(name) &&
                                                  (letters == 0 || count_han(own_part(name)) >= 2));
      const std::size_t expected = letters == 0 || coined ? 2 : (3 * letters + 1) / 2;
      const bool heard_alone = sure && begin == loudest.begin && !is_general(name) && !names_country(other);
      // 中國|採購經理指數: a term that is long enough has no country, a body has.
      const bool term_alone = left == Left::home && letters > 0 && characters >= expected && !is_body(name) &&
                              !profile_of(name).organization && !begins_with_initial(Span{next, begin}.in(text), other);
      if ((left == Left::home && !heard_alone && !term_alone) ||
          (left == Left::country && !other_is_han && names_country(other))) {
        begin -= static_cast<std::uint32_t>(han_countries.suffix_of(Span{limit, begin}.in(text)));
        if (begin > limit)
          begin -= static_cast<std::uint32_t>(han_state_prefixes.suffix_of(Span{limit, begin}.in(text)));
        break;
      }
      bool cut = false;
      switch (left) {
        case Left::place:
          cut = sure && begin == loudest.begin && !profile_of(name).organization;
          break;
        case Left::name:
          cut = sure && begin == loudest.begin && !is_middle_dot(Span{next, begin}.in(text)) &&
                !(begin - next == 3 && profile_of(name).dotted);
          break;
        case Left::home:
        case Left::country:
          cut = characters >= expected || !begins_with_initial(Span{next, begin}.in(text), other);
          break;
        case Left::role:
        case Left::known:
          cut = letters == 0 && (taken > 1 || loudest.begin == begin);
          break;
        case Left::word:
          // 每用戶平均收入: a term may begin with what counts.
          cut = coined || (characters >= letters &&
                           !(characters < expected && taken > 1 && is_general(name) && !is_body(name) &&
                             !han_descriptors.contains(name)) &&
                           !(letters > 0 && Span{next, begin}.in(text) == "每"));
          if (taken + 1 < region.size && prints_number(other, Span{region.begin[taken + 1], begin}.in(text)))
            cut = false;
          break;
        case Left::title:
          cut = characters > letters;
          break;
        case Left::business:
          cut = true;
          break;
        case Left::description:
          cut = characters >= (letters == 0 || coined ? 2 : 2 * letters - 1);
          break;
        case Left::verb:
          // One ordinary word behind a verb is no name, unless it is heard.
          cut = characters >= (letters == 0   ? 2
                               : coined       ? std::max<std::size_t>(2, letters)
                               : letters >= 5 ? expected
                                              : letters + 1) &&
                !(sure && loudest.begin < begin) &&
                (taken > 1 || loudest.begin == begin || (letters > 0 && characters >= expected));
          break;
        case Left::soft:
        case Left::particle: {
          // 和灣港口, 家摩樂, 自動織機: they belong to the name when the Latin side sounds it,
          // and a particle also beside a character that the dictionary leaves alone.
          const bool heard_here = loudest.begin == begin && loudest.score >= 0.55F;
          const bool coined_run = left == Left::particle && letters == 0 && !heard_here &&
                                  !(other_is_han && begin == needed) && !in_lower_case(other) && taken > 1 &&
                                  region.begin[taken - 2] - begin == 3;
          const float longer = other_is_han || other.empty() ? 0 : heard(other, from(next));
          const bool outside_names = han_prepositions.contains(Span{next, begin}.in(text));
          // 卡|內|基: a particle among single characters spells a foreign name.
          const bool spelled = left == Left::particle && coined_before(taken) && coined_behind(taken);
          // 生產|人工|智慧（AI）: as many words as letters are a whole term.
          const bool whole_term = letters > 0 && taken <= letters;
          // 積極|生產|磷酸鐵鋰, 和|磷酸鐵鋰: a verb and a conjunction ask for no more.
          const std::string_view word = Span{next, begin}.in(text);
          const bool outside_terms = (letters > 0 ? characters > letters : in_lower_case(other)) &&
                                     (left == Left::soft ? han_auxiliaries.suffix_of(Span{limit, next}.in(text)) > 0
                                                         : word == "和" || word == "跟");
          cut = (characters >= expected || outside_terms) && !coined_run && !spelled &&
                (!is_general(name) || outside_names || whole_term || outside_terms ||
                 (in_lower_case(other) && !han_generic_words.contains(Span{next, begin}.in(text)))) &&
                !(letters == 0 && longer >= 0.75F && longer > heard(other, name) + 0.02F);
          break;
        }
      }
      // 行政總裁應某某: behind a title, a surname that is a particle too begins a name of three.
      if (cut && next + 3 == begin && characters == 2 && surname_length(from(next)) > 0 &&
          context.title_suffix(Span{limit, next}.in(text)) > 0)
        cut = false;
      const bool firm = left == Left::title || left == Left::country;
      // 約西·某某: the dot joins what the dictionary tears apart.
      const std::string_view behind = name.substr(std::min<std::size_t>(3, name.size()));
      const auto dot_begins = [](std::string_view at) {
        return is_middle_dot(at.substr(0, 2)) || is_middle_dot(at.substr(0, 3));
      };
      if (cut && (dot_begins(name) || (!firm && dot_begins(behind) && heard(other, from(next)) > heard(other, name))))
        cut = false;
      if (!firm && taken > 1 && !(loudest.begin == begin && loudest.score >= 0.6F) &&
          han_bound_characters.contains(Span{begin, region.begin[taken - 2]}.in(text)))
        cut = false;
      if (cut) {
        if (left == Left::title || left == Left::role) match.type = EntityType::person;
        match.evidence.add(left == Left::title ? Clue::title_cut : Clue::description_cut);
        break;
      }
    }
    // A number begins a name, 808工具銀行, 20呎櫃, unless the rest is general: 燈灣50指數.
    if (taken > 1 && static_cast<unsigned char>(text[begin]) < 0x80 && text[begin] >= '0' && text[begin] <= '9' &&
        !is_general(from(region.begin[taken - 2])))
      break;
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
