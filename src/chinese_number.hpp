// SPDX-License-Identifier: MIT
#pragma once

// Numbers with Chinese numerals or units: 三千八百, 1兆2000億, 壹佰萬, 兩萬五, 十幾萬. Plain digits are
// read too, since units may follow.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "number.hpp"

namespace newsparse::detail {

/// What a character is in a Chinese number (tables/chinese_numerals.inc).
enum class Numeral : std::uint8_t { none, digit, unit, big_unit, twenty, half, some, more, measure, point };

/// May a number begin with a character of this kind? 多, 幾 and 點 stand inside one.
constexpr bool begins_chinese_number(Numeral kind) noexcept {
  return kind != Numeral::none && kind != Numeral::more && kind != Numeral::some && kind != Numeral::measure &&
         kind != Numeral::point;
}

/// Precondition: a digit or a numeral stands at `at`.
NumberAttempt read_chinese(std::string_view text, std::size_t at) noexcept;

/// Does a Chinese numeral, a unit or 幾, 半, 點 stand here?
bool is_numeral(char32_t c) noexcept;

}  // namespace newsparse::detail
