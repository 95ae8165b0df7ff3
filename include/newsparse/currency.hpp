// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <newsparse/export.hpp>

namespace newsparse::inline v0 {

/// A currency of ISO 4217, current or historic: "TWD", "DEM". Two bytes, trivially copyable.
/// The default is XXX, the standard's "no currency".
///
///     constexpr Currency yuan("CNY");
///     yuan.english_name();  // "Chinese Yuan"
///
/// Source: ISO 4217 as listed by CLDR; version in NOTICE.
class Currency {
 public:
  constexpr Currency() = default;
  /// From three capital letters known at the place of the call. Precondition: they are A to Z;
  /// for letters that come from outside use from_code().
  explicit constexpr Currency(const char (&code)[4]) noexcept : letters_(pack(code[0], code[1], code[2])) {}

  /// The currency with this code, in capitals; nothing when ISO 4217 never listed it.
  NEWSPARSE_API static std::optional<Currency> from_code(std::string_view code) noexcept;

  NEWSPARSE_API std::string code() const;                           ///< "CNY"
  NEWSPARSE_API int minor_digits() const noexcept;                  ///< decimals of the minor unit: CNY 2, JPY 0, BHD 3
  NEWSPARSE_API std::string_view english_name() const noexcept;     ///< "Chinese Yuan"; empty when CLDR has none
  NEWSPARSE_API std::string_view simplified_name() const noexcept;  ///< "人民币"
  NEWSPARSE_API std::string_view traditional_name() const noexcept;  ///< "人民幣"

  friend constexpr bool operator==(Currency, Currency) = default;
  /// By code, alphabetically.
  friend constexpr auto operator<=>(Currency, Currency) = default;

 private:
  friend struct std::hash<Currency>;

  static constexpr std::uint16_t pack(char a, char b, char c) noexcept {
    return static_cast<std::uint16_t>(((a - 'A') * 26 + (b - 'A')) * 26 + (c - 'A'));
  }

  std::uint16_t letters_ = pack('X', 'X', 'X');
};

}  // namespace newsparse::inline v0

template <>
struct std::hash<newsparse::Currency> {
  std::size_t operator()(newsparse::Currency currency) const noexcept {
    return std::hash<std::uint16_t>{}(currency.letters_);
  }
};
