// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsparse::bench {

/// Words of at most three characters of the library's Han dictionary, frequent ones first, in Traditional Chinese of
/// the 5,401 characters that are in daily use: not the Japanese and the rare ones, of which the dictionary is full.
std::vector<std::string> chinese_words();

/// The text with its characters simplified.
std::string simplified(std::string_view text);

}  // namespace newsparse::bench
