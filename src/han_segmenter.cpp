// SPDX-License-Identifier: MIT
#include "han_segmenter.hpp"

#include <algorithm>
#include <bit>

#include "unicode.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t margin = HanDictionary::longest_word + 2;  // read or written behind the last character

std::uint32_t label(std::uint32_t unit) noexcept { return unit >> 16; }
std::uint32_t cost(std::uint32_t unit) noexcept { return unit >> 1 & 0x7FFF; }
bool has_children(std::uint32_t unit) noexcept { return (unit & 1) != 0; }

}  // namespace

void HanSegmenter::reserve(std::size_t characters) {
  const std::size_t needed = size_ + 2 * characters + margin;  // each may be a run of its own
  if (ids_.size() >= needed) return;
  const std::size_t places = 2 * needed;
  ids_.resize(places);
  offsets_.resize(places);
  one_.resize(places);
  two_.resize(places);
  three_.resize(places);
  long_word_.resize(places);
  best_.resize(places);
  prefixes_.resize(places);
}

bool HanSegmenter::add(const char* bytes, std::uint32_t offset, std::uint64_t leads) {
  reserve(64);  // in ill-formed text each byte may be the first of one
  const std::uint16_t* const id_of = han_dictionary.ids.data();
  std::uint16_t* const ids = ids_.data();
  std::uint32_t* const offsets = offsets_.data();
  std::size_t size = size_;
  std::uint32_t run_end = run_end_;
  std::uint32_t not_continuations = 0;
  for (; leads != 0; leads &= leads - 1) {
    const auto place = static_cast<std::uint32_t>(std::countr_zero(leads));
    const auto byte = [&](std::uint32_t i) { return std::uint32_t{static_cast<unsigned char>(bytes[place + i])}; };
    not_continuations |= (byte(1) ^ 0x80) | (byte(2) ^ 0x80);
    const std::uint32_t c = (byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F);
    // A place without character stands between two runs; it is overwritten where there is no gap.
    ids[size] = 0;
    offsets[size] = no_offset;
    size += offset + place != run_end;
    ids[size] = id_of[c - HanDictionary::first_character];
    offsets[size] = offset + place;
    ++size;
    run_end = offset + place + width;
  }
  size_ = size;
  run_end_ = run_end;
  return (not_continuations & 0xC0) == 0;
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

  std::fill_n(long_word_.begin(), size_, 0U);
  std::fill_n(best_.begin(), size_ + 1, no_key);
  std::fill_n(three_.begin(), size_ + 1, key(HanDictionary::no_word, 3));
  two_[1] = key(HanDictionary::no_word, 2);
  Key* const one = one_.data();
  Key* const two = two_.data();
  Prefix* const prefixes = prefixes_.data();

  std::size_t found = 0;
  std::uint32_t id = ids[0];
  for (std::size_t i = 0; i < size_; ++i) {
    const std::uint32_t root = roots[id];
    id = ids[i + 1];
    const std::uint32_t place = (root >> 8) + id;
    const std::uint32_t unit = units[place];
    const bool is_child = label(unit) == id;
    one[i + 1] = key(root & 0xFF, 1);
    two[i + 2] = key(is_child ? cost(unit) : HanDictionary::no_word, 2);
    prefixes[found] = {static_cast<std::uint32_t>(i), place};
    found += std::size_t{is_child} & std::size_t{has_children(unit)};
  }
  std::size_t longer = 0;
  for (std::size_t n = 0; n < found; ++n) {
    const std::uint32_t begin = prefixes[n].begin;
    const std::uint32_t third = ids[begin + 2];
    const std::uint32_t place = children[prefixes[n].place] + third;
    const std::uint32_t unit = units[place];
    const bool is_child = label(unit) == third;
    three_[begin + 3] = key(is_child ? cost(unit) : HanDictionary::no_word, 3);
    prefixes[longer] = {begin, place};
    longer += std::size_t{is_child} & std::size_t{has_children(unit)};
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

  Key cost = 0;                                      // to the present place
  Key cost_before = key(HanDictionary::no_word, 0);  // to the place before it
  Key cost_before_that = cost_before;
  Key* const best = best_.data();
  for (std::size_t from = 0; from < size_; from += stretch) {
    const std::size_t to = std::min(size_, from + stretch);
    for (std::size_t i = from; i < to; ++i) {
      for (std::uint32_t word = long_word_[i]; word != 0; word = long_words_[word].next) {
        const Key long_key = long_words_[word].key;
        Key& key = best[i + length_of(long_key)];
        key = std::min(key, cost + long_key);
      }
      const Key shorter = std::min(cost_before + two_[i + 1], cost_before_that + three_[i + 1]);
      const Key key = std::min(std::min(shorter, best[i + 1]), cost + one_[i + 1]);
      best[i + 1] = key;
      cost_before_that = cost_before;
      cost_before = cost;
      cost = cost_of(key);
    }
    const Key least = std::min({cost, cost_before, cost_before_that});
    if (least <= slack) continue;
    const Key lowered = cost_of(least - slack);
    cost -= lowered;
    cost_before -= lowered;
    cost_before_that -= lowered;
    for (std::size_t i = to + 1; i <= std::min(size_, to + HanDictionary::longest_word); ++i) {
      if (best[i] != no_key) best[i] -= lowered;
    }
  }
}

std::uint32_t han_word_cost(std::string_view word) noexcept {
  constexpr std::uint32_t unknown = HanDictionary::unknown_cost;
  if (han_dictionary.empty()) return 0;
  std::uint32_t found = unknown, base = 0;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    if (c.value < HanDictionary::first_character || c.value > HanDictionary::last_character) return unknown;
    const std::uint16_t id = han_dictionary.id(c.value);
    if (id == 0) return unknown;
    if (at == 0) {
      const std::uint32_t root = han_dictionary.roots[id];
      found = root & 0xFF;
      base = root >> 8;
    } else {
      const std::size_t place = base + id;
      if (base == 0 || place >= han_dictionary.units.size() || label(han_dictionary.units[place]) != id) return unknown;
      const std::uint32_t unit = han_dictionary.units[place];
      found = cost(unit) == HanDictionary::no_word ? unknown : cost(unit);
      base = has_children(unit) ? han_dictionary.children[place] : 0;
    }
    at += c.length;
  }
  return std::min(found, unknown);
}

bool cut_han_run(std::string_view run, std::vector<std::uint32_t>& ends) {
  constexpr std::size_t width = 3;
  constexpr std::size_t stretch = 21 * width;                // whole characters of 64 bytes
  constexpr std::uint64_t every_third = 0x1249249249249249;  // their first bytes
  if (han_dictionary.empty() || run.size() % width != 0) return false;
  for (std::size_t at = 0; at < run.size(); at += width) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(run[at + i]); };
    const bool has_id = (byte(0) >= 0xE5 && byte(0) <= 0xE9) || (byte(0) == 0xE4 && byte(1) >= 0xB8) ||
                        (byte(0) == 0xE3 && byte(1) == 0x80 && (byte(2) == 0x85 || byte(2) == 0x87));
    if (!has_id) return false;
  }
  thread_local HanSegmenter segmenter;
  segmenter.clear();
  bool well_formed = true;
  for (std::size_t at = 0; at < run.size(); at += stretch) {
    const std::size_t left = run.size() - at;
    const std::uint64_t inside = left < stretch ? (std::uint64_t{1} << left) - 1 : ~std::uint64_t{0};
    well_formed = segmenter.add(run.data() + at, static_cast<std::uint32_t>(at), every_third & inside) && well_formed;
  }
  if (!well_formed) return false;
  const std::size_t first = ends.size();
  ends.push_back(static_cast<std::uint32_t>(run.size()));
  segmenter.cut([&](std::uint32_t begin) { ends.push_back(begin); });
  ends.pop_back();  // the first word begins with the run
  std::reverse(ends.begin() + static_cast<std::ptrdiff_t>(first), ends.end());
  return true;
}

}  // namespace newsparse::detail
