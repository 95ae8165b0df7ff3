// SPDX-License-Identifier: MIT
#include <newsparse/money.hpp>

newsparse::Money five() {
#ifdef MISUSE
  return newsparse::Money(5);
#else
  return newsparse::Money(5, newsparse::Currency("USD"));
#endif
}
