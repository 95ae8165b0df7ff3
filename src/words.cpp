// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <algorithm>
#include <cstring>

#include "ascii.hpp"
#include "stages.hpp"
#include "tables/word_list.hpp"
#include "unicode.hpp"
#include "word_roles.hpp"

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

LetterCase case_of(const Letters& letters) noexcept {
  if (!letters.any) return LetterCase::none;
  if (!letters.first_upper) return letters.later_upper || letters.digit ? LetterCase::mixed : LetterCase::lower;
  if (!letters.later_upper) return LetterCase::capitalized;
  return letters.lower ? LetterCase::mixed : LetterCase::upper;
}

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
  return case_of(letters);
}

/// The same of letters of ASCII alone, eight at a time.
LetterCase case_of_plain(std::string_view text, Span word) noexcept {
  constexpr std::uint64_t case_bits = 0x2020202020202020;
  std::uint64_t lower = 0, upper = 0;
  for (std::size_t at = word.begin; at < word.end; at += 8) {
    const std::size_t size = std::min<std::size_t>(word.end - at, 8);
    const std::uint64_t bytes = first_bytes(text, at, size);
    lower |= bytes & case_bits;
    upper |=
        (bytes ^ first_bytes_mask[size]) & case_bits & (at == word.begin ? ~std::uint64_t{0xFF} : ~std::uint64_t{0});
  }
  return case_of({.any = true,
                  .first_upper = is_ascii_upper(text[word.begin]),
                  .later_upper = upper != 0,
                  .lower = lower != 0,
                  .digit = false});
}

constexpr std::string_view curly_mark = "\u2019";

}  // namespace

LowerCase::LowerCase(std::string_view text, std::size_t at, std::size_t size) noexcept {
  if (size > letters_.size()) return;
  constexpr std::uint64_t each = 0x0101010101010101;
  std::uint64_t all = 0;
  for (std::size_t i = 0; i < size; i += 8) {
    std::uint64_t bytes = first_bytes(text, at + i, size - i);
    all |= bytes;
    // Of ASCII: adding sets the high bit of what is not below A, and of what is above Z.
    bytes |= ((bytes + 0x3F * each) & ~(bytes + 0x25 * each) & 0x80 * each) >> 2;
    store_bytes(bytes, letters_.data() + i);
  }
  size_ = (all & 0x80 * each) == 0 ? size : 0;
  if (size_ > 0) hash_ = hash_of(*this);
}

std::size_t possessive_mark(std::string_view word) noexcept {
  if (word.ends_with("'s")) return 2;
  if (word.ends_with("\u2019s")) return 1 + curly_mark.size();
  return 0;
}

void Words::read(std::string_view text, std::span<const Token> tokens) {
  text_ = text;
  survey_.read(text, tokens);
  if ((words_.size() > most_kept && size() <= most_kept) || ++reading_ == 0) words_ = {}, lower_ = {}, reading_ = 1;
  if (words_.size() < size()) words_.resize(size());
}

void Words::know(std::size_t i) const noexcept {
  const std::span<const Token> tokens = survey_.tokens();
  const std::size_t t = survey_.words()[i];
  const Token& token = tokens[t];
  bool spaced = false, broken = false;
  for (std::size_t before = t; before > 0 && tokens[before - 1].kind <= TokenKind::line_break; --before) {
    spaced = true;
    broken |= tokens[before - 1].kind == TokenKind::line_break;
  }
  Span span = token.span;
  bool possessive = false;
  LetterCase letters{};
  if (token.kind == TokenKind::word) {
    const std::string_view printed = span.in(text_);
    const bool plain = letters_at(text_, span.begin) == span.size();
    if (const std::size_t mark = plain ? 0 : possessive_mark(printed); mark > 0 && mark < printed.size()) {
      span.end -= static_cast<std::uint32_t>(mark);
      possessive = true;
    } else if (printed.ends_with('s') && t + 1 < tokens.size() && tokens[t + 1].kind == TokenKind::quote) {
      const std::string_view quote = tokens[t + 1].span.in(text_);
      possessive = quote == "'" || quote == curly_mark;  // "the EVs’ owners"
    }
    letters = plain ? case_of_plain(text_, span) : case_of(span.in(text_));
  }
  words_[i] = {.span = span,
               .kind = token.kind,
               .letters = letters,
               .possessive = possessive,
               .spaced = spaced,
               .broken = broken,
               .ends_sentence = token.ends_sentence,
               .ends_paragraph = token.ends_paragraph,
               .reading = reading_};
}

LowerCase Words::make_lower(std::size_t i) const noexcept {
  const Span word = (*this)[i].span;
  KeptLower& kept = lower_[i % lower_.size()];
  kept = {reading_, static_cast<std::uint32_t>(i), LowerCase(text_, word.begin, word.size())};
  return kept.lower;
}

const Words& words_of(std::string_view text, std::span<const Token> tokens) {
  thread_local Words words;
  words.read(text, tokens);
  return words;
}

std::size_t Words::at_offset(std::uint32_t offset, std::size_t near) const noexcept {
  const std::span<const std::uint32_t> words = survey_.words();
  const auto ends_before = [&](std::uint32_t t) { return survey_.tokens()[t].span.end <= offset; };
  std::size_t first = 0, end = words.size();  // it is in [first, end]
  if (near > end || (near > 0 && !ends_before(words[near - 1]))) {
    end = std::min(near, end);
  } else {
    first = near;
    for (std::size_t step = 1; first + step < end; step *= 2) {
      if (!ends_before(words[first + step - 1])) {
        end = first + step - 1;
        break;
      }
      first += step;
    }
  }
  const std::span<const std::uint32_t> left = words.subspan(first, end - first);
  return first + static_cast<std::size_t>(std::partition_point(left.begin(), left.end(), ends_before) - left.begin());
}

}  // namespace newsparse::detail
