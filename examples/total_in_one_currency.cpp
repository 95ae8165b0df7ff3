// SPDX-License-Identifier: MIT
// The sum of all amounts of a text in one currency, at rates that the caller supplies.
#include <iostream>

#include <newsparse/document.hpp>
#include <newsparse/rate_table.hpp>

using newsparse::Currency;
using newsparse::Money;
using newsparse::Result;

/// Ranges count with their lower end; an amount that restates one before it does not count again.
Result<Money> total(const newsparse::Document& article, Currency currency, const newsparse::RateTable& rates) {
  Money sum(0, currency);
  for (std::size_t n = 0; n < article.money().size(); ++n) {
    const newsparse::MoneyMention& mention = article.money()[n];
    if (mention.equivalent && *mention.equivalent < n) continue;
    const Result<Money> converted = convert(mention.amount, currency, rates);
    if (!converted) return converted.error();
    const Result<Money> next = add(sum, *converted);
    if (!next) return next.error();
    sum = *next;
  }
  return sum;
}

int main() {
  const newsparse::Document article = newsparse::Parser{}(
      "The yard paid 120 million yuan (US$16.5 million) for steel, 9.5 million euros for engines and $750,000 for "
      "paint.");
  newsparse::RateTable rates;
  rates.set(Currency("USD"), Currency("CNY"), *newsparse::parse_decimal("7.25"));
  rates.set(Currency("EUR"), Currency("CNY"), *newsparse::parse_decimal("7.8"));

  const Result<Money> yuan = total(article, Currency("CNY"), rates);
  std::cout << "in yuan: " << (yuan ? to_string(*yuan) : std::string(message(yuan.error().code))) << '\n';
  const Result<Money> yen = total(article, Currency("JPY"), rates);
  std::cout << "in yen: " << (yen ? to_string(*yen) : std::string(message(yen.error().code))) << '\n';
}
