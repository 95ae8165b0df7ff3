// SPDX-License-Identifier: MIT
#pragma once

// Small questions about characters and words that the readers of amounts share.

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>

#include "ascii.hpp"
#include "unicode.hpp"

namespace newsparse::detail {

template <std::size_t N>
bool contains(const std::string_view (&list)[N], std::string_view text) noexcept {
  return std::find(std::begin(list), std::end(list), text) != std::end(list);
}

inline bool one_of(std::u32string_view characters, char32_t c) noexcept {
  return characters.find(c) != characters.npos;
}

/// Nothing more of a phrase: the end, punctuation.
constexpr bool is_boundary(char32_t c) noexcept {
  return c == U'\0' || (c < 0x80 && !is_ascii_letter(c) && !is_ascii_digit(c) && c != U'-' && c != U'&' && c != U'/');
}

inline bool is_han_character(char32_t c) noexcept { return c != CodePoint::ill_formed && is_han(c); }

}  // namespace newsparse::detail
