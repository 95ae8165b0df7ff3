// SPDX-License-Identifier: MIT
#pragma once

// May a Chinese name begin here? What stands in front of an edge between two words says so.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsparse/span.hpp>

#include "name_context.hpp"
#include "unicode.hpp"

namespace newsparse::detail {

/// Is it a verb or a word that qualifies one, of two characters?
bool is_open_word(std::string_view han) noexcept;

/// Is a name made of nothing but general words (證券交易委員會), so that what stands before it is needed?
bool is_general(std::string_view han) noexcept;

/// Is this an authority, an association or another body, named by what it does, rather than a business?
bool is_body(std::string_view name) noexcept;

/// Does it end as organisations do, 電子公司 or 銀行, with something in front of that?
bool ends_as_organization(std::string_view han, std::size_t characters) noexcept;

/// What stands before a possible beginning of a name.
enum class Left : std::uint8_t {
  name,         // nothing that ends it: the name goes on to the left
  home,         // a country that may belong to it, and nothing in front of one does
  title,        // a job
  country,      // another country
  description,  // a common noun
  business,     // a common noun for a business, which no term begins behind
  role,         // a word for a person, which terms hold as well
  known,        // a word of the dictionary before a business that has a name of its own
  place,        // a city or province, which belongs to what organisations are called
  particle,     // one character that names hold as well
  verb,         // a verb, which terms hold as well once they are long enough
  soft,         // a verb or adjective that names and terms hold as well
  word,         // an adverb, a conjunction, a verb: never part of a name
};

/// A possible beginning of a name in a text: what may belong to it begins at `limit`, the word that the dictionary
/// cuts in front of it at `word`.
struct Edge {
  std::string_view text;
  std::uint32_t limit, word, begin, end;
  std::size_t words;  // that the dictionary cuts the name into
  bool term;          // the Latin name is an abbreviation or in lower case
  bool whole;         // the Latin name has as many words as this beginning leaves

  std::string_view before() const noexcept { return Span{limit, begin}.in(text); }
  std::string_view last_word() const noexcept { return Span{word, begin}.in(text); }
  std::string_view name() const noexcept { return Span{begin, end}.in(text); }
  /// The country or part of the world in front of the edge; the last word where none is.
  std::string_view country() const noexcept;

  // What the name would be.
  std::size_t characters = count_han(name());
  bool general = is_general(name());
  bool body = is_body(name());
  bool organization = ends_as_organization(name(), characters);

  /// Characters of a name of its own, without what such names end in: 2 of 燈灣電子股份有限公司.
  std::size_t own_characters() const noexcept;
};

/// 在|線上, 可|持續: does the edge cut a word in two that the dictionary does not know?
bool is_inside_compound(const Edge& edge) noexcept;

/// Is it an adjective or adverb of two characters that terms may begin with?
bool is_qualifier(std::string_view word) noexcept;

/// Does what stands in front of an edge end in a verb, a particle or another word that is no part of a name?
bool ends_in_action(std::string_view before) noexcept;

/// What the word in front of the edge, and what is in front of that, say of the name behind it.
Left left_of(const NameContext& context, const Edge& edge) noexcept;

}  // namespace newsparse::detail
