// SPDX-License-Identifier: MIT
#include "han_segmenter.hpp"

#include <algorithm>

namespace newsparse::detail {
namespace {

constexpr std::size_t margin = HanDictionary::longest_word + 2;  // read or written behind the last character

std::uint32_t label(std::uint32_t unit) noexcept { return unit >> 16; }
std::uint32_t cost(std::uint32_t unit) noexcept { return unit >> 1 & 0x7FFF; }
bool has_children(std::uint32_t unit) noexcept { return (unit & 1) != 0; }

}  // namespace

void HanSegmenter::reserve(std::size_t characters) {
  if (ids_.size() >= size_ + 2 * characters + margin) return;  // each may be a run of its own
  const std::size_t places = 2 * (size_ + 2 * characters + margin);
  ids_.resize(places);
  offsets_.resize(places);
  one_.resize(places);
  two_.resize(places);
  three_.resize(places);
  long_word_.resize(places);
  best_.resize(places);
  prefixes_.resize(places);
}

void HanSegmenter::clear() noexcept {
  size_ = 0;
  run_end_ = no_offset;
}

void HanSegmenter::find_words() {
  std::fill_n(ids_.begin() + static_cast<std::ptrdiff_t>(size_), margin, std::uint16_t{0});
  const std::uint16_t* const ids = ids_.data();
  const std::uint32_t* const roots = han_dictionary.roots.data();
  const std::uint32_t* const units = han_dictionary.units.data();
  const std::uint32_t* const children = han_dictionary.children.data();

  std::size_t found = 0;
  for (std::size_t i = 0; i < size_; ++i) {
    const std::uint32_t root = roots[ids[i]];
    const std::uint32_t place = (root >> 8) + ids[i + 1];
    const std::uint32_t unit = units[place];
    const bool is_child = label(unit) == ids[i + 1];
    one_[i] = key(root & 0xFF, 1);
    two_[i] = key(is_child ? cost(unit) : HanDictionary::no_word, 2);
    three_[i] = key(HanDictionary::no_word, 3);
    long_word_[i] = 0;
    best_[i + 1] = no_key;
    prefixes_[found] = {static_cast<std::uint32_t>(i), place};
    found += is_child && has_children(unit);
  }
  std::size_t longer = 0;
  for (std::size_t n = 0; n < found; ++n) {
    const std::uint32_t begin = prefixes_[n].begin;
    const std::uint32_t place = children[prefixes_[n].place] + ids[begin + 2];
    const std::uint32_t unit = units[place];
    const bool is_child = label(unit) == ids[begin + 2];
    three_[begin] = key(is_child ? cost(unit) : HanDictionary::no_word, 3);
    prefixes_[longer] = {begin, place};
    longer += is_child && has_children(unit);
  }
  find_long_words(longer);
}

void HanSegmenter::find_long_words(std::size_t prefixes) {
  long_words_.assign(1, {});
  for (std::uint32_t length = 4; prefixes > 0; ++length) {
    std::size_t longer = 0;
    for (std::size_t n = 0; n < prefixes; ++n) {
      const std::uint32_t begin = prefixes_[n].begin;
      const std::uint32_t id = ids_[begin + length - 1];
      const std::uint32_t place = han_dictionary.children[prefixes_[n].place] + id;
      const std::uint32_t unit = han_dictionary.units[place];
      if (label(unit) != id) continue;
      if (cost(unit) != HanDictionary::no_word) {
        long_words_.push_back({key(cost(unit), length), long_word_[begin]});
        long_word_[begin] = static_cast<std::uint32_t>(long_words_.size() - 1);
      }
      prefixes_[longer] = {begin, place};
      longer += has_children(unit);
    }
    prefixes = longer;
  }
}

void HanSegmenter::find_cheapest_path() noexcept {
  // In a run of millions of characters the costs would outgrow a key, so all
  // are lowered now and then. Only those of the last places are read again, and
  // none of them is cheaper than the present one by more than this.
  constexpr std::size_t stretch = 1 << 16;
  constexpr Key slack = key(HanDictionary::unknown_cost + 1, 0) * HanDictionary::longest_word;

  Key last = 0;                                 // to the present place
  Key before = key(HanDictionary::no_word, 0);  // to the place before it
  Key before_that = before;
  for (std::size_t from = 0; from < size_; from += stretch) {
    const std::size_t to = std::min(size_, from + stretch);
    for (std::size_t i = from; i < to; ++i) {
      for (std::uint32_t word = long_word_[i]; word != 0; word = long_words_[word].next) {
        const Key long_key = long_words_[word].key;
        Key& best = best_[i + length_of(long_key)];
        best = std::min(best, cost_of(last) + long_key);
      }
      Key best = std::min(best_[i + 1], cost_of(last) + one_[i]);
      if (i >= 1) best = std::min(best, cost_of(before) + two_[i - 1]);
      if (i >= 2) best = std::min(best, cost_of(before_that) + three_[i - 2]);
      best_[i + 1] = best;
      before_that = before;
      before = last;
      last = best;
    }
    const Key least = std::min({last, before, before_that});
    if (least <= slack) continue;
    const Key lowered = cost_of(least - slack);
    last -= lowered;
    before -= lowered;
    before_that -= lowered;
    for (std::size_t i = to + 1; i <= std::min(size_, to + HanDictionary::longest_word); ++i) {
      if (best_[i] != no_key) best_[i] -= lowered;
    }
  }
}

}  // namespace newsparse::detail
