// SPDX-License-Identifier: MIT
#pragma once

// What the Latin name beside a Chinese one tells of it by its letters and words.

#include <array>
#include <cstddef>
#include <string_view>

namespace newsparse::detail {

/// Does the name name a country or nation itself (Swiss Re, Bank of America)?
bool names_country(std::string_view latin) noexcept;

/// Does the abbreviation begin with the place's initial?
bool begins_with_initial(std::string_view place, std::string_view abbreviation) noexcept;

/// How many words in capitals a name has, 0 where it has others (Bank of Lumo) or names a country.
std::size_t translated_words(std::string_view latin) noexcept;

/// SiP, RevPAR: does the abbreviation hold letters in lower case, between two capitals? SaaS ("as a") does not count.
bool holds_lower_case(std::string_view other) noexcept;

/// How many letters an abbreviation in capitals has (GDP, eVTOL), of one that holds others the capitals (SiP); 0 for
/// any other name.
std::size_t initials_of(std::string_view other) noexcept;

/// The letters of an abbreviation as capitals of ASCII, with the O of "of" (SoC, Scheme of Control), or the first
/// letters of a translation's words; none when they are more than six.
class Initials {
 public:
  explicit Initials(std::string_view latin) noexcept;
  operator std::string_view() const noexcept { return {letters_.data(), size_}; }

 private:
  std::array<char, 6> letters_{};
  std::size_t size_ = 0;
};

/// Is it printed without a capital?
bool in_lower_case(std::string_view latin) noexcept;

/// Does the name print the number of this ordinal as well? 第七代 in front of Wi-Fi 7, 第17號 of IFRS 17.
bool prints_number(std::string_view other, std::string_view ordinal) noexcept;

/// Does a name print this word, and not as a part of a longer one?
bool prints_word(std::string_view name, std::string_view word) noexcept;

/// "Sato Koji" for "Koji Sato": Japanese and Hungarians are printed surname last in English. Empty when too long.
class SurnameFirst {
 public:
  explicit SurnameFirst(std::string_view latin) noexcept;
  operator std::string_view() const noexcept { return {letters_.data(), size_}; }

 private:
  std::array<char, 40> letters_{};
  std::size_t size_ = 0;
};

}  // namespace newsparse::detail
