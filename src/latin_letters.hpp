// SPDX-License-Identifier: MIT
#pragma once

// The letters of a Latin name, as its romanisation is compared with Chinese characters.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsparse::detail {

/// Letters a to z, in lower case, one after the other, and where their words begin. Apostrophes and marks are dropped;
/// what else is no letter ends a word. No words at all when the name is too long to be one.
struct LatinLetters {
  static constexpr std::size_t most_letters = 48;
  static constexpr std::size_t most_words = 8;

  std::array<char, most_letters + 8> letters{};      // eight are written at once
  std::array<std::uint8_t, most_words + 1> begin{};  // word i is [begin[i], begin[i + 1])
  std::array<bool, most_words> capitals{};           // all its letters are: "KC", "T"
  std::size_t words = 0;
  std::uint64_t word_begins = 0;  // bit p: a word begins at letter p
  std::uint32_t initials = 0;     // the letters that begin words, a is bit 0

  std::size_t size() const noexcept { return begin[words]; }
  std::size_t length(std::size_t word) const noexcept {
    return static_cast<std::size_t>(begin[word + 1] - begin[word]);
  }
  std::string_view text(std::size_t word, std::size_t end) const noexcept {
    return {letters.data() + begin[word], static_cast<std::size_t>(begin[end] - begin[word])};
  }
  std::string_view text(std::size_t word) const noexcept { return text(word, word + 1); }
  /// The places between letters where a word begins or ends, as bits.
  std::uint64_t edges() const noexcept { return word_begins | std::uint64_t{1} << size(); }
};

LatinLetters read_latin(std::string_view text) noexcept;

/// Gwoyeu spells tones by letters: "Chern", "Hwang", "Shyu", "Jaw", "Tsay", "Lii". The same words without them.
LatinLetters without_tones(const LatinLetters& latin) noexcept;

/// Japanese long vowels are short in the tables, and n is n before b, m and p: "Ohno", "Satou", "Homma".
LatinLetters without_length(const LatinLetters& latin) noexcept;

constexpr bool is_vowel(char c) noexcept { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

}  // namespace newsparse::detail
