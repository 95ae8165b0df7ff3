// SPDX-License-Identifier: MIT
#pragma once

// Which shorter printings may stand for a name later in a text.

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "units.hpp"
#include "words.hpp"

namespace newsparse::detail {

/// Unit keys of one short form after another, without allocation once warm.
class ShortForms {
 public:
  void clear() noexcept { keys_.clear(), ends_.clear(); }
  std::size_t size() const noexcept { return ends_.size(); }
  std::span<const UnitKey> operator[](std::size_t i) const noexcept {
    const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
    return {keys_.data() + begin, ends_[i] - begin};
  }

  void add_key(UnitKey key) { keys_.push_back(key); }
  void end_form() {
    if (keys_.size() > (ends_.empty() ? 0 : ends_.back())) ends_.push_back(keys_.size());
  }

 private:
  std::vector<UnitKey> keys_;
  std::vector<std::size_t> ends_;
};

/// Short forms of a Latin name of an organisation, place or work, words [first, last]: without its
/// legal form, its leading words, "Lumo Bank" for Lumo Commercial Bank, "Acme SITC" for Acme
/// Securities Investment Trust Co. None that is made of general words or places alone.
void add_latin_short_forms(const Words& words, std::size_t first, std::size_t last, ShortForms& forms);

/// Short forms of a Chinese name: without suffix or place, its first two characters, characters
/// picked from its words (世燈組織 for 世界燈塔組織).
void add_han_short_forms(const Words& words, std::size_t first, std::size_t last, Span name, ShortForms& forms);

/// Words [first, last].
struct WordRange {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// The surname of a person's Latin name within words [first, last], both halves of a hyphenated or
/// double one ("Tam-Hartley", "Chang Chien"); `han` is the person's Chinese name or empty.
std::optional<WordRange> surname_words(const Words& words, std::size_t first, std::size_t last,
                                       std::string_view han) noexcept;

/// The given name that papers call a person by in place of a surname: the last word of a Vietnamese
/// name, the first of a Thai, Malay or indigenous one.
std::optional<std::size_t> calling_name(const Words& words, std::size_t first, std::size_t last,
                                        std::string_view han) noexcept;

}  // namespace newsparse::detail
