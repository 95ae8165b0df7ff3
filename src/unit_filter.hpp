// SPDX-License-Identifier: MIT
#pragma once

// Tells nearly all units of a text that no printing begins with them, by how they start.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "unit_start.hpp"

namespace newsparse::detail {

class UnitFilter {
 public:
  /// Lets through the units that have the key of this one, in any case, width and script variant, words with a
  /// possessive mark too.
  void add(std::string_view text, Span unit);

  bool may_contain(UnitStart start) const noexcept { return (starts_[start / 64] >> start % 64 & 1) != 0; }
  /// Passes over Han and marks of three bytes that are none of them, from word to word; stops at all else.
  std::uint32_t skip_characters(std::string_view text, std::uint32_t at) const noexcept {
    constexpr std::uint64_t high_bits = 0xC0C0F0, three_bytes = 0x8080E0;
    if (all_characters_) return at;
    for (; at + std::size_t{8} <= text.size(); at += 3) {
      const std::uint64_t bytes = first_bytes(text, at, 3);
      if ((bytes & high_bits) != three_bytes || may_contain(start_of_bytes(bytes))) break;
    }
    return at;
  }

 private:
  void add_folded(std::string_view unit) noexcept;
  void add_word(std::uint64_t bytes, std::size_t size) noexcept;
  void let_through(UnitStart start) noexcept { starts_[start / 64] |= std::uint64_t{1} << start % 64; }
  void let_character_through(char32_t c) noexcept;
  void add_character(char32_t c) noexcept;

  std::array<std::uint64_t, any_start / 64 + 1> starts_ = [] {
    std::array<std::uint64_t, any_start / 64 + 1> starts{};
    starts.back() = 1;  // any_start
    return starts;
  }();
  bool all_characters_ = false;
};

}  // namespace newsparse::detail
