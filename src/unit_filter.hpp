// SPDX-License-Identifier: MIT
#pragma once

// Tells nearly all units of a text that no printing begins with them, by how they start.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <newsparse/span.hpp>

#include "han_set.hpp"
#include "unit_start.hpp"

namespace newsparse::detail {

class UnitFilter {
 public:
  UnitFilter() noexcept { let_through(any_start); }

  /// Lets through the units that have the key of this one, in any width and script variant, words with a possessive
  /// mark too; those in lower case only when that is asked for.
  void add(std::string_view text, Span unit, bool lower_case);

  /// The first word from this one on that may be one of them, or the end. `starts` are those of the survey.
  std::size_t skip_words(std::span<const UnitStart> starts, std::size_t word, std::size_t end) const noexcept;
  /// Passes over Han and marks of three bytes that are none of them, from word to word; stops at all else.
  std::uint32_t skip_characters(std::string_view text, std::uint32_t at) const noexcept;

 private:
  void let_through(UnitStart start) noexcept { starts_[start / 64] |= std::uint64_t{1} << start % 64; }
  bool lets_through(UnitStart start) const noexcept { return (starts_[start / 64] >> start % 64 & 1) != 0; }
  void add_folded(std::string_view unit, bool lower_case) noexcept;
  void add_word(std::uint64_t bytes, std::size_t size, bool lower_case) noexcept;
  void add_character(char32_t c) noexcept;
  void let_character_through(char32_t c) noexcept;
  bool may_be(std::uint64_t bytes) const noexcept;
  /// Where the bits of a mark are: of the rows U+3000 and U+FF00; behind the last for all other characters.
  static std::size_t row_of_mark(char32_t c) noexcept {
    return c >> 6 == 0x3000 >> 6 ? 0 : c >> 6 == 0xFF00 >> 6 ? 1 : 2;
  }

  std::array<std::uint64_t, 2 * any_start / 64> starts_{};
  // A bit for each usual Han character, as a long text has names that begin with a thousand of them.
  std::array<std::uint64_t, (han_end - first_han) / 64> han_{};
  std::array<std::uint64_t, 2> marks_{};  // and for the usual marks
  bool all_characters_ = false;
};

}  // namespace newsparse::detail
