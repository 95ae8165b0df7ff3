// SPDX-License-Identifier: MIT
#include "candidates.hpp"

#include "currency_lexicon.hpp"
#include "number.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }

/// Letters that a number or a sign follows: "US$", "RMB845m", "USD 5", "Rs. 75,000", "US $5".
bool sign_may_begin(std::string_view text, std::size_t at) noexcept {
  constexpr std::size_t longest = 5;
  std::size_t end = at;
  while (end < text.size() && end - at < longest && (is_upper(text[end]) || is_lower(text[end]))) ++end;
  if (end == at || end >= text.size()) return false;
  if (text.substr(end, 3) == ".S." || text.substr(end, 3) == ".s.") end += 3;  // U.S. $
  if (end + 1 < text.size() && text[end] == '.') ++end;
  if (end >= text.size()) return false;
  const auto is_number = [&](std::size_t i) {
    return i < text.size() &&
           (is_digit(text[i]) || text[i] == '$' || (text[i] == '-' && i + 1 < text.size() && is_digit(text[i + 1])));
  };
  const auto byte = static_cast<unsigned char>(text[end]);
  if (is_number(end) || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF || byte == '(') return true;
  if (text[end] == ' ' || text[end] == '\n')
    return is_number(end + 1) || (end + 1 < text.size() && static_cast<unsigned char>(text[end + 1]) >= 0xE3);
  return byte >= 0xE4 && byte <= 0xE9;
}

}  // namespace

/// May an amount begin with this word of Latin letters or of letters and digits?
bool Candidates::word_may_begin(std::size_t begin) const noexcept {
  const char first = text_[begin];
  const char second = begin + 1 < text_.size() ? text_[begin + 1] : '\0';
  if (is_digit(first)) return true;
  if (static_cast<unsigned char>(first) >= 0x80) return static_cast<unsigned char>(first) == 0xEF;  // ＵＳ＄
  return begins_english_number(first, second) || sign_may_begin(text_, begin);
}

bool Candidates::next(std::size_t& at) noexcept {
  for (; index_ < tokens_.size(); ++index_) {
    const Token& token = tokens_[index_];
    std::size_t begin = token.span.begin < at ? at : token.span.begin;
    if (begin >= token.span.end) continue;
    switch (token.kind) {
      case TokenKind::number:
      case TokenKind::currency:
      case TokenKind::symbol:
        at = begin;
        return true;
      case TokenKind::word:
        if (begin == token.span.begin && word_may_begin(begin)) {
          at = begin;
          return true;
        }
        // Chinese with marks or digits in it is a word too.
        while (begin < token.span.end && static_cast<unsigned char>(text_[begin]) < 0xE3) ++begin;
        [[fallthrough]];
      case TokenKind::han:
        while (begin < token.span.end) {
          const CodePoint c = decode(text_, begin);
          if (begins_chinese_number(c.value) || begins_currency(c.value)) {
            at = begin;
            return true;
          }
          begin += c.length;
        }
        break;
      case TokenKind::space:
      case TokenKind::line_break:
      case TokenKind::open:
      case TokenKind::close:
      case TokenKind::quote:
      case TokenKind::punctuation:
      case TokenKind::invalid:
      case TokenKind::name:
      case TokenKind::amount:
        break;
    }
  }
  return false;
}

}  // namespace newsparse::detail
