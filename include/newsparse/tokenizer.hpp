// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include <newsparse/export.hpp>
#include <newsparse/token.hpp>

namespace newsparse::inline v0 {

/// Stage: text -> tokens that tile it.
///
///     Tokenizer tokenize;
///     for (const Token& token : tokenize(text)) use(token.kind, token.span.in(text));
///
/// Words are those of UAX #29: "don’t", "Amazon.com", "17th" and "USD200,000" are one, "e-commerce" is e|-|commerce,
/// "U.S." is U.S|. and a number keeps its separators (1,234.5). Han is cut as ICU's dictionary cuts it. Tailored: a run
/// of blanks is one token, the narrow no-break space is a blank, and @ and : never join words.
///
/// A sentence ends behind . ! ? 。！？ … and the quotation marks and brackets that close with them; not behind an
/// abbreviation or initials (unless a word such as "The" follows), not before a lower-case word, and never inside a
/// number or an amount ("Rs. 6.5", "No. 5"). A blank line ends a paragraph. A single line break does so only where a
/// sentence ends before it, because news is wrapped inside sentences, names and amounts.
///
/// A value without options: copies are equal and free. Const calls are safe from several threads at once; each thread
/// keeps some memory for the next call. The Han dictionary is a table in the library: nothing is loaded for it, save
/// for kana, rare characters and other scripts, for which ICU is asked. Source: UAX #29 (Unicode 15) §4 and §5; the
/// dictionary of the ICU that the library was built with.
class Tokenizer {
 public:
  /// Total: bytes that are not UTF-8 become TokenKind::invalid and no offset moves.
  /// O(text.size()). Throws std::length_error when text is longer than 2 GiB.
  NEWSPARSE_API std::vector<Token> operator()(std::string_view text) const;
  /// The same into a vector that is reused, so that a loop over articles allocates nothing.
  NEWSPARSE_API void operator()(std::string_view text, std::vector<Token>& tokens) const;

  friend constexpr bool operator==(const Tokenizer&, const Tokenizer&) = default;
};

}  // namespace newsparse::inline v0
