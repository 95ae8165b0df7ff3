// SPDX-License-Identifier: MIT
#include "input.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include "system.hpp"

namespace newsparse::tool {

Input::Input(std::vector<std::string> files) : files_(std::move(files)) {}

Input::~Input() { close(); }

bool Input::next_file() {
  close();
  broke_off_ = false;
  while (next_ < files_.size()) {
    const std::string& file = files_[next_++];
    const bool is_standard_input = file == "-";
    name_ = is_standard_input ? "standard input" : file;
    descriptor_ = is_standard_input ? standard_input : open_file(file);
    if (descriptor_ >= 0) return true;
    report();
  }
  return false;
}

std::size_t Input::read(char* to, std::size_t size) {
  const std::ptrdiff_t count = read_some(descriptor_, to, size);
  if (count >= 0) return static_cast<std::size_t>(count);
  report();
  broke_off_ = true;
  return 0;
}

void Input::report() {
  failed_ = true;
  std::fprintf(stderr, "newsparse: %s: %s\n", name_.c_str(), std::strerror(errno));
}

void Input::close() {
  if (descriptor_ > standard_input) close_file(descriptor_);
  descriptor_ = -1;
}

}  // namespace newsparse::tool
