// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include <newsparse/currency.hpp>
#include <newsparse/decimal.hpp>
#include <newsparse/export.hpp>
#include <newsparse/money.hpp>
#include <newsparse/result.hpp>

namespace newsparse::inline v0 {

/// Exchange rates that the caller supplies; the library has none of its own.
///
///     RateTable rates;
///     rates.set(Currency("USD"), Currency("CNY"), *parse_decimal("7.25"));
///
/// A value. Const calls are safe from several threads at once.
class RateTable {
 public:
  /// One `from` costs `rate` of `to`; replaces an earlier rate of the pair, in either direction.
  /// Precondition: rate is greater than zero.
  NEWSPARSE_API void set(Currency from, Currency to, Decimal rate);

  struct Rate {
    Currency from;
    Currency to;
    Decimal rate;
    friend constexpr bool operator==(const Rate&, const Rate&) = default;
  };
  /// The rate as it was set, of `from` in `to` or of `to` in `from`. O(log n).
  NEWSPARSE_API std::optional<Rate> find(Currency from, Currency to) const noexcept;

  friend bool operator==(const RateTable&, const RateTable&) = default;

 private:
  std::vector<Rate> rates_;  // sorted by pair; each pair once, the lesser code first in the key
};

/// The amount in another currency, rounded to its minor unit. Uses the pair's own rate, in either
/// direction; does not chain rates. Errors: no_rate, out_of_range.
NEWSPARSE_API Result<Money> convert(const Money& money, Currency to, const RateTable& rates,
                                    Rounding rounding = Rounding::half_even) noexcept;

}  // namespace newsparse::inline v0
