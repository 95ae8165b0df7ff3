// SPDX-License-Identifier: MIT
#include "short_forms.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "clipped_name.hpp"
#include "han_name.hpp"
#include "han_segmenter.hpp"
#include "name_words.hpp"
#include "romanization.hpp"
#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"
#include "transliteration.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t most_words = 10;

/// A company may be printed with any of these behind its name.
constexpr UnitKey legal_keys[] = {
    key_of_lower_word("co"),  key_of_lower_word("company"), key_of_lower_word("corp"), key_of_lower_word("corporation"),
    key_of_lower_word("inc"), key_of_lower_word("limited"), key_of_lower_word("ltd"),  key_of_lower_word("group")};

UnitKey key_of(const Words& words, std::size_t i) noexcept {
  if (words[i].is_latin() || words[i].kind == TokenKind::number) return key_of_word(words.text(), words[i].span);
  return key_of_character(decode(words.in(i), 0).value);
}

/// Words that short forms pick together: one, or several that hyphens or "&" join.
struct Element {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  UnitKey key = 0;          // of the first word
  std::uint32_t lists = 0;  // that the first word is in
  bool connector = false;

  bool is_any(std::uint32_t of_lists) const noexcept { return (lists & of_lists) != 0; }
  bool is_one_word() const noexcept { return first == last; }
};

bool is_saint(const Words& words, std::size_t i) noexcept { return words.is(i, "St") || words.is(i, "Mt"); }

bool joins(const Words& words, std::size_t i) noexcept {
  return words.is(i, "-") || words.is(i, "/") || words.is(i, "&") || words.is(i, "+");
}

/// "Lumo" behind "St.": words [first, i) are of the name.
bool follows_saint(const Words& words, std::size_t first, std::size_t i) noexcept {
  return words[i - 1].span.size() <= 2 &&
         (is_saint(words, i - 1) || (i >= first + 2 && words.is(i - 1, ".") && is_saint(words, i - 2)));
}

/// The words of a name that short forms pick from: no brackets, commas or legal forms.
class Elements {
 public:
  Elements(const Words& words, std::span<const Unit> name) noexcept {
    const std::size_t first = name.front().word, last = name.back().word;
    int depth = 0;
    for (const Unit& unit : name) {
      const std::uint32_t i = unit.word;
      const Word& word = words[i];
      const bool mark = !word.is_latin() && word.kind != TokenKind::number;
      if (mark) {
        if (word.kind == TokenKind::open) ++depth;
        if (word.kind == TokenKind::close) --depth;
        bracketed_ |= depth > 0;
      }
      if (depth > 0 || word.kind == TokenKind::close) continue;
      if (size_ > 0 && goes_on(words, first, i, last, mark)) {
        elements_[size_ - 1].last = i;
        continue;
      }
      const bool ampersand = mark && words.is(i, "&");
      if (mark && !ampersand) continue;
      const std::uint32_t lists = name_word_lists(words, i, unit.key);
      if (word.has_capital() && i > first && (lists & name_word::legal_form) != 0) continue;
      if (size_ == most_words) break;
      const bool connector = ampersand || (word.letters == LetterCase::lower && (lists & name_word::connector) != 0);
      letters_[letter_count_[size_]] = words.text()[unit.span.begin];
      elements_[size_++] = {.first = i, .last = i, .key = unit.key, .lists = lists, .connector = connector};
      letter_count_[size_] = letter_count_[size_ - 1] + !connector;
    }
    letters_[letter_count_[size_]] = words.text()[name.back().span.begin];
  }

  std::size_t size() const noexcept { return size_; }
  const Element& operator[](std::size_t i) const noexcept { return elements_[i]; }
  const Element& back() const noexcept { return elements_[size_ - 1]; }
  /// Is there a bracket in the name?
  bool bracketed() const noexcept { return bracketed_; }

  /// The first letters of elements [from, to) without connectors.
  Span initials(std::size_t from, std::size_t to) const noexcept { return {letter_count_[from], letter_count_[to]}; }
  /// Those of all from this one on, and that of the last word of the name, its legal form say.
  Span initials_with_last_word(std::size_t from) const noexcept {
    return {letter_count_[from], letter_count_[size_] + 1};
  }
  /// What these letters are in, with enough behind them for key_of_word().
  std::string_view letters() const noexcept { return {letters_.data(), letters_.size()}; }
  UnitKey key_of_initials(Span initials) const noexcept { return key_of_word(letters(), initials); }

 private:
  /// Does word i belong to the last element?
  bool goes_on(const Words& words, std::size_t first, std::size_t i, std::size_t last, bool mark) const noexcept {
    const bool behind = elements_[size_ - 1].last + 1 == i;
    if (behind && follows_saint(words, first, i)) return true;
    if (!words.glued(i)) return false;
    if (behind && (words.is(i - 1, "-") || words.is(i - 1, "."))) return true;
    const bool dot = mark && words.is(i, ".") && i < last && words.glued(i + 1) && words[i + 1].is_latin();  // "88.com"
    return mark && (dot || joins(words, i));
  }

  std::size_t size_ = 0;
  bool bracketed_ = false;
  std::array<Element, most_words> elements_;
  std::array<char, most_words + 1 + sizeof(UnitKey)> letters_{};
  std::array<std::uint32_t, most_words + 1> letter_count_{};  // of the elements before each
};

/// Words that are joined are a name of their own.
bool is_common(const Words& words, const Element& element) noexcept {
  const Word& word = words[element.first];
  return element.is_one_word() &&
         (word.kind == TokenKind::number || word.span.size() < 2 || element.is_any(name_word::common));
}

using Place = FormBranch::Place;

/// Goes on by words [first, last].
Place walk(const Words& words, std::size_t first, std::size_t last, FormBranch& branch, Place at) {
  for (std::size_t i = first; i <= last && !at.dropped(); ++i) at = branch.step(at, key_of(words, i));
  return at;
}
Place walk(const Words& words, const Element& element, FormBranch& branch, Place at) {
  return at.dropped() ? at : walk(words, element.first + 1, element.last, branch, branch.step(at, element.key));
}

/// A first word that is common elsewhere but names here: "Giant", "First"; not a place, a trade or a body.
bool is_proper_use(const Words& words, const Element& element) noexcept {
  constexpr std::uint32_t others = name_word::generic | name_word::place | name_word::nationality | name_word::opener;
  const Word& word = words[element.first];
  return element.is_one_word() && word.has_capital() && word.span.size() >= 4 &&
         element.is_any(name_word::descriptor | name_word::title) && !element.is_any(others);
}

/// "Kuo & Kuo"
bool repeats(const Words& words, const Elements& elements, std::size_t joint) noexcept {
  return joint + 1 < elements.size() && words.in(elements[0].first) == words.in(elements[joint + 1].first);
}

/// A bracket in a name, as the words of its marks.
struct Inside {
  std::size_t open = 0;
  std::size_t close = 0;
  std::size_t before = 0;  // elements in front of it
};
std::optional<Inside> bracket_in(const Words& words, std::size_t first, std::size_t last, const Elements& elements) {
  if (!elements.bracketed()) return std::nullopt;
  Inside inside{.open = first};
  while (inside.open <= last && words[inside.open].kind != TokenKind::open) ++inside.open;
  inside.close = inside.open;
  while (inside.close <= last && words[inside.close].kind != TokenKind::close) ++inside.close;
  if (inside.close > last || inside.close == inside.open + 1) return std::nullopt;
  while (inside.before < elements.size() && elements[inside.before].first < inside.open) ++inside.before;
  if (inside.before == 0) return std::nullopt;
  return inside;
}

/// The first letters of the elements in front of a bracket, connectors too: "BOL" of Bank of Lumo (Hong Kong).
class BracketInitials {
 public:
  BracketInitials(const Words& words, const Elements& elements, std::size_t before) noexcept : size_(before) {
    for (std::size_t i = 0; i < before; ++i) letters_[i] = words.in(elements[i].first)[0];
  }
  std::string_view letters() const noexcept { return {letters_.data(), size_}; }

 private:
  std::array<char, most_words> letters_{};
  std::size_t size_;
};

/// "Lumo Taiwan" for Lumo Bank (Taiwan) Ltd, "BOL Hong Kong" for Bank of Lumo (Hong Kong) Ltd.
void add_bracketed_forms(const Words& words, std::size_t first, std::size_t last, const Elements& elements,
                         FormBranch& branch) {
  const std::optional<Inside> inside = bracket_in(words, first, last, elements);
  if (!inside) return;
  const auto add = [&](Place at) { branch.add_shorter(walk(words, inside->open + 1, inside->close - 1, branch, at)); };
  Place head;
  for (std::size_t k = 0; k < inside->before; ++k) {
    head = walk(words, elements[k], branch, head);
    if (!elements[k].connector) add(head);
  }
  add(branch.step({}, key_of_word(BracketInitials(words, elements, inside->before).letters())));
}

/// "Lumo" of "Lumo.com"; the word itself when it is no domain.
std::string_view without_domain(std::string_view word) noexcept {
  if (word.find('.') == std::string_view::npos) return word;
  for (const std::string_view domain : {".com", ".net", ".org", ".me", ".ai", ".io"}) {
    if (word.size() >= domain.size() + 2 && word.ends_with(domain)) return word.substr(0, word.size() - domain.size());
  }
  return word;
}

/// "Lumo" for Lumo.com, "Lumo" for Dark Harbor: Lumo.
void add_printed_parts(const Words& words, std::size_t first, std::size_t last, const Elements& elements,
                       FormBranch& branch) {
  const std::string_view head = words.in(elements[0].first);
  if (const std::string_view brand = without_domain(head); brand.size() < head.size())
    branch.add_shorter(branch.step({}, key_of_word(brand)));
  for (std::size_t i = first + 1; i < last; ++i) {
    if (words.is(i, ":")) branch.add_shorter(walk(words, i + 1, last, branch, {}));
  }
}

/// The size of a country or a place in front of the rest of a Chinese name.
std::uint32_t place_in_front(std::string_view name) noexcept {
  if (const std::size_t founder = han_founders.prefix_of(name); founder > 0 && founder + 12 <= name.size())
    return static_cast<std::uint32_t>(founder);
  if (const std::size_t country = han_countries.prefix_of(name); country >= 6 && country + 6 <= name.size())
    return static_cast<std::uint32_t>(country);
  const std::size_t place = han_places.prefix_of(name);
  const bool city = han_place_ends.contains(name.substr(std::min(place, name.size()), 3));  // 燈灣市政府
  return place >= 6 && place + 6 <= name.size() && !city ? static_cast<std::uint32_t>(place) : 0;
}

/// 燈塔委員會 is never 燈塔.
bool ends_public_body(std::string_view suffix) noexcept {
  for (const std::string_view end : {"會", "会", "局", "署", "部", "處", "处", "組織", "组织"}) {
    if (suffix.ends_with(end)) return true;
  }
  return false;
}

bool is_company_form(std::string_view suffix) noexcept {
  for (const std::string_view form : {"公司", "集團", "集团", "控股", "金控", "投控"}) {
    if (suffix.ends_with(form)) return true;
  }
  return false;
}

/// Is the part of a name that begins with word `first` made of words that many names share?
bool is_general_name(const Words& words, std::size_t first, std::string_view part) noexcept {
  const auto end = static_cast<std::size_t>(part.data() - words.text().data()) + part.size();
  for (std::size_t i = first; i < words.size() && words[i].span.begin < end; ++i) {
    if (!is_general_han(words.in(i))) return false;
  }
  return true;
}

/// 某某燈瀾宮: a temple with its place in front.
bool is_placed_temple(std::string_view name) noexcept {
  return name.size() >= 15 && han_temple_ends.contains(name.substr(name.size() - 3));
}

/// A body that another one belongs to: 某某院.
bool ends_body(std::string_view word) noexcept {
  return word.size() >= 6 && (word.ends_with("部") || word.ends_with("院") || word.ends_with("府"));
}

}  // namespace

void add_latin_short_forms(const Words& words, std::span<const Unit> name, FormBranch& branch) {
  const Elements elements(words, name);
  const std::size_t first = name.front().word, last = name.back().word;
  const std::size_t n = elements.size();
  if (n == 0) return;
  std::array<bool, most_words> common{};
  for (std::size_t k = 0; k < n; ++k) common[k] = is_common(words, elements[k]);
  // "Ningde Lumo Fishery" is Lumo of Ningde, "Ningde Fishery" Ningde itself.
  const bool prefecture = n >= 2 && !common[1] && !elements[1].connector && elements[0].is_any(name_word::prefecture);
  if (prefecture) common[0] = true;
  const std::uint32_t last_word = name_word_lists(words, last, name.back().key);
  const bool legal = (last_word & name_word::legal_form) != 0;
  const bool company = words[last].has_capital() && (legal || (last_word & name_word::company_noun) != 0);
  const auto step = [&](Place at, const Element& element) { return walk(words, element, branch, at); };
  const auto step_initials = [&](Place at, Span initials) {
    return at.dropped() ? at : branch.step(at, elements.key_of_initials(initials));
  };
  const auto walk_all = [&](Place at, std::size_t from, std::size_t to) {
    for (std::size_t k = from; k < to; ++k) at = step(at, elements[k]);
    return at;
  };
  Place head = step({}, elements[0]);
  bool distinctive = false, place = true;
  for (std::size_t k = 1; k <= n && !head.dropped(); ++k) {
    const Element& tail = elements[k - 1];
    if (k > 1) head = step(head, tail);
    distinctive |= !common[k - 1] && !tail.connector;
    place = place && tail.is_any(name_word::any_place);
    // A company of common words only is known by two of them, "Taiwan Lamp", or by a first word that
    // is no general one, "Giant".
    const bool named =
        distinctive || (k >= 2 && words[first].kind == TokenKind::number) ||  // "88 Ranch" for 88 Ranch Market
        (k >= 2 && !place && (company || k == n || (name_word_lists(words, tail.last) & name_word::bank) != 0)) ||
        (k == 1 && company && is_proper_use(words, tail));
    if (!named || tail.connector) continue;
    if (k == 1 && n >= 4 && elements[k].connector && elements.back().is_any(name_word::law_noun))
      branch.add_shorter(step(head, elements.back()));  // "Lamp Act" for Lamp and Lantern Act
    if (k < n && elements[k].connector && k == 1 &&
        !(words.is(elements[k].first, "&") && distinctive && !repeats(words, elements, k)))
      continue;
    branch.add_shorter(head);
    if (!distinctive && k < 2) continue;
    if (k + 1 < n && !elements.back().connector)
      branch.add_shorter(step(head, elements.back()));  // "Lumo Bank", "Union Lamp Bank"
    if (!distinctive || k + 2 > n) continue;
    branch.add_shorter(step_initials(head, elements.initials(k, n)));  // "Acme SITC"
    if (legal)  // ... with its legal form counted: Securities Investment Trust
                // Co
      branch.add_shorter(step_initials(head, elements.initials_with_last_word(k)));
  }
  for (std::size_t k = 2; k < n; ++k) {  // "LB Taiwan"
    if (elements[k].connector) continue;
    branch.add_shorter(walk_all(step_initials({}, elements.initials(0, k)), k, n));
  }
  for (std::size_t k = 1; k < n; ++k) {  // "LUMO" in China LUMO Shipping
    const Element& element = elements[k];
    if (words[element.first].letters == LetterCase::upper && words.in(element.first).size() >= 3 && !common[k] &&
        !element.is_any(name_word::generation_mark))
      branch.add_shorter(step({}, element));
  }
  // "LBSC" for Lumo Bay Semiconductor Co, which counts its legal form if it prints one.
  if (n >= 2 && n < most_words) {
    const Span letters =
        legal && words[last].has_capital() ? elements.initials_with_last_word(0) : elements.initials(0, n);
    if (letters.size() >= 3) branch.add_initials(step_initials({}, letters));
  }
  // "Lumo Air" for Lumo Airways: papers clip the word for the trade.
  if (n >= 2 && elements.back().is_any(name_word::airline)) {
    if (const Place whole = walk_all({}, 0, n - 1); !whole.dropped())
      branch.add_shorter(branch.step(whole, key_of_lower_word("air")));
  }
  // "Lumo" for Beijing Lumo Technology, "Lumo Club" for Hong Kong Lumo Club.
  std::size_t local = prefecture ? 1 : 0;
  while (local < n && elements[local].is_any(name_word::any_place | name_word::leading_form)) ++local;
  if (local > 0 && local < n && !elements[local].connector && !elements[local].is_any(name_word::generic)) {
    Place at;
    for (std::size_t k = local; k < n && !elements[k].connector; ++k) {
      at = step(at, elements[k]);
      if (k > local || !common[local]) branch.add_shorter(at);
    }
  }
  // "Lantern Festival" for Lumo Lantern Festival, Lumo City Lantern Festival.
  if (elements.back().is_any(name_word::event_noun)) {
    std::size_t k = 1;
    for (std::size_t i = 1; i < n; ++i) {
      if (elements[i].is_any(name_word::place_noun)) k = i + 1;
    }
    // "International" and places in front; "Lantern Awards" for Hong Kong Lantern Awards.
    k = std::max(k, local);
    const bool wide = local > 0 || (n >= 2 && elements[0].is_any(name_word::generic) && !common[1]);
    if (k + (wide ? 2 : 3) <= n && !elements[k].connector) branch.add_shorter(walk_all({}, k, n));
  }
  // "Heng Lumo Temple" for Luwan Heng Lumo Temple.
  if (n >= 3 && !common[1] && !elements[1].connector && elements.back().is_any(name_word::facility_noun))
    branch.add_shorter(walk_all({}, 1, n));
  // "Lanterns" for the team of Lumo Lanterns.
  const Element& team = elements.back();
  if (n >= 2 && n <= 4 && !common[n - 1] && team.is_one_word() && team.first == last && words.in(last).size() >= 5 &&
      words.in(last).ends_with('s') && words[last].letters == LetterCase::capitalized)
    branch.add_shorter(step({}, team));
  // "Lumo Corp" for Lumo Corporation.
  if (company && legal) {
    const Place whole = walk_all({}, 0, n);
    if (!whole.dropped()) {
      for (const UnitKey form : legal_keys) branch.add_shorter(branch.step(whole, form));
    }
  }
  // A county or a district is known by its first word.
  if (n >= 2 && (last_word & name_word::place_noun) != 0) branch.add_shorter(step({}, elements[0]));
  add_bracketed_forms(words, first, last, elements, branch);
  add_printed_parts(words, first, last, elements, branch);
}

void add_han_short_forms(const Words& words, std::size_t first, std::size_t last, Span name, EntityType type,
                         FormBranch& branch) {
  const std::string_view text = words.text();
  const std::string_view printed = name.in(text);
  const auto walk = [&](Place at, std::string_view characters) {
    for (std::size_t i = 0; i < characters.size() && !at.dropped();) {
      const CodePoint c = decode(characters, i);
      at = branch.step(at, key_of_character(c.value));
      i += c.length;
    }
    return at;
  };
  const auto add = [&](std::string_view form) {
    const Place end = walk({}, form);
    if (!end.dropped() && count_han(form) >= 2 && !is_common_han(form)) branch.add_shorter(end);
  };
  bool only_han = true;
  for (std::size_t i = first; i <= last; ++i) only_han &= words[i].is_han();
  for (const std::string_view dot : middle_dots) {
    const std::size_t at = only_han ? std::string_view::npos : printed.rfind(dot);
    if (at != std::string_view::npos) add(printed.substr(at + dot.size()));
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
    const std::string_view end = core.substr(core.size() - suffix);
    if (ends_public_body(end)) break;
    core.remove_suffix(suffix);
    if (!is_company_form(end) && is_general_name(words, first, core)) break;
    add(core);
    if (core.size() > local.size() || core.data() == local.data()) continue;
    if (const std::size_t skipped = static_cast<std::size_t>(local.data() - core.data()); skipped + 6 <= core.size())
      add(core.substr(skipped));
  }
  // 某洲央行 for 某洲中央銀行, the clip of 金控.
  for (const std::string_view full : {"中央銀行", "中央银行"}) {
    if (!printed.ends_with(full) || printed.size() == full.size()) continue;
    for (const std::size_t head : {printed.size() - full.size(), std::size_t{3}})
      branch.add_shorter(walk(walk({}, printed.substr(0, head)), "央行"));
  }
  if (printed.ends_with("金控") && printed.size() >= 12) add(printed.substr(0, printed.size() - 3));
  // The first characters of a coined name of three or more: 可西 for 可西亞士. What seems a word of the dictionary is
  // none, unless it is a rare one in a company's name or was found in a long foreign name.
  const Span head = words[first].span;
  const bool found = head.size() >= 6 && head.begin == name.begin && head.size() < core.size();
  const bool rare =
      type == EntityType::organization && head.size() == 6 && han_word_cost(words.in(first)) >= han_name_cost;
  const bool ordinary = found && !rare && (core.size() < 15 || head.size() > 6 || words[first + 1].span.size() > 3);
  if (core.size() >= 9 && type != EntityType::term && !ordinary && !profile_of(core).organization &&
      han_law_ends.suffix_of(core) == 0 && !han_body_ends.contains(core.substr(core.size() - 3))) {
    for (std::size_t size = 6; size <= 12 && (size == 6 || size + 6 <= core.size()); size += 3)
      add(core.substr(0, size));
  }
  if (is_placed_temple(printed)) add(printed.substr(6));
  // Without the body above it: 燈塔部 for 某某院燈塔部.
  for (std::size_t i = first; i < last; ++i) {
    const std::string_view word = words.in(i);
    const std::size_t behind = words[i].span.end - name.begin;
    if (!words[i].is_han() || !ends_body(word)) continue;
    if (behind < printed.size() && profile_of(printed.substr(behind)).characters >= 3) add(printed.substr(behind));
  }
}

void add_latin_first_units(const Words& words, std::span<const Unit> name, FirstUnits& firsts) {
  const Elements elements(words, name);
  const std::size_t first = name.front().word, last = name.back().word;
  const std::size_t n = elements.size();
  if (n == 0) return;
  const auto add_printed = [&](std::string_view word) { firsts.add_word(word, false); };
  for (std::size_t k = 0; k < n; ++k) {
    if (!elements[k].connector) firsts.add(elements[k].key, words.text(), words[elements[k].first].span, false);
  }
  const auto add_initials = [&](Span initials) {
    firsts.add(elements.key_of_initials(initials), elements.letters(), initials, false);
  };
  for (std::size_t k = 2; k < n; ++k) add_initials(elements.initials(0, k));
  if (const Span letters = elements.initials_with_last_word(0); letters.size() >= 3) {
    add_initials(letters);
    if (letters.size() > 3) add_initials(elements.initials(0, n));
  }
  if (const std::optional<Inside> inside = bracket_in(words, first, last, elements))
    add_printed(BracketInitials(words, elements, inside->before).letters());
  const std::string_view head = words.in(elements[0].first);
  if (const std::string_view brand = without_domain(head); brand.size() < head.size()) add_printed(brand);
  for (std::size_t i = first + 1; i < last; ++i) {
    if (words.is(i, ":")) firsts.add(key_of(words, i + 1), words.text(), words[i + 1].span, false);
  }
}

void add_han_first_units(const Words& words, std::size_t first, std::size_t last, Span name, FirstUnits& firsts) {
  const auto add = [&](std::uint32_t at) {
    if (at >= name.end) return;
    firsts.add_character(words.text(), at, false);
  };
  const std::uint32_t local = name.begin + place_in_front(name.in(words.text()));
  add(name.begin);
  add(local);
  if (is_placed_temple(name.in(words.text()))) add(name.begin + 6);
  for (std::size_t i = first; i <= last; ++i) {
    const Span word = words[i].span;
    if (!words[i].is_han()) {  // a middle dot is among them
      for (std::uint32_t at = std::max(word.begin, name.begin); at < word.end; at += decode(words.text(), at).length)
        add(at);
      add(word.end);
    } else if (ends_body(words.in(i))) {
      add(word.end);
    }
  }
}

namespace {

/// How the whole name reads the Chinese one; heard when it is first asked for.
class WholeReading {
 public:
  WholeReading(const Words& words, std::size_t first, std::string_view han) noexcept
      : words_(words), first_(first), han_(han) {}

  const NameReading& up_to(std::size_t last) noexcept {
    if (last_ != last) reading_ = read_name(words_.in(first_, last), han_);
    last_ = last;
    return reading_;
  }

 private:
  const Words& words_;
  std::size_t first_;
  std::string_view han_;
  std::size_t last_ = static_cast<std::size_t>(-1);
  NameReading reading_;
};

std::optional<WordRange> surname_words(const Words& words, std::size_t first, std::size_t last, std::string_view han,
                                       WholeReading& whole) noexcept {
  while (last > first && ((name_word_lists(words, last) & name_word::generation_mark) != 0 || words.is(last, ".") ||
                          words.is(last, ",")))
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
    const NameReading& reading = whole.up_to(last);
    if (first + 2 <= last && !reading.leading) {
      const NameReading behind = read_name(words.in(first + 1, last), han);
      if (behind.order == NameReading::Order::surname_first &&
          (behind.given_name || given_names.contains(words.lower(first))))
        return surname_at(first + 1);
    }
    if (reading.order == NameReading::Order::surname_first) return surname_at(first);
    if (reading.order == NameReading::Order::surname_last) return to_the_left(last);
    // The given name is read and the surname is not: an uncommon spelling.
    const std::size_t surname = surname_length(han);
    for (std::size_t i = last; surname > 0 && han.size() > surname + 3 && i > first && last - i < 3; --i) {
      if (words[i].spaced && !given_names.contains(words.lower(i - 1)) &&
          sounds_like(words.in(i, last), han.substr(surname), 0.95F))
        return words[i - 1].is_latin() ? std::optional(to_the_left(i - 1)) : std::nullopt;
    }
  }
  // "Kuo Bi-lan", "Ann Marlowe Bi-lan": a hyphenated given name stands behind the surname.
  if (words[last].letters == LetterCase::lower && words.glued(last) && first + 3 <= last &&
      words[last - 3].has_capital())
    return WordRange{last - 3, last - 3};
  return words[last].is_latin() ? std::optional(to_the_left(last)) : std::nullopt;
}

std::optional<std::size_t> calling_name(const Words& words, std::size_t first, std::size_t last, std::string_view han,
                                        WholeReading& whole) noexcept {
  const LowerCase& head = words.lower(first);
  if (last - first >= 2 && vietnamese_surnames.contains(head)) {
    bool single_words = true;
    for (std::size_t i = first; i <= last; ++i) single_words &= words[i].letters == LetterCase::capitalized;
    if (single_words) return last;
  }
  if (han.empty() || words[first].letters != LetterCase::capitalized || std::string_view(head).size() < 3 ||
      !words[first + 1].spaced || given_names.contains(head) ||
      (name_word_lists(words, first) & name_word::common) != 0)
    return std::nullopt;
  const bool foreign =
      surname_length(han) == 0 || profile_of(han).dotted || whole.up_to(last).order == NameReading::Order::none;
  return foreign ? std::optional(first) : std::nullopt;
}

}  // namespace

CalledBy called_by(const Words& words, std::size_t first, std::size_t last, std::string_view han) noexcept {
  WholeReading whole(words, first, han);
  CalledBy called;
  called.surname = surname_words(words, first, last, han, whole);
  if (called.surname) called.given_name = calling_name(words, first, last, han, whole);
  return called;
}

}  // namespace newsparse::detail
