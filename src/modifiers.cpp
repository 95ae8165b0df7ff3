// SPDX-License-Identifier: MIT
#include "modifiers.hpp"

#include <algorithm>
#include <cstring>
#include <iterator>

#include "ascii.hpp"
#include "phrase_table.hpp"
#include "unicode.hpp"
#include "word_roles.hpp"

namespace newsparse::detail {
namespace {

struct Phrase {
  std::string_view text;
  Modifier modifier{};
};

constexpr Phrase before_english_list[] = {
#define NEWSPARSE_BEFORE_ENGLISH
#include "tables/modifiers.inc"
#undef NEWSPARSE_BEFORE_ENGLISH
};
constexpr auto before_english = phrase_table<last_byte>(before_english_list);
constexpr Phrase after_english_list[] = {
#define NEWSPARSE_AFTER_ENGLISH
#include "tables/modifiers.inc"
#undef NEWSPARSE_AFTER_ENGLISH
};
constexpr auto after_english = phrase_table<first_byte>(after_english_list);
constexpr Phrase before_chinese_list[] = {
#define NEWSPARSE_BEFORE_CHINESE
#include "tables/modifiers.inc"
#undef NEWSPARSE_BEFORE_CHINESE
};
constexpr auto before_chinese = phrase_table<last_byte>(before_chinese_list);
constexpr auto inner_chinese = phrase_table<first_byte>(before_chinese_list);
constexpr Phrase ahead_chinese_list[] = {
#define NEWSPARSE_AHEAD_CHINESE
#include "tables/modifiers.inc"
#undef NEWSPARSE_AHEAD_CHINESE
};
constexpr auto ahead_chinese = phrase_table<last_byte>(ahead_chinese_list);
constexpr Phrase after_chinese_list[] = {
#define NEWSPARSE_AFTER_CHINESE
#include "tables/modifiers.inc"
#undef NEWSPARSE_AFTER_CHINESE
};
constexpr auto after_chinese = phrase_table<first_byte>(after_chinese_list);

constexpr bool is_lower_letter(char c) noexcept { return c >= 'a' && c <= 'z'; }

/// Words that may stand between a modifier and its amount: "more than a combined $5 billion".
constexpr std::string_view fillers[] = {"a",       "additional", "an",  "another", "between", "combined", "extra",
                                        "further", "hefty",      "net", "of",      "record",  "total",    "whopping"};

constexpr auto first_words = [] {
  WordTable<6> words;
  for (const Phrase& phrase : after_english_list) words.add(phrase.text, 1);
  return words;
}();

/// What a modifier and its fillers may end with.
constexpr auto last_words = [] {
  WordTable<8> words;
  for (const Phrase& phrase : before_english_list) {
    std::size_t begin = phrase.text.size();
    while (begin > 0 && is_lower_letter(phrase.text[begin - 1])) --begin;
    words.add(phrase.text.substr(begin), 1);
  }
  for (const std::string_view filler : fillers) words.add(filler, 1);
  words.add("the", 1);
  return words;
}();

/// May a modifier end before this byte? Tells most words that end none before they are folded.
bool may_end_modifier(std::string_view text, std::size_t floor, std::size_t at) noexcept {
  while (at > floor && (text[at - 1] == ' ' || text[at - 1] == '-' || text[at - 1] == '\n' || text[at - 1] == '\r' ||
                        text[at - 1] == '\t'))
    --at;
  if (at == floor) return false;
  if (!is_ascii_letter(text[at - 1])) return before_english.has_any(text[at - 1]);
  std::size_t begin = at;
  while (begin > floor && is_ascii_letter(text[begin - 1])) --begin;
  return last_words.of(text, begin, at - begin) != 0;
}

/// May one begin behind the amount?
bool may_begin_modifier(std::string_view text, std::size_t at) noexcept {
  while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r')) ++at;
  if (at == text.size()) return false;
  if (!is_ascii_letter(text[at])) return after_english.has_any(text[at]);
  return first_words.of(text, at, letters_at(text, at)) != 0;
}

/// Verbs that cross a mark: "crossed the $1 trillion mark".
bool crosses(std::string_view phrase) noexcept {
  return phrase.starts_with("top") || phrase.starts_with("pass") || phrase.starts_with("cross") ||
         phrase.starts_with("surpass") || phrase.starts_with("exceed") || phrase.starts_with("breach") ||
         phrase == "broke through" || phrase == "past";
}

Modifier english_before(Before words) noexcept {
  bool article = false;  // right in front of the amount
  for (int dropped = 0; dropped <= 4; ++dropped) {
    if (words.view().empty()) return Modifier::none;
    const auto ends = [&](std::string_view text) { return words.ends_with(text); };
    const Phrase* phrase = before_english.longest(words.view().back(), ends);
    // "under a $62 million contract", "a row over a £75m loan"
    if (phrase != nullptr && article && (phrase->text == "under" || phrase->text == "over")) return Modifier::none;
    if (phrase != nullptr) return phrase->modifier;
    const std::string_view last = words.last_word();
    if (last == "the") {
      words.drop(last.size());
      if (words.view().empty()) return Modifier::none;
      phrase = before_english.longest(words.view().back(), ends);
      return phrase != nullptr && crosses(phrase->text) ? phrase->modifier : Modifier::none;
    }
    if (!std::binary_search(std::begin(fillers), std::end(fillers), last)) return Modifier::none;
    article = article || (dropped == 0 && (last == "a" || last == "an"));
    words.drop(last.size());
  }
  return Modifier::none;
}

bool han_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return false;
  const char32_t c = decode(text, at).value;
  return c != CodePoint::ill_formed && is_han(c);
}

/// Characters that may stand between 最高 and its amount: verbs, never nouns (最高營收).
bool is_verb_character(char32_t c) noexcept {
  return std::u32string_view(
             U"可能達达領领補补助獲获得將将會会罰罚處处賠赔償偿貸贷付需要到為为至上看只拿送省折給给發发核支貼贴款"
             U"應应須须獎奖勵励資资融借投限額额度再有申請请提供抵減减免退還还")
             .find(c) != std::u32string_view::npos;
}

/// 最高補助5萬元 bounds the amount, 最高營收 does not; 大約需要5萬元, but 大約十個人分5萬元.
bool needs_verbs(const Phrase& phrase) noexcept { return phrase.text == "最高" || phrase.modifier == Modifier::about; }

/// 至少投入500億元: the modifier stands a few characters ahead.
Modifier chinese_ahead(std::string_view text, std::size_t floor, std::size_t begin) noexcept {
  constexpr int most_between = 5;
  bool verbs_only = true;
  std::size_t at = begin;
  // 最高可罰業者5萬元: whom the verb is done to stands between it and the amount.
  for (const std::string_view whom : {"業者", "业者", "廠商", "厂商", "雇主", "民眾", "民众", "違者", "违者"}) {
    if (at < floor + whom.size() || text.substr(at - whom.size(), whom.size()) != whom) continue;
    at -= whom.size();
    break;
  }
  for (int between = 0; between <= most_between; ++between) {
    if (at == 0) return Modifier::none;
    const Phrase* phrase = ahead_chinese.longest(text[at - 1], [&](std::string_view candidate) {
      return at >= floor + candidate.size() && text.substr(at - candidate.size(), candidate.size()) == candidate;
    });
    if (phrase != nullptr) return verbs_only || !needs_verbs(*phrase) ? phrase->modifier : Modifier::none;
    if (at <= floor) return Modifier::none;
    const CodePoint c = decode_before(text, at);
    if (c.value == CodePoint::ill_formed || !is_han(c.value) || c.value == U'的' || c.value == U'是' ||
        c.value == U'較' || c.value == U'较')
      return Modifier::none;
    verbs_only = verbs_only && is_verb_character(c.value);
    at -= c.length;
  }
  return Modifier::none;
}

std::size_t skip_blanks_back(std::string_view text, std::size_t floor, std::size_t at) noexcept {
  for (int blanks = 0; at > floor && blanks < 3; ++blanks) {
    const CodePoint c = decode_before(text, at);
    if (c.value == CodePoint::ill_formed || !is_blank(c.value)) break;
    at -= c.length;
  }
  return at;
}

const Phrase* chinese_ending(std::string_view text, std::size_t floor, std::size_t at) noexcept {
  const std::string_view done = "了";
  if (at >= floor + done.size() && text.substr(at - done.size(), done.size()) == done) at -= done.size();
  if (at == 0) return nullptr;
  return before_chinese.longest(text[at - 1], [&](std::string_view phrase) {
    return at >= floor + phrase.size() && text.substr(at - phrase.size(), phrase.size()) == phrase;
  });
}

const Phrase* chinese_before(std::string_view text, std::size_t floor, std::size_t begin) noexcept {
  const std::size_t at = skip_blanks_back(text, floor, begin);
  if (const Phrase* phrase = chinese_ending(text, floor, at)) return phrase;
  // 升穿每安士3,400美元: a unit may stand between.
  std::size_t unit = at;
  for (int characters = 0; characters < 4 && unit > floor; ++characters) {
    const CodePoint c = decode_before(text, unit);
    if (c.value == CodePoint::ill_formed || !is_han(c.value)) break;
    unit -= c.length;
    if (c.value == U'每') return chinese_ending(text, floor, unit);
  }
  return nullptr;
}

Modifier english_after(std::string_view text, std::size_t end) noexcept {
  char bytes[24];
  std::size_t size = 0;
  std::size_t at = end;
  bool blank = false;
  for (; at < text.size() && size < sizeof bytes; ++at) {
    const char c = text[at];
    const bool is_gap = c == ' ' || c == '\n' || c == '\r';
    if (is_gap && (blank || size == 0)) {
      blank = true;
      continue;
    }
    blank = is_gap;
    bytes[size++] = is_gap ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
  const std::string_view behind(bytes, size);
  const bool spaced = at > end && end < text.size() && (text[end] == ' ' || text[end] == '\n');
  if (size == 0) return Modifier::none;
  const Phrase* phrase = after_english.longest(behind[0], [&](std::string_view candidate) {
    if (!behind.starts_with(candidate) || spaced != is_lower_letter(candidate[0])) return false;
    const char next = candidate.size() < behind.size() ? behind[candidate.size()] : ' ';
    return !is_lower_letter(next) && !(candidate == "+" && next >= '0' && next <= '9');
  });
  if (phrase == nullptr) return Modifier::none;
  const std::string_view rest = behind.substr(phrase->text.size());
  // "or less than half", "at most of": the words belong to what follows. "at least $3" is the next amount's.
  if (is_lower_letter(phrase->text[0]) &&
      (rest.starts_with(" than ") || rest.starts_with(" $") || rest.starts_with(" a ")))
    return Modifier::none;
  return phrase->modifier;
}

Modifier chinese_after(std::string_view text, std::size_t end) noexcept {
  const std::size_t at = end < text.size() && text[end] == ' ' ? end + 1 : end;
  if (at >= text.size()) return Modifier::none;
  const Phrase* phrase = after_chinese.longest(
      text[at], [&](std::string_view candidate) { return text.substr(at, candidate.size()) == candidate; });
  if (phrase == nullptr) return Modifier::none;
  const std::size_t behind = at + phrase->text.size();
  const char32_t next = behind < text.size() ? decode(text, behind).value : U' ';
  if (phrase->text == "多" || phrase->text == "餘" || phrase->text == "余")
    return std::u32string_view(U"元年月次項项家個个種种名人數数方重樣样久少於于餘余額额").find(next) ==
                   std::u32string_view::npos
               ? phrase->modifier
               : Modifier::none;
  if (phrase->text == "起" &&
      std::u32string_view(U"步家訴诉薪降漲涨伏火初因源始義义重碼码").find(next) != std::u32string_view::npos)
    return Modifier::none;
  // The words may be those before the next amount: 5億元，不到…; 5億元不足以; 附近 another place's, unless a price
  // moves there: 62元附近有支持.
  if ((phrase->text == "不到" || phrase->text == "不足" || phrase->text == "附近") && next != CodePoint::ill_formed &&
      is_han(next) &&
      !(phrase->text == "附近" &&
        std::u32string_view(U"有獲获受遇徘爭争震整波企水價价盤盘").find(next) != std::u32string_view::npos))
    return Modifier::none;
  return phrase->modifier;
}

/// 40万元/吨附近, 11元/公斤左右: behind what the price is for.
Modifier chinese_after_unit(std::string_view text, std::size_t end) noexcept {
  constexpr int longest_unit = 4;  // characters
  if (end >= text.size() || text[end] != '/') return Modifier::none;
  std::size_t at = end + 1;
  for (int characters = 0; characters < longest_unit && han_at(text, at); ++characters) {
    at += decode(text, at).length;
    for (const std::string_view about : {"左右", "上下", "附近"})
      if (text.substr(at, about.size()) == about) return Modifier::about;
  }
  return Modifier::none;
}

}  // namespace

Before::Before(std::string_view text, std::size_t floor, std::size_t at) noexcept {
  bool blank = true;
  while (at > floor && begin_ > 0) {
    const char c = text[--at];
    // A sentence or list ends there; "approx." and "c." keep their full stop.
    if (c == ',' || c == ';' || c == '(' || c == '!' || c == '?') break;
    const bool is_gap = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '-';
    if (is_gap && blank) continue;
    blank = is_gap;
    bytes_[--begin_] = is_gap ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  }
}

bool Before::ends_with(std::string_view phrase) const noexcept {
  const std::string_view words = view();
  if (!words.ends_with(phrase)) return false;
  if (phrase.size() == words.size()) return true;
  const char before = words[words.size() - phrase.size() - 1];
  return !is_lower_letter(phrase[0]) || !(is_lower_letter(before) || before == '\'');
}

std::string_view Before::last_word() const noexcept {
  const std::string_view words = view();
  std::size_t begin = words.size();
  while (begin > 0 && is_lower_letter(words[begin - 1])) --begin;
  return words.substr(begin);
}

void Before::drop(std::size_t size) noexcept {
  std::size_t kept = sizeof bytes_ - begin_ - size;
  while (kept > 0 && bytes_[begin_ + kept - 1] == ' ') --kept;
  const std::size_t moved = sizeof bytes_ - begin_ - kept;
  std::memmove(bytes_ + begin_ + moved, bytes_ + begin_, kept);
  begin_ += moved;
}

Modifier find_modifier(std::string_view text, std::size_t floor, std::size_t begin, std::size_t end) noexcept {
  const Phrase* phrase = chinese_before(text, floor, begin);
  if (phrase != nullptr) {
    if (phrase->modifier != Modifier::none) return phrase->modifier;
  } else if (may_end_modifier(text, floor, begin)) {
    const Modifier english = english_before(Before(text, floor, begin));
    if (english != Modifier::none) return english;
  }
  if (may_begin_modifier(text, end)) {
    const Modifier after = english_after(text, end);
    if (after != Modifier::none) return after;
  }
  if (const Modifier after = chinese_after(text, end); after != Modifier::none) return after;
  if (const Modifier after = chinese_after_unit(text, end); after != Modifier::none) return after;
  if (phrase != nullptr) return Modifier::none;
  const std::size_t at = skip_blanks_back(text, floor, begin);
  return at > floor && han_at(text, at - std::min<std::size_t>(at, 3)) ? chinese_ahead(text, floor, at)
                                                                       : Modifier::none;
}

InnerModifier read_inner_modifier(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {Modifier::none, at};
  const Phrase* phrase = inner_chinese.longest(
      text[at], [&](std::string_view candidate) { return text.substr(at, candidate.size()) == candidate; });
  if (phrase == nullptr || phrase->modifier == Modifier::none) return {Modifier::none, at};
  // 新台幣升破30元: the currency itself moves, to an amount of 30元.
  if (phrase->text.ends_with("破") || phrase->text.ends_with("穿")) return {Modifier::none, at};
  return {phrase->modifier, at + phrase->text.size()};
}

}  // namespace newsparse::detail
