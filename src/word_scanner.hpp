// SPDX-License-Identifier: MIT
#pragma once

// Finds the tokens of a stretch of text, 64 bytes at a time: each class of bytes is a bitmap, and what UAX #29 says of
// neighbours are shifts of bitmaps. Characters that are rare in news are not decided here but reported, so that ICU is
// asked about the words around them.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <newsparse/span.hpp>
#include <newsparse/token.hpp>

#include "character_class.hpp"
#include "han_segmenter.hpp"

namespace newsparse::detail {

/// Is there a word boundary at this offset, whatever stands further on or before? The token behind it is not blank.
/// A sufficient condition that looks at four bytes. Precondition: at < text.size().
bool is_safe_cut(std::string_view text, std::size_t at) noexcept;

/// Its memory is used again from stretch to stretch.
class WordScanner {
 public:
  /// Reads text[stretch]. Precondition: it begins and ends at a safe cut or an end of the text.
  void scan(std::string_view text, Span stretch);

  /// Parts of the stretch with characters or bytes that were not decided, in order, cut at safe places.
  std::span<const Span> rare() const noexcept { return rare_; }

  // Precondition of the two: the part is in the stretch, apart from rare(), and not empty.

  /// How many tokens the part has; a run of blanks is one token.
  std::size_t count(Span part) const noexcept;
  /// Writes the tokens of the part with the kinds that their first bytes have. Appends to `open` the index from `out`
  /// of each whose first byte does not say all: numbers that may be words, runs of blanks, characters beyond ASCII that
  /// are not Han, and . ! ?
  void write(Span part, Token* out, std::vector<std::uint32_t>& open) const;

 private:
  /// The classes of 64 bytes, bit i is byte i. A character beyond ASCII has the bits of all its bytes.
  struct alignas(64) Block {
    std::uint64_t letters;  // and low lines
    std::uint64_t digits;
    std::uint64_t joined;  // between two letters or two digits, once decided: ’
    std::uint64_t spaces;
    std::uint64_t blanks;   // the other ones
    std::uint64_t singles;  // first bytes of what is a token of its own
    std::uint64_t open;     // see write()
    std::uint64_t han;      // first bytes of Han characters, then of Han words
  };

  void classify_bytes();
  void classify_character(std::size_t at, Block& block, Block& next);
  void cut_han();
  void join_words() noexcept;

  bool joins(std::size_t at, std::size_t length, WordBreak middle) const noexcept;
  bool has(std::uint64_t Block::*bits, std::size_t offset) const noexcept;
  void add_rare(std::size_t at);

  template <class Function>
  void for_each_block(Span part, Function function) const;

  std::string_view text_;
  Span stretch_;
  std::size_t blocks_used_ = 0;
  std::size_t continuations_ = 0;  // bytes that go on with a character, less those that characters account for
  bool well_formed_ = true;
  bool has_han_ = false;

  std::vector<Block> blocks_;          // an empty one, those of the stretch, an empty one
  std::vector<std::uint64_t> starts_;  // first bytes of tokens
  std::vector<std::uint64_t> open_;
  std::vector<Span> rare_;
  HanSegmenter han_;
};

}  // namespace newsparse::detail
