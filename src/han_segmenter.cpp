// SPDX-License-Identifier: MIT
#include "han_segmenter.hpp"

#include <algorithm>
#include <bit>
#include <span>

#include "prefetch.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

constexpr std::size_t width = 3;                                 // bytes of a character in UTF-8
constexpr std::size_t margin = HanDictionary::longest_word + 3;  // read or written behind the last character

}  // namespace

void HanSegmenter::reserve(std::size_t characters) {
  const std::size_t needed = size_ + 2 * characters + margin;  // each may be a run of its own
  if (ids_.size() >= needed) return;
  const std::size_t places = 2 * needed;
  ids_.resize(places);
  offsets_.resize(places);
  words_.resize(places);
  best_.resize(places);
  prefixes_.resize(places);
}

void HanSegmenter::clear() noexcept {
  size_ = 0;
  run_end_ = 0xFFFFFFFF;
}

void HanSegmenter::add(const char* bytes, std::uint32_t offset, std::uint64_t leads) {
  // The bits that say where in a character a byte stands, and what the ids begin with.
  constexpr std::size_t origin = (0xE0 << 12) + (0x80 << 6) + 0x80 + HanDictionary::first_character;
  reserve(64 / width + 1);
  const std::uint16_t* const id_of = han_dictionary.ids.data();
  std::uint16_t* const ids = ids_.data();
  std::uint32_t* const offsets = offsets_.data();
  std::size_t size = size_;
  std::uint32_t run_end = run_end_;
  for (; leads != 0; leads &= leads - 1) {
    const auto place = static_cast<std::uint32_t>(std::countr_zero(leads));
    const auto byte = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(bytes[place + i])}; };
    const std::uint32_t at = offset + place;
    // This is overwritten where the run goes on.
    ids[size] = 0;
    offsets[size] = run_end;
    size += at != run_end;
    ids[size] = id_of[(byte(0) << 12) + (byte(1) << 6) + byte(2) - origin];
    offsets[size] = at;
    ++size;
    run_end = at + width;
  }
  size_ = size;
  run_end_ = run_end;
}

void HanSegmenter::find_words() {
  constexpr Key no_key = HanDictionary::no_key;
  std::fill_n(ids_.begin() + static_cast<std::ptrdiff_t>(size_), margin, std::uint16_t{0});
  const std::uint16_t* const ids = ids_.data();
  const std::uint32_t* const roots = han_dictionary.roots.data();
  const std::uint32_t* const units = han_dictionary.units.data();
  const std::uint32_t* const children = han_dictionary.children.data();
  Words* const words = words_.data();
  Key* const best = best_.data();
  Prefix* const prefixes = prefixes_.data();
  const auto key_of_child = [&](std::uint32_t place, std::uint32_t id) {
    return std::min(han_dictionary.child(place, id), no_key);
  };

  // The look-ups are spread over megabytes. So all places of a level are found and asked for before the first is read.
  for (std::size_t i = 0; i < size_; ++i) {
    const std::uint32_t root = roots[ids[i]];
    const std::uint32_t place = (root >> 8) + ids[i + 1];
    prefetch(&units[place]);
    prefixes[i] = {static_cast<std::uint32_t>(i), place};
    words[i + 1].one = static_cast<std::uint16_t>(HanDictionary::key(root & 0xFF, 1, false));
    best[i + 1] = no_path;
  }
  words[1].two = words[1].three = words[2].three = no_key;
  std::size_t pairs = 0;  // that longer words begin with
  for (std::size_t i = 0; i < size_; ++i) {
    const Prefix prefix = prefixes[i];
    const Key two = key_of_child(prefix.place, ids[i + 1]);
    words[i + 2].two = static_cast<std::uint16_t>(two);
    words[i + 3].three = static_cast<std::uint16_t>(no_key);
    prefetch(&children[prefix.place & (0 - (two & 1))]);
    prefixes[pairs] = prefix;
    pairs += two & 1;
  }
  for (Prefix& prefix : std::span(prefixes, pairs)) {
    prefix.place = children[prefix.place] + ids[prefix.begin + 2];
    prefetch(&units[prefix.place]);
  }
  std::size_t longer = 0;
  for (const Prefix prefix : std::span(prefixes, pairs)) {
    const Key three = key_of_child(prefix.place, ids[prefix.begin + 2]);
    words[prefix.begin + 3].three = static_cast<std::uint16_t>(three);
    prefixes[longer] = prefix;
    longer += three & 1;
  }
  find_long_words(longer);
}

void HanSegmenter::find_long_words(std::size_t prefixes) {
  long_words_.clear();
  for (std::size_t n = 0; n < prefixes; ++n) {
    auto [begin, place] = prefixes_[n];
    for (std::size_t end = begin + 3;; ++end) {
      place = han_dictionary.children[place] + ids_[end];
      const Key key = han_dictionary.child(place, ids_[end]);
      if (key > HanDictionary::no_key) break;
      if (HanDictionary::cost_of(key) != HanDictionary::no_word) long_words_.push_back({begin, key});
      if (!HanDictionary::has_children(key)) break;
    }
  }
  long_words_.push_back({static_cast<std::uint32_t>(size_), 0});  // no path goes on there
}

void HanSegmenter::find_cheapest_path() noexcept {
  // In a run of millions of characters the costs would outgrow a key, so all
  // are lowered now and then. Only those of the last places are read again, and
  // none of them is cheaper than the present one by more than this.
  constexpr std::size_t stretch = 1 << 16;
  constexpr Key slack = HanDictionary::key(HanDictionary::unknown_cost + 1, 0, false) * HanDictionary::longest_word;
  constexpr Key costs = ~Key{0} << HanDictionary::cost_shift;

  Key cost = 0;              // to the present place
  Key cost_before = 0;       // to the place before it
  Key cost_before_that = 0;  // these two are not used at first
  const Words* const words = words_.data();
  const LongWord* long_word = long_words_.data();
  Key* const best = best_.data();
  for (std::size_t from = 0; from < size_; from += stretch) {
    const std::size_t to = std::min(size_, from + stretch);
    for (std::size_t i = from; i < to; ++i) {
      for (; long_word->begin == i; ++long_word) {
        Key& path = best[i + HanDictionary::length_of(long_word->key)];
        path = std::min(path, cost + long_word->key);
      }
      const Words& words_to = words[i + 1];
      const Key shorter = std::min(cost_before + words_to.two, cost_before_that + words_to.three);
      const Key path = std::min(std::min(shorter, best[i + 1]), cost + words_to.one);
      best[i + 1] = path;
      cost_before_that = cost_before;
      cost_before = cost;
      cost = path & costs;
    }
    const Key least = std::min({cost, cost_before, cost_before_that});
    if (least <= slack) continue;
    const Key lowered = (least - slack) & costs;
    cost -= lowered;
    cost_before -= lowered;
    cost_before_that -= lowered;
    for (std::size_t i = to + 1; i <= std::min(size_, to + HanDictionary::longest_word); ++i) {
      if (best[i] != no_path) best[i] -= lowered;
    }
  }
}

/// About as long as one another; one run alone is whole.
std::array<HanSegmenter::Stretch, HanSegmenter::stretches> HanSegmenter::cut_stretches() const noexcept {
  std::array<Stretch, stretches> cut{};
  std::size_t end = size_;
  for (std::size_t n = 0; n < stretches; ++n) {
    std::size_t begin = n + 1 == stretches ? 1 : end - end / (stretches - n);
    while (begin > 1 && ids_[begin] != 0) --begin;
    cut[n] = {begin, end};
    end = begin;
  }
  return cut;
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
      if (base == 0) return unknown;
      const std::uint32_t key = han_dictionary.child(place, id);
      if (key > HanDictionary::no_key) return unknown;
      found = HanDictionary::cost_of(key);
      base = HanDictionary::has_children(key) ? han_dictionary.children[place] : 0;
    }
    at += c.length;
  }
  return std::min(found, unknown);
}

bool cut_han_run(std::string_view run, std::vector<std::uint32_t>& ends) {
  constexpr std::size_t stretch = 21 * width;                // whole characters of 64 bytes
  constexpr std::uint64_t every_third = 0x1249249249249249;  // their first bytes
  if (han_dictionary.empty() || run.size() % width != 0) return false;
  for (std::size_t at = 0; at < run.size(); at += width) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(run[at + i]); };
    const bool has_id = (byte(0) >= 0xE5 && byte(0) <= 0xE9) || (byte(0) == 0xE4 && byte(1) >= 0xB8) ||
                        (byte(0) == 0xE3 && byte(1) == 0x80 && (byte(2) == 0x85 || byte(2) == 0x87));
    const bool well_formed = (byte(1) & 0xC0) == 0x80 && (byte(2) & 0xC0) == 0x80;
    if (!has_id || !well_formed) return false;
  }
  thread_local HanSegmenter segmenter;
  segmenter.clear();
  for (std::size_t at = 0; at < run.size(); at += stretch) {
    const std::size_t left = run.size() - at;
    const std::uint64_t inside = left < stretch ? (std::uint64_t{1} << left) - 1 : ~std::uint64_t{0};
    segmenter.add(run.data() + at, static_cast<std::uint32_t>(at), every_third & inside);
  }
  const std::size_t first = ends.size();
  ends.push_back(static_cast<std::uint32_t>(run.size()));
  segmenter.cut([&](std::uint32_t begin) { ends.push_back(begin); });
  ends.pop_back();  // the first word begins with the run
  std::reverse(ends.begin() + static_cast<std::ptrdiff_t>(first), ends.end());
  return true;
}

}  // namespace newsparse::detail
