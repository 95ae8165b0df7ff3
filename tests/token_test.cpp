// SPDX-License-Identifier: MIT
#include <newsparse/token.hpp>

#include <set>
#include <string_view>
#include <type_traits>

#include "catch.hpp"

using newsparse::Token;
using newsparse::TokenKind;

static_assert(sizeof(Token) == 12);
static_assert(std::is_trivially_copyable_v<Token>);

TEST_CASE("each kind of token has a name of its own") {
  std::set<std::string_view> names;
  for (auto kind = TokenKind::space; kind <= TokenKind::amount;
       kind = static_cast<TokenKind>(static_cast<int>(kind) + 1)) {
    CAPTURE(static_cast<int>(kind));
    CHECK(!name(kind).empty());
    CHECK(names.insert(name(kind)).second);
  }
  CHECK(name(TokenKind::line_break) == "line_break");
}

TEST_CASE("tokens are equal when all of their members are") {
  const Token token{.span = {1, 2}, .kind = TokenKind::word};
  CHECK(token == Token{.span = {1, 2}, .kind = TokenKind::word});
  CHECK(token != Token{.span = {1, 2}, .kind = TokenKind::han});
  CHECK(token != Token{.span = {1, 2}, .kind = TokenKind::word, .ends_sentence = true});
}
