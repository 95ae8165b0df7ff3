// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
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

/// What one unit of the original costs by a printed conversion: "380 billion yuan (US$52.4 billion)"
/// implies 0.137894737. To nine significant digits. Errors: out_of_range, also for an original of zero.
NEWSPARSE_API Result<Decimal> implied_rate(const Money& original, const Money& restated) noexcept;

/// How a printed conversion stands to a known rate.
enum class ConversionVerdict : std::uint8_t {
  consistent,
  wrong_scale,  ///< right but for a power of ten: million for billion, 萬 for 億
  inconsistent
};
/// The verdict as an identifier: "wrong_scale".
NEWSPARSE_API std::string_view name(ConversionVerdict verdict) noexcept;

/// What check_conversion() finds.
struct ConversionCheck {
  Decimal implied;   ///< the rate that the text implies
  Decimal expected;  ///< the rate of the table
  ConversionVerdict verdict{};
  int slip = 0;  ///< with wrong_scale: the text's amount is 10^slip times what it should be

  friend constexpr bool operator==(const ConversionCheck&, const ConversionCheck&) = default;
};

/// Holds a printed conversion against the table: consistent when the rates differ by no more than
/// the tolerance, a share (0.05 is five in a hundred; papers round and rates move).
/// Errors: no_rate, out_of_range.
///
///     check_conversion(original, restated, rates)->verdict;  // wrong_scale: "NT$3 billion (US$100 billion)"
NEWSPARSE_API Result<ConversionCheck> check_conversion(const Money& original, const Money& restated,
                                                       const RateTable& rates,
                                                       Decimal tolerance = Decimal(5, -2)) noexcept;

}  // namespace newsparse::inline v0
