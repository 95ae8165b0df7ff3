// SPDX-License-Identifier: MIT
#include "words.hpp"

#include "unicode.hpp"

namespace newsparse::detail {
namespace {

LetterCase case_of(std::string_view word) noexcept {
  bool first_upper = false, upper = false, lower = false, first = true, digit = false;
  int letters = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    at += c.length;
    const char32_t folded = fold_width(c.value);
    const bool is_up = folded < 0x80 ? folded >= 'A' && folded <= 'Z' : is_upper(folded);
    const bool is_low = folded < 0x80 ? folded >= 'a' && folded <= 'z' : is_lower(folded);
    digit |= letters > 0 && folded >= '0' && folded <= '9';
    if (!is_up && !is_low) continue;
    ++letters;
    if (first)
      first_upper = is_up;
    else
      upper |= is_up;
    lower |= is_low;
    first = false;
  }
  if (letters == 0) return LetterCase::none;
  if (!first_upper) return upper || digit ? LetterCase::mixed : LetterCase::lower;
  if (!upper) return LetterCase::capitalized;
  return lower ? LetterCase::mixed : LetterCase::upper;
}

constexpr std::string_view curly_mark = "\u2019";

}  // namespace

LowerCase::LowerCase(std::string_view word) noexcept {
  if (word.size() > letters_.size()) return;
  for (const char c : word) {
    if (static_cast<unsigned char>(c) >= 0x80) return;
    letters_[size_++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  size_ = word.size();
}

std::size_t possessive_mark(std::string_view word) noexcept {
  if (word.ends_with("'s")) return 2;
  if (word.ends_with("\u2019s")) return 1 + curly_mark.size();
  return 0;
}

void Words::read(std::string_view text, std::span<const Token> tokens) {
  text_ = text;
  words_.clear();
  bool spaced = false, broken = false;
  for (const Token& token : tokens) {
    if (token.kind == TokenKind::space || token.kind == TokenKind::line_break) {
      spaced = true;
      broken |= token.kind == TokenKind::line_break;
      continue;
    }
    Word word{.span = token.span,
              .kind = token.kind,
              .spaced = spaced,
              .broken = broken,
              .ends_sentence = token.ends_sentence,
              .ends_paragraph = token.ends_paragraph};
    const std::string_view printed = token.span.in(text);
    if (token.kind == TokenKind::word) {
      if (const std::size_t mark = possessive_mark(printed); mark > 0 && mark < printed.size()) {
        word.span.end -= static_cast<std::uint32_t>(mark);
        word.possessive = true;
      }
      word.letters = case_of(word.span.in(text));
    } else if (token.kind == TokenKind::quote && !spaced && !words_.empty() && words_.back().is_latin() &&
               (printed == "'" || printed == curly_mark) && (words_.back().span.in(text).ends_with('s'))) {
      words_.back().possessive = true;  // "the EVs’ owners"
    }
    words_.push_back(word);
    spaced = broken = false;
  }
}

}  // namespace newsparse::detail
