// SPDX-License-Identifier: MIT
#include <newsparse/result.hpp>

#include <string>
#include <utility>

#include "catch.hpp"

using newsparse::Errc;
using newsparse::Error;
using newsparse::Result;

TEST_CASE("a result of a value gives the value") {
  const Result<std::string> result = std::string("seven");
  REQUIRE(result);
  CHECK(result.has_value());
  CHECK(*result == "seven");
  CHECK(result->size() == 5);
  CHECK(result.value_or("eight") == "seven");
}

TEST_CASE("a result of an error gives the error") {
  const Result<std::string> result = Error{Errc::trailing_text, 7};
  REQUIRE_FALSE(result);
  CHECK(result.error().code == Errc::trailing_text);
  CHECK(result.error().offset == 7);
  CHECK(result.value_or("eight") == "eight");
}

TEST_CASE("a value is moved out of a result that is no longer needed") {
  Result<std::string> result = std::string(100, 'x');
  const char* bytes = result->data();
  const std::string moved = *std::move(result);
  CHECK(moved.data() == bytes);
}

TEST_CASE("results are equal when both hold the same value or the same error") {
  CHECK(Result<int>(1) == Result<int>(1));
  CHECK_FALSE(Result<int>(1) == Result<int>(2));
  CHECK(Result<int>(Error{Errc::empty, 1}) == Result<int>(Error{Errc::empty, 1}));
  CHECK_FALSE(Result<int>(Error{Errc::empty, 1}) == Result<int>(Error{Errc::empty, 2}));
  CHECK_FALSE(Result<int>(0) == Result<int>(Error{}));
}

TEST_CASE("results work at compile time") {
  constexpr Result<int> result = 7;
  static_assert(result.has_value() && *result == 7);
  constexpr Result<int> error = Error{Errc::no_rate, 0};
  static_assert(!error && error.error().code == Errc::no_rate);
  SUCCEED();
}
