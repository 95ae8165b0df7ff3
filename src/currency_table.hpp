// SPDX-License-Identifier: MIT
#pragma once

// What is known of each currency.

#include <cstdint>
#include <span>
#include <string_view>

namespace newsparse::detail {

struct CurrencyRow {
  std::string_view code;
  std::uint8_t minor_digits = 0;
  bool is_current = false;  // in use somewhere today
  std::string_view english;
  std::string_view simplified;
  std::string_view traditional;
  std::string_view unit;  // in an English sentence behind a number: "yuan", "US dollars"
};

/// Sorted by code.
std::span<const CurrencyRow> currency_rows() noexcept;
/// Null when ISO 4217 never listed the code. O(1).
const CurrencyRow* find_currency(std::string_view code) noexcept;

}  // namespace newsparse::detail
