// SPDX-License-Identifier: MIT
#pragma once

// All printings of all names in one tree, so that a text is searched once for all of them.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "units.hpp"

namespace newsparse::detail {

/// How sure a printing is to mean its entity.
enum class FormKind : std::uint8_t {
  full,     // the name or an alias as the text gives it
  variant,  // the same with another plural, script or case
  shorter,  // leading words, a name without its suffix, picked characters
  surname,
};

/// One printing of an entity; those of one node form a list.
struct Form {
  std::uint32_t entity = 0;
  FormKind kind{};
  bool exact_case : 1 = false;  // "AI" is not "ai"
  bool lower_case : 1 = false;  // a term: "artificial intelligence" with or without a capital
  bool lower_tail : 1 = false;  // its last word may be in lower case: "Lantern movement", "luwei"
  std::uint8_t dropped = 0;     // how many units shorter it is than the name: the fewer, the likelier
  std::uint32_t next = 0;       // index + 1 of the node's next form

  /// Its kind and which cases it stands in, below 32.
  unsigned shape() const noexcept {
    return static_cast<unsigned>(kind) << 3 | unsigned{exact_case} << 2 | unsigned{lower_case} << 1 |
           unsigned{lower_tail};
  }
};

class NameTrie {
 public:
  static constexpr std::uint32_t root = 0;
  static constexpr std::uint32_t none = 0;  // no child: the root is nobody's child

  NameTrie() { clear(); }
  void clear();
  bool empty() const noexcept { return forms_.empty(); }

  /// The child of a node by a key, or none. O(1) on average.
  std::uint32_t step(std::uint32_t node, UnitKey key) const noexcept { return edges_[place(node, key)].to; }
  std::uint32_t step_or_add(std::uint32_t node, UnitKey key);

  /// Adds a form to a node unless its entity has one there already; the surest kind is kept. A node's forms are in
  /// order of their kinds, the surest first.
  void add_form(std::uint32_t node, Form form);
  const Form* forms(std::uint32_t node) const noexcept {
    return nodes_[node] == 0 ? nullptr : &forms_[nodes_[node] - 1];
  }
  const Form* next(const Form& form) const noexcept { return form.next == 0 ? nullptr : &forms_[form.next - 1]; }

 private:
  struct Edge {
    UnitKey key = 0;
    std::uint32_t from = 0;
    std::uint32_t to = 0;  // 0: the place is free
  };
  std::size_t place(std::uint32_t node, UnitKey key) const noexcept {
    const std::size_t mask = edges_.size() - 1;
    auto at = static_cast<std::size_t>((key + node * 0x9E3779B97F4A7C15ULL) >> 7) & mask;
    while (edges_[at].to != 0 && (edges_[at].key != key || edges_[at].from != node)) at = (at + 1) & mask;
    return at;
  }
  void grow();
  /// Puts form index - 1 into a node's list.
  void insert(std::uint32_t node, std::uint32_t index) noexcept;

  std::vector<std::uint32_t> nodes_;  // index + 1 of a node's first form
  std::vector<Form> forms_;
  std::vector<Edge> edges_;       // a hash table with linear probing, at most half full
  std::vector<Edge> grown_from_;  // the smaller table, kept for its memory
  std::size_t edge_count_ = 0;
};

}  // namespace newsparse::detail
