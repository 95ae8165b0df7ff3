// SPDX-License-Identifier: MIT
#pragma once

// Finds the brackets of a text.

#include <cstddef>
#include <string_view>
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
inline bool is_quote_open(const Words& words, std::size_t i) noexcept {
  return words[i].is_sign() && is_quote_open(words.in(i));
}
inline bool is_quote_close(const Words& words, std::size_t i) noexcept {
  return words[i].is_sign() && is_quote_close(words.in(i));
}

/// Brackets in order of their opening, nested ones included, paired within a paragraph whatever their
/// width. O(brackets + sentences).
class BracketFinder {
 public:
  static constexpr std::size_t no_partner = static_cast<std::size_t>(-1);

  void read(const Words& words);
  const std::vector<Bracket>& brackets() const noexcept { return brackets_; }
  /// The other end of the bracket that is this word, or no_partner. O(log brackets).
  std::size_t partner(std::size_t word) const noexcept;

 private:
  struct End {
    std::size_t word = 0;
    std::size_t partner = no_partner;
  };
  struct Open {
    std::size_t bracket = 0;
    std::size_t end = 0;  // index in ends_
  };

  std::vector<Bracket> brackets_;
  std::vector<End> ends_;  // in order
  std::vector<Open> open_;
};

}  // namespace newsparse::detail
