// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <newsparse/document.hpp>

namespace newsparse::tool {

enum class Format { text, json_lines, html };

struct AnnotateOptions {
  std::optional<Format> format;  // by default as the names of the files say
  ParserOptions parser;
  bool tokens = false;
  std::size_t threads = 1;
  std::vector<std::string> files;
};

/// `newsparse annotate`: reads the files, prints what is in them, gives the exit status.
int annotate(const AnnotateOptions& options);

}  // namespace newsparse::tool
