// SPDX-License-Identifier: MIT
#pragma once

// Cuts runs of Han into words: of all ways the one whose costs in the
// dictionary add up to the least.

#include <algorithm>
#include <array>
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
  /// Preconditions: all are well-formed, have three bytes and an id in the dictionary, end in the text, and stand
  /// behind those of earlier calls.
  void add(const char* bytes, std::uint32_t offset, std::uint64_t leads);

  /// Calls begins(offset) for the first character of each word and for what stands behind a run that another one
  /// follows, of each run from the last to the first. O(characters).
  template <class Function>
  void cut(Function begins) {
    if (size_ == 0) return;
    find_words();
    find_cheapest_path();
    // Each step back waits for the one before it, so several stretches are walked in turn.
    std::array<Stretch, stretches> walks = cut_stretches();
    const auto step = [&](Stretch& walk) {
      walk.end -= HanDictionary::length_of(best_[walk.end]);
      begins(offsets_[walk.end]);
    };
    const auto goes_on = [](const Stretch& walk) { return walk.end > walk.begin; };
    while (std::all_of(walks.begin(), walks.end(), goes_on)) std::for_each(walks.begin(), walks.end(), step);
    for (Stretch& walk : walks) {
      while (goes_on(walk)) step(walk);
    }
  }

 private:
  using Key = std::uint32_t;  // of a word, or of the last word of a path with the costs of all
  static constexpr Key no_path = 0xFFFFFFFF;

  /// The words that end at a place, as keys.
  struct Words {
    std::uint16_t one, two, three;
  };
  /// A word of four or more characters.
  struct LongWord {
    std::uint32_t begin;
    Key key;
  };
  /// Places between which whole runs stand.
  struct Stretch {
    std::size_t begin, end;
  };
  static constexpr std::size_t stretches = 4;
  /// Characters that words may begin with.
  struct Prefix {
    std::uint32_t begin;  // place of the first
    std::uint32_t place;  // of their unit
  };

  void reserve(std::size_t characters);
  void find_words();
  void find_long_words(std::size_t prefixes);
  void find_cheapest_path() noexcept;
  std::array<Stretch, stretches> cut_stretches() const noexcept;

  // By place. One without character stands before each run.
  std::vector<std::uint16_t> ids_;
  std::vector<std::uint32_t> offsets_;
  std::vector<Words> words_;
  std::vector<Key> best_;  // the cheapest path to here, and its last word

  std::vector<Prefix> prefixes_;
  std::vector<LongWord> long_words_;  // by begin
  std::size_t size_ = 0;
  std::uint32_t run_end_ = 0;
};

/// What the dictionary says that a word of Han costs: the rarer, the more. HanDictionary::unknown_cost if it is no word
/// of it, 0 if there is no dictionary.
std::uint32_t han_word_cost(std::string_view word) noexcept;
/// Words of two characters that cost less are ordinary ones.
inline constexpr std::uint32_t han_name_cost = 104;

/// The offsets at which the words of a run of Han end; false if the dictionary is empty or has no id for one of the
/// characters, and then `ends` is as it was. O(run.size()).
bool cut_han_run(std::string_view run, std::vector<std::uint32_t>& ends);

}  // namespace newsparse::detail
