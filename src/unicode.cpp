// SPDX-License-Identifier: MIT
#include "unicode.hpp"

#include <memory>

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>
#include <utf8/core.h>

#include "han_segmenter.hpp"

namespace newsparse::detail {
namespace {

UChar32 signed_value(char32_t c) noexcept { return static_cast<UChar32>(c); }

std::uint32_t category(char32_t c) noexcept { return U_GET_GC_MASK(signed_value(c)); }

struct CloseIterator {
  void operator()(UBreakIterator* iterator) const noexcept { ubrk_close(iterator); }
};

/// An iterator holds a position, so each thread has one of its own. Null without ICU's data.
UBreakIterator* word_iterator() noexcept {
  thread_local const std::unique_ptr<UBreakIterator, CloseIterator> iterator = [] {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UBreakIterator, CloseIterator> made(ubrk_open(UBRK_WORD, "", nullptr, 0, &status));
    if (U_FAILURE(status)) made.reset();
    return made;
  }();
  return iterator.get();
}

/// Without ICU's data every code point is a word.
void cut_everywhere(std::string_view text, std::uint32_t base, std::vector<std::uint32_t>& ends) {
  for (std::size_t at = 0; at < text.size();) {
    at += decode(text, at).length;
    ends.push_back(base + static_cast<std::uint32_t>(at));
  }
}

}  // namespace

CodePoint decode_beyond_ascii(std::string_view text, std::size_t at) noexcept {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data() + at);
  const auto size = static_cast<std::int32_t>(text.size() - at < U8_MAX_LENGTH ? text.size() - at : U8_MAX_LENGTH);
  std::int32_t length = 0;
  UChar32 value;
  U8_NEXT(bytes, length, size, value);
  if (value < 0) return {};
  return {static_cast<char32_t>(value), static_cast<std::uint32_t>(length)};
}

CodePoint decode_any_before(std::string_view text, std::size_t end) noexcept {
  const std::size_t most = end < U8_MAX_LENGTH ? end : U8_MAX_LENGTH;
  for (std::size_t length = 1; length <= most; ++length) {
    const auto byte = static_cast<unsigned char>(text[end - length]);
    if ((byte & 0xC0) == 0x80) continue;
    const CodePoint found = decode(text.substr(0, end), end - length);
    return found.length == length ? found : CodePoint{};
  }
  return {};
}

std::size_t find_ill_formed(std::string_view text, std::size_t at) noexcept {
  return static_cast<std::size_t>(utf8::find_invalid(text.begin() + static_cast<std::ptrdiff_t>(at), text.end()) -
                                  text.begin());
}

bool is_rare_han(char32_t c) noexcept {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript(signed_value(c), &status) == USCRIPT_HAN;
}
bool is_letter(char32_t c) noexcept {
  if (c < 0x80) return (c | 0x20) >= U'a' && (c | 0x20) <= U'z';
  return u_isUAlphabetic(signed_value(c)) && !is_han(c);
}
bool is_upper(char32_t c) noexcept {
  if (c < 0x80) return c >= U'A' && c <= U'Z';
  return u_isUUppercase(signed_value(c));
}
bool is_lower(char32_t c) noexcept {
  if (c < 0x80) return c >= U'a' && c <= U'z';
  return u_isULowercase(signed_value(c));
}
bool is_blank(char32_t c) noexcept {
  if (c < 0x80) return c == U' ' || (c >= 0x09 && c <= 0x0D);
  return u_isUWhiteSpace(signed_value(c));
}

int digit_value(char32_t c) noexcept {
  if (c < 0x80) return c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : -1;
  return u_charDigitValue(signed_value(c));
}

bool is_line_break(char32_t c) noexcept { return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool is_mark(char32_t c) noexcept {
  return u_hasBinaryProperty(signed_value(c), UCHAR_GRAPHEME_EXTEND) ||
         (category(c) & (U_GC_MC_MASK | U_GC_CF_MASK)) != 0;
}

bool is_connector(char32_t c) noexcept { return (category(c) & U_GC_PC_MASK) != 0; }

TokenKind kind_of(char32_t c) noexcept {
  if (c == CodePoint::ill_formed) return TokenKind::invalid;
  if (is_line_break(c)) return TokenKind::line_break;
  if (is_blank(c)) return TokenKind::space;
  if (is_han(c)) return TokenKind::han;
  if (digit_value(c) >= 0) return TokenKind::number;
  const std::uint32_t mask = category(c);
  if ((mask & U_GC_SC_MASK) != 0) return TokenKind::currency;
  if (c == U'"' || c == U'\'' || c == 0xFF02 || c == 0xFF07 || c == 0x201A || c == 0x201E ||
      (mask & (U_GC_PI_MASK | U_GC_PF_MASK)) != 0)
    return TokenKind::quote;
  if ((mask & U_GC_PS_MASK) != 0) return TokenKind::open;
  if ((mask & U_GC_PE_MASK) != 0) return TokenKind::close;
  if ((mask & U_GC_P_MASK) != 0) return TokenKind::punctuation;
  if (u_isUAlphabetic(signed_value(c))) return TokenKind::word;
  return TokenKind::symbol;
}

char32_t fold_width(char32_t c) noexcept {
  if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFF01 + U'!';
  switch (c) {
    case 0x3000:
      return U' ';
    case 0xFFE0:
      return U'¢';
    case 0xFFE1:
      return U'£';
    case 0xFFE5:
      return U'¥';
    case 0xFFE6:
      return U'₩';
    default:
      return c;
  }
}

char32_t fold_case(char32_t c) noexcept {
  if (c < 0x80) return c >= U'A' && c <= U'Z' ? c + 32 : c;
  return static_cast<char32_t>(u_foldCase(signed_value(c), U_FOLD_CASE_DEFAULT));
}

char32_t strip_marks(char32_t c) noexcept {
  if (c < 0xC0 || (c >= 0xAC00 && c <= 0xD7A3)) return c;  // Hangul syllables are letters, not marked ones
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* nfd = unorm2_getNFDInstance(&status);
  if (U_FAILURE(status)) return c;
  for (;;) {
    UChar parts[8];
    const std::int32_t size = unorm2_getRawDecomposition(nfd, signed_value(c), parts, 8, &status);
    if (size <= 0 || U_FAILURE(status)) return c;
    const bool is_pair = U16_IS_LEAD(parts[0]);
    if (size == (is_pair ? 2 : 1)) return c;  // another code for the same character
    const UChar32 base = is_pair ? U16_GET_SUPPLEMENTARY(parts[0], parts[1]) : parts[0];
    c = static_cast<char32_t>(base);
  }
}

std::size_t count_han(std::string_view text) noexcept {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const CodePoint c = decode(text, at);
    if (c.value != CodePoint::ill_formed && is_han(c.value)) ++count;
    at += c.length;
  }
  return count;
}

void segment_words(std::string_view text, std::uint32_t base, std::vector<std::uint32_t>& ends) {
  if (text.empty()) return;
  UBreakIterator* iterator = word_iterator();
  if (iterator == nullptr) return cut_everywhere(text, base, ends);
  UErrorCode status = U_ZERO_ERROR;
  UText view = UTEXT_INITIALIZER;
  utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &status);
  ubrk_setUText(iterator, &view, &status);
  if (U_SUCCESS(status)) {
    for (std::int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator)) {
      ends.push_back(base + static_cast<std::uint32_t>(end));
    }
  } else {
    cut_everywhere(text, base, ends);
  }
  utext_close(&view);
}

void segment_han(std::string_view run, std::vector<std::uint32_t>& ends) {
  ends.clear();
  if (!cut_han_run(run, ends)) segment_words(run, 0, ends);
}

}  // namespace newsparse::detail
