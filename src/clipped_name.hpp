// SPDX-License-Identifier: MIT
#pragma once

// Papers clip a long Chinese name to characters picked from its words, in order: 燈管會 for 燈塔監督管理委員會,
// 世燈組織 for 世界燈塔組織, 路摩證 for 路摩證券. A name has too many clips to list them, so the text is read against
// the name instead.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <newsparse/alias.hpp>

#include "units.hpp"
#include "words.hpp"

namespace newsparse::detail {

/// Is this Han text a word that names nothing alone: a general word, a place, a title?
bool is_common_han(std::string_view printed) noexcept;

/// Is this word of a name one that other names share: 銀行, 國際, a place?
bool is_general_han(std::string_view word) noexcept;

/// The clips of one name. Its units must outlive it.
class ClippedName {
 public:
  /// Which characters of the name the last unit read may be: a bit for each.
  using Places = std::uint32_t;

  /// None.
  ClippedName() = default;
  /// Has none when the name is short, or no organisation, place or law.
  ClippedName(const Words& words, std::span<const Unit> name, EntityType type) noexcept;

  /// Calls f(unit) with each unit that clips begin with.
  template <class F>
  void each_start(F&& f) const {
    for (Places left = starts_; left != 0; left &= left - 1) f(name_[static_cast<std::size_t>(std::countr_zero(left))]);
  }

  /// May this unit stand in the name? Most that do not are told at once.
  bool may_have(UnitKey key) const noexcept { return (keys_ & key_bit(key)) != 0; }
  Places begin(UnitKey key) const noexcept { return equal_to(key, starts_); }
  Places step(Places from, UnitKey key) const noexcept { return may_have(key) ? equal_to(key, behind(from)) : 0; }
  /// Are the units read a clip when the last of them is one of these characters?
  bool is_clip(std::span<const Unit> read, Places last) const noexcept;

  /// Does a clip that begins with this unit leave out what the name begins with?
  bool drops_scope(const Unit& first) const noexcept { return first.key != name_[0].key; }
  /// Are the units read the whole end of the name?
  bool is_rest(std::span<const Unit> read) const noexcept;

 private:
  struct Part {
    std::size_t first = 0;
    std::size_t size = 0;
    std::string_view printed;
  };
  std::size_t split(const Words& words, std::span<Part> parts) noexcept;
  void find_starts(std::string_view text, std::span<const Part> parts) noexcept;
  void find_ends(std::span<const Part> parts) noexcept;
  Places equal_to(UnitKey key, Places among) const noexcept;
  Places behind(Places from) const noexcept;

  static constexpr Places bit(std::size_t i) noexcept { return Places{1} << i; }
  static constexpr std::uint64_t key_bit(UnitKey key) noexcept { return std::uint64_t{1} << key % 64; }

  std::span<const Unit> name_;
  std::uint64_t keys_ = 0;      // a bit for each unit: most of a text are not in it
  std::size_t place_ = 0;       // characters of a place that a body's name begins with
  bool international_ = false;  // 國足 is a national team
  Places starts_ = 0;
  Places words_ = 0;       // first characters of words
  Places kept_ = 0;        // of those, the words that no clip skips
  Places tail_ = 0;        // of the last word, a company's form apart
  Places lasts_ = 0;       // last characters of the last word and of a company's form
  Places ends_ = 0;        // last characters of clips
  Places short_ends_ = 0;  // of those of two characters
};

}  // namespace newsparse::detail
