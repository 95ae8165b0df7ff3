// SPDX-License-Identifier: MIT
#include "short_forms.hpp"

#include <array>
#include <span>

#include "romanization.hpp"
#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t most_words = 10;

/// Is this word too common to stand for a name alone?
bool is_common(std::string_view lower) noexcept {
  return lower.size() < 2 || generic_words.contains(lower) || place_words.contains(lower) || openers.contains(lower) ||
         descriptors.contains(lower) || nationalities.contains(lower) || titles.contains(lower) ||
         head_nouns.contains(lower) || name_connectors.contains(lower) || legal_forms.contains(lower);
}

/// The words of a name that short forms pick from: no brackets, commas or legal forms. Words joined
/// by hyphens or "&" are one element.
struct Element {
  std::size_t first = 0;
  std::size_t last = 0;
  bool common = false;
  bool connector = false;
};

std::size_t split(const Words& words, std::size_t first, std::size_t last, std::array<Element, most_words>& elements) {
  std::size_t count = 0;
  int depth = 0;
  for (std::size_t i = first; i <= last; ++i) {
    if (words[i].kind == TokenKind::open) ++depth;
    if (words[i].kind == TokenKind::close) --depth;
    if (depth > 0 || words[i].kind == TokenKind::close) continue;
    const bool joins = words.is(i, "-") || words.is(i, "/") || words.is(i, "&") || words.is(i, "+");
    if (count > 0 && ((joins && words.glued(i)) || (words.glued(i) && elements[count - 1].last + 1 == i && i > first && words.is(i - 1, "-")))) {
      elements[count - 1].last = i;
      elements[count - 1].common = false;
      continue;
    }
    if (!words[i].is_latin() && words[i].kind != TokenKind::number && words.in(i) != "&") continue;
    const LowerCase lower = words.lower(i);
    if (words[i].has_capital() && legal_forms.contains(lower) && i > first) continue;
    if (count == elements.size()) break;
    elements[count++] = {.first = i, .last = i, .common = is_common(lower) || words[i].kind == TokenKind::number, .connector = words.is(i, "&") || (words[i].letters == LetterCase::lower && name_connectors.contains(lower))};
  }
  return count;
}

void add_element(const Words& words, const Element& element, ShortForms& forms) {
  for (std::size_t i = element.first; i <= element.last; ++i) {
    if (words[i].is_latin() || words[i].kind == TokenKind::number) forms.add_key(key_of_word(words.in(i)));
    else forms.add_key(key_of_character(decode(words.in(i), 0).value));
  }
}

void add_initials(const Words& words, std::span<const Element> elements, ShortForms& forms) {
  std::array<char, most_words> letters{};
  std::size_t size = 0;
  for (const Element& element : elements) {
    if (!element.connector) letters[size++] = words.in(element.first)[0];
  }
  forms.add_key(key_of_word({letters.data(), size}));
}

}  // namespace

void add_latin_short_forms(const Words& words, std::size_t first, std::size_t last, ShortForms& forms) {
  std::array<Element, most_words> storage;
  const std::size_t n = split(words, first, last, storage);
  const std::span<const Element> elements(storage.data(), n);
  if (n == 0) return;
  bool distinctive = false;
  for (std::size_t k = 1; k <= n; ++k) {
    distinctive |= !elements[k - 1].common && !elements[k - 1].connector;
    // A whole name of common words stands without its legal form: "Taiwan Mobile".
    const bool whole = k == n && n >= 2;
    if (!distinctive && !whole) continue;
    if (elements[k - 1].connector || (k < n && elements[k].connector && k == 1)) continue;
    for (std::size_t i = 0; i < k; ++i) add_element(words, elements[i], forms);
    forms.end_form();
    if (k + 1 < n && !elements[n - 1].connector) {  // "Next Bank"
      for (std::size_t i = 0; i < k; ++i) add_element(words, elements[i], forms);
      add_element(words, elements[n - 1], forms);
      forms.end_form();
    }
    if (k + 2 <= n) {  // "Acme SITC"
      for (std::size_t i = 0; i < k; ++i) add_element(words, elements[i], forms);
      add_initials(words, elements.subspan(k), forms);
      forms.end_form();
      // ... with its legal form counted: Securities Investment Trust Co
      if (legal_forms.contains(words.lower(last)) && words[last].has_capital()) {
        std::array<Element, most_words> tail{};
        std::size_t size = 0;
        for (const Element& element : elements.subspan(k)) tail[size++] = element;
        if (size < tail.size()) tail[size++] = {.first = last, .last = last};
        for (std::size_t i = 0; i < k; ++i) add_element(words, elements[i], forms);
        add_initials(words, {tail.data(), size}, forms);
        forms.end_form();
      }
    }
  }
  for (std::size_t k = 2; k < n; ++k) {  // "EY Taiwan"
    if (elements[k].connector) continue;
    add_initials(words, elements.first(k), forms);
    for (std::size_t i = k; i < n; ++i) add_element(words, elements[i], forms);
    forms.end_form();
  }
  for (std::size_t k = 1; k < n; ++k) {  // "COSCO" in China COSCO Shipping
    if (words[elements[k].first].letters == LetterCase::upper && words.in(elements[k].first).size() >= 3 && !elements[k].common) {
      add_element(words, elements[k], forms);
      forms.end_form();
    }
  }
}

void add_han_short_forms(const Words& words, std::size_t first, std::size_t last, Span name, ShortForms& forms) {
  const std::string_view text = words.text();
  const auto add = [&](std::string_view form) {
    if (count_han(form) < 2 || han_generic_words.contains(form) || han_notes.contains(form) || han_org_suffixes.contains(form) || han_descriptors.contains(form)) return;
    for (std::size_t at = 0; at < form.size();) {
      const CodePoint c = decode(form, at);
      forms.add_key(key_of_character(c.value));
      at += c.length;
    }
    forms.end_form();
  };
  (void)first;
  (void)last;
  std::string_view rest = name.in(text);
  for (const std::string_view dot : {"·", "・", "．", "‧", "•"}) {
    if (const std::size_t at = rest.rfind(dot); at != std::string_view::npos) add(rest.substr(at + dot.size()));
  }
  // Suffixes come off one after another: 股份有限公司, 科技, ...
  for (int i = 0; i < 4; ++i) {
    std::size_t suffix = han_org_suffixes.suffix_of(rest);
    if (suffix == 0 || suffix >= rest.size() || count_han(rest.substr(0, rest.size() - suffix)) < 2) break;
    rest.remove_suffix(suffix);
    add(rest);
  }
  for (const std::string_view& place : han_countries.words()) {
    if (rest.size() > place.size() + 3 && rest.starts_with(place) && place.size() >= 6) {
      add(name.in(text).substr(place.size()));
      add(rest.substr(place.size()));
    }
  }
  // The first two characters of a name of three or more: 阿里 for 阿里巴巴.
  if (count_han(rest) >= 3 && rest.size() >= 9) add(rest.substr(0, 6));
}

std::optional<std::size_t> surname_word(const Words& words, std::size_t first, std::size_t last, std::string_view han) noexcept {
  if (first == last) return std::nullopt;
  if (!han.empty()) {
    const NameReading reading = read_name(words.in(first, last), han);
    if (reading.order == NameReading::Order::surname_first) return first;
    if (reading.order == NameReading::Order::surname_last) return last;
  }
  // "Hsiao Bi-khim": a hyphenated given name stands behind the surname.
  if (words[last].letters == LetterCase::lower && words.glued(last) && first + 3 == last) return first;
  return words[last].is_latin() ? std::optional(last) : std::nullopt;
}

}  // namespace newsparse::detail
