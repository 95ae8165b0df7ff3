// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <vector>

#include "units.hpp"

namespace newsparse::detail {

/// A map from keys, whose bits are hashes already. Its memory is used again from text to text.
template <class Value>
class KeyMap {
 public:
  KeyMap() { clear(); }

  /// The table stays as large as the last text needed: a long text makes those behind it no slower.
  void clear() {
    constexpr std::size_t least = 128;
    places_.assign(std::max(least, std::bit_ceil(2 * count_)), Place{});
    count_ = 0;
  }

  /// Null when the key has none.
  const Value* find(UnitKey key) const noexcept {
    const Place& found = places_[place(key)];
    return found.taken ? &found.value : nullptr;
  }
  Value* find(UnitKey key) noexcept {
    Place& found = places_[place(key)];
    return found.taken ? &found.value : nullptr;
  }
  /// The value of a key, a new one at first. The next new one may move it.
  Value& operator[](UnitKey key) {
    std::size_t at = place(key);
    if (!places_[at].taken) {
      if (2 * ++count_ > places_.size()) {
        grow();
        at = place(key);
      }
      places_[at].key = key;
      places_[at].taken = true;
    }
    return places_[at].value;
  }

 private:
  struct Place {
    UnitKey key = 0;
    Value value;
    bool taken = false;
  };

  std::size_t place(UnitKey key) const noexcept {
    const std::size_t mask = places_.size() - 1;
    auto at = static_cast<std::size_t>(key >> 7) & mask;
    while (places_[at].taken && places_[at].key != key) at = (at + 1) & mask;
    return at;
  }
  void grow() {
    grown_from_.swap(places_);
    places_.assign(2 * grown_from_.size(), Place{});
    for (const Place& old : grown_from_) {
      if (old.taken) places_[place(old.key)] = old;
    }
  }

  std::vector<Place> places_;      // linear probing, at most half full
  std::vector<Place> grown_from_;  // the smaller table, kept for its memory
  std::size_t count_ = 0;
};

}  // namespace newsparse::detail
