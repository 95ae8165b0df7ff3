// SPDX-License-Identifier: MIT
#pragma once

// A list of Han words with their costs, laid out so that a text is looked up in
// it without branches.

#include <cstddef>
#include <cstdint>
#include <span>

namespace newsparse::detail {

/// The trie of the words as a double array. Made at build time by
/// tables/make_han_dictionary.cpp from any list of words of at most
/// `longest_word` characters; src holds none itself. Empty when there was no
/// list to make it from.
///
/// Characters have ids, frequent ones small ids, 0 for none. The word 人民 is
/// reached by
///   root = roots[id(人)];  // cost of 人 alone in the low 8 bits, base of its children above them
///   unit = units[(root >> 8) + id(民)];  // a child if its label is id(民)
///   children[(root >> 8) + id(民)]  // base of the children of 人民, if the unit says that it has any
/// Bases are never shared, so that label and place together say whose child a
/// unit is. Base 0 is nobody's.
struct HanDictionary {
  static constexpr char32_t first_character = 0x3005;  // 々
  static constexpr char32_t last_character = 0x9FFF;
  static constexpr std::size_t longest_word = 20;
  static constexpr std::uint32_t unknown_cost = 255;  // of a character that is no word of the list
  static constexpr std::uint32_t no_word = 1023;  // the cost of a prefix that is no word: more than of any three words

  /// Sixteen bits that say all of a word, and compare as it is preferred: by its cost, and of equal costs the longer
  /// one, as in ICU. The lowest bit, whether longer words begin with it, decides nothing then.
  static constexpr std::uint32_t key(std::uint32_t cost, std::uint32_t length, bool has_children) noexcept {
    return cost << cost_shift | (longest_length - length) << 1 | std::uint32_t{has_children};
  }
  static constexpr std::uint32_t cost_of(std::uint32_t key) noexcept { return (key & 0xFFFF) >> cost_shift; }
  static constexpr std::uint32_t length_of(std::uint32_t key) noexcept {
    return longest_length - (key >> 1 & longest_length);
  }
  static constexpr bool has_children(std::uint32_t key) noexcept { return (key & 1) != 0; }
  static constexpr unsigned cost_shift = 6;
  static constexpr std::uint32_t longest_length = 31;
  static constexpr std::uint32_t no_key = 0xFFFE;  // greater than those of all words, and has no children

  // A unit is label << 16 | key.
  static constexpr std::uint32_t no_label = 0xFFFF;  // of a unit that is free

  std::span<const std::uint16_t> ids;    // by character - first_character
  std::span<const std::uint32_t> roots;  // by id
  std::span<const std::uint32_t> units;
  std::span<const std::uint32_t> children;  // parallel to units

  bool empty() const noexcept { return units.empty(); }

  /// Precondition: first_character <= c <= last_character, and not empty().
  std::uint16_t id(char32_t c) const noexcept { return ids[c - first_character]; }

  /// The key of the unit at a place; at least 0x10000 if it is no child by this id.
  std::uint32_t child(std::size_t place, std::uint32_t id) const noexcept { return units[place] ^ id << 16; }
};

/// What the ICU of the build has in its dictionary for Chinese and Japanese,
/// its words of Han alone.
extern const HanDictionary han_dictionary;

}  // namespace newsparse::detail
