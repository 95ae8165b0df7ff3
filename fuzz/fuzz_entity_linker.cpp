// SPDX-License-Identifier: MIT
#include <newsparse/entity.hpp>
#include <newsparse/tokenizer.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

// Any bytes: mentions lie in the text, in order, without overlap; entities count in the order of their first mention
// and none is without one; aliases that are left out leave a text that can be linked; used vectors say the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsparse;
  static const EntityLinker link;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::vector<Token> tokens = Tokenizer{}(text);
  std::vector<Alias> aliases = AliasResolver{}(text, tokens);
  const LinkedEntities linked = link(text, tokens, aliases);

  std::uint32_t at = 0;
  std::uint32_t seen = 0;
  for (const EntityMention& mention : linked.mentions) {
    check(mention.span.begin >= at && mention.span.begin < mention.span.end && mention.span.end <= size);
    check(mention.entity <= seen);
    if (mention.entity == seen) ++seen;
    at = mention.span.end;
  }
  check(seen == linked.entities.size());
  for (const Entity& entity : linked.entities) check(!entity.name.empty() && entity.name.end <= size);
  check(aliases.empty() == linked.entities.empty());

  static LinkedEntities used;
  link(text, tokens, aliases, used);
  check(used == linked);
  if (!aliases.empty()) aliases.erase(aliases.begin());
  link(text, tokens, aliases, used);
  return 0;
}
