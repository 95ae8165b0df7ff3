// SPDX-License-Identifier: MIT
#pragma once

// Does a short form abbreviate a long one, and where does the long one begin?

#include <cstddef>
#include <optional>
#include <string_view>

#include "words.hpp"

namespace newsparse::detail {

/// Could these words be an abbreviation: one Latin word with capitals ("LBSC", "CoWoS", "R&D",
/// "EVs"), or a short lower-case one ("capex")?
bool looks_abbreviated(const Words& words, std::size_t first, std::size_t last) noexcept;

/// A long form found for an abbreviation.
struct LongForm {
  std::size_t first = 0;  // word with which it begins
  float score = 0;        // 1: every letter begins a word and every word that counts has a letter
};

/// The best long form that ends with word `last`, not before word `limit`, by letters: first letters of
/// words and of hyphenated parts, more letters inside them, small words and trailing general words
/// skipped, digits for numerals, 2 for "to", & for "and", X for "ex" (after Schwartz and Hearst 2003, widened). None
/// that scores less than a half. Cost: bounded by a constant number of words and letters.
std::optional<LongForm> find_long_form(const Words& words, std::size_t limit, std::size_t last,
                                       std::string_view abbreviation);

/// Are the first letters of the words those of the abbreviation, in any order? At least three.
bool permutes_initials(const Words& words, std::size_t first, std::size_t last, std::string_view abbreviation) noexcept;

/// Do the words of the short form stand in the long one, in order, beginning with its first word?
/// "Lumo Bank" for "Lumo Commercial Bank Co".
bool picks_words(const Words& words, std::size_t short_first, std::size_t short_last, std::size_t long_first,
                 std::size_t long_last) noexcept;

/// Where the characters of a Chinese short form are found in a longer text, in order: the offset of
/// the first, nearest to the end of the text. 環保會 in 環境保護委員會 gives 0.
/// Traditional and Simplified forms are equal. Nothing when a character is missing.
std::optional<std::size_t> find_picked_characters(std::string_view long_form, std::string_view short_form) noexcept;

}  // namespace newsparse::detail
