// SPDX-License-Identifier: MIT
#include <newsparse/rate_table.hpp>

#include <string_view>

#include "catch.hpp"

using namespace newsparse;

namespace {

Decimal number(std::string_view text) { return *parse_decimal(text); }
Money money(std::string_view text) { return *parse_money(text); }

RateTable some_rates() {
  RateTable rates;
  rates.set(Currency("USD"), Currency("CNY"), number("7.25"));
  rates.set(Currency("USD"), Currency("TWD"), number("32"));
  rates.set(Currency("EUR"), Currency("USD"), number("1.08"));
  rates.set(Currency("USD"), Currency("JPY"), number("150"));
  return rates;
}

}  // namespace

TEST_CASE("a pair has one rate, whichever way it was set") {
  RateTable rates = some_rates();
  REQUIRE(rates.find(Currency("CNY"), Currency("USD")));
  CHECK(rates.find(Currency("CNY"), Currency("USD"))->from == Currency("USD"));
  rates.set(Currency("CNY"), Currency("USD"), number("0.14"));
  CHECK(rates.find(Currency("USD"), Currency("CNY"))->rate == number("0.14"));
  CHECK_FALSE(rates.find(Currency("TWD"), Currency("CNY")));
}

TEST_CASE("money is converted in both directions and rounded once") {
  const RateTable rates = some_rates();
  CHECK(*convert(money("USD 100.01"), Currency("CNY"), rates) == money("CNY 725.07"));
  CHECK(*convert(money("CNY 725"), Currency("USD"), rates) == money("USD 100"));
  CHECK(*convert(money("CNY 1"), Currency("USD"), rates) == money("USD 0.14"));
  CHECK(*convert(money("USD 0.01"), Currency("JPY"), rates, Rounding::half_even) == money("JPY 2"));
  CHECK(*convert(money("USD 0.01"), Currency("JPY"), rates, Rounding::toward_zero) == money("JPY 1"));
  CHECK(*convert(money("JPY -75"), Currency("USD"), rates) == money("USD -0.5"));
  CHECK(*convert(money("USD 0.125"), Currency("USD"), rates) == money("USD 0.12"));
  CHECK(convert(money("TWD 5"), Currency("CNY"), rates).error().code == Errc::no_rate);
}

TEST_CASE("long amounts are converted without losing a digit before rounding") {
  RateTable rates;
  rates.set(Currency("USD"), Currency("KRW"), number("1387.123456789"));
  CHECK(*convert(money("USD 123456789012.34"), Currency("KRW"), rates) == money("KRW 171249807938867"));
  CHECK(*convert(money("KRW 171249807938867"), Currency("USD"), rates) == money("USD 123456789012.34"));
  rates.set(Currency("USD"), Currency("VND"), number("1000000000000000000"));
  CHECK(convert(money("USD 123456789"), Currency("VND"), rates) == Money(Decimal(123456789, 18), Currency("VND")));
}

TEST_CASE("a printed conversion implies a rate") {
  CHECK(*implied_rate(money("CNY 380000000000"), money("USD 52400000000")) == number("0.137894737"));
  CHECK(implied_rate(money("CNY 0"), money("USD 5")).error().code == Errc::out_of_range);
}

TEST_CASE("a printed conversion is held against the table") {
  const RateTable rates = some_rates();
  const auto check = [&](std::string_view original, std::string_view restated) {
    return *check_conversion(money(original), money(restated), rates);
  };
  CHECK(check("CNY 380000000000", "USD 52400000000").verdict == ConversionVerdict::consistent);
  CHECK(check("USD 52400000000", "CNY 380000000000").verdict == ConversionVerdict::consistent);
  const ConversionCheck million_for_billion = check("TWD 3200000000", "USD 100000");
  CHECK(million_for_billion.verdict == ConversionVerdict::wrong_scale);
  CHECK(million_for_billion.slip == -3);
  CHECK(check("USD 100000000", "TWD 32000000000000").slip == 4);  // 億 for 萬 twice
  CHECK(check("CNY 100", "USD 20").verdict == ConversionVerdict::inconsistent);
  CHECK(check_conversion(money("CNY 1"), money("TWD 1"), rates).error().code == Errc::no_rate);
  CHECK(name(ConversionVerdict::wrong_scale) == "wrong_scale");
}
