// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <newsparse/currency_normalizer.hpp>

#include "brackets.hpp"
#include "evidence_switch.hpp"
#include "given_names.hpp"
#include "lexicon_entries.hpp"
#include "transliteration.hpp"
#include "words.hpp"

namespace newsparse::detail {

/// Does the Latin name sound like the Chinese one, at least so much?
inline bool heard(std::string_view latin, std::string_view han, float least) noexcept {
  return uses(Clue::sounds_alike) && sounds_like(latin, han, least);
}

/// What the search for a name's edges looks at: the text's words, its brackets, the names that it gave before, the
/// caller's lexicon.
struct NameContext {
  const Words& words;
  const BracketFinder& brackets;
  const GivenNames& given;
  std::span<const MoneyMention> money;
  const Lexicon::Entries* lexicon = nullptr;  // may be null

  /// Does this piece of the text share a byte with an amount of money?
  bool is_money(Span span) const noexcept;

  /// Is word i a job or honorific, or the last word of a title of the lexicon?
  bool is_title(std::size_t i) const;

  /// Bytes of the job that ends the text, in Chinese; 0 when none does.
  std::size_t title_suffix(std::string_view before) const noexcept;

  /// The longest name or alias of the lexicon that ends with word `last`.
  std::optional<Span> known_name(std::size_t last) const;

  bool is_stop(std::string_view printed) const noexcept { return lexicon != nullptr && lexicon->is_stop(printed); }
};

}  // namespace newsparse::detail
