// SPDX-License-Identifier: MIT
#include <newsparse/tokenizer.hpp>

#include <cstdint>
#include <limits>
#include <random>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "catch.hpp"
#include "random_text.hpp"

using newsparse::Span;
using newsparse::Token;
using newsparse::Tokenizer;
using newsparse::TokenKind;
using newsparse::test::random_mix;

namespace {

/// The tokens that are not blank, with a bar between them.
std::string cut(std::string_view text) {
  std::string shown;
  for (const Token& token : Tokenizer{}(text)) {
    if (token.kind == TokenKind::space || token.kind == TokenKind::line_break) continue;
    if (!shown.empty()) shown += '|';
    shown += token.span.in(text);
  }
  return shown;
}

/// The kinds of all tokens, blanks included.
std::string kinds(std::string_view text) {
  std::string shown;
  for (const Token& token : Tokenizer{}(text)) {
    if (!shown.empty()) shown += ' ';
    shown += name(token.kind);
  }
  return shown;
}

/// The text with "/" behind each sentence and "//" behind each paragraph.
std::string sentences(std::string_view text) {
  std::string shown;
  for (const Token& token : Tokenizer{}(text)) {
    shown += token.span.in(text);
    if (token.ends_sentence) shown += '/';
    if (token.ends_paragraph) shown += '/';
  }
  return shown;
}

bool is_blank(const Token& token) { return token.kind == TokenKind::space || token.kind == TokenKind::line_break; }

void check_tiling(std::string_view text, const std::vector<Token>& tokens) {
  std::uint32_t at = 0;
  bool after_blank = false;
  bool after_invalid = false;
  for (const Token& token : tokens) {
    REQUIRE(token.span.begin == at);
    REQUIRE(token.span.end > at);
    REQUIRE(token.span.end <= text.size());
    at = token.span.end;
    REQUIRE(!(is_blank(token) && after_blank));
    REQUIRE(!(token.kind == TokenKind::invalid && after_invalid));
    if (token.ends_paragraph) REQUIRE(token.ends_sentence);
    if (token.ends_sentence) REQUIRE(!is_blank(token));
    after_blank = is_blank(token);
    after_invalid = token.kind == TokenKind::invalid;
  }
  REQUIRE(at == text.size());
  if (!tokens.empty()) {
    const std::size_t last = tokens.size() - 1;
    if (!is_blank(tokens[last]))
      REQUIRE(tokens[last].ends_paragraph);
    else if (last > 0)
      REQUIRE(tokens[last - 1].ends_paragraph);
  }
}

}  // namespace

TEST_CASE("words are cut as UAX #29 says") {
  CHECK(cut("The plant’s don't-care e-commerce") == "The|plant’s|don't|-|care|e|-|commerce");
  CHECK(cut("Example.com in the U.S. mid-17th") == "Example.com|in|the|U.S|.|mid|-|17th");
  CHECK(cut("R&D GB200 1.9bn USD200,000 NT$5") == "R|&|D|GB200|1.9bn|USD200,000|NT|$|5");
  CHECK(cut("the owners’ café naïve") == "the|owners|’|café|naïve");
  CHECK(cut("snake_case") == "snake_case");
}

TEST_CASE("a number is one token with its separators") {
  for (const std::string_view number :
       {"7", "1,234.5", "3,800", "１，２３４．５", "３８", "12,34,567.89", "1'000", "2025"}) {
    CAPTURE(number);
    CHECK(kinds(number) == "number");
    CHECK(cut("up " + std::string(number) + ".") == "up|" + std::string(number) + "|.");
  }
  CHECK(kinds("48 500") == "number space number");
  CHECK(kinds("1\u202F000") == "number space number");
  CHECK(kinds("1_000 17th 3G") == "word space word space word");
  CHECK(cut("3, 4") == "3|,|4");
  CHECK(cut("24/7 3:30") == "24|/|7|3|:|30");
}

TEST_CASE("signs, brackets and quotation marks have kinds of their own") {
  CHECK(kinds("$") == "currency");
  CHECK(kinds("€￥£") == "currency currency currency");
  CHECK(kinds("([{<") == "open open open symbol");
  CHECK(kinds("（「『《〈【〔［｛") == "open open open open open open open open open");
  CHECK(kinds("）」』》〉】〕］｝") == "close close close close close close close close close");
  CHECK(kinds("\"'“”‘’«»＂") == "quote quote quote quote quote quote quote quote quote");
  CHECK(kinds(",.;:!?-—、，。！？…") ==
        "punctuation punctuation punctuation punctuation punctuation "
        "punctuation punctuation punctuation punctuation "
        "punctuation punctuation punctuation punctuation punctuation");
  CHECK(kinds("+%") == "symbol punctuation");
  CHECK(kinds("\x01") == "symbol");
  CHECK(kinds(std::string_view("\0", 1)) == "symbol");
}

TEST_CASE("a run of blanks is one token") {
  CHECK(kinds("a \t\u3000b") == "word space word");
  CHECK(kinds("a\nb") == "word line_break word");
  CHECK(kinds("a \r\n\t b") == "word line_break word");
  CHECK(kinds("  ") == "space");
  CHECK(kinds("\n") == "line_break");
  CHECK(Tokenizer{}("").empty());
}

TEST_CASE("Han is cut into words by the dictionary") {
  CHECK(cut("中国人民银行15日宣布") == "中国|人民|银行|15|日|宣布");
  CHECK(cut("約三千億元（下同）") == "約|三千|億元|（|下|同|）");
  CHECK(kinds("人民") == "han");
  CHECK(kinds("A股") == "word han");
  CHECK(kinds("\u4E2D\uFE00") == "han");
}

TEST_CASE("grapheme clusters stay whole") {
  CHECK(cut("👩‍💻🇹🇼1\uFE0F\u20E3") == "👩‍💻|🇹🇼|1\uFE0F\u20E3");
  CHECK(kinds("👩‍💻🇹🇼1\uFE0F\u20E3") == "symbol symbol symbol");
  CHECK(kinds("e\u0301te\u0301") == "word");
  CHECK(kinds(" \u0301") == "symbol");
}

TEST_CASE("bytes that are not UTF-8 become one invalid token and move no offset") {
  const std::string text = "ab\xFF\xC0\x80中\xE4\xB8 9\xF0\x9F";
  CHECK(kinds(text) == "word invalid han invalid space number invalid");
  const std::vector<Token> tokens = Tokenizer{}(text);
  CHECK(tokens[1].span == Span{2, 5});
  CHECK(tokens[2].span == Span{5, 8});
  CHECK(tokens[6].span == Span{12, 14});
}

TEST_CASE("a full stop ends a sentence where a new one begins") {
  CHECK(sentences("It rose. It fell.") == "It rose./ It fell.//");
  CHECK(sentences("Why? Because! “So it is.” Yes.") == "Why?/ Because!/ “So it is.”/ Yes.//");
  CHECK(sentences("“Why?” he asked.") == "“Why?” he asked.//");
  CHECK(sentences("It grew (see below.) We sell.") == "It grew (see below.)/ We sell.//");
  CHECK(sentences("Wait... Now.") == "Wait.../ Now.//");
  CHECK(sentences("It fell. iPads rose.") == "It fell./ iPads rose.//");
  CHECK(sentences("Prices rose 5. That is all") == "Prices rose 5./ That is all//");
}

TEST_CASE("an abbreviation's full stop ends no sentence") {
  for (const std::string_view text :
       {"Orchard Co., Ltd. (果園) bought it", "Orchard Inc. President Jo Roe spoke", "Mr. Roe and Dr. Doe met",
        "J. K. Roe and D.D. Doe met", "It pays approx. US$28.6", "It pays Rs. 6.5 lakh", "See No. 5", "See Fig. 3",
        "On Jan. 5 it rose", "In the U.S. Orchard sells", "At 5 p.m. Roe spoke", "Fruit vs. Nuts", "about c. 1900",
        "It cost 1. 5 billion", "The Orchard Corp. NT$5 plan", "Orchard Co.\nHoldings rose", "a U.S. $5 bill"}) {
    CHECK(sentences(text) == std::string(text) + "//");
  }
  CHECK(sentences("It joined Orchard Inc. The firm grew.") == "It joined Orchard Inc./ The firm grew.//");
  CHECK(sentences("It is sold in the U.S. It grew.") == "It is sold in the U.S./ It grew.//");
  CHECK(sentences("The answer is No. Roe left.") == "The answer is No./ Roe left.//");
}

TEST_CASE("Chinese sentences end without a blank") {
  CHECK(sentences("果園成長。銷售下滑！為何？不知") == "果園成長。/銷售下滑！/為何？/不知//");
  CHECK(sentences("他說：「不行。」她走了。") == "他說：「不行。」/她走了。//");
  CHECK(sentences("他喊「不行！」，便走了。") == "他喊「不行！」，便走了。//");
  CHECK(sentences("高喊「加油！」的口號。") == "高喊「加油！」的口號。//");
  CHECK(sentences("成長（見下圖。）之後") == "成長（見下圖。）之後//");
  CHECK(sentences("甲；乙。") == "甲；乙。//");
  CHECK(sentences("Yahoo!奇摩") == "Yahoo!奇摩//");
  CHECK(sentences("怎麼辦?他問") == "怎麼辦?/他問//");
}

TEST_CASE("a blank line ends a paragraph, a single break only behind a full stop") {
  CHECK(sentences("Orchard Wood\nWorks grew.\nIt sold\r\n\r\nMore") ==
        "Orchard Wood\nWorks grew.//\nIt sold//\r\n\r\nMore//");
  CHECK(sentences("Title\n \t\nText\n") == "Title//\n \t\nText//\n");
  CHECK(sentences("\n\nText") == "\n\nText//");
  CHECK(sentences("One\u2029Two") == "One//\u2029Two//");
  CHECK(sentences("One\r\nTwo") == "One\r\nTwo//");
}

TEST_CASE("no token and no sentence ends inside a number or an amount") {
  constexpr std::string_view numbers[] = {"7",    "2.7",          "380",        "3,800",   "1,234.5",
                                          "0.05", "12,34,567.89", "３，８００", "１２．５"};
  constexpr std::string_view shapes[] = {"$#",         "US$# billion",  "US$#\nbillion",  "NT$ # million",
                                         "Rs. # lakh", "Rs.#",          "# billion yuan", "#億元",
                                         "#億\n元",    "人民幣#億元",   "約#萬美元",      "RMB #bn",
                                         "€#",         "approx. US$#m", "S.R. #",         "C$ #"};
  constexpr std::string_view contexts[] = {
      "@",         "It paid @.",   "It paid @ more.", "(@)",         "Orchard Inc. @ plan",
      "No. @ men", "in Jan. @ we", "付@。",           "「@。」他說", "付（@）。",
      "x\n@\ny",   "“@.” He"};
  for (const std::string_view number : numbers) {
    for (const std::string_view shape : shapes) {
      std::string amount(shape);
      amount.replace(amount.find('#'), 1, number);
      for (const std::string_view context : contexts) {
        std::string text(context);
        const std::size_t begin = text.find('@');
        text.replace(begin, 1, amount);
        CAPTURE(text);
        const std::size_t end = begin + amount.size();
        const std::size_t digits = begin + amount.find(number);
        for (const Token& token : Tokenizer{}(text)) {
          const bool inside_amount = begin < token.span.end && token.span.end < end;
          const bool inside_number = digits < token.span.end && token.span.end < digits + number.size();
          CHECK(!inside_number);
          CHECK(!(inside_amount && token.ends_sentence));
        }
      }
    }
  }
}

TEST_CASE("tokens tile any bytes") {
  std::mt19937 random(2029);
  std::uniform_int_distribution<int> byte(0, 255);
  std::vector<Token> tokens;
  for (int round = 0; round < 2000; ++round) {
    std::string text(static_cast<std::size_t>(round % 97), '\0');
    for (char& c : text) c = static_cast<char>(byte(random));
    Tokenizer{}(text, tokens);
    check_tiling(text, tokens);
  }
}

TEST_CASE("tokens tile any mix of scripts") {
  std::mt19937 random(29);
  std::vector<Token> tokens;
  for (std::size_t round = 0; round < 4000; ++round) {
    const std::string text = random_mix(random, 1 + round % 40);
    Tokenizer{}(text, tokens);
    CAPTURE(text);
    check_tiling(text, tokens);
  }
}

TEST_CASE("a reused vector gives what a new one does, and keeps its memory") {
  std::mt19937 random(7);
  const std::string longer = random_mix(random, 400);
  const std::string shorter = random_mix(random, 40);
  std::vector<Token> tokens;
  Tokenizer{}(longer, tokens);
  const Token* const memory = tokens.data();
  Tokenizer{}(shorter, tokens);
  CHECK(tokens == Tokenizer{}(shorter));
  CHECK(tokens.data() == memory);
}

TEST_CASE("first bytes without their rest are invalid") {
  for (const std::string_view lead : {"\xE5", "\xE4\xB8", "\xEF\xBC", "\xF0\x9F\x98"}) {
    for (const std::string_view end : {"", "a", "中", " "}) {
      std::string text = "漢";
      for (int n = 0; n < 300; ++n) text += lead;
      text += end;
      const std::vector<Token> tokens = Tokenizer{}(text);
      check_tiling(text, tokens);
      CHECK(tokens[1].span.size() == 300 * lead.size());
      CHECK(tokens[1].kind == TokenKind::invalid);
    }
  }
}

TEST_CASE("threads that share a tokenizer find the same tokens") {
  std::mt19937 random(11);
  std::vector<std::string> texts;
  for (std::size_t i = 0; i < 50; ++i) texts.push_back(random_mix(random, 200));
  const Tokenizer tokenize;
  std::vector<std::vector<Token>> found[4];
  std::vector<std::thread> threads;
  for (auto& result : found) {
    threads.emplace_back([&] {
      for (const std::string& text : texts) result.push_back(tokenize(text));
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const auto& result : found) CHECK(result == found[0]);
}

TEST_CASE("text over 2 GiB is refused before it is read") {
  const char byte = 'x';
  const std::string_view text(&byte, std::size_t{std::numeric_limits<std::int32_t>::max()} + 1);
  CHECK_THROWS_AS(Tokenizer{}(text), std::length_error);
}
