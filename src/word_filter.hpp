// SPDX-License-Identifier: MIT
#pragma once

// What most words of a text are told by to be none of a closed list: their first two letters and their length.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace newsparse::detail {

/// How many ASCII letters stand at this byte, at most 31.
inline std::size_t letters_at(std::string_view text, std::size_t at) noexcept {
  std::size_t letters = 0;
  if constexpr (std::endian::native == std::endian::little) {
    if (at + 8 <= text.size()) {
      std::uint64_t bytes = 0;
      std::memcpy(&bytes, text.data() + at, sizeof bytes);
      constexpr std::uint64_t each = 0x0101010101010101;
      // Of a to z in either case 1 to 26 is left. Adding sets the high bit from 1 on, and from 27 on.
      const std::uint64_t place = (bytes | 0x20 * each) ^ 0x60 * each;
      const std::uint64_t low = place & 0x7F * each;
      const std::uint64_t is_letter = (low + 0x7F * each) & ~(low + 0x65 * each) & ~place;
      const std::uint64_t others = ~is_letter & 0x80 * each;
      if (others != 0) return static_cast<std::size_t>(std::countr_zero(others)) / 8;
      letters = 8;
    }
  }
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  while (letters < 31 && at + letters < text.size() && is_letter(text[at + letters])) ++letters;
  return letters;
}

class WordFilter {
 public:
  /// Adds a word in lower case; of a phrase, its first word.
  constexpr void add(std::string_view word) noexcept {
    std::size_t size = 0;
    while (size < word.size() && word[size] >= 'a' && word[size] <= 'z') ++size;
    if (size > 0) lengths_[pair(word[0], size > 1 ? word[1] : 'a')] |= bit(size);
  }

  /// May the word of so many letters, of any case, be one of them? Precondition: letters > 0 stand at `at`.
  constexpr bool may_contain(std::string_view text, std::size_t at, std::size_t letters) const noexcept {
    return (lengths_[pair(text[at], letters > 1 ? text[at + 1] : 'a')] & bit(letters)) != 0;
  }

 private:
  static constexpr std::size_t pair(char first, char second) noexcept {
    return static_cast<std::size_t>((first & 31) << 5 | (second & 31));
  }
  static constexpr std::uint32_t bit(std::size_t letters) noexcept {
    return std::uint32_t{1} << (letters < 31 ? letters : 31);
  }

  std::array<std::uint32_t, 1024> lengths_{};  // by pair of letters; bit n: a word of n letters
};

}  // namespace newsparse::detail
