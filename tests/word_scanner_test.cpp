// SPDX-License-Identifier: MIT
#include "word_scanner.hpp"

#include <newsparse/tokenizer.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "byte_classes.hpp"
#include "catch.hpp"
#include "icu_tokens.hpp"
#include "random_text.hpp"
#include "token_writer.hpp"
#include "unicode.hpp"

using newsparse::Token;
using newsparse::Tokenizer;
using newsparse::TokenKind;
using newsparse::test::encode;
using newsparse::test::random_han;
using newsparse::test::random_mix;
namespace detail = newsparse::detail;
using detail::CodePoint;

namespace {

std::vector<Token> icu_tokens(std::string_view text) {
  std::vector<Token> tokens;
  std::vector<std::uint32_t> ends;
  detail::append_icu_tokens(text, {0, static_cast<std::uint32_t>(text.size())}, tokens, ends);
  return tokens;
}

std::vector<Token> tokens_without_sentences(std::string_view text) {
  std::vector<Token> tokens = Tokenizer{}(text);
  for (Token& token : tokens) token.ends_sentence = token.ends_paragraph = false;
  return tokens;
}

/// The text without these characters.
std::string without(std::string_view text, std::initializer_list<char32_t> characters) {
  std::string rest;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = detail::decode(text, at);
    if (std::find(characters.begin(), characters.end(), c.value) == characters.end()) rest += text.substr(at, c.length);
    at += c.length;
  }
  return rest;
}

}  // namespace

TEST_CASE("words end where ICU's word iterator ends them") {
  std::mt19937 random(4729);
  std::vector<std::uint32_t> ends;
  for (std::size_t round = 0; round < 4000; ++round) {
    // The tailoring is left out, and ill-formed bytes are no text for ICU.
    const std::string text =
        without(random_mix(random, 1 + round % 60), {U'\u202F', U'@', U':', U'：', CodePoint::ill_formed});
    ends.clear();
    detail::segment_words(text, 0, ends);
    std::vector<std::uint32_t> expected;
    bool after_blank = false;
    for (std::uint32_t begin = 0; const std::uint32_t end : ends) {
      // Pieces of a run of blanks are one token here.
      const TokenKind kind = detail::kind_of_word(std::string_view(text).substr(begin, end - begin));
      const bool blank = kind == TokenKind::space || kind == TokenKind::line_break;
      if (blank && after_blank)
        expected.back() = end;
      else
        expected.push_back(end);
      after_blank = blank;
      begin = end;
    }
    std::vector<std::uint32_t> found;
    for (const Token& token : Tokenizer{}(text)) found.push_back(token.span.end);
    CAPTURE(text);
    REQUIRE(found == expected);
  }
}

TEST_CASE("tokens are the same whether ICU or the scanner cuts them") {
  std::mt19937 random(8);
  for (std::size_t round = 0; round < 6000; ++round) {
    const std::string text = random_mix(random, 1 + round % 90);
    CAPTURE(text);
    REQUIRE((tokens_without_sentences(text) == icu_tokens(text)));
  }
  // Longer than a stretch of the scanner.
  for (int round = 0; round < 20; ++round) {
    const std::string text = random_mix(random, 12000);
    REQUIRE((tokens_without_sentences(text) == icu_tokens(text)));
  }
}

TEST_CASE("every character is cut as ICU cuts it, whatever stands beside it") {
  for (char32_t c = 1; c <= 0xFFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const std::string s = encode(c);
    for (const std::string& text :
         {s, "a" + s + "b", "1" + s + "2", "a" + s + "'" + s + "b", "." + s + ".", " " + s + " ", "漢" + s + "漢",
          s + s, "1" + s + "a", "é" + s + "é", "７" + s + "７", "_" + s + "_"}) {
      if (tokens_without_sentences(text) != icu_tokens(text)) {
        CAPTURE(static_cast<std::uint32_t>(c), text);
        CHECK((tokens_without_sentences(text) == icu_tokens(text)));
      }
    }
  }
}

TEST_CASE("random Han is cut as ICU's dictionary cuts it") {
  std::mt19937 random(20992);
  std::uniform_int_distribution<char32_t> any(0x4E00, 0x9FFF);
  for (std::size_t round = 0; round < 20000; ++round) {
    std::string text;
    if (round % 4 == 0) {
      for (std::size_t n = 0; n < 1 + round % 40; ++n) text += encode(any(random));
    } else {
      text = random_han(random, 1 + round % 40);
    }
    CAPTURE(text);
    REQUIRE((tokens_without_sentences(text) == icu_tokens(text)));
  }
}

TEST_CASE("a run of Han alone is cut as it is in a text") {
  std::mt19937 random(21);
  std::vector<std::uint32_t> found;
  for (std::size_t round = 1; round < 3000; ++round) {
    std::string run = random_han(random, 1 + round % 90);
    if (round % 5 == 0) run += round % 2 == 0 ? "豈" : "\U00020000";  // not in the table
    std::vector<std::uint32_t> expected;
    detail::segment_words(run, 0, expected);
    detail::segment_han(run, found);
    CAPTURE(run);
    REQUIRE(found == expected);
  }
}

TEST_CASE("a run of a million Han characters is cut as ICU cuts it") {
  std::mt19937 random(3);
  const std::string text = random_han(random, 1'000'000);
  CHECK((tokens_without_sentences(text) == icu_tokens(text)));
}

TEST_CASE("ill-formed bytes are invalid tokens, all others are well-formed") {
  std::mt19937 random(0xFF);
  for (std::size_t round = 0; round < 2000; ++round) {
    const std::string text = random_mix(random, 1 + round % 40);
    for (const Token& token : Tokenizer{}(text)) {
      const bool well_formed = detail::find_ill_formed(token.span.in(text), 0) == token.span.size();
      REQUIRE(well_formed == (token.kind != TokenKind::invalid));
    }
  }
}

TEST_CASE("bytes have the same classes whatever instructions the processor has") {
  using detail::ByteClasses;
  if (!detail::has_avx512()) WARN("there is one way only on this processor");
  std::mt19937 random(2718);
  for (std::size_t round = 0; round < 500; ++round) {
    std::array<unsigned char, 3 * ByteClasses::block_size> bytes{};
    // All bytes, those of Han, those of ASCII.
    for (unsigned char& byte : bytes)
      byte = static_cast<unsigned char>(round % 3 == 0 ? random() % 256
                                                       : (round % 3 == 1 ? 0xB0 + random() % 0x3B : random() % 128));
    std::array<ByteClasses, 3> classes, anywhere;
    detail::classify_bytes(bytes.data(), classes.size(), classes.data());
    detail::classify_bytes_anywhere(bytes.data(), anywhere.size(), anywhere.data());
    REQUIRE(classes == anywhere);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      const ByteClasses& of = classes[i / ByteClasses::block_size];
      const std::size_t bit = i % ByteClasses::block_size;
      const auto has = [&](std::uint64_t bits) { return (bits >> bit & 1) != 0; };
      const unsigned char c = bytes[i];
      const bool digit = c >= '0' && c <= '9', letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      const bool next_is_late = bit + 1 < ByteClasses::block_size && bytes[i + 1] >= 0xB8 && bytes[i + 1] <= 0xBF;
      REQUIRE(has(of.high) == (c >= 0x80));
      REQUIRE(has(of.alphanumeric) == (letter || digit || c == '_'));
      REQUIRE(has(of.digits) == digit);
      REQUIRE(has(of.spaces) == (c == ' '));
      REQUIRE(has(of.tabs_and_breaks) == (c >= 0x09 && c <= 0x0D));
      REQUIRE(has(of.stops_and_low_lines) == (c == '.' || c == '!' || c == '?' || c == '_'));
      REQUIRE(has(of.continuations) == (c >= 0x80 && c <= 0xBF));
      REQUIRE(has(of.han) == ((c >= 0xE5 && c <= 0xE9) || (c == 0xE4 && next_is_late)));
    }
  }
}

TEST_CASE("tokens are written alike four and sixteen at a time") {
  using detail::TokenWriter;
  if (!detail::has_avx512()) WARN("there is one way only on this processor");
  std::mt19937_64 random(3141);
  const auto written = [](TokenWriter writer, const auto& starts, const auto& bytes, std::size_t end) {
    std::vector<Token> tokens(starts.size() * TokenWriter::block_size + TokenWriter::margin);
    writer.read(starts.data(), starts.size(), bytes.data());
    writer.write(end, 7000, tokens.data());
    tokens.resize(writer.size());
    return tokens;
  };
  for (std::size_t round = 0; round < 500; ++round) {
    std::vector<std::uint64_t> starts(1 + random() % TokenWriter::most_blocks);
    std::vector<unsigned char> bytes(starts.size() * TokenWriter::block_size + 1);
    for (unsigned char& byte : bytes) byte = static_cast<unsigned char>(random());
    const std::size_t dense = round % 4;  // all bytes, half, a quarter, an eighth of them
    for (std::uint64_t& bits : starts) {
      bits = ~std::uint64_t{0};
      for (std::size_t n = 0; n < dense; ++n) bits &= random();
    }
    const std::size_t end = starts.size() * TokenWriter::block_size;
    const std::vector<Token> tokens = written(TokenWriter(false), starts, bytes, end);
    REQUIRE(written(TokenWriter(), starts, bytes, end) == tokens);
    std::size_t n = 0;
    for (std::size_t i = 0; i < end; ++i) {
      if ((starts[i / 64] >> i % 64 & 1) == 0) continue;
      REQUIRE(tokens[n].span.begin == 7000 + i);
      if (n > 0) REQUIRE(tokens[n - 1].span.end == 7000 + i);
      ++n;
    }
    REQUIRE(n == tokens.size());
    if (n > 0) REQUIRE(tokens.back().span.end == 7000 + end);
  }
}
