// SPDX-License-Identifier: MIT

// A C++ program that links ICU and does nothing: what first_answer.cpp is compared with.

#include <string>

#include <unicode/uchar.h>

#include "resident.hpp"

int main(int argc, char** argv) {
  const std::string name(argv[0]);
  if (u_charDigitValue(static_cast<UChar32>(name.size())) > 9) return 1;
  return argc > 1 ? newsparse::bench::print_resident() : 0;
}
