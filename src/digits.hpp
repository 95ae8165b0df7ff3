// SPDX-License-Identifier: MIT
#pragma once

// Digits, one by one, into an exact Decimal. Zeros at either end cost no room, so "380000000000"
// and "0.000125" need three digits each.

#include <cstdint>
#include <limits>
#include <optional>

#include <newsparse/decimal.hpp>

namespace newsparse::detail {

class DigitReader {
 public:
  constexpr void digit(int value) noexcept {
    if (after_point_) --exponent_;
    if (value == 0) {
      if (coefficient_ != 0) ++zeros_;
      return;
    }
    for (; zeros_ > 0 && fits_; --zeros_) push(0);
    push(static_cast<std::uint64_t>(value));
  }
  constexpr void point() noexcept { after_point_ = true; }

  /// Nothing when the digits do not fit a Decimal.
  constexpr std::optional<Decimal> value(bool negative = false) const noexcept {
    const std::int64_t exponent = coefficient_ == 0 ? 0 : exponent_ + zeros_;
    if (!fits_ || exponent < std::numeric_limits<std::int16_t>::min() ||
        exponent > std::numeric_limits<std::int16_t>::max())
      return std::nullopt;
    const auto coefficient = static_cast<std::int64_t>(coefficient_);
    return Decimal(negative ? -coefficient : coefficient, static_cast<std::int16_t>(exponent));
  }

 private:
  constexpr void push(std::uint64_t digit) noexcept {
    constexpr auto limit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    fits_ = fits_ && coefficient_ <= (limit - digit) / 10;
    if (fits_) coefficient_ = coefficient_ * 10 + digit;
  }

  std::uint64_t coefficient_ = 0;
  std::int64_t zeros_ = 0;     // behind the coefficient, not yet needed
  std::int64_t exponent_ = 0;  // of the last digit read
  bool after_point_ = false;
  bool fits_ = true;
};

}  // namespace newsparse::detail
