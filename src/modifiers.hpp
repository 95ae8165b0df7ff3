// SPDX-License-Identifier: MIT
#pragma once

// The words before and behind an amount that bound it.

#include <cstddef>
#include <string_view>

#include <newsparse/currency_normalizer.hpp>

namespace newsparse::detail {

/// The modifier of the amount [begin, end). `floor` is where the amount before it ended: no word is
/// read twice. O(1).
Modifier find_modifier(std::string_view text, std::size_t floor, std::size_t begin, std::size_t end) noexcept;

/// A modifier inside an amount, between its currency and its number: 新台幣約85億元.
struct InnerModifier {
  Modifier modifier{};
  std::size_t end = 0;  // behind it; where it was looked for when there is none
};
InnerModifier read_inner_modifier(std::string_view text, std::size_t at) noexcept;

/// The words before `at`, folded for comparison: lower case, single blanks, at most 64 bytes.
/// Used to look for a phrase that ends there.
class Before {
 public:
  Before(std::string_view text, std::size_t floor, std::size_t at) noexcept;

  std::string_view view() const noexcept { return {bytes_ + begin_, sizeof bytes_ - begin_}; }
  bool ends_with(std::string_view phrase) const noexcept;  // and a word begins where the phrase does
  std::string_view last_word() const noexcept;             // letters only
  void drop(std::size_t size) noexcept;                    // from the end, and the blanks before it

 private:
  char bytes_[64] = {};
  std::size_t begin_ = sizeof bytes_;
};

}  // namespace newsparse::detail
