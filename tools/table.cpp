// SPDX-License-Identifier: MIT
#include "table.hpp"

#include <algorithm>

#include "display.hpp"

namespace newsparse::tool {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t indent_below = 6;
constexpr std::size_t narrowest = 6;
constexpr Style faint = "2";

std::size_t total(const std::vector<std::size_t>& widths) {
  std::size_t sum = 0;
  for (const std::size_t width : widths) sum += width == 0 ? 0 : width + gap;
  return sum;
}

/// Takes from the widest column that is above its least width, until all fit or none can give.
void shrink(std::vector<std::size_t>& widths, const std::vector<std::size_t>& least, std::size_t columns) {
  while (total(widths) > columns) {
    std::size_t widest = widths.size();
    for (std::size_t c = 0; c < widths.size(); ++c) {
      if (widths[c] > least[c] && (widest == widths.size() || widths[c] > widths[widest])) widest = c;
    }
    if (widest == widths.size()) return;
    --widths[widest];
  }
}

}  // namespace

void append_styled(std::string& out, std::string_view text, Style style) {
  if (style.empty()) {
    out += text;
  } else {
    out.append("\x1b[").append(style).append("m").append(text).append("\x1b[0m");
  }
}

std::vector<std::size_t> Table::widths(std::size_t (*width)(std::string_view)) const {
  std::vector<std::size_t> widths(columns_.size());
  for (const std::vector<Cell>& row : rows_) {
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], width(row[c].text));
  }
  for (std::size_t c = 0; c < widths.size(); ++c) {
    if (widths[c] != 0) widths[c] = std::max(widths[c], width(columns_[c].heading));
  }
  return widths;
}

/// Columns of width 0 are left out.
void Table::append_row(std::string& out, const std::vector<Cell>& row, const std::vector<std::size_t>& widths,
                       bool use_styles) const {
  std::vector<std::vector<std::string_view>> wrapped(row.size());
  std::size_t height = 0;
  for (std::size_t c = 0; c < row.size(); ++c) {
    if (widths[c] != 0) wrapped[c] = wrap(row[c].text, widths[c]);
    height = std::max(height, wrapped[c].size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    std::size_t pending = 0;  // blanks that are owed, so that no line ends in any
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (widths[c] == 0) continue;
      pending += gap;
      const std::string_view text = line < wrapped[c].size() ? wrapped[c][line] : "";
      if (text.empty()) {
        pending += widths[c];
        continue;
      }
      const std::size_t space = widths[c] - std::min(widths[c], display_width(text));
      const bool to_right = columns_[c].layout == Layout::right;
      out.append(pending + (to_right ? space : 0), ' ');
      append_styled(out, text, use_styles ? row[c].style : Style{});
      pending = to_right ? 0 : space;
    }
    out += '\n';
  }
}

void Table::append_to(std::string& out, std::size_t columns, bool use_styles) const {
  std::vector<std::size_t> widths = this->widths(display_width);
  const bool fits = columns == 0 || total(widths) <= columns;
  const bool below = !fits && columns_.back().layout == Layout::left_or_below;
  if (below) widths.back() = 0;
  if (!fits) {
    shrink(widths, this->widths(longest_word), columns);
    shrink(widths, std::vector(widths.size(), narrowest), columns);
  }

  std::vector<Cell> headings;
  for (const Column& column : columns_) headings.push_back({std::string(column.heading), faint});
  append_row(out, headings, widths, use_styles);
  for (const std::vector<Cell>& row : rows_) {
    append_row(out, row, widths, use_styles);
    if (!below || row.back().text.empty()) continue;
    for (const std::string_view line :
         wrap(row.back().text, std::max(columns, narrowest + indent_below) - indent_below)) {
      out.append(indent_below, ' ');
      append_styled(out, line, use_styles ? faint : Style{});
      out += '\n';
    }
  }
}

}  // namespace newsparse::tool
