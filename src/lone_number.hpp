// SPDX-License-Identifier: MIT
#pragma once

// Tells most numbers that are no money (years, days, counts of something) by what stands behind them, before they are
// read.

#include <cstddef>
#include <string_view>

namespace newsparse::detail {

/// Where a number ends behind which neither a currency, a scale nor another number follows; `at` itself when it has to
/// be read to know. Such a number is no amount and belongs to none, unless a currency stands before it.
std::size_t lone_number_end(std::string_view text, std::size_t at) noexcept;

}  // namespace newsparse::detail
