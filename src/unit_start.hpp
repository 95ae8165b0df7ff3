// SPDX-License-Identifier: MIT
#pragma once

// How a unit begins, as a number that the survey notes of each word. By it alone most words are passed over.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsparse/span.hpp>

#include "word_roles.hpp"

namespace newsparse::detail {

/// Twelve bits that words of ASCII have in common whose first eight characters are the same in any case, and one that
/// words in lower case do not have.
using UnitStart = std::uint16_t;

inline constexpr UnitStart not_lower = 1 << 12;
/// Of words beyond ASCII and of Han, which have to be looked at; from here on starts are not those of words of ASCII.
inline constexpr UnitStart any_start = 1 << 13;

/// Of the first bytes, in lower case, of a word that is.
constexpr UnitStart start_of_bytes(std::uint64_t bytes) noexcept {
  return static_cast<UnitStart>(WordRoles::place_of(bytes));
}
/// Of a mark of ASCII: nothing else has it.
constexpr UnitStart start_of_sign(char sign) noexcept {
  return static_cast<UnitStart>(any_start + 1 + static_cast<unsigned char>(sign));
}
/// Of a character of three bytes: no word of ASCII has it.
constexpr UnitStart start_of_character(std::uint64_t bytes) noexcept {
  return any_start | not_lower | start_of_bytes(bytes);
}
/// Of what may have capitals.
inline UnitStart start_of(std::string_view text, Span unit) noexcept {
  const std::uint64_t bytes = first_bytes(text, unit.begin, unit.size());
  return (bytes & 0x8080808080808080) == 0 ? start_of_bytes(lower_case(bytes)) | not_lower : any_start;
}

}  // namespace newsparse::detail
