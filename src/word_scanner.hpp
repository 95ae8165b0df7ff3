// SPDX-License-Identifier: MIT
#pragma once

// Finds the tokens of a stretch of text, 64 bytes at a time: each class of bytes is a bitmap, and what UAX #29 says of
// neighbours are shifts of bitmaps. Characters that are rare in news are not decided here but reported, so that ICU is
// asked about the words around them.

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <newsparse/span.hpp>
#include <newsparse/token.hpp>

#include "byte_classes.hpp"
#include "character_class.hpp"
#include "han_segmenter.hpp"
#include "token_writer.hpp"

namespace newsparse::detail {

/// Is there a word boundary at this offset, whatever stands further on or before? The token behind it is not blank.
/// A sufficient condition that looks at four bytes. Precondition: at < text.size().
bool is_safe_cut(std::string_view text, std::size_t at) noexcept;
/// The first such offset from this one on, or the end.
std::size_t next_safe_cut(std::string_view text, std::size_t at) noexcept;

/// Its memory is used again from stretch to stretch.
class WordScanner {
 public:
  /// Reads text[stretch]. Precondition: it begins and ends at a safe cut or an end of the text.
  void scan(std::string_view text, Span stretch);

  /// Parts of the stretch with characters or bytes that were not decided, in order, cut at safe places.
  std::span<const Span> rare() const noexcept { return rare_; }

  /// Writes the tokens of a part, without sentence ends, behind `size` others; what stands there is overwritten. Gives
  /// the new size; the vector may have more. Appends to `marks` the index of each token that may end a sentence or a
  /// paragraph. Precondition: the part is in the stretch, apart from rare(), and not empty.
  std::size_t write(Span part, std::vector<Token>& tokens, std::size_t size, std::vector<std::uint32_t>& marks);

 private:
  /// The classes of 64 bytes, bit i is byte i. A character beyond ASCII has the bits of all its bytes.
  struct Block {
    std::uint64_t letters = 0;  // and low lines
    std::uint64_t digits = 0;
    std::uint64_t joined = 0;  // between two letters or two digits, of which it makes one word
    std::uint64_t blanks = 0;
    std::uint64_t continuations = 0;  // bytes that have to go on with a character
    // First bytes alone:
    std::uint64_t singles = 0;  // of what is a token of its own
    std::uint64_t marks = 0;    // of what may end a sentence or a paragraph
    std::uint64_t han = 0;
    // What the last byte before the block is, in the lowest bit:
    std::uint64_t after_letter = 0;
    std::uint64_t after_digit = 0;

    std::uint64_t behind_letters() const noexcept { return letters << 1 | after_letter; }
    std::uint64_t behind_digits() const noexcept { return digits << 1 | after_digit; }
  };

  // Offsets are from the begin of the stretch.
  void scan_blocks();
  void classify_beyond_ascii(const ByteClasses& bytes, std::size_t offset, Block& block, Block& next);
  void classify_character(std::size_t at, Block& block, Block& next);
  std::uint64_t find_joined(std::size_t offset, std::uint64_t between, std::uint64_t behind_letters,
                            std::uint64_t behind_digits) const noexcept;
  bool joins(std::size_t at, std::size_t length, WordBreak middle, bool behind_letter,
             bool behind_digit) const noexcept;
  std::uint64_t find_breaks(std::size_t offset, std::uint64_t blanks) noexcept;
  void set_kinds_of_low_lines(std::size_t offset, std::uint64_t starts) noexcept;
  void set_kind(std::size_t at, TokenKind kind) noexcept;
  void add_rare(std::size_t at);
  void cut_han();
  std::size_t write_piece(std::size_t begin, std::size_t end, std::vector<Token>& tokens, std::size_t size,
                          std::vector<std::uint32_t>& marks);

  static constexpr std::size_t block_size = ByteClasses::block_size;
  static_assert(block_size == TokenWriter::block_size);
  static constexpr std::size_t piece_size = TokenWriter::most_blocks * block_size;

  std::string_view text_;  // the stretch alone
  std::uint32_t begin_ = 0;
  std::size_t blocks_ = 0;
  std::uint64_t ill_formed_ = 0;  // not zero if a byte is

  // By block.
  std::vector<std::uint64_t> starts_;  // first bytes of tokens
  std::vector<std::uint64_t> marks_;   // of those that may end a sentence or a paragraph
  std::vector<std::uint64_t> han_;     // first bytes of Han characters

  std::vector<unsigned char> bytes_;  // the stretch, with what set_kind() has changed
  std::vector<Span> rare_;
  TokenWriter writer_;
  HanSegmenter segmenter_;
};

}  // namespace newsparse::detail
