// SPDX-License-Identifier: MIT
#include <newsparse/rate_table.hpp>

#include <algorithm>
#include <cassert>

#include "rounded.hpp"

namespace newsparse::inline v0 {
namespace {

/// The key of a pair, the same in either direction.
std::pair<Currency, Currency> key(Currency a, Currency b) noexcept { return a < b ? std::pair(a, b) : std::pair(b, a); }
std::pair<Currency, Currency> key(const RateTable::Rate& rate) noexcept { return key(rate.from, rate.to); }

template <class Rates>
auto place_of(Rates& rates, std::pair<Currency, Currency> pair) noexcept {
  return std::lower_bound(rates.begin(), rates.end(), pair,
                          [](const RateTable::Rate& rate, const auto& wanted) { return key(rate) < wanted; });
}

Decimal absolute(Decimal value) noexcept { return value.is_negative() ? negate(value).value_or(value) : value; }

/// |a − b| ≤ tolerance × b, for positive numbers.
bool is_near(Decimal a, Decimal b, Decimal tolerance) noexcept {
  const Result<Decimal> opposite = negate(b);
  if (!opposite) return false;
  const Result<Decimal> difference = add(a, *opposite);
  const Result<Decimal> allowed = multiply(round(b, 12 - b.exponent(), Rounding::half_even), tolerance);
  return difference && allowed && absolute(*difference) <= *allowed;
}

constexpr int rate_digits = 9;  // significant; published rates have five or six

}  // namespace

void RateTable::set(Currency from, Currency to, Decimal rate) {
  assert(rate > Decimal());
  const auto place = place_of(rates_, key(from, to));
  if (place != rates_.end() && key(*place) == key(from, to)) {
    *place = {from, to, rate};
  } else {
    rates_.insert(place, {from, to, rate});
  }
}

std::optional<RateTable::Rate> RateTable::find(Currency from, Currency to) const noexcept {
  const auto place = place_of(rates_, key(from, to));
  if (place == rates_.end() || key(*place) != key(from, to)) return std::nullopt;
  return *place;
}

Result<Money> convert(const Money& money, Currency to, const RateTable& rates, Rounding rounding) noexcept {
  if (money.currency() == to) return round_to_minor_unit(money, rounding);
  const std::optional<RateTable::Rate> rate = rates.find(money.currency(), to);
  if (!rate) return Error{Errc::no_rate};
  const int decimals = to.minor_digits();
  const Result<Decimal> amount = rate->from == money.currency()
                                     ? detail::multiply_to(money.amount(), rate->rate, decimals, rounding)
                                     : detail::divide_to(money.amount(), rate->rate, decimals, rounding);
  if (!amount) return amount.error();
  return Money(*amount, to);
}

std::string_view name(ConversionVerdict verdict) noexcept {
  switch (verdict) {
    case ConversionVerdict::consistent:
      return "consistent";
    case ConversionVerdict::wrong_scale:
      return "wrong_scale";
    case ConversionVerdict::inconsistent:
      return "inconsistent";
  }
  return "";
}

Result<Decimal> implied_rate(const Money& original, const Money& restated) noexcept {
  return divide(restated.amount(), original.amount(), rate_digits);
}

Result<ConversionCheck> check_conversion(const Money& original, const Money& restated, const RateTable& rates,
                                         Decimal tolerance) noexcept {
  const Result<Decimal> implied = implied_rate(original, restated);
  if (!implied) return implied.error();
  const std::optional<RateTable::Rate> rate = rates.find(original.currency(), restated.currency());
  if (!rate) return Error{Errc::no_rate};
  Decimal expected = rate->rate;
  if (rate->from != original.currency()) {
    const Result<Decimal> inverse = divide(Decimal(1), rate->rate, rate_digits);
    if (!inverse) return inverse.error();
    expected = *inverse;
  }
  ConversionCheck check{*implied, expected, ConversionVerdict::inconsistent, 0};
  if (is_near(*implied, expected, tolerance)) {
    check.verdict = ConversionVerdict::consistent;
    return check;
  }
  // Million for billion, 萬 for 億, a digit lost: right but for a power of ten.
  for (int power = 1; power <= 12; ++power) {
    for (const int slip : {power, -power}) {
      const Result<Decimal> scaled = multiply(expected, Decimal(1, static_cast<std::int16_t>(slip)));
      if (!scaled || !is_near(*implied, *scaled, tolerance)) continue;
      check.verdict = ConversionVerdict::wrong_scale;
      check.slip = slip;
      return check;
    }
  }
  return check;
}

}  // namespace newsparse::inline v0
