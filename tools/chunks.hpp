// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "input.hpp"

namespace newsparse::tool {

/// A piece of the input that can be worked on alone: some whole lines, or one whole article.
struct Chunk {
  /// Bytes that may be read behind a chunk, as simdjson likes it.
  static constexpr std::size_t padding = 64;
  /// What simdjson takes. Of a longer line this much and one byte more is kept, by which it is known.
  static constexpr std::uint64_t longest_line = 0xFFFFFFFF - padding;

  std::string buffer;  // the bytes, and padding
  std::size_t size = 0;
  bool is_article = false;
  std::size_t first_line = 1;  // over all files, so that cat FILE... gives the same numbers
  std::string name;            // of the file

  std::string_view bytes() const { return {buffer.data(), size}; }
};

/// Cuts input into chunks. A chunk of lines holds what one read gave, so nothing is held back while
/// the input pauses; memory is bounded by the longest line or article.
class ChunkReader {
 public:
  /// Which files are articles as they stand, and not articles in JSON, one a line: none, all, those
  /// that are not named as JSON Lines, or of these those whose name has an ending.
  enum class Articles { none, all, but_json_lines, with_ending };

  ChunkReader(Input& input, Articles articles) : input_(input), articles_(articles) {}

  /// The next chunk, into memory that is reused; false at the end of the input.
  bool next(Chunk& chunk);

 private:
  bool is_article(std::string_view file) const;
  bool next_article(Chunk& chunk);  // false: the file cannot be read
  bool next_lines(Chunk& chunk);    // false: the file has ended

  Input& input_;
  Articles articles_;
  bool open_ = false;
  bool is_article_ = false;
  std::string begun_;  // the line that the last read left unfinished
  std::size_t lines_ = 0;
};

/// Does the name say that the file holds one JSON object a line? (.jsonl, .ndjson)
bool is_json_lines(std::string_view file);

}  // namespace newsparse::tool
