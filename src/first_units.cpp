// SPDX-License-Identifier: MIT
#include "first_units.hpp"

#include <algorithm>
#include <bit>

namespace newsparse::detail {

void FirstUnits::clear(const UnitFilter& others) {
  // As much as the last text needed: a long text makes those behind it no slower.
  constexpr std::size_t least = 128;
  branches_.assign(std::max(least, std::bit_ceil(2 * branch_count_)), Branch{});
  branch_count_ = 0;
  promises_.clear();
  filter_ = others;
}

void FirstUnits::add(UnitKey first, std::string_view text, Span printed, bool lower_case) {
  std::size_t at = place(first);
  if (branches_[at].promise == 0) {
    if (2 * ++branch_count_ > branches_.size()) {
      grow();
      at = place(first);
    }
    branches_[at].first = first;
    branches_[at].entity = entity_;
    filter_.add(text, printed);
  }
  Branch& branch = branches_[at];
  branch.lower_case |= lower_case;
  if (branch.promise != 0 && promises_[branch.promise - 1].printing == printing_) return;
  branch.shared |= branch.entity != entity_;
  branch.grown = false;
  promises_.push_back({.printing = printing_, .next = branch.promise});
  branch.promise = static_cast<std::uint32_t>(promises_.size());
}

void FirstUnits::add_word(std::string_view word, bool lower_case) {
  add(key_of_word(word), word, {0, static_cast<std::uint32_t>(word.size())}, lower_case);
}

void FirstUnits::grow() {
  grown_from_.swap(branches_);
  branches_.assign(2 * grown_from_.size(), Branch{});
  for (const Branch& branch : grown_from_) {
    if (branch.promise != 0) branches_[place(branch.first)] = branch;
  }
}

}  // namespace newsparse::detail
