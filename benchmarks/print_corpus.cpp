// SPDX-License-Identifier: MIT

// print_corpus english|chinese BYTES: articles of the corpus as JSON Lines, to try other programs on.

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <newsparse/json.hpp>

#include "corpus.hpp"

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const std::size_t bytes = std::strtoul(argv[2], nullptr, 10);
  const bool english = argv[1] == std::string_view("english");
  std::string line;
  for (const std::string& text :
       english ? newsparse::bench::english_corpus(bytes) : newsparse::bench::chinese_corpus(bytes)) {
    line = R"({"text":)";
    newsparse::append_json_string(line, text);
    std::puts((line + '}').c_str());
  }
}
