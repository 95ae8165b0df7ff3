// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include <newsparse/document.hpp>

namespace newsparse::tool {

/// Appends the text with its entities and amounts marked, and a list of them beside it, for a page
/// that begins with html_head and ends with html_foot.
void append_html_article(std::string& out, const Document& document, std::string_view title);

}  // namespace newsparse::tool
