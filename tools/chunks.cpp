// SPDX-License-Identifier: MIT
#include "chunks.hpp"

#include <algorithm>
#include <cstdint>

namespace newsparse::tool {
namespace {

constexpr std::size_t read_size = std::size_t{64} << 10;  // as much as a pipe holds
// What newsparse takes. One byte more is kept, by which it refuses it.
constexpr std::uint64_t longest_article = std::uint64_t{1} << 31;

/// Reads on at chunk.size. Of input past the limit only the fact is kept. Gives the count; 0 at the end.
std::size_t read_more(Input& input, Chunk& chunk, std::uint64_t limit) {
  chunk.size = static_cast<std::size_t>(std::min<std::uint64_t>(chunk.size, limit + 1));
  const std::size_t needed = chunk.size + read_size + Chunk::padding;
  if (chunk.buffer.size() < needed) chunk.buffer.resize(needed);
  const std::size_t count = input.read(chunk.buffer.data() + chunk.size, read_size);
  chunk.size += count;
  return count;
}

}  // namespace

bool ChunkReader::next(Chunk& chunk) {
  for (;;) {
    if (!open_) {
      if (!input_.next_file()) return false;
      open_ = true;
      is_article_ = is_article(input_.name());
    }
    chunk.name = input_.name();
    chunk.is_article = is_article_;
    if (is_article_ ? next_article(chunk) : next_lines(chunk)) return true;
  }
}

bool ChunkReader::is_article(std::string_view file) const {
  switch (articles_) {
    case Articles::none:
      return false;
    case Articles::all:
      return true;
    case Articles::but_json_lines:
      return !is_json_lines(file);
    case Articles::with_ending:
      return !is_json_lines(file) && file.substr(file.find_last_of("/\\") + 1).find('.') != file.npos;
  }
  return false;
}

bool ChunkReader::next_article(Chunk& chunk) {
  chunk.size = 0;
  while (read_more(input_, chunk, longest_article) != 0) {
  }
  open_ = false;
  return !input_.broke_off();
}

bool ChunkReader::next_lines(Chunk& chunk) {
  if (chunk.buffer.size() < begun_.size()) chunk.buffer.resize(begun_.size());
  chunk.size = begun_.copy(chunk.buffer.data(), begun_.size());
  begun_.clear();
  chunk.first_line = lines_ + 1;
  for (;;) {
    const std::size_t count = read_more(input_, chunk, Chunk::longest_line);
    if (count == 0) {
      open_ = false;
      if (chunk.size == 0) return false;
      chunk.buffer[chunk.size++] = '\n';  // into the padding, of which there is plenty at the end
      ++lines_;
      return true;
    }
    const std::string_view fresh = chunk.bytes().substr(chunk.size - count);
    if (const std::size_t end = fresh.rfind('\n'); end != fresh.npos) {
      begun_.assign(fresh.substr(end + 1));
      chunk.size -= begun_.size();
      lines_ += static_cast<std::size_t>(
          std::count(chunk.buffer.begin(), chunk.buffer.begin() + static_cast<std::ptrdiff_t>(chunk.size), '\n'));
      return true;
    }
  }
}

bool is_json_lines(std::string_view file) { return file.ends_with(".jsonl") || file.ends_with(".ndjson"); }

}  // namespace newsparse::tool
