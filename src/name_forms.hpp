// SPDX-License-Identifier: MIT
#pragma once

// All printings that may mean an entity of the text, in one tree: names and aliases as they are given, plurals,
// surnames, short forms. The branch of a first unit grows when the text is found to print it.

#include <cstdint>
#include <span>
#include <vector>

#include <newsparse/alias.hpp>

#include "clipped_name.hpp"
#include "entity_set.hpp"
#include "first_units.hpp"
#include "name_trie.hpp"
#include "unit_filter.hpp"
#include "units.hpp"
#include "words.hpp"

namespace newsparse::detail {

/// Its memory is used again from text to text.
class NameForms {
 public:
  /// Forgets the text before. Unites entities of which one is named by a short form of the other. Words and entities
  /// are asked again whenever a branch grows. `others` are units that are looked for beside.
  void gather(const Words& words, std::span<const Alias> aliases, EntitySet& entities, const UnitFilter& others);

  /// The text prints Han beside the printings: until then none of those that are Han alone need be looked for.
  void expect_han() {
    if (!expects_han_) promise_han();
  }
  /// The units that printings may begin with, and the others.
  const UnitFilter& first_units() const noexcept { return firsts_.filter(); }
  /// What begins with this unit; null when nothing does.
  FirstUnits::Branch* find(UnitKey first) noexcept { return firsts_.find(first); }
  /// The node of the forms that begin with the branch's unit, this one, a word of this case; NameTrie::none when there
  /// are none. They are made when they are first asked for.
  std::uint32_t node_of(FirstUnits::Branch& branch, UnitKey first, LetterCase letters);
  /// Calls f(name, entity) with the names that have clips which begin with the branch's unit, a few of them when there
  /// are many.
  template <class F>
  void each_clipped(const FirstUnits::Branch& branch, F&& f) const;
  /// May a clip begin with the branch's unit and go on with this one?
  bool may_begin_clip(const FirstUnits::Branch& branch, UnitKey second) const;
  /// For the steps behind the first unit.
  const NameTrie& tree() const noexcept { return tree_; }

 private:
  void promise_forms(std::uint32_t printing);
  void promise_han();
  void grow(FirstUnits::Branch& branch, UnitKey first);
  std::uint32_t clipped_to(const FirstUnits::Branch& branch, std::span<const Unit> units, std::uint32_t but) const;
  void unite_short_names(std::span<const Alias> aliases, EntitySet& entities);

  const Words* words_ = nullptr;
  const EntitySet* entities_ = nullptr;
  NameTrie tree_;
  FirstUnits firsts_;
  std::vector<Form> full_;               // each printing as it stands
  std::vector<ClippedName> clipped_;     // by printing
  std::vector<std::uint32_t> promised_;  // while a branch grows
  bool expects_han_ = false;
};

template <class F>
void NameForms::each_clipped(const FirstUnits::Branch& branch, F&& f) const {
  constexpr int most = 8;
  int tried = 0;
  firsts_.each_printing(branch, [&](std::uint32_t printing) {
    f(clipped_[printing], full_[printing].entity);
    return ++tried < most;
  });
}

/// Does a sentence, a line or a quotation begin with this word, so that its capital says nothing?
bool starts_sentence(const Words& words, std::size_t i) noexcept;

}  // namespace newsparse::detail
