// SPDX-License-Identifier: MIT
#include "dictionary_words.hpp"

#include <algorithm>
#include <cstdint>

#include <unicode/ucnv.h>

#include "han_dictionary.hpp"
#include "variants.hpp"

namespace newsparse::bench {
namespace {

using detail::han_dictionary;
using detail::HanDictionary;

void append(std::string& out, char32_t c) {
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  out += {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
}

/// By character - first_character: is it one of Big5's first level?
std::vector<bool> in_daily_use() {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* const big5 = ucnv_open("Big5", &status);
  std::vector<bool> use;
  for (char32_t c = HanDictionary::first_character; c <= HanDictionary::last_character; ++c) {
    const auto unit = static_cast<UChar>(c);
    char bytes[8];
    status = U_ZERO_ERROR;
    const int32_t size = ucnv_fromUChars(big5, bytes, sizeof bytes, &unit, 1, &status);
    const auto lead = static_cast<unsigned char>(bytes[0]);
    use.push_back(size == 2 && lead >= 0xA4 && lead <= 0xC6 && c >= 0x4E00);
  }
  ucnv_close(big5);
  return use;
}

struct Entry {
  std::uint32_t cost;
  std::string word;
};

}  // namespace

std::vector<std::string> chinese_words() {
  const std::vector<bool> use = in_daily_use();
  std::vector<std::string> characters(han_dictionary.roots.size());  // by id; empty: not in daily use
  std::vector<std::size_t> ids;
  for (std::size_t i = 0; i < han_dictionary.ids.size(); ++i) {
    if (!use[i] || han_dictionary.ids[i] == 0) continue;
    append(characters[han_dictionary.ids[i]], static_cast<char32_t>(i) + HanDictionary::first_character);
    ids.push_back(han_dictionary.ids[i]);
  }
  std::vector<Entry> found;
  for (const std::size_t first : ids) {
    const std::uint32_t root = han_dictionary.roots[first];
    if ((root & 0xFF) < HanDictionary::unknown_cost) found.push_back({root & 0xFF, characters[first]});
    if (root >> 8 == 0) continue;
    for (const std::size_t second : ids) {
      const std::size_t place = (root >> 8) + second;
      const std::uint32_t key = han_dictionary.child(place, static_cast<std::uint32_t>(second));
      if (key > HanDictionary::no_key) continue;
      const std::string pair = characters[first] + characters[second];
      const std::uint32_t cost = HanDictionary::cost_of(key);
      if (cost != HanDictionary::no_word) found.push_back({cost, pair});
      if (!HanDictionary::has_children(key)) continue;
      for (const std::size_t third : ids) {
        const std::uint32_t longer =
            han_dictionary.child(han_dictionary.children[place] + third, static_cast<std::uint32_t>(third));
        if (longer <= HanDictionary::no_key && HanDictionary::cost_of(longer) != HanDictionary::no_word) {
          found.push_back({HanDictionary::cost_of(longer), pair + characters[third]});
        }
      }
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const Entry& a, const Entry& b) { return a.cost < b.cost; });
  std::vector<std::string> words;
  for (Entry& entry : found) words.push_back(std::move(entry.word));
  return words;
}

std::string simplified(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead < 0xE4 || lead > 0xE9 ? 1 : 3;
    if (length == 3) {
      const auto low = [&](std::size_t i) { return static_cast<char32_t>(text[at + i] & 0x3F); };
      append(out, detail::fold_variant((char32_t{lead} & 0xF) << 12 | low(1) << 6 | low(2)));
    } else {
      out += text[at];
    }
    at += length;
  }
  return out;
}

}  // namespace newsparse::bench
