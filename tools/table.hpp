// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsparse::tool {

/// A colour or weight of a terminal, as the numbers of ECMA-48's SGR; empty for plain text.
using Style = std::string_view;

/// Appends text in a style.
void append_styled(std::string& out, std::string_view text, Style style);

/// Columns for people. What is too wide for the terminal is wrapped, never cut short: first the last
/// column moves below its row, if it may, then cells take several lines, and only where that does not help words
/// are broken. Empty columns are left out.
class Table {
 public:
  enum class Layout { left, right, left_or_below };
  struct Column {
    std::string_view heading;
    Layout layout = Layout::left;
  };
  struct Cell {
    std::string text;  // printable()
    Style style{};
  };

  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  void add(std::vector<Cell> row) { rows_.push_back(std::move(row)); }

  /// Appends heading and rows, at most `columns` wide where that can be done; 0: as wide as it gets.
  void append_to(std::string& out, std::size_t columns, bool use_styles) const;

 private:
  /// By column the greatest of the widths of its cells and heading; 0 for an empty one.
  std::vector<std::size_t> widths(std::size_t (*width)(std::string_view)) const;
  void append_row(std::string& out, const std::vector<Cell>& row, const std::vector<std::size_t>& widths,
                  bool use_styles) const;

  std::vector<Column> columns_;
  std::vector<std::vector<Cell>> rows_;
};

}  // namespace newsparse::tool
