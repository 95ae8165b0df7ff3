// SPDX-License-Identifier: MIT
#pragma once

// A text as the units that names are compared by: a Latin word, a number, one Han character, one
// mark. Two printings of a name have equal keys whatever their case, width or script variant.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include <newsparse/span.hpp>

#include "unicode.hpp"
#include "variants.hpp"
#include "word_roles.hpp"
#include "words.hpp"

namespace newsparse::detail {

using UnitKey = std::uint64_t;

struct Unit {
  UnitKey key = 0;
  Span span;
  std::uint32_t word = 0;  // the word it is, or is part of
  bool han = false;
};

/// Adds eight bytes to a key.
constexpr UnitKey add_to_key(UnitKey key, std::uint64_t bytes) noexcept {
  key = (key ^ bytes) * 0x9E3779B97F4A7C15;
  return key ^ key >> 32;
}

/// The key of a Latin word or number: case and width folded.
UnitKey key_of_folded_word(std::string_view word) noexcept;

/// The same, which is faster for ASCII with more text behind it.
inline UnitKey key_of_word(std::string_view text, Span span) noexcept {
  if constexpr (std::endian::native == std::endian::little) {
    const char* at = text.data() + span.begin;
    std::size_t left = span.size();
    if (left > 0 && span.end + std::size_t{8} <= text.size()) {
      // Bit 5 folds the case of ASCII letters. No other bytes of words fall together by it.
      constexpr std::uint64_t lower_case = 0x2020202020202020;
      const auto load = [&at] {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, at, sizeof bytes);
        return bytes;
      };
      UnitKey key = 0;
      std::uint64_t all = 0;
      for (; left > 8; left -= 8, at += 8) {
        all |= load();
        key = add_to_key(key, load() | lower_case);
      }
      const std::uint64_t mask = ~std::uint64_t{0} >> (64 - 8 * left);
      all |= load() & mask;
      if ((all & 0x8080808080808080) == 0)
        return add_to_key(add_to_key(key, (load() | lower_case) & mask), span.size());
    }
  }
  return key_of_folded_word(span.in(text));
}
/// Of a word that is no piece of a text.
inline UnitKey key_of_word(std::string_view word) noexcept {
  std::array<char, 48> padded{};
  if (word.size() + 8 > padded.size()) return key_of_folded_word(word);
  word.copy(padded.data(), word.size());
  return key_of_word({padded.data(), padded.size()}, {0, static_cast<std::uint32_t>(word.size())});
}
/// Of an ASCII word in lower case, for the compiler.
constexpr UnitKey key_of_lower_word(std::string_view word) noexcept {
  UnitKey key = 0;
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    bytes |= std::uint64_t{static_cast<unsigned char>(word[i])} << 8 * (i % 8);
    if (i % 8 < 7 && i + 1 < word.size()) continue;
    key = add_to_key(key, bytes);
    bytes = 0;
  }
  return add_to_key(key, word.size());
}
/// The key of one character: width and variant folded.
inline UnitKey key_of_character(char32_t c) noexcept {
  return add_to_key(1, fold_variant(c < first_han || c >= han_end ? fold_width(c) : c));
}

/// Are all bytes of a word letters of ASCII in lower case? No word has one of `{|}~.
inline bool is_lower_word(std::string_view text, Span word) noexcept {
  constexpr std::uint64_t high_bits = 0xE0E0E0E0E0E0E0E0, lower = 0x6060606060606060;
  for (std::size_t at = word.begin; at < word.end; at += 8) {
    const std::size_t size = word.end - at;
    if ((first_bytes(text, at, size) & high_bits) != (lower & first_bytes_mask[size < 8 ? size : 8])) return false;
  }
  return true;
}

/// The units of words [first, last], appended.
void append_units(const Words& words, std::size_t first, std::size_t last, std::vector<Unit>& units);
/// The units of word i from this byte on, appended.
void append_units_of(const Words& words, std::size_t i, std::uint32_t from, std::vector<Unit>& units);

}  // namespace newsparse::detail
