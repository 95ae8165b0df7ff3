// SPDX-License-Identifier: MIT
#include <newsparse/span.hpp>

#include <functional>
#include <string_view>
#include <type_traits>

#include "catch.hpp"

using newsparse::Span;

static_assert(sizeof(Span) == 8);
static_assert(std::is_trivially_copyable_v<Span>);
static_assert(std::is_nothrow_default_constructible_v<Span>);

TEST_CASE("a span gives the bytes between its offsets") {
  constexpr std::string_view text = "half 半 open";
  STATIC_REQUIRE(Span{5, 8}.in(text) == "半");
  STATIC_REQUIRE(Span{5, 8}.size() == 3);
  STATIC_REQUIRE(Span{}.empty());
  STATIC_REQUIRE(Span{12, 12}.in(text).empty());
}

TEST_CASE("a span contains itself and what lies inside it") {
  constexpr Span span{3, 9};
  STATIC_REQUIRE(span.contains(span));
  STATIC_REQUIRE(span.contains({4, 8}));
  STATIC_REQUIRE(span.contains({3, 3}));
  STATIC_REQUIRE(!span.contains({2, 4}));
  STATIC_REQUIRE(!span.contains({8, 10}));
}

TEST_CASE("spans overlap when they share a byte") {
  STATIC_REQUIRE(Span{0, 5}.overlaps({4, 9}));
  STATIC_REQUIRE(!Span{0, 5}.overlaps({5, 9}));
  for (std::uint32_t a = 0; a < 5; ++a) {
    for (std::uint32_t b = a + 1; b < 6; ++b) {
      for (std::uint32_t c = 0; c < 5; ++c) {
        for (std::uint32_t d = c + 1; d < 6; ++d) {
          bool shared = false;
          for (std::uint32_t at = a; at < b; ++at) shared = shared || (c <= at && at < d);
          CHECK(Span{a, b}.overlaps({c, d}) == shared);
          CHECK(Span{c, d}.overlaps({a, b}) == shared);
        }
      }
    }
  }
}

TEST_CASE("spans are ordered as they stand in the text") {
  STATIC_REQUIRE(Span{1, 9} < Span{2, 3});
  STATIC_REQUIRE(Span{1, 2} < Span{1, 9});
  STATIC_REQUIRE(Span{1, 2} == Span{1, 2});
}

TEST_CASE("equal spans have equal hashes, and near ones different hashes") {
  const std::hash<Span> hash;
  CHECK(hash({1, 2}) == hash({1, 2}));
  CHECK(hash({1, 2}) != hash({2, 1}));
  CHECK(hash({0, 2}) != hash({1, 2}));
}
