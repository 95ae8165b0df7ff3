// SPDX-License-Identifier: MIT
#include "name_context.hpp"

#include <algorithm>

#include "tables/chinese_words.hpp"
#include "tables/english_words.hpp"
#include "unicode.hpp"
#include "units.hpp"

namespace newsparse::detail {

bool NameContext::is_money(Span span) const noexcept {
  const auto near = std::lower_bound(money.begin(), money.end(), span,
                                     [](const MoneyMention& m, Span s) { return m.span.end <= s.begin; });
  return near != money.end() && near->span.overlaps(span);
}

bool NameContext::is_title(std::size_t i) const {
  const LowerCase& word = words.lower(i);
  if (titles.contains(word)) return true;
  if (const std::string_view plural = word;
      plural.size() > 4 && plural.ends_with('s') && titles.contains(plural.substr(0, plural.size() - 1)))
    return true;
  if (lexicon == nullptr || lexicon->titles.empty()) return false;
  std::string printed;
  for (std::size_t first = i;; --first) {
    printed = words.in(first, i);
    for (char& c : printed) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    if (lexicon->is_title(printed)) return true;
    if (first == 0 || i - first == 4 || words[first - 1].ends_sentence) return false;
  }
}

std::size_t NameContext::title_suffix(std::string_view before) const noexcept {
  if (const std::size_t size = han_titles.suffix_of(before); size > 0) return size;
  if (lexicon == nullptr || lexicon->titles.empty()) return 0;
  for (std::size_t begin = before.size(), steps = 0; begin > 0 && steps < 12; ++steps) {
    begin -= decode_before(before, begin).length;
    if (lexicon->is_title(before.substr(begin))) return before.size() - begin;
  }
  return 0;
}

std::optional<Span> NameContext::known_name(std::size_t last) const {
  constexpr std::size_t longest = 16;  // words
  if (lexicon == nullptr || lexicon->names.empty()) return std::nullopt;
  std::vector<Unit> units;
  append_units(words, last > longest ? last - longest : 0, last, units);
  for (std::size_t first = 0; first < units.size(); ++first) {
    std::uint32_t node = NameTrie::root;
    for (std::size_t i = first; i < units.size(); ++i) {
      node = lexicon->printings.step(node, units[i].key);
      if (node == NameTrie::none) break;
    }
    if (node != NameTrie::none && lexicon->printings.forms(node) != nullptr)
      return Span{units[first].span.begin, units.back().span.end};
  }
  return std::nullopt;
}

}  // namespace newsparse::detail
