// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <newsparse/decimal.hpp>
#include <newsparse/export.hpp>
#include <newsparse/span.hpp>
#include <newsparse/token.hpp>

namespace newsparse::inline v0 {

/// How a number is printed.
enum class NumberForm : std::uint8_t {
  digits,   ///< "1,234.5", "380 billion", "1.9bn", "75,000 crore"
  english,  ///< "two and a half million", "a hundred", "half a billion"
  chinese   ///< with Chinese numerals or units: 三千八百億, 1兆2000億, 壹佰萬, 兩萬五, 十幾萬
};
/// The form as an identifier: "chinese".
NEWSPARSE_API std::string_view name(NumberForm form) noexcept;

/// What the number itself says of the true value.
enum class NumberBound : std::uint8_t {
  exact,
  more_than,  ///< 300多億, 十幾萬, "300-odd"
  at_least    ///< "50+ million"
};
/// The bound as an identifier: "more_than"; empty for exact.
NEWSPARSE_API std::string_view name(NumberBound bound) noexcept;

/// A number as printed, read exactly.
struct NumberMention {
  Span span;  ///< with its scale word
  Decimal value;
  std::optional<Decimal> upper;  ///< of two in one: 三四億 is 3 to 4 × 10^8
  NumberForm form{};
  NumberBound bound{};

  friend bool operator==(const NumberMention&, const NumberMention&) = default;
};

/// Stage: text, tokens -> the numbers in it, in text order, never overlapping: counts, percentages,
/// years and amounts alike. No floating point; a number with more digits than a Decimal holds is
/// left out rather than rounded.
///
///     NumberReader find_numbers;
///     find_numbers(text, tokens)[0].value;  // 1200000000000 for 1兆2000億
///
/// Han numerals count where a unit or a second numeral stands with them: 一 alone is a word.
/// A value without options; const calls are safe from several threads at once.
class NumberReader {
 public:
  /// Precondition: tokens are the Tokenizer's for this text. Total; O(text.size()).
  NEWSPARSE_API std::vector<NumberMention> operator()(std::string_view text, std::span<const Token> tokens) const;
  /// The same into a vector that is reused.
  NEWSPARSE_API void operator()(std::string_view text, std::span<const Token> tokens,
                                std::vector<NumberMention>& numbers) const;
  /// The number that begins at this byte; nothing when none does. O(its length).
  NEWSPARSE_API std::optional<NumberMention> at(std::string_view text, std::size_t offset) const noexcept;

  friend constexpr bool operator==(const NumberReader&, const NumberReader&) = default;
};

}  // namespace newsparse::inline v0
