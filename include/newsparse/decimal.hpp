// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <newsparse/export.hpp>
#include <newsparse/result.hpp>

namespace newsparse::inline v0 {

/// An exact decimal number: coefficient × 10^exponent. Always in lowest terms, so == is equality of
/// value. Eighteen digits always fit, zeros at either end are free ("52.4 trillion" needs three).
/// Sixteen bytes, trivially copyable; no floating point anywhere, nothing is ever rounded silently.
class Decimal {
 public:
  constexpr Decimal() = default;
  constexpr Decimal(std::int64_t coefficient, std::int16_t exponent = 0) noexcept
      : coefficient_(coefficient), exponent_(exponent) {
    for (; coefficient_ != 0 && coefficient_ % 10 == 0; ++exponent_) coefficient_ /= 10;
    if (coefficient_ == 0) exponent_ = 0;
  }
  /// 0.1 is no decimal fraction; write Decimal(1, -1).
  Decimal(std::floating_point auto, std::int16_t = 0) = delete;

  constexpr std::int64_t coefficient() const noexcept { return coefficient_; }
  constexpr std::int16_t exponent() const noexcept { return exponent_; }
  constexpr bool is_negative() const noexcept { return coefficient_ < 0; }

  friend constexpr bool operator==(const Decimal&, const Decimal&) = default;
  friend NEWSPARSE_API std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) noexcept;

 private:
  std::int64_t coefficient_ = 0;
  std::int16_t exponent_ = 0;
};

/// Exact, or out_of_range. O(1).
NEWSPARSE_API Result<Decimal> add(Decimal a, Decimal b) noexcept;
NEWSPARSE_API Result<Decimal> multiply(Decimal a, Decimal b) noexcept;
NEWSPARSE_API Result<Decimal> negate(Decimal a) noexcept;

/// What to do with digits that are cut off.
enum class Rounding : std::uint8_t {
  half_even,   ///< to the nearest; halves to the even digit (IEEE 754, bankers)
  half_up,     ///< to the nearest; halves away from zero (commerce)
  toward_zero  ///< cut off
};
/// To so many decimals: 0.125 to two is 0.12 half_even and 0.13 half_up. Fewer than none round
/// thousands: 1,850 to -3 is 2,000. The value itself when it has no more decimals.
NEWSPARSE_API Decimal round(Decimal value, int decimals, Rounding rounding) noexcept;
/// The quotient, rounded to so many significant digits, 1 to 18; exact division has no end.
/// Errors: out_of_range, also when b is zero.
NEWSPARSE_API Result<Decimal> divide(Decimal a, Decimal b, int significant_digits,
                                     Rounding rounding = Rounding::half_even) noexcept;

/// Reads what to_string() writes: an optional sign, digits, an optional point with digits.
/// Errors: empty, not_a_number, out_of_range, trailing_text.
NEWSPARSE_API Result<Decimal> parse_decimal(std::string_view text) noexcept;
/// Plain digits without exponent or separators: "52400000000", "-0.72".
NEWSPARSE_API std::string to_string(Decimal value);
/// The same with commas: "52,400,000,000".
NEWSPARSE_API std::string to_grouped_string(Decimal value);

}  // namespace newsparse::inline v0

template <>
struct std::hash<newsparse::Decimal> {
  std::size_t operator()(const newsparse::Decimal& value) const noexcept {
    constexpr std::uint64_t spread = 0x9E3779B97F4A7C15;  // 2^64 by the golden ratio
    return std::hash<std::uint64_t>{}(static_cast<std::uint64_t>(value.coefficient()) * spread ^
                                      static_cast<std::uint16_t>(value.exponent()));
  }
};
