// SPDX-License-Identifier: MIT
#include "unicode.hpp"

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

namespace detail = newsparse::detail;
using detail::CodePoint;
using newsparse::TokenKind;

namespace {

std::string encode(char32_t c) {
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000) return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
  return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
}

}  // namespace

TEST_CASE("every code point is decoded forwards and backwards") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    const std::string text = "x" + encode(c);
    const CodePoint forwards = detail::decode(text, 1);
    const CodePoint backwards = detail::decode_before(text, text.size());
    if (forwards.value != c || backwards.value != c || forwards.length != text.size() - 1 ||
        backwards.length != forwards.length) {
      CAPTURE(static_cast<std::uint32_t>(c));
      FAIL("not decoded");
    }
  }
}

TEST_CASE("a byte of no code point is ill-formed and one byte long") {
  for (const std::string_view text :
       {"\x80", "\xFF", "\xC0\x80", "\xE4\xB8", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF0\x9F"}) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      CHECK(detail::decode(text, at).value == CodePoint::ill_formed);
      CHECK(detail::decode(text, at).length == 1);
    }
    CHECK(detail::decode_before(text, text.size()).value == CodePoint::ill_formed);
    CHECK(detail::decode_before(text, text.size()).length == 1);
    CHECK(detail::find_ill_formed("ab" + std::string(text), 0) == 2);
  }
  CHECK(detail::find_ill_formed("中文", 0) == 6);
  CHECK(detail::decode_before("a\x80", 2).value == CodePoint::ill_formed);
}

TEST_CASE("characters have the properties that Unicode gives them") {
  CHECK(detail::is_han(U'漢'));
  CHECK(detail::is_han(U'々'));
  CHECK(detail::is_han(U'〇'));
  CHECK(detail::is_han(0x20000));
  CHECK(!detail::is_han(U'。'));
  CHECK(!detail::is_han(U'カ'));
  CHECK(detail::is_letter(U'é'));
  CHECK(!detail::is_letter(U'漢'));
  CHECK(!detail::is_letter(U'7'));
  CHECK(detail::is_upper(U'É'));
  CHECK(detail::is_lower(U'é'));
  CHECK(detail::is_blank(0x3000));
  CHECK(detail::is_blank(U'\n'));
  CHECK(detail::is_line_break(0x2028));
  CHECK(!detail::is_line_break(U' '));
  CHECK(detail::is_mark(0x301));
  CHECK(detail::is_mark(0xFE0F));
  CHECK(!detail::is_mark(U'e'));
  CHECK(detail::is_connector(U'_'));
  CHECK(detail::digit_value(U'7') == 7);
  CHECK(detail::digit_value(U'７') == 7);
  CHECK(detail::digit_value(U'七') == -1);
  CHECK(detail::kind_of(U'￥') == TokenKind::currency);
  CHECK(detail::kind_of(U'「') == TokenKind::open);
  CHECK(detail::kind_of(CodePoint::ill_formed) == TokenKind::invalid);
}

TEST_CASE("ill-formed bytes have no property") {
  CHECK(!detail::is_han(CodePoint::ill_formed));
  CHECK(!detail::is_letter(CodePoint::ill_formed));
  CHECK(!detail::is_upper(CodePoint::ill_formed));
  CHECK(!detail::is_lower(CodePoint::ill_formed));
  CHECK(!detail::is_blank(CodePoint::ill_formed));
  CHECK(!detail::is_mark(CodePoint::ill_formed));
  CHECK(detail::digit_value(CodePoint::ill_formed) == -1);
  CHECK(detail::fold_case(CodePoint::ill_formed) == CodePoint::ill_formed);
  CHECK(detail::strip_marks(CodePoint::ill_formed) == CodePoint::ill_formed);
}

TEST_CASE("folds give the plain character and change nothing twice") {
  CHECK(detail::fold_width(U'Ａ') == U'A');
  CHECK(detail::fold_width(U'￥') == U'¥');
  CHECK(detail::fold_width(0x3000) == U' ');
  CHECK(detail::fold_case(U'Ａ') == U'ａ');
  CHECK(detail::fold_case(U'É') == U'é');
  CHECK(detail::strip_marks(U'é') == U'e');
  CHECK(detail::strip_marks(U'ǖ') == U'u');
  CHECK(detail::strip_marks(U'한') == U'한');
  CHECK(detail::strip_marks(U'Å') == U'A');
  for (char32_t c = 0; c <= 0xFFFF; ++c) {
    const bool stable = detail::fold_width(detail::fold_width(c)) == detail::fold_width(c) &&
                        detail::fold_case(detail::fold_case(c)) == detail::fold_case(c) &&
                        detail::strip_marks(detail::strip_marks(c)) == detail::strip_marks(c);
    if (!stable) {
      CAPTURE(static_cast<std::uint32_t>(c));
      FAIL("a fold is not stable");
    }
  }
}

TEST_CASE("Han is counted and cut into words") {
  CHECK(detail::count_han("果園 Orchard 二十") == 4);
  std::vector<std::uint32_t> ends{99};
  detail::segment_han("中国人民银行", ends);
  CHECK(ends == std::vector<std::uint32_t>{6, 12, 18});
  detail::segment_han("", ends);
  CHECK(ends.empty());
}
