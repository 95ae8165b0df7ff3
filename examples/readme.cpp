// SPDX-License-Identifier: MIT
#include <iostream>

#include <newsparse/newsparse.hpp>

int main() {
  const newsparse::Parser parser({.locale = *newsparse::Locale::parse("en-TW")});
  const newsparse::Document article = parser(
      "Lantern Bay Semiconductor Corp (燈灣半導體) is to spend more than NT$41 billion (US$1.28 billion) on a "
      "plant for artificial intelligence (AI) chips. Lantern Bay chairman Thomas Kuo (郭明諺) said AI sales doubled.");
  const std::string_view text = article.text();

  for (const newsparse::Alias& alias : article.aliases()) {
    std::cout << alias.name.in(text) << " = " << alias.alias.in(text) << '\n';
  }
  for (const newsparse::EntityMention& mention : article.mentions()) {
    std::cout << mention.span.begin << ": " << mention.span.in(text) << " is "
              << article.entities()[mention.entity].name.in(text) << '\n';
  }
  for (const newsparse::MoneyMention& money : article.money()) {
    std::cout << money.span.in(text) << " is " << to_string(money.amount);
    if (money.modifier != newsparse::Modifier::none) std::cout << ", " << name(money.modifier);
    std::cout << '\n';
  }
}
