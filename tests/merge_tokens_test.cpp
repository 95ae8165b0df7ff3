// SPDX-License-Identifier: MIT
#include <newsparse/merge_tokens.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include <newsparse/tokenizer.hpp>

#include "catch.hpp"
#include "random_text.hpp"

using namespace newsparse;

namespace {

Token piece(std::string_view text, std::string_view part, TokenKind kind = TokenKind::name) {
  const auto begin = static_cast<std::uint32_t>(text.find(part));
  return {{begin, begin + static_cast<std::uint32_t>(part.size())}, kind};
}

std::vector<std::string> printed(std::string_view text, const std::vector<Token>& tokens) {
  std::vector<std::string> words;
  for (const Token& token : tokens) {
    if (token.kind != TokenKind::space) words.emplace_back(token.span.in(text));
  }
  return words;
}

using Words = std::vector<std::string>;

/// Where the sentences or paragraphs end, by the token that a byte lies in.
std::size_t count_ends(const std::vector<Token>& tokens, bool Token::*flag) {
  return static_cast<std::size_t>(std::count_if(tokens.begin(), tokens.end(), [&](const Token& t) { return t.*flag; }));
}

}  // namespace

TEST_CASE("names become one token each") {
  const std::string_view text = "Lantern Bay Precision Co, 燈灣精密集團 in short";
  const std::vector<Token> merged = merge_tokens(
      Tokenizer{}(text), std::vector{piece(text, "Lantern Bay Precision Co"), piece(text, "燈灣精密集團")});
  CHECK(printed(text, merged) == Words{"Lantern Bay Precision Co", ",", "燈灣精密集團", "in", "short"});
  CHECK(merged[0].kind == TokenKind::name);
  CHECK(merged[1].kind == TokenKind::punctuation);
}

TEST_CASE("a piece that begins or ends inside a token splits it") {
  const std::string_view text = "a USD200,000 b";
  const std::vector<Token> word{{{0, 1}, TokenKind::word},
                                {{1, 2}, TokenKind::space},
                                {{2, 12}, TokenKind::word, true, true},
                                {{12, 13}, TokenKind::space},
                                {{13, 14}, TokenKind::word}};
  const std::vector<Token> front = merge_tokens(word, std::vector{piece(text, "USD", TokenKind::amount)});
  CHECK(printed(text, front) == Words{"a", "USD", "200,000", "b"});
  CHECK(front[2] == Token{{2, 5}, TokenKind::amount});
  CHECK(front[3] == Token{{5, 12}, TokenKind::word, true, true});

  const std::vector<Token> middle = merge_tokens(word, std::vector{piece(text, "200")});
  CHECK(printed(text, middle) == Words{"a", "USD", "200", ",000", "b"});
  CHECK(middle[2] == Token{{2, 5}, TokenKind::word});

  const std::vector<Token> across = merge_tokens(word, std::vector{piece(text, "000 b")});
  CHECK(printed(text, across) == Words{"a", "USD200,", "000 b"});
  CHECK(across.back() == Token{{9, 14}, TokenKind::name, true, true});
}

TEST_CASE("of pieces that overlap the first stays, and of those that begin together the longest") {
  const std::string_view text = "one two three four";
  const std::vector<Token> tokens = Tokenizer{}(text);
  const std::vector<Token> merged =
      merge_tokens(tokens, std::vector{piece(text, "one"), piece(text, "one two"), piece(text, "one t"),
                                       piece(text, "two three"), piece(text, "three four"), piece(text, "four")});
  CHECK(printed(text, merged) == Words{"one two", "three four"});
}

TEST_CASE("pieces that are empty or reach behind the text are left out") {
  const std::string_view text = "one two";
  const std::vector<Token> tokens = Tokenizer{}(text);
  CHECK(merge_tokens(tokens,
                     std::vector<Token>{
                         {{0, 0}, TokenKind::name}, {{4, 8}, TokenKind::name}, {{9, 12}, TokenKind::name}}) == tokens);
  CHECK(merge_tokens({}, std::vector<Token>{{{0, 1}, TokenKind::name}}).empty());
  CHECK(merge_tokens(tokens, {}) == tokens);
}

TEST_CASE("a document's tokens have its names and amounts whole") {
  const Document document =
      Parser{}("Lantern Bay Holdings Ltd (燈籠灣控股) paid USD200,000. Lantern Bay fell 3 percent.");
  const std::vector<Token> merged = merge_tokens(document);
  const auto has = [&](TokenKind kind, std::string_view printing) {
    return std::count_if(merged.begin(), merged.end(), [&](const Token& token) {
             return token.kind == kind && token.span.in(document.text()) == printing;
           }) == 1;
  };
  CHECK(has(TokenKind::name, "Lantern Bay Holdings Ltd"));
  CHECK(has(TokenKind::name, "燈籠灣控股"));
  CHECK(has(TokenKind::amount, "USD200,000"));
  CHECK(has(TokenKind::name, "Lantern Bay"));
  CHECK(has(TokenKind::number, "3"));
  CHECK(merge_tokens(Document{}).empty());
}

TEST_CASE("merged tokens tile the text, hold every piece that stays and keep every end of a sentence") {
  std::mt19937 random(7);
  std::vector<Token> merged;
  for (int round = 0; round < 500; ++round) {
    const std::string text = round % 2 == 0 ? test::random_mix(random, 60) : test::random_han(random, 80);
    const auto size = static_cast<std::uint32_t>(text.size());
    const std::vector<Token> tokens = Tokenizer{}(text);
    std::uniform_int_distribution<std::uint32_t> at(0, size), length(0, 24);
    std::vector<Token> pieces;
    for (int n = 0; n < 12; ++n) {
      const std::uint32_t begin = at(random);
      pieces.push_back({{begin, begin + length(random)}, n % 2 == 0 ? TokenKind::name : TokenKind::amount});
    }
    std::sort(pieces.begin(), pieces.end(), [](const Token& a, const Token& b) { return a.span < b.span; });
    merge_tokens(tokens, pieces, merged);

    // The rule, as plainly as it can be said.
    std::vector<Token> kept;
    for (std::size_t p = 0; p < pieces.size(); ++p) {
      const Span span = pieces[p].span;
      if (span.empty() || span.end > size || (!kept.empty() && span.begin < kept.back().span.end)) continue;
      const Token* longest = &pieces[p];
      for (const Token& other : pieces) {
        if (other.span.begin == span.begin && other.span.end <= size && other.span.end > longest->span.end)
          longest = &other;
      }
      kept.push_back(*longest);
    }

    std::uint32_t end = 0;
    for (const Token& token : merged) {
      REQUIRE(token.span.begin == end);
      REQUIRE(token.span.end > end);
      end = token.span.end;
    }
    REQUIRE(end == size);
    for (const Token& token : kept) {
      REQUIRE(std::any_of(merged.begin(), merged.end(), [&](const Token& m) { return m.span == token.span; }));
    }
    REQUIRE(static_cast<std::size_t>(std::count_if(merged.begin(), merged.end(), [](const Token& token) {
              return token.kind == TokenKind::name || token.kind == TokenKind::amount;
            })) == kept.size());

    for (const auto flag : {&Token::ends_sentence, &Token::ends_paragraph}) {
      // The flag of a token lies in the merged token that its last byte lies in.
      std::size_t m = 0;
      for (const Token& token : tokens) {
        while (merged[m].span.end < token.span.end) ++m;
        if (token.*flag) REQUIRE(merged[m].*flag);
      }
      REQUIRE(count_ends(merged, flag) <= count_ends(tokens, flag));
    }
    for (const Token& token : merged) {
      if (token.ends_paragraph) REQUIRE(token.ends_sentence);
    }
  }
}

TEST_CASE("merging again changes nothing") {
  const Document document = Parser{}("Lantern Bay Holdings Ltd (燈籠灣控股) paid 3.8 billion yuan (US$524 million).");
  const std::vector<Token> merged = merge_tokens(document);
  std::vector<Token> pieces;
  for (const Token& token : merged) {
    if (token.kind == TokenKind::name || token.kind == TokenKind::amount) pieces.push_back(token);
  }
  CHECK(merge_tokens(merged, pieces) == merged);
  CHECK(merge_tokens(document.tokens(), pieces) == merged);
}
