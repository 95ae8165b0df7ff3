// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <newsparse/lexicon.hpp>

#include "name_trie.hpp"
#include "unit_filter.hpp"

namespace newsparse::inline v0 {

/// What a Lexicon holds; shared by its copies until one of them changes.
struct Lexicon::Entries {
  struct Name {
    std::string name;
    std::vector<std::string> aliases;
    EntityType type{};
    friend bool operator==(const Name&, const Name&) = default;
  };

  std::vector<Name> names;                    // in the order in which they were added
  std::set<std::string, std::less<>> titles;  // in lower case
  std::set<std::string, std::less<>> stops;
  detail::NameTrie printings;  // every name and alias; a form's entity is an index into names
  detail::UnitFilter firsts;   // the first unit of each
  mutable std::atomic<std::uint32_t> owners{1};

  bool is_title(std::string_view lower_case) const noexcept { return titles.contains(lower_case); }
  bool is_stop(std::string_view printed) const noexcept { return stops.contains(printed); }
};

}  // namespace newsparse::inline v0
