// SPDX-License-Identifier: MIT
#pragma once

// Business news that nobody wrote: a seeded maker of English and Chinese
// articles with the measures of real ones (docs/performance.md). Each article
// is different, so that no branch predictor learns it.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace newsparse::bench {

/// Articles of 1 to 8 kB, together at least `bytes`. The same seed gives the
/// same articles everywhere.
std::vector<std::string> english_corpus(std::size_t bytes, std::uint64_t seed = 1);
std::vector<std::string> chinese_corpus(std::size_t bytes, std::uint64_t seed = 2);

}  // namespace newsparse::bench
