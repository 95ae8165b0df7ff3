// SPDX-License-Identifier: MIT
#include "entity_set.hpp"

#include <algorithm>

#include "abbreviation.hpp"
#include "lexicon_entries.hpp"
#include "name_trie.hpp"

namespace newsparse::detail {
namespace {

/// May an abbreviation that is printed for two names mean one thing?
bool same_thing(const Words& words, const Printing& name, const Printing& alias, const Printing& other_name) {
  if (alias.han || name.han != other_name.han) return true;
  return picks_words(words, name.first, name.first, other_name.first, other_name.last);
}

/// The lexicon's name that has these units, or no_entity.
std::uint32_t entry_of(const Lexicon::Entries& lexicon, std::span<const Unit> units) noexcept {
  std::uint32_t node = NameTrie::root;
  for (const Unit& unit : units) {
    node = lexicon.printings.step(node, unit.key);
    if (node == NameTrie::none) return no_entity;
  }
  const Form* form = lexicon.printings.forms(node);
  return form == nullptr ? no_entity : form->entity;
}

}  // namespace

void EntitySet::gather(const Words& words, std::span<const Alias> aliases, const Lexicon::Entries* lexicon) {
  parent_.clear(), facts_.clear(), printings_.clear(), units_.clear(), first_alike_.clear();
  owners_.clear(), of_entries_.clear();
  std::size_t near = 0;
  for (const Alias& alias : aliases) {
    Printing name = read(words, alias.name, words.at_offset(alias.name.begin, near));
    Printing other = read(words, alias.alias, words.at_offset(alias.alias.begin, name.last));
    near = name.last;
    name.is_name = true;
    const auto index = static_cast<std::uint32_t>(printings_.size());
    Owner& owner = owner_of(name);
    if (owner.entity == no_entity) owner = {add(alias.type, name), index};
    name.entity = other.entity = owner.entity;
    first_alike_.push_back(owner.printing);
    Owner& other_owner = owner_of(other);
    if (other_owner.entity == no_entity) {
      other_owner = {name.entity, index + 1};
    } else if (find(other_owner.entity) != find(name.entity)) {
      if (same_thing(words, name, other, lead(other_owner.entity)))
        unite(name.entity, other_owner.entity);
      else
        other.is_name = true;  // NTU of another university: its own entity's
                               // only where it is given
    }
    first_alike_.push_back(other_owner.printing);
    printings_.push_back(name);
    printings_.push_back(other);
  }
  if (lexicon != nullptr) {
    for (const Printing& p : printings_) {
      if (const std::uint32_t entry = entry_of(*lexicon, units(p)); entry != no_entity)
        unite(p.entity, of_entry(*lexicon, entry, p));
    }
  }
  settle();
  for (std::size_t k = 0; k < printings_.size(); ++k) {
    const Printing& first = printings_[first_alike_[k]];
    Printing& p = printings_[k];
    p.repeats = &p != &first && p.entity == first.entity && p.span.in(words.text()) == first.span.in(words.text());
    if (p.han && facts_[p.entity].han_name.empty()) facts_[p.entity].han_name = p.span;
  }
}

/// The printing that begins in word `first`, with its units.
Printing EntitySet::read(const Words& words, Span span, std::size_t first) {
  Printing p{.span = span, .first = static_cast<std::uint32_t>(first), .last = static_cast<std::uint32_t>(first)};
  p.first_unit = static_cast<std::uint32_t>(units_.size());
  while (p.last + 1 < words.size() && words.token(p.last).span.end < span.end) ++p.last;
  append_units(words, p.first, p.last, units_);
  p.only_han = true;
  for (std::uint32_t i = p.first; i <= p.last; ++i) {
    const bool han = words.token(i).kind == TokenKind::han;
    p.han |= han;
    p.only_han &= han;
  }
  if (words.token(p.first).span.begin != span.begin || words.token(p.last).span.end != span.end) {
    const auto begin = units_.begin() + p.first_unit;
    units_.erase(std::remove_if(begin, units_.end(), [&](const Unit& u) { return !span.contains(u.span); }),
                 units_.end());
  }
  p.units_end = static_cast<std::uint32_t>(units_.size());
  return p;
}

EntitySet::Owner& EntitySet::owner_of(const Printing& printing) {
  UnitKey whole = 0;
  for (const Unit& unit : units(printing)) whole = add_to_key(whole, unit.key);
  return owners_[whole];
}

std::uint32_t EntitySet::add(EntityType type, const Printing& lead) {
  const auto entity = static_cast<std::uint32_t>(parent_.size());
  parent_.push_back(entity);
  facts_.push_back({.type = type, .lead = lead, .han_name = {}});
  return entity;
}

void EntitySet::unite(std::uint32_t a, std::uint32_t b) noexcept {
  a = find(a);
  b = find(b);
  parent_[std::max(a, b)] = std::min(a, b);
}

std::uint32_t EntitySet::of_entry(const Lexicon::Entries& lexicon, std::uint32_t entry, const Printing& lead) {
  std::uint32_t& entity = of_entries_[add_to_key(0, entry)];
  if (entity == 0) entity = add(lexicon.names[entry].type, lead) + 1;
  return entity - 1;
}

}  // namespace newsparse::detail
