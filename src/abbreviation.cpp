// SPDX-License-Identifier: MIT
#include "abbreviation.hpp"

#include <algorithm>
#include <array>

#include "ascii.hpp"
#include "tables/english_words.hpp"
#include "unicode.hpp"
#include "variants.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t most_letters = 12;
constexpr std::size_t most_parts = 16;
constexpr float least_score = 0.5F;

bool is_ascii_alnum(char c) noexcept { return is_ascii_digit(c) || is_ascii_letter(c); }

/// The letters of an abbreviation, in lower case, full-width ones folded, without a plural s.
struct Letters {
  std::array<char, most_letters> at{};
  std::size_t size = 0;
  std::size_t digits = 0;

  explicit Letters(std::string_view abbreviation) noexcept {
    std::size_t capitals = 0, count = 0;
    bool plural = false;
    for (std::size_t i = 0; i < abbreviation.size();) {
      const CodePoint c = decode(abbreviation, i);
      i += c.length;
      const char32_t folded = fold_width(c.value);
      if (folded >= 0x80) continue;
      const char letter = static_cast<char>(folded);
      if (!is_ascii_alnum(letter) && letter != '&') continue;
      if (count == most_letters) return;  // too long to be an abbreviation: size stays 0
      capitals += is_ascii_upper(letter);
      digits += letter >= '0' && letter <= '9';
      plural = letter == 's' && i == abbreviation.size() && capitals >= 2;
      at[count++] = to_ascii_lower(letter);
    }
    size = plural ? count - 1 : count;
  }
};

/// One part of a long form: a word, or what stands between its hyphens.
struct Part {
  std::string_view letters;
  bool small = false;  // "of", "and"
  bool general = false;
};

/// The letter that a number begins with when read out: 40-foot is forty-foot.
char spoken_initial(std::string_view number) noexcept {
  if (number.size() > 2) return 0;
  constexpr std::string_view ones = "zottffssen";   // zero, one, two, ...
  constexpr std::string_view teens = "tettffssen";  // ten, eleven, twelve, thirteen, ...
  constexpr std::string_view tens = "zottffssen";   // twenty, thirty, forty, ...
  for (const char digit : number) {
    if (digit < '0' || digit > '9') return 0;
  }
  if (number.size() == 1) return ones[static_cast<std::size_t>(number[0] - '0')];
  return number[0] == '1' ? teens[static_cast<std::size_t>(number[1] - '0')]
                          : tens[static_cast<std::size_t>(number[0] - '0')];
}

/// The digit that a numeral means: "five", "Fifth"; 0 for any other word.
char digit_of(std::string_view word) noexcept {
  constexpr std::string_view numerals[][2] = {{"one", "first"},     {"two", "second"},   {"three", "third"},
                                              {"four", "fourth"},   {"five", "fifth"},   {"six", "sixth"},
                                              {"seven", "seventh"}, {"eight", "eighth"}, {"nine", "ninth"}};
  const LowerCase lower(word);
  for (std::size_t i = 0; i < std::size(numerals); ++i) {
    if (lower == numerals[i][0] || lower == numerals[i][1]) return static_cast<char>('1' + i);
  }
  return 0;
}

/// Extensible, everything, cross-: what an x stands for.
bool is_said_x(std::string_view part) noexcept {
  const LowerCase word(part);
  const std::string_view lower = word;
  return (lower.size() > 2 && lower.starts_with("ex")) || lower == "everything" || lower == "cross";
}

/// Does the letter begin the part, or what it means when it is read out?
bool begins(std::string_view part, char letter) noexcept {
  if (is_ascii_digit(part[0]) && letter > '9')
    return spoken_initial(part) == letter || (letter == 'x' && is_said_x(part));
  if (to_ascii_lower(part[0]) == letter) return true;
  if (letter > '9') return letter == 'x' && is_said_x(part);
  return digit_of(part) == letter || (letter == '2' && LowerCase(part) == std::string_view("to")) ||
         (letter == '4' && LowerCase(part) == std::string_view("for")) ||
         (letter == '&' && LowerCase(part) == std::string_view("and"));
}

/// Calls use(n, score) for every number of letters, from letter j on, that the part can take, the first of them at its
/// beginning.
template <class Use>
void take(std::string_view part, const Letters& letters, std::size_t j, Use use) noexcept {
  if (j == letters.size) return;
  if (!begins(part, letters.at[j])) {
    if (letters.at[j] == 'o' && part.find("oxide") < part.size()) use(1, 1.0F);  // NO2: the formula of dioxide
    return;
  }
  float score = 1;
  std::size_t at = 1;
  for (std::size_t n = 1;; ++n) {
    use(n, score);
    if (j + n == letters.size) return;
    const std::size_t from = at;
    while (at < part.size() && to_ascii_lower(part[at]) != letters.at[j + n]) ++at;
    if (at == part.size()) return;
    score += at == from ? 0.8F : 0.5F;
    ++at;
  }
}

/// The best scores of matching all letters from each one on over the last parts, which are put in front of one
/// another; negative where there is no match.
class LetterTable {
 public:
  explicit LetterTable(const Letters& letters) noexcept : letters_(letters) {
    best_[letters.size] = 0;
    for (std::size_t j = letters.size; j-- > 0;) best_[j] = without_digit(best_, j);
  }

  /// The score of a name that begins with this part, which must give the first letter.
  float begin_with(const Part& part) const noexcept {
    float best = none;
    take(part.letters, letters_, 0, [&](std::size_t n, float score) { best = std::max(best, best_[n] + score); });
    return best;
  }

  /// No name that begins further in front has a better score: each letter that is still to come adds one at most.
  float most() const noexcept {
    float most = none;
    for (std::size_t j = 1; j <= letters_.size; ++j) most = std::max(most, best_[j] + static_cast<float>(j));
    return most;
  }

  void put_in_front(const Part& part) noexcept {
    Row row{};
    for (std::size_t j = letters_.size + 1; j-- > 0;) {
      const bool at_end = j == letters_.size;
      const float skip = part.small               ? 0.05F
                         : part.general && at_end ? 0.1F
                         : at_end                 ? 0.5F
                         : part.general           ? 0.5F
                                                  : 0.9F;
      float here = std::max(without_digit(row, j), best_[j] - skip);
      take(part.letters, letters_, j, [&](std::size_t n, float score) { here = std::max(here, best_[j + n] + score); });
      row[j] = here;
    }
    best_ = row;
  }

 private:
  using Row = std::array<float, most_letters + 1>;
  static constexpr float none = -100;

  /// PM2.5: figures stand for no word.
  float without_digit(const Row& row, std::size_t j) const noexcept {
    const bool digit =
        j > 0 && j < letters_.size && letters_.size - letters_.digits >= 2 && is_ascii_digit(letters_.at[j]);
    return digit ? row[j + 1] + 0.6F : none;
  }

  const Letters& letters_;
  Row best_;
};

/// Kong of Hong Kong, whose letter is left out.
bool ends_place(const Words& words, std::size_t i, std::size_t limit) noexcept {
  return i > limit && words[i].letters == LetterCase::capitalized && words[i - 1].letters == LetterCase::capitalized &&
         place_words.contains(words.lower(i)) && place_words.contains(words.lower(i - 1));
}

}  // namespace

bool looks_abbreviated(const Words& words, std::size_t first, std::size_t last) noexcept {
  if (last - first > 2) return false;
  std::size_t capitals = 0, letters = 0, others = 0;
  const std::string_view printed = words.in(first, last);
  for (std::size_t i = 0; i < printed.size();) {
    const CodePoint c = decode(printed, i);
    i += c.length;
    const char32_t folded = fold_width(c.value);
    if (folded == ' ' || folded >= 0x80) return false;
    const bool upper = folded >= 'A' && folded <= 'Z';
    const bool lower = folded >= 'a' && folded <= 'z';
    capitals += upper;
    letters += upper || lower;
    others += !upper && !lower && folded != '&' && folded != '-' && folded != '/' && folded != '.' && folded != '*' &&
              !(folded >= '0' && folded <= '9');
  }
  if (letters == 0 || others > 0 || letters > most_letters) return false;
  // One capital or none: a clip of syllables (Legco, regtech), which its letters must bear out.
  return capitals >= 2 || (capitals == 1 && (letters <= 3 || first == last)) ||
         (capitals == 0 && letters >= 3 && letters <= 10);
}

std::optional<LongForm> find_long_form(const Words& words, std::size_t limit, std::size_t last,
                                       std::string_view abbreviation) {
  const Letters letters(abbreviation);
  if (letters.size < 2) return std::nullopt;
  LetterTable table(letters);
  const auto size = static_cast<float>(letters.size);
  std::optional<LongForm> found;
  std::size_t parts = 0;
  for (std::size_t i = last + 1; i-- > limit && parts < most_parts;) {
    const Word& word = words[i];
    if (word.kind == TokenKind::open || word.kind == TokenKind::close || word.kind == TokenKind::han) break;
    if (i != last && word.ends_sentence) break;
    const std::string_view printed = words.in(i);
    if (printed == ";" || printed == ":" || printed == "—") break;
    // A headline has no full stop: "Prices fall⏎Lumo Bay Corp (LBC)".
    if (i != last && word.letters == LetterCase::lower && words[i + 1].broken && words[i + 1].has_capital()) break;
    if (word.kind == TokenKind::quote && !word.possessive && i != last &&
        !(words.glued(i) && i > 0 && words[i - 1].is_latin()))
      break;
    if (!word.is_latin() && word.kind != TokenKind::number && printed != "&") continue;
    const bool hyphenated = i > 0 && words.glued(i) && (words.is(i - 1, "-") || words.is(i - 1, "‑"));
    const LowerCase& lower = words.lower(i);
    const Part part{
        .letters = printed,
        .small = printed == "&" || name_connectors.contains(lower),
        .general = generic_words.contains(lower) || legal_forms.contains(lower) || ends_place(words, i, limit)};
    // "in vitro fertilization" begins with a small word where nothing stands before it.
    if ((!part.small || (i == limit && printed != "&")) && !hyphenated) {
      const float score = table.begin_with(part) / size;
      if (score >= (found ? found->score : least_score)) found = LongForm{i, score};  // of equals the longest
    }
    table.put_in_front(part);
    constexpr float rounding = 0.001F;
    if (table.most() / size + rounding < (found ? found->score : least_score)) break;
    ++parts;
  }
  return found;
}

bool permutes_initials(const Words& words, std::size_t first, std::size_t last,
                       std::string_view abbreviation) noexcept {
  Letters letters(abbreviation);
  std::size_t count = 0;
  for (std::size_t i = first; i <= last; ++i) {
    if (!words[i].is_latin() || (words[i].letters == LetterCase::lower && name_connectors.contains(words.lower(i))))
      continue;
    char* const end = letters.at.data() + letters.size;
    char* const found = std::find(letters.at.data() + count, end, to_ascii_lower(words.in(i)[0]));
    if (found == end) return false;
    std::swap(*found, letters.at[count++]);
  }
  return count >= 3 && count == letters.size;
}

bool picks_words(const Words& words, std::size_t short_first, std::size_t short_last, std::size_t long_first,
                 std::size_t long_last) noexcept {
  const auto equal = [&](std::size_t a, std::size_t b) {
    const std::string_view x = words.in(a), y = words.in(b);
    return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                      [](char p, char q) { return to_ascii_lower(p) == to_ascii_lower(q); });
  };
  if (!equal(short_first, long_first)) return false;
  std::size_t at = long_first;
  for (std::size_t i = short_first; i <= short_last; ++i, ++at) {
    while (at <= long_last && !equal(i, at)) ++at;
    if (at > long_last) return false;
  }
  return true;
}

std::optional<std::size_t> find_picked_characters(std::string_view long_form, std::string_view short_form) noexcept {
  std::size_t at = long_form.size();
  std::size_t rest = short_form.size();
  while (rest > 0) {
    const CodePoint wanted = decode_before(short_form, rest);
    rest -= wanted.length;
    const char32_t folded = fold_variant(wanted.value);
    bool found = false;
    while (at > 0 && !found) {
      const CodePoint c = decode_before(long_form, at);
      at -= c.length;
      found = fold_variant(c.value) == folded;
    }
    if (!found) return std::nullopt;
  }
  return at;
}

}  // namespace newsparse::detail
