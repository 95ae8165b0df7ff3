// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include <newsparse/export.hpp>
#include <newsparse/result.hpp>

namespace newsparse::inline v0 {

/// Where a text was published, as far as its amounts need it: the language and region of a BCP 47
/// tag ("zh-TW", "zh-Hant-HK", "en_SG"). A default-constructed one says nothing.
/// Trivially copyable. Source: RFC 5646; scripts and variants are read and not kept.
class Locale {
 public:
  constexpr Locale() = default;

  /// Errors: empty, unknown_locale (offset of the subtag that is ill-formed).
  NEWSPARSE_API static Result<Locale> parse(std::string_view tag) noexcept;

  constexpr std::string_view language() const noexcept { return view(language_); }  ///< "zh", or empty
  constexpr std::string_view region() const noexcept { return view(region_); }      ///< "TW", or empty

  friend constexpr bool operator==(const Locale&, const Locale&) = default;

 private:
  static constexpr std::string_view view(const std::array<char, 4>& text) noexcept {
    return {text.data(), static_cast<std::size_t>(text[3])};
  }

  std::array<char, 4> language_{};  // the last char is the length
  std::array<char, 4> region_{};
};

/// "zh-TW": what parse() reads back to the same value; empty when nothing is known.
NEWSPARSE_API std::string to_string(const Locale& locale);

}  // namespace newsparse::inline v0
