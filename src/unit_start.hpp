// SPDX-License-Identifier: MIT
#pragma once

// How a unit begins, as a number that the survey notes of each word. By it alone most words are passed over.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <newsparse/span.hpp>

#include "word_roles.hpp"

namespace newsparse::detail {

/// Twelve bits: words of ASCII whose first eight characters are the same in any case have the same ones.
using UnitStart = std::uint16_t;

/// Of words beyond ASCII and of Han, which have to be looked at.
inline constexpr UnitStart any_start = 1 << 12;

/// Of the first bytes of ASCII in lower case, or of all bytes of one character.
constexpr UnitStart start_of_bytes(std::uint64_t bytes) noexcept {
  return static_cast<UnitStart>(WordRoles::place_of(bytes));
}
inline UnitStart start_of(std::string_view text, Span unit) noexcept {
  const std::uint64_t bytes = first_bytes(text, unit.begin, unit.size());
  return (bytes & 0x8080808080808080) == 0 ? start_of_bytes(lower_case(bytes)) : any_start;
}

}  // namespace newsparse::detail
