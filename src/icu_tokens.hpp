// SPDX-License-Identifier: MIT
#pragma once

// Tokens as ICU cuts them: right for every script, and the measure for what the
// WordScanner cuts faster.

#include <cstdint>
#include <string_view>
#include <vector>

#include <newsparse/span.hpp>
#include <newsparse/token.hpp>

namespace newsparse::detail {

/// What the characters of one word make together. Precondition: the word is not
/// empty.
TokenKind kind_of_word(std::string_view word) noexcept;

/// Appends the tokens of text[part], without sentence ends. `ends` is memory to
/// use. Precondition: the part begins and ends at word boundaries.
/// O(part.size()).
void append_icu_tokens(std::string_view text, Span part, std::vector<Token>& tokens, std::vector<std::uint32_t>& ends);

}  // namespace newsparse::detail
