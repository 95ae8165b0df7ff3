// SPDX-License-Identifier: MIT
#pragma once

// The only room that speaks to ICU and utf8cpp. Everything else asks here.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <newsparse/span.hpp>
#include <newsparse/token.hpp>

namespace newsparse::detail {

/// One code point of a text, or one byte that belongs to none.
struct CodePoint {
  static constexpr char32_t ill_formed = 0xFFFFFFFF;

  char32_t value = ill_formed;
  std::uint32_t length = 1;  // bytes
};

/// The code point that begins with a byte beyond ASCII.
CodePoint decode_beyond_ascii(std::string_view text, std::size_t at) noexcept;
/// The code point that begins at `at`. Precondition: at < text.size().
inline CodePoint decode(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) { return char32_t{static_cast<unsigned char>(text[at + i])}; };
  const char32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  // Three bytes, of Han and its punctuation: neither too long a form nor a surrogate is among them.
  if (first >= 0xE1 && first <= 0xEC && at + 3 <= text.size() && (byte(1) & 0xC0) == 0x80 && (byte(2) & 0xC0) == 0x80)
    return {(first & 0x0F) << 12 | (byte(1) & 0x3F) << 6 | (byte(2) & 0x3F), 3};
  return decode_beyond_ascii(text, at);
}
/// The same of one that is no three bytes long.
CodePoint decode_any_before(std::string_view text, std::size_t end) noexcept;
/// The code point that ends at `end`. Precondition: end > 0.
inline CodePoint decode_before(std::string_view text, std::size_t end) noexcept {
  if (end >= 3 && static_cast<unsigned char>(text[end - 1]) >= 0x80) {
    if (const CodePoint c = decode(text.substr(0, end), end - 3); c.length == 3) return c;
  }
  return decode_any_before(text, end);
}
/// Offset of the first byte at or behind `at` that belongs to no code point; text.size() if there is none.
std::size_t find_ill_formed(std::string_view text, std::size_t at) noexcept;

bool is_rare_han(char32_t c) noexcept;     // beyond the block that nearly all are in
inline bool is_han(char32_t c) noexcept {  // Script=Han, 々 and 〇 included
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x2E80 && is_rare_han(c));
}
bool is_letter(char32_t c) noexcept;  // Alphabetic, Han excluded
bool is_upper(char32_t c) noexcept;
bool is_lower(char32_t c) noexcept;
bool is_blank(char32_t c) noexcept;         // White_Space, line breaks included
bool is_line_break(char32_t c) noexcept;    // LF, VT, FF, CR, NEL, LS, PS
bool is_mark(char32_t c) noexcept;          // joins the character before it: combining marks, ZWJ, variation selectors
bool is_connector(char32_t c) noexcept;     // punctuation that joins letters: the low line
int digit_value(char32_t c) noexcept;       // Nd of any script and width, else -1
char32_t fold_width(char32_t c) noexcept;   // full-width ASCII to ASCII, ideographic space to space
char32_t fold_case(char32_t c) noexcept;    // simple case folding
char32_t strip_marks(char32_t c) noexcept;  // é to e: the base letter of a canonical decomposition

/// The kind of a token that is this character alone.
TokenKind kind_of(char32_t c) noexcept;

/// How many Han characters are in a text.
std::size_t count_han(std::string_view text) noexcept;
/// Byte offsets at which ICU's dictionary cuts a run of Han (without 0, with run.size()).
void segment_han(std::string_view run, std::vector<std::uint32_t>& ends);
/// Appends base + the offset of each word end of a text (without 0, with text.size()), as ICU cuts it by UAX #29
/// and its dictionaries. Precondition: the text is well-formed UTF-8.
void segment_words(std::string_view text, std::uint32_t base, std::vector<std::uint32_t>& ends);

}  // namespace newsparse::detail
