// SPDX-License-Identifier: MIT
#pragma once

// What a usual Han character may be to the stages, told with one look into one table.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "han_set.hpp"

namespace newsparse::detail {

// The roles. All are what a character *may* be: who looks closely decides.
namespace han_role {
inline constexpr std::uint8_t number = 1;  // begins a number: 一, 百
inline constexpr std::uint8_t name = 2;    // begins a currency's name of two characters or more: 新台幣, 美元
inline constexpr std::uint8_t cue = 4;     // 下, as in （人民幣，下同）, 簡, 又, 亦 and 俗, as in 燈灣水泥簡稱燈泥
inline constexpr std::uint8_t simplified = 8;  // one of those that tell the script
inline constexpr std::uint8_t traditional = 16;
inline constexpr std::uint8_t amount = 32;  // goes on with an amount behind its number: 億, 多, 元, 至
inline constexpr std::uint8_t second = 64;  // of a currency's name
inline constexpr std::uint8_t rare = 128;   // no usual character: 〇, and what is beyond the BMP
}  // namespace han_role

extern const HanRoles han_roles;

/// Of the character at this byte, whatever stands there: `rare` beyond the usual ones.
inline std::uint8_t roles_at(std::string_view text, std::size_t at) noexcept {
  if (at + 3 > text.size()) return han_role::rare;
  const auto byte = [&](std::size_t i) { return char32_t{static_cast<unsigned char>(text[at + i])}; };
  // The bits that say where in a character a byte stands fall away with what the usual ones begin with.
  constexpr char32_t origin = (0xE0 << 12) + (0x80 << 6) + 0x80 + first_han;
  const char32_t place = (byte(0) << 12) + (byte(1) << 6) + byte(2) - origin;
  return place < han_end - first_han ? han_roles.of(first_han + place) : han_role::rare;
}

}  // namespace newsparse::detail
