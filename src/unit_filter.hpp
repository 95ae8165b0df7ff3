// SPDX-License-Identifier: MIT
#pragma once

// Tells most units of a text that no printing begins with them, by their first two bytes.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsparse::detail {

class UnitFilter {
 public:
  /// Lets through the units that have the key of this one, in any case, width and script variant. Its first four bytes
  /// will do.
  void add(std::string_view unit);

  /// May the character that begins with these bytes be one of them, or begin one? The second is 0 when there is none.
  bool may_contain(char first, char second) const noexcept {
    return (seconds_[static_cast<unsigned char>(first)] >> static_cast<unsigned char>(second) % 64 & 1) != 0;
  }
  /// May the word? Words in full width are few, and all let through.
  bool may_contain_word(char first, char second) const noexcept {
    return may_contain(first, second) || first == wide_first;
  }

 private:
  static constexpr char wide_first = '\xEF';  // of full-width ASCII
  static constexpr std::uint64_t any = ~std::uint64_t{0};

  void add_character(char32_t c);

  std::array<std::uint64_t, 256> seconds_{};  // by first byte: a bit for the last six of each second one
};

}  // namespace newsparse::detail
