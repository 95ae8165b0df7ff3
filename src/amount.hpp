// SPDX-License-Identifier: MIT
#pragma once

// One amount as printed: a number with a currency before it, behind it, or both; or a number alone
// that may get its currency from its neighbour ("5 to 6 yuan").

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <newsparse/currency_normalizer.hpp>
#include <newsparse/decimal.hpp>

#include "currency_context.hpp"
#include "currency_lexicon.hpp"
#include "number.hpp"

namespace newsparse::detail {

struct Amount {
  std::size_t begin = 0;
  std::size_t end = 0;
  Number number;
  CurrencyWord currency;  // meaningful when has_currency
  bool has_currency = false;
  bool is_prefixed = false;  // a currency stands before the number
  bool is_suffixed = false;  // a currency stands behind it
  bool is_negative = false;
  Modifier inner{};  // 新台幣約85億元
  Decimal rest;      // of a compound, in main units: 3角5分 behind 2元
};

/// What stands at a place, and how far it was read: nothing is read twice but by a constant factor.
struct AmountAttempt {
  std::optional<Amount> amount;
  std::size_t end = 0;
};

/// May both stand at one amount? "$5 million dollars", "NTD 2,500元", 人民幣380億元; the exact one counts.
bool agree(const CurrencyWord& prefix, const CurrencyWord& suffix) noexcept;

class AmountReader {
 public:
  /// `money` holds what was found before, and may grow between reads.
  AmountReader(std::string_view text, CurrencyContext& context, const std::vector<MoneyMention>& money) noexcept
      : text_(text), context_(context), money_(money) {}

  /// The amount or number that begins here. O(its length).
  AmountAttempt read(std::size_t at) noexcept;

  /// Is this all that the text says? Then nothing stands by that could mean something else: "42 won", "SAR 42".
  bool is_whole_text(std::size_t begin, std::size_t end) const noexcept;

  /// Where the amount before ended.
  std::size_t floor() const noexcept { return money_.empty() ? 0 : money_.back().span.end; }
  /// Its currency, XXX when there is none.
  Currency last_currency() const noexcept { return money_.empty() ? Currency() : money_.back().amount.currency(); }

 private:
  CurrencyMatch read_prefix(std::size_t at) const noexcept;
  bool read_suffix(Amount& amount) noexcept;
  bool read_han_suffix(Amount& amount, std::size_t at) noexcept;
  bool read_latin_suffix(Amount& amount, std::size_t at) noexcept;
  bool read_bracketed(Amount& amount) noexcept;
  void read_compound(Amount& amount) noexcept;
  std::optional<Amount> read_article(std::size_t at) noexcept;
  std::optional<Amount> read_half(std::size_t at) noexcept;
  bool read_bare_cents(Amount& amount) const noexcept;
  bool read_tenth_of_cent(Amount& amount) const noexcept;
  bool read_full_name(Amount& amount) const noexcept;

  bool han_suffix_counts(const Amount& amount, const CurrencyMatch& match) noexcept;
  bool word_counts(const Amount& amount, const CurrencyMatch& match, std::size_t at) noexcept;
  bool sign_counts(const Amount& amount, const CurrencyMatch& match, std::size_t at) noexcept;
  bool prefix_counts(const Amount& amount, const CurrencyMatch& match) noexcept;
  /// Does the Chinese word go on as another one? 元宇宙, 角落
  bool is_trap(const CurrencyMatch& match) const noexcept;
  bool is_weight(const Amount& amount, const CurrencyMatch& match, std::size_t at) noexcept;

  bool has_article(const Number& number) const noexcept;
  char32_t character_at(std::size_t at) const noexcept;
  char32_t character_before(std::size_t at) const noexcept;
  bool starts_with(std::size_t at, std::string_view printed) const noexcept {
    return text_.substr(at, printed.size()) == printed;
  }
  bool ends_with(std::size_t end, std::string_view printed) const noexcept {
    return end >= printed.size() && starts_with(end - printed.size(), printed);
  }
  std::string_view next_word(std::size_t at, char (&buffer)[16]) const noexcept;

  std::string_view text_;
  CurrencyContext& context_;
  const std::vector<MoneyMention>& money_;
};

}  // namespace newsparse::detail
