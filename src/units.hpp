// SPDX-License-Identifier: MIT
#pragma once

// A text as the units that names are compared by: a Latin word, a number, one Han character, one
// mark. Two printings of a name have equal keys whatever their case, width or script variant.

#include <cstdint>
#include <string_view>
#include <vector>

#include <newsparse/span.hpp>

#include "words.hpp"

namespace newsparse::detail {

using UnitKey = std::uint64_t;

struct Unit {
  UnitKey key = 0;
  Span span;
  std::uint32_t word = 0;  // the word it is, or is part of
  bool han = false;
};

/// The key of a Latin word or number: case and width folded.
UnitKey key_of_word(std::string_view word) noexcept;
/// The same of a piece of a text, which is faster where more text stands behind it.
UnitKey key_of_word(std::string_view text, Span span) noexcept;
/// The key of one character: width and variant folded.
UnitKey key_of_character(char32_t c) noexcept;

/// The units of words [first, last], appended.
void append_units(const Words& words, std::size_t first, std::size_t last, std::vector<Unit>& units);
/// The units of word i from this byte on, appended.
void append_units_of(const Words& words, std::size_t i, std::uint32_t from, std::vector<Unit>& units);

}  // namespace newsparse::detail
