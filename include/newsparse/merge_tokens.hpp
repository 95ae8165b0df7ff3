// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include <newsparse/document.hpp>
#include <newsparse/export.hpp>
#include <newsparse/token.hpp>

namespace newsparse::inline v0 {

/// The tokens of a text, cut again: each of the pieces becomes one token of the piece's kind, and what
/// it covers goes. For indexing, so that 燈灣集團 and "Lantern Bay Precision Industry Co" are found whole.
///
///     for (const Token& token : merge_tokens(document)) index(token.kind, token.span.in(document.text()));
///
/// The result tiles the same text. A piece may begin or end inside a token, as in "USD200,000" or in a
/// Han word: the token is split there and what is left of it keeps its kind. A sentence or paragraph
/// that ends within a piece ends behind it; the pieces' own flags do not count.
///
/// Preconditions: tokens tile a text; pieces are sorted by where they begin. Of pieces that overlap,
/// the one that begins first stays, and of those that begin together the longest; empty pieces and
/// pieces that reach behind the text are left out. O(tokens + pieces).
NEWSPARSE_API std::vector<Token> merge_tokens(std::span<const Token> tokens, std::span<const Token> pieces);
/// The same into a vector that is reused. Precondition: it is neither of the inputs.
NEWSPARSE_API void merge_tokens(std::span<const Token> tokens, std::span<const Token> pieces,
                                std::vector<Token>& merged);

/// The document's tokens with every mention of an entity as a TokenKind::name and every amount of money
/// as a TokenKind::amount. Where the two overlap, 人民幣 in 人民幣20億元, the rule above decides.
NEWSPARSE_API std::vector<Token> merge_tokens(const Document& document);

}  // namespace newsparse::inline v0
