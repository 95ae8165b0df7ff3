// SPDX-License-Identifier: MIT
// Every printing of every entity, from the aliases on.
#include <iostream>

#include <newsparse/entity.hpp>
#include <newsparse/tokenizer.hpp>

int main() {
  const std::string_view text =
      "木樨地產（Osmanthus Land）昨日公布業績，執行董事梁詠恩（Winnie "
      "Leung）稱，木樨地產暫無計劃發債。梁詠恩下月卸任。";
  const std::vector<newsparse::Token> tokens = newsparse::Tokenizer{}(text);
  const std::vector<newsparse::Alias> aliases = newsparse::AliasResolver{}(text, tokens);
  const newsparse::LinkedEntities linked = newsparse::EntityLinker{}(text, tokens, aliases);
  for (const newsparse::EntityMention& mention : linked.mentions) {
    const newsparse::Entity& entity = linked.entities[mention.entity];
    std::cout << mention.span.in(text) << ": " << name(entity.type) << ' ' << entity.name.in(text) << '\n';
  }
}
