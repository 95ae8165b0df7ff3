// SPDX-License-Identifier: MIT
#pragma once

// How well does a Latin spelling read a Han string? Readings are Unihan's of Mandarin, Cantonese, Korean,
// Vietnamese and Japanese (tables/readings.hpp); the spellings are Pinyin, Wade–Giles with and without
// hyphens and apostrophes, Taiwan's mixed spellings, Gwoyeu, Hong Kong's, Korea's, and those of Hokkien,
// Teochew and Hakka surnames. All calls are total, allocate nothing and end early on what is no name.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsparse::detail {

/// The longest Chinese surname that begins the text, in bytes: 歐陽 (6), 黃 (3); 0 when none does.
/// Traditional and Simplified. Source: closed list in tables/.
std::size_t surname_length(std::string_view han) noexcept;

/// Does a Latin word, any case, spell this surname in some system? ("Chao" or "Chiu" for 趙)
bool reads_surname(std::string_view latin, std::string_view han_surname) noexcept;

/// How a Latin name reads a Han person name.
struct NameReading {
  enum class Order : std::uint8_t { none, surname_first, surname_last };

  Order order = Order::none;  // where the surname was read
  bool given_name = false;    // the other words read the given name ("Kuo-liang" for 國樑)
  bool leading = false;       // nothing stands in front of both
};
/// Reads words separated by blanks, hyphens or both, "Chao Kuo-liang", "Henry Chao", "Chiu Kwok-leung",
/// "K.L. Chao", "Guoliang Zhao", against a name of 1 to 6 Han characters. English given names and a husband's
/// surname may stand in front ("Henry Chao Kuo-liang"). An unlisted surname counts only when all is read.
NameReading read_name(std::string_view latin, std::string_view han) noexcept;

}  // namespace newsparse::detail
