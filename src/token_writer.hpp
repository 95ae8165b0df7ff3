// SPDX-License-Identifier: MIT
#pragma once

// Writes tokens from bitmaps of where they begin: several at once, without a branch for each.

#include <array>
#include <cstddef>
#include <cstdint>

#include <newsparse/token.hpp>

#include "avx512.hpp"

namespace newsparse::detail {

/// Stands for a kind where the first byte of a token does not tell it. No character begins with these bytes.
constexpr unsigned char byte_of_kind(TokenKind kind) noexcept {
  return static_cast<unsigned char>(0x80 + static_cast<unsigned>(kind));
}

/// The tokens of a piece of text, by where they begin.
class TokenWriter {
 public:
  static constexpr std::size_t block_size = 64;
  static constexpr std::size_t most_blocks = 16;  // of a piece
  static constexpr std::size_t margin = 16;       // so many tokens more than there are may be written

  /// `wide` uses the instructions of avx512.hpp. Precondition: has_avx512() if it does.
  explicit TokenWriter(bool wide = has_avx512()) noexcept : wide_(wide) {}

  /// Finds the tokens of some blocks: bit i of starts[b] says that one begins at byte i of block b. Its kind is told by
  /// that byte. The bytes stay as they are until write(), and one behind the last block can be read.
  void read(const std::uint64_t* starts, std::size_t blocks, const unsigned char* bytes) noexcept;

  std::size_t size() const noexcept { return size_; }
  /// Where the first of them begins; the end if there is none.
  std::size_t first(std::size_t end) const noexcept { return size_ > 0 ? begins_[0] : end; }
  /// How many begin in front of this block.
  std::size_t before(std::size_t block) const noexcept { return before_[block]; }

  /// Writes them, with `base` added to all places; the last one ends at this byte.
  void write(std::size_t end, std::uint32_t base, Token* tokens) noexcept;

 private:
  void read_avx512(const std::uint64_t* starts, std::size_t blocks, const unsigned char* bytes) noexcept;
  void write_avx512(std::uint32_t base, Token* tokens) const noexcept;

  static constexpr std::size_t most_tokens = most_blocks * block_size;
  static constexpr std::size_t written_at_once = 64;

  bool wide_;
  std::size_t size_ = 0;
  const unsigned char* bytes_ = nullptr;
  std::array<std::uint16_t, most_blocks> before_{};
  std::array<std::uint16_t, most_tokens + written_at_once> begins_{};
  std::array<std::uint8_t, most_tokens + written_at_once> kinds_{};  // where wide
};

}  // namespace newsparse::detail
