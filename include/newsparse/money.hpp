// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <newsparse/currency.hpp>
#include <newsparse/decimal.hpp>
#include <newsparse/export.hpp>
#include <newsparse/result.hpp>

namespace newsparse::inline v0 {

/// An exact amount of one currency, in its main unit (yuan, not fen).
/// Sixteen bytes, trivially copyable; == is equality of value and currency.
class Money {
 public:
  constexpr Money() = default;  ///< zero XXX
  constexpr Money(Decimal amount, Currency currency) noexcept
      : coefficient_(amount.coefficient()), exponent_(amount.exponent()), currency_(currency) {}

  constexpr Decimal amount() const noexcept { return {coefficient_, exponent_}; }
  constexpr Currency currency() const noexcept { return currency_; }

  friend constexpr bool operator==(const Money&, const Money&) = default;
  /// By value; unordered when the currencies differ, since there is no rate here.
  friend NEWSPARSE_API std::partial_ordering operator<=>(const Money& a, const Money& b) noexcept;

 private:
  std::int64_t coefficient_ = 0;  // a Decimal taken apart, so that the currency fits its padding
  std::int16_t exponent_ = 0;
  Currency currency_{};
};

/// Exact. Errors: currency_mismatch, out_of_range.
NEWSPARSE_API Result<Money> add(const Money& a, const Money& b) noexcept;
/// Exact. Errors: out_of_range.
NEWSPARSE_API Result<Money> multiply(const Money& money, Decimal factor) noexcept;

/// To the currency's minor unit: CNY 0.125 is 0.12 half_even and 0.13 half_up.
NEWSPARSE_API Money round_to_minor_unit(const Money& money, Rounding rounding) noexcept;

/// Reads what to_string() writes and nothing else; for prose use CurrencyNormalizer.
/// Errors: empty, unknown_currency, not_a_number, out_of_range, trailing_text.
NEWSPARSE_API Result<Money> parse_money(std::string_view text) noexcept;
/// Code, space, plain digits: "CNY 380000000000".
NEWSPARSE_API std::string to_string(const Money& money);

/// How an amount is printed for people.
enum class MoneyStyle : std::uint8_t {
  grouped,      ///< "CNY 380,000,000,000"
  english,      ///< "380 billion yuan"
  traditional,  ///< 人民幣3,800億元
  simplified    ///< 3800亿元人民币
};
/// The amount in that style, exact: the scale word is the greatest that loses no digit to the reader
/// ("1.05 billion yuan", "1,234,567 yuan"). A CurrencyNormalizer reads each back to the same amount.
NEWSPARSE_API std::string to_string(const Money& money, MoneyStyle style);

}  // namespace newsparse::inline v0

template <>
struct std::hash<newsparse::Money> {
  std::size_t operator()(const newsparse::Money& money) const noexcept {
    return std::hash<newsparse::Decimal>{}(money.amount()) ^ std::hash<newsparse::Currency>{}(money.currency()) << 16;
  }
};
