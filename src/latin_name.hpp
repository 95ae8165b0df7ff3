// SPDX-License-Identifier: MIT
#pragma once

// Where does the Latin name begin that ends in front of a bracket?

#include <cstddef>
#include <optional>

#include <newsparse/alias.hpp>

#include "name_context.hpp"

namespace newsparse::detail {

/// A name found beside a bracket, as words [first, last].
struct NameMatch {
  std::size_t first = 0;
  std::size_t last = 0;
  EntityType type{};
  float score = 0;  // 0 to 1
  Evidence evidence{};
};

/// The run of words that could be a name and ends with word `last`: capitalised words, what joins
/// them, numbers, hyphens, inner brackets ("Bank of Lumo (Hong Kong) Ltd"). Bounded in length.
struct NameRun {
  std::size_t first = 0;
  std::size_t last = 0;
  bool lower = false;  // no capital anywhere: `first` is `last`
};
std::optional<NameRun> find_name_run(const NameContext& context, std::size_t last);

/// The Latin name before a bracket that gives its Chinese form.
std::optional<NameMatch> match_han_alias(const NameContext& context, std::size_t last, bool quoted,
                                         std::string_view han);
/// The Latin name before a bracket that gives its abbreviation.
std::optional<NameMatch> match_abbreviation(const NameContext& context, std::size_t last,
                                            std::string_view abbreviation);
/// The Latin name before "also known as" and the like, or before a bracket with such words.
std::optional<NameMatch> match_cued_alias(const NameContext& context, std::size_t last);

/// What the words say of themselves: "Corp", "Act".
EntityType type_of_latin(const Words& words, std::size_t first, std::size_t last) noexcept;

}  // namespace newsparse::detail
