// SPDX-License-Identifier: MIT
#pragma once

// Which shorter printings may stand for a name later in a text.

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include <newsparse/lexicon.hpp>
#include <newsparse/span.hpp>

#include "first_units.hpp"
#include "form_branch.hpp"
#include "units.hpp"
#include "words.hpp"

namespace newsparse::detail {

/// Short forms of a Latin name of an organisation, place or work: without its legal form, its leading words, "Lumo
/// Bank" for Lumo Commercial Bank, "Acme SITC" for Acme Securities Investment Trust Co. None that is made of general
/// words or places alone.
void add_latin_short_forms(const Words& words, std::span<const Unit> name, FormBranch& branch);

/// Short forms of a Chinese name: without suffix, place or body above, its first characters. Its clips are
/// ClippedName's.
void add_han_short_forms(const Words& words, std::size_t first, std::size_t last, Span name, EntityType type,
                         FormBranch& branch);

/// The first units of these short forms, and a few that none begins with; of a Latin name beside its own first unit.
void add_latin_first_units(const Words& words, std::span<const Unit> name, FirstUnits& firsts);
void add_han_first_units(const Words& words, std::size_t first, std::size_t last, Span name, FirstUnits& firsts);

/// Words [first, last].
struct WordRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// What papers call a person by, as words of the Latin name.
struct CalledBy {
  /// Both halves of a hyphenated or double one: "Tam-Hartley", "Chang Chien".
  std::optional<WordRange> surname;
  /// The given name in place of a surname: the last word of a Vietnamese name, the first of a Thai, Malay or indigenous
  /// one.
  std::optional<std::size_t> given_name;
};
/// Of a person's Latin name within words [first, last]; `han` is the person's Chinese name or empty.
CalledBy called_by(const Words& words, std::size_t first, std::size_t last, std::string_view han) noexcept;

}  // namespace newsparse::detail
