// SPDX-License-Identifier: MIT
#include <newsparse/currency.hpp>

#include <algorithm>
#include <array>
#include <iterator>

#include "currency_table.hpp"

namespace newsparse::detail {
namespace {

constexpr CurrencyRow rows[] = {
#include "tables/currencies.inc"
};

constexpr bool by_code(const CurrencyRow& a, const CurrencyRow& b) { return a.code < b.code; }
static_assert(std::is_sorted(std::begin(rows), std::end(rows), by_code));

constexpr std::size_t code_count = 26 * 26 * 26;

/// Row of each of the 17,576 codes, plus one; built by the compiler, so that a look-up is one load.
constexpr auto row_of_code = [] {
  std::array<std::uint16_t, code_count> index{};
  std::uint16_t row = 0;
  for (const CurrencyRow& entry : rows)
    index[static_cast<std::size_t>(((entry.code[0] - 'A') * 26 + (entry.code[1] - 'A')) * 26 + (entry.code[2] - 'A'))] =
        ++row;
  return index;
}();

std::size_t pack(std::string_view code) noexcept {
  std::size_t packed = 0;
  for (const char letter : code) packed = packed * 26 + static_cast<std::size_t>(letter - 'A');
  return packed;
}

bool is_code(std::string_view code) noexcept {
  return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::span<const CurrencyRow> currency_rows() noexcept { return rows; }

const CurrencyRow* find_currency(std::string_view code) noexcept {
  if (!is_code(code)) return nullptr;
  const std::uint16_t row = row_of_code[pack(code)];
  return row == 0 ? nullptr : &rows[row - 1];
}

}  // namespace newsparse::detail

namespace newsparse::inline v0 {
namespace {

const detail::CurrencyRow* row_of(Currency currency) { return detail::find_currency(currency.code()); }

}  // namespace

std::optional<Currency> Currency::from_code(std::string_view code) noexcept {
  if (code != "XXX" && detail::find_currency(code) == nullptr) return std::nullopt;
  return Currency({code[0], code[1], code[2], '\0'});
}

std::string Currency::code() const {
  const auto letter = [](int value) { return static_cast<char>('A' + value); };
  return {letter(letters_ / (26 * 26)), letter(letters_ / 26 % 26), letter(letters_ % 26)};
}

int Currency::minor_digits() const noexcept {
  const detail::CurrencyRow* row = row_of(*this);
  return row == nullptr ? 0 : row->minor_digits;
}

std::string_view Currency::english_name() const noexcept {
  const detail::CurrencyRow* row = row_of(*this);
  return row == nullptr ? std::string_view() : row->english;
}

std::string_view Currency::simplified_name() const noexcept {
  const detail::CurrencyRow* row = row_of(*this);
  return row == nullptr ? std::string_view() : row->simplified;
}

std::string_view Currency::traditional_name() const noexcept {
  const detail::CurrencyRow* row = row_of(*this);
  return row == nullptr ? std::string_view() : row->traditional;
}

}  // namespace newsparse::inline v0
