// SPDX-License-Identifier: MIT
#include "unit_filter.hpp"

#include <algorithm>
#include <iterator>

#include "ascii.hpp"
#include "han_set.hpp"
#include "unicode.hpp"
#include "variants.hpp"

namespace newsparse::detail {
namespace {

struct Variant {
  char16_t folded = 0;
  char16_t printed = 0;
};

/// All characters that fold to others, by what they fold to.
constexpr auto variants = [] {
  std::array<Variant, std::size(simplified_forms)> all{};
  for (std::size_t i = 0; i < all.size(); ++i) all[i] = {simplified_forms[i][1], simplified_forms[i][0]};
  std::sort(all.begin(), all.end(), [](Variant a, Variant b) { return a.folded < b.folded; });
  return all;
}();

/// ASCII in full width.
constexpr char32_t widened(char32_t c) noexcept { return c + (U'\uFF01' - U'!'); }

}  // namespace

void UnitFilter::add(std::string_view text, Span unit, bool lower_case) {
  if (unit.empty()) return;
  const std::uint64_t bytes = first_bytes(text, unit.begin, unit.size());
  if ((bytes & 0x8080808080808080) == 0) return add_word(bytes, unit.size(), lower_case);
  if (usual_han_at(text, unit.begin) != 0) return add_character(usual_han_at(text, unit.begin));
  add_folded(unit.in(text), lower_case);
}

/// Of full width, say.
void UnitFilter::add_folded(std::string_view unit, bool lower_case) noexcept {
  std::uint64_t bytes = 0;
  std::size_t size = 0;
  for (std::size_t at = 0; at < unit.size() && size < 8; ++size) {
    const CodePoint c = decode(unit, at);
    const char32_t folded = fold_width(c.value);
    if (folded >= 0x80) {
      // Words that go on beyond ASCII are all let through.
      if (at == 0) add_character(c.value);
      return;
    }
    bytes |= std::uint64_t{folded} << 8 * size;
    at += c.length;
  }
  add_word(bytes, size, lower_case);
}

/// A word or a mark of ASCII by its first bytes.
void UnitFilter::add_word(std::uint64_t bytes, std::size_t size, bool lower_case) noexcept {
  // In full width it stands among Han without a blank.
  const auto first = static_cast<char32_t>(bytes & 0x7F);
  let_character_through(widened(to_ascii_lower(first)));
  let_character_through(widened(to_ascii_upper(first)));
  const auto let_word_through = [&](std::uint64_t word) {
    const UnitStart start = start_of_bytes(detail::lower_case(word));
    let_through(start | not_lower);
    if (lower_case) let_through(start);
  };
  let_word_through(bytes);
  constexpr std::uint64_t possessive_mark = '\'' | 's' << 8;
  if (size < 8) let_word_through(bytes | possessive_mark << 8 * size);
  if (size == 1) let_through(start_of_sign(static_cast<char>(bytes)));
}

/// With its variants.
void UnitFilter::add_character(char32_t c) noexcept {
  // Letters have cases, signs have widths; names seldom begin with them.
  if ((c < first_han || c >= han_end) && (is_letter(c) || kind_of(c) == TokenKind::currency)) all_characters_ = true;
  const char32_t folded = fold_variant(c);
  let_character_through(folded);
  for (const auto *v = std::lower_bound(variants.begin(), variants.end(), folded,
                                        [](Variant a, char32_t value) { return a.folded < value; });
       v != variants.end() && v->folded == folded; ++v)
    let_character_through(v->printed);
}

/// Those of other than three bytes are all looked at.
void UnitFilter::let_character_through(char32_t c) noexcept {
  if (c >= first_han && c < han_end) han_[(c - first_han) / 64] |= std::uint64_t{1} << c % 64;
  if (const std::size_t row = row_of_mark(c); row < marks_.size()) marks_[row] |= std::uint64_t{1} << c % 64;
  if (c >= 0x800 && c < 0x10000)
    let_through(start_of_character((0xE0 | c >> 12) | (0x80 | (c >> 6 & 0x3F)) << 8 | (0x80 | (c & 0x3F)) << 16));
}

std::size_t UnitFilter::skip_words(std::span<const UnitStart> starts, std::size_t word,
                                   std::size_t end) const noexcept {
  while (word < end && !lets_through(starts[word])) ++word;
  return word;
}

/// May the character of these three bytes be one of them? Those of a long text's names fill the starts, and then Han
/// and the usual marks are told each by itself.
inline bool UnitFilter::may_be(std::uint64_t bytes) const noexcept {
  if (!lets_through(start_of_character(bytes))) return false;
  const auto c = static_cast<char32_t>((bytes & 0x0F) << 12 | (bytes >> 8 & 0x3F) << 6 | (bytes >> 16 & 0x3F));
  if (c >= first_han && c < han_end) return (han_[(c - first_han) / 64] >> c % 64 & 1) != 0;
  const std::size_t row = row_of_mark(c);
  return row == marks_.size() || (marks_[row] >> c % 64 & 1) != 0;
}

std::uint32_t UnitFilter::skip_characters(std::string_view text, std::uint32_t at) const noexcept {
  if (all_characters_) return at;
  // Two at a time, since nearly all pass.
  constexpr std::uint64_t high_bits = 0xC0C0F0'C0C0F0, three_bytes = 0x8080E0'8080E0, character = 0xFFFFFF;
  for (; at + std::size_t{8} <= text.size(); at += 6) {
    const std::uint64_t bytes = first_bytes(text, at, 6);
    if ((bytes & high_bits) != three_bytes || may_be(bytes & character)) break;
    if (may_be(bytes >> 24)) return at + 3;
  }
  for (; at + std::size_t{3} <= text.size(); at += 3) {
    const std::uint64_t bytes = first_bytes(text, at, 3);
    if ((bytes & high_bits & character) != (three_bytes & character) || may_be(bytes)) break;
  }
  return at;
}

}  // namespace newsparse::detail
