// SPDX-License-Identifier: MIT
#pragma once

// How currencies are printed: signs and codes, English words, Chinese names; and what a sign that
// several currencies share may mean.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <newsparse/currency.hpp>

namespace newsparse::detail {

/// What a sign or word stands for when several currencies share it.
enum class Shared : std::uint8_t {
  none,
  dollar,
  cent,
  yuan,
  yen_sign,
  pound,
  kr,
  krona,
  krone,
  peso,
  rupee,
  franc,
  dinar,
  dirham,
  riyal,
  rial,
  shilling,
  lira,
  won,
  dun,
  sen,
  sin,
  rand_sign,
  peso_sign,
  naira_sign,
  penny,
};

/// Codes that take a scale before them: MUSD, kEUR. MSVC is none.
inline constexpr std::string_view scaled_codes[] = {"AUD", "CAD", "CHF", "CNY", "DKK", "EUR", "GBP", "HKD", "INR",
                                                    "JPY", "KRW", "NOK", "NZD", "RMB", "SEK", "SGD", "TWD", "USD"};

/// A printing of a currency.
struct CurrencyWord {
  std::string_view text;     // as the table has it: folded
  Currency currency;         // what it means without a cue
  Shared shared{};           // what else it may mean
  std::int8_t exponent = 0;  // power of ten of its unit in main units: cents -2, "MUSD" 6

  friend constexpr bool operator==(const CurrencyWord&, const CurrencyWord&) = default;
};

struct CurrencyMatch {
  CurrencyWord word;
  std::size_t end = 0;  // behind it; 0 when there is none

  explicit operator bool() const noexcept { return end != 0; }
};

/// The longest sign or code that begins here: "US$", "RMB", "€", "MUSD", full width too. A letter
/// does not stand behind one that ends in a letter. O(1).
CurrencyMatch match_sign(std::string_view text, std::size_t at) noexcept;
/// The longest English word or phrase, of any case, joined by blanks or hyphens: "Hong Kong dollars". O(1).
CurrencyMatch match_word(std::string_view text, std::size_t at) noexcept;
/// May match_word() find one at this word? Tells most words that are none. Precondition: letters > 0 stand here.
bool may_begin_currency_word(std::string_view text, std::size_t at, std::size_t letters) noexcept;
/// Bytes of a Chinese name that is more than a unit behind its number, as 元 and 塊 are.
inline constexpr std::size_t shortest_han_name = 6;
/// The longest Chinese name: 新台幣, 元. O(1).
CurrencyMatch match_han(std::string_view text, std::size_t at) noexcept;
/// May a Chinese name of a currency begin with this character?
bool begins_currency(char32_t c) noexcept;

/// The currencies that share a sign, the usual one first: "USD TWD HKD ...".
std::string_view sharing(Shared shared) noexcept;
/// Do they share it?
bool may_mean(Shared shared, Currency currency) noexcept;

/// The currency that a place, nationality or currency word in the text speaks for; nothing when the
/// word is none. Of Latin words, in lower case.
std::optional<Currency> place_currency(std::string_view word) noexcept;
struct PlaceMatch {
  Currency currency;
  std::size_t length = 0;  // in bytes; 0 when there is none
};
/// The same for the longest Chinese one that begins here.
PlaceMatch match_han_place(std::string_view text, std::size_t at) noexcept;

}  // namespace newsparse::detail
