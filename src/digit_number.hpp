// SPDX-License-Identifier: MIT
#pragma once

// Digits of any script with the separators that papers print among them: 1,234.5, 48 500, 1.234,56,
// １２３, 2½. What scale or unit stands behind them is not looked at.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <newsparse/decimal.hpp>

#include "unicode.hpp"

namespace newsparse::detail {

struct Digit {
  int value = -1;
  std::uint32_t length = 0;
};

inline Digit digit_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return byte >= '0' && byte <= '9' ? Digit{byte - '0', 1} : Digit{};
  if (byte < 0xC2 || (byte >= 0xE3 && byte <= 0xE9)) return {};  // no digit of Unicode begins so
  const CodePoint c = decode(text, at);
  const int value = c.value == CodePoint::ill_formed ? -1 : digit_value(c.value);
  return value < 0 ? Digit{} : Digit{value, c.length};
}

/// How many digits stand here, at most `most`, and where they end.
struct DigitRun {
  int count = 0;
  std::size_t end = 0;
};
DigitRun digit_run(std::string_view text, std::size_t at, int most) noexcept;

struct DigitNumber {
  std::optional<Decimal> value;
  std::size_t end = 0;
  std::uint8_t digits = 0;
  bool is_grouped = false;
  bool is_whole = true;
};

/// Precondition: a digit, or a point before one, stands at `at`.
DigitNumber read_digits(std::string_view text, std::size_t at) noexcept;

/// ½ and its kind, in thousandths: 500. 0 for all other characters.
int fraction_thousandths(char32_t c) noexcept;

}  // namespace newsparse::detail
