// SPDX-License-Identifier: MIT
#pragma once

// How well does a Latin spelling read a Han string? Readings are Unihan's kMandarin and kCantonese
// (tables/), the spellings are Pinyin, Wade–Giles with and without hyphens and apostrophes, Taiwan's
// mixed spellings, Gwoyeu, Cantonese, Hokkien and Southeast Asian surnames, Korean and Japanese
// surnames printed in Han.

#include <cstdint>
#include <string_view>

namespace newsparse::detail {

/// The longest Chinese surname that begins the text, in bytes: 歐陽 (6), 黃 (3); 0 when none does.
/// Traditional and Simplified. Source: closed list in tables/.
std::size_t surname_length(std::string_view han) noexcept;

/// Does a Latin word, any case, spell this surname in some system? ("Huang" or "Wong" for 黃)
bool reads_surname(std::string_view latin, std::string_view han_surname) noexcept;

/// How a Latin name reads a Han person name.
struct NameReading {
  enum class Order : std::uint8_t { none, surname_first, surname_last };

  Order order = Order::none;   // where the surname was read
  bool given_name = false;     // the other words read the given name ("Ming-hsin" for 明鑫)
};
/// Reads words separated by blanks, hyphens or both: "Kung Ming-hsin", "Jensen Huang", "Li Ka-shing",
/// "Jason C.S. Chang", against 2 to 4 Han characters.
NameReading read_name(std::string_view latin, std::string_view han) noexcept;

/// How far the sounds of a Latin name run parallel to the readings of a transliteration, 0 to 1:
/// the share of the Han characters that the consonants of the word, in order, account for.
/// ("Trump" 川普, "Musk" 馬斯克, "Elon Musk" 伊隆．馬斯克, "Meituan" 美團, "Foxconn" 富士康)
float sounds_like(std::string_view latin, std::string_view han) noexcept;

/// The Simplified form of a Traditional character (Unihan kSimplifiedVariant, one to one), else the
/// character itself: two printings are variants when their folds are equal.
char32_t fold_variant(char32_t han) noexcept;

}  // namespace newsparse::detail
