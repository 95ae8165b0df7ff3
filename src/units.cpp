// SPDX-License-Identifier: MIT
#include "units.hpp"

#include <bit>
#include <cstring>

#include "unicode.hpp"
#include "variants.hpp"

namespace newsparse::detail {
namespace {

constexpr std::uint64_t factor = 0x9E3779B97F4A7C15;

/// Adds eight bytes to a key.
constexpr UnitKey add(UnitKey key, std::uint64_t bytes) noexcept {
  key = (key ^ bytes) * factor;
  return key ^ key >> 32;
}

// Bit 5 folds the case of ASCII letters. No other bytes of words fall together by it.
constexpr std::uint64_t lower_case = 0x2020202020202020;
constexpr std::uint64_t beyond_ascii = 0x8080808080808080;

std::uint64_t load(const char* bytes, std::size_t size) noexcept {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < size; ++i) {
    value |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << 8 * i;
  }
  return value;
}

/// The same for eight bytes, in one instruction where the compiler sees it.
std::uint64_t load(const char* bytes) noexcept {
  if constexpr (std::endian::native == std::endian::little) {
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
  } else {
    return load(bytes, 8);
  }
}

/// Of a word with characters beyond ASCII: it is folded first, so that full-width letters have the key of ASCII.
UnitKey key_of_folded(std::string_view word) noexcept {
  UnitKey key = 0;
  std::uint64_t bytes = 0;
  std::size_t size = 0;
  const auto put = [&](char32_t value) {
    for (; value != 0; value >>= 8) {
      bytes |= std::uint64_t{value & 0xFF} << 8 * (size % 8);
      if (++size % 8 == 0) key = add(key, bytes), bytes = 0;
    }
  };
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    at += c.length;
    const char32_t folded = fold_width(c.value);
    put(folded < 0x80 ? folded | 0x20 : fold_case(folded) << 8 | 0x80);
  }
  if (size % 8 != 0 || size == 0) key = add(key, bytes);
  return add(key, size);
}

}  // namespace

UnitKey key_of_word(std::string_view text, Span span) noexcept {
  const char* bytes = text.data() + span.begin;
  std::size_t left = span.size();
  // Eight bytes are read at a time, and what is behind the word is cut off; but none behind the text.
  const bool inside = span.end + std::size_t{8} <= text.size();
  UnitKey key = 0;
  std::uint64_t all = 0;
  for (; left > 8; left -= 8, bytes += 8) {
    const std::uint64_t eight = load(bytes);
    all |= eight;
    key = add(key, eight | lower_case);
  }
  if (left > 0) {
    const std::uint64_t mask = ~std::uint64_t{0} >> (64 - 8 * left);
    const std::uint64_t rest = inside ? load(bytes) & mask : load(bytes, left);
    all |= rest;
    key = add(key, rest | (lower_case & mask));
  }
  if ((all & beyond_ascii) != 0) return key_of_folded(span.in(text));
  return add(key, span.size());
}

UnitKey key_of_word(std::string_view word) noexcept {
  return key_of_word(word, {0, static_cast<std::uint32_t>(word.size())});
}

UnitKey key_of_character(char32_t c) noexcept { return add(factor, fold_variant(fold_width(c))); }

void append_units(const Words& words, std::size_t first, std::size_t last, std::vector<Unit>& units) {
  for (std::size_t i = first; i <= last; ++i) append_units_of(words, i, words[i].span.begin, units);
}

void append_units_of(const Words& words, std::size_t i, std::uint32_t from, std::vector<Unit>& units) {
  const Word& word = words[i];
  const auto index = static_cast<std::uint32_t>(i);
  if (word.is_latin() || word.kind == TokenKind::number) {
    units.push_back({.key = key_of_word(words.text(), word.span), .span = word.span, .word = index});
    return;
  }
  for (std::uint32_t at = from; at < word.span.end;) {
    const CodePoint c = decode(words.text(), at);
    units.push_back(
        {.key = key_of_character(c.value), .span = {at, at + c.length}, .word = index, .han = word.is_han()});
    at += c.length;
  }
}

}  // namespace newsparse::detail
