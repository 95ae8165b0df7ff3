// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace newsparse::tool {

/// The bytes of several files, one file after the other; "-" is standard input. A file that cannot
/// be opened or read is reported on standard error and passed over, as cat does.
class Input {
 public:
  explicit Input(std::vector<std::string> files);
  ~Input();
  Input(const Input&) = delete;
  Input& operator=(const Input&) = delete;

  /// Opens the next file that can be opened; false behind the last one.
  bool next_file();
  /// At most `size` bytes of the open file, as soon as there are any; 0 at its end.
  std::size_t read(char* to, std::size_t size);

  const std::string& name() const { return name_; }  ///< of the open file, for people
  bool broke_off() const { return broke_off_; }      ///< did a read of the open file fail?
  bool failed() const { return failed_; }            ///< did any file fail?

 private:
  void report();
  void close();

  std::vector<std::string> files_;
  std::size_t next_ = 0;
  std::string name_;
  int descriptor_ = -1;
  bool broke_off_ = false;
  bool failed_ = false;
};

}  // namespace newsparse::tool
