// SPDX-License-Identifier: MIT
#include <newsparse/money.hpp>

newsparse::Result<newsparse::Money> with_tax(const newsparse::Money& money) {
#ifdef MISUSE
  return multiply(money, 1.05);
#else
  return multiply(money, newsparse::Decimal(105, -2));
#endif
}
