// SPDX-License-Identifier: MIT

// Writes the C++ source of newsparse::detail::han_dictionary: the words of Han in the dictionary by which the ICU that
// this program links cuts Chinese and Japanese ("cjdict"), with their costs. Where that ICU has none, or only in
// another form, the source defines an empty dictionary and the library asks ICU at run time.
//
//     make_han_dictionary OUTPUT.cpp

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <map>
#include <numeric>
#include <string>
#include <vector>

#include <unicode/ucharstrie.h>
#include <unicode/udata.h>
#include <unicode/unistr.h>
#include <unicode/uvernum.h>

#include "han_dictionary.hpp"

namespace {

using newsparse::detail::HanDictionary;

struct Word {
  std::u16string characters;
  std::uint32_t cost = 0;
};

bool is_han(char16_t c) { return (c >= 0x4E00 && c <= 0x9FFF) || c == u'々' || c == u'〇'; }

/// The data file begins with offsets, the first that of the trie; the fifth says that it is one of UTF-16.
std::vector<Word> read_icu_dictionary() {
  constexpr int trie_offset = 0;
  constexpr int trie_type = 4;
  constexpr int type_mask = 7;
  constexpr int utf16_trie = 1;

  std::vector<Word> words;
  UErrorCode status = U_ZERO_ERROR;
  UDataMemory* const data = udata_open(U_ICUDATA_NAME "-brkitr", "dict", "cjdict", &status);
  if (U_FAILURE(status)) return words;
  const auto* const header = static_cast<const std::int32_t*>(udata_getMemory(data));
  if ((header[trie_type] & type_mask) == utf16_trie) {
    const auto* const trie =
        reinterpret_cast<const char16_t*>(reinterpret_cast<const char*>(header) + header[trie_offset]);
    icu::UCharsTrie::Iterator entry(icu::ConstChar16Ptr(trie), 0, status);
    while (entry.next(status)) {
      const icu::UnicodeString& text = entry.getString();
      Word word{{text.getBuffer(), static_cast<std::size_t>(text.length())},
                static_cast<std::uint32_t>(entry.getValue())};
      const bool fits =
          word.cost < HanDictionary::unknown_cost && word.characters.size() <= HanDictionary::longest_word;
      if (std::all_of(word.characters.begin(), word.characters.end(), is_han)) {
        if (!fits) return {};
        words.push_back(std::move(word));
      }
    }
    if (U_FAILURE(status)) words.clear();
  }
  udata_close(data);
  return words;
}

/// Small ids for the characters of many words, so that what is often read lies together.
std::map<char16_t, std::uint32_t> number_characters(const std::vector<Word>& words) {
  std::map<char16_t, std::size_t> count;
  for (const Word& word : words) {
    for (const char16_t c : word.characters) ++count[c];
  }
  std::vector<std::pair<char16_t, std::size_t>> sorted(count.begin(), count.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
  std::map<char16_t, std::uint32_t> ids;
  for (const auto& [c, n] : sorted) ids.emplace(c, static_cast<std::uint32_t>(ids.size() + 1));
  return ids;
}

struct Node {
  std::uint32_t cost = HanDictionary::no_word;
  std::uint32_t length = 0;
  std::map<std::uint32_t, std::size_t> children;  // node by id
  std::uint32_t base = 0;
};

std::vector<Node> build_trie(const std::vector<Word>& words, const std::map<char16_t, std::uint32_t>& ids) {
  std::vector<Node> nodes(1);
  for (const Word& word : words) {
    std::size_t at = 0;
    std::uint32_t length = 0;
    for (const char16_t c : word.characters) {
      ++length;
      const auto [child, is_new] = nodes[at].children.try_emplace(ids.at(c), nodes.size());
      at = child->second;
      if (is_new) nodes.emplace_back().length = length;
    }
    nodes[at].cost = word.cost;
  }
  return nodes;
}

struct DoubleArray {
  std::vector<std::uint32_t> units;
  std::vector<std::uint32_t> children;
};

/// Gives each node the first base that no other has and at which all of its children find free places.
DoubleArray pack(std::vector<Node>& nodes, std::uint32_t largest_id) {
  constexpr std::uint32_t free_unit = HanDictionary::no_label << 16 | HanDictionary::no_key;
  std::vector<std::size_t> order(nodes.size() - 1);
  std::iota(order.begin(), order.end(), std::size_t{1});  // the root is looked up by id alone
  std::erase_if(order, [&](std::size_t n) { return nodes[n].children.empty(); });
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return nodes[a].children.size() > nodes[b].children.size(); });

  std::vector<char> is_base;
  std::vector<std::size_t> next_free;  // by place: itself while it is free, else a later place
  const auto find_free = [&](std::size_t place) {
    while (next_free[place] != place) place = next_free[place] = next_free[next_free[place]];
    return place;
  };
  const auto grow = [&](std::size_t size) {
    if (next_free.size() >= size) return;
    const std::size_t old_size = next_free.size();
    next_free.resize(size + size / 2);
    std::iota(next_free.begin() + static_cast<std::ptrdiff_t>(old_size), next_free.end(), old_size);
    is_base.resize(next_free.size());
  };
  constexpr std::size_t patience = 1000;        // places tried before a search begins further on for good
  std::map<std::size_t, std::size_t> start_of;  // by number of children
  std::size_t used_size = 0;
  for (const std::size_t n : order) {
    Node& node = nodes[n];
    const std::uint32_t least = node.children.begin()->first;
    std::size_t& start = start_of[node.children.size()];
    std::size_t place = std::max<std::size_t>(start, least + 1);
    for (std::size_t tried = 0;; ++tried, ++place) {
      grow(place + largest_id + 2);
      place = find_free(place);
      grow(place + largest_id + 2);
      const std::size_t base = place - least;
      const auto fits = [&](const auto& child) { return next_free[base + child.first] == base + child.first; };
      if (is_base[base] == 0 && std::all_of(node.children.rbegin(), node.children.rend(), fits)) {
        if (tried > patience) start = place;
        break;
      }
    }
    node.base = static_cast<std::uint32_t>(place - least);
    is_base[node.base] = 1;
    for (const auto& [id, child] : node.children) next_free[node.base + id] = node.base + id + 1;
    used_size = std::max(used_size, std::size_t{node.base} + node.children.rbegin()->first + 1);
  }

  // Any base and any id together stay inside.
  DoubleArray array;
  array.units.assign(used_size + largest_id + 1, free_unit);
  array.children.assign(array.units.size(), 0);
  for (const std::size_t n : order) {
    for (const auto& [id, c] : nodes[n].children) {
      const Node& child = nodes[c];
      const std::size_t place = nodes[n].base + id;
      array.units[place] = id << 16 | HanDictionary::key(child.cost, child.length, !child.children.empty());
      array.children[place] = child.base;
    }
  }
  return array;
}

template <class T>
void write_array(std::ofstream& out, const char* type, const char* name, const std::vector<T>& values) {
  out << "constexpr std::uint" << type << "_t " << name << "[] = {";
  std::string line;
  for (std::size_t i = 0; i < values.size(); ++i) {
    line += i % 16 == 0 ? "\n" : "";
    line += std::to_string(values[i]) + ',';
    if (line.size() > 1 << 16) {
      out << line;
      line.clear();
    }
  }
  out << line << "};\n\n";
}

void write_source(std::ofstream& out, const std::vector<Word>& words) {
  out << "// Made by make_han_dictionary from the data of ICU " U_ICU_VERSION ".\n"
      << "// Copyright (C) Unicode, Inc. and others; see NOTICE.\n"
      << "#include \"han_dictionary.hpp\"\n\nnamespace newsparse::detail {\n\n";
  if (words.empty()) {
    out << "const HanDictionary han_dictionary{};\n\n}  // namespace newsparse::detail\n";
    return;
  }
  const std::map<char16_t, std::uint32_t> ids = number_characters(words);
  std::vector<Node> nodes = build_trie(words, ids);
  const auto unknown = static_cast<std::uint32_t>(ids.size() + 1);
  const DoubleArray array = pack(nodes, unknown);

  std::vector<std::uint32_t> id_of(HanDictionary::last_character - HanDictionary::first_character + 1, unknown);
  for (const auto& [c, id] : ids) id_of[c - HanDictionary::first_character] = id;
  std::vector<std::uint32_t> roots(unknown + 1, HanDictionary::unknown_cost);
  roots[0] = 0;
  for (const auto& [id, n] : nodes[0].children) {
    const std::uint32_t cost = std::min(nodes[n].cost, HanDictionary::unknown_cost);
    roots[id] = nodes[n].base << 8 | cost;
  }
  out << "namespace {\n\n";
  write_array(out, "16", "ids", id_of);
  write_array(out, "32", "roots", roots);
  write_array(out, "32", "units", array.units);
  write_array(out, "32", "children", array.children);
  out << "}  // namespace\n\nconst HanDictionary han_dictionary{ids, roots, units, children};\n\n"
      << "}  // namespace newsparse::detail\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: make_han_dictionary OUTPUT.cpp\n", stderr);
    return 2;
  }
  std::ofstream out(argv[1], std::ios::binary);
  write_source(out, read_icu_dictionary());
  out.close();
  if (out) return 0;
  std::fprintf(stderr, "make_han_dictionary: cannot write %s\n", argv[1]);
  return 1;
}
