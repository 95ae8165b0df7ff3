// SPDX-License-Identifier: MIT
#pragma once

// What a Latin word may be to the stages, told by its first eight letters with one look into one table.

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
    for (; letters < 24 && at + letters + 8 <= text.size(); letters += 8) {
      std::uint64_t bytes = 0;
      std::memcpy(&bytes, text.data() + at + letters, sizeof bytes);
      constexpr std::uint64_t each = 0x0101010101010101;
      // Of a to z in either case 1 to 26 is left. Adding sets the high bit from 1 on, and from 27 on.
      const std::uint64_t place = (bytes | 0x20 * each) ^ 0x60 * each;
      const std::uint64_t low = place & 0x7F * each;
      const std::uint64_t is_letter = (low + 0x7F * each) & ~(low + 0x65 * each) & ~place;
      const std::uint64_t others = ~is_letter & 0x80 * each;
      if (others != 0) return letters + static_cast<std::size_t>(std::countr_zero(others)) / 8;
    }
  }
  while (letters < 31 && at + letters < text.size() && is_ascii_letter(text[at + letters])) ++letters;
  return letters;
}

/// All bits of the first bytes, of zero to eight.
inline constexpr std::array<std::uint64_t, 9> first_bytes_mask = [] {
  std::array<std::uint64_t, 9> masks{};
  for (std::size_t size = 1; size < masks.size(); ++size) masks[size] = masks[size - 1] << 8 | 0xFF;
  return masks;
}();

/// The first bytes of a word, at most eight, the first one lowest, zeros behind the last.
constexpr std::uint64_t first_bytes(std::string_view text, std::size_t at, std::size_t size) noexcept {
  if (size > 8) size = 8;
  std::uint64_t bytes = 0;
  if (!std::is_constant_evaluated() && std::endian::native == std::endian::little && at + 8 <= text.size()) {
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    return bytes & first_bytes_mask[size];
  }
  for (std::size_t i = 0; i < size; ++i) bytes |= std::uint64_t{static_cast<unsigned char>(text[at + i])} << 8 * i;
  return bytes;
}

/// Eight bytes, the lowest one first.
inline void store_bytes(std::uint64_t bytes, char* out) noexcept {
  if constexpr (std::endian::native == std::endian::little) {
    std::memcpy(out, &bytes, sizeof bytes);
  } else {
    for (std::size_t i = 0; i < sizeof bytes; ++i) out[i] = static_cast<char>(bytes >> 8 * i & 0xFF);
  }
}

/// Letters in lower case; digits and full stops stay as they are.
constexpr std::uint64_t lower_case(std::uint64_t bytes) noexcept { return bytes | (bytes >> 1 & 0x2020202020202020); }

// The roles. All are what a word *may* be: who looks closely decides.
namespace word_role {
inline constexpr std::uint8_t number = 1;    // begins a number in words: "five", "half"
inline constexpr std::uint8_t article = 2;   // "a", which may begin one too
inline constexpr std::uint8_t quantity = 4;  // stands in a number or behind it: "five", "million", "bn"
inline constexpr std::uint8_t sign = 8;      // begins a sign or code of a currency: "US", "NTD", "kEUR"
inline constexpr std::uint8_t joint = 16;    // stands between amounts: "to", "and"
inline constexpr std::uint8_t cue = 32;      // begins a cue outside brackets: "known"
inline constexpr std::uint8_t subject = 64;  // of a sentence that declares a currency: "figures"
}  // namespace word_role

/// A hash table made by the compiler, of 2^bits places. Words are told by 24 more bits of the hash.
template <int bits>
class WordTable {
 public:
  /// Of a phrase the first word counts, up to the first byte that is no letter.
  constexpr void add(std::string_view phrase, std::uint8_t role) noexcept {
    std::size_t size = 0;
    while (size < phrase.size() && is_ascii_letter(phrase[size])) ++size;
    if (size > 0) add_key(lower_case(first_bytes(phrase, 0, size)), role);
  }
  /// Adds a word whatever it is made of.
  constexpr void add_whole(std::string_view word, std::uint8_t role) noexcept {
    add_key(lower_case(first_bytes(word, 0, word.size())), role);
  }

  /// Where the look for a word begins: its bits are a hash of the word's first eight letters.
  static constexpr std::size_t place_of(std::uint64_t key) noexcept {
    return static_cast<std::size_t>(hash_of(key) >> (64 - bits));
  }
  /// The roles of all words whose look begins here: none of nearly all places.
  constexpr std::uint8_t at_place(std::size_t place) const noexcept { return at_place_[place]; }
  /// The roles of the word whose first eight letters, in lower case, are these.
  constexpr std::uint8_t of(std::uint64_t key) const noexcept {
    const std::uint64_t hash = hash_of(key);
    for (std::size_t place = place_of(key); slots_[place] != 0; place = (place + 1) % slots_.size()) {
      if (slots_[place] >> 8 == tag_of(hash)) return static_cast<std::uint8_t>(slots_[place]);
    }
    return 0;
  }
  /// The roles of the word of so many letters that stands here. Precondition: letters > 0.
  constexpr std::uint8_t of(std::string_view text, std::size_t at, std::size_t letters) const noexcept {
    return of(lower_case(first_bytes(text, at, letters)));
  }

 private:
  static constexpr std::uint64_t hash_of(std::uint64_t key) noexcept { return key * 0x9E3779B97F4A7C15; }
  static constexpr std::uint32_t tag_of(std::uint64_t hash) noexcept {
    return static_cast<std::uint32_t>(hash >> 24 & 0xFFFFFF);
  }
  constexpr void add_key(std::uint64_t key, std::uint8_t role) noexcept {
    const std::uint64_t hash = hash_of(key);
    std::size_t place = place_of(key);
    while (slots_[place] != 0 && slots_[place] >> 8 != tag_of(hash)) place = (place + 1) % slots_.size();
    slots_[place] |= tag_of(hash) << 8 | role;
    at_place_[place_of(key)] |= role;
  }

  std::array<std::uint32_t, std::size_t{1} << bits> slots_{};  // 24 bits of a hash and the roles
  std::array<std::uint8_t, std::size_t{1} << bits> at_place_{};
};

using WordRoles = WordTable<12>;
extern const WordRoles word_roles;

}  // namespace newsparse::detail
