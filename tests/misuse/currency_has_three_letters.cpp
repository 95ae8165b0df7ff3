// SPDX-License-Identifier: MIT
#include <newsparse/currency.hpp>

newsparse::Currency yuan() {
#ifdef MISUSE
  return newsparse::Currency("RENMINBI");
#else
  return newsparse::Currency("CNY");
#endif
}
