// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <newsparse/document.hpp>

namespace newsparse::tool {

struct TextOptions {
  std::string_view title;   // a file's name or a record's id
  std::size_t columns = 0;  // to fit into; 0: as wide as it gets
  bool colour = false;
  bool tokens = false;
};

/// Appends a document for people: its aliases, entities and money in aligned columns.
void append_text(std::string& out, const Document& document, const TextOptions& options);

}  // namespace newsparse::tool
