// SPDX-License-Identifier: MIT
#pragma once

// Letters and digits of ASCII, of bytes and of code points alike: whatever the sign of char, no byte beyond ASCII is
// one.

namespace newsparse::detail {

template <class Char>
constexpr bool is_ascii_digit(Char c) noexcept {
  return c >= '0' && c <= '9';
}
template <class Char>
constexpr bool is_ascii_upper(Char c) noexcept {
  return c >= 'A' && c <= 'Z';
}
template <class Char>
constexpr bool is_ascii_lower(Char c) noexcept {
  return c >= 'a' && c <= 'z';
}
template <class Char>
constexpr bool is_ascii_letter(Char c) noexcept {
  return is_ascii_upper(c) || is_ascii_lower(c);
}

template <class Char>
constexpr Char to_ascii_lower(Char c) noexcept {
  return is_ascii_upper(c) ? static_cast<Char>(c + ('a' - 'A')) : c;
}
template <class Char>
constexpr Char to_ascii_upper(Char c) noexcept {
  return is_ascii_lower(c) ? static_cast<Char>(c - ('a' - 'A')) : c;
}

}  // namespace newsparse::detail
