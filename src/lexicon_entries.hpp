// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <newsparse/lexicon.hpp>

#include "name_trie.hpp"

namespace newsparse::inline v0 {

/// What a Lexicon holds; shared by its copies until one of them changes.
struct Lexicon::Entries {
  struct Name {
    std::string name;
    std::vector<std::string> aliases;
    EntityType type{};
    friend bool operator==(const Name&, const Name&) = default;
  };

  std::vector<Name> names;          // in the order in which they were added
  std::vector<std::string> titles;  // sorted, lower case
  std::vector<std::string> stops;   // sorted
  detail::NameTrie printings;       // every name and alias; a form's entity is an index into names
  mutable std::atomic<std::uint32_t> owners{1};

  bool is_title(std::string_view lower_case) const noexcept {
    return std::binary_search(titles.begin(), titles.end(), lower_case);
  }
  bool is_stop(std::string_view printed) const noexcept {
    return std::binary_search(stops.begin(), stops.end(), printed);
  }
};

}  // namespace newsparse::inline v0
