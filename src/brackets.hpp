// SPDX-License-Identifier: MIT
#pragma once

// Finds the brackets of a text.

#include <cstddef>
#include <vector>

#include "words.hpp"

namespace newsparse::detail {

/// A bracket and what it holds: words (open, close).
struct Bracket {
  std::size_t open = 0;
  std::size_t close = 0;  // index of the closing bracket, or behind the last word where it is missing
  bool closed = true;
};

bool is_round_open(std::string_view printed) noexcept;  // ( [ { （ ［ 〔 【 and the like, no quotation marks
bool is_round_close(std::string_view printed) noexcept;
bool is_quote_open(std::string_view printed) noexcept;  // “ ‘ " 「 『 《 〈
bool is_quote_close(std::string_view printed) noexcept;

/// Brackets in order of their opening, nested ones included, paired within a paragraph whatever their
/// width. `partner[i]` is the bracket's other end, or no_partner. O(words).
class BracketFinder {
 public:
  static constexpr std::size_t no_partner = static_cast<std::size_t>(-1);

  void read(const Words& words);
  const std::vector<Bracket>& brackets() const noexcept { return brackets_; }
  std::size_t partner(std::size_t word) const noexcept { return partner_[word]; }

 private:
  std::vector<Bracket> brackets_;
  std::vector<std::size_t> partner_;
  std::vector<std::size_t> open_;
};

}  // namespace newsparse::detail
