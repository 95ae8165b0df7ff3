// SPDX-License-Identifier: MIT
#include "output.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "system.hpp"

namespace newsparse::tool {
namespace {

[[noreturn]] void give_up() {
  constexpr int closed_pipe = 128 + 13;  // what a shell shows for SIGPIPE, on which most programs end
  if (errno == EPIPE) std::_Exit(closed_pipe);
  std::fprintf(stderr, "newsparse: cannot write: %s\n", std::strerror(errno));
  std::_Exit(2);
}

}  // namespace

void print(std::string_view text) {
  while (!text.empty()) {
    const std::ptrdiff_t count = write_some(standard_output, text.data(), text.size());
    if (count < 0) give_up();
    text.remove_prefix(static_cast<std::size_t>(count));
  }
}

bool wants_colour() {
  const char* refused = std::getenv("NO_COLOR");
  return terminal_columns() != 0 && (refused == nullptr || *refused == '\0');
}

void finish_output() {
  if (close_file(standard_output) != 0) give_up();
}

}  // namespace newsparse::tool
