// SPDX-License-Identifier: MIT
// 0.1 is no decimal fraction.
#include <newsparse/decimal.hpp>

newsparse::Decimal tenth() {
#ifdef MISUSE
  return newsparse::Decimal(0.1);
#else
  return newsparse::Decimal(1, -1);
#endif
}
