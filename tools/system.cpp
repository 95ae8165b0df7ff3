// SPDX-License-Identifier: MIT
#include "system.hpp"

#include <algorithm>
#include <cerrno>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace newsparse::tool {
namespace {

constexpr std::size_t most_at_once = std::size_t{1} << 30;  // what every system takes in one call

template <class Call>
std::ptrdiff_t until_not_interrupted(Call call) {
  for (;;) {
    const std::ptrdiff_t result = call();
    if (result >= 0 || errno != EINTR) return result;
  }
}

}  // namespace

#ifdef _WIN32

int open_file(const std::string& path) { return _open(path.c_str(), _O_RDONLY | _O_BINARY); }
int close_file(int descriptor) { return _close(descriptor); }

std::ptrdiff_t read_some(int descriptor, char* to, std::size_t size) {
  _setmode(descriptor, _O_BINARY);
  return _read(descriptor, to, static_cast<unsigned>(std::min(size, most_at_once)));
}

std::ptrdiff_t write_some(int descriptor, const char* from, std::size_t size) {
  _setmode(descriptor, _O_BINARY);
  return _write(descriptor, from, static_cast<unsigned>(std::min(size, most_at_once)));
}

std::size_t terminal_columns() {
  CONSOLE_SCREEN_BUFFER_INFO info;
  if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info)) return 0;
  return static_cast<std::size_t>(info.srWindow.Right - info.srWindow.Left + 1);
}

#else

int open_file(const std::string& path) { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC); }
int close_file(int descriptor) { return ::close(descriptor); }

std::ptrdiff_t read_some(int descriptor, char* to, std::size_t size) {
  return until_not_interrupted([&] { return ::read(descriptor, to, std::min(size, most_at_once)); });
}

std::ptrdiff_t write_some(int descriptor, const char* from, std::size_t size) {
  return until_not_interrupted([&] { return ::write(descriptor, from, std::min(size, most_at_once)); });
}

std::size_t terminal_columns() {
  if (!::isatty(standard_output)) return 0;
  winsize size{};
  if (::ioctl(standard_output, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return size.ws_col;
}

#endif

}  // namespace newsparse::tool
