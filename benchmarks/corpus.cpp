// SPDX-License-Identifier: MIT
#include "corpus.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>

#include "han_dictionary.hpp"

namespace newsparse::bench {
namespace {

/// SplitMix64: the standard's distributions differ from library to library,
/// this does not.
class Random {
 public:
  explicit Random(std::uint64_t seed) noexcept : state_(seed) {}

  std::uint64_t next() noexcept {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
  }
  std::size_t below(std::size_t n) noexcept { return static_cast<std::size_t>(next() % n); }
  bool chance(unsigned percent) noexcept { return below(100) < percent; }
  double real() noexcept { return static_cast<double>(next() >> 11) * 0x1p-53; }

  template <class T>
  const T& pick(const std::vector<T>& list) noexcept {
    return list[below(list.size())];
  }
  std::string_view pick(std::span<const std::string_view> list) noexcept { return list[below(list.size())]; }

  /// An item of a list that is sorted by frequency, as often as Zipf's law
  /// says.
  template <class T>
  const T& zipf(const std::vector<T>& list) noexcept {
    const double most = std::log(static_cast<double>(list.size()) + 1);
    return list[std::min(list.size() - 1, static_cast<std::size_t>(std::exp(real() * most)) - 1)];
  }

 private:
  std::uint64_t state_;
};

std::string encode(char32_t c) {
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
}

/// The dictionary's words, cheap ones first, with their characters encoded.
std::vector<std::string> han_words() {
  using detail::han_dictionary;
  std::vector<std::string> characters(han_dictionary.roots.size());
  for (std::size_t i = 0; i < han_dictionary.ids.size(); ++i) {
    const auto c = static_cast<char32_t>(i) + detail::HanDictionary::first_character;
    if (c == U'々' || c >= 0x4E00) characters[han_dictionary.ids[i]] = encode(c);
  }
  struct Entry {
    std::uint32_t cost;
    std::string word;
  };
  std::vector<Entry> found;
  const std::size_t ids = han_dictionary.roots.size() - 1;
  for (std::size_t first = 1; first < ids; ++first) {
    const std::uint32_t root = han_dictionary.roots[first];
    if ((root & 0xFF) < detail::HanDictionary::unknown_cost) found.push_back({root & 0xFF, characters[first]});
    if (root >> 8 == 0) continue;
    for (std::size_t second = 1; second < ids; ++second) {
      const std::size_t place = (root >> 8) + second;
      const std::uint32_t unit = han_dictionary.units[place];
      if (unit >> 16 != second) continue;
      const std::string pair = characters[first] + characters[second];
      if ((unit >> 1 & 0x7FFF) != detail::HanDictionary::no_word) found.push_back({unit >> 1 & 0x7FFF, pair});
      if ((unit & 1) == 0) continue;
      for (std::size_t third = 1; third < ids; ++third) {
        const std::uint32_t longer = han_dictionary.units[han_dictionary.children[place] + third];
        if (longer >> 16 == third && (longer >> 1 & 0x7FFF) != detail::HanDictionary::no_word) {
          found.push_back({longer >> 1 & 0x7FFF, pair + characters[third]});
        }
      }
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) { return a.cost < b.cost; });
  std::vector<std::string> words;
  for (Entry& entry : found) words.push_back(std::move(entry.word));
  return words;
}

constexpr std::string_view common_words[] = {
    "the",    "of",    "to",     "and",    "in",      "a",      "said",  "for",   "that",  "on",    "is",
    "with",   "as",    "its",    "by",     "from",    "was",    "at",    "it",    "has",   "would", "which",
    "be",     "more",  "an",     "are",    "this",    "were",   "have",  "had",   "than",  "but",   "will",
    "not",    "he",    "they",   "last",   "after",   "also",   "over",  "their", "about", "up",    "been",
    "first",  "other", "new",    "two",    "while",   "or",     "could", "per",   "some",  "year",  "company",
    "market", "sales", "shares", "growth", "quarter", "billion"};

/// Words that could be English, short ones first.
std::vector<std::string> latin_words(Random& random, std::size_t count) {
  constexpr std::string_view onsets[] = {"b", "br", "c",  "ch", "d", "dr", "f",  "fl", "g", "h",  "j", "l", "m", "n",
                                         "p", "pl", "pr", "qu", "r", "s",  "st", "sh", "t", "tr", "v", "w", "",  "th"};
  constexpr std::string_view vowels[] = {"a", "e", "i", "o", "u", "ai", "ea", "ou", "io", "ee"};
  constexpr std::string_view codas[] = {"", "", "n", "r", "s", "t", "l", "nd", "ng", "st", "m", "ct", "nt"};
  std::vector<std::string> words;
  for (std::size_t i = 0; i < count; ++i) {
    std::string word;
    const std::size_t syllables = 1 + random.below(1 + std::min<std::size_t>(3, 1 + i * 4 / count));
    for (std::size_t s = 0; s < syllables; ++s) {
      word += random.pick(onsets);
      word += random.pick(vowels);
      word += random.pick(codas);
    }
    words.push_back(std::move(word));
  }
  return words;
}

std::string capitalized(std::string word) {
  if (word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

std::string number(Random& random) {
  std::string digits = std::to_string(1 + random.below(random.chance(50) ? 100 : 9000));
  if (digits.size() > 3) digits.insert(digits.size() - 3, ",");
  if (random.chance(40)) digits += '.' + std::to_string(random.below(100));
  return digits;
}

class EnglishPress {
 public:
  explicit EnglishPress(std::uint64_t seed) : random_(seed), words_(std::begin(common_words), std::end(common_words)) {
    const std::vector<std::string> more = latin_words(random_, 60000);
    words_.insert(words_.end(), more.begin(), more.end());
    const std::vector<std::string> han = han_words();
    constexpr std::string_view forms[] = {"Corp", "Inc", "Co", "Ltd", "Co Ltd", "Holdings", "Group", "Electronics Corp",
                                          "Bank"};
    for (std::size_t i = 0; i < 9000; ++i) {
      std::string name = capitalized(random_.pick(more));
      if (random_.chance(60)) name += ' ' + capitalized(random_.pick(more));
      names_.push_back({name + ' ' + std::string(random_.pick(forms)), name, random_.zipf(han) + random_.zipf(han)});
    }
    for (std::size_t i = 0; i < 6000; ++i) {
      const std::string surname = capitalized(random_.pick(more));
      names_.push_back(
          {capitalized(random_.pick(more)) + ' ' + surname, surname, random_.zipf(han) + random_.zipf(han)});
    }
  }

  std::string article() {
    const std::size_t size = 1000 + random_.below(random_.below(5) + 1) * 1500 + random_.below(1000);
    std::string text;
    while (text.size() < size) {
      text += sentence();
      text += random_.chance(45) ? "\n" : " ";
    }
    return text;
  }

 private:
  struct Name {
    std::string full, brief, han;
  };

  std::string amount() {
    constexpr std::string_view shapes[] = {"US$# million", "NT$# billion", "# billion yuan", "$#",     "€# million",
                                           "RMB# billion", "US$#bn",       "# percent",      "# units"};
    std::string shape(random_.pick(shapes));
    return shape.replace(shape.find('#'), 1, number(random_));
  }

  std::string sentence() {
    std::string text;
    const std::size_t words = 10 + random_.below(22);
    const bool quoted = random_.chance(12);
    if (quoted) text += "“";
    for (std::size_t i = 0; i < words; ++i) {
      if (i > 0) text += ' ';
      const std::size_t die = random_.below(1000);
      if (die < 26) {
        const Name& name = random_.zipf(names_);
        text += name.full;
        if (random_.chance(42)) text += " (" + name.han + ')';
      } else if (die < 60) {
        text += random_.zipf(names_).brief;
        if (random_.chance(30)) text += "’s";
      } else if (die < 72) {
        text += amount();
      } else if (die < 80) {
        text += random_.zipf(words_) + '-' + random_.zipf(words_);
      } else if (die < 86) {
        text += "— " + random_.zipf(words_);
      } else {
        const std::string& word = random_.zipf(words_);
        text += i == 0 ? capitalized(word) : word;
        if (i + 1 < words && die > 930) text += ',';
      }
    }
    text += random_.chance(3) ? "?" : ".";
    if (quoted) text += "”";
    return text;
  }

  Random random_;
  std::vector<std::string> words_;
  std::vector<Name> names_;
};

class ChinesePress {
 public:
  explicit ChinesePress(std::uint64_t seed) : random_(seed), han_(han_words()) {
    const std::vector<std::string> latin = latin_words(random_, 12000);
    for (std::size_t i = 0; i < 9000; ++i) {
      std::string name = capitalized(random_.pick(latin));
      if (random_.chance(40)) name += ' ' + capitalized(random_.pick(latin));
      names_.push_back({std::move(name), random_.zipf(han_) + random_.zipf(han_)});
    }
  }

  std::string article() {
    const std::size_t size = 800 + random_.below(random_.below(5) + 1) * 900 + random_.below(800);
    std::string text;
    while (text.size() < size) {
      text += sentence();
      if (random_.chance(25)) text += '\n';
    }
    return text;
  }

 private:
  struct Name {
    std::string latin, han;
  };

  std::string amount() {
    constexpr std::string_view shapes[] = {"#億元", "新台幣#萬元", "#亿美元", "人民币#元", "#%", "US$#億", "#萬股"};
    std::string shape(random_.pick(shapes));
    return shape.replace(shape.find('#'), 1, number(random_));
  }

  std::string sentence() {
    std::string text;
    const std::size_t clauses = 1 + random_.below(4);
    for (std::size_t clause = 0; clause < clauses; ++clause) {
      const std::size_t words = 4 + random_.below(9);
      for (std::size_t i = 0; i < words; ++i) {
        const std::size_t die = random_.below(1000);
        if (die < 12) {
          const Name& name = random_.zipf(names_);
          text += name.han + "（" + name.latin + "）";
        } else if (die < 40) {
          text += random_.zipf(names_).han;
        } else if (die < 60) {
          text += amount();
        } else if (die < 72) {
          text += "「" + random_.zipf(han_) + random_.zipf(han_) + "」";
        } else if (die < 80) {
          text += random_.zipf(names_).latin;
        } else {
          text += random_.zipf(han_);
        }
      }
      text += clause + 1 < clauses ? (random_.chance(80) ? "，" : "、") : "。";
    }
    return text;
  }

  Random random_;
  std::vector<std::string> han_;
  std::vector<Name> names_;
};

template <class Press>
std::vector<std::string> articles(Press press, std::size_t bytes) {
  std::vector<std::string> corpus;
  for (std::size_t size = 0; size < bytes; size += corpus.back().size()) corpus.push_back(press.article());
  return corpus;
}

}  // namespace

std::vector<std::string> english_corpus(std::size_t bytes, std::uint64_t seed) {
  return articles(EnglishPress(seed), bytes);
}

std::vector<std::string> chinese_corpus(std::size_t bytes, std::uint64_t seed) {
  return articles(ChinesePress(seed), bytes);
}

}  // namespace newsparse::bench
