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
  text_ = text;
  survey_.read(text, tokens);
  if (words_.size() > most_kept && size() <= most_kept) words_ = {};
  if (words_.size() < size()) words_.resize(size());
  known_.assign(size() / 64 + 1, 0);
}

void Words::know(std::size_t i) const noexcept {
  const std::span<const Token> tokens = survey_.tokens();
  const std::size_t t = survey_.words()[i];
  const Token& token = tokens[t];
  Word word{.span = token.span,
            .kind = token.kind,
            .ends_sentence = token.ends_sentence,
            .ends_paragraph = token.ends_paragraph};
  for (std::size_t before = t; before > 0 && tokens[before - 1].kind <= TokenKind::line_break; --before) {
    word.spaced = true;
    word.broken |= tokens[before - 1].kind == TokenKind::line_break;
  }
  if (token.kind == TokenKind::word) {
    const std::string_view printed = token.span.in(text_);
    if (const std::size_t mark = possessive_mark(printed); mark > 0 && mark < printed.size()) {
      word.span.end -= static_cast<std::uint32_t>(mark);
      word.possessive = true;
    } else if (printed.ends_with('s') && t + 1 < tokens.size() && tokens[t + 1].kind == TokenKind::quote) {
      const std::string_view quote = tokens[t + 1].span.in(text_);
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
  const std::span<const std::uint32_t> words = survey_.words();
  const auto found = std::partition_point(words.begin(), words.end(),
                                          [&](std::uint32_t t) { return survey_.tokens()[t].span.end <= offset; });
  return static_cast<std::size_t>(found - words.begin());
}

}  // namespace newsparse::detail
