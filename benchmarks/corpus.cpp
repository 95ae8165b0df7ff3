// SPDX-License-Identifier: MIT
#include "corpus.hpp"

#include <span>
#include <string_view>
#include <utility>

#include "corpus_words.hpp"
#include "dictionary_words.hpp"
#include "random.hpp"

namespace newsparse::bench {
namespace {

using std::string;
using std::string_view;

string capitalized(string word) {
  if (word[0] >= 'a' && word[0] <= 'z') word[0] = static_cast<char>(word[0] - 'a' + 'A');
  return word;
}

/// Somebody or something that articles name.
struct Name {
  string full;   // Lantern Bay Steel Corp
  string brief;  // Lantern Bay
  string han;    // 燈灣鋼鐵
  string brief_han;
};

Name company(Random& random) {
  const Pair& first = random.pick(first_names);
  const Pair& last = random.pick(last_names);
  const Pair& business = random.pick(businesses);
  const string latin = string(first.latin) + ' ' + string(last.latin);
  const string han = string(first.han) + string(last.han);
  return {latin + ' ' + string(business.latin) + ' ' + string(random.pick(legal_forms)), latin,
          han + string(business.han), han};
}

Name person(Random& random) {
  const Pair& surname = random.pick(surnames);
  const Pair& first = random.pick(given_syllables);
  const Pair& second = random.pick(given_syllables);
  const string han = string(surname.han) + string(first.han) + string(second.han);
  const string latin(surname.latin);
  if (random.chance(30)) return {string(random.pick(western_names)) + ' ' + latin, latin, han, han};
  return {latin + ' ' + capitalized(string(first.latin)) + '-' + string(second.latin), latin, han, han};
}

Name body(Random& random) {
  const Pair& field = random.pick(fields);
  const Pair& purpose = random.pick(purposes);
  const Pair& kind = random.pick(bodies);
  const string initials{field.latin[0], purpose.latin[0], kind.latin[0]};
  const string brief_han =
      string(field.han.substr(0, 3)) + string(purpose.han.substr(0, 3)) + string(kind.han.substr(kind.han.size() - 3));
  return {string(field.latin) + ' ' + string(purpose.latin) + ' ' + string(kind.latin), initials,
          string(field.han) + string(purpose.han) + string(kind.han), brief_han};
}

/// Words that could be English, short ones first.
std::vector<string> rare_words(Random& random, std::size_t count) {
  constexpr string_view onsets[] = {"b", "br", "c",  "ch", "d", "dr", "f",  "fl", "g", "h",  "j", "l", "m", "n",
                                    "p", "pl", "pr", "qu", "r", "s",  "st", "sh", "t", "tr", "v", "w", "",  "th"};
  constexpr string_view vowels[] = {"a", "e", "i", "o", "u", "ai", "ea", "ou", "io", "ee"};
  constexpr string_view codas[] = {"", "", "n", "r", "s", "t", "l", "nd", "ng", "st", "m", "ct", "nt"};
  std::vector<string> words;
  for (std::size_t i = 0; i < count; ++i) {
    string word;
    const std::size_t syllables = 1 + random.below(2 + i * 2 / count);
    for (std::size_t s = 0; s < syllables; ++s) {
      word.append(random.pick(onsets)).append(random.pick(vowels)).append(random.pick(codas));
    }
    words.push_back(std::move(word));
  }
  return words;
}

string number(Random& random) {
  string digits = std::to_string(1 + random.below(random.chance(50) ? 100 : 9000));
  if (digits.size() > 3) digits.insert(digits.size() - 3, ",");
  if (random.chance(40)) digits += '.' + std::to_string(random.below(100));
  return digits;
}

string amount(Random& random, std::span<const string_view> shapes) {
  string shape(random.pick(shapes));
  return shape.replace(shape.find('#'), 1, number(random));
}

/// Those of the whole world of names that one article is about, and which of them it has introduced.
class Cast {
 public:
  Cast(Random& random, const std::vector<Name>& world, std::size_t size) {
    while (names_.size() < size) names_.push_back({&random.zipf(world), false});
  }

  /// A name, and whether it is its first time.
  std::pair<const Name&, bool> next(Random& random) {
    Entry& entry = random.zipf(names_);
    return {*entry.name, !std::exchange(entry.introduced, true)};
  }

 private:
  struct Entry {
    const Name* name;
    bool introduced;
  };

  std::vector<Entry> names_;
};

/// What the English and the Chinese press share.
class Press {
 protected:
  explicit Press(std::uint64_t seed) : random_(seed) {
    for (int i = 0; i < 9000; ++i) companies_.push_back(company(random_));
    for (int i = 0; i < 6000; ++i) persons_.push_back(person(random_));
    for (int i = 0; i < 500; ++i) bodies_.push_back(body(random_));
  }

  /// Appends the pattern, each {x} by fill(x).
  template <class Fill>
  static void expand(string& out, string_view pattern, Fill fill) {
    for (std::size_t at; (at = pattern.find('{')) != pattern.npos; pattern.remove_prefix(at + 3)) {
      out.append(pattern.substr(0, at));
      fill(pattern[at + 1]);
    }
    out.append(pattern);
  }

  Random random_;
  std::vector<Name> companies_, persons_, bodies_;
};

class EnglishPress : Press {
 public:
  explicit EnglishPress(std::uint64_t seed) : Press(seed), rare_(rare_words(random_, 60000)) {}

  string article() {
    const std::size_t size = 1000 + random_.below(random_.below(5) + 1) * 1600 + random_.below(2200);
    Cast companies(random_, companies_, 1 + size / 1100);
    Cast persons(random_, persons_, 1 + size / 1100);
    Cast bodies(random_, bodies_, 1 + size / 3000);
    bool introduced[std::size(terms)] = {};
    cast_ = {&companies, &persons, &bodies, introduced};
    string text;
    while (text.size() < size) {
      const std::size_t start = text.size();
      append(text, random_.pick(english_sentences), 0);
      capitalize(text, start);
      text += random_.chance(45) ? "\n\n" : " ";
    }
    return text;
  }

 private:
  static void capitalize(string& text, std::size_t at) {
    if (text.compare(at, 3, "“") == 0) at += 3;
    if (text[at] >= 'a' && text[at] <= 'z') text[at] = static_cast<char>(text[at] - 'a' + 'A');
  }

  void append(string& out, string_view pattern, int depth) {
    expand(out, pattern, [&](char slot) { fill(out, slot, depth + 1); });
  }

  void fill(string& out, char slot, int depth) {
    switch (slot) {
      case 'c':
        return append_name(out, cast_.companies->next(random_), false);
      case 'p':
        return append_name(out, cast_.persons->next(random_), false);
      case 'o':
        return append_name(out, cast_.bodies->next(random_), true);
      case 't':
        return append_term(out);
      case 's':
        return append(out, depth > 3 ? "{N} {v} {N}" : random_.pick(english_clauses), depth);
      case 'N':
        return append(out, depth > 4 ? "the {n}" : random_.pick(english_phrases), depth);
      case 'n':
        out += random_.chance(12) ? string_view(random_.pick(rare_)) : random_.pick(nouns);
        return;
      case '$':
        out += amount(random_, english_amounts);
        if (random_.chance(15)) out += " (" + amount(random_, english_amounts) + ')';
        return;
      case '%':
        out += number(random_) + " percent";
        return;
      case '#':
        out += number(random_);
        return;
      default:
        out += random_.pick(words_of(slot));
    }
  }

  static std::span<const string_view> words_of(char slot) {
    switch (slot) {
      case 'a':
        return adjectives;
      case 'v':
        return past_verbs;
      case 'i':
        return verbs;
      case 'j':
        return jobs;
      case 'd':
        return times;
      default:
        return places;
    }
  }

  void append_name(string& out, std::pair<const Name&, bool> next, bool initials) {
    const auto& [name, first] = next;
    out += first ? name.full : name.brief;
    if (!first || random_.chance(15)) return;
    out += " (";
    if (initials) out += name.brief + ", ";
    out += name.han + ')';
  }

  void append_term(string& out) {
    const std::size_t which = random_.below(std::size(terms));
    if (std::exchange(cast_.introduced[which], true)) {
      out += terms[which].han;
    } else {
      out.append(terms[which].latin).append(" (").append(terms[which].han) += ')';
    }
  }

  struct {
    Cast *companies, *persons, *bodies;
    bool* introduced;
  } cast_{};
  std::vector<string> rare_;
};

class ChinesePress : Press {
 public:
  explicit ChinesePress(std::uint64_t seed) : Press(seed), han_(chinese_words()), rare_(rare_words(random_, 12000)) {}

  string article() {
    const std::size_t size = 800 + random_.below(random_.below(5) + 1) * 900 + random_.below(900);
    Cast companies(random_, companies_, 1 + size / 1200);
    Cast persons(random_, persons_, 1 + size / 1200);
    Cast bodies(random_, bodies_, 1);
    cast_ = {&companies, &persons, &bodies};
    string text;
    while (text.size() < size) {
      expand(text, random_.pick(chinese_sentences), [&](char slot) { fill(text, slot); });
      if (random_.chance(25)) text += '\n';
    }
    return random_.chance(50) ? text : simplified(text);
  }

 private:
  void fill(string& out, char slot) {
    switch (slot) {
      case 'c':
        return append_name(out, cast_.companies->next(random_), 60);
      case 'p':
        return append_name(out, cast_.persons->next(random_), 30);
      case 'o':
        return append_body(out, cast_.bodies->next(random_));
      case 'W':
        for (std::size_t words = 4 + random_.below(8); words > 0; --words) out += random_.zipf(han_);
        return;
      case 'L':
        for (std::size_t words = 2 + random_.below(4); words > 0; --words) {
          out += random_.chance(50) ? string(random_.pick(latin_terms)) : capitalized(random_.zipf(rare_));
          if (words > 1) out += ' ';
        }
        return;
      case 'j':
        out += random_.pick(chinese_jobs);
        return;
      case '$':
        out += amount(random_, chinese_amounts);
        return;
      case '%':
        out += number(random_) + '%';
        return;
      case '#':
        out += std::to_string(1990 + random_.below(40));
        return;
    }
  }

  void append_name(string& out, std::pair<const Name&, bool> next, unsigned percent) {
    const auto& [name, first] = next;
    out += first ? name.han : name.brief_han;
    if (first && random_.chance(percent)) out.append("（").append(name.full).append("）");
  }

  static void append_body(string& out, std::pair<const Name&, bool> next) {
    const auto& [name, first] = next;
    out += first ? name.han + "（簡稱" + name.brief_han + "）" : name.brief_han;
  }

  struct {
    Cast *companies, *persons, *bodies;
  } cast_{};
  std::vector<string> han_, rare_;
};

template <class Press>
std::vector<string> articles(Press press, std::size_t bytes) {
  std::vector<string> corpus;
  for (std::size_t size = 0; size < bytes; size += corpus.back().size()) corpus.push_back(press.article());
  return corpus;
}

}  // namespace

std::vector<string> english_corpus(std::size_t bytes, std::uint64_t seed) {
  return articles(EnglishPress(seed), bytes);
}

std::vector<string> chinese_corpus(std::size_t bytes, std::uint64_t seed) {
  return articles(ChinesePress(seed), bytes);
}

}  // namespace newsparse::bench
