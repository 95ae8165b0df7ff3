// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsparse/export.hpp>

namespace newsparse::inline v0 {

/// What was wrong with the input.
enum class Errc : std::uint8_t {
  empty,              ///< nothing to read
  not_a_number,       ///< no digits where a number should stand
  unknown_currency,   ///< three letters that ISO 4217 does not list
  unknown_locale,     ///< not a BCP 47 language tag
  currency_mismatch,  ///< two amounts of different currencies
  no_rate,            ///< the rate table does not connect the two currencies
  out_of_range,       ///< exact, but more digits than the type holds
  trailing_text,      ///< a value was read and something stands behind it
  bad_record,         ///< a line of a table that does not have the expected fields
  invalid_utf8,       ///< bytes that are not UTF-8 in a file that has to be
};

/// Why a function gave no value, and where in its input.
struct Error {
  Errc code{};
  std::size_t offset = 0;  ///< byte offset into the input of the call

  friend constexpr bool operator==(const Error&, const Error&) = default;
};

/// The code as a stable identifier ("unknown_currency"), fit for logs and JSON.
NEWSPARSE_API std::string_view name(Errc code) noexcept;
/// One English sentence without a full stop, fit for a person.
NEWSPARSE_API std::string_view message(Errc code) noexcept;

}  // namespace newsparse::inline v0
