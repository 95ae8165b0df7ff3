// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <algorithm>
#include <cstring>

#include "ascii.hpp"
#include "stages.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

/// What the letters of a word look like, bit by bit, so that ASCII needs no branch.
struct Letters {
  bool any = false;
  bool first_upper = false;
  bool later_upper = false;
  bool lower = false;
  bool digit = false;  // behind a letter

  void add(bool is_up, bool is_low, bool is_digit) noexcept {
    digit |= any & is_digit;
    first_upper |= !any & is_up;
    later_upper |= any & is_up;
    lower |= is_low;
    any |= is_up | is_low;
  }
};

LetterCase case_of(std::string_view word) noexcept {
  Letters letters;
  for (std::size_t at = 0; at < word.size();) {
    const auto byte = static_cast<unsigned char>(word[at]);
    if (byte < 0x80) {
      letters.add(is_ascii_upper(byte), is_ascii_lower(byte), is_ascii_digit(byte));
      ++at;
      continue;
    }
    const CodePoint c = decode(word, at);
    const char32_t folded = fold_width(c.value);
    letters.add(is_upper(folded), is_lower(folded), is_ascii_digit(folded));
    at += c.length;
  }
  if (!letters.any) return LetterCase::none;
  if (!letters.first_upper) return letters.later_upper || letters.digit ? LetterCase::mixed : LetterCase::lower;
  if (!letters.later_upper) return LetterCase::capitalized;
  return letters.lower ? LetterCase::mixed : LetterCase::upper;
}

constexpr std::string_view curly_mark = "\u2019";

}  // namespace

LowerCase::LowerCase(std::string_view word) noexcept {
  if (word.size() > letters_.size()) return;
  word.copy(letters_.data(), word.size());
  constexpr std::uint64_t each = 0x0101010101010101;
  for (std::size_t at = 0; at < word.size(); at += sizeof each) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, letters_.data() + at, sizeof bytes);
    if ((bytes & 0x80 * each) != 0) return;
    // Adding sets the high bit from A on, and from the character behind Z on.
    const std::uint64_t is_upper = (bytes + (0x80 - 'A') * each) & ~(bytes + (0x80 - 'Z' - 1) * each) & 0x80 * each;
    bytes |= is_upper >> 2;
    std::memcpy(letters_.data() + at, &bytes, sizeof bytes);
  }
  size_ = word.size();
}

std::size_t possessive_mark(std::string_view word) noexcept {
  if (word.ends_with("'s")) return 2;
  if (word.ends_with("\u2019s")) return 1 + curly_mark.size();
  return 0;
}

void Words::read(std::string_view text, std::span<const Token> tokens) {
  constexpr std::size_t most_kept = std::size_t{1} << 20;
  // The memory of a very long text is given back with the next one.
  if (tokens_of_words_.size() > most_kept && tokens.size() <= most_kept) *this = {};
  text_ = text;
  tokens_ = tokens;
  if (tokens_of_words_.size() < tokens.size()) {
    tokens_of_words_.resize(tokens.size());
    marks_.resize(tokens.size());
    words_.resize(tokens.size());
  }
  // Every token is written down; the count goes on only where it was worth it. So nothing branches on the text.
  std::size_t words = 0, marks = 0;
  for (std::size_t t = 0; t < tokens.size(); ++t) {
    const Token& token = tokens[t];
    tokens_of_words_[words] = static_cast<std::uint32_t>(t);
    marks_[marks] = static_cast<std::uint32_t>(words);
    const bool is_word = token.kind > TokenKind::line_break;
    const bool is_bracket = token.kind == TokenKind::open || token.kind == TokenKind::close;
    words += static_cast<std::size_t>(is_word);
    marks += static_cast<std::size_t>(is_bracket | token.ends_sentence);
  }
  size_ = words;
  mark_count_ = marks;
  known_.assign(words / 64 + 1, 0);
}

void Words::know(std::size_t i) const noexcept {
  const std::size_t t = tokens_of_words_[i];
  const Token& token = tokens_[t];
  Word word{.span = token.span,
            .kind = token.kind,
            .ends_sentence = token.ends_sentence,
            .ends_paragraph = token.ends_paragraph};
  for (std::size_t before = t; before > 0 && tokens_[before - 1].kind <= TokenKind::line_break; --before) {
    word.spaced = true;
    word.broken |= tokens_[before - 1].kind == TokenKind::line_break;
  }
  if (token.kind == TokenKind::word) {
    const std::string_view printed = token.span.in(text_);
    if (const std::size_t mark = possessive_mark(printed); mark > 0 && mark < printed.size()) {
      word.span.end -= static_cast<std::uint32_t>(mark);
      word.possessive = true;
    } else if (printed.ends_with('s') && t + 1 < tokens_.size() && tokens_[t + 1].kind == TokenKind::quote) {
      const std::string_view quote = tokens_[t + 1].span.in(text_);
      word.possessive = quote == "'" || quote == curly_mark;  // "the EVs’ owners"
    }
    word.letters = case_of(word.span.in(text_));
  }
  words_[i] = word;
}

const Words& words_of(std::string_view text, std::span<const Token> tokens) {
  thread_local Words words;
  words.read(text, tokens);
  return words;
}

std::size_t Words::at_offset(std::uint32_t offset) const noexcept {
  const auto begin = tokens_of_words_.begin();
  const auto end = begin + static_cast<std::ptrdiff_t>(size_);
  const auto found = std::partition_point(begin, end, [&](std::uint32_t t) { return tokens_[t].span.end <= offset; });
  return static_cast<std::size_t>(found - begin);
}

}  // namespace newsparse::detail
