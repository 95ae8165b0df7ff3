// SPDX-License-Identifier: MIT
#include "bracket_items.hpp"

#include <algorithm>

#include "ascii.hpp"
#include "cues.hpp"
#include "han_name.hpp"
#include "romanization.hpp"
#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"

namespace newsparse::detail {
namespace {

constexpr WordList units_of_measure(
    {"gb",     "tb",       "mb",      "kb",      "kg",       "mg",     "km",    "cm",      "mm",     "nm",
     "ml",     "kw",       "mw",      "gw",      "kwh",      "mwh",    "wh",    "hz",      "khz",    "mhz",
     "ghz",    "mbps",     "gbps",    "mah",     "fps",      "rpm",    "hp",    "cc",      "px",     "km/h",
     "teu",    "ppm",      "psi",     "inch",    "吋",       "gwh",    "pct",   "percent", "pcs",    "year",
     "years",  "yr",       "day",     "days",    "hour",     "hours",  "hr",    "month",   "months", "week",
     "weeks",  "thousand", "million", "billion", "trillion", "lbs",    "tonne", "tonnes",  "ton",    "tons",
     "acre",   "acres",    "mile",    "miles",   "metre",    "metres", "meter", "meters",  "inches", "feet",
     "points", "times",    "fold",    "bps",     "bhp",      "sqm",    "sqft",  "dwt",     "mol",    "kva",
     "mva",    "bbl",      "mln",     "bln",     "min",      "sec",    "hrs",   "yrs",     "mph",    "kph"});

constexpr WordList separators({",", "，", "、", ";", "；", "/", "／", "|", "｜"});

// A bracket that holds more words than this holds no alias, and looking further would make hostile
// text (megabytes of open brackets) quadratic.
constexpr std::size_t longest_bracket = 48;

bool is_conjunction(std::string_view printed) noexcept {
  return printed == "and" || printed == "or" || printed == "及" || printed == "和" || printed == "或" ||
         printed == "與" || printed == "与";
}

void trim(const Words& words, BracketItem& item, bool& empty) {
  const auto drop_front = [&] { item.first == item.last ? void(empty = true) : void(++item.first); };
  for (bool changed = true; changed && !empty;) {
    changed = false;
    if (const Cue cue = item.quoted ? Cue{} : cue_at(words, item.first, item.last + 1); cue.words > 0) {
      if (item.first + cue.words > item.last) {
        empty = true;
        break;
      }
      item.first += cue.words;
      item.cued |= cue.names;
      item.former |= cue.former;
      changed = true;
    }
    if (!empty && (is_quote_open(words, item.first))) {
      item.quoted = true;
      drop_front();
      changed = true;
    }
    if (!empty && is_quote_close(words, item.last)) {
      item.quoted = true;
      item.first == item.last ? void(empty = true) : void(--item.last);
      changed = true;
    }
    // "Acme Co." keeps its full stop; a stray one is dropped with the punctuation around it.
    if (!empty && words[item.last].kind == TokenKind::punctuation && words.in(item.last) != "." &&
        words.in(item.last) != "+") {
      item.first == item.last ? void(empty = true) : void(--item.last);
      changed = true;
    }
    // "Formerly Lumo Corp until 2020", "renamed Lumo Corp in 2020": when it was is none of the name.
    if (!empty && item.cued && item.last >= item.first + 2 && words[item.last].kind == TokenKind::number &&
        words[item.last - 1].letters == LetterCase::lower && prepositions.contains(words.in(item.last - 1))) {
      item.last -= 2;
      changed = true;
    }
  }
}

/// LUMO.US, LUMO.N: capitals and digits, a full stop, the one or two letters of a market.
bool is_market_symbol(std::string_view printed) noexcept {
  const std::size_t stop = printed.find('.');
  if (stop == std::string_view::npos || stop < 2) return false;
  const std::string_view share = printed.substr(0, stop), market = printed.substr(stop + 1);
  return (market.size() == 1 || market.size() == 2) && std::ranges::all_of(market, is_ascii_upper<char>) &&
         std::ranges::all_of(share, [](char c) { return is_ascii_upper(c) || is_ascii_digit(c); });
}

bool is_address(std::string_view printed) noexcept {
  return printed.starts_with("www.") || printed.starts_with("http") || printed.find('@') != std::string_view::npos;
}

constexpr WordList without({"不含", "未含", "未計", "未计", "不計", "不计", "不包括", "未包括", "不包含"});

/// 含早餐, 未計運費: what a figure has in it or has not. 含氟聚合物 is longer than any of the first kind.
bool says_what_counts(std::string_view han) noexcept {
  const bool counts = std::any_of(han.begin(), han.end(), [](char c) { return is_ascii_digit(c); });  // 含租入2艘
  return (han.starts_with("含") && (han.size() <= 9 || counts)) || without.prefix_of(han) > 0;
}

/// Cap. 112, Section 9: where a law is printed.
bool is_chapter(const Words& words, const BracketItem& item) noexcept {
  const LowerCase& head = words.lower(item.first);
  const std::string_view word = head;
  return item.last > item.first && words[item.last].kind == TokenKind::number &&
         (word == "cap" || word == "cap." || word == "chapter" || word == "section" || word == "article");
}

/// account manager: a job in lower case.
bool is_job(const Words& words, const BracketItem& item) noexcept {
  for (std::size_t i = item.first; i <= item.last; ++i) {
    if (words[i].letters != LetterCase::lower && !words.is(i, "-")) return false;
  }
  return titles.contains(words.lower(item.last));
}

constexpr WordList grades({"Aa", "A", "Baa", "Ba", "B", "Caa"});

/// What agencies rate debt with: A3, Baa1, A.
bool is_grade(std::string_view printed) noexcept {
  if (printed.size() == 1) return printed[0] >= 'A' && printed[0] <= 'D';
  if (printed.empty() || printed.back() < '1' || printed.back() > '3') return false;
  return grades.contains(printed.substr(0, printed.size() - 1));
}

/// 300123.SZ, 1234-TW, 6543 JP
bool is_code(const Words& words, const BracketItem& item) noexcept {
  std::size_t digits = 0, size = 0;
  for (const char c : words.in(item.first, item.last)) {
    digits += is_ascii_digit(c);
    ++size;
  }
  if (digits >= 3 && digits * 2 >= size) return true;
  if (is_grade(words.in(item.first, item.last))) return true;
  if (is_market_symbol(words.in(item.first, item.last))) return true;
  // 3-MCPD is a substance, 3&u a company, 12 points a number.
  const bool glued = item.last == item.first + 2 && words.glued(item.first + 1) && words.glued(item.last) &&
                     ((words.is(item.first + 1, "-") && words[item.last].letters == LetterCase::upper &&
                       words.in(item.last).size() > 2) ||
                      words.is(item.first + 1, "&"));
  if (digits > 0 && item.last > item.first && words[item.first].kind == TokenKind::number && !glued) return true;
  // A symbol with the two letters of its market: LUMO-DK.
  return item.last == item.first + 2 && words.is(item.first + 1, "-") &&
         words[item.first].letters == LetterCase::upper && words[item.last].letters == LetterCase::upper &&
         words.in(item.last).size() == 2;
}

/// R+P, Lumo+: a plus sign of a name, which none of a grade (AA+) or an amount (+3) is.
bool is_plus_of_name(const Words& words, const BracketItem& item, std::size_t plus) noexcept {
  if (plus == item.first || !words.glued(plus) || !words[plus - 1].has_capital()) return false;
  if (plus == item.last) return words[plus - 1].letters != LetterCase::upper;
  return words.glued(plus + 1) && words[plus + 1].has_capital();
}

/// F34: a letter and two digits, as the exchange of Singapore calls its shares, unless the name has the number (G20).
bool is_counter_symbol(const Words& words, std::size_t last, const BracketItem& item) noexcept {
  const std::string_view printed = words.in(item.first, item.last);
  if (printed.size() != 3 || !is_ascii_upper(printed[0]) || !is_ascii_digit(printed[1]) || !is_ascii_digit(printed[2]))
    return false;
  for (std::size_t i = last; last - i < 4; --i) {
    if (words[i].kind == TokenKind::number || (words[i].is_han() && han_digits.prefix_of(words.in(i)) > 0))
      return false;
    if (i == 0 || words[i].spaced) break;
  }
  return true;
}

/// Hong Kong, Tokyo, Chinese: where somebody is based.
bool is_place(const Words& words, const BracketItem& item) noexcept {
  if (words.is(item.last, "FAR")) return false;  // a floor area ratio rather than the Far East
  for (std::size_t i = item.first; i <= item.last; ++i) {
    const LowerCase& word = words.lower(i);
    if (!place_words.contains(word) && !nationalities.contains(word)) return false;
  }
  return true;
}

}  // namespace

bool is_quantity(std::string_view printed) noexcept {
  const std::size_t unit = printed.find_first_not_of("0123456789.,");
  return unit != std::string_view::npos && unit > 0 && units_of_measure.contains(LowerCase(printed.substr(unit)));
}

void cut_items(const Words& words, std::size_t first, std::size_t end, std::vector<BracketItem>& items) {
  items.clear();
  if (end - first > longest_bracket) return;
  int nested = 0;
  std::size_t begin = first;
  const auto add = [&](std::size_t stop) {
    if (stop <= begin) return;
    BracketItem item{.first = begin, .last = stop - 1};
    bool empty = false;
    trim(words, item, empty);
    if (empty) return;
    const Word& head = words[item.first];
    if (head.is_han()) {
      // 燈灣（Lantern Bay） inside a bracket: the inner bracket is of the Chinese name.
      for (std::size_t i = item.first + 1; i < item.last; ++i) {
        if (words[i].kind == TokenKind::open && words[i + 1].is_latin()) item.last = i - 1;
      }
      // 國貿局 in Chinese: small words behind a Chinese name are none of it.
      while (item.last > item.first && words[item.last].spaced && words[item.last].is_latin()) --item.last;
    }
    // "B/B值" is a Latin name, 808工具銀行 a Chinese one.
    std::size_t han = 0, latin = 0;
    for (std::size_t i = item.first; i <= item.last; ++i) {
      const Word& word = words[i];
      if (word.is_han())
        han += word.span.size() / 3;
      else if (word.is_latin())
        latin += word.span.size();
    }
    item.han = han > 0 && han >= (latin + 1) / 3 && !(head.is_latin() && latin > han);
    items.push_back(item);
  };
  for (std::size_t i = first; i < end; ++i) {
    const Word& word = words[i];
    const std::string_view printed = word.span.in(words.text());
    if (word.kind == TokenKind::open) ++nested;
    if (word.kind == TokenKind::close && nested > 0) --nested;
    if (nested > 0) continue;
    bool cut = word.is_sign() && separators.contains(printed);
    // "Acme Co., Ltd.": the comma belongs to the name.
    if (cut && printed == "," && i + 1 < end && legal_forms.contains(words.lower(i + 1))) cut = false;
    // "B/B", "P/E": a slash between two short Latin words joins them.
    if (cut && (printed == "/" || printed == "／") && i > first && i + 1 < end && words[i - 1].is_latin() &&
        words[i + 1].is_latin() && words.glued(i) && words.glued(i + 1)) {
      cut = false;
    }
    if (!cut && i > first && i + 1 < end && is_conjunction(printed)) {
      const Word& before = words[i - 1];
      const Word& behind = words[i + 1];
      cut = before.kind == TokenKind::quote || before.kind == TokenKind::close || behind.kind == TokenKind::quote ||
            behind.kind == TokenKind::open || (word.is_latin() && (before.is_han() || behind.is_han()));
    }
    if (!cut) continue;
    add(i);
    begin = i + 1;
  }
  add(end);
}

bool has_capital(const Words& words, const BracketItem& item) noexcept {
  for (std::size_t i = item.first; i <= item.last; ++i) {
    if (words[i].has_capital()) return true;
  }
  return false;
}
bool has_lower_word(const Words& words, const BracketItem& item) noexcept {
  for (std::size_t i = item.first; i <= item.last; ++i) {
    if (words[i].letters != LetterCase::lower || name_connectors.contains(words.lower(i))) continue;
    const bool hyphened = i > item.first && words.is(i - 1, "-") && words.glued(i);  // Pei-hsuan
    if (!hyphened) return true;
  }
  return false;
}

bool is_plain_term(const Words& words, const BracketItem& item) noexcept {
  if (item.last - item.first > 3 || dishes.contains(words.lower(item.last))) return false;
  for (std::size_t i = item.first; i <= item.last; ++i) {
    const bool joint = words.is(i, "-") || (words.is(i, "&") && words.glued(i));
    if (!words[i].is_latin() && !joint && !(i == item.first && words[i].kind == TokenKind::number)) return false;
    if (openers.contains(words.lower(i)) || (i == item.first && note_words.contains(words.lower(i)))) return false;
  }
  return true;
}

bool is_note(const NameContext& context, const BracketItem& item) noexcept {
  const Words& words = context.words;
  const Span span = words.span(item.first, item.last);
  // 三元能源: a numeral and 元 begin names of organisations too.
  if (context.is_money(span) && !(item.han && profile_of(span.in(words.text())).organization)) return true;
  const std::string_view printed = words.in(item.first, item.last);
  bool letters = false;
  for (std::size_t i = item.first; i <= item.last; ++i) {
    const Word& word = words[i];
    letters |= word.is_latin() || word.is_han();
    if (i > item.first && word.letters == LetterCase::lower && spoken_pronouns.contains(words.lower(i))) return true;
    if (!word.is_sign()) continue;
    if (words.is(i, "%") || words.is(i, "％") || words.is(i, ":") || words.is(i, "：") || words.is(i, "=") ||
        (words.is(i, "+") && !is_plus_of_name(words, item, i))) {
      if (!item.quoted && !item.han) return true;
    }
    if (words.is(i, "。") || words.is(i, "？") || words.is(i, "！")) return true;
  }
  if (!letters) return true;
  if (item.han) {
    if (han_selves.contains(printed)) return true;
    return (is_han_note(printed) || says_what_counts(printed)) && !item.cued;
  }
  if (words[item.first].letters == LetterCase::lower && note_words.contains(words.lower(item.first))) return true;
  if (words.is(item.first, "of")) return true;                // "formerly of Lumo"
  if (item.cued && has_lower_word(words, item)) return true;  // "aka the country’s richest man"
  if (is_place(words, item) || is_quantity(printed) || is_address(printed) || is_job(words, item) ||
      is_chapter(words, item))
    return true;
  // What a filing calls itself: the “Bank”.
  const bool self = item.quoted && item.first == item.last &&
                    (generic_words.contains(LowerCase(printed)) || head_nouns.contains(LowerCase(printed)));
  return is_code(words, item) || self || printed == "Company" || printed == "Group";
}

/// Is it a job, what the one in front of the bracket does (Chairman, CEO), rather than a name that is printed as one
/// is: 安佳 (Anchor), 存託憑證 (DR)?
static bool is_job_of_name(const NameContext& context, std::size_t last, const BracketItem& item) noexcept {
  const Words& words = context.words;
  const std::string_view printed = words.in(item.first, item.last);
  if (item.han || !titles.contains(LowerCase(printed))) return false;
  if (!words[last].is_han()) return true;
  const std::uint32_t end = words[last].span.end;
  std::uint32_t begin = end;
  bool surname = false;
  for (std::size_t characters = 1; characters <= 4 && begin > 0; ++characters) {
    const CodePoint c = decode_before(words.text(), begin);
    if (!is_han(c.value)) break;
    begin -= c.length;
    const std::string_view tail = Span{begin, end}.in(words.text());
    if (characters < 2) continue;
    if (heard(printed, tail, 0.6F)) return false;
    surname |= may_be_person(tail);
  }
  return surname || words[item.last].letters != LetterCase::upper ||
         context.title_suffix(Span{begin, end}.in(words.text())) > 0;
}

/// Is a Chinese description (酒廠) a name after all, since the Latin one beside it is a company’s or begins with its
/// sound: Lumo Brewery (路摩酒廠)?
static bool is_named_plant(const NameContext& context, std::size_t last, const BracketItem& item) noexcept {
  const Words& words = context.words;
  const std::string_view han = words.in(item.first, item.last);
  if (!item.han || han.size() < 12 || is_plain_note(han)) return false;
  if (words[last].has_capital() && legal_forms.contains(words.lower(last))) return true;
  for (std::size_t i = last; i > 0 && last - i < 8; --i) {
    const Word& word = words[i - 1];
    if (!word.has_capital() || word.possessive || word.ends_sentence || words[i].broken) break;
    if (heard(words.in(i - 1), han.substr(0, 6), 0.95F)) return true;
  }
  return false;
}

/// Is this where a company is, Lumo (苗栗), rather than the name of the place or of what is named after it, Miaoli
/// (苗栗)?
static bool is_seat(const NameContext& context, std::size_t last, const BracketItem& item) noexcept {
  const Words& words = context.words;
  const std::string_view han = words.in(item.first, item.last);
  if (!item.han || item.cued || !words[last].is_latin() || !han_places.contains(han)) return false;
  const LowerCase& tail = words.lower(last);
  if (legal_forms.contains(tail) || generic_words.contains(tail) || place_words.contains(tail) ||
      more_places.contains(tail) || place_nouns.contains(tail))
    return false;
  for (std::size_t i = last, steps = 0; words[i].has_capital() && steps < 6; --i, ++steps) {
    if (heard(words.in(i), han, 0.6F) || (i < last && heard(words.in(i, i + 1), han, 0.6F)) ||
        heard(words.in(i, last), han, 0.6F))
      return false;
    if (i == 0 || words[i].broken || words[i - 1].ends_sentence) break;
  }
  return true;
}

/// The title of a work with its subtitle: "Lamps of the Bay: A Journey", no "NYSE: LAMP" and no "Director: Ann Kuo".
static bool is_subtitled(const Words& words, const BracketItem& item) noexcept {
  const LowerCase& head = words.lower(item.first);
  if (words[item.first].letters != LetterCase::capitalized || titles.contains(head) || note_words.contains(head))
    return false;
  for (std::size_t i = item.first + 1; i < item.last; ++i) {
    if (words.is(i, ":")) return words[i + 1].has_capital() || words[i + 1].kind == TokenKind::number;
  }
  return false;
}

void erase_notes(const NameContext& context, std::size_t last, std::vector<BracketItem>& items) {
  const Words& words = context.words;
  // A code alone is a note.
  const bool coded = items.size() > 1 && std::any_of(items.begin(), items.end(),
                                                     [&](const BracketItem& item) { return is_code(words, item); });
  const bool quoted = last + 1 < words.size() && is_quote_close(words, last + 1);
  std::erase_if(items, [&](const BracketItem& item) {
    const bool named_place = !item.han && words[last].is_han() && is_place(words, item) &&
                             (han_place_ends.suffix_of(words.in(last)) > 0 ||
                              han_states.suffix_of(words.text().substr(0, words[last].span.end)) > 0);
    return (is_note(context, item) && !is_named_plant(context, last, item) && !named_place &&
            !(quoted && is_subtitled(words, item))) ||
           is_job_of_name(context, last, item) || is_seat(context, last, item) ||
           (coded && item.first == item.last && exchange_symbols.contains(words.lower(item.first))) ||
           (is_counter_symbol(words, last, item) &&
            (&item != items.data() || han_org_suffixes.suffix_of(words.in(last)) > 0));
  });
}

}  // namespace newsparse::detail
