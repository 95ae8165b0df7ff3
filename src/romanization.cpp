// SPDX-License-Identifier: MIT
#include "romanization.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>

#include "tables/readings.hpp"
#include "tables/sounds.hpp"
#include "tables/surnames.hpp"
#include "unicode.hpp"
#include "variants.hpp"

namespace newsparse::detail {
namespace {

// -- Latin: the letters a to z of a name, and where its words begin -------------------------------

constexpr std::size_t max_letters = 48;
constexpr std::size_t max_words = 8;

/// Letters are lower case, one after the other; word i is [begin[i], begin[i + 1]).
struct Latin {
  std::array<char, max_letters> letters{};
  std::array<std::uint8_t, max_words + 1> begin{};
  std::array<bool, max_words> capitals{};  // all its letters are: "KC", "T"
  std::size_t words = 0;
  std::uint64_t word_begins = 0;  // bit p: a word begins at letter p
  bool overflow = false;

  std::size_t size() const noexcept { return begin[words]; }
  std::size_t length(std::size_t word) const noexcept {
    return static_cast<std::size_t>(begin[word + 1] - begin[word]);
  }
  std::string_view text(std::size_t word, std::size_t end) const noexcept {
    return {letters.data() + begin[word], static_cast<std::size_t>(begin[end] - begin[word])};
  }

  void put(char letter, bool capital) noexcept {
    if (open_ == 0 && words == max_words) overflow = true;
    if (overflow || size() + open_ >= max_letters) {
      overflow = true;
      return;
    }
    if (open_ == 0) capitals[words] = true;
    capitals[words] = capitals[words] && capital;
    letters[size() + open_++] = letter;
  }
  void end_word() noexcept {
    if (open_ == 0) return;
    word_begins |= std::uint64_t{1} << size();
    begin[words + 1] = static_cast<std::uint8_t>(size() + open_);
    ++words;
    open_ = 0;
  }

 private:
  std::size_t open_ = 0;  // letters of the word that is being read
};

bool is_apostrophe(char32_t c) noexcept {
  return c == U'\'' || c == U'`' || c == U'\u2018' || c == U'\u2019' || c == U'\u02BC' || c == U'\u02BB';
}

char32_t base_letter(char32_t c) noexcept {
  switch (c) {
    case U'ø':
    case U'Ø':
      return U'o';
    case U'đ':
    case U'Đ':
    case U'ð':
    case U'Ð':
      return U'd';
    case U'ł':
    case U'Ł':
      return U'l';
    case U'ß':
      return U's';
    case U'æ':
    case U'Æ':
      return U'a';
    case U'œ':
    case U'Œ':
      return U'o';
    case U'ı':
      return U'i';
    default:
      return fold_case(strip_marks(fold_width(c)));
  }
}

Latin read_latin(std::string_view text) noexcept {
  Latin latin;
  for (std::size_t at = 0; at < text.size() && !latin.overflow;) {
    const CodePoint c = decode(text, at);
    at += c.length;
    if (c.value >= U'a' && c.value <= U'z') {
      latin.put(static_cast<char>(c.value), false);
    } else if (c.value >= U'A' && c.value <= U'Z') {
      latin.put(static_cast<char>(c.value - U'A' + U'a'), true);
    } else if (c.value < 0x80 || c.value == CodePoint::ill_formed) {
      if (!is_apostrophe(c.value)) latin.end_word();
    } else if (const char32_t base = base_letter(c.value); base >= U'a' && base <= U'z') {
      latin.put(static_cast<char>(base), is_upper(c.value));
    } else if (!is_apostrophe(c.value) && !is_mark(c.value)) {
      latin.end_word();
    }
  }
  latin.end_word();
  return latin;
}

bool is_vowel(char c) noexcept { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/// Gwoyeu spells tones by letters: "Chern", "Hwang", "Shyu", "Jaw", "Tsay", "Lii". The same word without them.
Latin without_tones(const Latin& latin) noexcept {
  Latin plain;
  for (std::size_t word = 0; word < latin.words; ++word) {
    const std::string_view text = latin.text(word, word + 1);
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char before = i > 0 ? text[i - 1] : '\0';
      const char after = i + 1 < text.size() ? text[i + 1] : '\0';
      char letter = text[i];
      if (letter == 'r' && is_vowel(before) && (after == 'n' || after == '\0' || after == 'u')) continue;
      if (letter == before && (is_vowel(letter) || letter == 'n' || letter == 'l')) continue;
      if (letter == 'q' && before == 'n') letter = 'g';
      if (letter == 'w' && before == 'a' && after == '\0') letter = 'o';
      if (letter == 'w' && before != '\0' && letter == 'w') letter = 'u';
      if (letter == 'y' && before != '\0') letter = 'i';
      plain.put(letter, latin.capitals[word]);
    }
    plain.end_word();
  }
  return plain;
}

/// Japanese long vowels are short in the tables, and n is n before b, m and p: "Ohno", "Satou", "Homma".
Latin without_length(const Latin& latin) noexcept {
  Latin plain;
  for (std::size_t word = 0; word < latin.words; ++word) {
    const std::string_view text = latin.text(word, word + 1);
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char before = i > 0 ? text[i - 1] : '\0';
      const char after = i + 1 < text.size() ? text[i + 1] : '\0';
      if (before == 'o' && (text[i] == 'u' || text[i] == 'o' || (text[i] == 'h' && !is_vowel(after)))) continue;
      if (before == 'u' && text[i] == 'u') continue;
      const bool nasal = text[i] == 'm' && (after == 'b' || after == 'm' || after == 'p');
      plain.put(nasal ? 'n' : text[i], latin.capitals[word]);
    }
    plain.end_word();
  }
  return plain;
}

// -- Han ------------------------------------------------------------------------------------------

constexpr std::size_t max_han = 12;

struct Han {
  std::array<char32_t, max_han> characters{};
  std::size_t size = 0;
  bool dotted = false;  // a dot between the parts of a foreign name
  bool overflow = false;
};

Han read_han(std::string_view text) noexcept {
  Han han;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    at += c.length;
    if (c.value != CodePoint::ill_formed && is_han(c.value)) {
      if (han.size == max_han) {
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

// -- Readings -------------------------------------------------------------------------------------

/// The readings of one character: "dan tan|shan/" is spellings, syllables, end.
struct Text {
  const char* spellings = "/";
  std::uint32_t initials = 0;  // the first letters of the spellings, a is bit 0
};

/// A language's table of readings.hpp.
struct Readings {
  const std::uint16_t* of;
  const std::uint32_t* offsets;
  const std::uint32_t* initials;
  const char* const* spellings;

  Text operator()(char32_t c) const noexcept {
    if (c < 0x4E00 || c > 0x9FFF) return {};
    const std::size_t text = of[c - 0x4E00];
    return {spellings[offsets[text] >> 16] + (offsets[text] & 0xFFFF), initials[text]};
  }
};
constexpr Readings mandarin{readings::mandarin_of, readings::mandarin_offsets, readings::mandarin_initials,
                            readings::mandarin_spellings};
constexpr Readings cantonese{readings::cantonese_of, readings::cantonese_offsets, readings::cantonese_initials,
                             readings::cantonese_spellings};
constexpr Readings korean{readings::korean_of, readings::korean_offsets, readings::korean_initials,
                          readings::korean_spellings};
constexpr Readings vietnamese{readings::vietnamese_of, readings::vietnamese_offsets, readings::vietnamese_initials,
                              readings::vietnamese_spellings};
constexpr Readings japanese{readings::japanese_of, readings::japanese_offsets, readings::japanese_initials,
                            readings::japanese_spellings};
constexpr const Readings* chinese_languages[] = {&mandarin, &cantonese, &korean, &vietnamese};

Text surname_reading(char32_t c) noexcept {
  const auto* end = std::end(readings::surname_spellings);
  const auto* found = std::lower_bound(std::begin(readings::surname_spellings), end, c,
                                       [](const auto& entry, char32_t value) { return entry.character < value; });
  return found != end && found->character == c ? Text{found->spellings, found->initials} : Text{};
}

/// Calls use(spelling) for each spelling of a text.
template <class Use>
void for_each_spelling(Text text, Use use) {
  for (const char* at = text.spellings; *at != '/';) {
    const char* begin = at;
    while (*at >= 'a' && *at <= 'z') ++at;
    use(std::string_view(begin, static_cast<std::size_t>(at - begin)));
    if (*at != '/') ++at;
  }
}

/// Rendaku: the first consonant of a later part is voiced, Toyota and Toyoda.
bool is_voiced(char voiced, char plain) noexcept {
  return (voiced == 'd' && plain == 't') || (voiced == 'g' && plain == 'k') || (voiced == 'z' && plain == 's') ||
         (voiced == 'b' && plain == 'h');
}

std::size_t lowest_bit(std::uint64_t bits) noexcept { return static_cast<std::size_t>(std::countr_zero(bits)); }

/// A set of places in the letters, as bits. From each place, all those that one more character can lead to.
/// A spelling never reaches over the beginning of a word.
std::uint64_t advance(std::uint64_t from, Text text, const Latin& latin, bool rendaku = false) noexcept {
  std::uint64_t to = 0;
  for (; from != 0; from &= from - 1) {
    const std::size_t place = lowest_bit(from);
    if (place >= latin.size()) break;
    const char* letters = latin.letters.data() + place;
    if ((text.initials >> (letters[0] - 'a') & 1) == 0) continue;
    const std::uint64_t later_begins = latin.word_begins & ~((std::uint64_t{2} << place) - 1);
    const std::size_t limit = (later_begins != 0 ? lowest_bit(later_begins) : latin.size()) - place;
    for_each_spelling(text, [&](std::string_view spelling) {
      const std::size_t length = spelling.size();
      if (length > limit ||
          (letters[0] != spelling[0] && !(rendaku && place > 0 && is_voiced(letters[0], spelling[0])))) {
        return;
      }
      for (std::size_t i = 1; i < length; ++i) {
        if (letters[i] != spelling[i]) return;
      }
      to |= std::uint64_t{1} << (place + length);
    });
  }
  return to;
}

using Characters = std::basic_string_view<char32_t>;

/// Do words [first, last) spell exactly these characters in one language?
bool reads(const Readings& language, const Latin& latin, std::size_t first, std::size_t last,
           Characters characters) noexcept {
  std::uint64_t places = std::uint64_t{1} << latin.begin[first];
  for (char32_t c : characters) {
    places = advance(places, language(c), latin, &language == &japanese);
    if (places == 0) return false;
  }
  return (places >> latin.begin[last] & 1) != 0;
}

bool reads_surname(const Latin& latin, std::size_t first, std::size_t last, Characters surname) noexcept {
  std::uint64_t places = std::uint64_t{1} << latin.begin[first];
  for (char32_t c : surname) {
    std::uint64_t next = advance(places, surname_reading(c), latin);
    for (const Readings* language : chinese_languages) next |= advance(places, (*language)(c), latin);
    places = next;
  }
  return (places >> latin.begin[last] & 1) != 0;
}

char coda(std::string_view syllable) noexcept {
  const char last = syllable.back();
  if (is_vowel(last) || last == 'y' || last == 'w') return '-';
  if (last == 'h' || syllable == "ng") return '-';  // ng is the vowel of 吳 and 五
  if (last == 'g' && syllable.size() > 1 && syllable[syllable.size() - 2] == 'n') return 'n';
  if (last == 'g' || last == 'q' || last == 'c') return 'k';
  if (last == 'b') return 'p';
  if (last == 'd') return 't';
  return last;
}

char onset(std::string_view syllable) noexcept {
  switch (syllable.front()) {
    case 'b':
    case 'p':
      return 'p';
    case 'd':
    case 't':
      return syllable.substr(0, 2) == "ts" || syllable.substr(0, 2) == "tz" ? 's' : 't';
    case 'g':
    case 'k':
    case 'q':
      return 'k';
    case 's':
    case 'z':
    case 'j':
    case 'x':
    case 'c':
      return 's';
    case 'f':
      return 'p';
    case 'v':
    case 'w':
    case 'u':
    case 'o':
      return 'w';
    case 'y':
    case 'i':
    case 'e':
      return 'y';
    default:
      return syllable.front();
  }
}

/// "C.C.", "KC": the initials of romanised syllables.
bool reads_initials(const Latin& latin, std::size_t first, std::size_t last, Characters characters) noexcept {
  const std::string_view letters = latin.text(first, last);
  if (letters.size() != characters.size()) return false;
  if (first > 0 && latin.capitals[first - 1] && latin.length(first - 1) == 1) return false;  // one initial of several
  for (std::size_t word = first; word < last; ++word) {
    if (!latin.capitals[word]) return false;
  }
  for (std::size_t i = 0; i < letters.size(); ++i) {
    bool begins = false;
    const auto check = [&](std::string_view spelling) {
      const bool glide = letters[i] == 'i' || letters[i] == 'v';  // I for Y, V for W
      begins = begins || spelling[0] == letters[i] || (glide && onset(spelling) == onset(letters.substr(i, 1)));
    };
    for (const Readings* language : chinese_languages) {
      if (language != &vietnamese) for_each_spelling((*language)(characters[i]), check);
    }
    if (!begins) return false;
  }
  return true;
}

/// Hokkien keeps or makes a stop where Cantonese and Mandarin have a nasal, a liquid or a glide: bi 美, bu 武, jin 仁.
bool southern_onset(char syllable, char reading) noexcept {
  return (syllable == 'b' && (reading == 'm' || reading == 'w')) || (syllable == 'h' && reading == 'f') ||
         (syllable == 'g' && reading == 'n') || (syllable == 'j' && (reading == 'r' || reading == 'y')) ||
         (syllable == 'f' && (reading == 'h' || reading == 'w')) || (syllable == 'l' && reading == 'n') ||
         (syllable == 'n' && reading == 'l');
}

/// One syllable that no table has, close to a reading: the same kind of consonant at both ends.
/// Hokkien, Hakka and Teochew given names are seldom further from Cantonese or Mandarin than that.
bool resembles(std::string_view syllable, char32_t c) noexcept {
  bool close = false;
  const auto check = [&](std::string_view spelling) {
    close = close || ((onset(spelling) == onset(syllable) || southern_onset(syllable[0], spelling[0])) &&
                      coda(spelling) == coda(syllable));
  };
  for (const Readings* language : chinese_languages) for_each_spelling((*language)(c), check);
  return close;
}

/// Are words [first, last) the given name, in one language, by initials, or syllable by syllable?
bool reads_given_name(const Latin& latin, const Latin& plain, std::size_t first, std::size_t last,
                      Characters given) noexcept {
  for (const Readings* language : chinese_languages) {
    if (reads(*language, latin, first, last, given)) return true;
  }
  if (!plain.overflow && plain.words == latin.words && reads(mandarin, plain, first, last, given)) return true;
  if (reads_initials(latin, first, last, given)) return true;
  if (last - first != given.size()) return false;
  for (std::size_t i = 0; i < given.size(); ++i) {
    const std::string_view word = latin.text(first + i, first + i + 1);
    if (word.size() > 6 || word.size() < 2 || !resembles(word, given[i])) return false;
  }
  return true;
}

// -- Surnames -------------------------------------------------------------------------------------

bool is_double_surname(char32_t first, char32_t second) noexcept {
  const char32_t pair[] = {first, second};
  return std::binary_search(std::begin(double_surnames), std::end(double_surnames), Characters(pair, 2));
}

bool is_single_surname(char32_t c) noexcept {
  return std::binary_search(single_surnames.begin(), single_surnames.end(), c);
}

using Order = NameReading::Order;

/// Ranks what was found, so that a name read whole beats a surname alone.
int rank(const NameReading& reading) noexcept {
  if (reading.order == Order::none) return 0;
  return reading.given_name ? 3 : reading.order == Order::surname_last ? 2 : 1;
}

void improve(NameReading& best, NameReading candidate) noexcept {
  if (rank(candidate) > rank(best)) best = candidate;
}

/// A surname of this many characters, wherever it stands among the words.
void read_chinese(const Latin& latin, const Latin& plain, Characters name, std::size_t length, bool listed,
                  NameReading& best) noexcept {
  const Characters surname = name.substr(0, length);
  const Characters given = name.substr(length);
  for (std::size_t first = 0; first < latin.words; ++first) {
    for (std::size_t last = first + 1; last <= std::min(first + length, latin.words); ++last) {
      if (!reads_surname(latin, first, last, surname) &&
          !(plain.words == latin.words && reads(mandarin, plain, first, last, surname))) {
        continue;
      }
      for (std::size_t end = last + 1; end <= latin.words && !given.empty(); ++end) {
        if (reads_given_name(latin, plain, last, end, given)) return improve(best, {Order::surname_first, true});
      }
      if (last == latin.words) {
        for (std::size_t begin = 0; begin < first && !given.empty(); ++begin) {
          if (reads_given_name(latin, plain, begin, first, given)) return improve(best, {Order::surname_last, true});
        }
      }
      if (!listed) continue;
      if (last == latin.words && first > 0) improve(best, {Order::surname_last, false});
      if (first == 0) improve(best, {Order::surname_first, false});
    }
  }
}

/// Family name and given name, both by Japanese readings.
void read_japanese(const Latin& latin, Characters name, NameReading& best) noexcept {
  if (latin.words != 2) return;
  for (std::size_t length = 1; length < name.size() && length <= 4; ++length) {
    const Characters surname = name.substr(0, length);
    const Characters given = name.substr(length);
    if (reads(japanese, latin, 0, 1, surname) && reads(japanese, latin, 1, 2, given)) {
      return improve(best, {Order::surname_first, true});
    }
    if (reads(japanese, latin, 1, 2, surname) && reads(japanese, latin, 0, 1, given)) {
      return improve(best, {Order::surname_last, true});
    }
  }
}

// -- Sounds of transliterations -------------------------------------------------------------------

constexpr std::size_t max_sounds = 40;
constexpr int impossible = -1000000;

using Odds = const std::int8_t*;
constexpr std::size_t no_sound = sounds::alphabet.size();

/// The sounds of some words, as indices of sounds::alphabet; a bit is set where a word begins, and at the end.
struct Sounds {
  std::array<std::uint8_t, max_sounds> values{};
  std::size_t size = 0;
  std::uint64_t word_begins = 0;
  bool overflow = false;

  void put(char sound, std::size_t word_begin) noexcept {
    const auto value = static_cast<std::uint8_t>(sounds::alphabet.find(sound));
    if (size > word_begin && values[size - 1] == value) return;
    if (size == max_sounds) {
      overflow = true;
      return;
    }
    values[size++] = value;
  }
};

/// Letters as tables/make_sounds.py reads them: digraphs are one sound, c and x and y by what stands around them.
Sounds sounds_of(const Latin& latin) noexcept {
  Sounds result;
  for (std::size_t word = 0; word < latin.words; ++word) {
    const std::string_view text = latin.text(word, word + 1);
    const std::size_t begin = result.size;
    result.word_begins |= std::uint64_t{1} << begin;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const char letter = text[i];
      const char next = i + 1 < text.size() ? text[i + 1] : '\0';
      if (letter == next) continue;
      if (next == 'h' && std::string_view("csptkgwr").find(letter) != std::string_view::npos) {
        ++i;
        result.put(letter == 'c' ? 'C' : letter == 's' ? 'S' : letter == 'p' ? 'f' : letter, begin);
      } else if (letter == 'c') {
        if (next == 'k') ++i;
        result.put(next == 'e' || next == 'i' || next == 'y' ? 's' : 'k', begin);
      } else if (letter == 'q') {
        result.put('k', begin);
      } else if (letter == 'x') {
        if (result.size > begin) result.put('k', begin);
        result.put('s', begin);
      } else if (letter == 'y') {
        result.put(is_vowel(next) ? 'y' : 'i', begin);
      } else {
        result.put(letter, begin);
      }
    }
  }
  result.word_begins |= std::uint64_t{1} << result.size;
  return result;
}

/// A syllable's three slots.
struct Slots {
  Odds onset, nucleus, coda;
};

/// A short spelling as a number, so that spellings are compared at once.
constexpr std::uint32_t packed(std::string_view letters) noexcept {
  std::uint32_t value = 0;
  for (const char letter : letters) value = value << 8 | static_cast<unsigned char>(letter);
  return value;
}

template <std::size_t N>
constexpr std::array<std::uint32_t, N> packed(const std::string_view (&names)[N]) noexcept {
  std::array<std::uint32_t, N> values{};
  for (std::size_t i = 0; i < N; ++i) values[i] = packed(names[i]);
  return values;
}
constexpr auto onset_names = packed(sounds::onset_names);
constexpr auto nucleus_names = packed(sounds::nucleus_names);
constexpr auto coda_names = packed(sounds::coda_names);

template <std::size_t N>
std::size_t index_of(const std::array<std::uint32_t, N>& names, std::uint32_t name, std::size_t otherwise) noexcept {
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i] == name) return i;
  }
  return otherwise;
}

/// Pinyin; for Cantonese the nearest Pinyin: "ch" is q, "kw" is g.
Slots slots_of(std::string_view syllable, bool is_cantonese) noexcept {
  const auto is_one_of = [](char letter, std::string_view letters) { return letters.find(letter) != letters.npos; };
  std::size_t onset_size = is_vowel(syllable[0]) ? 0 : 1;
  if (syllable.size() > 1 && syllable[1] == 'h' && is_one_of(syllable[0], "zcs")) onset_size = 2;
  std::uint32_t onset = packed(syllable.substr(0, onset_size));
  const std::string_view rest = syllable.substr(onset_size);
  std::size_t coda_size = 0;
  if (rest.ends_with("ng"))
    coda_size = 2;
  else if (!rest.empty() && is_one_of(rest.back(), "nmptk"))
    coda_size = 1;
  const std::uint32_t coda = packed(rest.substr(rest.size() - coda_size));
  std::uint32_t nucleus = packed(rest.substr(0, std::min<std::size_t>(rest.size() - coda_size, 4)));
  const auto rename = [&nucleus](std::string_view from, std::string_view to) {
    if (nucleus != packed(from)) return false;
    nucleus = packed(to);
    return true;
  };
  if (is_cantonese) {
    if (onset == packed("ch")) onset = packed("q");
    rename("eu", "e") || rename("au", "ao") || rename("wa", "ua") || rename("wo", "uo");
  } else {
    const bool front = onset == 'j' || onset == 'q' || onset == 'x' || onset == 'y';
    const bool apical = onset_size == 2 || onset == 'r' || onset == 'z' || onset == 'c' || onset == 's';
    (front && (rename("u", "v") || rename("ua", "a"))) || rename("ue", "ie") || rename("uai", "ai") ||
        rename("io", "o") || (apical && rename("i", "y"));
  }
  constexpr std::size_t weakest_vowel = 3;  // e
  return {sounds::onset_odds[index_of(onset_names, onset, 0)],
          sounds::nucleus_odds[index_of(nucleus_names, nucleus, weakest_vowel)],
          sounds::coda_odds[index_of(coda_names, coda, 0)]};
}

using Row = std::array<int, max_sounds + 1>;

/// One slot takes one sound or none, then sounds may be inserted.
void take(const Row& from, Row& to, Odds odds, const Sounds& latin) noexcept {
  to[0] = from[0] + odds[no_sound];
  for (std::size_t j = 1; j <= latin.size; ++j) {
    const std::size_t sound = latin.values[j - 1];
    to[j] = std::max({from[j] + odds[no_sound], from[j - 1] + odds[sound], to[j - 1] + sounds::insertion_odds[sound]});
  }
}

/// The log-odds, in sixteenths, that some consecutive words are what the characters stand for.
int align(const Readings& language, const Sounds& latin, Characters han) noexcept {
  constexpr int skipped_word = 8;
  Row row;
  int skipped = 0;
  for (std::size_t j = 0; j <= latin.size; ++j) {
    const bool begins = (latin.word_begins >> j & 1) != 0 && j < latin.size;
    const int inserted = j > 0 ? row[j - 1] + sounds::insertion_odds[latin.values[j - 1]] : impossible;
    row[j] = std::max(inserted, begins ? -skipped : impossible);
    if (begins) skipped += skipped_word;
  }
  for (char32_t c : han) {
    Row best;
    best.fill(impossible);
    int readings = 0;
    const char* text = language(c).spellings;
    while (*text != '/' && readings < 3) {
      const char* begin = text;
      while (*text != ' ' && *text != '|' && *text != '/') ++text;
      const Slots slots = slots_of({begin, static_cast<std::size_t>(text - begin)}, &language == &cantonese);
      Row first, second;
      take(row, first, slots.onset, latin);
      take(first, second, slots.nucleus, latin);
      take(second, first, slots.coda, latin);
      for (std::size_t j = 0; j <= latin.size; ++j) best[j] = std::max(best[j], first[j]);
      while (*text != '|' && *text != '/') ++text;
      if (*text == '|') ++text;
      ++readings;
    }
    if (readings == 0) return impossible;
    row = best;
  }
  int result = impossible;
  int behind = 0;
  for (std::size_t j = latin.size; j > 0; --j) {
    if ((latin.word_begins >> j & 1) == 0) continue;
    result = std::max(result, row[j] - behind);
    behind += skipped_word;
  }
  return result;
}

/// Do some consecutive words spell all the characters in one language?
bool reads_within(const Readings& language, const Latin& latin, Characters characters) noexcept {
  const std::uint64_t edges = latin.word_begins | std::uint64_t{1} << latin.size();
  std::uint64_t places = latin.word_begins;
  for (char32_t c : characters) {
    places = advance(places, language(c), latin);
    if (places == 0) return false;
  }
  return (places & edges) != 0;
}

}  // namespace

std::size_t surname_length(std::string_view han) noexcept {
  if (han.empty()) return 0;
  const CodePoint first = decode(han, 0);
  if (first.value == CodePoint::ill_formed) return 0;
  if (first.length < han.size()) {
    const CodePoint second = decode(han, first.length);
    if (second.value != CodePoint::ill_formed &&
        is_double_surname(fold_variant(first.value), fold_variant(second.value))) {
      return first.length + second.length;
    }
  }
  return is_single_surname(fold_variant(first.value)) ? first.length : 0;
}

bool reads_surname(std::string_view latin, std::string_view han_surname) noexcept {
  const Latin words = read_latin(latin);
  const Han han = read_han(han_surname);
  if (words.overflow || words.words == 0 || han.overflow || han.size == 0) return false;
  const Characters surname(han.characters.data(), han.size);
  if (reads_surname(words, 0, words.words, surname)) return true;
  const Latin plain = without_tones(words);
  return plain.words == words.words && reads(mandarin, plain, 0, plain.words, surname);
}

NameReading read_name(std::string_view latin, std::string_view han) noexcept {
  NameReading best;
  const Latin words = read_latin(latin);
  const Han characters = read_han(han);
  if (words.overflow || words.words == 0 || characters.overflow || characters.dotted) return best;
  if (characters.size == 0 || characters.size > 6) return best;
  const Latin plain = without_tones(words);
  const Characters name(characters.characters.data(), characters.size);
  if (name.size() <= 4) {
    const bool pair = name.size() > 1 && is_double_surname(fold_variant(name[0]), fold_variant(name[1]));
    if (pair) read_chinese(words, plain, name, 2, true, best);
    read_chinese(words, plain, name, 1, is_single_surname(fold_variant(name[0])), best);
  }
  if (!best.given_name) read_japanese(without_length(words), name, best);
  return best;
}

float sounds_like(std::string_view latin, std::string_view han) noexcept {
  const Latin words = read_latin(latin);
  const Han characters = read_han(han);
  if (words.overflow || words.words == 0 || characters.overflow || characters.size == 0) return 0;
  const Characters name(characters.characters.data(), characters.size);
  if (name.size() > 1) {
    for (const Readings* language : {&mandarin, &cantonese, &korean, &japanese}) {
      if (reads(*language, words, 0, words.words, name)) return 1;
      if (reads_within(*language, words, name)) return 0.95F;
    }
  }
  const Sounds sounds = sounds_of(words);
  if (sounds.overflow || sounds.size == 0) return 0;
  const int odds = std::max(align(mandarin, sounds, name), align(cantonese, sounds, name));
  // Natural logarithm for each character; one character alone proves little.
  const float each = static_cast<float>(odds) / 16 / static_cast<float>(std::max<std::size_t>(name.size(), 2));
  return std::clamp(0.55F + 0.1F * each, 0.0F, 1.0F);
}

}  // namespace newsparse::detail
