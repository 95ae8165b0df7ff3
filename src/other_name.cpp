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
namespace {

/// SiP, RevPAR: does the abbreviation hold letters in lower case, between two capitals?
bool holds_lower_case(std::string_view other) noexcept {
  const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto lower = std::count_if(other.begin(), other.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  const auto upper = std::count_if(other.begin(), other.end(), is_upper);
  return lower > 0 && lower <= upper && other.size() <= 6 && other.find("aa") == std::string_view::npos &&
         lower + upper == static_cast<std::ptrdiff_t>(other.size()) && is_upper(other.front()) &&
         is_upper(other.back());
}

}  // namespace

bool names_country(std::string_view latin) noexcept {
  while (!latin.empty()) {
    const std::size_t blank = std::min(latin.find(' '), latin.size());
    const LowerCase word(latin.substr(0, blank));
    if (nationalities.contains(word) || place_words.contains(word)) return true;
    latin.remove_prefix(std::min(blank + 1, latin.size()));
  }
  return false;
}

bool translates_region(std::string_view region, std::string_view latin) noexcept {
  return std::any_of(std::begin(region_words), std::end(region_words), [&](const RegionWord& known) {
    return known.region == region && latin.find(known.english) != std::string_view::npos;
  });
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
  constexpr std::string_view digits = "0123456789";
  if (const std::size_t at = ordinal.find_first_of(digits); at != std::string_view::npos) {
    const std::string_view number = ordinal.substr(at, ordinal.find_first_not_of(digits, at) - at);
    return other.find(number) != std::string_view::npos;
  }
  constexpr std::string_view numerals[] = {"一", "二", "三", "四", "五", "六", "七", "八", "九"};
  for (std::size_t i = 0; i < std::size(numerals); ++i) {
    if (ordinal.find(numerals[i]) != std::string_view::npos)
      return other.find(static_cast<char>('1' + i)) < other.size();
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
