// SPDX-License-Identifier: MIT
#pragma once

// Branches of the tree of forms, which grow one by one.

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "name_trie.hpp"
#include "units.hpp"

namespace newsparse::detail {

/// Enters the forms of a printing that begin with one unit. The rest are dropped at their first step.
class FormBranch {
 public:
  /// How far a form has come.
  struct Place {
    std::uint32_t node = NameTrie::root;
    std::uint32_t units = 0;

    bool dropped() const noexcept { return units > 0 && node == NameTrie::none; }
  };

  FormBranch(NameTrie& tree, UnitKey first)
      : tree_(tree), first_(first), node_(tree.step_or_add(NameTrie::root, first)) {}

  UnitKey first() const noexcept { return first_; }
  std::uint32_t node() const noexcept { return node_; }
  /// No form was entered.
  bool empty() const noexcept { return empty_; }

  Place step(Place from, UnitKey key) {
    if (from.units == 0) return {key == first_ ? node_ : NameTrie::none, 1};
    return {from.dropped() ? NameTrie::none : tree_.step_or_add(from.node, key), from.units + 1};
  }

  /// Ends a form here.
  void add(Place end, const Form& form) {
    if (end.node == NameTrie::none) return;
    tree_.add_form(end.node, form);
    empty_ = false;
  }

  /// Says what the short forms of the printing are; the more units of so many they drop, the less likely.
  void describe_shorter(const Form& form, int units) noexcept { shorter_ = form, units_ = units; }
  /// The initials of a name alone, which stay in capitals.
  void add_initials(Place end) {
    const bool exact_case = shorter_.exact_case;
    shorter_.exact_case = true;
    add_shorter(end);
    shorter_.exact_case = exact_case;
  }
  void add_shorter(Place end) {
    constexpr int most_dropped = 100;
    shorter_.dropped = static_cast<std::uint8_t>(std::clamp(units_ - 2 * static_cast<int>(end.units), 0, most_dropped));
    add(end, shorter_);
  }

 private:
  NameTrie& tree_;
  UnitKey first_;
  std::uint32_t node_;
  bool empty_ = true;
  Form shorter_;
  int units_ = 0;  // twice as many as the name has, and an allowance
};

}  // namespace newsparse::detail
