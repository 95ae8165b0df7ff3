// SPDX-License-Identifier: MIT
#pragma once

// How well does a Latin spelling read a Han string? Readings are Unihan's of Mandarin, Cantonese, Korean,
// Vietnamese and Japanese (tables/readings.hpp); the spellings are Pinyin, Wade–Giles with and without
// hyphens and apostrophes, Taiwan's mixed spellings, Gwoyeu, Hong Kong's, Korea's, and those of Hokkien,
// Teochew and Hakka surnames. All calls are total, allocate nothing and end early on what is no name.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "spelling.hpp"

namespace newsparse::detail {

/// The longest Chinese surname that begins the text, in bytes: 歐陽 (6), 黃 (3); 0 when none does.
/// Traditional and Simplified. Source: closed list in tables/.
std::size_t surname_length(std::string_view han) noexcept;

/// Does a Latin word, any case, spell this surname in some system? ("Chao" or "Chiu" for 趙)
bool reads_surname(std::string_view latin, std::string_view han_surname) noexcept;

/// A character of a surname, which may be read in any language.
class SurnameCharacter {
 public:
  SurnameCharacter() = default;
  explicit SurnameCharacter(char32_t c) noexcept;

  bool may_begin_with(char letter) const noexcept { return (initials_ >> (letter - 'a') & 1) != 0; }
  /// May it begin one of the words?
  bool may_begin_word(const LatinLetters& latin) const noexcept { return (initials_ & latin.initials) != 0; }
  /// All places that it leads to.
  std::uint64_t advance(std::uint64_t from, const LatinLetters& latin) const noexcept;

 private:
  std::array<Spellings, 5> spellings_;
  std::uint32_t initials_ = 0;
};

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
class NameReader {
 public:
  explicit NameReader(std::string_view han) noexcept;
  /// Can the Chinese name be a person's?
  bool may_read() const noexcept { return characters_.size > 0; }
  NameReading operator()(std::string_view latin) const noexcept;

 private:
  static constexpr std::size_t most_characters = 6;

  HanCharacters characters_;  // none where it can be no person's name
  SurnameCharacter head_;
  bool listed_ = false;   // the first character alone is a surname of the list
  bool doubled_ = false;  // the first two are
};
inline NameReading read_name(std::string_view latin, std::string_view han) noexcept { return NameReader(han)(latin); }

}  // namespace newsparse::detail
