// SPDX-License-Identifier: MIT
#pragma once

// Small questions about characters and words that the readers of amounts share.

#include <algorithm>
#include <iterator>
#include <string_view>

#include "unicode.hpp"

namespace newsparse::detail {

template <std::size_t N>
bool contains(const std::string_view (&list)[N], std::string_view text) noexcept {
  return std::find(std::begin(list), std::end(list), text) != std::end(list);
}

inline bool one_of(std::u32string_view characters, char32_t c) noexcept {
  return characters.find(c) != characters.npos;
}

constexpr bool is_ascii_upper(char32_t c) noexcept { return c >= U'A' && c <= U'Z'; }
constexpr bool is_ascii_lower(char32_t c) noexcept { return c >= U'a' && c <= U'z'; }
constexpr bool is_ascii_letter(char32_t c) noexcept { return is_ascii_upper(c) || is_ascii_lower(c); }
constexpr bool is_ascii_digit(char32_t c) noexcept { return c >= U'0' && c <= U'9'; }

/// Nothing more of a phrase: the end, punctuation.
constexpr bool is_boundary(char32_t c) noexcept {
  return c == U'\0' || (c < 0x80 && !is_ascii_letter(c) && !is_ascii_digit(c) && c != U'-' && c != U'&' && c != U'/');
}

inline bool is_han_character(char32_t c) noexcept { return c != CodePoint::ill_formed && is_han(c); }

}  // namespace newsparse::detail
