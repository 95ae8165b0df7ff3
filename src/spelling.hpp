// SPDX-License-Identifier: MIT
#pragma once

// Do these letters spell those Chinese characters? The readings of each character are tables/readings.hpp's.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "latin_letters.hpp"

namespace newsparse::detail {

using Characters = std::basic_string_view<char32_t>;

/// The Han characters of a text.
struct HanCharacters {
  static constexpr std::size_t most = 12;

  std::array<char32_t, most> characters{};
  std::size_t size = 0;
  bool dotted = false;    // something else stands among them: a dot between the parts of a foreign name
  bool overflow = false;  // there are more

  operator Characters() const noexcept { return {characters.data(), size}; }
};
HanCharacters read_han(std::string_view text) noexcept;

/// How one character is spelled: "3dan3tan4shan/", lengths and letters.
struct Spellings {
  const char* text = "/";
  std::uint32_t initials = 0;  // the letters that begin them, a is bit 0

  bool may_begin_with(char letter) const noexcept { return (initials >> (letter - 'a') & 1) != 0; }

  /// Calls use(spelling) for each.
  template <class Use>
  void for_each(Use use) const {
    for (const char* at = text; *at != '/';) {
      const auto length = static_cast<std::size_t>(*at - '0');
      use(std::string_view(at + 1, length));
      at += 1 + length;
    }
  }
};

/// What a character sounds like in a transliteration: a row of each table of sounds.hpp.
struct Syllable {
  std::uint8_t onset, nucleus, coda;
};

/// The readings of all characters in one language.
struct Readings {
  const std::uint16_t* of;
  const std::uint32_t* offsets;
  const std::uint32_t* initials;
  const char* const* spellings;
  const std::uint16_t* sounds = nullptr;  // of the languages of transliterations
  bool rendaku = false;                   // the first consonant of a later part may be voiced: Toyota and Toyoda

  Spellings operator()(char32_t c) const noexcept {
    const std::size_t text = text_of(c);
    return {spellings[offsets[text] >> 16] + (offsets[text] & 0xFFFF), initials[text]};
  }

  static constexpr std::size_t most_syllables = 3;

  /// Calls use(syllable) for the first syllables of a character, the commonest first.
  template <class Use>
  void for_each_syllable(char32_t c, Use use) const {
    const std::uint16_t* at = sounds + most_syllables * text_of(c);
    for (std::size_t i = 0; i < most_syllables && at[i] != 0; ++i) {
      use(Syllable{static_cast<std::uint8_t>((at[i] >> 8) - 1), static_cast<std::uint8_t>(at[i] >> 3 & 31),
                   static_cast<std::uint8_t>(at[i] & 7)});
    }
  }

 private:
  std::size_t text_of(char32_t c) const noexcept { return c < 0x4E00 || c > 0x9FFF ? 0 : of[c - 0x4E00]; }
};
extern const Readings mandarin, cantonese, korean, vietnamese, japanese;

/// What the readings do not give of a surname.
Spellings surname_spellings(char32_t c) noexcept;

// Places are a set of offsets in the letters, as bits.

/// All places that one more character leads to from some of these. No spelling reaches over the beginning of a word.
std::uint64_t advance(std::uint64_t from, const Spellings& spellings, const LatinLetters& latin,
                      bool rendaku = false) noexcept;

/// All places that these characters lead to in one language.
std::uint64_t advance(std::uint64_t from, const Readings& language, Characters characters,
                      const LatinLetters& latin) noexcept;

/// Does the word, in any case, spell this character in Mandarin or Cantonese?
bool spells_character(std::string_view word, char32_t c) noexcept;

/// Does each capital begin a character's spelling in Mandarin or Cantonese (PDD for 拼多多)?
bool spells_initials(std::string_view capitals, Characters characters) noexcept;

/// 1 when the letters spell the characters in one language, 0.95 when some consecutive words do, else 0.
float spells(const LatinLetters& latin, Characters characters) noexcept;

}  // namespace newsparse::detail
