// SPDX-License-Identifier: MIT
#include <newsparse/document.hpp>

#include <iterator>
#include <string>
#include <thread>
#include <type_traits>
#include <utility>
#include <vector>

#include "catch.hpp"

using namespace newsparse;

namespace {

const std::string article =
    "Lantern Bay Holdings Ltd (燈籠灣控股) paid 3.8 billion yuan (US$524 million).\n"
    "Lantern Bay said that its artificial intelligence (AI) unit would spend $5.\n";

Parser parser_for(const char* tag) { return Parser({.locale = *Locale::parse(tag), .lexicon = {}}); }

template <class T>
std::vector<T> copy(std::span<const T> items) {
  return {items.begin(), items.end()};
}

}  // namespace

TEST_CASE("a parser gives what the stages give one after the other") {
  const Document document = parser_for("en-SG")(article);

  const auto tokens = Tokenizer{}(article);
  const auto money = CurrencyNormalizer{*Locale::parse("en-SG")}(article, tokens);
  const auto aliases = AliasResolver{}(article, tokens, money);
  const auto linked = EntityLinker{}(article, tokens, aliases);
  CHECK(document.text() == article);
  CHECK(copy(document.tokens()) == tokens);
  CHECK(copy(document.money()) == money);
  CHECK(copy(document.aliases()) == aliases);
  CHECK(copy(document.entities()) == linked.entities);
  CHECK(copy(document.mentions()) == linked.mentions);
}

TEST_CASE("a document that is used again holds nothing of the text before") {
  const Parser parser;
  Document document;
  parser.parse_into(article, document);
  CHECK(document == parser(article));
  parser.parse_into("nothing", document);
  CHECK(document == parser("nothing"));
  parser.parse_into("", document);
  CHECK(document == parser(""));
  CHECK(document.tokens().empty());
}

TEST_CASE("a document can be parsed again from its own text") {
  const Parser parser;
  Document document = parser(article);
  parser.parse_into(document.text(), document);
  CHECK(document == parser(article));
}

TEST_CASE("copies and moves of a document are equal to it") {
  Document document = Parser{}(article);
  const Document copy = document;
  CHECK(copy == document);
  const Document moved = std::move(document);
  CHECK(moved == copy);
  CHECK(copy.aliases()[0].name.in(moved.text()) == "Lantern Bay Holdings Ltd");
}

TEST_CASE("the locale of a parser reaches the amounts") {
  const Document singapore = parser_for("en-SG")(article);
  const Document australia = parser_for("en-AU")(article);
  REQUIRE(!singapore.money().empty());
  CHECK(singapore.money().back().amount == Money(Decimal(5), Currency("SGD")));
  CHECK(australia.money().back().amount == Money(Decimal(5), Currency("AUD")));
}

TEST_CASE("parsers are values that compare by their options") {
  STATIC_REQUIRE(std::is_copy_constructible_v<Parser>);
  CHECK(Parser{} == Parser{ParserOptions{}});
  CHECK(parser_for("zh-TW") == parser_for("zh-Hant-TW"));
  CHECK_FALSE(parser_for("zh-TW") == Parser{});
}

TEST_CASE("one parser gives the same answers from several threads") {
  const Parser parser;
  const Document expected = parser(article);
  std::vector<Document> documents(4);
  std::vector<std::thread> threads;
  for (Document& document : documents) {
    threads.emplace_back([&] {
      for (int n = 0; n < 50; ++n) parser.parse_into(article, document);
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const Document& document : documents) CHECK(document == expected);
}

TEST_CASE("what was parsed before changes no answer") {
  const std::string texts[] = {
      std::string(article),
      "平台銀蘆X7（Silver Reed X7）。今天銀蘆X7（Silver Reed X7、Copper Heron 88）開幕，又稱「銅鷺」。" +
          std::string(article),
      "Lantern Bay Corp, also known as Copper Heron, paid $5.",
      "銀蘆紡織，簡稱「銀蘆」。",
      "ＡＩ 3,000 (",
      "",
  };
  // On a thread of its own nothing was parsed before.
  std::vector<Document> alone(std::size(texts));
  for (std::size_t i = 0; i < std::size(texts); ++i) {
    std::thread([&] { alone[i] = Parser{}(texts[i]); }).join();
  }
  Document document;
  for (std::size_t before = 0; before < std::size(texts); ++before) {
    for (std::size_t i = 0; i < std::size(texts); ++i) {
      CAPTURE(texts[before], texts[i]);
      Parser{}.parse_into(texts[before], document);
      Parser{}.parse_into(texts[i], document);
      CHECK(document == alone[i]);
    }
  }
}

TEST_CASE("any bytes give a document") {
  std::string bytes;
  for (int n = 0; n < 256; ++n) bytes += static_cast<char>(n);
  const Document document = Parser{}(bytes + article + bytes);
  CHECK(document.text().size() == 2 * bytes.size() + article.size());
}
