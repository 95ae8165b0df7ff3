// SPDX-License-Identifier: MIT
// Exact arithmetic, and errors as values.
#include <iostream>

#include <newsparse/money.hpp>

using newsparse::Currency;
using newsparse::Decimal;
using newsparse::Money;
using newsparse::Result;

void print(const Result<Money>& money) {
  if (money) {
    std::cout << to_string(*money) << '\n';
  } else {
    std::cout << name(money.error().code) << " at " << money.error().offset << ": " << message(money.error().code)
              << '\n';
  }
}

int main() {
  const Money price(Decimal(1995, -2), Currency("SGD"));  // 19.95
  print(price);
  print(add(price, Money(Decimal(1, -1), Currency("SGD"))));
  print(multiply(price, Decimal(3, 6)));
  print(round_to_minor_unit(Money(Decimal(12345, -3), Currency("SGD")), newsparse::Rounding::half_even));

  print(newsparse::parse_money("SGD 20.05"));
  print(newsparse::parse_money("SGX 20.05"));
  print(add(price, Money(1, Currency("HKD"))));
  std::cout << (price < Money(20, Currency("SGD"))) << (price < Money(20, Currency("HKD"))) << '\n';
}
