// SPDX-License-Identifier: MIT
#include "units.hpp"

#include "romanization.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

// FNV-1a over code points, with a last mix so that the low bits can index a table.
constexpr UnitKey seed = 0xCBF29CE484222325;
constexpr UnitKey add(UnitKey key, char32_t c) noexcept { return (key ^ c) * 0x100000001B3; }
constexpr UnitKey finish(UnitKey key) noexcept {
  key ^= key >> 32;
  key *= 0x9E3779B97F4A7C15;
  return key ^ (key >> 29);
}

}  // namespace

UnitKey key_of_word(std::string_view word) noexcept {
  UnitKey key = seed;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    at += c.length;
    const char32_t folded = fold_width(c.value);
    key = add(key, folded < 0x80 ? (folded >= 'A' && folded <= 'Z' ? folded + 32 : folded) : fold_case(folded));
  }
  return finish(key);
}

UnitKey key_of_character(char32_t c) noexcept { return finish(add(seed, fold_variant(fold_width(c)))); }

void append_units(const Words& words, std::size_t first, std::size_t last, std::vector<Unit>& units) {
  for (std::size_t i = first; i <= last; ++i) {
    const Word& word = words[i];
    const auto index = static_cast<std::uint32_t>(i);
    if (word.is_latin() || word.kind == TokenKind::number) {
      units.push_back({.key = key_of_word(words.in(i)), .span = word.span, .word = index});
      continue;
    }
    for (std::uint32_t at = word.span.begin; at < word.span.end;) {
      const CodePoint c = decode(words.text(), at);
      units.push_back(
          {.key = key_of_character(c.value), .span = {at, at + c.length}, .word = index, .han = word.is_han()});
      at += c.length;
    }
  }
}

}  // namespace newsparse::detail
