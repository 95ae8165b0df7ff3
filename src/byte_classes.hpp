// SPDX-License-Identifier: MIT
#pragma once

// The classes of the bytes of a text, 64 at a time, as bitmaps: bit i is byte i of a block.

#include <cstddef>
#include <cstdint>

namespace newsparse::detail {

struct ByteClasses {
  static constexpr std::size_t block_size = 64;

  std::uint64_t high = 0;          // 0x80 and above
  std::uint64_t alphanumeric = 0;  // A to Z, a to z, 0 to 9 and the low line
  std::uint64_t digits = 0;
  std::uint64_t spaces = 0;
  std::uint64_t tabs_and_breaks = 0;      // U+0009 to U+000D
  std::uint64_t stops_and_low_lines = 0;  // . ! ? _
  std::uint64_t continuations = 0;        // 0x80 to 0xBF
  std::uint64_t han = 0;  // first bytes of U+4E00 to U+9FFF; of E4 alone where the next byte is in the block

  friend bool operator==(const ByteClasses&, const ByteClasses&) = default;
};

/// Classifies whole blocks.
void classify_bytes(const unsigned char* bytes, std::size_t blocks, ByteClasses* classes) noexcept;

/// The same by the instructions that every processor of its kind has.
void classify_bytes_anywhere(const unsigned char* bytes, std::size_t blocks, ByteClasses* classes) noexcept;

}  // namespace newsparse::detail
