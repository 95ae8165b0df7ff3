// SPDX-License-Identifier: MIT
#pragma once

/// fmt::formatter for the value types: fmt::print("{}", money). The only public header that includes
/// fmt; works with fmt 9 to 12. Each prints what to_string() or name() gives, a currency its code, a
/// span "[3, 7)", an error "not_a_number at 3", and takes the options of strings:
/// fmt::format("{:>20}", money).

#include <string>
#include <string_view>
#include <type_traits>

#include <fmt/format.h>

#include <newsparse/alias.hpp>
#include <newsparse/currency.hpp>
#include <newsparse/currency_normalizer.hpp>
#include <newsparse/decimal.hpp>
#include <newsparse/error.hpp>
#include <newsparse/lexicon.hpp>
#include <newsparse/locale.hpp>
#include <newsparse/money.hpp>
#include <newsparse/number_reader.hpp>
#include <newsparse/rate_table.hpp>
#include <newsparse/span.hpp>
#include <newsparse/token.hpp>

namespace newsparse::detail {

template <class T>
auto printed(const T& value) {
  if constexpr (std::is_enum_v<T>) {
    return name(value);
  } else {
    return to_string(value);
  }
}
inline std::string printed(const Currency& currency) { return currency.code(); }
inline std::string printed(const Span& span) {
  return '[' + std::to_string(span.begin) + ", " + std::to_string(span.end) + ')';
}
inline std::string printed(const Error& error) {
  return std::string(name(error.code)) + " at " + std::to_string(error.offset);
}

template <class T>
struct Formatter : fmt::formatter<fmt::string_view> {
  template <class Context>
  auto format(const T& value, Context& context) const {
    const auto text = printed(value);
    return fmt::formatter<fmt::string_view>::format(fmt::string_view(text.data(), text.size()), context);
  }
};

}  // namespace newsparse::detail

template <>
struct fmt::formatter<newsparse::AliasKind> : newsparse::detail::Formatter<newsparse::AliasKind> {};
template <>
struct fmt::formatter<newsparse::Clue> : newsparse::detail::Formatter<newsparse::Clue> {};
template <>
struct fmt::formatter<newsparse::ConversionVerdict> : newsparse::detail::Formatter<newsparse::ConversionVerdict> {};
template <>
struct fmt::formatter<newsparse::Currency> : newsparse::detail::Formatter<newsparse::Currency> {};
template <>
struct fmt::formatter<newsparse::CurrencySource> : newsparse::detail::Formatter<newsparse::CurrencySource> {};
template <>
struct fmt::formatter<newsparse::Decimal> : newsparse::detail::Formatter<newsparse::Decimal> {};
template <>
struct fmt::formatter<newsparse::EntityType> : newsparse::detail::Formatter<newsparse::EntityType> {};
template <>
struct fmt::formatter<newsparse::Errc> : newsparse::detail::Formatter<newsparse::Errc> {};
template <>
struct fmt::formatter<newsparse::Error> : newsparse::detail::Formatter<newsparse::Error> {};
template <>
struct fmt::formatter<newsparse::Locale> : newsparse::detail::Formatter<newsparse::Locale> {};
template <>
struct fmt::formatter<newsparse::Modifier> : newsparse::detail::Formatter<newsparse::Modifier> {};
template <>
struct fmt::formatter<newsparse::Money> : newsparse::detail::Formatter<newsparse::Money> {};
template <>
struct fmt::formatter<newsparse::NumberBound> : newsparse::detail::Formatter<newsparse::NumberBound> {};
template <>
struct fmt::formatter<newsparse::NumberForm> : newsparse::detail::Formatter<newsparse::NumberForm> {};
template <>
struct fmt::formatter<newsparse::Span> : newsparse::detail::Formatter<newsparse::Span> {};
template <>
struct fmt::formatter<newsparse::TokenKind> : newsparse::detail::Formatter<newsparse::TokenKind> {};
