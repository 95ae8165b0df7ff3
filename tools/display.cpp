// SPDX-License-Identifier: MIT
#include "display.hpp"

#include <algorithm>
#include <iterator>

namespace newsparse::tool {
namespace {

constexpr char32_t replacement = 0xFFFD;

struct WidthRange {
  char32_t first;
  char32_t last;
  unsigned char width;
};
constexpr WidthRange widths[] = {
#include "tables/widths.inc"
};

constexpr bool is_control(char32_t c) { return c < 0x20 || (0x7F <= c && c < 0xA0); }
/// These reorder what stands behind them.
constexpr bool is_bidi_control(char32_t c) { return (0x202A <= c && c <= 0x202E) || (0x2066 <= c && c <= 0x2069); }

}  // namespace

char32_t take_code_point(std::string_view& text) {
  const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
  const unsigned char lead = byte(0);
  const std::size_t length = lead < 0x80 ? 1 : (lead & 0xE0) == 0xC0 ? 2 : (lead & 0xF0) == 0xE0 ? 3 : 4;
  constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  constexpr unsigned char lead_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};

  char32_t c = lead & lead_bits[length];
  bool good = length <= text.size() && (lead < 0x80 || (0xC2 <= lead && lead < 0xF5));
  for (std::size_t at = 1; good && at < length; ++at) {
    good = (byte(at) & 0xC0) == 0x80;
    c = c << 6 | (byte(at) & 0x3F);
  }
  good = good && least[length] <= c && c <= 0x10FFFF && (c < 0xD800 || 0xDFFF < c);
  text.remove_prefix(good ? length : 1);
  return good ? c : replacement;
}

std::string printable(std::string_view text) {
  std::string shown;
  while (!text.empty()) {
    const std::string_view before = text;
    const char32_t c = take_code_point(text);
    if (is_control(c)) {
      shown += ' ';
    } else if (c == replacement) {
      shown += "\uFFFD";
    } else if (!is_bidi_control(c)) {
      shown.append(before.substr(0, before.size() - text.size()));
    }
  }
  return shown;
}

std::size_t display_width(char32_t c) {
  if (c < widths[0].first) return 1;
  const auto range = std::prev(std::upper_bound(std::begin(widths), std::end(widths), c,
                                                [](char32_t code, const WidthRange& r) { return code < r.first; }));
  return c <= range->last ? range->width : 1;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  while (!text.empty()) width += display_width(take_code_point(text));
  return width;
}

std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  std::size_t width = 0;
  while (!text.empty()) {
    const char32_t c = take_code_point(text);
    const std::size_t added = display_width(c);
    const bool is_alone = c == U' ' || added == 2;
    longest = std::max({longest, width, added});
    width = is_alone ? 0 : width + added;
  }
  return std::max(longest, width);
}

std::vector<std::string_view> wrap(std::string_view text, std::size_t width) {
  std::vector<std::string_view> lines;
  std::size_t begin = 0;           // of the line
  std::size_t cut = 0;             // the last place at which it may end
  std::size_t columns = 0;         // from begin to here
  std::size_t columns_to_cut = 0;  // from begin to cut
  bool after_wide = false;
  for (std::string_view rest = text; !rest.empty();) {
    const std::size_t here = text.size() - rest.size();
    const char32_t c = take_code_point(rest);
    const std::size_t added = display_width(c);
    if (c == U' ' || added == 2 || after_wide) {
      cut = here;
      columns_to_cut = columns;
    }
    after_wide = added == 2;
    while (columns + added > width && here > begin) {
      if (cut <= begin) {  // one long word
        cut = here;
        columns_to_cut = columns;
      }
      lines.push_back(text.substr(begin, cut - begin));
      const std::size_t blank = text[cut] == ' ' ? 1 : 0;
      begin = cut + blank;
      columns -= std::min(columns, columns_to_cut + blank);
      columns_to_cut = 0;
    }
    if (here >= begin) columns += added;
  }
  lines.push_back(text.substr(begin));
  return lines;
}

}  // namespace newsparse::tool
