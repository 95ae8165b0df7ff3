// SPDX-License-Identifier: MIT
// What embedders rely on when they store the value types: sizes, that bytes may be copied, and value semantics.
// A change here is a change of the ABI.
#include <newsparse/newsparse.hpp>

#include <concepts>
#include <cstddef>
#include <functional>
#include <type_traits>
#include <unordered_set>

#include "catch.hpp"

using namespace newsparse;

namespace {

template <class T>
concept Small = std::regular<T> && std::is_trivially_copyable_v<T> && std::is_nothrow_default_constructible_v<T>;

template <class T>
concept Hashable = requires(const T& value) {
  { std::hash<T>{}(value) } -> std::same_as<std::size_t>;
};

template <class T>
constexpr bool is_movable_without_throwing =
    std::is_nothrow_move_constructible_v<T>&& std::is_nothrow_move_assignable_v<T>;

}  // namespace

static_assert(Small<Span> && sizeof(Span) == 8);
static_assert(Small<Token> && sizeof(Token) == 12);
static_assert(Small<Decimal> && sizeof(Decimal) == 16);
static_assert(Small<Currency> && sizeof(Currency) == 2);
static_assert(Small<Money> && sizeof(Money) == 16);
static_assert(Small<MoneyMention> && sizeof(MoneyMention) == 64);
static_assert(Small<Locale> && sizeof(Locale) == 8);
static_assert(Small<Evidence> && sizeof(Evidence) == 4);
static_assert(Small<Alias> && sizeof(Alias) == 28);
static_assert(Small<Entity> && sizeof(Entity) == 12);
static_assert(Small<EntityMention> && sizeof(EntityMention) == 12);
static_assert(Small<NumberMention> && sizeof(NumberMention) == 56);
static_assert(Small<RateTable::Rate> && sizeof(RateTable::Rate) == 24);
static_assert(Small<ConversionCheck> && sizeof(ConversionCheck) == 40);
static_assert(std::equality_comparable<Error> && std::is_trivially_copyable_v<Error>);

static_assert(sizeof(Errc) == 1 && sizeof(TokenKind) == 1 && sizeof(AliasKind) == 1 && sizeof(EntityType) == 1 &&
              sizeof(Clue) == 1 && sizeof(Modifier) == 1 && sizeof(CurrencySource) == 1 && sizeof(Rounding) == 1);

// Stages are values: kept in containers, compared, copied.
static_assert(std::regular<Tokenizer> && std::is_empty_v<Tokenizer>);
static_assert(Small<CurrencyNormalizer>);
static_assert(std::regular<AliasResolver> && is_movable_without_throwing<AliasResolver>);
static_assert(std::regular<EntityLinker> && is_movable_without_throwing<EntityLinker>);
static_assert(std::regular<Parser> && is_movable_without_throwing<Parser>);
static_assert(std::regular<ParserOptions>);
static_assert(std::regular<Lexicon> && is_movable_without_throwing<Lexicon>);
static_assert(std::regular<AliasTable> && is_movable_without_throwing<AliasTable>);
static_assert(std::regular<AliasTable::Pair> && std::regular<AliasTable::Entity>);
static_assert(std::regular<RateTable> && is_movable_without_throwing<RateTable>);
static_assert(std::regular<LinkedEntities> && is_movable_without_throwing<LinkedEntities>);
static_assert(std::regular<Document> && is_movable_without_throwing<Document>);

static_assert(std::totally_ordered<Span> && std::totally_ordered<Currency> && std::totally_ordered<Decimal>);

static_assert(Hashable<Span> && Hashable<Currency> && Hashable<Decimal> && Hashable<Money>);

TEST_CASE("equal spans have equal hashes and different ones are told apart") {
  std::unordered_set<Span> spans;
  for (std::uint32_t begin = 0; begin < 50; ++begin) {
    for (std::uint32_t end = begin; end < 50; ++end) spans.insert(Span{begin, end});
  }
  CHECK(spans.size() == 50 * 51 / 2);
  CHECK(spans.contains(Span{3, 7}));
  CHECK_FALSE(spans.contains(Span{7, 3}));
}

TEST_CASE("equal amounts have equal hashes and different ones are told apart") {
  std::unordered_set<Decimal> decimals;
  std::unordered_set<Money> amounts;
  for (std::int16_t exponent = -3; exponent <= 3; ++exponent) {
    for (std::int64_t n = -20; n <= 20; ++n) {
      if (n % 10 == 0) continue;
      decimals.insert(Decimal(n, exponent));
      decimals.insert(Decimal(n * 10, static_cast<std::int16_t>(exponent - 1)));
      for (const Currency currency : {Currency("TWD"), Currency("CNY")})
        amounts.insert({Decimal(n, exponent), currency});
    }
  }
  CHECK(decimals.size() == 7 * 36);
  CHECK(amounts.size() == 2 * 7 * 36);
  CHECK(std::hash<Decimal>{}(Decimal(380, 9)) == std::hash<Decimal>{}(Decimal(38, 10)));
  CHECK(std::unordered_set<Currency>{Currency("TWD"), Currency("CNY"), Currency("TWD")}.size() == 2);
}
