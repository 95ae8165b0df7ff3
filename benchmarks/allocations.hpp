// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace newsparse::bench {

/// How often this program has called operator new, which allocations.cpp replaces.
std::size_t allocations() noexcept;

}  // namespace newsparse::bench
