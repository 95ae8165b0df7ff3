// SPDX-License-Identifier: MIT
#include <newsparse/format.hpp>

#include "catch.hpp"

using namespace newsparse;

TEST_CASE("values are formatted as they print") {
  const Money money(Decimal(38, 10), Currency("CNY"));
  CHECK(fmt::format("{}", money) == "CNY 380000000000");
  CHECK(fmt::format("{}", money.amount()) == "380000000000");
  CHECK(fmt::format("{}", money.currency()) == "CNY");
  CHECK(fmt::format("{}", Span{3, 7}) == "[3, 7)");
  CHECK(fmt::format("{}", *Locale::parse("zh-Hant-TW")) == "zh-TW");
  CHECK(fmt::format("{}", Error{Errc::not_a_number, 3}) == "not_a_number at 3");
}

TEST_CASE("enumerators are formatted as identifiers") {
  CHECK(fmt::format("{} {} {} {}", Modifier::more_than, CurrencySource::script, NumberForm::chinese,
                    ConversionVerdict::wrong_scale) == "more_than script chinese wrong_scale");
  CHECK(fmt::format("{} {}", TokenKind::line_break, Errc::empty) == "line_break empty");
}

TEST_CASE("the options of strings hold") {
  CHECK(fmt::format("{:>12}|{:<6}|{:.3}", Money(Decimal(5), Currency("USD")), Currency("TWD"), Modifier::about) ==
        "       USD 5|TWD   |abo");
}
