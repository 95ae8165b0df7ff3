// SPDX-License-Identifier: MIT
#pragma once

// Cuts runs of Han into words: of all ways the one whose costs in the
// dictionary add up to the least.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "han_dictionary.hpp"

namespace newsparse::detail {

/// Collects all Han characters of a text and cuts its runs together, level by
/// level and without branches: most words have two characters, so that the
/// look-ups of a level do not wait for each other. The words are those of ICU's
/// dictionary break engine. Its memory is used again.
class HanSegmenter {
 public:
  void clear() noexcept;

  /// Adds characters of 64 bytes of UTF-8 that stand at an offset: bit i of `leads` says that one begins at bytes[i].
  /// All have three bytes and an id in the dictionary. False if one is ill-formed: then clear() and do not cut.
  /// Preconditions: the characters end in the text, and the offset is behind that of earlier calls.
  bool add(const char* bytes, std::uint32_t offset, std::uint64_t leads);

  /// Calls begins(offset) for the first character of each word, from the last to the first.
  /// O(characters).
  template <class Function>
  void cut(Function begins) {
    if (size_ == 0) return;
    find_words();
    find_cheapest_path();
    for (std::size_t end = size_; end > 0;) {
      end -= length_of(best_[end]);
      if (offsets_[end] != no_offset) begins(offsets_[end]);
    }
  }

 private:
  static constexpr std::uint32_t width = 3;  // bytes of a character in UTF-8
  static constexpr std::uint32_t no_offset = 0xFFFFFFFF;

  // A cost and a word's length as one number to compare: of equal costs the
  // longer word is less, as in ICU.
  using Key = std::uint32_t;
  static constexpr unsigned length_bits = 5;
  static constexpr Key length_mask = (1U << length_bits) - 1;
  static constexpr Key no_key = 0xFFFFFFFF;

  static constexpr Key key(std::uint32_t cost, std::uint32_t length) noexcept {
    return cost << length_bits | (length_mask - length);
  }
  static constexpr std::uint32_t length_of(Key key) noexcept { return length_mask - (key & length_mask); }
  static constexpr Key cost_of(Key key) noexcept { return key & ~length_mask; }

  /// A prefix that longer words begin with.
  struct Prefix {
    std::uint32_t begin;  // place of its first character
    std::uint32_t place;  // of its unit
  };
  /// A word of four or more characters.
  struct LongWord {
    Key key;
    std::uint32_t next;  // the next one of those that begin at the same place, 0 for none
  };

  void reserve(std::size_t characters);
  void find_words();
  void find_long_words(std::size_t prefixes);
  void find_cheapest_path() noexcept;

  // By place.
  std::vector<std::uint16_t> ids_;
  std::vector<std::uint32_t> offsets_;
  std::vector<Key> one_, two_,
      three_;                             // the words of one, two and three characters that begin here
  std::vector<std::uint32_t> long_word_;  // index of the first longer one, 0 for none
  std::vector<Key> best_;                 // the cheapest path to here, and its last word

  std::vector<Prefix> prefixes_;
  std::vector<LongWord> long_words_;
  std::size_t size_ = 0;
  std::uint32_t run_end_ = no_offset;
};

/// What the dictionary says that a word of Han costs: the rarer, the more. HanDictionary::unknown_cost if it is no word
/// of it, 0 if there is no dictionary.
std::uint32_t han_word_cost(std::string_view word) noexcept;

/// The offsets at which the words of a run of Han end; false if the dictionary is empty or has no id for one of the
/// characters, and then `ends` is as it was. O(run.size()).
bool cut_han_run(std::string_view run, std::vector<std::uint32_t>& ends);

}  // namespace newsparse::detail
