// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <newsparse/alias_table.hpp>

#include "articles.hpp"

namespace newsparse::tool {

struct AliasesOptions : ArticleOptions {
  std::optional<Format> format;  // by default as the names of the files say
  bool entities = false;         // what the pairs connect, instead of the pairs
  AliasTable table;              // what is known before
};

/// `newsparse aliases`: reads the files, prints what they say together, gives the exit status.
int aliases(const AliasesOptions& options);

}  // namespace newsparse::tool
