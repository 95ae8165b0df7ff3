// SPDX-License-Identifier: MIT
#include "transliteration.hpp"

#include <algorithm>
#include <bit>
#include <span>

#include "tables/sounds.hpp"
#include "unicode.hpp"

namespace newsparse::detail {

/// What a slot of a syllable adds when it takes a sound, which is not inserted then, and when it takes none.
struct Slot {
  static constexpr std::size_t none_at = sounds::alphabet.size();
  std::array<std::int16_t, 32> odds{};  // a round number of vectors

  int taken(std::size_t sound) const noexcept { return odds[sound]; }
  int none() const noexcept { return odds[none_at]; }
};

namespace {

constexpr int impossible = -1000000;
constexpr int skipped_word = 8;

constexpr auto sound_of_letter = [] {
  std::array<std::uint8_t, 128> sounds{};
  for (std::size_t i = 0; i < sounds::alphabet.size(); ++i)
    sounds[static_cast<unsigned char>(sounds::alphabet[i])] = static_cast<std::uint8_t>(i);
  return sounds;
}();

template <std::size_t N>
constexpr std::array<Slot, N> over_insertion(const std::int8_t (&odds)[N][sounds::alphabet.size() + 1]) noexcept {
  std::array<Slot, N> slots;
  for (std::size_t i = 0; i < N; ++i) {
    for (std::size_t sound = 0; sound <= Slot::none_at; ++sound) {
      const int inserted = sound < Slot::none_at ? sounds::insertion_odds[sound] : 0;
      slots[i].odds[sound] = static_cast<std::int16_t>(odds[i][sound] - inserted);
    }
  }
  return slots;
}
constexpr auto onsets = over_insertion(sounds::onset_odds);
constexpr auto nuclei = over_insertion(sounds::nucleus_odds);
constexpr auto codas = over_insertion(sounds::coda_odds);

/// For each sound the best of the slots that the syllables have in one place.
Slot best_of(std::span<const Slot> slots, std::span<const Syllable> syllables, std::uint8_t Syllable::*place) noexcept {
  const std::uint8_t first = syllables.front().*place;
  Slot best = slots[first];
  for (const Syllable& syllable : syllables.subspan(1)) {
    if (syllable.*place == first) continue;
    const Slot& other = slots[syllable.*place];
    for (std::size_t i = 0; i < best.odds.size(); ++i) best.odds[i] = std::max(best.odds[i], other.odds[i]);
  }
  return best;
}

/// Letters as tables/make_sounds.py reads them: digraphs are one sound, c and x and y by what stands around them.
Sounds sounds_of(const LatinLetters& latin) noexcept {
  Sounds sounds;
  for (std::size_t word = 0; word < latin.words; ++word) {
    const std::size_t begin = sounds.size;
    const auto put = [&](char letter) {
      const std::uint8_t sound = sound_of_letter[static_cast<unsigned char>(letter)];
      if (sounds.size > begin && sounds.values[sounds.size - 1] == sound) return true;
      if (sounds.size == Sounds::most) return false;
      sounds.values[sounds.size++] = sound;
      return true;
    };
    sounds.edges |= std::uint64_t{1} << begin;
    const std::string_view text = latin.text(word);
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char letter = text[i];
      const char next = i + 1 < text.size() ? text[i + 1] : '\0';
      if (letter == next) continue;
      char sound = letter;
      if (next == 'h' && std::string_view("csptkgwr").find(letter) != std::string_view::npos) {
        ++i;
        sound = letter == 'c' ? 'C' : letter == 's' ? 'S' : letter == 'p' ? 'f' : letter;
      } else if (letter == 'c') {
        if (next == 'k') ++i;
        sound = next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
      } else if (letter == 'q') {
        sound = 'k';
      } else if (letter == 'x') {
        if (sounds.size > begin && !put('k')) return {};
        sound = 's';
      } else if (letter == 'y') {
        sound = is_vowel(next) ? 'y' : 'i';
      }
      if (!put(sound)) return {};
    }
  }
  sounds.edges |= std::uint64_t{1} << sounds.size;
  return sounds;
}

}  // namespace

Hearing::Hearing(std::string_view latin, std::string_view han) noexcept
    : latin_(read_latin(latin)), text_(han), read_(han.size()) {}

Characters Hearing::tail(std::size_t begin) noexcept {
  while (read_ > begin && size_ <= most_characters) {
    const CodePoint c = decode_before(text_, read_);
    read_ -= c.length;
    if (c.value == CodePoint::ill_formed || !is_han(c.value)) continue;
    if (size_ < most_characters) han_[most_characters - 1 - size_] = c.value;
    begin_[size_++] = static_cast<std::uint32_t>(read_);
  }
  std::size_t size = size_;
  while (size > 0 && begin_[size - 1] < begin) --size;
  return size > most_characters ? Characters{} : Characters{han_.data() + most_characters - size, size};
}

Likeness Hearing::hear(std::size_t begin) noexcept {
  const Characters characters = tail(begin);
  if (latin_.words == 0 || characters.empty()) return {};
  if (const float spelled = spells(latin_, characters); spelled > 0)
    return {spelled, Likeness::spelled_character * static_cast<int>(characters.size())};
  if (!begin_alignment()) return {};
  const int odds = align(characters);
  return {score_of(odds, characters.size()), odds};
}

bool Hearing::reaches(float least) noexcept {
  const Characters characters = tail(0);
  if (latin_.words == 0 || characters.empty()) return false;
  if (const float spelled = spells(latin_, characters); spelled > 0) return spelled >= least;
  return begin_alignment() && score_of(most_odds(characters), characters.size()) >= least &&
         score_of(align(characters), characters.size()) >= least;
}

/// Natural logarithm for each character; one character alone proves little.
float Hearing::score_of(int odds, std::size_t characters) noexcept {
  const float each = static_cast<float>(odds) / 16 / static_cast<float>(std::max<std::size_t>(characters, 2));
  return std::clamp(0.55F + 0.1F * each, 0.0F, 1.0F);
}

int Hearing::align(Characters characters) noexcept {
  while (aligned_ < characters.size()) {
    const char32_t character = han_[most_characters - ++aligned_];
    prepend(mandarin, character, mandarin_);
    prepend(cantonese, character, cantonese_);
    odds_[aligned_] = std::max(best_odds(mandarin_), best_odds(cantonese_));
  }
  return odds_[characters.size()];
}

/// Nothing is heard yet: words at the end may be skipped, sounds in front of that inserted. False where there are no
/// sounds.
bool Hearing::begin_alignment() noexcept {
  if (begun_) return sounds_.size > 0;
  begun_ = true;
  sounds_ = sounds_of(latin_);
  int inserted = 0, skipped = 0, best = impossible;
  for (std::size_t place = sounds_.size;; --place) {
    if ((sounds_.edges >> place & 1) != 0 && place > 0) {
      best = std::max(best, -skipped - inserted);
      skipped += skipped_word;
    }
    inserted_[place] = inserted;
    mandarin_[place] = best;
    if (place == 0) break;
    inserted += sounds::insertion_odds[sounds_.values[place - 1]];
  }
  cantonese_ = mandarin_;
  return sounds_.size > 0;
}

/// Puts one more character in front of the tail that a row is of.
void Hearing::prepend(const Readings& language, char32_t character, Row& row) const noexcept {
  const Row tail = row;
  row.fill(impossible);
  language.for_each_syllable(character, [&](Syllable syllable) {
    const Slot& onset = onsets[syllable.onset];
    const Slot& nucleus = nuclei[syllable.nucleus];
    const Slot& coda = codas[syllable.coda];
    const auto improve = [&](std::size_t place, int odds) { row[place] = std::max(row[place], odds); };
    syllable.coda == 0 ? prepend<false>(onset, nucleus, coda, tail, improve)
                       : prepend<true>(onset, nucleus, coda, tail, improve);
  });
}

/// No less than the odds of an alignment: all readings of a character are heard as one, each of whose slots takes what
/// that of any of them would.
int Hearing::most_odds(Characters characters) const noexcept {
  Row row = mandarin_;
  for (std::size_t i = characters.size(); i-- > 0;) {
    std::array<Syllable, 2 * Readings::most_syllables> syllables;
    std::size_t size = 0;
    for (const Readings* language : {&mandarin, &cantonese})
      language->for_each_syllable(characters[i], [&](Syllable syllable) { syllables[size++] = syllable; });
    if (size == 0) return impossible;
    const std::span read(syllables.data(), size);
    prepend<true>(best_of(onsets, read, &Syllable::onset), best_of(nuclei, read, &Syllable::nucleus),
                  best_of(codas, read, &Syllable::coda), row, [&](std::size_t place, int odds) { row[place] = odds; });
  }
  return best_odds(row);
}

/// Puts a syllable in front of a tail, of which it reads a place before it writes that: calls put(place, odds). The
/// coda of an open one takes nothing, and that costs nothing.
template <bool closed, class Put>
void Hearing::prepend(const Slot& onset, const Slot& nucleus, const Slot& coda, const Row& tail,
                      Put put) const noexcept {
  // What the tail, the coda and it, the nucleus and those, the whole have at the place behind.
  int after = tail[sounds_.size];
  int close = closed ? after + coda.none() : after;
  int rhyme = close + nucleus.none();
  int whole = rhyme + onset.none();
  put(sounds_.size, whole);
  for (std::size_t place = sounds_.size; place-- > 0;) {
    const std::size_t sound = sounds_.values[place];
    const int here = tail[place];
    int close_here = here;
    if constexpr (closed) close_here = std::max(close, std::max(here + coda.none(), after + coda.taken(sound)));
    const int rhyme_here = std::max(rhyme, std::max(close_here + nucleus.none(), close + nucleus.taken(sound)));
    whole = std::max(whole, std::max(rhyme_here + onset.none(), rhyme + onset.taken(sound)));
    put(place, whole);
    after = here;
    close = close_here;
    rhyme = rhyme_here;
  }
}

/// Of a tail that may begin with any word; those in front are skipped.
int Hearing::best_odds(const Row& row) const noexcept {
  int best = impossible, skipped = 0;
  for (std::uint64_t begins = sounds_.edges; begins != 0; begins &= begins - 1) {
    const auto place = static_cast<std::size_t>(std::countr_zero(begins));
    if (place == sounds_.size) break;
    best = std::max(best, row[place] + inserted_[place] - skipped);
    skipped += skipped_word;
  }
  return best;
}

float sounds_like(std::string_view latin, std::string_view han) noexcept { return Hearing(latin, han).from(0); }
bool sounds_like(std::string_view latin, std::string_view han, float least) noexcept {
  return Hearing(latin, han).reaches(least);
}

}  // namespace newsparse::detail
