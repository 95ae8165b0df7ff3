// SPDX-License-Identifier: MIT
// Every amount of a text, exactly, with what bounds it and what it restates.
#include <iostream>

#include <newsparse/currency_normalizer.hpp>
#include <newsparse/tokenizer.hpp>

int main() {
  const std::string_view text =
      "The plant costs at least 3.25 billion yuan (US$448.3 million), or $5-6 a share; "
      "辰砂光電另投資逾新台幣150億元，每股配息2元5角。";
  const std::vector<newsparse::Token> tokens = newsparse::Tokenizer{}(text);
  const newsparse::CurrencyNormalizer find_money(*newsparse::Locale::parse("en-TW"));
  const std::vector<newsparse::MoneyMention> amounts = find_money(text, tokens);
  for (const newsparse::MoneyMention& mention : amounts) {
    std::cout << mention.span.in(text) << ": " << to_string(mention.amount);
    if (mention.upper) std::cout << " to " << to_string(mention.upper->amount());
    if (mention.modifier != newsparse::Modifier::none) std::cout << ", " << name(mention.modifier);
    if (mention.equivalent) std::cout << ", restates " << to_string(amounts[*mention.equivalent].amount);
    std::cout << '\n';
  }
}
