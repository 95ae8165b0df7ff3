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
///   root = roots[id(人)];                    // cost of 人 alone in the low 8
///   bits, base of its children above them unit = units[(root >> 8) + id(民)];
///   // a child if its label is id(民) children[(root >> 8) + id(民)] // base
///   of the children of 人民, if the unit says that it has any
/// Bases are never shared, so that label and place together say whose child a
/// unit is. Base 0 is nobody's.
struct HanDictionary {
  static constexpr char32_t first_character = 0x3005;  // 々
  static constexpr char32_t last_character = 0x9FFF;
  static constexpr std::size_t longest_word = 20;
  static constexpr std::uint32_t unknown_cost = 255;  // of a character that is no word of the list

  // A unit is label << 16 | cost << 1 | has_children.
  static constexpr std::uint32_t no_word = 0x7FFF;   // the cost of a prefix that is no word
  static constexpr std::uint32_t no_label = 0xFFFF;  // of a unit that is free

  std::span<const std::uint16_t> ids;    // by character - first_character
  std::span<const std::uint32_t> roots;  // by id
  std::span<const std::uint32_t> units;
  std::span<const std::uint32_t> children;  // parallel to units

  bool empty() const noexcept { return units.empty(); }

  /// Precondition: first_character <= c <= last_character, and not empty().
  std::uint16_t id(char32_t c) const noexcept { return ids[c - first_character]; }
};

/// What the ICU of the build has in its dictionary for Chinese and Japanese,
/// its words of Han alone.
extern const HanDictionary han_dictionary;

}  // namespace newsparse::detail
