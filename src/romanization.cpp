// SPDX-License-Identifier: MIT
#include "romanization.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "latin_letters.hpp"
#include "spelling.hpp"
#include "tables/surnames.hpp"
#include "unicode.hpp"
#include "variants.hpp"

namespace newsparse::detail {
namespace {

constexpr const Readings* chinese_languages[] = {&mandarin, &cantonese, &korean, &vietnamese};

constexpr std::uint64_t bit(std::size_t place) noexcept { return std::uint64_t{1} << place; }

// -- Surnames -------------------------------------------------------------------------------------

bool is_double_surname(char32_t first, char32_t second) noexcept {
  const char32_t pair[] = {first, second};
  return std::binary_search(std::begin(double_surnames), std::end(double_surnames), Characters(pair, 2));
}

bool is_single_surname(char32_t c) noexcept {
  return std::binary_search(single_surnames.begin(), single_surnames.end(), c);
}

}  // namespace

SurnameCharacter::SurnameCharacter(char32_t c) noexcept
    : spellings_{surname_spellings(c), mandarin(c), cantonese(c), korean(c), vietnamese(c)} {
  for (const Spellings& spellings : spellings_) initials_ |= spellings.initials;
}

std::uint64_t SurnameCharacter::advance(std::uint64_t from, const LatinLetters& latin) const noexcept {
  std::uint64_t to = 0;
  for (const Spellings& spellings : spellings_) to |= detail::advance(from, spellings, latin);
  return to;
}

namespace {

// -- Given names that no table spells -------------------------------------------------------------

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
bool reads_initials(const LatinLetters& latin, std::size_t first, std::size_t last, Characters characters) noexcept {
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
    for (const Readings* language : {&mandarin, &cantonese, &korean}) (*language)(characters[i]).for_each(check);
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
  for (const Readings* language : chinese_languages) (*language)(c).for_each(check);
  return close;
}

/// Does each of the words from `first` on resemble a character?
bool resembles(const LatinLetters& latin, std::size_t first, Characters characters) noexcept {
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const std::string_view word = latin.text(first + i);
    if (word.size() > 6 || word.size() < 2 || !resembles(word, characters[i])) return false;
  }
  return true;
}

// -- Persons --------------------------------------------------------------------------------------

using Order = NameReading::Order;

/// Ranks what was found, so that a name read whole beats a surname alone.
int rank(const NameReading& reading) noexcept {
  if (reading.order == Order::none) return 0;
  return reading.given_name ? 3 : reading.order == Order::surname_last ? 2 : 1;
}

void improve(NameReading& best, NameReading candidate) noexcept {
  if (rank(candidate) > rank(best)) best = candidate;
}

/// Reads some words against a Chinese person's name.
class ChineseName {
 public:
  ChineseName(const LatinLetters& latin, Characters name, const SurnameCharacter& head) noexcept
      : latin_(latin), name_(name), head_(head) {}

  /// The surname is this many characters, wherever it stands among the words.
  void read(std::size_t length, bool listed, NameReading& best) noexcept;

 private:
  bool ends_surname(std::uint64_t places, std::size_t first, std::size_t last, Characters surname) noexcept;
  bool begins_given_name(std::size_t first, Characters given) noexcept;
  bool ends_given_name(std::size_t last, Characters given) noexcept;
  const LatinLetters& plain() noexcept {
    if (!plain_) plain_ = without_tones(latin_);
    return *plain_;
  }

  const LatinLetters& latin_;
  Characters name_;
  const SurnameCharacter& head_;
  std::optional<LatinLetters> plain_;
};

/// Are words [first, last) the surname? `places`: where it ends when it begins with the first of them.
bool ChineseName::ends_surname(std::uint64_t places, std::size_t first, std::size_t last, Characters surname) noexcept {
  if ((places & bit(latin_.begin[last])) != 0) return true;
  if (!mandarin(surname[0]).may_begin_with(latin_.letters[latin_.begin[first]])) return false;
  return (advance(bit(plain().begin[first]), mandarin, surname, plain()) & bit(plain().begin[last])) != 0;
}

/// Are words from `first` on the given name, in one language, by initials, or syllable by syllable?
bool ChineseName::begins_given_name(std::size_t first, Characters given) noexcept {
  for (const Readings* language : chinese_languages) {
    if ((advance(bit(latin_.begin[first]), *language, given, latin_) & latin_.edges()) != 0) return true;
  }
  if (mandarin(given[0]).may_begin_with(latin_.letters[latin_.begin[first]]) &&
      (advance(bit(plain().begin[first]), mandarin, given, plain()) & plain().edges()) != 0)
    return true;
  for (std::size_t last = first + 1; last <= latin_.words; ++last) {
    if (reads_initials(latin_, first, last, given)) return true;
  }
  return first + given.size() <= latin_.words && resembles(latin_, first, given);
}

/// The same of the words in front of `last`.
bool ChineseName::ends_given_name(std::size_t last, Characters given) noexcept {
  const auto ends = [&](const LatinLetters& latin, const Readings& language) {
    const std::uint64_t end = bit(latin.begin[last]);
    return (advance(latin.word_begins & (end - 1), language, given, latin) & end) != 0;
  };
  for (const Readings* language : chinese_languages) {
    if (ends(latin_, *language)) return true;
  }
  if (last > 0 && ends(plain(), mandarin)) return true;
  for (std::size_t first = 0; first < last; ++first) {
    if (reads_initials(latin_, first, last, given)) return true;
  }
  return last >= given.size() && resembles(latin_, last - given.size(), given);
}

void ChineseName::read(std::size_t length, bool listed, NameReading& best) noexcept {
  const Characters surname = name_.substr(0, length);
  const Characters given = name_.substr(length);
  for (std::size_t first = 0; first < latin_.words; ++first) {
    if (!head_.may_begin_with(latin_.letters[latin_.begin[first]])) continue;
    std::uint64_t places = head_.advance(bit(latin_.begin[first]), latin_);
    if (length == 2) places = SurnameCharacter(surname[1]).advance(places, latin_);
    for (std::size_t last = first + 1; last <= std::min(first + length, latin_.words); ++last) {
      if (!ends_surname(places, first, last, surname)) continue;
      const bool closes = last == latin_.words;
      if (!given.empty()) {
        if (!closes && begins_given_name(last, given)) return improve(best, {Order::surname_first, true, first == 0});
        if (closes && ends_given_name(first, given)) return improve(best, {Order::surname_last, true});
      }
      if (!listed) continue;
      if (closes && first > 0) improve(best, {Order::surname_last, false});
      if (first == 0) improve(best, {Order::surname_first, false});
    }
  }
}

/// Family name and given name, both by Japanese readings.
void read_japanese(const LatinLetters& words, Characters name, NameReading& best) noexcept {
  if (words.words != 2 || (japanese(name[0]).initials & words.initials) == 0) return;
  const LatinLetters latin = without_length(words);
  const std::uint64_t middle = bit(latin.begin[1]), end = bit(latin.size());
  std::uint64_t in_front = 1, behind = middle;  // places that the family name leads to
  for (std::size_t length = 1; length < name.size() && length <= 4 && (in_front | behind) != 0; ++length) {
    const Characters last = name.substr(length - 1, 1), given = name.substr(length);
    in_front = advance(in_front, japanese, last, latin);
    behind = advance(behind, japanese, last, latin);
    if ((in_front & middle) != 0 && (advance(middle, japanese, given, latin) & end) != 0)
      return improve(best, {Order::surname_first, true, true});
    if ((behind & end) != 0 && (advance(1, japanese, given, latin) & middle) != 0)
      return improve(best, {Order::surname_last, true});
  }
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
  const LatinLetters words = read_latin(latin);
  const HanCharacters surname = read_han(han_surname);
  if (words.words == 0 || surname.overflow || surname.size == 0) return false;
  std::uint64_t places = 1;
  for (const char32_t c : Characters(surname)) places = SurnameCharacter(c).advance(places, words);
  if ((places & bit(words.size())) != 0) return true;
  const LatinLetters plain = without_tones(words);
  return (advance(1, mandarin, surname, plain) & bit(plain.size())) != 0;
}

NameReader::NameReader(std::string_view han) noexcept : characters_(read_han(han)) {
  if (characters_.size > most_characters || characters_.dotted) characters_.size = 0;
  if (characters_.size == 0) return;
  const Characters name = characters_;
  head_ = SurnameCharacter(name[0]);
  listed_ = is_single_surname(fold_variant(name[0]));
  doubled_ = name.size() > 1 && is_double_surname(fold_variant(name[0]), fold_variant(name[1]));
}

NameReading NameReader::operator()(std::string_view latin) const noexcept {
  NameReading best;
  if (!may_read()) return best;
  const Characters name = characters_;
  const LatinLetters words = read_latin(latin);
  if (words.words == 0) return best;
  if (name.size() <= 4 && head_.may_begin_word(words)) {
    ChineseName chinese(words, name, head_);
    if (doubled_) chinese.read(2, true, best);
    if (!best.given_name) chinese.read(1, listed_, best);
  }
  if (!best.given_name) read_japanese(words, name, best);
  return best;
}

}  // namespace newsparse::detail
