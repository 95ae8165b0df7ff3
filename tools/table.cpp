// SPDX-License-Identifier: MIT
#include "table.hpp"

#include <algorithm>

#include "display.hpp"

namespace newsparse::tool {
namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrowest = 8;
constexpr Style heading_style = "2";  // faint

void append_row(std::string& out, const std::vector<Table::Column>& columns, const std::vector<Table::Cell>& row,
                const std::vector<std::size_t>& widths, bool use_styles) {
  std::vector<std::vector<std::string_view>> wrapped;
  std::size_t height = 0;
  for (std::size_t c = 0; c < row.size(); ++c) {
    wrapped.push_back(wrap(row[c].text, widths[c]));
    if (widths[c] != 0) height = std::max(height, wrapped[c].size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    std::size_t pending = gap;  // blanks that are owed, so that no line ends in any
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (widths[c] == 0) continue;
      const std::string_view text = line < wrapped[c].size() ? wrapped[c][line] : "";
      const std::size_t space = widths[c] - std::min(widths[c], display_width(text));
      const bool to_right = columns[c].align == Table::Align::right;
      if (!text.empty()) {
        out.append(pending + (to_right ? space : 0), ' ');
        append_styled(out, text, use_styles ? row[c].style : Style{});
        pending = to_right ? 0 : space;
      } else {
        pending += widths[c];
      }
      pending += gap;
    }
    out += '\n';
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

std::vector<std::size_t> Table::widths(std::size_t columns) const {
  std::vector<std::size_t> widths(columns_.size());
  for (const std::vector<Cell>& row : rows_) {
    for (std::size_t c = 0; c < row.size(); ++c) widths[c] = std::max(widths[c], display_width(row[c].text));
  }
  std::size_t total = 0;
  for (std::size_t c = 0; c < widths.size(); ++c) {
    if (widths[c] == 0) continue;
    widths[c] = std::max(widths[c], display_width(columns_[c].heading));
    total += widths[c] + gap;
  }
  for (; columns != 0 && total > columns; --total) {
    std::size_t& widest = *std::max_element(widths.begin(), widths.end());
    if (widest <= narrowest) break;
    --widest;
  }
  return widths;
}

void Table::append_to(std::string& out, std::size_t columns, bool use_styles) const {
  const std::vector<std::size_t> widths = this->widths(columns);
  std::vector<Cell> headings;
  for (const Column& column : columns_) headings.push_back({std::string(column.heading), heading_style});
  append_row(out, columns_, headings, widths, use_styles);
  for (const std::vector<Cell>& row : rows_) append_row(out, columns_, row, widths, use_styles);
}

}  // namespace newsparse::tool
