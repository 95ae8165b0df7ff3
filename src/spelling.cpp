// SPDX-License-Identifier: MIT
#include "spelling.hpp"

#include <algorithm>
#include <bit>
#include <iterator>

#include "ascii.hpp"
#include "tables/readings.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

bool is_voiced(char voiced, char plain) noexcept {
  return (voiced == 'd' && plain == 't') || (voiced == 'g' && plain == 'k') || (voiced == 'z' && plain == 's') ||
         (voiced == 'b' && plain == 'h');
}

std::size_t lowest_bit(std::uint64_t bits) noexcept { return static_cast<std::size_t>(std::countr_zero(bits)); }

}  // namespace

constinit const Readings mandarin{readings::mandarin_of, readings::mandarin_offsets, readings::mandarin_initials,
                                  readings::mandarin_spellings, readings::mandarin_sounds};
constinit const Readings cantonese{readings::cantonese_of, readings::cantonese_offsets, readings::cantonese_initials,
                                   readings::cantonese_spellings, readings::cantonese_sounds};
constinit const Readings korean{readings::korean_of, readings::korean_offsets, readings::korean_initials,
                                readings::korean_spellings};
constinit const Readings vietnamese{readings::vietnamese_of, readings::vietnamese_offsets,
                                    readings::vietnamese_initials, readings::vietnamese_spellings};
constinit const Readings japanese{readings::japanese_of,
                                  readings::japanese_offsets,
                                  readings::japanese_initials,
                                  readings::japanese_spellings,
                                  nullptr,
                                  true};

Spellings surname_spellings(char32_t c) noexcept {
  const auto* end = std::end(readings::surname_spellings);
  const auto* found = std::lower_bound(std::begin(readings::surname_spellings), end, c,
                                       [](const auto& entry, char32_t value) { return entry.character < value; });
  return found != end && found->character == c ? Spellings{found->spellings, found->initials} : Spellings{};
}

HanCharacters read_han(std::string_view text) noexcept {
  HanCharacters han;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.length;
    if (c.value != CodePoint::ill_formed && is_han(c.value)) {
      if (han.size == HanCharacters::most) {
        han.overflow = true;
        break;
      }
      han.characters[han.size++] = c.value;
    } else {
      han.dotted = true;
    }
  }
  return han;
}

std::uint64_t advance(std::uint64_t from, const Spellings& spellings, const LatinLetters& latin,
                      bool rendaku) noexcept {
  std::uint64_t to = 0;
  for (; from != 0; from &= from - 1) {
    const std::size_t place = lowest_bit(from);
    if (place >= latin.size()) break;
    const char* letters = latin.letters.data() + place;
    if (!spellings.may_begin_with(*letters)) continue;
    const std::size_t limit = lowest_bit(latin.edges() >> place >> 1) + 1;
    spellings.for_each([&](std::string_view spelling) {
      const bool begins = spelling[0] == letters[0] || (rendaku && place > 0 && is_voiced(letters[0], spelling[0]));
      if (!begins || spelling.size() > limit) return;
      std::size_t same = 1;  // spellings are too short to call for a comparison
      while (same < spelling.size() && spelling[same] == letters[same]) ++same;
      if (same == spelling.size()) to |= std::uint64_t{1} << (place + same);
    });
  }
  return to;
}

std::uint64_t advance(std::uint64_t from, const Readings& language, Characters characters,
                      const LatinLetters& latin) noexcept {
  for (const char32_t c : characters) {
    if (from == 0) break;
    from = advance(from, language(c), latin, language.rendaku);
  }
  return from;
}

bool spells_character(std::string_view word, char32_t c) noexcept {
  bool spelled = false;
  const auto is_word = [&](std::string_view spelling) {
    spelled |= std::equal(word.begin(), word.end(), spelling.begin(), spelling.end(),
                          [](char a, char b) { return to_ascii_lower(a) == b; });
  };
  mandarin(c).for_each(is_word);
  cantonese(c).for_each(is_word);
  return spelled;
}

bool spells_initials(std::string_view capitals, Characters characters) noexcept {
  const auto spelled_in = [&](const Readings& language) {
    for (std::size_t i = 0; i < characters.size(); ++i) {
      if (!language(characters[i]).may_begin_with(static_cast<char>(capitals[i] | 0x20))) return false;
    }
    return true;
  };
  return capitals.size() == characters.size() && (spelled_in(mandarin) || spelled_in(cantonese));
}

float spells(const LatinLetters& latin, Characters characters) noexcept {
  if (characters.size() < 2) return 0;
  for (const Readings* language : {&mandarin, &cantonese, &korean, &japanese}) {
    if (((*language)(characters[0]).initials & latin.initials) == 0) continue;
    std::uint64_t places = advance(latin.word_begins, (*language)(characters[0]), latin);
    if (places == 0) continue;
    const std::uint64_t all = std::uint64_t{1} << latin.size();
    if ((advance(1, *language, characters, latin) & all) != 0) return 1;
    for (const char32_t c : characters.substr(1)) {
      if (places == 0) break;
      places = advance(places, (*language)(c), latin);
    }
    if ((places & latin.edges()) != 0) return 0.95F;
  }
  return 0;
}

}  // namespace newsparse::detail
