// SPDX-License-Identifier: MIT
#pragma once

// Business news that nobody wrote: a seeded maker of English and Chinese articles with the measures of real ones
// (docs/performance.md). Each article has its own cast, names it in full once and in short later, and differs from all
// others, so that no branch predictor learns it.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace newsparse::bench {

/// Articles of 1 to 10 kB, together at least `bytes`. The same seed gives the same articles everywhere.
std::vector<std::string> english_corpus(std::size_t bytes, std::uint64_t seed = 1);
/// Articles of 1 to 6 kB, half of them Simplified. Its words are those of ICU's dictionary, and change with it.
std::vector<std::string> chinese_corpus(std::size_t bytes, std::uint64_t seed = 2);

}  // namespace newsparse::bench
