// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace newsparse::tool {

/// What stands before and behind the articles of a page. The page is XML as well as HTML and loads
/// nothing: style and script are inside, and its content security policy forbids all else.
extern const std::string_view html_head;
extern const std::string_view html_foot;

}  // namespace newsparse::tool
