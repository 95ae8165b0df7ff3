// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <newsparse/currency_normalizer.hpp>
#include <newsparse/export.hpp>
#include <newsparse/lexicon.hpp>
#include <newsparse/span.hpp>
#include <newsparse/token.hpp>

namespace newsparse::inline v0 {

/// How an alias renames its name.
enum class AliasKind : std::uint8_t {
  translation,   ///< the same name in the other script: Ann Kuo (郭安)
  abbreviation,  ///< a shorter form in the same script: (LBSC), 環保會
  also_known_as  ///< another name of the same thing: formerly, 又稱
};
/// The kind as an identifier: "also_known_as".
NEWSPARSE_API std::string_view name(AliasKind kind) noexcept;

/// One reason why an alias was taken and its edges were cut where they are.
enum class Clue : std::uint8_t {
  surname_read,       ///< a Latin syllable reads the Chinese surname: Kuo, 郭
  given_name_read,    ///< the other syllables read the given name: An-ho, 安禾
  sounds_alike,       ///< Latin sounds and Han readings run parallel: Amy Weber, 艾米韋伯
  initials,           ///< the abbreviation's letters are found in the name's words
  shared_characters,  ///< the short form picks characters of the long one: 環境保護委員會, 環保會
  shared_word,        ///< a Latin word or number stands on both sides: 808 Tool Bank, 808工具銀行
  name_suffix,        ///< one side ends as names of its type do: Corp, 集團, 委員會
  capitalized,        ///< the name is a run of capitalised words
  title_cut,          ///< a job or honorific stood before the name and was cut off
  description_cut,    ///< a describing word, nationality or opener was cut off
  cue_phrase,         ///< "also known as", 以下簡稱
  quoted,             ///< quotation marks close around the name or the alias
  distributed,        ///< several names share one bracket, item by item
  lexicon             ///< the caller's lexicon has the name
};
/// The clue as an identifier: "surname_read".
NEWSPARSE_API std::string_view name(Clue clue) noexcept;

/// A set of clues. Four bytes, trivially copyable.
class Evidence {
 public:
  constexpr Evidence() = default;
  constexpr Evidence& add(Clue clue) noexcept { return bits_ |= bit(clue), *this; }
  constexpr bool has(Clue clue) const noexcept { return (bits_ & bit(clue)) != 0; }
  constexpr bool empty() const noexcept { return bits_ == 0; }

  friend constexpr bool operator==(Evidence, Evidence) = default;

 private:
  static constexpr std::uint32_t bit(Clue clue) noexcept { return std::uint32_t{1} << static_cast<unsigned>(clue); }

  std::uint32_t bits_ = 0;
};

/// "X (Y)": the text says that Y is another name of X.
struct Alias {
  Span name;   ///< the minimal full name: no title, article, possessive or quotation mark
  Span alias;  ///< the other name, likewise
  AliasKind kind{};
  EntityType type{};
  float confidence = 0;  ///< 0 to 1: how sure the evidence is
  Evidence evidence;

  friend constexpr bool operator==(const Alias&, const Alias&) = default;
};

/// The evidence in words, for people: "surname 郭 reads Kuo; given name 安禾 unexplained; title CEO
/// cut". In the order of Clue.
NEWSPARSE_API std::string explain(const Alias& alias, std::string_view text);

/// Stage: text, tokens, money -> the aliases that the text itself gives, in text order of the alias.
///
///     AliasResolver find_aliases;
///     find_aliases(text, tokens, money)[0];  // "Lantern Bay Group Holding Ltd" = "燈灣"
///
/// Names come from the rules of English and Chinese and from closed lists (titles, surnames, legal
/// forms), and from the caller's Lexicon. docs/rules.md says what counts as an alias.
/// A value, cheap to copy; const calls are safe from several threads at once.
class AliasResolver {
 public:
  AliasResolver() = default;
  explicit AliasResolver(Lexicon lexicon) noexcept : lexicon_(static_cast<Lexicon&&>(lexicon)) {}

  const Lexicon& lexicon() const noexcept { return lexicon_; }

  /// Preconditions: tokens and money are those of this text (money may be left empty: then printed
  /// conversions are told from names by their form alone). Total; O(text.size()).
  NEWSPARSE_API std::vector<Alias> operator()(std::string_view text, std::span<const Token> tokens,
                                              std::span<const MoneyMention> money = {}) const;
  /// The same into a vector that is reused.
  NEWSPARSE_API void operator()(std::string_view text, std::span<const Token> tokens,
                                std::span<const MoneyMention> money, std::vector<Alias>& aliases) const;

  friend bool operator==(const AliasResolver&, const AliasResolver&) = default;

 private:
  Lexicon lexicon_;
};

}  // namespace newsparse::inline v0
