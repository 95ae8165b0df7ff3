// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <newsparse/alias.hpp>
#include <newsparse/export.hpp>
#include <newsparse/lexicon.hpp>
#include <newsparse/span.hpp>
#include <newsparse/token.hpp>

namespace newsparse::inline v0 {

/// Somebody or something that the text names in more than one way.
struct Entity {
  Span name;  ///< the first full printing of its name
  EntityType type{};

  friend constexpr bool operator==(const Entity&, const Entity&) = default;
};

/// One printing of an entity: full name, alias or short form.
struct EntityMention {
  Span span;
  std::uint32_t entity = 0;  ///< index of the entity

  friend constexpr bool operator==(const EntityMention&, const EntityMention&) = default;
};

/// What an EntityLinker finds.
struct LinkedEntities {
  std::vector<Entity> entities;         ///< in order of their first mention
  std::vector<EntityMention> mentions;  ///< in text order, never overlapping

  friend bool operator==(const LinkedEntities&, const LinkedEntities&) = default;
};

/// Stage: text, tokens, aliases -> every mention of every entity that has an alias.
///
/// Mentions are the names and aliases themselves and their later short forms: "Lantern Bay" and 燈灣 for
/// Lantern Bay Group Holding Ltd, "Kuo" for Ann Kuo, "EV" for EVs, Traditional and Simplified variants.
/// A name inside a longer name or an ordinary word is no mention; a short form that two entities
/// share is left out unless the text settles whose it is.
/// A value, cheap to copy; const calls are safe from several threads at once.
class EntityLinker {
 public:
  EntityLinker() = default;
  /// Names of the lexicon are entities too, whether or not the text gives them an alias.
  explicit EntityLinker(Lexicon lexicon) noexcept : lexicon_(static_cast<Lexicon&&>(lexicon)) {}

  const Lexicon& lexicon() const noexcept { return lexicon_; }

  /// Precondition: tokens and aliases are those of this text. Total; O(text.size() + names).
  NEWSPARSE_API LinkedEntities operator()(std::string_view text, std::span<const Token> tokens,
                                          std::span<const Alias> aliases) const;
  /// The same into vectors that are reused.
  NEWSPARSE_API void operator()(std::string_view text, std::span<const Token> tokens, std::span<const Alias> aliases,
                                LinkedEntities& linked) const;

  friend bool operator==(const EntityLinker&, const EntityLinker&) = default;

 private:
  Lexicon lexicon_;
};

}  // namespace newsparse::inline v0
