// SPDX-License-Identifier: MIT
#pragma once

// The units that forms of a text's names may begin with. Most forms no text prints; so each printing of a name promises
// only its first units, and the forms of such a unit are made when the text is found to print it.

#include <cstdint>
#include <string_view>
#include <vector>

#include "key_map.hpp"
#include "unit_filter.hpp"
#include "units.hpp"

namespace newsparse::detail {

/// Its memory is used again from text to text.
class FirstUnits {
 public:
  /// The forms that begin with one unit.
  struct Branch {
    std::uint32_t promise = 0;  // index + 1 of the last
    std::uint32_t entity = 0;   // of the first promise
    std::uint32_t node = 0;     // of the tree of forms; none while it has none
    bool shared = false;        // by several entities
    bool lower_case = false;    // for one that may be in lower case
    bool grown = false;
  };

  /// Forgets the text before. `others` are units that are looked for beside.
  void clear(const UnitFilter& others);

  /// The units that follow are promised by this printing of this entity.
  void promise_for(std::uint32_t printing, std::uint32_t entity) noexcept { printing_ = printing, entity_ = entity; }
  /// A unit that stands in a text; `lower_case` when it may also be printed without a capital.
  void add(UnitKey first, std::string_view text, Span printed, bool lower_case);
  /// A word that need not stand in the text.
  void add_word(std::string_view word, bool lower_case);
  /// The character that stands at this byte.
  void add_character(std::string_view text, std::uint32_t at, bool lower_case) {
    const CodePoint c = decode(text, at);
    add(key_of_character(c.value), text, {at, at + c.length}, lower_case);
  }

  /// Null when no form begins with this unit.
  const Branch* find(UnitKey first) const noexcept { return branches_.find(first); }
  Branch* find(UnitKey first) noexcept { return branches_.find(first); }

  /// Calls f(printing) with those that promised forms of a branch, the last one first, while it returns true.
  template <class F>
  void each_printing(const Branch& branch, F&& f) const {
    for (std::uint32_t i = branch.promise; i != 0 && f(promises_[i - 1].printing); i = promises_[i - 1].next) {
    }
  }

  /// Lets through all units that were added, and the others.
  const UnitFilter& filter() const noexcept { return filter_; }

 private:
  struct Promise {
    std::uint32_t printing = 0;
    std::uint32_t next = 0;  // index + 1
  };

  KeyMap<Branch> branches_;  // by first unit
  std::vector<Promise> promises_;
  UnitFilter filter_;
  std::uint32_t printing_ = 0;
  std::uint32_t entity_ = 0;
};

}  // namespace newsparse::detail
