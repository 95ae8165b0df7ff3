// SPDX-License-Identifier: MIT
#pragma once

// How the usual characters of news beyond ASCII behave in words, so that they
// need no look-up in ICU. What is not listed here is `rare`, and ICU is asked.
// Source: Unicode 15, WordBreakProperty.txt and UnicodeData.txt; a test
// compares every character of the Basic Multilingual Plane with the ICU that is
// linked.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsparse/token.hpp>

namespace newsparse::detail {

/// What a character does to its neighbours (UAX #29, table 3).
enum class WordBreak : std::uint8_t {
  rare,           // not decided here
  other,          // a token of its own
  letter,         // ALetter
  digit,          // Numeric
  blank,          // White_Space
  middle,         // MidNumLet: joins two letters or two digits
  middle_letter,  // MidLetter: joins two letters
  middle_number,  // MidNum: joins two digits
  ideograph,      // Han, and in the dictionary
};

struct CharacterClass {
  WordBreak word_break{};
  TokenKind kind{};  // of a token that is this character alone
};

class CharacterClasses {
 public:
  constexpr CharacterClasses() noexcept {
    using enum WordBreak;
    using enum TokenKind;

    // Latin-1 Supplement and the Latin and Cyrillic letters.
    set(0xA0, 0xA0, blank, space);
    set(0xA1, 0xBF, other, symbol);
    set(0xA1, other, punctuation), set(0xA7, other, punctuation), set(0xB6, other, punctuation);
    set(0xBF, other, punctuation);
    set(0xA2, 0xA5, other, currency);
    set(0xAA, letter, word), set(0xB5, letter, word), set(0xBA, letter, word);
    set(0xAB, other, quote), set(0xBB, other, quote);
    set(0xAD, rare, symbol);
    set(0xB7, middle_letter, punctuation);
    set(0xC0, 0x24F, letter, word);
    set(0xD7, other, symbol), set(0xF7, other, symbol);
    set(0x400, 0x481, letter, word), set(0x48A, 0x4FF, letter, word);

    // General Punctuation and Currency Symbols.
    set(0x2000, 0x200A, blank, space);
    set(0x2010, 0x2017, other, punctuation);
    set(0x2018, 0x2019, middle, quote);
    set(0x201A, 0x201F, other, quote);
    set(0x2020, 0x2023, other, punctuation), set(0x2025, 0x2026, other, punctuation);
    set(0x2027, middle_letter, punctuation);
    set(0x202F, blank, space);  // the tailoring: UAX #29 has it as a letter
    set(0x2030, 0x203E, other, punctuation);
    set(0x2039, 0x203A, other, quote);
    set(0x2047, 0x2049, other, punctuation);
    set(0x20A0, 0x20C0, other, currency);

    // Signs, fractions, Roman numerals, arrows, circled numbers, boxes and
    // bullets.
    set(0x2103, other, symbol), set(0x2109, other, symbol), set(0x2116, other, symbol), set(0x2122, other, symbol);
    set(0x2150, 0x215F, other, symbol);
    set(0x2160, 0x2188, letter, word);
    set(0x2190, 0x22FF, other, symbol);
    set(0x2460, 0x249B, other, symbol);
    set(0x2500, 0x25FF, other, symbol);

    // CJK Symbols and Punctuation.
    set(0x3000, blank, space);
    set(0x3001, 0x3003, other, punctuation);
    set(0x3005, ideograph, han), set(0x3007, ideograph, han);
    for (char32_t c = 0x3008; c <= 0x301A; c += 2) {
      if (c != 0x3012) set(c, other, open), set(c + 1, other, close);
    }
    set(0x3012, 0x3013, other, symbol);
    set(0x301C, other, punctuation);
    set(0x301D, other, open), set(0x301E, 0x301F, other, close);
    set(0x3020, other, symbol);
    set(0x30FB, other, punctuation);
    set(0x4E00, 0x4EFF, ideograph, han);  // the row for all of U+4E00 to U+9FFF

    // Half-width and Full-width Forms.
    set(0xFF01, 0xFF20, other, punctuation);
    set(0xFF02, other, quote);
    set(0xFF04, other, currency);
    set(0xFF07, middle, quote);
    set(0xFF08, other, open), set(0xFF09, other, close);
    set(0xFF0B, other, symbol);
    set(0xFF0C, middle_number, punctuation), set(0xFF0E, middle, punctuation), set(0xFF1B, middle_number, punctuation);
    set(0xFF10, 0xFF19, digit, number);
    set(0xFF1C, 0xFF1E, other, symbol);
    set(0xFF21, 0xFF3A, letter, word), set(0xFF41, 0xFF5A, letter, word);
    set(0xFF3B, other, open), set(0xFF3C, other, punctuation), set(0xFF3D, other, close);
    set(0xFF3E, other, symbol), set(0xFF40, other, symbol);
    set(0xFF5B, other, open), set(0xFF5C, other, symbol), set(0xFF5D, other, close), set(0xFF5E, other, symbol);
    set(0xFF5F, other, open), set(0xFF60, other, close);
    set(0xFF61, other, punctuation), set(0xFF62, other, open), set(0xFF63, other, close),
        set(0xFF64, other, punctuation);
    set(0xFFE0, 0xFFE1, other, currency), set(0xFFE5, 0xFFE6, other, currency);
    set(0xFFE2, 0xFFE4, other, symbol);
  }

  /// Precondition: 0x80 <= c <= 0xFFFF.
  constexpr CharacterClass operator[](char32_t c) const noexcept { return rows_[row_of_[c >> 8]][c & 0xFF]; }

 private:
  using Row = std::array<CharacterClass, 256>;

  constexpr void set(char32_t c, WordBreak word_break, TokenKind kind) noexcept { set(c, c, word_break, kind); }
  constexpr void set(char32_t first, char32_t last, WordBreak word_break, TokenKind kind) noexcept {
    for (char32_t c = first; c <= last; ++c) {
      std::uint8_t& row = row_of_[c >> 8];
      if (row == 0) {
        row = ++used_;
        if (c >> 8 == 0x4E) {
          for (char32_t high = 0x4E; high <= 0x9F; ++high) row_of_[high] = row;
        }
      }
      rows_[row][c & 0xFF] = {word_break, kind};
    }
  }

  std::array<std::uint8_t, 256> row_of_{};
  std::array<Row, 16> rows_{};  // the first is all rare
  std::uint8_t used_ = 0;
};

inline constexpr CharacterClasses character_classes;

/// A character beyond ASCII as it stands in a text.
struct Character {
  char32_t value = 0;
  CharacterClass of;        // rare where the character is ill-formed or not in the table
  std::uint8_t length = 1;  // bytes; exact where it is not rare
};

/// The character that begins at an offset. Precondition: the byte there is not ASCII.
inline Character character_at(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) { return char32_t{static_cast<unsigned char>(text[at + i])}; };
  const auto goes_on = [&](std::size_t i) { return at + i < text.size() && (byte(i) & 0xC0) == 0x80; };
  const char32_t first = byte(0);
  if (first < 0xC2 || !goes_on(1)) return {};
  if (first < 0xE0) {
    const char32_t value = (first & 0x1F) << 6 | (byte(1) & 0x3F);
    return {value, character_classes[value], 2};
  }
  if (!goes_on(2)) return {};
  if (first < 0xF0) {
    const char32_t value = (first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    // Behind E0 stand rare letters and overlong forms.
    return {value, first == 0xE0 ? CharacterClass{} : character_classes[value], 3};
  }
  Character character;
  if (goes_on(3)) character.length = 4;
  return character;
}

}  // namespace newsparse::detail
