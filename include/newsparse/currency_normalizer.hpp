// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <newsparse/export.hpp>
#include <newsparse/locale.hpp>
#include <newsparse/money.hpp>
#include <newsparse/token.hpp>

namespace newsparse::inline v0 {

/// How the text bounds an amount.
enum class Modifier : std::uint8_t {
  none,
  about,      ///< about, some, nearly; 約 近 左右
  more_than,  ///< more than, over, exceeding; 逾 超過 多
  at_least,   ///< at least, or more, starting at; 至少 以上 起
  less_than,  ///< less than, under, below; 不到 低於
  at_most     ///< up to, as much as, or less; 高達 最多 以下
};
/// The modifier as an identifier: "more_than"; empty for none.
NEWSPARSE_API std::string_view name(Modifier modifier) noexcept;

/// What told the currency of an amount.
enum class CurrencySource : std::uint8_t {
  printed,   ///< its own code, sign or word: US$, 人民幣, "euros"
  document,  ///< a word or sign elsewhere in the text: （人民幣，下同）, an explicit 新台幣, "yen"
  script,    ///< Traditional or Simplified characters
  locale     ///< the caller's locale, or the fallback of the sign
};
/// The source as an identifier: "document".
NEWSPARSE_API std::string_view name(CurrencySource source) noexcept;

/// An amount as printed, read exactly.
struct MoneyMention {
  Span span;                   ///< from the first to the last currency, sign or number of the amount
  Money amount;                ///< the amount, or the lower end of a range
  std::optional<Money> upper;  ///< the upper end when a range is printed ("US$5-6 billion")
  Modifier modifier{};
  CurrencySource source{};
  std::optional<std::uint32_t> equivalent;  ///< index of the mention that this one restates

  friend bool operator==(const MoneyMention&, const MoneyMention&) = default;
};

/// What else the sign or word of an amount could mean, the meaning without any cue first: USD, TWD,
/// HKD ... for "$500", CNY, TWD, HKD for 元. Empty when it has one meaning (source is printed).
/// Precondition: the mention was found in this text.
NEWSPARSE_API std::vector<Currency> candidate_currencies(const MoneyMention& mention, std::string_view text);

/// Stage: text, tokens -> the amounts of money in it, in text order, never overlapping.
///
///     CurrencyNormalizer find_money(*Locale::parse("en-TW"));
///     find_money(text, tokens)[0].amount;  // CNY 380000000000
///
/// The amounts of a text do not depend on how its Han text was cut into words: tokens only say where
/// to look. Numbers without a currency and vague sums ("billions of dollars", 數十億元) are not
/// amounts, nor are those with more digits than a Decimal holds; docs/rules.md says what counts, with
/// examples. A value; const calls are safe from several threads at once.
class CurrencyNormalizer {
 public:
  constexpr CurrencyNormalizer() = default;
  /// The locale says what a bare $, ¥ or 元 means where the text itself does not.
  explicit constexpr CurrencyNormalizer(Locale locale) noexcept : locale_(locale) {}

  constexpr const Locale& locale() const noexcept { return locale_; }

  /// Precondition: tokens are the Tokenizer's for this text. Total; O(text.size()).
  NEWSPARSE_API std::vector<MoneyMention> operator()(std::string_view text, std::span<const Token> tokens) const;
  /// The same into a vector that is reused.
  NEWSPARSE_API void operator()(std::string_view text, std::span<const Token> tokens,
                                std::vector<MoneyMention>& money) const;

  friend constexpr bool operator==(const CurrencyNormalizer&, const CurrencyNormalizer&) = default;

 private:
  Locale locale_{};
};

}  // namespace newsparse::inline v0
