// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

void replay(const std::string& input) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

}  // namespace

// Runs a fuzz target over the files below the given directories, so that every compiler does without libFuzzer
// what it found. Of a small file each beginning is run too: texts that end early are where scanners read too far.
int main(int argc, char** argv) {
  constexpr std::size_t small = 1024;
  std::size_t files = 0;
  for (int i = 1; i < argc; ++i) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[i])) {
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      std::string input{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
      ++files;
      replay(input);
      if (input.size() > small) continue;
      while (!input.empty()) {
        input.pop_back();
        replay(input);
      }
    }
  }
  std::printf("%zu files\n", files);
  return files == 0 ? 1 : 0;
}
