// SPDX-License-Identifier: MIT
#include "first_units.hpp"

namespace newsparse::detail {

void FirstUnits::clear(const UnitFilter& others) {
  branches_.clear();
  promises_.clear();
  filter_ = others;
}

void FirstUnits::add(UnitKey first, std::string_view text, Span printed, bool lower_case) {
  Branch& branch = branches_[first];
  if (branch.promise == 0) branch.entity = entity_;
  if (branch.promise == 0 || (lower_case && !branch.lower_case)) filter_.add(text, printed, lower_case);
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

}  // namespace newsparse::detail
