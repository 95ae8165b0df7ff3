// SPDX-License-Identifier: MIT
#include "word_scanner.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "sentence.hpp"

namespace newsparse::detail {
namespace {

inline unsigned char byte_at(std::string_view text, std::size_t at) noexcept {
  return static_cast<unsigned char>(text[at]);
}

bool is_continuation(unsigned char byte) noexcept { return (byte & 0xC0) == 0x80; }

/// First bytes of U+5000 to U+9FFF: E4 has other characters too.
inline bool is_han_lead(unsigned char byte) noexcept { return byte >= 0xE5 && byte <= 0xE9; }

inline bool is_ascii_blank(unsigned char byte) noexcept { return byte == ' ' || (byte >= 0x09 && byte <= 0x0D); }

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

/// May a character that begins with this byte be of a word, or a blank? As bits 63.
struct MayBe {
  std::uint64_t of_word;
  std::uint64_t blank;
};
constexpr std::array<MayBe, 256> first_byte_may_be = [] {
  std::array<MayBe, 256> table{};
  for (unsigned byte = 0; byte < 256; ++byte) {
    const bool of_word = byte >= 0x80 || byte == '_' || ascii_classes[byte] == WordBreak::letter ||
                         ascii_classes[byte] == WordBreak::digit;
    const bool blank = byte >= 0x80 || byte == ' ' || (byte >= 0x09 && byte <= 0x0D);
    table[byte] = {std::uint64_t{of_word} << 63, std::uint64_t{blank} << 63};
  }
  return table;
}();

std::size_t lowest_bit(std::uint64_t bits) noexcept { return static_cast<std::size_t>(std::countr_zero(bits)); }
std::size_t highest_bit(std::uint64_t bits) noexcept { return static_cast<std::size_t>(std::bit_width(bits)) - 1; }
bool has(std::uint64_t bits, std::size_t bit) noexcept { return (bits >> bit & 1) != 0; }
std::uint64_t only_lowest(std::uint64_t bits) noexcept { return bits & (~bits + 1); }

/// std::popcount calls a function where the processor need not have an instruction for it.
std::size_t count_bits(std::uint64_t bits) noexcept {
  bits -= bits >> 1 & 0x5555555555555555;
  bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
  bits = (bits + (bits >> 4)) & 0x0F0F0F0F0F0F0F0F;
  return static_cast<std::size_t>(bits * 0x0101010101010101 >> 56);
}

inline bool cuts_safely(std::string_view text, std::size_t at) noexcept {
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

}  // namespace

bool is_safe_cut(std::string_view text, std::size_t at) noexcept { return cuts_safely(text, at); }

std::size_t next_safe_cut(std::string_view text, std::size_t at) noexcept {
  while (at < text.size() && !cuts_safely(text, at)) ++at;
  return at;
}

void WordScanner::scan(std::string_view text, Span stretch) {
  text_ = stretch.in(text);
  begin_ = stretch.begin;
  rare_.clear();
  blocks_ = (text_.size() + block_size - 1) / block_size;
  if (starts_.size() <= blocks_) {
    starts_.resize(blocks_ + 1);
    marks_.resize(blocks_);
    han_.resize(blocks_);
    bytes_.resize(blocks_ * block_size + 1);  // tokens behind the last are read too
  }
  scan_blocks();
  if (ill_formed_ == 0)
    cut_han();
  else
    rare_.assign(1, stretch);
}

void WordScanner::scan_blocks() {
  // No character is read beyond the end.
  for (std::size_t left = 1; left <= 3 && left <= text_.size(); ++left) {
    ill_formed_ = byte_at(text_, text_.size() - left) >= (left == 1 ? 0xC0 : left == 2 ? 0xE0 : 0xF0);
    if (ill_formed_ != 0) return;
  }
  Block next;                           // bits that the characters of a block set in the one behind it
  std::uint64_t letter = 0, digit = 0;  // of the last byte before a block, in the lowest bit
  std::uint64_t word = 0, blank = 0;
  std::uint64_t number = 0;  // a token of digits that has not ended
  std::size_t number_begin = 0;
  constexpr std::size_t blocks_at_once = 16;  // stay in the first cache
  std::array<ByteClasses, blocks_at_once> classes;
  for (std::size_t b = 0; b < blocks_; ++b) {
    const std::size_t offset = b * block_size;
    const std::size_t end = offset + block_size;
    if (b % classes.size() == 0) {
      const std::size_t blocks = std::min(classes.size(), blocks_ - b);
      unsigned char* const bytes = bytes_.data() + offset;
      const std::size_t size = text_.copy(reinterpret_cast<char*>(bytes), blocks * block_size, offset);
      std::fill(bytes + size, bytes + blocks * block_size, static_cast<unsigned char>(0));  // behind the text
      classify_bytes(bytes, blocks, classes.data());
    }
    const ByteClasses& bytes = classes[b % classes.size()];
    const std::uint64_t low_lines = bytes.stops_and_low_lines & bytes.alphanumeric;
    Block block;
    block.digits = bytes.digits;
    block.letters = bytes.alphanumeric & ~bytes.digits;
    block.blanks = bytes.spaces | bytes.tabs_and_breaks;
    block.singles = ~(bytes.alphanumeric | block.blanks | bytes.high);
    block.marks = bytes.stops_and_low_lines | bytes.tabs_and_breaks;
    block.after_letter = letter;
    block.after_digit = digit;
    if ((bytes.high | next.continuations) != 0) classify_beyond_ascii(bytes, offset, block, next);

    // What stands behind the block is looked at closely where it matters.
    const MayBe next_byte = first_byte_may_be[end < text_.size() ? byte_at(text_, end) : 0];
    std::uint64_t words = block.letters | block.digits | block.joined;
    const std::uint64_t between = block.singles & (words << 1 | word) & (words >> 1 | next_byte.of_word);
    if (between != 0) {
      const std::uint64_t joined = find_joined(offset, between, block.behind_letters(), block.behind_digits());
      block.joined |= joined;
      block.singles &= ~joined;
      words |= joined;
    }
    const std::uint64_t word_starts = words & ~(words << 1 | word);
    const std::uint64_t blank_starts = block.blanks & ~(block.blanks << 1 | blank);
    const std::uint64_t blank_runs = blank_starts & (block.blanks >> 1 | next_byte.blank);
    if (blank_runs != 0) block.marks |= find_breaks(offset, blank_runs);
    if ((word_starts & low_lines) != 0) set_kinds_of_low_lines(offset, word_starts & low_lines);

    // A token that begins with a digit is a word if it has a letter too. Its digits end where 1 is carried to that is
    // added to the first of them.
    const std::uint64_t digits = block.digits | block.joined;
    const std::uint64_t number_starts = word_starts & block.digits;
    const std::uint64_t sum = digits + number_starts;
    const std::uint64_t ends = sum + number;
    for (std::uint64_t mixed = ends & ~digits & block.letters; mixed != 0; mixed &= mixed - 1) {
      const std::uint64_t lower = number_starts & (only_lowest(mixed) - 1);
      set_kind(lower != 0 ? offset + highest_bit(lower) : number_begin, TokenKind::word);
    }
    number = std::uint64_t{sum < digits} | std::uint64_t{ends < sum};
    if (number != 0 && number_starts != 0) number_begin = offset + highest_bit(number_starts);

    starts_[b] = word_starts | blank_starts | block.singles;
    marks_[b] = starts_[b] & block.marks;
    han_[b] = block.han;
    letter = block.letters >> 63;
    digit = block.digits >> 63;
    word = words >> 63;
    blank = block.blanks >> 63;
  }
  ill_formed_ |= next.continuations;
}

void WordScanner::classify_beyond_ascii(const ByteClasses& bytes, std::size_t offset, Block& block, Block& next) {
  block.letters |= next.letters;
  block.digits |= next.digits;
  block.joined |= next.joined;
  block.blanks |= next.blanks;
  block.continuations |= next.continuations;
  next = {};
  std::uint64_t characters = bytes.high & ~bytes.continuations;
  if (!han_dictionary.empty()) {
    block.han = bytes.han;
    block.continuations |= block.han << 1 | block.han << 2;
    next.continuations = block.han >> 63 | block.han >> 62;
    characters &= ~block.han;
  }
  for (; characters != 0; characters &= characters - 1) {
    classify_character(offset + lowest_bit(characters), block, next);
  }
  ill_formed_ |= bytes.continuations ^ block.continuations;
}

void WordScanner::classify_character(std::size_t at, Block& block, Block& next) {
  const Character character = character_at(text_, at);
  const std::size_t bit = at % block_size;
  const auto set = [&](std::uint64_t Block::*bits, std::uint64_t bytes) {
    block.*bits |= bytes << bit;
    next.*bits |= bytes >> 1 >> (block_size - 1 - bit);
  };
  const std::uint64_t bytes = (std::uint64_t{1} << character.length) - 1;
  set(&Block::continuations, bytes & ~std::uint64_t{1});
  set_kind(at, character.of.kind);
  switch (character.of.word_break) {
    case WordBreak::other:
      break;
    case WordBreak::letter:
      return set(&Block::letters, bytes);
    case WordBreak::digit:
      return set(&Block::digits, bytes);
    case WordBreak::blank:
      return set(&Block::blanks, bytes);
    case WordBreak::middle:
    case WordBreak::middle_letter:
    case WordBreak::middle_number:
      if (joins(at, character.length, character.of.word_break, has(block.behind_letters(), bit),
                has(block.behind_digits(), bit))) {
        return set(&Block::joined, bytes);
      }
      break;
    case WordBreak::ideograph:
      if (han_dictionary.empty()) return add_rare(at);
      block.han |= std::uint64_t{1} << bit;
      return;
    case WordBreak::rare:
      return add_rare(at);
  }
  block.singles |= std::uint64_t{1} << bit;
  if (may_end_sentence(character.value)) block.marks |= std::uint64_t{1} << bit;
}

/// Those of the singles between words that make one word of them.
std::uint64_t WordScanner::find_joined(std::size_t offset, std::uint64_t between, std::uint64_t behind_letters,
                                       std::uint64_t behind_digits) const noexcept {
  std::uint64_t joined = 0;
  for (; between != 0; between &= between - 1) {
    const std::size_t bit = lowest_bit(between);
    const unsigned char byte = byte_at(text_, offset + bit);
    if (byte >= 0x80 || ascii_classes[byte] == WordBreak::other) continue;
    if (joins(offset + bit, 1, ascii_classes[byte], has(behind_letters, bit), has(behind_digits, bit))) {
      joined |= only_lowest(between);
    }
  }
  return joined;
}

/// Does a character make one word of two letters or two digits beside it? (WB6, WB7, WB11, WB12)
bool WordScanner::joins(std::size_t at, std::size_t length, WordBreak middle, bool behind_letter,
                        bool behind_digit) const noexcept {
  if (at == 0 || at + length >= text_.size()) return false;
  const unsigned char next = byte_at(text_, at + length);
  const WordBreak next_class = next < 0x80 ? ascii_classes[next] : character_at(text_, at + length).of.word_break;
  if (next_class == WordBreak::digit) return behind_digit && middle != WordBreak::middle_letter;
  return next_class == WordBreak::letter && behind_letter && middle != WordBreak::middle_number && text_[at - 1] != '_';
}

/// Those of the runs of blanks, by their first bytes, that break the line because one of them does.
std::uint64_t WordScanner::find_breaks(std::size_t offset, std::uint64_t blanks) noexcept {
  std::uint64_t breaks = 0;
  for (; blanks != 0; blanks &= blanks - 1) {
    const std::size_t begin = offset + lowest_bit(blanks);
    for (std::size_t at = begin; at < text_.size();) {
      const unsigned char byte = byte_at(text_, at);
      if (byte >= '\n' && byte <= '\r') {
        set_kind(begin, TokenKind::line_break);
        breaks |= only_lowest(blanks);
        break;
      }
      if (byte < 0x80 ? !is_ascii_blank(byte) : character_at(text_, at).of.word_break != WordBreak::blank) break;
      at += byte < 0x80 ? std::size_t{1} : character_at(text_, at).length;
    }
  }
  return breaks;
}

/// Low lines alone are punctuation.
void WordScanner::set_kinds_of_low_lines(std::size_t offset, std::uint64_t starts) noexcept {
  for (; starts != 0; starts &= starts - 1) {
    const std::size_t begin = offset + lowest_bit(starts);
    const std::size_t end = text_.find_first_not_of('_', begin);
    if (end == std::string_view::npos) return;
    const unsigned char byte = byte_at(text_, end);
    const WordBreak behind = byte < 0x80 ? ascii_classes[byte] : character_at(text_, end).of.word_break;
    if (behind == WordBreak::letter || behind == WordBreak::digit) set_kind(begin, TokenKind::word);
  }
}

void WordScanner::set_kind(std::size_t at, TokenKind kind) noexcept { bytes_[at] = byte_of_kind(kind); }

void WordScanner::add_rare(std::size_t at) {
  if (!rare_.empty() && at + begin_ < rare_.back().end) return;
  const std::size_t least = rare_.empty() ? 0 : rare_.back().end - begin_;
  std::size_t begin = at;
  while (begin > least && !is_safe_cut(text_, begin)) --begin;
  const std::size_t end = next_safe_cut(text_, at + 1);
  rare_.push_back({begin_ + static_cast<std::uint32_t>(begin), begin_ + static_cast<std::uint32_t>(end)});
}

void WordScanner::cut_han() {
  segmenter_.clear();
  bool has_han = false;
  for (std::size_t b = 0; b < blocks_; ++b) {
    if (han_[b] == 0) continue;
    has_han = true;
    const std::size_t offset = b * block_size;
    segmenter_.add(text_.data() + offset, static_cast<std::uint32_t>(offset), han_[b]);
  }
  if (!has_han) return;
  segmenter_.cut([starts = starts_.data()](std::uint32_t offset) {
    starts[offset / block_size] |= std::uint64_t{1} << offset % block_size;
  });
}

std::size_t WordScanner::write(Span part, std::vector<Token>& tokens, std::size_t size,
                               std::vector<std::uint32_t>& marks) {
  const std::size_t end = part.end - begin_;
  for (std::size_t at = part.begin - begin_; at < end;) {
    const std::size_t piece_end = std::min(end, at - at % block_size + piece_size);
    size = write_piece(at, piece_end, tokens, size, marks);
    at = piece_end;
  }
  return size;
}

std::size_t WordScanner::write_piece(std::size_t begin, std::size_t end, std::vector<Token>& tokens, std::size_t size,
                                     std::vector<std::uint32_t>& marks) {
  const std::size_t first = begin / block_size;
  const std::size_t blocks = (end - 1) / block_size + 1 - first;
  std::uint64_t* const starts = starts_.data() + first;
  // What is in front of the piece was written, what is behind it will be.
  starts[0] &= bits_from(begin % block_size);
  const std::uint64_t behind = end % block_size != 0 ? starts[blocks - 1] & bits_from(end % block_size) : 0;
  starts[blocks - 1] ^= behind;
  writer_.read(starts, blocks, bytes_.data() + first * block_size);
  for (std::size_t b = 0; b < blocks; ++b) {
    for (std::uint64_t left = marks_[first + b] & starts[b]; left != 0; left &= left - 1) {
      const std::size_t before = writer_.before(b) + count_bits(starts[b] & (only_lowest(left) - 1));
      marks.push_back(static_cast<std::uint32_t>(size + before));
    }
  }
  starts[blocks - 1] |= behind;

  const std::size_t base = first * block_size;
  const auto text_base = static_cast<std::uint32_t>(begin_ + base);
  // The last token of the piece before may go on into this one.
  if (size > 0) tokens[size - 1].span.end = text_base + static_cast<std::uint32_t>(writer_.first(end - base));
  const std::size_t new_size = size + writer_.size();
  if (tokens.size() < new_size + TokenWriter::margin) tokens.resize(new_size + TokenWriter::margin);
  writer_.write(end - base, text_base, tokens.data() + size);
  return new_size;
}

}  // namespace newsparse::detail
