// SPDX-License-Identifier: MIT
#pragma once

// Where sentences and paragraphs end, judged from the tokens around a full stop
// or a line break.

#include <cstdint>
#include <span>
#include <string_view>

#include <newsparse/token.hpp>

namespace newsparse::detail {

/// Does this character end sentences: . ! ? 。！？… and their like?
bool may_end_sentence(char32_t c) noexcept;

/// Sets ends_sentence and ends_paragraph. `marks` are the indices, in order, of
/// all tokens that may end a sentence or a paragraph: . ! ? and their like, and
/// line breaks; others are passed over. Precondition: tokens tile the text and
/// neither flag is set. O(text.size()).
void mark_sentences(std::string_view text, std::span<Token> tokens, std::span<const std::uint32_t> marks) noexcept;

}  // namespace newsparse::detail
