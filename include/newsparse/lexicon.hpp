// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>

#include <newsparse/export.hpp>
#include <newsparse/result.hpp>

namespace newsparse::inline v0 {

/// What kind of thing a name names.
enum class EntityType : std::uint8_t {
  organization,
  person,
  place,  ///< places and facilities
  work,   ///< works, products, laws, indices, awards
  term    ///< common terms with an abbreviation or translation: "artificial intelligence"
};
/// The type as an identifier: "organization".
NEWSPARSE_API std::string_view name(EntityType type) noexcept;

/// A caller's own knowledge: names with their other names, titles to cut off names, and words that
/// are never names. Given to a stage at construction; there is no global one.
///
///     Lexicon lexicon;
///     lexicon.add_name("Colven Steel plc", {"科爾文鋼鐵", "Colven"}, EntityType::organization);
///     lexicon.add_title("chief ore taster");
///
/// A value that is cheap to copy (copies share their entries until one is changed). Const calls are
/// safe from several threads at once. Entries are matched exactly, in any mix of scripts.
class Lexicon {
 public:
  NEWSPARSE_API Lexicon() noexcept;
  NEWSPARSE_API Lexicon(const Lexicon& other) noexcept;
  NEWSPARSE_API Lexicon(Lexicon&& other) noexcept;
  NEWSPARSE_API Lexicon& operator=(const Lexicon& other) noexcept;
  NEWSPARSE_API Lexicon& operator=(Lexicon&& other) noexcept;
  NEWSPARSE_API ~Lexicon();

  /// Reads UTF-8 lines of tab-separated fields; blank lines and lines that begin with # are skipped:
  ///
  ///     name <TAB> organization <TAB> Colven Steel plc <TAB> 科爾文鋼鐵 <TAB> Colven
  ///     title <TAB> chief ore taster
  ///     stop <TAB> Photo
  ///
  /// A byte order mark in front is skipped. Errors: bad_record, with the offset of the first line that is none of
  /// these; invalid_utf8, with that of the byte.
  NEWSPARSE_API static Result<Lexicon> from_tsv(std::string_view text);

  /// The name and its other names are one entity: each printing of any of them is a mention of it,
  /// with or without a bracket in the text.
  NEWSPARSE_API void add_name(std::string_view name, std::initializer_list<std::string_view> aliases, EntityType type);
  /// One more printing of a name that was added; adds the name too when it is new.
  NEWSPARSE_API void add_alias(std::string_view name, std::string_view alias, EntityType type);
  /// A job or honorific that stands before names and is no part of them; case-insensitive.
  NEWSPARSE_API void add_title(std::string_view title);
  /// A word that is never a name or an alias.
  NEWSPARSE_API void add_stop_name(std::string_view word);

  NEWSPARSE_API bool empty() const noexcept;

  friend NEWSPARSE_API bool operator==(const Lexicon& a, const Lexicon& b) noexcept;

  struct Entries;  ///< for the library's own stages
  const Entries* entries() const noexcept { return entries_; }

 private:
  Entries* entries_ = nullptr;  // shared and counted; null when empty
};

}  // namespace newsparse::inline v0
