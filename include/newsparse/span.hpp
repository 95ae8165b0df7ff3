// SPDX-License-Identifier: MIT
#pragma once

#include <cassert>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace newsparse::inline v0 {

/// A piece of the caller's text: half-open UTF-8 byte offsets. It holds no pointer, so it outlives
/// copies and moves of the text and can be stored; with the same text, in() gives the same bytes.
/// Eight bytes, trivially copyable; texts are at most 2 GiB long.
struct Span {
  std::uint32_t begin = 0;  ///< offset of the first byte
  std::uint32_t end = 0;    ///< offset behind the last byte

  constexpr std::uint32_t size() const noexcept { return end - begin; }
  constexpr bool empty() const noexcept { return begin == end; }
  constexpr bool contains(Span inner) const noexcept { return begin <= inner.begin && inner.end <= end; }
  constexpr bool overlaps(Span other) const noexcept { return begin < other.end && other.begin < end; }

  /// The bytes themselves. Precondition: text is the text the span was made from.
  constexpr std::string_view in(std::string_view text) const noexcept {
    assert(begin <= end && end <= text.size());
    return {text.data() + begin, size()};
  }

  friend constexpr bool operator==(Span, Span) = default;
  /// In text order; of two that begin together the shorter is first.
  friend constexpr auto operator<=>(Span, Span) = default;
};

}  // namespace newsparse::inline v0

template <>
struct std::hash<newsparse::Span> {
  std::size_t operator()(newsparse::Span span) const noexcept {
    return std::hash<std::uint64_t>{}(std::uint64_t{span.begin} << 32 | span.end);
  }
};
