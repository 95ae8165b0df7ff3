// SPDX-License-Identifier: MIT
// Two currencies have no sum, and a sum may not fit: + would have to hide it.
#include <newsparse/money.hpp>

newsparse::Result<newsparse::Money> sum(const newsparse::Money& a, const newsparse::Money& b) {
#ifdef MISUSE
  return a + b;
#else
  return add(a, b);
#endif
}
