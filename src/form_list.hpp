// SPDX-License-Identifier: MIT
#pragma once

// Printings that may mean an entity, as the keys of their units.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "name_trie.hpp"
#include "units.hpp"

namespace newsparse::detail {

/// Forms one after another, without allocation once warm.
class FormList {
 public:
  void clear() noexcept { keys_.clear(), ends_.clear(), forms_.clear(); }
  std::size_t size() const noexcept { return ends_.size(); }
  std::span<const UnitKey> keys(std::size_t i) const noexcept {
    const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
    return std::span(keys_).subspan(begin, ends_[i] - begin);
  }
  Form& form(std::size_t i) noexcept { return forms_[i]; }

  void add_key(UnitKey key) { keys_.push_back(key); }
  /// Makes a form of the keys since the last one; of none, nothing.
  void end_form(const Form& form = {}) {
    if (keys_.size() == (ends_.empty() ? 0 : ends_.back())) return;
    ends_.push_back(keys_.size());
    forms_.push_back(form);
  }

 private:
  std::vector<UnitKey> keys_;
  std::vector<std::size_t> ends_;
  std::vector<Form> forms_;
};

/// A unit that forms may begin with.
struct FirstUnit {
  FirstUnit(UnitKey unit, std::string_view printed, bool lower) noexcept
      : key(unit), size(static_cast<std::uint8_t>(printed.copy(bytes.data(), bytes.size()))), lower_case(lower) {}

  UnitKey key = 0;
  std::array<char, 4> bytes{};  // the first that are printed: a character of a name, two of a Latin word
  std::uint8_t size = 0;
  bool lower_case = false;  // without a capital too
};

}  // namespace newsparse::detail
