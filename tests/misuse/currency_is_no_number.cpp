// SPDX-License-Identifier: MIT
#include <newsparse/currency.hpp>

bool is_dollar(newsparse::Currency currency) {
#ifdef MISUSE
  return currency == 840;  // its number in ISO 4217
#else
  return currency == newsparse::Currency("USD");
#endif
}
