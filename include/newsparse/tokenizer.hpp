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
/// A value without options: copies are equal and free. Const calls are safe from several threads at
/// once. The Han dictionary is loaded on first use, once per process, and never changes.
/// Source: words by UAX #29 (Unicode 15), Han runs by the dictionary of the ICU that is linked.
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
