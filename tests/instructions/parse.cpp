// SPDX-License-Identifier: MIT

// parse FILE: parses it twice, the second time inside parse_warm(), to which callgrind's attention is turned.

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include <newsparse/document.hpp>

extern "C" {

#ifdef __GNUC__
__attribute__((noinline))
#endif
void parse_warm(const newsparse::Parser& parser, const std::string& text, newsparse::Document& document) {
  parser.parse_into(text, document);
}

}  // extern "C"

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  std::ifstream file(argv[1], std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  const newsparse::Parser parser;
  newsparse::Document document;
  parser.parse_into(text, document);
  parse_warm(parser, text, document);
  return text.empty() ? 1 : 0;
}
