// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace newsparse::tool {

/// Writes all of it to standard output at once, unbuffered. Does not come back when it cannot: a
/// program whose output is lost has nothing left to do. Where the reader has gone it ends quietly, as
/// by SIGPIPE; any other trouble is reported, and the status is 2.
void print(std::string_view text);

/// Is standard output a terminal, and NO_COLOR unset or empty?
bool wants_colour();

/// Closes standard output, since some file systems report only then that it was not written.
void finish_output();

}  // namespace newsparse::tool
