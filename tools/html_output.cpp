// SPDX-License-Identifier: MIT
#include "html_output.hpp"
namespace newsparse::tool {
const std::string_view html_head = "";
const std::string_view html_foot = "";
void append_html_article(std::string&, const Document&, std::string_view) {}
}  // namespace newsparse::tool
