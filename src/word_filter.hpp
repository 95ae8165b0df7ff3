// SPDX-License-Identifier: MIT
#pragma once

// Tells nearly all words of a text that are none of a closed list, with one look into a table.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

#include "ascii.hpp"

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
  while (letters < 31 && at + letters < text.size() && is_ascii_letter(text[at + letters])) ++letters;
  return letters;
}

/// The first letters of a word, at most eight, in lower case. Precondition: so many letters stand there.
constexpr std::uint64_t first_letters(std::string_view text, std::size_t at, std::size_t letters) noexcept {
  if (!std::is_constant_evaluated()) {
    if constexpr (std::endian::native == std::endian::little) {
      if (at + 8 <= text.size()) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        return (bytes | 0x2020202020202020) & ~std::uint64_t{0} >> (64 - 8 * (letters < 8 ? letters : 8));
      }
    }
  }
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < letters && i < 8; ++i) {
    value |= std::uint64_t{static_cast<unsigned char>(text[at + i] | 0x20)} << 8 * i;
  }
  return value;
}

/// Words by their first eight letters, in a hash table made by the compiler.
template <std::size_t N>
class WordFilter {
 public:
  /// Adds a word in lower case; of a phrase, its first word. No more than N of them.
  constexpr void add(std::string_view word) noexcept {
    std::size_t size = 0;
    while (size < word.size() && is_ascii_lower(word[size])) ++size;
    if (size == 0) return;
    const std::uint64_t key = first_letters(word, 0, size);
    std::size_t place = hash(key);
    while (keys_[place] != 0 && keys_[place] != key) place = (place + 1) % keys_.size();
    keys_[place] = key;
  }

  /// May the word of so many letters, of any case, be one of them? Words of up to eight letters are told exactly.
  /// Precondition: letters > 0 stand at `at`.
  constexpr bool may_contain(std::string_view text, std::size_t at, std::size_t letters) const noexcept {
    const std::uint64_t key = first_letters(text, at, letters);
    std::size_t place = hash(key);
    while (keys_[place] != 0 && keys_[place] != key) place = (place + 1) % keys_.size();
    return keys_[place] == key;
  }

 private:
  static constexpr std::size_t bits = std::bit_width(4 * N);

  static constexpr std::size_t hash(std::uint64_t key) noexcept {
    return static_cast<std::size_t>(key * 0x9E3779B97F4A7C15 >> (64 - bits));
  }

  std::array<std::uint64_t, std::size_t{1} << bits> keys_{};
};

}  // namespace newsparse::detail
