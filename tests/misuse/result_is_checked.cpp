// SPDX-License-Identifier: MIT
// A Result does not turn into its value unasked.
#include <newsparse/money.hpp>

newsparse::Money read(std::string_view text) {
#ifdef MISUSE
  return newsparse::parse_money(text);
#else
  return newsparse::parse_money(text).value_or(newsparse::Money());
#endif
}
