// SPDX-License-Identifier: MIT
#pragma once

// Unbuffered files, as POSIX has them: a read gives what is there instead of waiting for more,
// which the standard library's streams cannot promise.

#include <cstddef>
#include <string>

namespace newsparse::tool {

inline constexpr int standard_input = 0;
inline constexpr int standard_output = 1;

/// A descriptor, or -1 with errno set.
int open_file(const std::string& path);
/// What read(2) gives; -1 with errno set. Starts again when a signal interrupts it.
std::ptrdiff_t read_some(int descriptor, char* to, std::size_t size);
std::ptrdiff_t write_some(int descriptor, const char* from, std::size_t size);
int close_file(int descriptor);

/// Columns of the terminal that standard output is; 0 when it is none.
std::size_t terminal_columns();

}  // namespace newsparse::tool
