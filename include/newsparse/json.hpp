// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include <newsparse/document.hpp>
#include <newsparse/export.hpp>

namespace newsparse::inline v0 {

/// How append_json() writes a document.
struct JsonOptions {
  std::string_view id{};  ///< a JSON value without line breaks, copied as it is; empty: no "id"
  bool tokens = false;    ///< write "tokens" too
};

/// Appends one JSON object without line breaks, as docs/cli.md describes it: aliases, entities and
/// money with byte offsets into document.text(). O(size of the document); beside what `out` needs to
/// grow it allocates two indices a mention, to put each entity's mentions together.
NEWSPARSE_API void append_json(std::string& out, const Document& document, const JsonOptions& options = {});

/// Appends text as a JSON string with its quotes. Escapes what RFC 8259 §7 demands, and U+0085, U+2028
/// and U+2029, at which some readers cut lines. Each byte that is not UTF-8 becomes U+FFFD, so that the
/// result is well-formed whatever comes in.
NEWSPARSE_API void append_json_string(std::string& out, std::string_view text);

}  // namespace newsparse::inline v0
