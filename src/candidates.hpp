// SPDX-License-Identifier: MIT
#pragma once

// Where an amount may begin: digits, spelled numbers, Chinese numerals, signs and names of currencies.
// Tokens are only where to look: Chinese is looked at character by character, so that no amount
// depends on how the dictionary cut it.

#include <cstddef>

#include "survey.hpp"

namespace newsparse::detail {

class Candidates {
 public:
  explicit Candidates(const Survey& survey) noexcept : survey_(survey) {}

  /// Moves `at` to the first candidate at or behind it; false when there is none. Linear over all calls.
  bool next(std::size_t& at) noexcept;

 private:
  const Survey& survey_;
  std::size_t index_ = 0;
};

}  // namespace newsparse::detail
