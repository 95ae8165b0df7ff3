// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "units.hpp"

namespace newsparse::detail {

/// A map from keys, whose bits are hashes already. Its memory is used again from text to text. Most keys that are
/// looked for have no value, which a byte for each place tells: places themselves are seldom read in vain.
template <class Value>
class KeyMap {
 public:
  KeyMap() { clear(); }

  /// The table stays as large as the last text needed: a long text makes those behind it no slower.
  void clear() {
    constexpr std::size_t least = 128;
    const std::size_t size = std::max(least, std::bit_ceil(2 * count_));
    marks_.assign(size, 0);
    places_.resize(size);
    count_ = 0;
  }

  bool empty() const noexcept { return count_ == 0; }
  /// Null when the key has none.
  const Value* find(UnitKey key) const noexcept {
    const std::size_t at = place(key);
    return marks_[at] != 0 ? &places_[at].value : nullptr;
  }
  Value* find(UnitKey key) noexcept {
    const std::size_t at = place(key);
    return marks_[at] != 0 ? &places_[at].value : nullptr;
  }
  /// The value of a key, a new one at first. The next new one may move it.
  Value& operator[](UnitKey key) {
    std::size_t at = place(key);
    if (marks_[at] == 0) {
      if (2 * ++count_ > places_.size()) {
        grow();
        at = place(key);
      }
      marks_[at] = mark_of(key);
      places_[at] = {key, Value{}};
    }
    return places_[at].value;
  }

 private:
  struct Place {
    UnitKey key = 0;
    Value value;
  };

  /// What a place says of its key: bits that do not say where it is, and one that the place is taken.
  static std::uint8_t mark_of(UnitKey key) noexcept { return static_cast<std::uint8_t>(key >> 56 | 0x80); }
  /// Where the key is, or a free place where it could be.
  std::size_t place(UnitKey key) const noexcept {
    const std::size_t mask = places_.size() - 1;
    const std::uint8_t mark = mark_of(key);
    auto at = static_cast<std::size_t>(key >> 7) & mask;
    while (marks_[at] != 0 && (marks_[at] != mark || places_[at].key != key)) at = (at + 1) & mask;
    return at;
  }
  void grow() {
    grown_from_.swap(places_);
    grown_marks_.swap(marks_);
    places_.resize(2 * grown_from_.size());
    marks_.assign(places_.size(), 0);
    for (std::size_t i = 0; i < grown_from_.size(); ++i) {
      if (grown_marks_[i] == 0) continue;
      const std::size_t at = place(grown_from_[i].key);
      marks_[at] = grown_marks_[i];
      places_[at] = grown_from_[i];
    }
  }

  std::vector<std::uint8_t> marks_;  // of each place, 0 where it is free
  std::vector<Place> places_;        // linear probing, at most half full
  std::vector<std::uint8_t> grown_marks_;
  std::vector<Place> grown_from_;  // the smaller table, kept for its memory
  std::size_t count_ = 0;
};

}  // namespace newsparse::detail
