// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace newsparse::bench {

/// SplitMix64: the standard's distributions differ from library to library, this does not.
class Random {
 public:
  explicit Random(std::uint64_t seed) noexcept : state_(seed) {}

  std::uint64_t next() noexcept {
    std::uint64_t z = state_ += 0x9E3779B97F4A7C15;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
    z = (z ^ z >> 27) * 0x94D049BB133111EB;
    return z ^ z >> 31;
  }
  std::size_t below(std::size_t n) noexcept { return static_cast<std::size_t>(next() % n); }
  bool chance(unsigned percent) noexcept { return below(100) < percent; }

  template <class List>
  auto& pick(List&& list) noexcept {
    const std::span items(list);
    return items[below(items.size())];
  }

  /// An item of a list that is sorted by frequency, as often as Zipf's law says.
  template <class List>
  auto& zipf(List&& list) noexcept {
    const std::span items(list);
    const double real = static_cast<double>(next() >> 11) * 0x1p-53;
    const double rank = std::exp(real * std::log(static_cast<double>(items.size()) + 1));
    return items[(static_cast<std::size_t>(rank) - 1) % items.size()];
  }

 private:
  std::uint64_t state_;
};

}  // namespace newsparse::bench
