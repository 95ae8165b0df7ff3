// SPDX-License-Identifier: MIT
#include "units.hpp"

#include "unicode.hpp"

namespace newsparse::detail {
namespace {

/// A word as bytes of which eight at a time go into its key.
class KeyBytes {
 public:
  void put(char32_t value) noexcept {
    for (; value != 0; value >>= 8) {
      bytes_ |= std::uint64_t{value & 0xFF} << 8 * (size_ % 8);
      if (++size_ % 8 == 0) {
        key_ = add_to_key(key_, bytes_);
        bytes_ = 0;
      }
    }
  }
  UnitKey finish() noexcept {
    if (size_ % 8 != 0) key_ = add_to_key(key_, bytes_);
    return add_to_key(key_, size_);
  }

 private:
  UnitKey key_ = 0;
  std::uint64_t bytes_ = 0;
  std::size_t size_ = 0;
};

}  // namespace

UnitKey key_of_folded_word(std::string_view word) noexcept {
  KeyBytes key;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    at += c.length;
    const char32_t folded = fold_width(c.value);
    key.put(folded < 0x80 ? folded | 0x20 : fold_case(folded) << 8 | 0x80);
  }
  return key.finish();
}

void append_units(const Words& words, std::size_t first, std::size_t last, std::vector<Unit>& units) {
  for (std::size_t i = first; i <= last; ++i) append_units_of(words, i, words.token(i).span.begin, units);
}

void append_units_of(const Words& words, std::size_t i, std::uint32_t from, std::vector<Unit>& units) {
  const std::string_view text = words.text();
  const Token& token = words.token(i);
  const auto index = static_cast<std::uint32_t>(i);
  if (token.kind == TokenKind::word || token.kind == TokenKind::number) {
    const Span word = token.kind == TokenKind::word ? words[i].span : token.span;  // without a possessive mark
    units.push_back({.key = key_of_word(text, word), .span = word, .word = index});
    return;
  }
  const bool han = token.kind == TokenKind::han;
  for (std::uint32_t at = from; at < token.span.end;) {
    const CodePoint c = decode(text, at);
    units.push_back({.key = key_of_character(c.value), .span = {at, at + c.length}, .word = index, .han = han});
    at += c.length;
  }
}

}  // namespace newsparse::detail
