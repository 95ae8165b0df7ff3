// SPDX-License-Identifier: MIT
#include "short_forms.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "han_name.hpp"
#include "romanization.hpp"
#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"
#include "transliteration.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t most_words = 10;

bool is_place(std::string_view lower) noexcept { return place_words.contains(lower) || more_places.contains(lower); }
/// Is this word too common to stand for a name alone?
bool is_common(std::string_view lower) noexcept {
  return lower.size() < 2 || generic_words.contains(lower) || leading_forms.contains(lower) || is_place(lower) ||
         openers.contains(lower) || descriptors.contains(lower) || nationalities.contains(lower) ||
         titles.contains(lower) || head_nouns.contains(lower) || name_connectors.contains(lower) ||
         legal_forms.contains(lower);
}

/// The words of a name that short forms pick from: no brackets, commas or legal forms. Words joined
/// by hyphens or "&" are one element.
struct Element {
  std::size_t first = 0;
  std::size_t last = 0;
  bool common = false;
  bool connector = false;
};

/// Words that are joined are a name of their own.
bool is_common(const Words& words, const Element& element) noexcept {
  return element.first == element.last &&
         (words[element.first].kind == TokenKind::number || is_common(words.lower(element.first)));
}

bool is_saint(const Words& words, std::size_t i) noexcept { return words.is(i, "St") || words.is(i, "Mt"); }

std::size_t split(const Words& words, std::size_t first, std::size_t last, std::array<Element, most_words>& elements) {
  std::size_t count = 0;
  int depth = 0;
  for (std::size_t i = first; i <= last; ++i) {
    if (words[i].kind == TokenKind::open) ++depth;
    if (words[i].kind == TokenKind::close) --depth;
    if (depth > 0 || words[i].kind == TokenKind::close) continue;
    const bool saint = count > 0 && elements[count - 1].last + 1 == i &&
                       (is_saint(words, i - 1) || (i >= first + 2 && words.is(i - 1, ".") && is_saint(words, i - 2)));
    if (saint) {  // "St. Lumo"
      elements[count - 1].last = i;
      continue;
    }
    const bool dot = words.is(i, ".") && i < last && words.glued(i + 1);  // "88.com"
    const bool joins = dot || words.is(i, "-") || words.is(i, "/") || words.is(i, "&") || words.is(i, "+");
    const bool joined = words.glued(i) && i > first && (words.is(i - 1, "-") || words.is(i - 1, "."));
    if (count > 0 && ((joins && words.glued(i)) || (joined && elements[count - 1].last + 1 == i))) {
      elements[count - 1].last = i;
      continue;
    }
    if (!words[i].is_latin() && words[i].kind != TokenKind::number && words.in(i) != "&") continue;
    const LowerCase lower = words.lower(i);
    if (words[i].has_capital() && legal_forms.contains(lower) && i > first) continue;
    if (count == elements.size()) break;
    elements[count++] = {
        .first = i,
        .last = i,
        .connector = words.is(i, "&") || (words[i].letters == LetterCase::lower && name_connectors.contains(lower))};
  }
  return count;
}

void add_element(const Words& words, const Element& element, FormList& forms) {
  for (std::size_t i = element.first; i <= element.last; ++i) {
    if (words[i].is_latin() || words[i].kind == TokenKind::number)
      forms.add_key(key_of_word(words.text(), words[i].span));
    else
      forms.add_key(key_of_character(decode(words.in(i), 0).value));
  }
}

void add_initials(const Words& words, std::span<const Element> elements, FormList& forms) {
  std::array<char, most_words> letters{};
  std::size_t size = 0;
  for (const Element& element : elements) {
    if (!element.connector) letters[size++] = words.in(element.first)[0];
  }
  forms.add_key(key_of_word({letters.data(), size}));
}

/// A first word that is common elsewhere but names here: "Giant", "First"; not a place, a trade or a body.
bool is_proper_use(const Words& words, const Element& element) noexcept {
  const LowerCase lower = words.lower(element.first);
  return element.first == element.last && words[element.first].has_capital() && std::string_view(lower).size() >= 4 &&
         (descriptors.contains(lower) || titles.contains(lower)) && !generic_words.contains(lower) &&
         !place_words.contains(lower) && !nationalities.contains(lower) && !openers.contains(lower);
}

/// "Kuo & Kuo"
bool repeats(const Words& words, std::span<const Element> elements, std::size_t joint) noexcept {
  return joint + 1 < elements.size() && words.in(elements[0].first) == words.in(elements[joint + 1].first);
}

/// "Lumo Taiwan" for Lumo Bank (Taiwan) Ltd, "BOL Hong Kong" for Bank of Lumo (Hong Kong) Ltd.
void add_bracketed_forms(const Words& words, std::size_t first, std::size_t last, std::span<const Element> elements,
                         FormList& forms) {
  std::size_t open = first;
  while (open <= last && words[open].kind != TokenKind::open) ++open;
  std::size_t close = open;
  while (close <= last && words[close].kind != TokenKind::close) ++close;
  if (close > last || close == open + 1) return;
  const Element inside{.first = open + 1, .last = close - 1};
  std::size_t before = 0;
  while (before < elements.size() && elements[before].first < open) ++before;
  if (before == 0) return;
  for (std::size_t k = 1; k <= before; ++k) {
    if (elements[k - 1].connector) continue;
    for (const Element& element : elements.first(k)) add_element(words, element, forms);
    add_element(words, inside, forms);
    forms.end_form();
  }
  std::array<char, most_words> letters{};
  for (std::size_t i = 0; i < before; ++i) letters[i] = words.in(elements[i].first)[0];
  forms.add_key(key_of_word({letters.data(), before}));
  add_element(words, inside, forms);
  forms.end_form();
}

/// "Lumo" of "Lumo.com"; the word itself when it is no domain.
std::string_view without_domain(std::string_view word) noexcept {
  for (const std::string_view domain : {".com", ".net", ".org", ".me", ".ai", ".io"}) {
    if (word.size() >= domain.size() + 2 && word.ends_with(domain)) return word.substr(0, word.size() - domain.size());
  }
  return word;
}

/// "Lumo" for Lumo.com, "Lumo" for Dark Harbor: Lumo.
void add_printed_parts(const Words& words, std::size_t first, std::size_t last, std::span<const Element> elements,
                       FormList& forms) {
  const std::string_view head = words.in(elements[0].first);
  if (const std::string_view brand = without_domain(head); brand.size() < head.size()) {
    forms.add_key(key_of_word(brand));
    forms.end_form();
  }
  for (std::size_t i = first + 1; i < last; ++i) {
    if (!words.is(i, ":")) continue;
    for (std::size_t k = i + 1; k <= last; ++k) {
      if (words[k].is_latin() || words[k].kind == TokenKind::number)
        forms.add_key(key_of_word(words.text(), words[k].span));
      else
        forms.add_key(key_of_character(decode(words.in(k), 0).value));
    }
    forms.end_form();
  }
}

/// The size of a country or a place in front of the rest of a Chinese name.
std::uint32_t place_in_front(std::string_view name) noexcept {
  if (const std::size_t country = han_countries.prefix_of(name); country >= 6 && country + 6 <= name.size())
    return static_cast<std::uint32_t>(country);
  if (const std::size_t place = han_places.prefix_of(name); place >= 6 && place + 6 <= name.size())
    return static_cast<std::uint32_t>(place);
  return 0;
}

/// A body that another one belongs to: 某某院.
bool ends_body(std::string_view word) noexcept {
  return word.size() >= 6 && (word.ends_with("部") || word.ends_with("院") || word.ends_with("府"));
}

}  // namespace

void add_latin_short_forms(const Words& words, std::size_t first, std::size_t last, FormList& forms) {
  std::array<Element, most_words> storage;
  const std::size_t n = split(words, first, last, storage);
  const std::span<const Element> elements(storage.data(), n);
  if (n == 0) return;
  for (Element& element : std::span(storage).first(n)) element.common = is_common(words, element);
  // "Ningde Lumo Fishery" is Lumo of Ningde, "Ningde Fishery" Ningde itself.
  const bool prefecture =
      n >= 2 && prefectures.contains(words.lower(elements[0].first)) && !elements[1].common && !elements[1].connector;
  if (prefecture) storage[0].common = true;
  const auto add_all = [&](std::span<const Element> some) {
    for (const Element& element : some) add_element(words, element, forms);
  };
  const bool company = words[last].has_capital() &&
                       (legal_forms.contains(words.lower(last)) || company_nouns.contains(words.lower(last)));
  bool distinctive = false, place = true;
  for (std::size_t k = 1; k <= n; ++k) {
    const Element& tail = elements[k - 1];
    distinctive |= !tail.common && !tail.connector;
    place &= is_place(words.lower(tail.first));
    // A company of common words only is known by two of them, "Taiwan Lamp", or by a first word that
    // is no general one, "Giant".
    const bool named =
        distinctive || (k >= 2 && words[first].kind == TokenKind::number) ||  // "88 Ranch" for 88 Ranch Market
        (k >= 2 && !place && (company || k == n || words.lower(tail.last) == std::string_view("bank"))) ||
        (k == 1 && company && is_proper_use(words, tail));
    if (!named || tail.connector) continue;
    if (k == 1 && n >= 4 && elements[k].connector && law_nouns.contains(words.lower(elements[n - 1].first))) {
      add_element(words, tail, forms);  // "Lamp Act" for Lamp and Lantern Act
      add_element(words, elements[n - 1], forms);
      forms.end_form();
    }
    if (k < n && elements[k].connector && k == 1 &&
        !(words.is(elements[k].first, "&") && distinctive && !repeats(words, elements, k)))
      continue;
    add_all(elements.first(k));
    forms.end_form();
    if (!distinctive && k < 2) continue;
    if (k + 1 < n && !elements[n - 1].connector) {  // "Lumo Bank", "Union Lamp Bank"
      add_all(elements.first(k));
      add_element(words, elements[n - 1], forms);
      forms.end_form();
    }
    if (!distinctive) continue;
    if (k + 2 <= n) {  // "Acme SITC"
      add_all(elements.first(k));
      add_initials(words, elements.subspan(k), forms);
      forms.end_form();
      if (legal_forms.contains(words.lower(last))) {  // ... with its legal form counted: Securities Investment Trust Co
        std::array<Element, most_words + 1> counted{};
        const std::size_t size = n - k;
        for (std::size_t i = 0; i < size; ++i) counted[i] = elements[k + i];
        counted[size] = {.first = last, .last = last};
        add_all(elements.first(k));
        add_initials(words, {counted.data(), size + 1}, forms);
        forms.end_form();
      }
    }
  }
  for (std::size_t k = 2; k < n; ++k) {  // "LB Taiwan"
    if (elements[k].connector) continue;
    add_initials(words, elements.first(k), forms);
    add_all(elements.subspan(k));
    forms.end_form();
  }
  for (std::size_t k = 1; k < n; ++k) {  // "LUMO" in China LUMO Shipping
    if (words[elements[k].first].letters == LetterCase::upper && words.in(elements[k].first).size() >= 3 &&
        !elements[k].common && !generation_marks.contains(words.lower(elements[k].first))) {
      add_element(words, elements[k], forms);
      forms.end_form();
    }
  }
  // "LBSC" for Lumo Bay Semiconductor Co, which counts its legal form if it prints one.
  if (n >= 2 && n < most_words) {
    std::array<Element, most_words> counted = storage;
    const bool legal = words[last].has_capital() && legal_forms.contains(words.lower(last));
    counted[n] = {.first = last, .last = last};
    const std::span<const Element> all(counted.data(), legal ? n + 1 : n);
    if (std::count_if(all.begin(), all.end(), [](const Element& e) { return !e.connector; }) >= 3) {
      add_initials(words, all, forms);
      forms.end_form();
    }
  }
  // "Lumo Air" for Lumo Airways: papers clip the word for the trade.
  const LowerCase trade = words.lower(elements[n - 1].first);
  if (n >= 2 && (trade == std::string_view("airways") || trade == std::string_view("airlines"))) {
    add_all(elements.first(n - 1));
    forms.add_key(key_of_word("air"));
    forms.end_form();
  }
  // "Lumo" for Beijing Lumo Technology, "Lumo Club" for Hong Kong Lumo Club.
  std::size_t local = prefecture ? 1 : 0;
  while (local < n &&
         (is_place(words.lower(elements[local].first)) || leading_forms.contains(words.lower(elements[local].first))))
    ++local;
  if (local > 0 && local < n && !elements[local].connector &&
      !generic_words.contains(words.lower(elements[local].first))) {
    for (std::size_t k = elements[local].common ? 2 : 1; local + k <= n && !elements[local + k - 1].connector; ++k) {
      add_all(elements.subspan(local, k));
      forms.end_form();
    }
  }
  // "Lantern Festival" for Lumo Lantern Festival, Lumo City Lantern Festival.
  if (event_nouns.contains(words.lower(elements[n - 1].first))) {
    std::size_t k = 1;
    for (std::size_t i = 1; i < n; ++i) {
      if (place_nouns.contains(words.lower(elements[i].first))) k = i + 1;
    }
    const bool wide = generic_words.contains(words.lower(elements[0].first)) && !elements[1].common;  // "International"
    if (k + (wide ? 2 : 3) <= n && !elements[k].connector) {
      add_all(elements.subspan(k));
      forms.end_form();
    }
  }
  // "Lanterns" for the team of Lumo Lanterns.
  const Element& team = elements[n - 1];
  if (n >= 2 && n <= 4 && !team.common && team.first == team.last && team.first == last && words.in(last).size() >= 5 &&
      words.in(last).ends_with('s') && words[last].letters == LetterCase::capitalized) {
    add_element(words, team, forms);
    forms.end_form();
  }
  // "Lumo Corp" for Lumo Corporation.
  if (company && legal_forms.contains(words.lower(last))) {
    for (const std::string_view form : {"co", "company", "corp", "corporation", "inc", "limited", "ltd", "group"}) {
      add_all(elements);
      forms.add_key(key_of_word(form));
      forms.end_form();
    }
  }
  // A county or a district is known by its first word.
  if (n >= 2 && place_nouns.contains(words.lower(last))) {
    add_element(words, elements[0], forms);
    forms.end_form();
  }
  add_bracketed_forms(words, first, last, elements, forms);
  add_printed_parts(words, first, last, elements, forms);
}

void add_han_short_forms(const Words& words, std::size_t first, std::size_t last, Span name, FormList& forms) {
  const std::string_view text = words.text();
  const std::string_view printed = name.in(text);
  const auto add_characters = [&](std::string_view characters) {
    for (std::size_t at = 0; at < characters.size();) {
      const CodePoint c = decode(characters, at);
      forms.add_key(key_of_character(c.value));
      at += c.length;
    }
  };
  const auto add = [&](std::string_view form) {
    if (count_han(form) < 2 || han_generic_words.contains(form) || han_notes.contains(form) ||
        han_org_suffixes.contains(form) || han_descriptors.contains(form) || han_soft_words.contains(form) ||
        han_countries.contains(form) || han_titles.contains(form) || han_places.contains(form)) {
      return;
    }
    add_characters(form);
    forms.end_form();
  };
  for (const std::string_view dot : middle_dots) {
    if (const std::size_t at = printed.rfind(dot); at != std::string_view::npos) add(printed.substr(at + dot.size()));
  }
  const std::string_view local = printed.substr(place_in_front(printed));
  add(local);
  // 燈灣重工 for 燈灣重工業, 燈鷗 for 燈鷗隊.
  for (const std::string_view end : {"工業", "工业", "隊", "队"}) {
    if (!local.ends_with(end)) continue;
    add(printed.substr(0, printed.size() - 3));
    add(local.substr(0, local.size() - 3));
  }
  std::string_view core = printed;  // without suffixes: 股份有限公司, 科技, ...
  for (int i = 0; i < 4; ++i) {
    const std::size_t suffix = han_org_suffixes.suffix_of(core);
    if (suffix < 6 || suffix + 6 > core.size()) break;
    core.remove_suffix(suffix);
    add(core);
    if (core.size() > local.size() || core.data() == local.data()) continue;
    if (const std::size_t skipped = static_cast<std::size_t>(local.data() - core.data()); skipped + 6 <= core.size())
      add(core.substr(skipped));
  }
  // 某洲央行 for 某洲中央銀行, the clip of 金控.
  for (const std::string_view full : {"中央銀行", "中央银行"}) {
    if (!printed.ends_with(full) || printed.size() == full.size()) continue;
    add_characters(printed.substr(0, printed.size() - full.size()));
    add_characters("央行");
    forms.end_form();
  }
  if (printed.ends_with("金控") && printed.size() >= 12) add(printed.substr(0, printed.size() - 3));
  // The first two characters of a coined name of three or more: 可西 for 可西亞士.
  if (count_han(core) >= 3 && core.size() >= 9 && !profile_of(core).organization &&
      !han_body_ends.contains(core.substr(core.size() - 3))) {
    add(core.substr(0, 6));
    if (core.size() >= 15) add(core.substr(0, 9));
  }

  // Characters picked from the words of a longer name. A word that the dictionary keeps whole is read
  // two characters at a time.
  std::array<std::string_view, most_words> part;
  std::size_t n = 0;
  for (std::size_t i = first; i <= last && n < part.size(); ++i) {
    if (!words[i].is_han() || words[i].span.begin < static_cast<std::size_t>(local.data() - text.data())) continue;
    for (std::string_view rest = words.in(i); !rest.empty() && n < part.size();) {
      const std::size_t size = rest.size() >= 12 ? 6 : rest.size();
      part[n++] = rest.substr(0, size);
      rest.remove_prefix(size);
    }
  }
  while (n > 2 && (part[n - 1] == "公司" || part[n - 1] == "有限" || part[n - 1] == "股份" || part[n - 1] == "集團" ||
                   part[n - 1] == "集团"))
    --n;
  // Without the body above it: 燈塔部 for 某某院燈塔部.
  for (std::size_t i = first; i < last; ++i) {
    const std::string_view word = words.in(i);
    const std::size_t behind = words[i].span.end - name.begin;
    if (!words[i].is_han() || !ends_body(word)) continue;
    if (behind < printed.size() && profile_of(printed.substr(behind)).characters >= 3) add(printed.substr(behind));
  }
  if (n < 2) return;
  const auto initial = [](std::string_view word) { return word.substr(0, 3); };
  const std::string_view tail = part[n - 1];
  const std::string_view tail_end = tail.substr(tail.size() - 3);
  if (n >= 3) {
    for (std::size_t i = 0; i + 1 < n && i < 4; ++i) add_characters(initial(part[i]));
    add_characters(tail);  // 世燈組織
    forms.end_form();
    add_characters(part[0]);
    for (std::size_t i = 1; i + 1 < n && i < 4; ++i) add_characters(initial(part[i]));
    add_characters(tail_end);  // 某洲央行
    forms.end_form();
  }
  for (std::size_t i = 0; i + 1 < n && i < 4; ++i) add_characters(initial(part[i]));
  add_characters(tail_end);  // 環保會, 燈行
  forms.end_form();
  if (n <= 3) {
    for (std::size_t i = 0; i < n; ++i) add_characters(initial(part[i]));  // 路地 for 路摩地產
    forms.end_form();
  }
  if (part[0].size() >= 6 && !han_generic_words.contains(part[0])) {
    add_characters(part[0]);  // 燈灣化 for 燈灣石化
    add_characters(tail_end);
    forms.end_form();
    add_characters(part[0]);  // 富邦金
    add_characters(initial(part[1]));
    forms.end_form();
  }
}

void add_latin_first_units(const Words& words, std::size_t first, std::size_t last, std::vector<FirstUnit>& firsts) {
  std::array<Element, most_words> elements;
  const std::size_t n = split(words, first, last, elements);
  if (n == 0) return;
  const auto add_word = [&](std::size_t i) {
    if (words[i].is_latin() || words[i].kind == TokenKind::number)
      firsts.emplace_back(key_of_word(words.text(), words[i].span), words.in(i), false);
    else
      firsts.emplace_back(key_of_character(decode(words.in(i), 0).value), words.in(i), false);
  };
  const auto add_initials = [&](std::string_view letters) {
    firsts.emplace_back(key_of_word(letters), letters, false);
  };
  const std::string_view head = words.in(elements[0].first);
  if (const std::string_view brand = without_domain(head); brand.size() < head.size())
    firsts.emplace_back(key_of_word(brand), brand, false);
  // Initials of any number of elements, with and without connectors and the legal form.
  std::array<char, most_words + 1> letters{}, all_letters{};
  std::size_t size = 0;
  for (std::size_t k = 0; k < n; ++k) {
    all_letters[k] = words.in(elements[k].first)[0];
    if (!elements[k].connector) {
      add_word(elements[k].first);
      letters[size++] = all_letters[k];
    }
    add_initials({letters.data(), size});
    if (size <= k) add_initials({all_letters.data(), k + 1});
  }
  letters[size++] = words.in(last)[0];
  add_initials({letters.data(), size});
  for (std::size_t i = first + 1; i < last; ++i) {
    if (words.is(i, ":")) add_word(i + 1);
  }
}

void add_han_first_units(const Words& words, std::size_t first, std::size_t last, Span name,
                         std::vector<FirstUnit>& firsts) {
  const auto add = [&](std::uint32_t at) {
    if (at >= name.end) return;
    const CodePoint c = decode(words.text(), at);
    firsts.emplace_back(key_of_character(c.value), words.text().substr(at, c.length), false);
  };
  const std::uint32_t local = name.begin + place_in_front(name.in(words.text()));
  add(name.begin);
  add(local);
  bool part = false;  // the first word that characters are picked from has been met
  for (std::size_t i = first; i <= last; ++i) {
    const Span word = words[i].span;
    if (!words[i].is_han()) {  // a middle dot is among them
      for (std::uint32_t at = std::max(word.begin, name.begin); at < word.end; at += decode(words.text(), at).length)
        add(at);
      add(word.end);
    } else {
      if (!part && word.begin >= local) add(word.begin), part = true;
      if (ends_body(words.in(i))) add(word.end);
    }
  }
}

std::optional<WordRange> surname_words(const Words& words, std::size_t first, std::size_t last,
                                       std::string_view han) noexcept {
  while (last > first && (generation_marks.contains(words.lower(last)) || words.is(last, ".") || words.is(last, ",")))
    --last;  // Jr.
  if (first == last) return std::nullopt;
  // What hyphens join to a surname is the surname: "Au-yeung", "Tam-Hartley".
  const auto to_the_right = [&](std::size_t i) {
    WordRange range{i, i};
    while (range.last + 2 <= last && words.is(range.last + 1, "-") && words.glued(range.last + 1) &&
           words.glued(range.last + 2))
      range.last += 2;
    return range;
  };
  const auto to_the_left = [&](std::size_t i) {
    WordRange range{i, i};
    while (range.first >= first + 3 && words[range.first].has_capital() && words.is(range.first - 1, "-") &&
           words.glued(range.first - 1) && words.glued(range.first))
      range.first -= 2;
    return range;
  };
  // "Chang Chien Wen-pin": two characters of four are the surname, and so are two words.
  const auto surname_at = [&](std::size_t i) {
    WordRange range = to_the_right(i);
    if (range.first == range.last && i + 1 < last && words[i + 1].letters == LetterCase::capitalized &&
        !words.is(i + 2, "-") && count_han(han) == 4 && han.size() == 12 &&
        ((reads_surname(words.in(i), han.substr(0, 3)) && reads_surname(words.in(i + 1), han.substr(3, 3))) ||
         surname_length(han) == 6))
      range.last = i + 1;
    return range;
  };
  if (!han.empty()) {
    // "Paul Yip Wai-lam": an English given name stands before both.
    if (first + 2 <= last) {
      const NameReading behind = read_name(words.in(first + 1, last), han);
      if (behind.order == NameReading::Order::surname_first &&
          (behind.given_name || given_names.contains(words.lower(first))))
        return surname_at(first + 1);
    }
    const NameReading reading = read_name(words.in(first, last), han);
    if (reading.order == NameReading::Order::surname_first) return surname_at(first);
    if (reading.order == NameReading::Order::surname_last) return to_the_left(last);
    // The given name is read and the surname is not: an uncommon spelling.
    const std::size_t surname = surname_length(han);
    for (std::size_t i = last; surname > 0 && han.size() > surname + 3 && i > first && last - i < 3; --i) {
      if (words[i].spaced && sounds_like(words.in(i, last), han.substr(surname)) >= 0.95F)
        return words[i - 1].is_latin() ? std::optional(to_the_left(i - 1)) : std::nullopt;
    }
  }
  // "Kuo Bi-lan", "Ann Marlowe Bi-lan": a hyphenated given name stands behind the surname.
  if (words[last].letters == LetterCase::lower && words.glued(last) && first + 3 <= last &&
      words[last - 3].has_capital())
    return WordRange{last - 3, last - 3};
  return words[last].is_latin() ? std::optional(to_the_left(last)) : std::nullopt;
}

std::optional<std::size_t> calling_name(const Words& words, std::size_t first, std::size_t last,
                                        std::string_view han) noexcept {
  const LowerCase head = words.lower(first);
  if (last - first >= 2 && vietnamese_surnames.contains(head)) {
    bool single_words = true;
    for (std::size_t i = first; i <= last; ++i) single_words &= words[i].letters == LetterCase::capitalized;
    if (single_words) return last;
  }
  const bool foreign = !han.empty() && (surname_length(han) == 0 || profile_of(han).dotted ||
                                        read_name(words.in(first, last), han).order == NameReading::Order::none);
  if (foreign && words[first].letters == LetterCase::capitalized && std::string_view(head).size() >= 3 &&
      words[first + 1].spaced && !given_names.contains(head) && !is_common(head))
    return first;
  return std::nullopt;
}

}  // namespace newsparse::detail
