// SPDX-License-Identifier: MIT
#include <newsparse/currency.hpp>

#include <string>

#include "catch.hpp"

using namespace newsparse;

TEST_CASE("a currency is known by its code, in capitals only") {
  REQUIRE(Currency::from_code("CNY"));
  CHECK(Currency::from_code("CNY") == Currency("CNY"));
  CHECK(Currency("CNY").code() == "CNY");
  for (const char* wrong : {"", "cny", "CN", "CNYX", "QQQ", "C Y", "\xE5\x85\x83"})
    CHECK_FALSE(Currency::from_code(wrong));
  CHECK(Currency() == Currency("XXX"));
  CHECK(Currency::from_code("XXX") == Currency());
}

TEST_CASE("minor digits are those of ISO 4217") {
  CHECK(Currency("USD").minor_digits() == 2);
  CHECK(Currency("TWD").minor_digits() == 2);
  CHECK(Currency("JPY").minor_digits() == 0);
  CHECK(Currency("KRW").minor_digits() == 0);
  CHECK(Currency("KWD").minor_digits() == 3);
  CHECK(Currency("CLF").minor_digits() == 4);
  CHECK(Currency("IDR").minor_digits() == 2);
}

TEST_CASE("names are given in three scripts, for currencies of today and of the past") {
  CHECK(Currency("CNY").english_name() == "Chinese Yuan");
  CHECK(Currency("CNY").simplified_name() == "人民币");
  CHECK(Currency("CNY").traditional_name() == "人民幣");
  CHECK(Currency("DEM").english_name() == "German Mark");
  CHECK(Currency("XCG").english_name() == "Caribbean guilder");
  CHECK(Currency("XXX").english_name().empty());
}

TEST_CASE("currencies are ordered by code") {
  CHECK(Currency("AED") < Currency("AFN"));
  CHECK(Currency("TWD") > Currency("TRY"));
}
