// SPDX-License-Identifier: MIT
#include "other_name.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "ascii.hpp"
#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"
#include "unicode.hpp"
#include "words.hpp"

namespace newsparse::detail {
bool holds_lower_case(std::string_view other) noexcept {
  constexpr std::size_t longest = 6;  // longer ones are brands
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto lower = std::count_if(other.begin(), other.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const auto upper = std::count_if(other.begin(), other.end(), is_upper);
  return lower > 0 && lower <= upper && other.size() <= longest && other.find("aa") == std::string_view::npos &&
         lower + upper == static_cast<std::ptrdiff_t>(other.size()) && is_upper(other.front()) &&
         is_upper(other.back());
}

bool names_country(std::string_view latin) noexcept {
  while (!latin.empty()) {
    const std::size_t blank = std::min(latin.find(' '), latin.size());
    const LowerCase word(latin.substr(0, blank));
    if (nationalities.contains(word) || place_words.contains(word)) return true;
    latin.remove_prefix(std::min(blank + 1, latin.size()));
  }
  return false;
}

bool begins_with_initial(std::string_view place, std::string_view abbreviation) noexcept {
  return std::any_of(std::begin(place_initials), std::end(place_initials), [&](const PlaceInitial& known) {
    return known.place == place && abbreviation.starts_with(known.initial);
  });
}

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

std::size_t initials_of(std::string_view other) noexcept {
  if (holds_lower_case(other))
    return static_cast<std::size_t>(std::count_if(other.begin(), other.end(), [](char c) { return c <= 'Z'; }));
  std::size_t letters = 0;
  for (std::size_t at = 0; at < other.size();) {
    const CodePoint c = decode(other, at);
    at += c.length;
    const char32_t folded = fold_width(c.value);
    const bool prefix = at == 1 && folded >= 'a' && folded <= 'z' && other.size() > 2;  // eVTOL
    if ((folded >= 'A' && folded <= 'Z') || prefix)
      ++letters;
    else if (!(folded >= '0' && folded <= '9') && folded != '&' && folded != '+' && folded != '/' && folded != '-' &&
             folded != 's')
      return 0;
  }
  return letters <= 6 ? letters : 0;
}

Initials::Initials(std::string_view latin) noexcept {
  const bool abbreviated = initials_of(latin) > 0, mixed = holds_lower_case(latin);
  bool in_word = false;
  for (std::size_t at = 0; at < latin.size();) {
    const CodePoint c = decode(latin, at);
    at += c.length;
    const char32_t folded = fold_width(c.value);
    const bool lower = folded >= 'a' && folded <= 'z', upper = folded >= 'A' && folded <= 'Z';
    const bool of = mixed && folded == 'o';  // "Scheme of Control"
    if (abbreviated ? upper || (lower && at == 1) || of : (lower || upper) && !in_word) {
      if (size_ == letters_.size()) {
        size_ = 0;
        return;
      }
      letters_[size_++] = static_cast<char>(lower ? folded - 'a' + 'A' : folded);
    }
    in_word = lower || upper || folded == '-';
  }
}

bool in_lower_case(std::string_view latin) noexcept {
  return !latin.empty() && latin[0] >= 'a' && latin[0] <= 'z' &&
         std::all_of(latin.begin(), latin.end(), [](char c) { return c < 'A' || c > 'Z'; });
}

bool prints_number(std::string_view other, std::string_view ordinal) noexcept {
  constexpr std::string_view digits = "0123456789", numerals = "一二三四五六七八九", tens = "十百千";
  constexpr std::size_t character = 3;
  std::array<char, 1> one{};
  std::string_view number;
  if (const std::size_t first = ordinal.find_first_of(digits); first != std::string_view::npos) {
    number = ordinal.substr(first, ordinal.find_first_not_of(digits, first) - first);
  } else {
    // One numeral; longer ones are not told.
    std::size_t found = 0;
    for (std::size_t at = 0; at < ordinal.size(); at += decode(ordinal, at).length) {
      const std::string_view c = ordinal.substr(at, character);
      const std::size_t place = numerals.find(c);
      if (place != std::string_view::npos) one[0] = static_cast<char>('1' + place / character);
      found += place != std::string_view::npos || tens.find(c) != std::string_view::npos;
    }
    if (found != 1 || one[0] == 0) return false;
    number = {one.data(), one.size()};
  }
  const auto is_digit_at = [&](std::size_t at) { return at < other.size() && is_ascii_digit(other[at]); };
  for (std::size_t at = other.find(number); at != other.npos; at = other.find(number, at + 1)) {
    if (!(at > 0 && is_digit_at(at - 1)) && !is_digit_at(at + number.size())) return true;
  }
  return false;
}

bool prints_word(std::string_view name, std::string_view word) noexcept {
  const auto is_edge = [&](std::size_t at) { return at >= name.size() || !is_ascii_letter(name[at]); };
  for (std::size_t at = name.find(word); at != name.npos; at = name.find(word, at + 1)) {
    if ((at == 0 || is_edge(at - 1)) && is_edge(at + word.size())) return true;
  }
  return false;
}

SurnameFirst::SurnameFirst(std::string_view latin) noexcept {
  const std::size_t blank = latin.rfind(' ');
  if (blank == std::string_view::npos || latin.size() > letters_.size()) return;
  const auto surname = std::copy(latin.begin() + static_cast<std::ptrdiff_t>(blank) + 1, latin.end(), letters_.begin());
  *surname = ' ';
  std::copy(latin.begin(), latin.begin() + static_cast<std::ptrdiff_t>(blank), surname + 1);
  size_ = latin.size();
}

}  // namespace newsparse::detail
