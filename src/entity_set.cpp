// SPDX-License-Identifier: MIT
#include "entity_set.hpp"

#include <algorithm>

#include "abbreviation.hpp"
#include "lexicon_entries.hpp"

namespace newsparse::detail {
namespace {

Printing printing_at(const Words& words, Span span, bool is_name) noexcept {
  Printing p{.span = span, .is_name = is_name};
  p.first = static_cast<std::uint32_t>(words.at_offset(span.begin));
  p.last = static_cast<std::uint32_t>(words.at_offset(span.end - 1));
  for (std::size_t i = p.first; i <= p.last; ++i) p.han |= words[i].is_han();
  return p;
}

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

void read_units(const Words& words, const Printing& printing, std::vector<Unit>& units) {
  units.clear();
  append_units(words, printing.first, printing.last, units);
  std::erase_if(units, [&](const Unit& u) { return !printing.span.contains(u.span); });
}

void EntitySet::gather(const Words& words, std::span<const Alias> aliases, const Lexicon::Entries* lexicon) {
  parent_.clear(), facts_.clear(), printings_.clear();
  names_.clear(), entries_.clear();
  of_entries_.clear();
  owners_.assign(1, no_entity);
  for (const Alias& alias : aliases) {
    Printing name = printing_at(words, alias.name, true);
    Printing other = printing_at(words, alias.alias, false);
    const std::uint32_t a = node_of(words, name);
    if (owners_[a] == no_entity) owners_[a] = add(alias.type, name);
    name.entity = other.entity = owners_[a];
    const std::uint32_t b = node_of(words, other);
    if (owners_[b] == no_entity) {
      owners_[b] = owners_[a];
    } else if (find(owners_[b]) != find(owners_[a])) {
      if (same_thing(words, name, other, lead(owners_[b])))
        unite(owners_[a], owners_[b]);
      else
        other.is_name = true;  // NTU of another university: its own entity's only where it is given
    }
    printings_.push_back(name);
    printings_.push_back(other);
  }
  if (lexicon != nullptr) {
    for (const Printing& p : printings_) {
      read_units(words, p, units_);
      if (const std::uint32_t entry = entry_of(*lexicon, units_); entry != no_entity)
        unite(p.entity, of_entry(*lexicon, entry, p));
    }
  }
  settle();
  for (const Printing& p : printings_) {
    if (p.han && facts_[p.entity].han_name.empty()) facts_[p.entity].han_name = p.span;
  }
}

/// The node of names_ for a printing; owners_ reaches up to it.
std::uint32_t EntitySet::node_of(const Words& words, const Printing& printing) {
  read_units(words, printing, units_);
  std::uint32_t node = NameTrie::root;
  for (const Unit& unit : units_) {
    node = names_.step_or_add(node, unit.key);
    if (node >= owners_.size()) owners_.resize(node + 1, no_entity);
  }
  return node;
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
  const std::uint32_t node = entries_.step_or_add(NameTrie::root, entry);
  if (node >= of_entries_.size()) of_entries_.resize(node + 1, no_entity);
  if (of_entries_[node] == no_entity) of_entries_[node] = add(lexicon.names[entry].type, lead);
  return of_entries_[node];
}

}  // namespace newsparse::detail
