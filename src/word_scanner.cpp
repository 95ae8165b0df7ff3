// SPDX-License-Identifier: MIT
#include "word_scanner.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "byte_block.hpp"

namespace newsparse::detail {
namespace {

unsigned char byte_at(std::string_view text, std::size_t at) noexcept { return static_cast<unsigned char>(text[at]); }

bool is_continuation(unsigned char byte) noexcept { return (byte & 0xC0) == 0x80; }

/// First bytes of U+5000 to U+9FFF: E4 has other characters too.
bool is_han_lead(unsigned char byte) noexcept { return byte >= 0xE5 && byte <= 0xE9; }

bool is_ascii_blank(unsigned char byte) noexcept { return byte == ' ' || (byte >= 0x09 && byte <= 0x0D); }

/// Bits `from` and above.
std::uint64_t bits_from(std::size_t from) noexcept { return ~std::uint64_t{0} << from; }

/// How a byte of ASCII behaves in words.
constexpr std::array<WordBreak, 128> ascii_classes = [] {
  std::array<WordBreak, 128> classes{};
  classes.fill(WordBreak::other);
  for (unsigned c = 'A'; c <= 'Z'; ++c) classes[c] = classes[c | 0x20] = WordBreak::letter;
  for (unsigned c = '0'; c <= '9'; ++c) classes[c] = WordBreak::digit;
  classes['.'] = classes['\''] = WordBreak::middle;
  classes[','] = classes[';'] = WordBreak::middle_number;
  return classes;
}();

/// The kind of a token by its first byte: all of it in ASCII, a guess beyond.
constexpr std::array<TokenKind, 256> kind_of_byte = [] {
  std::array<TokenKind, 256> kinds{};
  const auto set = [&](std::string_view bytes, TokenKind kind) {
    for (const char c : bytes) kinds[static_cast<unsigned char>(c)] = kind;
  };
  kinds.fill(TokenKind::symbol);
  for (unsigned c = 'A'; c <= 'Z'; ++c) kinds[c] = kinds[c | 0x20] = TokenKind::word;
  for (unsigned c = 0xE4; c <= 0xE9; ++c) kinds[c] = TokenKind::han;
  set("0123456789", TokenKind::number);
  set(" \t", TokenKind::space);
  set("\n\v\f\r", TokenKind::line_break);
  set("!#%&*,-./:;?@\\_", TokenKind::punctuation);
  set("$", TokenKind::currency);
  set("([{", TokenKind::open);
  set(")]}", TokenKind::close);
  set("\"'", TokenKind::quote);
  return kinds;
}();

/// std::popcount calls a function where the processor need not have an instruction for it.
std::size_t count_bits(std::uint64_t bits) noexcept {
  bits -= bits >> 1 & 0x5555555555555555;
  bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
  bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F;
  return static_cast<std::size_t>(bits * 0x0101010101010101 >> 56);
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
    starts_.resize(blocks_used_);
    open_.resize(blocks_used_);
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
    if (static_cast<unsigned char>(bytes[size - left]) >= (left == 1 ? 0xC0 : left == 2 ? 0xE0 : 0xF0)) {
      well_formed_ = false;
      return;
    }
  }

  Block spilled{};  // bits of the next block that a character of this one has set
  blocks_[0] = {};
  for (std::size_t b = 0; b < blocks_used_; ++b) {
    const std::size_t offset = b * ByteBlock::size;
    const char* data = bytes + offset;
    char copy[ByteBlock::size];
    std::uint64_t inside = ~std::uint64_t{0};
    if (const std::size_t left = size - offset; left < ByteBlock::size) {
      std::memset(copy, 0, sizeof copy);
      std::memcpy(copy, data, left);
      data = copy;
      inside = ~bits_from(left);
    }
    const ByteBlock block_bytes(data);
    const std::uint64_t letters = block_bytes.letters();
    const std::uint64_t digits = block_bytes.between('0', '9');
    const std::uint64_t spaces = block_bytes.any_of(' ');
    const std::uint64_t blanks = block_bytes.between(0x09, 0x0D);
    const std::uint64_t high = block_bytes.high();
    Block& block = blocks_[b + 1];
    block.letters = letters | spilled.letters;
    block.digits = digits | spilled.digits;
    block.joined = spilled.joined;
    block.spaces = spaces;
    block.blanks = blanks | spilled.blanks;
    block.singles = ~(letters | digits | spaces | blanks | high) & inside;
    block.open = block_bytes.any_of('.', '!', '?', '_') | high;
    block.han = 0;
    spilled = {};
    if (high == 0) continue;
    const std::uint64_t continuations = block_bytes.between(0x80, 0xBF);
    const std::uint64_t after_e4 = block_bytes.between(0xB8, 0xBF) >> 1;
    std::uint64_t characters = high & ~continuations;
    continuations_ += count_bits(continuations);
    if (!han_dictionary.empty()) {
      const std::uint64_t han = block_bytes.between(0xE5, 0xE9) | (block_bytes.any_of('\xE4') & after_e4);
      block.han = han;
      block.open &= ~han;
      has_han_ = has_han_ || han != 0;
      continuations_ -= 2 * count_bits(han);
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
  const auto set = [&](std::uint64_t Block::*bits) {
    const std::uint64_t bytes = (std::uint64_t{1} << length) - 1;
    block.*bits |= bytes << bit;
    if (bit > ByteBlock::size - length) next.*bits |= bytes >> (ByteBlock::size - bit);
  };
  continuations_ -= length - 1;
  switch (character.of.word_break) {
    case WordBreak::other:
      break;
    case WordBreak::letter:
      return set(&Block::letters);
    case WordBreak::digit:
      return set(&Block::digits);
    case WordBreak::blank:
      return set(&Block::blanks);
    case WordBreak::middle:
    case WordBreak::middle_letter:
    case WordBreak::middle_number:
      if (joins(at, length, character.of.word_break)) return set(&Block::joined);
      break;
    case WordBreak::ideograph:
      if (!han_dictionary.empty()) {
        block.han |= std::uint64_t{1} << bit;
        has_han_ = true;
        return;
      }
      return add_rare(at);
    case WordBreak::rare:
      return add_rare(at);
  }
  block.singles |= std::uint64_t{1} << bit;
}

bool WordScanner::has(std::uint64_t Block::*bits, std::size_t offset) const noexcept {
  return (blocks_[offset / ByteBlock::size + 1].*bits >> offset % ByteBlock::size & 1) != 0;
}

/// Does a character make one word of two letters or two digits beside it? (WB6, WB7, WB11, WB12)
/// What stands before it is in the bitmaps, what stands behind it may not be.
bool WordScanner::joins(std::size_t at, std::size_t length, WordBreak middle) const noexcept {
  if (at == stretch_.begin || at + length >= text_.size()) return false;
  const std::size_t before = at - stretch_.begin - 1;
  const unsigned char next = byte_at(text_, at + length);
  const WordBreak behind = next < 0x80 ? ascii_classes[next] : character_at(text_, at + length).of.word_break;
  if (behind == WordBreak::digit) return middle != WordBreak::middle_letter && has(&Block::digits, before);
  return behind == WordBreak::letter && middle != WordBreak::middle_number && has(&Block::letters, before) &&
         text_[at - 1] != '_';
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
  for (std::size_t b = 0; b < blocks_used_; ++b) {
    Block& block = blocks_[b + 1];
    if (block.han == 0) continue;
    const std::size_t offset = b * ByteBlock::size;
    well_formed_ &= han_.add(bytes + offset, static_cast<std::uint32_t>(offset), block.han);
    block.han = 0;
  }
  if (!well_formed_) return;
  han_.cut([blocks = blocks_.data() + 1](std::uint32_t offset) {
    blocks[offset / ByteBlock::size].han |= std::uint64_t{1} << offset % ByteBlock::size;
  });
}

void WordScanner::join_words() noexcept {
  std::uint64_t word_before = 0;
  std::uint64_t blank_before = 0;
  for (std::size_t b = 0; b < blocks_used_; ++b) {
    const Block& block = blocks_[b + 1];
    const Block& behind = blocks_[b + 2];
    std::uint64_t words = block.letters | block.digits | block.joined;
    const std::uint64_t word_behind = (behind.letters | behind.digits) << 63;
    // A single between two words is seldom, so it is looked at by itself.
    std::uint64_t singles = block.singles;
    for (std::uint64_t between = singles & (words << 1 | word_before) & (words >> 1 | word_behind); between != 0;
         between &= between - 1) {
      const std::size_t at = stretch_.begin + b * ByteBlock::size + static_cast<std::size_t>(std::countr_zero(between));
      const unsigned char byte = byte_at(text_, at);
      if (byte >= 0x80 || ascii_classes[byte] == WordBreak::other || !joins(at, 1, ascii_classes[byte])) continue;
      const std::uint64_t joined = between & (~between + 1);
      words |= joined;
      singles &= ~joined;
    }
    const std::uint64_t all_blanks = block.spaces | block.blanks;
    const std::uint64_t blank_behind = (behind.spaces | behind.blanks) << 63;
    const std::uint64_t word_starts = words & ~(words << 1 | word_before);
    const std::uint64_t blank_starts = all_blanks & ~(all_blanks << 1 | blank_before);
    const std::uint64_t starts = word_starts | blank_starts | singles | block.han;
    starts_[b] = starts;
    open_[b] = starts & (block.open | block.digits | block.blanks | (all_blanks >> 1 & block.spaces) |
                         (blank_behind & block.spaces));
    word_before = words >> 63;
    blank_before = all_blanks >> 63;
  }
}

template <class Function>
void WordScanner::for_each_block(Span part, Function function) const {
  const std::size_t from = part.begin - stretch_.begin;
  const std::size_t to = part.end - stretch_.begin;
  const std::size_t first = from / ByteBlock::size;
  const std::size_t last = (to - 1) / ByteBlock::size;
  for (std::size_t b = first; b <= last; ++b) {
    std::uint64_t inside = ~std::uint64_t{0};
    if (b == first) inside = bits_from(from % ByteBlock::size);
    if (b == last && to % ByteBlock::size != 0) inside &= ~bits_from(to % ByteBlock::size);
    function(b, inside);
  }
}

std::size_t WordScanner::count(Span part) const noexcept {
  std::size_t tokens = 0;
  for_each_block(part, [&](std::size_t b, std::uint64_t inside) { tokens += count_bits(starts_[b] & inside); });
  return tokens;
}

void WordScanner::write(Span part, Token* out, std::vector<std::uint32_t>& open) const {
  const char* const bytes = text_.data();
  const Token* const first = out;
  std::uint32_t ignored = 0;
  std::uint32_t* last_end = &ignored;  // the last token ends where the next one begins
  for_each_block(part, [&](std::size_t b, std::uint64_t inside) {
    const std::uint64_t starts = starts_[b] & inside;
    for (std::uint64_t left = open_[b] & inside; left != 0; left &= left - 1) {
      const std::uint64_t lower = starts & ~left & (left - 1);
      open.push_back(static_cast<std::uint32_t>(static_cast<std::size_t>(out - first) + count_bits(lower)));
    }
    const auto base = static_cast<std::uint32_t>(stretch_.begin + b * ByteBlock::size);
    Token* token = out;
    std::uint32_t* end = last_end;
    for (std::uint64_t left = starts; left != 0; left &= left - 1) {
      const std::uint32_t at = base + static_cast<std::uint32_t>(std::countr_zero(left));
      *end = at;
      token->span.begin = at;
      token->kind = kind_of_byte[static_cast<unsigned char>(bytes[at])];
      token->ends_sentence = false;
      token->ends_paragraph = false;
      end = &token->span.end;
      ++token;
    }
    out = token;
    last_end = end;
  });
  *last_end = part.end;
}

}  // namespace newsparse::detail
