// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace newsparse::tool {

/// Takes the first code point off the text; U+FFFD for a byte that is not UTF-8.
/// Precondition: the text is not empty.
char32_t take_code_point(std::string_view& text);

/// The text as it may be shown to people: UTF-8, controls (line breaks too) as blanks, so that what an
/// article holds can neither break a column nor command the terminal.
std::string printable(std::string_view text);

/// How many columns of a terminal the code point fills: 2 for Chinese characters, 0 for marks.
std::size_t display_width(char32_t c);
/// Precondition: the text is printable().
std::size_t display_width(std::string_view text);
/// Of the pieces that wrap() would rather not cut the width of the widest.
std::size_t longest_word(std::string_view text);

/// Cuts the text into lines of at most `width` columns, at blanks and around Chinese characters where
/// there are any. Precondition: the text is printable().
std::vector<std::string_view> wrap(std::string_view text, std::size_t width);

}  // namespace newsparse::tool
