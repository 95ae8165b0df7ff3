// SPDX-License-Identifier: MIT
// What several articles say together; tables of their parts are merged.
#include <iostream>
#include <string>

#include <newsparse/alias_table.hpp>

int main() {
  const newsparse::Parser parser;
  newsparse::AliasTable monday, tuesday;
  monday.add(parser("Lantern Bay Semiconductor Corp (燈灣半導體) rose. Thomas Kuo (郭明諺) bought shares of it."));
  tuesday.add(parser("Lantern Bay Semiconductor Corp (燈灣半導體) fell."));
  tuesday.add(parser("Lantern Bay Semiconductor Corp (燈灣半導體, LBSC) rose again."));

  newsparse::AliasTable table = monday;
  table.merge(tuesday);
  for (const newsparse::AliasTable::Pair& pair : table.pairs()) {
    std::cout << pair.name << " = " << pair.alias << ", in " << pair.documents << '\n';
  }
  for (const newsparse::AliasTable::Entity& entity : table.entities()) {
    std::cout << name(entity.type) << ':';
    for (const std::string_view printing : entity.names) std::cout << " [" << printing << ']';
    std::cout << '\n';
  }

  std::string lines;
  append_jsonl(lines, table);
  std::cout << (newsparse::AliasTable::from_jsonl(lines) == table ? "saved and read again\n" : "lost\n");
}
