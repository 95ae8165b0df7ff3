// SPDX-License-Identifier: MIT
#include <newsparse/document.hpp>

bool is_empty(const newsparse::Parser& parser) {
#ifdef MISUSE
  const std::string_view text = parser("one").text();
#else
  const newsparse::Document document = parser("one");
  const std::string_view text = document.text();
#endif
  return text.empty();
}
