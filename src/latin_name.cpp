// SPDX-License-Identifier: MIT
#include "latin_name.hpp"

#include <algorithm>

#include "abbreviation.hpp"
#include "bracket_items.hpp"
#include "evidence_switch.hpp"
#include "han_name.hpp"
#include "romanization.hpp"
#include "tables/chinese_words.hpp"
#include "tables/dialect_words.hpp"
#include "tables/english_words.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t longest_run = 28;  // words, punctuation included
constexpr WordList domain_ends({"ai", "app", "co", "com", "io", "me", "net", "org", "tv"});

bool is_hyphen(const Words& words, std::size_t i) noexcept {
  return words.is(i, "-") || words.is(i, "\u2010") || words.is(i, "\u2011");
}
/// Is word i the second part of a hyphenated one ("lan" of "Bi-lan")?
bool is_hyphenated_tail(const Words& words, std::size_t i) noexcept {
  return i >= 2 && words.glued(i) && is_hyphen(words, i - 1) && words.glued(i - 1);
}
bool is_general(const Words& words, std::size_t i) noexcept {
  const LowerCase& word = words.lower(i);
  return generic_words.contains(word) || head_nouns.contains(word);
}
bool is_place_word(const Words& words, std::size_t i) noexcept {
  return place_words.contains(words.lower(i)) || more_places.contains(words.lower(i));
}
bool is_legal_form(const Words& words, std::size_t i) noexcept {
  return words.is(i, "plc") || (words[i].has_capital() && legal_forms.contains(words.lower(i)));
}

/// Does the name that ends with word `last`, perhaps a full stop, close with a legal form?
bool has_legal_tail(const Words& words, std::size_t last) noexcept {
  return is_legal_form(words, last > 0 && words.is(last, ".") ? last - 1 : last);
}

/// The number that a domain or a degree ends: 88 of "88.com" and "88°C".
std::optional<std::size_t> number_before(const Words& words, std::size_t i) noexcept {
  if (i < 2 || !words.glued(i) || !words.glued(i - 1) || words[i - 2].kind != TokenKind::number) return std::nullopt;
  const LowerCase& tail = words.lower(i);
  const bool domain =
      words.is(i - 1, ".") && (domain_ends.contains(tail) || std::string_view(tail).starts_with("com."));
  return domain || words.is(i - 1, "°") ? std::optional(i - 2) : std::nullopt;
}

/// 88kite: a number and a word in lower case, which is neither a unit nor the end of an ordinal.
bool is_numbered_brand(const Words& words, std::size_t i) noexcept {
  const std::string_view printed = words.in(i);
  const std::size_t tail = printed.find_first_not_of("0123456789");
  return tail != 0 && tail != std::string_view::npos && printed.size() >= tail + 3 &&
         words[i].letters == LetterCase::lower &&
         printed.find_first_not_of("abcdefghijklmnopqrstuvwxyz", tail) == printed.npos && !is_quantity(printed);
}

/// May a full stop at i stand inside a name? "C.C. Kuo", "Co., Ltd.", "St. James"
bool is_inner_stop(const Words& words, std::size_t i) noexcept {
  if (i == 0 || !words.glued(i) || !words[i - 1].is_latin()) return false;
  const std::string_view before = words.in(i - 1);
  return before.size() == 1 || before.find('.') != std::string_view::npos || is_legal_form(words, i - 1) ||
         before == "St" || before == "Mt" || before == "Bros" || before == "Int" || before == "Intl" ||
         (before == "No" && i + 1 < words.size() && words[i + 1].kind == TokenKind::number);
}

/// Is this the comma before what the partners of a firm are? "Kuo and Lin, Attorneys-at-Law"
bool is_partners_comma(const Words& words, std::size_t i, std::size_t last) noexcept {
  return words.is(i, ",") && i > 0 && i < last && words[i - 1].has_capital() && words[i + 1].has_capital() &&
         partner_nouns.contains(words.lower(i + 1));
}

/// May the comma at i stand inside a name? "Co., Ltd.", "CPC Corp, Taiwan", "Budget, Accounting and Statistics"
bool is_inner_comma(const Words& words, std::size_t i, std::size_t last) noexcept {
  if (i == 0 || i + 1 > last) return false;
  if (is_legal_form(words, i + 1) || is_partners_comma(words, i, last)) return true;
  std::size_t before = i - 1;
  if (words.is(before, ".") && before > 0) --before;
  if (is_legal_form(words, before) && i + 1 == last && place_words.contains(words.lower(i + 1))) return true;
  return words[before].has_capital() && is_general(words, before) && !is_legal_form(words, before) && i + 3 <= last &&
         is_general(words, i + 1) && (words.is(i + 2, "and") || words.is(i + 2, "&") || words.is(i + 2, ","));
}

/// Longshoremen, prosecutors, residents: what a word for people by their work or place ends in.
bool is_agent_plural(std::string_view word) noexcept {
  const auto ends = [&](std::string_view tail) { return word.size() > tail.size() + 2 && word.ends_with(tail); };
  return ends("men") || ends("ers") || ends("ors") || ends("ists") || ends("ians") || ends("ants") || ends("ents") ||
         ends("ees");
}

/// Does the owner at i belong to the name of what is owned? "People’s Bank", "Longshoremen’s Union", "St. Mary’s
/// Hospital", but not "Acme’s Bank": people by their trade own only what bodies are called.
bool is_inner_owner(const Words& words, std::size_t i, std::size_t last) noexcept {
  if (!words[i].has_capital()) return false;
  if (is_legal_form(words, i + 1)) return true;  // "Acme’s Corp"
  const LowerCase& owner = words.lower(i);
  if (possessive_name_words.contains(owner)) return true;
  if (i >= 1 && (words.is(i - 1, "St") || (i >= 2 && words.is(i - 1, ".") && words.is(i - 2, "St")))) return true;
  const bool plural = words[i + 1].kind == TokenKind::quote && !is_general(words, i) && !is_place_word(words, i);
  return (is_general(words, last) && is_agent_plural(owner)) || (plural && body_nouns.contains(words.lower(last)));
}

/// Does this word describe the name behind it? "rival", "chipmaker", "suppliers"
bool is_descriptor(std::string_view lower) noexcept {
  if (descriptors.contains(lower) || lower.ends_with("maker")) return true;
  return lower.ends_with('s') && is_descriptor(lower.substr(0, lower.size() - 1));
}

/// Is this the tail of a compound that describes the name behind it? "Harrow-based", "chip-designer"
bool describes(const Words& words, std::size_t i) noexcept {
  return describing_tails.contains(words.lower(i)) ||
         (words[i].letters == LetterCase::lower && is_descriptor(words.lower(i)));
}

/// The words of a run that may begin its name.
struct Starts {
  std::array<std::size_t, longest_run + 1> at{};
  std::size_t size = 0;

  Starts(const Words& words, const NameRun& run) noexcept {
    for (std::size_t i = run.first; i <= run.last && size < at.size(); ++i) {
      const bool begins = words[i].is_latin() || words[i].kind == TokenKind::number;
      if (begins && !is_hyphenated_tail(words, i) && (i == run.first || words[i].spaced || words[i].broken))
        at[size++] = i;
    }
  }
};

/// Does a word other than the general ones of companies and bodies stand in [first, last]?
bool is_distinctive(const Words& words, std::size_t first, std::size_t last) noexcept {
  for (std::size_t i = first; i <= last; ++i) {
    if (words[i].kind == TokenKind::number ||
        (words[i].has_capital() && !is_general(words, i) && !is_legal_form(words, i)))
      return true;
  }
  return false;
}

/// Guard of "lender Guard Mutual": a word for a trade or role, capitalised inside a sentence before one word that is no
/// given name, is part of a name. Offices and ranks are capitalised before surnames too.
bool is_part_of_brand(const Words& words, const Starts& starts, std::size_t k) noexcept {
  const std::size_t i = starts.at[k];
  if (i == 0 || words[i - 1].ends_sentence || words[i].broken)
    return false;  // "Rapper Lumo" has its capital from there
  const LowerCase& word = words.lower(i);
  const std::size_t name = starts.at[std::min(k + 1, starts.size - 1)];
  return k + 2 == starts.size && words[i].has_capital() && titles.contains(word) && !offices.contains(word) &&
         !given_names.contains(words.lower(name)) && !(name + 1 < words.size() && is_hyphen(words, name + 1));
}

/// The first word behind everything at the head of [first, last] that introduces a name and is no
/// part of one: openers, connectors, and, for persons, titles wherever they stand.
std::size_t cut_head(const NameContext& context, const NameRun& run, bool person, Evidence& evidence) {
  const Words& words = context.words;
  const Starts starts(words, run);
  std::size_t begin = 0;
  const auto drop_to = [&](std::size_t n, Clue clue) {
    begin = n;
    evidence.add(clue);
  };
  if (person) {
    for (std::size_t k = 0; k + 1 < starts.size; ++k) {
      const std::size_t i = starts.at[k];
      // "Mezzo-soprano" is a title as its second half is one.
      const bool titled = (context.is_title(i) && !is_part_of_brand(words, starts, k)) ||
                          (starts.at[k + 1] > i + 2 && is_hyphenated_tail(words, i + 2) && context.is_title(i + 2));
      // "Islander Ann Kuo": what stands at the head of a sentence before an English given name describes its bearer.
      const bool described =
          k == 0 && k + 2 < starts.size && (i == 0 || words[i - 1].ends_sentence || words[i].broken) &&
          given_names.contains(words.lower(starts.at[k + 1])) && !given_names.contains(words.lower(i));
      if ((uses(Clue::title_cut) && (titled || described) && !words[i].possessive) || is_legal_form(words, i))
        drop_to(k + 1, Clue::title_cut);
      else if (k + 2 < starts.size && is_general(words, i))
        drop_to(k + 1, Clue::description_cut);
      else if (words[i].letters == LetterCase::lower && !is_hyphenated_tail(words, i) &&
               !surname_particles.contains(words.lower(i)))
        drop_to(k + 1, Clue::description_cut);
    }
  }
  // "Hong Kong-listed", "Lumo-backed": so does any name in front of such a word.
  if (!person && uses(Clue::description_cut)) {
    for (std::size_t k = 1; k + 1 < starts.size; ++k) {
      const std::size_t i = starts.at[k];
      if (words[i].has_capital() && starts.at[k + 1] > i + 2 && words.is(i + 1, "-") &&
          describing_tails.contains(words.lower(i + 2)))
        drop_to(k + 1, Clue::description_cut);
    }
  }
  for (; begin + 1 < starts.size; ++begin) {
    const std::size_t i = starts.at[begin];
    const LowerCase& word = words.lower(i);
    const bool connector = words[i].letters == LetterCase::lower && name_connectors.contains(word);
    const bool article =  // but not An of "An-Shin Foods"
        (word == std::string_view("the") || word == std::string_view("a") || word == std::string_view("an")) &&
        !is_hyphen(words, i + 1);
    // A capital that the place forces says nothing; anywhere else it makes the word part of the name.
    const bool forced = i == 0 || words[i - 1].ends_sentence || words[i].broken ||
                        words[i - 1].kind == TokenKind::quote || words[i - 1].kind == TokenKind::open ||
                        words.is(i - 1, ":") || words.is(i - 1, "—");
    const bool opener = forced && words[i].letters == LetterCase::capitalized &&
                        (openers.contains(word) || is_descriptor(word)) &&
                        !(words.is(i + 1, "of") && place_nouns.contains(word));  // "City of Lamps"
    const bool before_article =
        opener && (words.is(starts.at[begin + 1], "the") || words.is(starts.at[begin + 1], "a"));
    const bool described = starts.at[begin + 1] > i + 2 && words.is(i + 1, "-") && describes(words, i + 2);
    const bool sized = words[i].kind == TokenKind::number && starts.at[begin + 1] > i + 2 && words.is(i + 1, "-") &&
                       words[i + 2].letters == LetterCase::lower;  // "300-member"
    const bool person_opener = person && (nationalities.contains(word) || openers.contains(word));
    const bool distinctive = is_distinctive(words, starts.at[begin + 1], run.last);
    if (connector || article || sized ||
        (uses(Clue::description_cut) && (described || person_opener || before_article || (opener && distinctive))))
      evidence.add(Clue::description_cut);
    else
      break;
  }
  return starts.at[begin];
}

/// Is word i printed again in [first, last]?
bool repeats(const Words& words, std::size_t i, std::size_t first, std::size_t last) noexcept {
  for (std::size_t k = first; k <= last; ++k) {
    if (words.in(k) == words.in(i)) return true;
  }
  return false;
}

/// Cuts a run of words at what cannot stand inside the name of one organisation, work or place.
/// `body_named`: the other name may be that of an organisation or law, which can be called after where it is.
/// `firm_named`: it is that of a firm, which can be called after its partners.
std::size_t cut_inside(const NameContext& context, std::size_t first, std::size_t last, Evidence& evidence,
                       bool body_named = true, bool firm_named = false) {
  const Words& words = context.words;
  std::size_t begin = first;
  for (std::size_t i = first + 1; i < last; ++i) {
    if (!is_partners_comma(words, i, last)) continue;
    firm_named = true;
    last = i - 1;
  }
  const bool law = law_nouns.contains(words.lower(last));
  // "law firm Kuo and Lin": what a singular noun introduces is one name.
  const bool introduced = first > 0 && words[first - 1].letters == LetterCase::lower && first + 2 == last &&
                          descriptors.contains(words.lower(first - 1)) && !words.in(first - 1).ends_with('s');
  // "A, B and C": the "and" of a list joins names.
  const bool listed = first > 1 && words.is(first - 1, ",") && words[first - 2].has_capital();
  for (std::size_t i = first + 1; i < last; ++i) {
    if (!words[i].spaced && !words[i].broken) continue;
    const std::string_view printed = words.in(i);
    const bool legal_before =
        is_legal_form(words, i - 1) || (words.is(i - 1, ".") && i >= 2 && is_legal_form(words, i - 2));
    bool cut = false;
    if (printed == "and") {
      // "Gaming Inspection and Coordination Bureau": a body is named after both.
      const bool body =
          last - i == 2 && body_nouns.contains(words.lower(last)) && words[i - 1].letters == LetterCase::capitalized;
      // "Alliance for the Arts and Progress"
      const bool purposes = i >= first + 4 && words.is(i - 2, "the") && words.is(i - 3, "for");
      const bool partners = firm_named && i == begin + 1 && i + 1 == last &&
                            words[i - 1].letters == LetterCase::capitalized &&
                            words[last].letters == LetterCase::capitalized;
      // "Lantern Bank and Union Bank of Acme": each has an ending of its own, but "Hong Kong and China Gas" has one.
      const bool repeated =
          i >= begin + 2 && head_nouns.contains(words.lower(i - 1)) && repeats(words, i - 1, i + 1, last);
      const bool places = is_place_word(words, i - 1) && is_place_word(words, i + 1) && i + 1 < last;
      cut = legal_before || listed || repeated ||
            (!body && !places && !purposes && !introduced && !partners &&
             !(is_general(words, i - 1) && is_general(words, i + 1)) && is_distinctive(words, i + 1, last));
    } else if (printed == "under" && words.is(i + 1, "the")) {
      cut = true;  // "Fines under the Lamp Act"
    } else if (prepositions.contains(printed)) {
      // "Institute in Acme", but not "Mass at Acme Hall"
      cut = legal_before || !is_general(words, i - 1) || is_agent_plural(words.lower(i - 1)) ||  // "Farmers in"
            (printed != "for" && body_named != head_nouns.contains(words.lower(i - 1)));
      // "the Girl with Two Kites", "film Gone with the Kite": a title goes on behind an article or what it is.
      if (printed == "with" && !is_general(words, i - 1) && first > 0 &&
          (words.is(first - 1, "the") || words.is(first - 1, "The") ||
           (words[first - 1].letters == LetterCase::lower && descriptors.contains(words.lower(first - 1)))))
        cut = legal_before;
      if (law && (printed == "in" || printed == "for") && !words.is(i + 1, "the"))
        cut = legal_before;  // "Equality in Employment Act"
    } else if (printed == "of" || printed == "the") {
      // "Chairman of", "Residents of": what stands at the head of its owner's name.
      const std::string_view head = words.in(i - 1);
      const bool crowd =
          head.size() > 5 && head.ends_with('s') && (i < 2 || words[i - 2].ends_sentence || words[i - 1].broken);
      // "Article 21 of the Act"
      const bool national = i + 1 == last && place_words.contains(words.lower(last));  // "Lamp (Group) Co of China"
      cut = (legal_before && !national) || words[i - 1].kind == TokenKind::number ||
            (i - 1 == begin && (context.is_title(i - 1) || descriptors.contains(words.lower(i - 1)) || crowd) &&
             (!is_general(words, i - 1) || (crowd && is_agent_plural(words.lower(i - 1)))));
    }
    if (cut && uses(Clue::description_cut)) {
      begin = i + 1;
      evidence.add(Clue::description_cut);
      // "Back in 2031 Lantern Foods": the number is a year.
      const bool year = words[begin].kind == TokenKind::number && words.in(begin).size() == 4;
      if (year && begin < last && prepositions.contains(printed)) ++begin;
    }
  }
  while (begin < last && words[begin].letters == LetterCase::lower && name_connectors.contains(words.lower(begin)))
    ++begin;
  return begin;
}

/// The first word of a law that is named by what it governs: "Act for the Promotion of ...".
std::optional<std::size_t> law_begin(const Words& words, std::size_t first, std::size_t last) noexcept {
  for (std::size_t i = first; i + 2 <= last; ++i) {
    const bool goes_on =
        words[i + 1].letters == LetterCase::lower || words.is(i + 1, "Governing") || words.is(i + 1, "Concerning");
    if (words[i].has_capital() && goes_on && law_nouns.contains(words.lower(i))) return i;
  }
  return std::nullopt;
}

/// Where a name begins that is no person’s: behind what introduces it, at the law that names what it governs.
std::size_t named_after(const NameContext& context, const NameRun& run, std::size_t last, Evidence& evidence) {
  const std::size_t first = cut_head(context, run, false, evidence);
  const std::optional<std::size_t> law = law_begin(context.words, first, last);
  return law ? *law : cut_inside(context, first, last, evidence);
}

std::size_t group_count(const Words& words, std::size_t first, std::size_t last) noexcept {
  return Starts(words, {.first = first, .last = last}).size;
}

/// "My Lantern Is a Kite", "Lanterns Without Kites": a capital on a small word of a sentence makes the whole run a
/// title.
bool is_sentence(const Words& words, const NameRun& run) noexcept {
  for (std::size_t i = run.first + 1; i < run.last; ++i) {
    if (words[i].letters == LetterCase::capitalized && title_verbs.contains(words.lower(i))) return true;
  }
  return false;
}

/// Is the Chinese name spelled by the words that a cut would take from its head and by none behind the cut? Tai Fook of
/// "Tai Fook Lifts and Escalators" (大福電梯).
bool spells_head(const Words& words, std::size_t first, std::size_t cut, std::size_t last, std::string_view han) {
  if (cut == first || han.size() < 12) return false;
  const std::string_view head = han.substr(0, 6);  // two characters
  const Starts front(words, {.first = first, .last = cut - 1});
  const Starts back(words, {.first = cut, .last = last});
  const auto heard_in = [&](const Starts& starts, std::size_t end, float least) {
    const std::size_t second = starts.size > 2 ? starts.at[2] - 1 : end;
    const std::size_t one = starts.size > 1 ? starts.at[1] - 1 : end;
    return heard(words.in(starts.at[0], second), head, least) || heard(words.in(starts.at[0], one), head, least);
  };
  return front.size > 0 && back.size > 0 && heard_in(front, cut - 1, 0.9F) && !heard_in(back, last, 0.6F);
}

/// Is this a Latin word or number that the Chinese name prints too ("104", "NEXT")?
bool shares_word(const Words& words, std::size_t i, std::string_view han) noexcept {
  const std::string_view printed = words.in(i);
  return (words[i].is_latin() || words[i].kind == TokenKind::number) && printed.size() >= 2 &&
         han.find(printed) != std::string_view::npos;
}

/// 3rd, 14th
bool is_ordinal(std::string_view word) noexcept {
  return word.size() >= 3 && word[0] >= '1' && word[0] <= '9' &&
         (word.ends_with("th") || word.ends_with("st") || word.ends_with("nd") || word.ends_with("rd"));
}
/// Does the Chinese name begin with an ordinal or a numeral?
bool counts(std::string_view han) noexcept { return han.starts_with("第") || han_numerals.prefix_of(han) > 0; }

/// May the word in front of a whole Chinese name be an English given name of the same person? One on the
/// list, or one that begins the run and is no other kind of word.
bool may_be_given_name(const NameContext& context, std::size_t i, std::size_t run_first) {
  const Words& words = context.words;
  const LowerCase& word = words.lower(i);
  if (words[i].letters != LetterCase::capitalized || std::string_view(word).size() < 3) return false;
  if (given_names.contains(word)) return true;
  const bool begins = i == run_first || context.is_title(i - 1) || is_general(words, i - 1);
  return begins && !context.is_title(i) && !generic_words.contains(word) && !head_nouns.contains(word) &&
         !legal_forms.contains(word) && !place_words.contains(word) && !nationalities.contains(word) &&
         !openers.contains(word) && !is_descriptor(word);
}

/// The word in front of a nickname in quotation marks that stands before word i: Kuo of Kuo “the Lamp” Bi-lan.
std::optional<std::size_t> before_nickname(const Words& words, std::size_t i) noexcept {
  constexpr std::size_t longest = 5;  // words
  if (i < 3 || !is_quote_close(words, i - 1) || !words[i].spaced) return std::nullopt;
  for (std::size_t j = i - 2; j > 0 && i - j <= longest && !words[j].ends_sentence; --j) {
    if (is_quote_open(words, j))
      return words[j].spaced && words[j - 1].letters == LetterCase::capitalized && !words[j - 1].ends_sentence
                 ? std::optional(j - 1)
                 : std::nullopt;
  }
  return std::nullopt;
}

std::optional<NameMatch> match_person(const NameContext& context, const NameRun& run, std::string_view han,
                                      const HanProfile& profile) {
  const Words& words = context.words;
  const Starts starts(words, run);
  if (!uses(Clue::surname_read) || has_legal_tail(words, run.last) || company_nouns.contains(words.lower(run.last)))
    return std::nullopt;
  const bool general_tail = is_general(words, run.last);
  if (const std::optional<std::size_t> front = before_nickname(words, run.first)) {
    // A surname in front and the given name behind it, or a given name in front of both.
    NameMatch match{.first = *front, .last = run.last, .type = EntityType::person, .score = 0.99F};
    match.evidence.add(Clue::surname_read).add(Clue::given_name_read).add(Clue::quoted);
    const std::size_t length = surname_length(han);
    if ((length > 0 && reads_surname(words.in(*front), han.substr(0, length))) ||
        (given_names.contains(words.lower(*front)) &&
         read_name(words.in(run.first, run.last), han).order != NameReading::Order::none))
      return match;
  }
  const NameReader read(han);
  if (!read.may_read()) return std::nullopt;
  std::optional<NameMatch> surname_only;
  bool titled = false;
  for (std::size_t k = starts.size; k-- > 0;) {
    const std::size_t first = starts.at[k];
    if (starts.size - k > 5) break;
    if (context.is_title(first) && k + 1 < starts.size) {
      titled = true;
      continue;
    }
    if (!words[first].has_capital()) continue;
    const NameReading reading = read(words.in(first, run.last));
    if (reading.order == NameReading::Order::none) continue;
    // "Kuo Bi Foundation" is read as Kuo Bi is, but "Ann Park" is a person where Park is the surname.
    const bool general = general_tail && reading.order == NameReading::Order::surname_first;
    if (general && starts.size - k > 2) continue;
    // A title ends the name, unless it is heard in the given name: King of "Kuo King Lan".
    if (titled && !(reading.given_name && reading.order == NameReading::Order::surname_first)) break;
    NameMatch match{.first = first, .last = run.last, .type = EntityType::person};
    match.evidence.add(Clue::surname_read).add(Clue::capitalized);
    if (reading.given_name && starts.size - k >= 2) {
      match.evidence.add(Clue::given_name_read);
      match.score = 0.99F;
      // Paul Yip Wai-lam, Jason C.S. Kuo: an English given name in front of the Chinese one.
      if (k > 0 && may_be_given_name(context, starts.at[k - 1], run.first)) match.first = starts.at[k - 1];
      return match;
    }
    if (starts.size - k >= 2 && !surname_only && !general) {
      match.score = 0.9F;
      surname_only = match;
    }
  }
  if (!surname_only || profile.characters > 4) return std::nullopt;
  // The surname alone is read: the rest is a given name of another language, so the edge comes
  // from what stands before it.
  Evidence cuts;
  std::size_t first = cut_head(context, run, true, cuts);
  // "Minister for Sustainability Ann Kuo": the first word is the office's.
  if (first >= 2 && (words.is(first - 1, "for") || words.is(first - 1, "of")) && context.is_title(first - 2) &&
      words[first + 1].spaced && group_count(words, first, run.last) == 3) {
    ++first;
    cuts.add(Clue::title_cut);
  }
  const std::size_t groups = group_count(words, first, run.last);
  if (groups > 4) {
    first = starts.at[starts.size - 2];
    // "Jason C.S. Kuo": initials stand inside the name.
    if (starts.size >= 3 && (words.in(first).size() == 1 || words.in(first).find('.') != std::string_view::npos))
      first = starts.at[starts.size - 3];
  }
  if (group_count(words, first, run.last) < 2) return std::nullopt;
  surname_only->first = first;
  if (cuts.has(Clue::title_cut)) surname_only->evidence.add(Clue::title_cut);
  return surname_only;
}

/// Is the Chinese where a person works, "Kuo Bi-lan (燈灣大學)", since nothing of it is heard in a person's name?
bool is_affiliation(const Words& words, const NameRun& run, std::string_view han, const HanProfile& profile) noexcept {
  const std::size_t last = run.last;
  if (last == run.first || profile.characters < 3) return false;
  std::size_t first = last - 1;
  if (last >= run.first + 3 && words[last].letters == LetterCase::lower && is_hyphenated_tail(words, last))
    first = last - 3;  // Kuo of "Kuo Bi-lan"
  else if (!given_names.contains(words.lower(first)) || is_general(words, last) ||
           (han_body_ends.suffix_of(han) == 0 && !han.ends_with("大學") && !han.ends_with("大学")))
    return false;
  return words[first].letters == LetterCase::capitalized && !heard(words.in(first, last), han, 0.6F) &&
         !heard(words.in(first, last), han.substr(0, 6), 0.75F);
}

/// A word in front of the run that says what the name is: "chairman", "president".
bool title_before(const NameContext& context, std::size_t first) {
  return first > 0 && context.words[first - 1].is_latin() && context.is_title(first - 1);
}

/// Does the word read the character, in a language of Unihan's or as dialects are spelled in Southeast Asia?
bool reads_character(std::string_view word, std::string_view han) noexcept {
  static_assert(std::ranges::is_sorted(dialect_words, {}, &DialectWord::latin));
  const auto* const known = std::ranges::lower_bound(dialect_words, word, {}, &DialectWord::latin);
  if (known != std::end(dialect_words) && known->latin == word && known->han.find(han) != std::string_view::npos)
    return true;
  return heard(word, han, 0.95F);
}

/// Where a dish or custom begins that is spelled one word for each character, nearly all of which are heard: "char
/// kway teow" (炒粿條).
std::optional<std::size_t> dialect_begin(const Words& words, std::size_t last, std::string_view han,
                                         std::size_t characters) noexcept {
  if (characters < 2 || characters > 5 || han.size() != 3 * characters) return std::nullopt;
  std::size_t i = last, read = 0;
  for (std::size_t n = characters;; --i) {
    if (!words[i].is_latin()) return std::nullopt;
    read += reads_character(words.lower(i), han.substr(3 * --n, 3));
    if (n == 0) break;
    if (i == 0 || words[i - 1].ends_sentence || words[i].letters != LetterCase::lower) return std::nullopt;
  }
  return read >= characters - characters / 3 ? std::optional(i) : std::nullopt;
}

/// Does this word behind a comma close a name? "Lanterns of the Bay, Taiwan" with the country of the branch,
/// "University of Harrow, Baymouth" with the town of the campus.
bool is_branch(const Words& words, std::size_t last, const HanProfile& profile) noexcept {
  if (last < 2 || !words.is(last - 1, ",") || !words[last - 2].has_capital()) return false;
  std::size_t of = last - 2;
  while (of > 1 && last - of < 4 && words[of].has_capital()) --of;  // "of New Harrow"
  if (profile.organization && of > 0 && words.is(of, "of") && words.is(of - 1, "University")) return true;
  return place_words.contains(words.lower(last)) && !is_place_word(words, last - 2);
}

}  // namespace

/// May this lower-case word be a brand before a legal form? "kite.com Inc", not "parent Co", "the Company".
static bool is_brand(std::string_view lower) noexcept {
  return lower.size() > 2 && !name_connectors.contains(lower) && !generic_words.contains(lower) &&
         !head_nouns.contains(lower) && !descriptors.contains(lower) && !openers.contains(lower) &&
         !titles.contains(lower) && !nationalities.contains(lower) && !reporting_verbs.contains(lower) &&
         !prepositions.contains(lower);
}

std::optional<NameRun> find_name_run(const NameContext& context, std::size_t last) {
  const Words& words = context.words;
  const Word& end = words[last];
  NameRun run{.first = last, .last = last};
  if (end.kind == TokenKind::number || end.is_latin() || words.is(last, ".") || words.is(last, "+") ||
      words.is(last, "!")) {
  } else {
    return std::nullopt;
  }
  const std::optional<std::size_t> number = number_before(words, last);
  const bool numbered = is_numbered_brand(words, last);
  if (end.letters == LetterCase::lower && !numbered && !is_hyphenated_tail(words, last) &&
      !is_legal_form(words, last) && !number) {
    run.lower = true;
    return run;
  }
  std::size_t i = last;
  bool capital = end.has_capital() || numbered;
  if (number) {
    i = run.first = *number;
    capital = true;
  }
  for (std::size_t steps = 0; i > 0 && steps < longest_run; ++steps) {
    const std::size_t j = i - 1;
    const Word& word = words[j];
    if (word.ends_sentence) break;
    if (words[i].broken && !(is_general(words, i) || legal_forms.contains(words.lower(i)) || words.is(j, "of"))) break;
    if (word.is_latin()) {
      if (word.possessive && !is_inner_owner(words, j, last)) break;
      const bool tail = is_hyphenated_tail(words, j);
      const bool head = words.glued(i) && is_hyphen(words, i);
      if (const std::optional<std::size_t> inner = number_before(words, j)) {
        i = run.first = *inner;
        capital = true;
        continue;
      }
      if (word.has_capital()) {
        run.first = j;
        capital = true;
      } else if ((words.is(j, "a") || words.is(j, "an")) && j > 0 && words[j - 1].letters == LetterCase::capitalized &&
                 title_verbs.contains(words.lower(j - 1))) {
        // "My Lantern Is a Kite"
      } else if (!tail && !head && !name_connectors.contains(words.lower(j)) &&
                 !(j > 0 && word.span.size() == 1 && words.is(j - 1, "&"))) {
        break;  // but single letters behind "&" stay
      } else if (head && !tail && word.letters == LetterCase::lower) {
        break;  // "e-commerce pioneer": a lower-case compound ends the run
      }
      i = j;
      continue;
    }
    if (word.kind == TokenKind::number) {
      i = j;
      if (words[last].kind == TokenKind::number || capital)
        run.first = run.first;  // kept only when a capital stands before it
      continue;
    }
    if (word.kind == TokenKind::close && context.brackets.partner(j) != BracketFinder::no_partner &&
        j - context.brackets.partner(j) <= 4 && (is_legal_form(words, i) || is_general(words, i)) &&
        words[context.brackets.partner(j) + 1].has_capital() && context.brackets.partner(j) > 0) {
      i = context.brackets.partner(j);
      continue;
    }
    const bool glued = words.glued(i);
    if ((is_hyphen(words, j) || words.is(j, "/") || words.is(j, "+")) && (glued || words.is(j, "+")) &&
        words.glued(j)) {
      i = j;
    } else if (words.is(j, "&") || words.is(j, "!")) {
      i = j;
    } else if (words.is(j, ".") && is_inner_stop(words, j)) {
      i = j;
    } else if (words.is(j, ",") && is_inner_comma(words, j, last)) {
      i = j;
    } else if (word.kind == TokenKind::quote && words.glued(j) && j > 0 && words[j - 1].possessive &&
               is_inner_owner(words, j - 1, last)) {
      i = j;
    } else {
      break;
    }
  }
  if (!capital) return std::nullopt;
  // "kite.com Inc": a legal form alone is no name, so the lower-case word in front of it is a brand.
  if (run.first == last && is_legal_form(words, last) && last > 0 && words[last].spaced &&
      !words[last - 1].possessive && words[last - 1].letters == LetterCase::lower && is_brand(words.lower(last - 1)))
    run.first = last - 1;
  return run;
}

EntityType type_of_latin(const Words& words, std::size_t first, std::size_t last) noexcept {
  if (has_legal_tail(words, last)) return EntityType::organization;
  const LowerCase& tail = words.lower(last);
  if (tail == std::string_view("act") || tail == std::string_view("index") || tail == std::string_view("award"))
    return EntityType::work;
  if (tail == std::string_view("district") || tail == std::string_view("township") ||
      tail == std::string_view("park") || tail == std::string_view("airport") || tail == std::string_view("county"))
    return EntityType::place;
  if (words.is(first, "Port") || words.is(first, "Lake") || words.is(first, "Mount")) return EntityType::place;
  // "Foreign direct investment" at the start of a sentence is a term all the same.
  const bool sentence_case =
      last > first && words[first].letters == LetterCase::capitalized && words[last].letters == LetterCase::lower;
  for (std::size_t i = sentence_case ? first + 1 : first; i <= last; ++i) {
    if (words[i].has_capital()) return EntityType::organization;
  }
  return EntityType::term;
}

/// Where a title begins whose subtitle, behind a colon, begins with word `subtitle`: "Lamps of the Bay: A Journey".
static std::optional<std::size_t> title_begin(const NameContext& context, std::size_t subtitle) {
  const Words& words = context.words;
  if (subtitle < 3 || !words.is(subtitle - 1, ":") || !words.glued(subtitle - 1)) return std::nullopt;
  const std::optional<NameRun> run = find_name_run(context, subtitle - 2);
  if (!run || run->lower || run->first + 1 > run->last) return std::nullopt;
  Evidence cuts;
  return cut_inside(context, cut_head(context, *run, false, cuts), run->last, cuts);
}

/// The last word of a firm’s or body’s name behind which words up to `last` say where it is: Co of "Kite Co in Lamp
/// Hill". "Kite Institute in Baymouth" may be a name, so there the Chinese must be a short form that leaves no room for
/// the place.
static std::optional<std::size_t> before_place(const Words& words, std::size_t last, std::string_view han,
                                               const HanProfile& profile) {
  std::size_t i = last;
  for (int steps = 0;
       steps < 3 && i > 1 && words[i].letters == LetterCase::capitalized && words[i].spaced && !words[i].broken;
       ++steps)
    --i;
  if (i == last || i < 2 || !(words.is(i, "in") || words.is(i, "at") || words.is(i, "near")) || is_general(words, last))
    return std::nullopt;
  const std::size_t name = i - 1;
  const bool firm = has_legal_tail(words, name) && !words[name].ends_sentence;
  const bool body = profile.characters <= 3 && words[name].has_capital() && is_place_word(words, last) &&
                    (head_nouns.contains(words.lower(name)) || han_body_ends.suffix_of(han) > 0);
  const std::string_view place = words.in(i + 1, last);
  const std::string_view head = han.substr(0, std::min<std::size_t>(han.size(), 6));  // two characters
  const bool said = heard(place, han, 0.75F) || heard(place, head, 0.75F) || han_places.contains(han);
  return (firm || body) && !said ? std::optional(name) : std::nullopt;
}

std::optional<NameMatch> match_han_alias(const NameContext& context, std::size_t last, bool quoted,
                                         std::string_view han) {
  const Words& words = context.words;
  const std::optional<NameRun> run = find_name_run(context, last);
  if (!run) return std::nullopt;
  const HanProfile profile = profile_of(han);
  // Lumo Steel (苗栗): where a firm is.
  if (run->last > run->first && han_places.contains(han) && is_general(words, last) && !is_place_word(words, last) &&
      !heard(words.in(run->first, last), han, 0.6F))
    return std::nullopt;
  if (const std::optional<std::size_t> name = before_place(words, last, han, profile))
    return match_han_alias(context, *name, quoted, han);
  if (run->first == last && is_branch(words, last, profile) && !han_places.contains(han) &&
      !han_countries.contains(han)) {
    std::optional<NameMatch> body = match_han_alias(context, last - 2, quoted, han);
    if (body) body->last = last;
    return body;
  }
  if (run->lower) {
    const std::string_view core =
        profile.organization ? han.substr(0, han.size() - han_org_suffixes.suffix_of(han)) : han;
    // A lower-case name is a term only when it is spelled after the Chinese, when quotation marks
    // make a coined word of it, or when both sides name a body.
    std::size_t first = last;
    NameMatch match{.first = first, .last = last, .type = EntityType::term};
    for (std::size_t n = 1; n <= profile.characters && n <= 4 && n <= last + 1; ++n) {
      const std::size_t begin = last + 1 - n;
      if (!words[begin].is_latin() || words[begin].letters != LetterCase::lower ||
          (n > 1 && words[begin].ends_sentence))
        break;
      const float least = n == 1 ? 0.85F : 0.95F;
      const std::string_view printed = words.in(begin, last);
      if (profile.characters < 2 || !(heard(printed, han, least) || heard(printed, core, least))) continue;
      match.first = begin;
      match.score = 0.85F;
      if (profile.organization) match.type = EntityType::organization;
      match.evidence.add(Clue::sounds_alike);
      return match;
    }
    if (const std::optional<std::size_t> dish = dialect_begin(words, last, han, profile.characters)) {
      match.first = *dish;
      match.score = 0.85F;
      match.evidence.add(Clue::sounds_alike);
      return match;
    }
    // "Lantern movement", "Lantern student movement"
    std::size_t front_last = last;
    for (int steps = 0; steps < 3 && front_last > 0 && words[front_last].letters == LetterCase::lower; ++steps) {
      if (front_last < last && !generic_words.contains(words.lower(front_last))) break;
      if (!words[front_last].spaced || words[front_last - 1].possessive || words[front_last - 1].ends_sentence) break;
      --front_last;
    }
    if (lower_heads.contains(words.lower(last)) && front_last < last && words[front_last].has_capital()) {
      if (const std::optional<NameRun> front = find_name_run(context, front_last);
          front && !front->lower && !nationalities.contains(words.lower(front_last))) {
        Evidence cuts;
        match.first = cut_inside(context, cut_head(context, *front, false, cuts), front_last, cuts);
        match.type = EntityType::work;
        match.score = 0.75F;
        match.evidence.add(Clue::name_suffix);
        return match;
      }
    }
    if (head_nouns.contains(words.lower(last)) && profile.organization && last > 0 && words[last - 1].is_latin() &&
        generic_words.contains(words.lower(last - 1))) {
      match.first = last - 1;
      match.type = EntityType::organization;
      match.score = 0.75F;
      match.evidence.add(Clue::name_suffix);
      return match;
    }
    // A word with an article is a common noun: a “lamp” (燈).
    const bool counted = last > 1 && (words.is(last - 2, "a") || words.is(last - 2, "an"));
    const bool pair = last > 1 && is_quote_open(words, last - 2) && words[last].spaced &&
                      words[last - 1].letters == LetterCase::lower;  // “flying low” (低飛)
    if (quoted && last > 0 && !counted &&
        ((is_quote_open(words, last - 1) && profile.characters <= 3) || (pair && profile.characters == 2))) {
      if (pair) match.first = last - 1;
      match.score = 0.7F;
      match.evidence.add(Clue::quoted);
      return match;
    }
    return std::nullopt;
  }
  // "Ko Wing-man GBS JP": honours behind a person's name are none of it.
  NameRun person_run = *run;
  while (person_run.last > person_run.first + 1 && words[person_run.last].letters == LetterCase::upper &&
         post_nominals.contains(words.lower(person_run.last)))
    --person_run.last;
  if (std::optional<NameMatch> person = match_person(context, person_run, han, profile)) return person;
  if (is_affiliation(words, person_run, han, profile)) return std::nullopt;
  // "Rescuers (搜救隊)": what people do, with the capital of a sentence.
  if (run->first == last && (last == 0 || words[last - 1].ends_sentence || words[last].broken) &&
      is_agent_plural(words.lower(last)) && !heard(words.in(last), han, 0.6F))
    return std::nullopt;

  if (profile.characters >= 5 && !profile.organization) {
    if (const std::optional<std::size_t> title = title_begin(context, run->first)) {
      NameMatch work{.first = *title, .last = last, .type = EntityType::work, .score = 0.85F};
      work.evidence.add(Clue::capitalized);
      return work;
    }
  }
  NameMatch match{.first = run->first, .last = last, .type = type_of_latin(words, run->first, last), .score = 0.85F};
  match.evidence.add(Clue::capitalized);
  const bool legal_tail = has_legal_tail(words, last);
  const bool may_be_person =
      !legal_tail && !leading_forms.contains(words.lower(run->first)) && !place_words.contains(words.lower(last)) &&
      !is_general(words, last) && words[last].kind != TokenKind::number && !profile.organization &&
      !is_sentence(words, *run) && (profile.dotted || profile.characters <= 5 || han.ends_with("世"));
  Evidence cuts;
  std::size_t first = cut_head(context, *run, false, cuts);
  bool titled = false;
  if (may_be_person) {
    Evidence person_cuts;
    const std::size_t behind_title = cut_head(context, *run, true, person_cuts);
    titled = person_cuts.has(Clue::title_cut) || title_before(context, run->first);
    const std::size_t groups = group_count(words, behind_title, last);
    titled |= groups >= 2 && groups <= 4 && given_names.contains(words.lower(behind_title)) &&
              is_distinctive(words, behind_title, last);
    if (titled) {
      first = behind_title;
      cuts = person_cuts;
      match.type = EntityType::person;
      match.evidence.add(Clue::title_cut);
      match.score = 0.9F;
    }
  }
  if (const std::optional<std::size_t> law =
          han_law_ends.suffix_of(han) > 0 ? law_begin(words, first, last) : std::nullopt) {
    first = *law;
    match.type = EntityType::work;
  } else if (!titled) {
    const std::size_t inside = cut_inside(context, first, last, cuts, profile.organization || profile.characters > 3,
                                          han_firm_ends.suffix_of(han) > 0);
    if (is_sentence(words, *run))
      first = run->first;
    else if (!spells_head(words, first, inside, last, han))
      first = inside;
  }
  match.first = first;
  if (cuts.has(Clue::description_cut)) match.evidence.add(Clue::description_cut);
  if (profile.organization || legal_tail) {
    match.evidence.add(Clue::name_suffix);
    match.score = 0.93F;
  }
  // Possessive brands: Lumo’s Caterers (路摩) is spelled by its first word, Taiwan’s Caterers is not.
  if (match.first > 0 && words[match.first - 1].possessive) {
    std::size_t owner = match.first - 1;
    while (is_hyphenated_tail(words, owner)) owner -= 2;  // A-fang’s
    const std::string_view printed = words.in(owner, match.first - 1);
    const std::string_view head = han.substr(0, std::min<std::size_t>(han.size(), 6));  // two characters
    if (words[owner].has_capital() && (heard(printed, han, 0.75F) || heard(printed, head, 0.9F)) &&
        !heard(words.in(match.first, last), han, 0.6F)) {
      match.first = owner;
      match.evidence.add(Clue::sounds_alike);
    }
  }
  if (heard(words.in(match.first, last), han, 0.6F)) {
    match.evidence.add(Clue::sounds_alike);
    match.score = 0.95F;
  }
  // A number in front belongs to the name when the Chinese side prints it too: "808 Tool Bank".
  if (match.first == run->first && match.first > 0 && words[match.first - 1].kind == TokenKind::number &&
      uses(Clue::shared_word) && (shares_word(words, match.first - 1, han) || han_digits.prefix_of(han) > 0)) {
    --match.first;
    match.evidence.add(Clue::shared_word);
  }
  // An ordinal too, where the Chinese side counts: the "7th Canal Plan" is 第七期, but not the "7th Kite Festival"
  // 風箏節.
  if (match.first == run->first && match.first > 0 && is_ordinal(words.in(match.first - 1)) && counts(han))
    --match.first;
  for (std::size_t i = match.first; i <= last; ++i) {
    if (shares_word(words, i, han)) match.evidence.add(Clue::shared_word);
  }
  return match;
}

/// Is it named by what it is for or against? "Doctors Without Borders", "Movement for the Canal".
static bool is_cause(const Words& words, std::size_t first, std::size_t last) noexcept {
  for (std::size_t i = first + 1; i < last; ++i) {
    if (words.is(i, "Without") || words.is(i, "Against") || words.is(i, "without") || words.is(i, "against") ||
        words.is(i, "for"))
      return true;
  }
  return false;
}

/// A long word with one capital or none: a clip of syllables (Legco, regtech) or no abbreviation at all.
static bool is_clip(std::string_view abbreviation) noexcept {
  const auto capitals =
      std::count_if(abbreviation.begin(), abbreviation.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
  return capitals <= 1 && abbreviation.size() > 3;
}

/// Is it the head of the one word that it stands behind: biotechnology (biotech)?
static bool clips_word(const Words& words, std::size_t last, std::string_view abbreviation) noexcept {
  const LowerCase& lower = words.lower(last);
  const std::string_view whole = lower;
  return abbreviation.size() > 3 && whole.size() > abbreviation.size() + 2 && whole.starts_with(abbreviation);
}

std::optional<NameMatch> match_abbreviation(const NameContext& context, std::size_t last,
                                            std::string_view abbreviation) {
  const Words& words = context.words;
  std::size_t limit = last > longest_run ? last - longest_run : 0;
  const std::optional<NameRun> run = find_name_run(context, last);
  std::optional<LongForm> found =
      !uses(Clue::initials) ? std::nullopt : find_long_form(words, limit, last, abbreviation);
  if (uses(Clue::initials) && clips_word(words, last, abbreviation)) found = LongForm{last, 0.9F};
  // The I of INTENSE stands for International, not for Industrial behind it: the search stops at the last word that the
  // first letter fits, but a name begins with the first.
  if (run && !run->lower && found && found->first > run->first && found->score < 0.95F) {
    const std::size_t before = found->first - 1;
    if (words[before].letters == LetterCase::capitalized && words[found->first].spaced && !words[before].possessive &&
        words.in(before).front() == words.in(found->first).front() && words[found->first].has_capital() &&
        !context.is_title(before) && !is_descriptor(words.lower(before)) &&
        !nationalities.contains(words.lower(before)) &&
        !(openers.contains(words.lower(before)) && (before == 0 || words[before - 1].ends_sentence)))
      found->first = before;
  }
  // French initials of an English name: International Federation of Lamps (FIL).
  if (run && !run->lower && uses(Clue::initials) && (!found || found->score < 0.95F)) {
    Evidence cuts;
    const std::size_t first = cut_head(context, *run, false, cuts);
    if (permutes_initials(words, first, last, abbreviation)) found = LongForm{first, 0.9F};
  }
  // Letters of the last word alone, chosen at will, abbreviate no name: Lumo Optical (OTC); beside
  // a name of one word they are its ticker: Lampbucks (LBUX).
  if (run && found && found->first == last && found->score < 0.8F &&
      (run->first < last ? words[last].has_capital() : words[last].letters == LetterCase::capitalized))
    found.reset();
  const bool clip = is_clip(abbreviation);
  if (found && (!clip || (found->score >= 0.8F && (found->first < last || clips_word(words, last, abbreviation))))) {
    NameMatch match{.first = found->first,
                    .last = last,
                    .type = type_of_latin(words, found->first, last),
                    .score = 0.6F + 0.39F * std::min(1.0F, found->score)};
    match.evidence.add(Clue::initials);
    return match;
  }
  if (!run || run->lower) return std::nullopt;
  Evidence cuts;
  std::size_t first = named_after(context, *run, last, cuts);
  // Foreign or historic initials (KMT) name bodies and indices only.
  std::size_t tail = last;
  while (tail > first && is_legal_form(words, tail)) --tail;
  if (first == last || !(head_nouns.contains(words.lower(last)) || head_nouns.contains(words.lower(tail)) ||
                         is_legal_form(words, last) || is_cause(words, first, last)))
    return std::nullopt;
  NameMatch match{.first = first, .last = last, .type = type_of_latin(words, first, last), .score = 0.6F};
  match.evidence.add(Clue::capitalized).add(Clue::name_suffix);
  return match;
}

std::optional<NameMatch> match_cued_alias(const NameContext& context, std::size_t last) {
  const Words& words = context.words;
  const std::optional<NameRun> run = find_name_run(context, last);
  if (!run || run->lower) return std::nullopt;
  Evidence cuts;
  const bool body = has_legal_tail(words, last) || is_general(words, last);
  const bool titled = title_before(context, run->first) && !body;
  NameMatch match{.last = last, .score = 0.85F};
  const std::size_t person_first = cut_head(context, *run, !body, cuts);
  if (titled || cuts.has(Clue::title_cut)) {
    match.first = person_first;
    match.type = EntityType::person;
    match.evidence.add(Clue::title_cut);
  } else {
    match.first = named_after(context, *run, last, cuts);
    match.type = type_of_latin(words, match.first, last);
  }
  match.evidence.add(Clue::cue_phrase).add(Clue::capitalized);
  return match;
}

}  // namespace newsparse::detail
