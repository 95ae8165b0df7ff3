// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include <newsparse/export.hpp>
#include <newsparse/span.hpp>

namespace newsparse::inline v0 {

/// What a token is made of.
enum class TokenKind : std::uint8_t {
  space,       ///< a run of blanks, no line break among them
  line_break,  ///< a run of blanks with at least one line break
  word,      ///< letters, and letters mixed with digits: "Amazon.com", "don’t", "17th", "1.9bn"; of "U.S." the "U.S"
  han,       ///< a word of Han characters, cut by the dictionary
  number,    ///< digits with their separators: "1,234.5", "３８", "48 500" is two
  currency,  ///< one currency sign (general category Sc): "$", "€", "￥"
  open,      ///< an opening bracket, half or full width: ( [ { （ 「 《
  close,     ///< a closing bracket
  quote,     ///< a quotation mark that is no bracket: " ' “ ” ‘ ’
  punctuation,  ///< any other punctuation, one character each
  symbol,       ///< all else, one grapheme cluster each: "+", "%", emoji
  invalid,      ///< a run of bytes that is not UTF-8
  name,         ///< a mention of an entity, whole: of merge_tokens(), never of the Tokenizer
  amount,       ///< an amount of money, whole: likewise
};

/// The kind as an identifier: "line_break".
NEWSPARSE_API std::string_view name(TokenKind kind) noexcept;

/// A piece of text that is dealt with as one. The tokens of a text tile it: the first begins at 0,
/// each begins where the one before it ended, the last ends with the text.
/// Twelve bytes, trivially copyable.
struct Token {
  Span span;
  TokenKind kind{};
  bool ends_sentence = false;   ///< the last token of its sentence that is not blank
  bool ends_paragraph = false;  ///< the same for its paragraph; every such token ends a sentence too

  friend constexpr bool operator==(const Token&, const Token&) = default;
};

}  // namespace newsparse::inline v0
