// SPDX-License-Identifier: MIT
// What a caller knows: names that are found without a bracket, and titles that are no part of names.
#include <iostream>

#include <newsparse/document.hpp>

int main() {
  newsparse::Lexicon lexicon;
  lexicon.add_name("Colven Steel plc", {"Colven", "科爾文鋼鐵"}, newsparse::EntityType::organization);
  lexicon.add_title("chief ore taster");

  const newsparse::Parser parser({.lexicon = lexicon});
  const newsparse::Document article =
      parser("Colven opened a mine. “The best we have had,” Chief Ore Taster Arthur Bainbridge (亞瑟．班布里奇) said.");
  for (const newsparse::EntityMention& mention : article.mentions()) {
    std::cout << mention.span.in(article.text()) << ": " << name(article.entities()[mention.entity].type) << '\n';
  }
}
