// SPDX-License-Identifier: MIT
#pragma once

// What a usual Han character may be to the stages, told with one look into one table.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "han_set.hpp"

namespace newsparse::detail {

// The roles. All are what a character *may* be: who looks closely decides.
namespace han_role {
inline constexpr std::uint8_t number = 1;      // begins a number: 一, 百
inline constexpr std::uint8_t name = 2;        // begins a currency's name of two characters or more: 新台幣, 美元
inline constexpr std::uint8_t amount = 4;      // goes on with an amount behind its number: 億, 多, 元, 至
inline constexpr std::uint8_t simplified = 8;  // one of those that tell the script
inline constexpr std::uint8_t traditional = 16;
inline constexpr std::uint8_t below = 32;    // 下, as in （人民幣，下同）
inline constexpr std::uint8_t shorter = 64;  // 簡, as in 燈灣水泥簡稱燈泥
}  // namespace han_role

extern const HanRoles han_roles;

/// Tells nearly all characters without any of some roles by their bytes alone.
class HanFilter {
 public:
  constexpr HanFilter(const HanRoles& roles, std::uint8_t wanted) noexcept {
    for (char32_t c = first_han; c < han_end; ++c) {
      if ((roles.of(c) & wanted) != 0) rows_[row(0xE0 | c >> 12, c >> 6)] |= std::uint64_t{1} << (c & 0x3F);
    }
    // Characters of four bytes are not told, nor is the zero 〇, which is no usual one.
    for (std::size_t second = 0; second < 64; ++second) rows_[row(0xF0, second)] = ~std::uint64_t{0};
    rows_[row(0xE3, 0x80)] = ~std::uint64_t{0};
  }

  /// May the character whose three bytes stand here have one? Precondition: at + 3 <= text.size().
  bool may_have(std::string_view text, std::size_t at) const noexcept {
    const auto byte = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(text[at + i])}; };
    return (rows_[row(byte(0), byte(1))] >> (byte(2) & 0x3F) & 1) != 0;
  }

 private:
  static constexpr std::size_t row(std::size_t first, std::size_t second) noexcept {
    return (first & 0x0F) << 6 | (second & 0x3F);
  }

  std::array<std::uint64_t, 1024> rows_{};  // by the first two bytes; bits by the third
};

/// Those that the survey looks at more closely.
extern const HanFilter noted_han;
/// The second characters of names of currencies.
extern const HanFilter second_in_currency;

}  // namespace newsparse::detail
