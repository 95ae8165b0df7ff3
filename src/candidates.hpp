// SPDX-License-Identifier: MIT
#pragma once

// Where an amount may begin: digits, spelled numbers, Chinese numerals, signs and names of currencies.
// Tokens are only where to look: Chinese is looked at character by character, so that no amount
// depends on how the dictionary cut it.

#include <cstddef>
#include <span>
#include <string_view>

#include <newsparse/token.hpp>

namespace newsparse::detail {

class Candidates {
 public:
  Candidates(std::string_view text, std::span<const Token> tokens) noexcept : text_(text), tokens_(tokens) {}

  /// Moves `at` to the first candidate at or behind it; false when there is none. Linear over all calls.
  bool next(std::size_t& at) noexcept;

 private:
  std::string_view text_;
  std::span<const Token> tokens_;
  std::size_t index_ = 0;
};

}  // namespace newsparse::detail
