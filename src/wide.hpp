// SPDX-License-Identifier: MIT
#pragma once

// Unsigned integers of 128 bits, as far as exact decimals need them: the product of two 64-bit
// numbers, sums, and division by one. Not every compiler has such a type of its own.

#include <compare>
#include <cstdint>

namespace newsparse::detail {

struct Wide {
  std::uint64_t high = 0;
  std::uint64_t low = 0;

  friend constexpr bool operator==(const Wide&, const Wide&) = default;
  friend constexpr auto operator<=>(const Wide&, const Wide&) = default;
};

constexpr Wide multiply_wide(std::uint64_t a, std::uint64_t b) noexcept {
  constexpr std::uint64_t half = 0xFFFFFFFF;
  const std::uint64_t low = (a & half) * (b & half);
  const std::uint64_t middle = (a >> 32) * (b & half) + (low >> 32);
  const std::uint64_t cross = (a & half) * (b >> 32) + (middle & half);
  return {(a >> 32) * (b >> 32) + (middle >> 32) + (cross >> 32), cross << 32 | (low & half)};
}

/// Precondition: the sum fits.
constexpr Wide add_wide(Wide a, Wide b) noexcept {
  const std::uint64_t low = a.low + b.low;
  return {a.high + b.high + (low < a.low ? 1u : 0u), low};
}

/// Precondition: a >= b.
constexpr Wide subtract_wide(Wide a, Wide b) noexcept {
  return {a.high - b.high - (a.low < b.low ? 1u : 0u), a.low - b.low};
}

struct WideDivision {
  Wide quotient;
  std::uint64_t remainder = 0;
};

/// Schoolbook, a bit at a time: exact amounts are divided when they are converted, not when they are read.
/// Precondition: divisor > 0.
constexpr WideDivision divide_wide(Wide a, std::uint64_t divisor) noexcept {
  WideDivision result;
  for (int bit = 127; bit >= 0; --bit) {
    const std::uint64_t next = bit >= 64 ? a.high >> (bit - 64) & 1 : a.low >> bit & 1;
    const bool carry = (result.remainder >> 63) != 0;
    result.remainder = result.remainder << 1 | next;
    result.quotient = {result.quotient.high << 1 | result.quotient.low >> 63, result.quotient.low << 1};
    if (carry || result.remainder >= divisor) {
      result.remainder -= divisor;
      result.quotient.low |= 1;
    }
  }
  return result;
}

inline constexpr int max_power_of_ten = 19;  // the greatest that fits 64 bits

constexpr std::uint64_t power_of_ten(int exponent) noexcept {
  std::uint64_t power = 1;
  for (; exponent > 0; --exponent) power *= 10;
  return power;
}

}  // namespace newsparse::detail
