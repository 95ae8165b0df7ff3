// SPDX-License-Identifier: MIT
#pragma once

// Where sentences and paragraphs end, judged from the tokens around a full stop or a line break.

#include <span>
#include <string_view>

#include <newsparse/token.hpp>

namespace newsparse::detail {

/// Sets ends_sentence and ends_paragraph. Precondition: tokens tile the text and neither flag is set.
/// O(text.size()).
void mark_sentences(std::string_view text, std::span<Token> tokens) noexcept;

}  // namespace newsparse::detail
