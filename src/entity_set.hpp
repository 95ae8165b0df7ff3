// SPDX-License-Identifier: MIT
#pragma once

// The entities of one text while it is linked: which of its printings mean one thing.

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include <newsparse/alias.hpp>
#include <newsparse/lexicon.hpp>

#include "key_map.hpp"
#include "units.hpp"
#include "words.hpp"

namespace newsparse::detail {

inline constexpr std::uint32_t no_entity = static_cast<std::uint32_t>(-1);

/// A place where the text prints the name or the alias of an entity.
struct Printing {
  Span span;
  std::uint32_t entity = 0;
  std::uint32_t first = 0;  // words
  std::uint32_t last = 0;
  std::uint32_t first_unit = 0;  // of the set's
  std::uint32_t units_end = 0;
  bool han = false;       // some of its words are
  bool only_han = false;  // all of its words are
  bool is_name = false;
  bool repeats = false;  // the bytes of an earlier printing of its entity
};

/// Its memory is used again from text to text.
class EntitySet {
 public:
  /// Forgets the text before and reads the aliases of this one: two printings each, the name's and the alias's.
  /// Aliases that share a printing are of one entity, unless the printing is an abbreviation that two different long
  /// forms share (NTU). The lexicon may be null.
  void gather(const Words& words, std::span<const Alias> aliases, const Lexicon::Entries* lexicon);

  /// The entity that stands for this one and all that were united with it.
  std::uint32_t find(std::uint32_t entity) const noexcept {
    while (parent_[entity] != entity) entity = parent_[entity] = parent_[parent_[entity]];
    return entity;
  }
  void unite(std::uint32_t a, std::uint32_t b) noexcept;
  /// Points each printing to the entity that stands for its own.
  void settle() noexcept {
    for (Printing& p : printings_) p.entity = find(p.entity);
  }

  /// The entity of an entry of the lexicon; made when the text is first found to print it.
  std::uint32_t of_entry(const Lexicon::Entries& lexicon, std::uint32_t entry, const Printing& lead);

  std::size_t size() const noexcept { return parent_.size(); }
  EntityType type(std::uint32_t entity) const noexcept { return facts_[entity].type; }
  /// Its first printing.
  const Printing& lead(std::uint32_t entity) const noexcept { return facts_[entity].lead; }
  /// Its first Chinese printing, or an empty span.
  Span han_name(std::uint32_t entity) const noexcept { return facts_[entity].han_name; }
  std::span<const Printing> printings() const noexcept { return printings_; }
  /// The units of a printing: of its first and last words only what is inside it.
  std::span<const Unit> units(const Printing& printing) const noexcept {
    return std::span(units_).subspan(printing.first_unit, printing.units_end - printing.first_unit);
  }

 private:
  struct Facts {
    EntityType type{};
    Printing lead;
    Span han_name;
  };

  /// What the printings of the same units were first seen to name.
  struct Owner {
    std::uint32_t entity = no_entity;
    std::uint32_t printing = 0;
  };

  std::uint32_t add(EntityType type, const Printing& lead);
  Printing read(const Words& words, Span span, std::size_t first);
  Owner& owner_of(const Printing& printing);

  mutable std::vector<std::uint32_t> parent_;  // find() shortens its paths
  std::vector<Facts> facts_;
  std::vector<Printing> printings_;
  std::vector<std::uint32_t> first_alike_;  // by printing: the first one of the same units
  std::vector<Unit> units_;
  KeyMap<Owner> owners_;              // by the keys of all units of a printing in one
  KeyMap<std::uint32_t> of_entries_;  // of the lexicon: its entity + 1, by index
};

}  // namespace newsparse::detail
