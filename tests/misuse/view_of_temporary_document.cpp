// SPDX-License-Identifier: MIT
// A view into a document that is gone at the end of the line.
#include <newsparse/document.hpp>

std::size_t size(const newsparse::Parser& parser) {
#ifdef MISUSE
  const auto tokens = parser("one").tokens();
#else
  const newsparse::Document document = parser("one");
  const auto tokens = document.tokens();
#endif
  return tokens.size();
}
