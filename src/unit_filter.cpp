// SPDX-License-Identifier: MIT
#include "unit_filter.hpp"

#include <algorithm>
#include <iterator>

#include "ascii.hpp"
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

constexpr std::uint64_t bit(char32_t byte) noexcept { return std::uint64_t{1} << byte % 64; }
/// The bits of an ASCII character in either case.
constexpr std::uint64_t cases(char32_t c) noexcept { return bit(c | 0x20) | bit(c & ~char32_t{0x20}); }

// Of full-width ASCII.
constexpr std::uint64_t wide_seconds = bit(0xBC) | bit(0xBD);

}  // namespace

void UnitFilter::add(std::string_view unit) {
  if (unit.empty()) return;
  const CodePoint c = decode(unit, 0);
  const char32_t first = c.value < 0x80 ? c.value : fold_width(c.value);
  if (first >= 0x80) return add_character(c.value);
  std::uint64_t second = any;
  if (unit.size() > c.length) {
    const char32_t printed = decode(unit, c.length).value;
    const char32_t next = printed < 0x80 ? printed : fold_width(printed);
    if (next < 0x80) second = cases(next) | bit(static_cast<unsigned char>(wide_first));
  }
  seconds_[first | 0x20] |= second;
  seconds_[first & ~char32_t{0x20}] |= second;
  if (!is_ascii_letter(first) && !is_ascii_digit(first))
    seconds_[static_cast<unsigned char>(wide_first)] |= wide_seconds;
}

/// A Han character with its variants. Beyond ASCII there are few others, whose cases may differ in the first byte.
void UnitFilter::add_character(char32_t c) {
  if (c < 0x3400 || c >= han_end) return std::fill(seconds_.begin() + 0x80, seconds_.end(), any);
  const auto let_through = [&](char32_t printed) { seconds_[0xE0 | printed >> 12] |= bit(printed >> 6); };
  const char32_t folded = fold_variant(c);
  let_through(folded);
  for (const auto *v = std::lower_bound(variants.begin(), variants.end(), folded,
                                        [](Variant a, char32_t value) { return a.folded < value; });
       v != variants.end() && v->folded == folded; ++v)
    let_through(v->printed);
}

}  // namespace newsparse::detail
