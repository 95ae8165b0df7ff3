// SPDX-License-Identifier: MIT
// A document as JSON, to store or to send.
#include <iostream>

#include <newsparse/json.hpp>

int main() {
  const newsparse::Parser parser;
  const newsparse::Document article = parser("The yard sold 3 ferries for 4.5 to 5 million euros each.");
  std::string json;
  append_json(json, article, {.id = R"("ferry-1")"});
  std::cout << json << '\n';
}
