// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include "articles.hpp"

namespace newsparse::tool {

struct AnnotateOptions : ArticleOptions {
  std::optional<Format> format;  // by default as the names of the files say
  bool tokens = false;
};

/// `newsparse annotate`: reads the files, prints what is in them, gives the exit status.
int annotate(const AnnotateOptions& options);

}  // namespace newsparse::tool
