// SPDX-License-Identifier: MIT
#pragma once

// What a word may be in an English name: the closed lists of english_words.hpp that short forms are cut by, in one
// table, so that one look by the key of a word asks them all.

#include <array>
#include <cstddef>
#include <cstdint>

#include "units.hpp"
#include "words.hpp"

namespace newsparse::detail {

// The lists; a word may be in several.
namespace name_word {
inline constexpr std::uint32_t generic = 1 << 0;
inline constexpr std::uint32_t leading_form = 1 << 1;
inline constexpr std::uint32_t legal_form = 1 << 2;
inline constexpr std::uint32_t head_noun = 1 << 3;
inline constexpr std::uint32_t company_noun = 1 << 4;
inline constexpr std::uint32_t law_noun = 1 << 5;
inline constexpr std::uint32_t event_noun = 1 << 6;
inline constexpr std::uint32_t place_noun = 1 << 7;
inline constexpr std::uint32_t facility_noun = 1 << 8;
inline constexpr std::uint32_t place = 1 << 9;
inline constexpr std::uint32_t more_place = 1 << 10;
inline constexpr std::uint32_t prefecture = 1 << 11;
inline constexpr std::uint32_t nationality = 1 << 12;
inline constexpr std::uint32_t title = 1 << 13;
inline constexpr std::uint32_t descriptor = 1 << 14;
inline constexpr std::uint32_t opener = 1 << 15;
inline constexpr std::uint32_t connector = 1 << 16;
inline constexpr std::uint32_t generation_mark = 1 << 17;
inline constexpr std::uint32_t group = 1 << 18;    // "holdings" too
inline constexpr std::uint32_t airline = 1 << 19;  // "airways" too
inline constexpr std::uint32_t bank = 1 << 20;
inline constexpr std::uint32_t foreign = 1 << 21;  // begins beyond ASCII: in none of them

inline constexpr std::uint32_t any_place = place | more_place;
/// Too common to stand for a name alone.
inline constexpr std::uint32_t common = generic | leading_form | any_place | opener | descriptor | nationality | title |
                                        head_noun | connector | legal_form | foreign;
}  // namespace name_word

/// A hash table made by the compiler; words are told by 53 bits of their keys.
class NameWords {
 public:
  constexpr void add(UnitKey word, std::uint32_t list) noexcept { slots_[place(word)] |= tag_of(word) | list; }
  /// The lists that the word of this key is in.
  constexpr std::uint32_t of(UnitKey word) const noexcept {
    return static_cast<std::uint32_t>(slots_[place(word)] & lists);
  }

 private:
  static constexpr std::uint64_t lists = (1 << 24) - 1;
  static constexpr std::uint64_t tag_of(UnitKey word) noexcept { return word & ~lists; }
  /// Where the word is, or would be.
  constexpr std::size_t place(UnitKey word) const noexcept {
    std::size_t at = word % slots_.size();
    while (slots_[at] != 0 && tag_of(slots_[at]) != tag_of(word)) at = (at + 1) % slots_.size();
    return at;
  }

  std::array<std::uint64_t, std::size_t{1} << 13> slots_{};  // 40 bits of a key and the lists
};
extern const NameWords name_words;

/// The lists that word i is in, which has this key.
inline std::uint32_t name_word_lists(const Words& words, std::size_t i, UnitKey key) noexcept {
  return words.survey().starts()[i] == any_start ? name_word::foreign : name_words.of(key);
}
inline std::uint32_t name_word_lists(const Words& words, std::size_t i) noexcept {
  return name_word_lists(words, i, key_of_word(words.text(), words[i].span));
}

}  // namespace newsparse::detail
