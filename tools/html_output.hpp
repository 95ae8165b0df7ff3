// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include <newsparse/document.hpp>

namespace newsparse::tool {

/// A page is the head, any number of articles, and the foot. It loads nothing.
extern const std::string_view html_head;
extern const std::string_view html_foot;

/// Appends the text with its entities and amounts marked.
void append_html_article(std::string& out, const Document& document, std::string_view title);

}  // namespace newsparse::tool
