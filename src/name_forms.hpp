// SPDX-License-Identifier: MIT
#pragma once

// All printings that may mean an entity of the text, in one tree: names and aliases as they are given, plurals,
// surnames, short forms.

#include <span>
#include <vector>

#include <newsparse/alias.hpp>

#include "entity_set.hpp"
#include "name_trie.hpp"
#include "short_forms.hpp"
#include "units.hpp"
#include "words.hpp"

namespace newsparse::detail {

/// Its memory is used again from text to text.
class NameForms {
 public:
  /// Forgets the text before. Unites entities of which one is named by a short form of the other.
  void gather(const Words& words, std::span<const Alias> aliases, EntitySet& entities);

  const NameTrie& tree() const noexcept { return tree_; }

 private:
  NameTrie tree_;
  ShortForms short_forms_;
  std::vector<Unit> units_;
  std::vector<UnitKey> keys_;

  friend class FormGatherer;
};

/// Does a sentence, a line or a quotation begin with this word, so that its capital says nothing?
bool starts_sentence(const Words& words, std::size_t i) noexcept;

}  // namespace newsparse::detail
