// SPDX-License-Identifier: MIT
#include <newsparse/money.hpp>

#include <optional>

#include "currency_table.hpp"

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

namespace {

struct ScaleWord {
  int power;
  std::string_view english;
  std::string_view traditional;
  std::string_view simplified;
};
constexpr ScaleWord english_scales[] = {{12, " trillion", {}, {}}, {9, " billion", {}, {}}, {6, " million", {}, {}}};
constexpr ScaleWord chinese_scales[] = {{12, {}, "兆", "万亿"}, {8, {}, "億", "亿"}, {4, {}, "萬", "万"}};

/// The greatest scale in which the amount is at least one and has at most four decimals.
template <std::size_t N>
const ScaleWord* scale_for(Decimal amount, const ScaleWord (&scales)[N]) noexcept {
  const Decimal size = amount.is_negative() ? negate(amount).value_or(amount) : amount;
  for (const ScaleWord& scale : scales)
    if (size >= Decimal(1, static_cast<std::int16_t>(scale.power)) && amount.exponent() >= scale.power - 4)
      return &scale;
  return nullptr;
}

Decimal in_units_of(Decimal amount, int power) noexcept {
  return Decimal(amount.coefficient(), static_cast<std::int16_t>(amount.exponent() - power));
}

std::string in_english(const Money& money) {
  const detail::CurrencyRow* row = detail::find_currency(money.currency().code());
  const ScaleWord* scale = scale_for(money.amount(), english_scales);
  std::string text = to_grouped_string(scale == nullptr ? money.amount() : in_units_of(money.amount(), scale->power));
  if (scale != nullptr) text += scale->english;
  // Currencies of the past share names, or have a year in them: their codes are told apart.
  const bool has_unit = row != nullptr && row->is_current && row->unit.find('(') == row->unit.npos;
  return has_unit ? text + ' ' + std::string(row->unit) : money.currency().code() + ' ' + text;
}

/// A name of Chinese characters alone, none of which could belong to the number (百慕達幣).
bool is_han_word(std::string_view name) noexcept {
  for (std::size_t at = 0; at < name.size(); at += 3)
    if (static_cast<unsigned char>(name[at]) < 0xE4 || static_cast<unsigned char>(name[at]) > 0xE9) return false;
  return !name.empty() && !name.starts_with("百");
}

std::string in_chinese(const Money& money, bool traditional) {
  const ScaleWord* scale = scale_for(money.amount(), chinese_scales);
  const Decimal amount = scale == nullptr ? money.amount() : in_units_of(money.amount(), scale->power);
  std::string text = traditional ? to_grouped_string(amount) : to_string(amount);
  if (scale != nullptr) text += traditional ? scale->traditional : scale->simplified;
  if (money.currency() == Currency("CNY")) return traditional ? "人民幣" + text + "元" : text + "元人民币";
  if (money.currency() == Currency("TWD")) return traditional ? "新台幣" + text + "元" : text + "元新台币";
  const std::string_view name = traditional ? money.currency().traditional_name() : money.currency().simplified_name();
  const detail::CurrencyRow* row = detail::find_currency(money.currency().code());
  return row != nullptr && row->is_current && is_han_word(name) ? text + std::string(name)
                                                                : money.currency().code() + ' ' + text;
}

}  // namespace

std::string to_string(const Money& money, MoneyStyle style) {
  switch (style) {
    case MoneyStyle::grouped:
      return money.currency().code() + ' ' + to_grouped_string(money.amount());
    case MoneyStyle::english:
      return in_english(money);
    case MoneyStyle::traditional:
      return in_chinese(money, true);
    case MoneyStyle::simplified:
      return in_chinese(money, false);
  }
  return to_string(money);
}

std::string to_string(const Money& money) { return money.currency().code() + ' ' + to_string(money.amount()); }

}  // namespace newsparse::inline v0
