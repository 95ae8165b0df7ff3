// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <newsparse/alias.hpp>
#include <newsparse/document.hpp>
#include <newsparse/export.hpp>
#include <newsparse/result.hpp>

namespace newsparse::inline v0 {

/// What many documents say together: which names are aliases of which, how often, how surely.
///
///     AliasTable table;
///     for (const Document& article : articles) table.add(article);
///     table.pairs()[0];  // the most certain: "Lantern Bay Group Holding Ltd" = "燈灣", 12 documents, 0.997
///
/// A document counts once for a pair, with its surest alias. Of confidence c it adds c / (1 - c), the
/// odds, and a pair of odds o in all has the confidence o / (1 + o): one document leaves it as it was,
/// ten of 0.9 make 0.989. The doubt falls as 1/n and not faster, since articles copy each other and
/// repeat each other's errors. One document counts for at most 0.999, and all for at most 0.999999.
///
/// All sums are of integers (odds in millionths), so a table is the same whatever the order in which
/// documents were added and tables merged. Give each article once: copies are not told.
/// Names are kept as printed, but with one space for each run of blanks and U+FFFD for each byte that
/// is not UTF-8; the direction of a pair is that of the text.
///
/// A value; copying is deep. Const calls are safe from several threads at once. The views that it
/// gives live as long as it does and is not changed.
class AliasTable {
 public:
  NEWSPARSE_API AliasTable() noexcept;
  NEWSPARSE_API AliasTable(const AliasTable& other);
  NEWSPARSE_API AliasTable(AliasTable&& other) noexcept;  ///< leaves the other one empty
  NEWSPARSE_API AliasTable& operator=(const AliasTable& other);
  NEWSPARSE_API AliasTable& operator=(AliasTable&& other) noexcept;
  NEWSPARSE_API ~AliasTable();

  /// "X (Y)" over all documents.
  struct Pair {
    std::string_view name;
    std::string_view alias;
    AliasKind kind{};             ///< that of most documents
    EntityType type{};            ///< that of most documents
    std::uint64_t documents = 0;  ///< that give the pair
    float confidence = 0;         ///< 0 to 0.999999

    friend bool operator==(const Pair&, const Pair&) = default;
  };

  /// Names that pairs of one type connect, directly or through others. An alias that two things share
  /// connects them, too: leave out doubtful pairs by their confidence.
  struct Entity {
    std::string_view name;  ///< of those that have aliases the one with the highest odds in all
    EntityType type{};
    std::vector<std::string_view> names;  ///< all of them, `name` first, then the most certain first
    std::uint64_t documents = 0;          ///< at least so many name it: those of its most frequent pair
    float confidence = 0;                 ///< of its most certain pair

    friend bool operator==(const Entity&, const Entity&) = default;
  };

  /// Adds what one document says. O(a log n) for its a aliases and the table's n pairs.
  NEWSPARSE_API void add(const Document& document);
  /// The same for those who run the stages. Precondition: the aliases are those of this text.
  NEWSPARSE_API void add(std::string_view text, std::span<const Alias> aliases);
  /// Adds what the other table knows. Associative and commutative; the empty table changes nothing.
  /// O(m log n) for its m pairs.
  NEWSPARSE_API void merge(const AliasTable& other);

  NEWSPARSE_API bool empty() const noexcept;
  NEWSPARSE_API std::size_t size() const noexcept;  ///< pairs

  /// The pair, in this direction. O(log n).
  NEWSPARSE_API std::optional<Pair> find(std::string_view name, std::string_view alias) const&;
  /// All pairs, most certain first; equals by documents, then by name and alias in order of bytes.
  /// O(n log n).
  NEWSPARSE_API std::vector<Pair> pairs() const&;
  /// What the pairs of at least this confidence connect, most certain first; equals by documents,
  /// then by name and type. O(n log n).
  NEWSPARSE_API std::vector<Entity> entities(float least_confidence = 0) const&;

  // A view into a temporary would dangle.
  void find(std::string_view name, std::string_view alias) const&& = delete;
  void pairs() const&& = delete;
  void entities(float least_confidence = 0) const&& = delete;

  /// Reads what append_jsonl() writes: a flat JSON object a line, its keys in any order, other keys
  /// ignored, blank lines skipped. Rows of one pair are added up, so tables may be concatenated.
  /// Errors: bad_record, with the offset of the first line that is no such row.
  NEWSPARSE_API static Result<AliasTable> from_jsonl(std::string_view text);

  friend NEWSPARSE_API void append_jsonl(std::string& out, const AliasTable& table);

  friend NEWSPARSE_API bool operator==(const AliasTable& a, const AliasTable& b) noexcept;

 private:
  struct Pairs;

  Pairs* pairs_ = nullptr;  // owned; null when empty
};

/// Appends a line for each pair, most certain first; AliasTable::from_jsonl() gives an equal table.
///
///     {"name":"Lantern Bay Group Holding Ltd","alias":"燈灣","kind":"translation","type":"organization",
///      "confidence":0.947368,"documents":2,"micro_odds":18000000,"translation":2,"organization":2}
///
/// (In one line.) micro_odds and the documents of each kind and type are what is read again; kind,
/// type and confidence follow from them. O(n log n).
NEWSPARSE_API void append_jsonl(std::string& out, const AliasTable& table);

}  // namespace newsparse::inline v0
