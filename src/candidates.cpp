// SPDX-License-Identifier: MIT
#include "candidates.hpp"

#include "ascii.hpp"
#include "chinese_number.hpp"
#include "currency_lexicon.hpp"
#include "han_roles.hpp"
#include "number.hpp"
#include "prefetch.hpp"
#include "unicode.hpp"
#include "word_roles.hpp"

namespace newsparse::detail {
namespace {

/// Letters, that end here, with a number or a sign behind them: "US$", "RMB845m", "USD 5", "Rs. 75,000", "US $5".
bool sign_may_end(std::string_view text, std::size_t end) noexcept {
  if (end >= text.size()) return false;
  const auto byte_at = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
  if (text[end] == '.') {  // U.S. $, N.T.$, H.K.$
    const int second = byte_at(end + 1) | 0x20;
    if (byte_at(end + 2) == '.' && (second == 's' || second == 't' || second == 'k')) end += 3;
    if (end + 1 < text.size() && text[end] == '.') ++end;
    if (end >= text.size()) return false;
  }
  const auto is_number = [&](std::size_t i) {
    const auto byte = byte_at(i);
    return is_ascii_digit(byte) || byte == '$' || (byte == '-' && is_ascii_digit(byte_at(i + 1)));
  };
  const auto byte = byte_at(end);
  if (byte == ' ' || byte == '\n') return is_number(end + 1) || byte_at(end + 1) >= 0xE3;
  return is_number(end) || byte == '(' || byte == 0xC2 || (byte >= 0xE2 && byte <= 0xE9) || byte == 0xEF;
}

/// May an amount begin with this word of Latin letters, or of letters and digits, of which so many letters come first?
bool word_may_begin(std::string_view text, std::size_t at, std::size_t letters) noexcept {
  if (letters == 0) return is_ascii_digit(text[at]) || static_cast<unsigned char>(text[at]) == 0xEF;  // ＵＳ＄
  const std::uint8_t roles = word_roles.of(text, at, letters);
  if ((roles & word_role::sign) != 0 && sign_may_end(text, at + letters)) return true;
  if ((roles & word_role::number) != 0) return true;
  if ((roles & word_role::article) == 0) return false;
  if (article_begins_number(text, at, letters)) return true;
  const std::size_t next = at + letters + 1;  // "a US dollar"
  const std::size_t next_letters = letters_at(text, next);
  if (next_letters == 0) return false;
  const std::string_view word = text.substr(next, next_letters);
  return may_begin_currency_word(text, next, next_letters) || word == "couple" || word == "pair";
}

/// The first character in a piece of Chinese that an amount may begin with, or the piece's end.
std::size_t find_han_candidate(std::string_view text, std::size_t at, std::size_t end) noexcept {
  while (at < end) {
    const char32_t c = usual_han_at(text, at);
    if (c == 0) {
      const CodePoint rare = decode(text, at);
      if (begins_chinese_number(rare.value)) return at;
      at += rare.length;
      continue;
    }
    const std::uint8_t roles = han_roles.of(c);
    if ((roles & han_role::number) != 0) return at;
    if ((roles & han_role::name) != 0 && match_han(text, at).word.text.size() >= shortest_han_name) return at;
    at += 3;
  }
  return end;
}

}  // namespace

bool Candidates::next(std::size_t& at) noexcept {
  const std::string_view text = survey_.text();
  const std::span<const std::uint32_t> amounts = survey_.amounts();
  for (; index_ < amounts.size(); ++index_) {
    // Of a long text neither the tokens nor the bytes are near.
    constexpr std::size_t ahead = 4;
    if (index_ + 2 * ahead < amounts.size()) {
      prefetch(&survey_.tokens()[amounts[index_ + 2 * ahead]]);
      prefetch(text.data() + survey_.tokens()[amounts[index_ + ahead]].span.begin);
    }
    const Token& token = survey_.tokens()[amounts[index_]];
    std::size_t begin = token.span.begin < at ? at : token.span.begin;
    if (begin >= token.span.end) continue;
    switch (token.kind) {
      case TokenKind::number:
      case TokenKind::currency:
      case TokenKind::symbol:
        at = begin;
        return true;
      case TokenKind::word:
        if (begin == token.span.begin) {
          const std::size_t letters = letters_at(text, begin);
          if (word_may_begin(text, begin, letters)) {
            at = begin;
            return true;
          }
          if (letters == token.span.size()) break;
        }
        // Chinese with marks or digits in it is a word too.
        while (begin < token.span.end && static_cast<unsigned char>(text[begin]) < 0xE3) ++begin;
        [[fallthrough]];
      case TokenKind::han:
        begin = find_han_candidate(text, begin, token.span.end);
        if (begin < token.span.end) {
          at = begin;
          return true;
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
