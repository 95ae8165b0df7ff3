// SPDX-License-Identifier: MIT
#pragma once

// The Chinese short names that the brackets of a text have given so far: 燈邦 of 燈邦保險控股（下稱「燈邦」）. One that
// stands in front of a later bracket is all of the name there, whatever verb or person stands before it:
// 郭安指燈邦（LIA）.

#include <cstddef>
#include <string_view>

#include "key_map.hpp"
#include "unicode.hpp"
#include "units.hpp"

namespace newsparse::detail {

/// Its memory is used again from text to text.
class GivenNames {
 public:
  void clear() {
    if (!names_.empty()) names_.clear();
  }
  /// One character is no name of its own: 京. What is added must outlive the text's analysis.
  void add(std::string_view name) {
    if (name.size() < fewest_bytes) return;
    names_[key_of_word(name)] = name;
  }
  /// The size of the longest one that ends this piece of text; 0 when none does.
  std::size_t suffix_of(std::string_view text) const noexcept {
    constexpr std::size_t most_characters = 10;
    std::size_t longest = 0, begin = text.size();
    if (names_.empty()) return longest;
    for (std::size_t characters = 1; characters <= most_characters && begin > 0; ++characters) {
      begin -= decode_before(text, begin).length;
      if (text.size() - begin < fewest_bytes) continue;
      const std::string_view piece = text.substr(begin);
      if (const std::string_view* name = names_.find(key_of_word(piece)); name != nullptr && *name == piece)
        longest = piece.size();
    }
    return longest;
  }

 private:
  static constexpr std::size_t fewest_bytes = 6;  // two characters

  KeyMap<std::string_view> names_;  // by key
};

}  // namespace newsparse::detail
