// SPDX-License-Identifier: MIT
#pragma once

// What may mean an entity beside a printing of its name or alias: the plural, the surname, short forms.

#include <array>
#include <cstddef>
#include <string_view>

#include "entity_set.hpp"
#include "first_units.hpp"
#include "form_branch.hpp"
#include "name_trie.hpp"
#include "words.hpp"

namespace newsparse::detail {

class PrintingForms {
 public:
  PrintingForms(const Words& words, const EntitySet& entities) noexcept
      : words_(words), text_(words.text()), entities_(entities) {}

  /// Adds the forms of a printing that belong to a branch; `full` is the printing as it stands.
  void add_forms(const Printing& printing, const Form& full, FormBranch& branch) const;
  /// Adds the units that these forms begin with, and a few that none does: far cheaper than the forms.
  void add_first_units(const Printing& printing, const Form& full, FirstUnits& firsts) const;
  /// The same of forms in Han alone that are made of a printing that is not.
  void add_first_han(const Printing& printing, const Form& full, FirstUnits& firsts) const;

 private:
  /// A word with the other number.
  struct Plural {
    std::array<char, 48> letters{};
    std::size_t size = 0;

    std::string_view printed() const noexcept { return {letters.data(), size}; }
  };

  bool may_be_foreign_person(const Printing& p, const Form& full) const;
  void describe_short_forms(const Printing& p, const Form& full, FormBranch& branch) const;
  bool has_plural(const Printing& p, const Form& full) const;
  Plural plural_of(const Printing& p) const;
  void add_surname(const Printing& p, const Form& full, FormBranch& branch) const;
  void add_japanese_surname(const Form& full, std::size_t first, std::size_t word, FormBranch& branch) const;

  const Words& words_;
  std::string_view text_;
  const EntitySet& entities_;
};

}  // namespace newsparse::detail
