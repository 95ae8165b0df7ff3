// SPDX-License-Identifier: MIT
#pragma once

// Closed sets of the usual Han characters, a bit or a byte for each, made by the compiler.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsparse::detail {

inline constexpr char32_t first_han = 0x4E00;
inline constexpr char32_t han_end = 0xA000;

/// The Han character of U+4E00 to U+9FFF that stands at this byte; 0 when none does. Any bytes may stand there.
inline char32_t usual_han_at(std::string_view text, std::size_t at) noexcept {
  if (at + 3 > text.size()) return 0;
  const auto byte = [&](std::size_t i) { return char32_t{static_cast<unsigned char>(text[at + i])}; };
  const char32_t c = (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
  const bool well_formed = (byte(0) & 0xF0) == 0xE0 && (byte(1) & 0xC0) == 0x80 && (byte(2) & 0xC0) == 0x80;
  return well_formed && c >= first_han && c < han_end ? c : 0;
}

/// The first character of a word in UTF-8 that begins with a character of three bytes.
constexpr char32_t first_han_of(std::string_view word) noexcept {
  return static_cast<char32_t>((static_cast<unsigned char>(word[0]) & 0x0F) << 12 |
                               (static_cast<unsigned char>(word[1]) & 0x3F) << 6 |
                               (static_cast<unsigned char>(word[2]) & 0x3F));
}

/// Eight sets in one table: which of them a character is in.
class HanRoles {
 public:
  /// Characters outside the usual ones are left out.
  constexpr void add(char32_t c, std::uint8_t role) noexcept {
    if (c >= first_han && c < han_end) roles_[c - first_han] |= role;
  }
  constexpr void add(std::u32string_view characters, std::uint8_t role) noexcept {
    for (const char32_t c : characters) add(c, role);
  }

  /// Precondition: first_han <= c < han_end, as of those that usual_han_at() gives.
  constexpr std::uint8_t of(char32_t c) const noexcept { return roles_[c - first_han]; }

 private:
  std::array<std::uint8_t, han_end - first_han> roles_{};
};

}  // namespace newsparse::detail
