// SPDX-License-Identifier: MIT
// The aliases that a text gives, with the reasons; only those that are nearly certain.
#include <iostream>

#include <newsparse/alias.hpp>
#include <newsparse/tokenizer.hpp>

int main() {
  const std::string_view text =
      "The Office of Fair Dealing (OFD, 公平交易署) fined Palmgrove Trust Holdings Pte Ltd (棕林信託) yesterday. "
      "Former director Lim Swee Huat (林瑞發) may appeal (by June).";
  const std::vector<newsparse::Token> tokens = newsparse::Tokenizer{}(text);
  const newsparse::AliasResolver find_aliases;
  for (const newsparse::Alias& alias : find_aliases(text, tokens)) {
    if (alias.confidence < 0.8F) continue;
    std::cout << name(alias.type) << ": " << alias.name.in(text) << " = " << alias.alias.in(text) << ", "
              << name(alias.kind) << '\n';
  }
}
