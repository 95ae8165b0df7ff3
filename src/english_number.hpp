// SPDX-License-Identifier: MIT
#pragma once

// Numbers in English words, and the words that go with digits: "two and a half million", "bn",
// "lakh crore", "and a half", "-odd".

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <newsparse/decimal.hpp>

#include "number.hpp"

namespace newsparse::detail {

struct NumberWord {
  enum class Kind : std::uint8_t {
    none,
    article,
    and_,
    unit,
    teen,
    tens,
    hundred,
    scale,
    letter,
    half,
    quarter,
    dozen,
    of,
    point
  };

  std::string_view text;
  Kind kind{};
  int value = 0;
};

/// Cardinals: "five", "two hundred and twenty-five thousand", "a million and a half", "one point five billion".
std::optional<Number> read_english(std::string_view text, std::size_t at) noexcept;

struct Scale {
  int power = 0;  // of ten; 0 when no scale stands there
  std::size_t end = 0;
  bool is_weak = false;  // one letter with a blank before it: "5 M"
};

/// One or several scale words behind a number: "million", "bn", "lakh crore", "hundred thousand".
Scale read_scale(std::string_view text, std::size_t at) noexcept;

/// "300-odd", "50+", "2-plus": what stands between a number and its scale; `at` moves behind it.
NumberBound read_bound(std::string_view text, std::size_t& at) noexcept;

/// "and a half", "and three quarters": in quarters; the end moves behind it.
int read_fraction(std::string_view text, std::size_t& end) noexcept;

inline Decimal quarters(int count) noexcept { return Decimal(25 * count, -2); }

/// Of numbers that fit; a too long one is left as it was.
inline Decimal sum(Decimal a, Decimal b) noexcept { return add(a, b).value_or(a); }

}  // namespace newsparse::detail
