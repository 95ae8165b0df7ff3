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
  UnitFilter() noexcept { starts_[any_start] = true; }

  /// Lets through the units that have the key of this one, in any case, width and script variant, words with a
  /// possessive mark too.
  void add(std::string_view text, Span unit);

  /// The first word from this one on that may be one of them, or the end. `starts` are those of the survey.
  std::size_t skip_words(std::span<const UnitStart> starts, std::size_t word, std::size_t end) const noexcept;
  /// Passes over Han and marks of three bytes that are none of them, from word to word; stops at all else.
  std::uint32_t skip_characters(std::string_view text, std::uint32_t at) const noexcept;

 private:
  void add_folded(std::string_view unit) noexcept;
  void add_word(std::uint64_t bytes, std::size_t size) noexcept;
  void add_character(char32_t c) noexcept;
  void let_character_through(char32_t c) noexcept;
  bool may_be(std::uint64_t bytes) const noexcept;

  std::array<bool, any_start + 1> starts_{};
  // A bit for each usual Han character, as a long text has names that begin with a thousand of them.
  std::array<std::uint64_t, (han_end - first_han) / 64> han_{};
  bool all_characters_ = false;
};

}  // namespace newsparse::detail
