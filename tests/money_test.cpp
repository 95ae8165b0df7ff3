// SPDX-License-Identifier: MIT
#include <newsparse/money.hpp>

#include <compare>
#include <limits>

#include "catch.hpp"

using namespace newsparse;

namespace {

Money money(std::string_view text) {
  const Result<Money> parsed = parse_money(text);
  REQUIRE(parsed);
  return *parsed;
}

}  // namespace

TEST_CASE("money prints as code and plain digits, and reads back") {
  CHECK(to_string(Money(Decimal(38, 10), Currency("CNY"))) == "CNY 380000000000");
  CHECK(to_string(money("USD -0.72")) == "USD -0.72");
  CHECK(money("TWD 1.50") == Money(Decimal(15, -1), Currency("TWD")));
}

TEST_CASE("what is not printed money is told with its place") {
  CHECK(parse_money("").error() == Error{Errc::empty, 0});
  CHECK(parse_money("QQQ 5").error() == Error{Errc::unknown_currency, 0});
  CHECK(parse_money("US$5").error() == Error{Errc::unknown_currency, 0});
  CHECK(parse_money("USD5").error() == Error{Errc::not_a_number, 3});
  CHECK(parse_money("USD x").error() == Error{Errc::not_a_number, 4});
  CHECK(parse_money("USD 5 ").error() == Error{Errc::trailing_text, 5});
}

TEST_CASE("money is added, scaled and compared within a currency") {
  CHECK(*add(money("CNY 1.25"), money("CNY 3")) == money("CNY 4.25"));
  CHECK(add(money("CNY 1"), money("USD 1")).error().code == Errc::currency_mismatch);
  CHECK(*multiply(money("CNY 1.25"), Decimal(4)) == money("CNY 5"));
  CHECK(money("CNY 2") < money("CNY 10"));
  CHECK((money("CNY 2") <=> money("USD 2")) == std::partial_ordering::unordered);
  const Money most(Decimal(std::numeric_limits<std::int64_t>::max()), Currency("CNY"));
  CHECK(multiply(most, Decimal(3)).error().code == Errc::out_of_range);
  CHECK(add(most, money("CNY 0.1")).error().code == Errc::out_of_range);
}

TEST_CASE("money is rounded to the minor unit of its currency") {
  CHECK(round_to_minor_unit(money("CNY 0.125"), Rounding::half_even) == money("CNY 0.12"));
  CHECK(round_to_minor_unit(money("CNY 0.125"), Rounding::half_up) == money("CNY 0.13"));
  CHECK(round_to_minor_unit(money("JPY 2.5"), Rounding::half_even) == money("JPY 2"));
  CHECK(round_to_minor_unit(money("KWD 1.2345"), Rounding::toward_zero) == money("KWD 1.234"));
}

TEST_CASE("money is printed for people in English and Chinese") {
  CHECK(to_string(money("CNY 380000000000"), MoneyStyle::grouped) == "CNY 380,000,000,000");
  CHECK(to_string(money("CNY 380000000000"), MoneyStyle::english) == "380 billion yuan");
  CHECK(to_string(money("CNY 380000000000"), MoneyStyle::traditional) == "人民幣3,800億元");
  CHECK(to_string(money("CNY 380000000000"), MoneyStyle::simplified) == "3800亿元人民币");
  CHECK(to_string(money("TWD 1500"), MoneyStyle::english) == "1,500 New Taiwan dollars");
  CHECK(to_string(money("TWD 12500000"), MoneyStyle::traditional) == "新台幣1,250萬元");
  CHECK(to_string(money("USD 52400000000"), MoneyStyle::english) == "52.4 billion US dollars");
  CHECK(to_string(money("JPY -1500000000000"), MoneyStyle::simplified) == "-1.5万亿日元");
  CHECK(to_string(money("EUR 1234567"), MoneyStyle::english) == "1,234,567 euros");
  CHECK(to_string(money("EUR 1234500"), MoneyStyle::english) == "1.2345 million euros");
}
