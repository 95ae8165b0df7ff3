// SPDX-License-Identifier: MIT
#include <newsparse/money.hpp>

#include <optional>

namespace newsparse::inline v0 {

std::partial_ordering operator<=>(const Money& a, const Money& b) noexcept {
  if (a.currency() != b.currency()) return std::partial_ordering::unordered;
  return a.amount() <=> b.amount();
}

Result<Money> add(const Money& a, const Money& b) noexcept {
  if (a.currency() != b.currency()) return Error{Errc::currency_mismatch};
  const Result<Decimal> sum = add(a.amount(), b.amount());
  if (!sum) return sum.error();
  return Money(*sum, a.currency());
}

Result<Money> multiply(const Money& money, Decimal factor) noexcept {
  const Result<Decimal> product = multiply(money.amount(), factor);
  if (!product) return product.error();
  return Money(*product, money.currency());
}

Money round_to_minor_unit(const Money& money, Rounding rounding) noexcept {
  return Money(round(money.amount(), money.currency().minor_digits(), rounding), money.currency());
}

Result<Money> parse_money(std::string_view text) noexcept {
  if (text.empty()) return Error{Errc::empty};
  const std::optional<Currency> currency = Currency::from_code(text.substr(0, 3));
  if (!currency) return Error{Errc::unknown_currency};
  if (text.size() < 5 || text[3] != ' ') return Error{Errc::not_a_number, 3};
  const Result<Decimal> amount = parse_decimal(text.substr(4));
  if (!amount) return Error{amount.error().code, amount.error().offset + 4};
  return Money(*amount, *currency);
}

std::string to_string(const Money& money) { return money.currency().code() + ' ' + to_string(money.amount()); }

}  // namespace newsparse::inline v0
