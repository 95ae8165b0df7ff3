// SPDX-License-Identifier: MIT
#include <algorithm>
#include <initializer_list>
#include <string>

#include <newsparse/alias.hpp>

#include "romanization.hpp"
#include "tables/chinese_words.hpp"
#include "unicode.hpp"

namespace newsparse::inline v0 {
namespace {

using namespace detail;

/// The two sides of an alias by script; the Latin side is empty when both are Chinese.
struct Sides {
  std::string_view han;
  std::string_view latin;
};

Sides sides_of(const Alias& alias, std::string_view text) noexcept {
  const std::string_view name = alias.name.in(text), other = alias.alias.in(text);
  if (count_han(name) > 0) return {name, count_han(other) > 0 ? std::string_view() : other};
  return {other, name};
}

/// The word of a Latin name that spells the surname.
std::string_view surname_of(const Sides& sides) noexcept {
  const std::size_t size = surname_length(sides.han);
  const std::string_view surname = sides.han.substr(0, size);
  for (std::size_t at = 0; at < sides.latin.size();) {
    const std::size_t end = std::min(sides.latin.find(' ', at), sides.latin.size());
    const std::string_view word = sides.latin.substr(at, end - at);
    if (reads_surname(word, surname)) return word;
    at = end + 1;
  }
  return {};
}

/// The word right before a name.
std::string_view word_before(Span name, std::string_view text) noexcept {
  std::string_view before = text.substr(0, name.begin);
  if (const std::size_t title = han_titles.suffix_of(before); title > 0) return before.substr(before.size() - title);
  while (before.ends_with(' ')) before.remove_suffix(1);
  const std::size_t blank = before.find_last_of(" \n");
  const std::string_view word = before.substr(blank == std::string_view::npos ? 0 : blank + 1);
  return count_han(word) > 0 ? std::string_view() : word;
}

void add(std::string& words, std::initializer_list<std::string_view> parts) {
  if (!words.empty()) words += "; ";
  for (const std::string_view part : parts) words += part;
}

}  // namespace

std::string explain(const Alias& alias, std::string_view text) {
  const Sides sides = sides_of(alias, text);
  const std::string_view other = alias.alias.in(text);
  std::string words;
  for (int i = 0; i <= static_cast<int>(Clue::lexicon); ++i) {
    const Clue clue = static_cast<Clue>(i);
    if (!alias.evidence.has(clue)) continue;
    switch (clue) {
      case Clue::surname_read: {
        const std::size_t size = surname_length(sides.han);
        add(words, {"surname ", sides.han.substr(0, size), " reads ", surname_of(sides)});
        if (!alias.evidence.has(Clue::given_name_read))
          add(words, {"given name ", sides.han.substr(size), " unexplained"});
        break;
      }
      case Clue::given_name_read:
        add(words, {"given name ", sides.han.substr(surname_length(sides.han)), " read too"});
        break;
      case Clue::sounds_alike:
        add(words, {sides.han, " sounds like ", sides.latin});
        break;
      case Clue::initials:
        if (count_han(other) > 0)
          add(words, {"edges set by the abbreviation beside it"});
        else if (count_han(alias.name.in(text)) > 0)
          add(words, {"letters of ", other, " begin the English of its words"});
        else
          add(words, {"letters of ", other, " found in the words"});
        break;
      case Clue::shared_characters:
        add(words, {other, " picks characters of the name"});
        break;
      case Clue::shared_word:
        add(words, {"a word stands on both sides"});
        break;
      case Clue::name_suffix:
        add(words, {"ends as organisations do"});
        break;
      case Clue::capitalized:
        add(words, {"capitalised words"});
        break;
      case Clue::title_cut: {
        const std::string_view title = word_before(alias.name, text);
        title.empty() ? add(words, {"title cut"}) : add(words, {"title ", title, " cut"});
        break;
      }
      case Clue::description_cut:
        add(words, {"description cut"});
        break;
      case Clue::cue_phrase:
        add(words, {"announced by a phrase"});
        break;
      case Clue::quoted:
        add(words, {"in quotation marks"});
        break;
      case Clue::distributed:
        add(words, {"several names share the bracket"});
        break;
      case Clue::lexicon:
        add(words, {"known from the lexicon"});
        break;
    }
  }
  return words;
}

}  // namespace newsparse::inline v0
