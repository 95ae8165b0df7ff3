// SPDX-License-Identifier: MIT
#include "word_scanner.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include "byte_block.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

unsigned char byte_at(std::string_view text, std::size_t at) noexcept { return static_cast<unsigned char>(text[at]); }

bool is_continuation(unsigned char byte) noexcept { return (byte & 0xC0) == 0x80; }

/// First bytes of U+5000 to U+9FFF: E4 has other characters too.
bool is_han_lead(unsigned char byte) noexcept { return byte >= 0xE5 && byte <= 0xE9; }

bool is_ascii_blank(unsigned char byte) noexcept { return byte == ' ' || (byte >= 0x09 && byte <= 0x0D); }
bool is_ascii_letter(unsigned char byte) noexcept { return static_cast<unsigned char>((byte | 0x20) - 'a') < 26; }
bool is_ascii_digit(unsigned char byte) noexcept { return static_cast<unsigned char>(byte - '0') < 10; }

/// Bits `from` and above.
std::uint64_t bits_from(std::size_t from) noexcept { return ~std::uint64_t{0} << from; }

struct Character {
  CharacterClass of;
  std::size_t length;
};

/// The character beyond ASCII that begins at an offset: rare where it is
/// ill-formed or not in the table.
Character character_at(std::string_view text, std::size_t at) noexcept {
  const auto left = text.size() - at;
  const auto byte = [&](std::size_t i) { return char32_t{byte_at(text, at + i)}; };
  const auto goes_on = [&](std::size_t i) { return i < left && is_continuation(byte_at(text, at + i)); };
  const char32_t first = byte(0);
  if (first < 0xC2 || !goes_on(1)) return {{}, 1};
  if (first < 0xE0) return {character_classes[(first & 0x1F) << 6 | (byte(1) & 0x3F)], 2};
  if (!goes_on(2)) return {{}, 1};
  if (first == 0xE0) return {{}, 3};  // rare letters and overlong forms
  if (first < 0xF0) return {character_classes[(first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F)], 3};
  return {{}, goes_on(3) ? std::size_t{4} : 1};
}

}  // namespace

bool is_safe_cut(std::string_view text, std::size_t at) noexcept {
  if (at == 0) return true;
  const unsigned char next = byte_at(text, at);
  const bool before_han = is_han_lead(next);
  if (!before_han && (next >= 0x80 || is_ascii_blank(next))) return false;
  const unsigned char last = byte_at(text, at - 1);
  if (last < 0x80) return before_han || is_ascii_blank(last);
  if (at < 3 || !is_continuation(last) || !is_continuation(byte_at(text, at - 2))) return false;
  const unsigned char lead = byte_at(text, at - 3);
  if (!before_han) return is_han_lead(lead);
  // Between punctuation and Han: 、。〈…】 and ！…／ ：…？.
  const unsigned char middle = byte_at(text, at - 2);
  if (lead == 0xE3) return middle == 0x80 && (last == 0x81 || last == 0x82 || (last >= 0x88 && last <= 0x91));
  return lead == 0xEF && middle == 0xBC && (last <= 0x8F || (last >= 0x9A && last <= 0x9F));
}

void WordScanner::scan(std::string_view text, Span stretch) {
  text_ = text.substr(0, stretch.end);
  stretch_ = stretch;
  rare_.clear();
  han_.clear();
  continuations_ = 0;
  well_formed_ = true;
  has_han_ = false;
  blocks_used_ = (stretch.size() + ByteBlock::size - 1) / ByteBlock::size;
  if (blocks_.size() < blocks_used_ + 2) {
    blocks_.resize(blocks_used_ + 2);
    starts_.resize(blocks_used_ + 1);
    begins_.resize((blocks_used_ + 1) * ByteBlock::size);
  }
  classify_bytes();
  if (has_han_) cut_han();
  if (!well_formed_ || continuations_ != 0) {
    rare_.assign(1, stretch);
    return;
  }
  join_words();
}

void WordScanner::classify_bytes() {
  const std::size_t size = stretch_.size();
  const char* const bytes = text_.data() + stretch_.begin;
  // No character is read beyond the end.
  for (std::size_t left = 1; left <= 3 && left <= size; ++left) {
    if (static_cast<unsigned char>(bytes[size - left]) >= (left == 1 ? 0xC0 : left == 2 ? 0xE0 : 0xF0))
      well_formed_ = false;
  }
  if (!well_formed_) return;

  Block spilled{};  // bits of the next block that a character of this one has set
  blocks_[0] = {};
  for (std::size_t b = 0; b < blocks_used_; ++b) {
    const std::size_t offset = b * ByteBlock::size;
    const std::size_t left = size - offset;
    char copy[ByteBlock::size];
    const char* data = bytes + offset;
    std::uint64_t inside = ~std::uint64_t{0};
    if (left < ByteBlock::size) {
      std::memset(copy, 0, sizeof copy);
      std::memcpy(copy, data, left);
      data = copy;
      inside = ~bits_from(left);
    }
    const ByteBlock block_bytes(data);
    Block& block = blocks_[b + 1];
    const std::uint64_t letters = block_bytes.letters();
    const std::uint64_t digits = block_bytes.between('0', '9');
    const std::uint64_t low_lines = block_bytes.equal('_');
    const std::uint64_t blanks = block_bytes.equal(' ') | block_bytes.between(0x09, 0x0D);
    const std::uint64_t high = block_bytes.high();
    block.letters = letters | spilled.letters;
    block.digits = digits | spilled.digits;
    block.joiners = block_bytes.either('.', '\'');
    block.number_joiners = block_bytes.either(',', ';');
    block.joined = low_lines | spilled.joined;
    block.blanks = blanks | spilled.blanks;
    block.singles = ~(letters | digits | low_lines | blanks | high) & inside;
    block.han = 0;
    spilled = {};
    if (high == 0) continue;

    const std::uint64_t continuations = block_bytes.between(0x80, 0xBF);
    const std::uint64_t after_e4 = block_bytes.between(0xB8, 0xBF) >> 1;
    const std::uint64_t han = block_bytes.between(0xE5, 0xE9) | (block_bytes.equal('\xE4') & after_e4);
    std::uint64_t characters = high & ~continuations;
    continuations_ += static_cast<std::size_t>(std::popcount(continuations));
    if (!han_dictionary.empty()) {
      block.han = han;
      has_han_ = has_han_ || han != 0;
      continuations_ -= 2 * static_cast<std::size_t>(std::popcount(han));
      characters &= ~han;
    }
    for (; characters != 0; characters &= characters - 1) {
      classify_character(stretch_.begin + offset + static_cast<std::size_t>(std::countr_zero(characters)), block,
                         spilled);
    }
  }
  blocks_[blocks_used_ + 1] = {};
}

void WordScanner::classify_character(std::size_t at, Block& block, Block& next) {
  const Character character = character_at(text_, at);
  const std::size_t length = character.length;
  const std::size_t bit = (at - stretch_.begin) % ByteBlock::size;
  const std::uint64_t bytes = (std::uint64_t{1} << length) - 1;
  const auto set = [&](std::uint64_t Block::*bits) {
    block.*bits |= bytes << bit;
    if (bit > ByteBlock::size - length) next.*bits |= bytes >> (ByteBlock::size - bit);
  };
  continuations_ -= length - 1;
  switch (character.of.word_break) {
    case WordBreak::letter:
      return set(&Block::letters);
    case WordBreak::digit:
      return set(&Block::digits);
    case WordBreak::blank:
      return set(&Block::blanks);
    case WordBreak::middle:
    case WordBreak::middle_letter:
    case WordBreak::middle_number:
      if (joins(at, at + length, character.of.word_break, block)) return set(&Block::joined);
      break;
    case WordBreak::ideograph:
      if (!han_dictionary.empty()) {
        block.han |= std::uint64_t{1} << bit;
        has_han_ = true;
        return;
      }
      add_rare(at);
      break;
    case WordBreak::rare:
      add_rare(at);
      break;
    case WordBreak::other:
      break;
  }
  block.singles |= std::uint64_t{1} << bit;
}

/// Does a character between two letters or two digits make one word of them?
/// (WB6, WB7, WB11, WB12)
bool WordScanner::joins(std::size_t at, std::size_t next, WordBreak middle, const Block& block) const noexcept {
  const std::size_t bit = (at - stretch_.begin) % ByteBlock::size;
  const Block& block_before = bit > 0 ? block : *(&block - 1);
  const auto is_before = [&](std::uint64_t Block::*bits) {
    return (block_before.*bits >> ((bit - 1) % ByteBlock::size) & 1) != 0;
  };
  if (next >= text_.size()) return false;
  const unsigned char first = byte_at(text_, next);
  const WordBreak behind = first >= 0x80            ? character_at(text_, next).of.word_break
                           : is_ascii_letter(first) ? WordBreak::letter
                           : is_ascii_digit(first)  ? WordBreak::digit
                                                    : WordBreak::other;
  return (middle != WordBreak::middle_number && behind == WordBreak::letter && is_before(&Block::letters)) ||
         (middle != WordBreak::middle_letter && behind == WordBreak::digit && is_before(&Block::digits));
}

void WordScanner::add_rare(std::size_t at) {
  if (!rare_.empty() && at < rare_.back().end) return;
  const std::size_t least = rare_.empty() ? stretch_.begin : rare_.back().end;
  std::size_t begin = at;
  while (begin > least && !is_safe_cut(text_, begin)) --begin;
  std::size_t end = at + 1;
  while (end < text_.size() && !is_safe_cut(text_, end)) ++end;
  rare_.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
}

void WordScanner::cut_han() {
  const char* const bytes = text_.data() + stretch_.begin;
  unsigned not_continuations = 0;
  for (std::size_t b = 0; b < blocks_used_; ++b) {
    Block& block = blocks_[b + 1];
    if (block.han == 0) continue;
    han_.reserve(ByteBlock::size / 2);
    for (std::uint64_t left = block.han; left != 0; left &= left - 1) {
      const std::size_t offset = b * ByteBlock::size + static_cast<std::size_t>(std::countr_zero(left));
      const auto byte = [&](std::size_t i) { return unsigned{static_cast<unsigned char>(bytes[offset + i])}; };
      not_continuations |= (byte(1) ^ 0x80) | (byte(2) ^ 0x80);
      han_.add((byte(0) & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), static_cast<std::uint32_t>(offset));
    }
    block.han = 0;
  }
  if ((not_continuations & 0xC0) != 0) {
    well_formed_ = false;
    return;
  }
  han_.cut([this](std::uint32_t offset) {
    blocks_[offset / ByteBlock::size + 1].han |= std::uint64_t{1} << offset % ByteBlock::size;
  });
}

void WordScanner::join_words() noexcept {
  std::uint64_t word_before = 0;
  std::uint64_t blank_before = 0;
  for (std::size_t b = 0; b < blocks_used_; ++b) {
    const Block& before = blocks_[b];
    const Block& block = blocks_[b + 1];
    const Block& behind = blocks_[b + 2];
    const auto between = [&](std::uint64_t Block::*bits) {
      const std::uint64_t here = block.*bits;
      return (here << 1 | before.*bits >> 63) & (here >> 1 | behind.*bits << 63);
    };
    const std::uint64_t joined = (block.joiners & between(&Block::letters)) |
                                 ((block.joiners | block.number_joiners) & between(&Block::digits)) | block.joined;
    const std::uint64_t words = block.letters | block.digits | joined;
    const std::uint64_t word_begins = words & ~(words << 1 | word_before);
    const std::uint64_t blank_begins = block.blanks & ~(block.blanks << 1 | blank_before);
    starts_[b] = word_begins | blank_begins | (block.singles & ~joined) | block.han;
    word_before = words >> 63;
    blank_before = block.blanks >> 63;
  }
}

std::span<const std::uint32_t> WordScanner::begins(Span part) noexcept {
  const std::size_t from = part.begin - stretch_.begin;
  const std::size_t to = part.end - stretch_.begin;
  const std::size_t last = (to - 1) / ByteBlock::size;
  std::uint32_t* out = begins_.data();
  for (std::size_t b = from / ByteBlock::size; b <= last; ++b) {
    std::uint64_t bits = starts_[b];
    if (b == from / ByteBlock::size) bits &= bits_from(from % ByteBlock::size);
    if (b == last && to % ByteBlock::size != 0) bits &= ~bits_from(to % ByteBlock::size);
    const auto base = static_cast<std::uint32_t>(stretch_.begin + b * ByteBlock::size);
    for (; bits != 0; bits &= bits - 1) *out++ = base + static_cast<std::uint32_t>(std::countr_zero(bits));
  }
  *out++ = part.end;
  return {begins_.data(), out};
}

}  // namespace newsparse::detail
