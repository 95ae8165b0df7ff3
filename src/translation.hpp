// SPDX-License-Identifier: MIT
#pragma once

// An English abbreviation or name beside Chinese: which words of the Chinese do its initials translate?

#include <cstdint>
#include <span>
#include <string_view>

namespace newsparse::detail {

/// The letters that the usual English for a word of up to three characters begins with: A is bit 0. None when it is
/// unknown.
std::uint32_t usual_initials(std::string_view word) noexcept;

/// May the English of a word in this piece of Chinese begin with this capital? Of a word of two or three characters: one
/// alone means too many things.
bool may_translate_to(std::string_view han, char letter) noexcept;

/// Where the Chinese begins whose words have English words with the initials, from left to right.
struct TranslatedTail {
  std::uint32_t begin = 0;  // the end of the text when there is none
  bool whole = false;       // each word of it has a letter, each letter a word whose usual English begins with it
};

/// The tail of text[edges.back(), end) whose words the letters translate best: 全球乳制品贸易 for GDT (Global Dairy
/// Trade). A word or a letter may be left over, and the first letter may be that of the last word, as in "Bank of ...".
/// `edges` are the places where it may begin, from the right. Letters are capitals of ASCII, two to six.
TranslatedTail find_translated_tail(std::string_view text, std::span<const std::uint32_t> edges, std::uint32_t end,
                                    std::string_view letters) noexcept;

}  // namespace newsparse::detail
