// SPDX-License-Identifier: MIT
#include "name_trie.hpp"

#include <algorithm>
#include <bit>

namespace newsparse::detail {

void NameTrie::clear() {
  if (nodes_.size() == 1) return;  // nothing was added
  nodes_.assign(1, 0);
  forms_.clear();
  // As much as the last text needed: a long text makes those behind it no slower.
  constexpr std::size_t least_edges = 128;
  edges_.assign(std::max(least_edges, std::bit_ceil(2 * edge_count_)), Edge{});
  edge_count_ = 0;
}

std::uint32_t NameTrie::step_or_add(std::uint32_t node, UnitKey key) {
  std::size_t at = place(node, key);
  if (edges_[at].to != 0) return edges_[at].to;
  if (2 * (edge_count_ + 1) > edges_.size()) {
    grow();
    at = place(node, key);
  }
  edges_[at] = {.key = key, .from = node, .to = static_cast<std::uint32_t>(nodes_.size())};
  ++edge_count_;
  nodes_.push_back(0);
  return edges_[at].to;
}

void NameTrie::grow() {
  grown_from_.swap(edges_);
  edges_.assign(2 * grown_from_.size(), Edge{});
  for (const Edge& edge : grown_from_) {
    if (edge.to != 0) edges_[place(edge.from, edge.key)] = edge;
  }
}

void NameTrie::add_form(std::uint32_t node, Form form) {
  // A printing that so many entities share tells none of them; more would only cost time.
  constexpr int most_forms = 16;
  int count = 0;
  std::uint32_t* link = &nodes_[node];
  for (; *link != 0; link = &forms_[*link - 1].next) {
    if (++count > most_forms) return;
    Form& present = forms_[*link - 1];
    if (present.entity != form.entity) continue;
    present.dropped = std::min(present.dropped, form.dropped);
    if (form.kind >= present.kind) return;
    form.dropped = present.dropped;
    form.next = present.next;
    present = form;
    const std::uint32_t index = *link;
    *link = present.next;
    return insert(node, index);
  }
  forms_.push_back(form);
  insert(node, static_cast<std::uint32_t>(forms_.size()));
}

void NameTrie::insert(std::uint32_t node, std::uint32_t index) noexcept {
  Form& form = forms_[index - 1];
  std::uint32_t* link = &nodes_[node];
  while (*link != 0 && forms_[*link - 1].kind < form.kind) link = &forms_[*link - 1].next;
  form.next = *link;
  *link = index;
}

}  // namespace newsparse::detail
