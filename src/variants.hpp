// SPDX-License-Identifier: MIT
#pragma once

// Traditional and Simplified characters as one.

#include <array>
#include <cstddef>

#include "han_set.hpp"
#include "tables/variants.hpp"

namespace newsparse::detail {

/// The Simplified form of each usual character, made by the compiler from the pairs.
inline constexpr std::array<char16_t, han_end - first_han> simplified = [] {
  std::array<char16_t, han_end - first_han> forms{};
  for (std::size_t i = 0; i < forms.size(); ++i) forms[i] = static_cast<char16_t>(first_han + i);
  for (const auto& [from, to] : simplified_forms) {
    if (from >= first_han && from < han_end) forms[from - first_han] = to;
  }
  return forms;
}();

/// The Simplified form of a Traditional character (Unihan kSimplifiedVariant, one to one), else the
/// character itself: two printings are variants when their folds are equal.
constexpr char32_t fold_variant(char32_t c) noexcept {
  return c >= first_han && c < han_end ? simplified[c - first_han] : c;
}

}  // namespace newsparse::detail
