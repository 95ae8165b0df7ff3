// SPDX-License-Identifier: MIT
// Without `explicit`, a Result would be true or false in arithmetic.
#include <newsparse/decimal.hpp>

int digits(const newsparse::Result<newsparse::Decimal>& value) {
#ifdef MISUSE
  return value;
#else
  return value ? 1 : 0;
#endif
}
