// SPDX-License-Identifier: MIT
#include <newsparse/document.hpp>
#include <newsparse/json.hpp>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void check(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

// Any bytes, all stages: every span lies in the text, mentions stand in order without overlap and belong to an
// entity, names and aliases do not overlap, and a document that is used again says the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace newsparse;
  static const Parser parser;
  static Document used;
  const Document document = parser(std::string(reinterpret_cast<const char*>(data), size));
  const auto end = static_cast<std::uint32_t>(size);
  const auto inside = [end](Span span) { return span.begin < span.end && span.end <= end; };

  std::uint32_t alias_at = 0;
  for (const Alias& alias : document.aliases()) {
    check(inside(alias.name) && inside(alias.alias) && !alias.name.overlaps(alias.alias));
    check(alias.alias.begin >= alias_at && alias.confidence >= 0 && alias.confidence <= 1);
    alias_at = alias.alias.begin;
    check(!explain(alias, document.text()).empty() || alias.evidence.empty());
  }
  for (const Entity& entity : document.entities()) check(inside(entity.name));
  std::uint32_t mention_at = 0;
  for (const EntityMention& mention : document.mentions()) {
    check(inside(mention.span) && mention.span.begin >= mention_at);
    check(mention.entity < document.entities().size());
    mention_at = mention.span.end;
  }

  parser.parse_into(document.text(), used);
  check(used == document);
  std::string json;
  append_json(json, document, {.id = "1", .tokens = true});
  check(json.find('\n') == std::string::npos);
  return 0;
}
