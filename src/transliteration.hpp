// SPDX-License-Identifier: MIT
#pragma once

// How far do a Latin name and Chinese characters sound alike?

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "latin_letters.hpp"
#include "spelling.hpp"

namespace newsparse::detail {

/// How far a Latin name and a Han string sound alike, 0 to 1: 1 when the letters spell the characters in one
/// language, 0.95 when some consecutive words do; else 0.55 + a tenth of the log-odds, for each character, that
/// the characters transliterate some consecutive words rather than stand beside them by chance, in Mandarin or
/// Cantonese ("Lincoln" 林肯, "Rockefeller" 洛克斐勒, "Beckham" 碧咸). From 0.6 on they are alike: nine in ten
/// transliterations are, and one in a hundred unrelated pairs; the fewer the characters, the more by chance.
/// 0 beyond 8 words, 48 letters or 12 characters. Source: tables/sounds.hpp, learnt from names in CLDR and
/// ECDICT.
float sounds_like(std::string_view latin, std::string_view han) noexcept;
/// Is that at least so much? Cheaper, since most names are far from it.
bool sounds_like(std::string_view latin, std::string_view han, float least) noexcept;

/// The sounds of a Latin name, as indices of sounds::alphabet; none when there are too many.
struct Sounds {
  static constexpr std::size_t most = 40;

  std::array<std::uint8_t, most> values;
  std::size_t size = 0;
  std::uint64_t edges = 0;  // bit p: a word begins or ends in front of sound p
};

struct Slot;  // of a syllable: what it adds where it takes a sound

/// How far a name and characters sound alike: each of them, and all together.
struct Likeness {
  /// The log-odds of a character that the letters spell.
  static constexpr int spelled_character = 80;

  float score = 0;  // as sounds_like() tells it
  /// Log-odds in sixteenths. They rise with every character in front that is heard as well, where the score may fall:
  /// of tails that sound alike the one with the best odds is whole.
  int odds = 0;
};

/// Hears one Latin name in the tails of a Han text. The name is aligned with the text from the end, so that a longer
/// tail costs no more than its first characters.
class Hearing {
 public:
  Hearing(std::string_view latin, std::string_view han) noexcept;

  /// How far the name sounds like the text from this byte on.
  Likeness hear(std::size_t begin) noexcept;
  float from(std::size_t begin) noexcept { return hear(begin).score; }
  /// Does the name sound like the whole text, at least so much? Precondition: no tail has been heard yet.
  bool reaches(float least) noexcept;
  /// The Han characters of that; none where there are too many.
  Characters tail(std::size_t begin) noexcept;

 private:
  static constexpr std::size_t most_characters = HanCharacters::most;

  /// The best log-odds, in sixteenths, that a tail stands for sounds from each place on, less those that all sounds
  /// from there on are inserted. They never rise from one place to the next, since the sound between may be inserted.
  using Row = std::array<int, Sounds::most + 1>;

  static float score_of(int odds, std::size_t characters) noexcept;
  bool begin_alignment() noexcept;
  /// The log-odds of a tail, in sixteenths. Precondition: the alignment has begun.
  int align(Characters characters) noexcept;
  int most_odds(Characters characters) const noexcept;
  void prepend(const Readings& language, char32_t character, Row& row) const noexcept;
  template <bool closed, class Put>
  void prepend(const Slot& onset, const Slot& nucleus, const Slot& coda, const Row& tail, Put put) const noexcept;
  int best_odds(const Row& row) const noexcept;

  LatinLetters latin_;
  std::string_view text_;
  std::size_t read_;                                      // the text has been read from here on
  std::size_t size_ = 0;                                  // characters, at most one more than are heard
  std::array<char32_t, most_characters> han_;             // the last of the text is the last
  std::array<std::uint32_t, most_characters + 1> begin_;  // of each, the last of the text is the first

  bool begun_ = false;
  Sounds sounds_;
  Row inserted_;  // the log-odds that all sounds from each place on are inserted
  Row mandarin_, cantonese_;
  std::size_t aligned_ = 0;                    // characters
  std::array<int, most_characters + 1> odds_;  // of the tails of so many
};

}  // namespace newsparse::detail
