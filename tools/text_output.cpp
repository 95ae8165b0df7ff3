// SPDX-License-Identifier: MIT
#include "text_output.hpp"
namespace newsparse::tool {
void append_text(std::string&, const Document&, const TextOptions&) {}
}  // namespace newsparse::tool
