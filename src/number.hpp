// SPDX-License-Identifier: MIT
#pragma once

// One number as printed, and the parts of it that ranges and lists share: "5-6 billion" says
// billion once for both.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <newsparse/decimal.hpp>
#include <newsparse/number_reader.hpp>

#include "word_roles.hpp"

namespace newsparse::detail {

struct Number {
  std::size_t begin = 0;
  std::size_t end = 0;           // behind the scale word and 多, 餘, -odd
  std::size_t mantissa_end = 0;  // behind the digits
  Decimal mantissa;
  Decimal upper_mantissa;  // of 三四億; else the mantissa itself
  std::int16_t scale = 0;  // power of ten of the last scale word: million 6, 億 8
  NumberForm form{};
  NumberBound bound{};
  bool has_scale = false;      // a scale word stands in it
  bool is_pair = false;        // 三四億: two numbers in one
  bool is_bare = false;        // a scale word alone: 百億
  bool is_weak = false;        // the scale is one letter with a blank before it: "5 M"
  bool is_grouped = false;     // digits with separators
  bool is_whole = true;        // no decimals are printed
  bool is_single_han = false;  // one Han digit: 四
  std::uint8_t digits = 0;     // Arabic digits before the point, at most 255

  std::optional<Decimal> value() const noexcept { return scaled(mantissa, scale); }
  std::optional<Decimal> upper() const noexcept { return scaled(upper_mantissa, scale); }

  static std::optional<Decimal> scaled(Decimal mantissa, int power) noexcept {
    const Result<Decimal> value = multiply(mantissa, Decimal(1, static_cast<std::int16_t>(power)));
    return value ? std::optional(*value) : std::nullopt;
  }
};

/// The number that begins here: digits, English words or Chinese numerals, with its scale.
/// O(its length). Nothing when none does; `end` says how far a failed one reaches, so that no digit
/// is read twice.
struct NumberAttempt {
  std::optional<Number> number;
  std::size_t end = 0;
};
NumberAttempt read_number(std::string_view text, std::size_t at) noexcept;

/// "3/4" of "3/4 cent": widens a number to the fraction that it begins; false when it begins none.
bool read_fraction_alone(std::string_view text, Number& number) noexcept;

/// The scale that stands behind the bracket of "$(18.4) million".
void read_scale_behind(std::string_view text, std::size_t at, Number& number) noexcept;

/// May a Chinese number begin with this character?
bool begins_chinese_number(char32_t c) noexcept;
/// May a number go on behind the article of so many letters that stands here? "a million", "an eighth"
bool article_begins_number(std::string_view text, std::size_t at, std::size_t letters) noexcept;

/// May an English number begin with the word of so many letters that stands here? Of any case.
/// Precondition: letters > 0.
inline bool may_begin_english_number(std::string_view text, std::size_t at, std::size_t letters) noexcept {
  const std::uint8_t roles = word_roles.of(text, at, letters);
  return (roles & word_role::number) != 0 ||
         ((roles & word_role::article) != 0 && article_begins_number(text, at, letters));
}

/// Behind at most four blanks, among them one line break: what a printed amount may be parted by.
std::size_t skip_blanks(std::string_view text, std::size_t at) noexcept;

}  // namespace newsparse::detail
