// SPDX-License-Identifier: MIT
#include "token_writer.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

#include "byte_block.hpp"

namespace newsparse::detail {
namespace {

/// A token behind its span, as it lies in memory.
struct TokenRest {
  TokenKind kind{};
  bool ends_sentence = false;
  bool ends_paragraph = false;
  bool padding = false;
};
static_assert(sizeof(Token) == 12 && offsetof(Token, kind) == 8 && sizeof(TokenRest) == 4);
static_assert(offsetof(Token, ends_paragraph) - offsetof(Token, kind) == offsetof(TokenRest, ends_paragraph));

/// The kind of a token by its first byte, or by the one that stands for it.
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
  for (unsigned k = 0; k <= static_cast<unsigned>(TokenKind::amount); ++k) {
    const auto kind = static_cast<TokenKind>(k);
    kinds[byte_of_kind(kind)] = kind;
  }
  return kinds;
}();

constexpr std::array<TokenRest, 256> rest_of_byte = [] {
  std::array<TokenRest, 256> rests{};
  for (std::size_t byte = 0; byte < rests.size(); ++byte) rests[byte].kind = kind_of_byte[byte];
  return rests;
}();

/// Of each eight bits the places of those that are set.
constexpr std::array<std::array<std::uint16_t, 8>, 256> places_of_bits = [] {
  std::array<std::array<std::uint16_t, 8>, 256> places{};
  for (unsigned bits = 0; bits < 256; ++bits) {
    std::size_t n = 0;
    for (unsigned place = 0; place < 8; ++place) {
      if ((bits >> place & 1) != 0) places[bits][n++] = static_cast<std::uint16_t>(place);
    }
  }
  return places;
}();

constexpr std::array<std::uint8_t, 256> bit_counts = [] {
  std::array<std::uint8_t, 256> counts{};
  for (unsigned bits = 0; bits < 256; ++bits) counts[bits] = static_cast<std::uint8_t>(std::popcount(bits));
  return counts;
}();

/// Writes base + i for each bit i that is set, eight at once, of which the next ones overwrite what is too much. Gives
/// the end.
std::uint16_t* write_places(std::uint64_t bits, std::size_t base, std::uint16_t* out) noexcept {
  constexpr std::uint64_t one_each = 0x0001'0001'0001'0001;
  std::uint64_t offset = base * one_each;
  for (std::size_t n = 0; n < 8; ++n, bits >>= 8, offset += 8 * one_each) {
    const std::size_t row = bits & 0xFF;
    std::uint64_t places[2];
    std::memcpy(places, &places_of_bits[row], sizeof places);
    places[0] += offset;
    places[1] += offset;
    std::memcpy(out, places, sizeof places);
    out += bit_counts[row];
  }
  return out;
}

/// Four at once, by SSE2 or NEON as in byte_block.hpp, elsewhere one by one. Token n spans what is between base +
/// begins[n] and base + begins[n + 1]; what it is tells bytes[begins[n]].
inline void write_four(const std::uint16_t* begins, std::uint32_t base, const unsigned char* bytes,
                       Token* tokens) noexcept {
#if defined(NEWSPARSE_SSE2)
  const auto rest = [&](std::size_t n) {
    std::int32_t value = 0;
    std::memcpy(&value, &rest_of_byte[bytes[begins[n]]], sizeof value);
    return _mm_cvtsi32_si128(value);
  };
  const auto places = [&](const std::uint16_t* four) {
    const __m128i narrow = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(four));
    return _mm_add_epi32(_mm_unpacklo_epi16(narrow, _mm_setzero_si128()), _mm_set1_epi32(static_cast<int>(base)));
  };
  const __m128i begin = places(begins), end = places(begins + 1);
  const __m128i kind = _mm_unpacklo_epi64(_mm_unpacklo_epi32(rest(0), rest(1)), _mm_unpacklo_epi32(rest(2), rest(3)));
  // Each line of twelve bytes is begin, end, kind.
  const __m128 b = _mm_castsi128_ps(begin), e = _mm_castsi128_ps(end), k = _mm_castsi128_ps(kind);
  const __m128 first = _mm_unpacklo_ps(b, e), second = _mm_unpackhi_ps(b, e);
  const __m128 lines[] = {
      _mm_shuffle_ps(first, _mm_shuffle_ps(k, b, _MM_SHUFFLE(1, 1, 0, 0)), _MM_SHUFFLE(2, 0, 1, 0)),
      _mm_shuffle_ps(_mm_shuffle_ps(e, k, _MM_SHUFFLE(1, 1, 1, 1)), second, _MM_SHUFFLE(1, 0, 2, 0)),
      _mm_shuffle_ps(_mm_shuffle_ps(k, b, _MM_SHUFFLE(3, 3, 2, 2)), _mm_shuffle_ps(e, k, _MM_SHUFFLE(3, 3, 3, 3)),
                     _MM_SHUFFLE(2, 0, 2, 0)),
  };
  for (std::size_t n = 0; n < 3; ++n)
    _mm_storeu_si128(reinterpret_cast<__m128i*>(tokens) + n, _mm_castps_si128(lines[n]));
#elif defined(NEWSPARSE_NEON)
  std::uint32_t kinds[4];
  for (std::size_t n = 0; n < 4; ++n) std::memcpy(&kinds[n], &rest_of_byte[bytes[begins[n]]], sizeof kinds[n]);
  const uint32x4_t bases = vdupq_n_u32(base);
  const uint32x4x3_t lines = {
      {vaddw_u16(bases, vld1_u16(begins)), vaddw_u16(bases, vld1_u16(begins + 1)), vld1q_u32(kinds)}};
  std::uint32_t words[12];
  vst3q_u32(words, lines);
  std::memcpy(static_cast<void*>(tokens), words, sizeof words);
#else
  for (std::size_t n = 0; n < 4; ++n) {
    tokens[n].span = {base + begins[n], base + begins[n + 1]};
    std::memcpy(reinterpret_cast<char*>(&tokens[n]) + offsetof(Token, kind), &rest_of_byte[bytes[begins[n]]],
                sizeof(TokenRest));
  }
#endif
}

}  // namespace

void TokenWriter::read(const std::uint64_t* starts, std::size_t blocks, const unsigned char* bytes) noexcept {
#if defined(NEWSPARSE_AVX512)
  if (wide_) return read_avx512(starts, blocks, bytes);
#endif
  bytes_ = bytes;
  std::uint16_t* end = begins_.data();
  for (std::size_t b = 0; b < blocks; ++b) {
    before_[b] = static_cast<std::uint16_t>(end - begins_.data());
    end = write_places(starts[b], b * block_size, end);
  }
  size_ = static_cast<std::size_t>(end - begins_.data());
}

void TokenWriter::write(std::size_t end, std::uint32_t base, Token* tokens) noexcept {
  std::fill_n(begins_.data() + size_, margin + 1, static_cast<std::uint16_t>(end));
#if defined(NEWSPARSE_AVX512)
  if (wide_) return write_avx512(base, tokens);
#endif
  for (std::size_t n = 0; n < size_; n += 4) write_four(begins_.data() + n, base, bytes_, tokens + n);
}

#if defined(NEWSPARSE_AVX512)

// Intrinsics have a mask of all numbers where GCC 12 would warn of its own header without one.

NEWSPARSE_USES_AVX512 void TokenWriter::read_avx512(const std::uint64_t* starts, std::size_t blocks,
                                                    const unsigned char* bytes) noexcept {
  static constexpr std::array<std::uint8_t, block_size> counting = [] {
    std::array<std::uint8_t, block_size> all{};
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<std::uint8_t>(i);
    return all;
  }();
  const __m512i each_place = _mm512_loadu_si512(counting.data());
  __m512i kinds[4];
  for (std::size_t i = 0; i < 4; ++i) kinds[i] = _mm512_loadu_si512(kind_of_byte.data() + i * block_size);
  std::size_t size = 0;
  for (std::size_t b = 0; b < blocks; ++b) {
    before_[b] = static_cast<std::uint16_t>(size);
    const __m512i block = _mm512_loadu_si512(bytes + b * block_size);
    const __m512i kind =
        _mm512_mask_blend_epi8(_mm512_movepi8_mask(block), _mm512_permutex2var_epi8(kinds[0], block, kinds[1]),
                               _mm512_permutex2var_epi8(kinds[2], block, kinds[3]));
    _mm512_storeu_si512(kinds_.data() + size, _mm512_maskz_compress_epi8(starts[b], kind));
    const __m512i places = _mm512_maskz_compress_epi8(starts[b], each_place);
    const __m512i base = _mm512_set1_epi16(static_cast<short>(b * block_size));
    const __m256i halves[] = {_mm512_maskz_extracti64x4_epi64(0xFF, places, 0),
                              _mm512_maskz_extracti64x4_epi64(0xFF, places, 1)};
    for (std::size_t half = 0; half < 2; ++half)
      _mm512_storeu_si512(begins_.data() + size + half * block_size / 2,
                          _mm512_add_epi16(_mm512_maskz_cvtepu8_epi16(0xFFFFFFFF, halves[half]), base));
    size += static_cast<std::size_t>(_mm_popcnt_u64(starts[b]));
  }
  size_ = size;
}

NEWSPARSE_USES_AVX512 void TokenWriter::write_avx512(std::uint32_t base, Token* tokens) const noexcept {
  // Of 48 numbers the lines of sixteen tokens: begin, end, kind. Where a line's number comes from: begins are 0 to 15,
  // ends 16 to 31; kinds are put between them by a mask.
  struct Line {
    std::array<std::int32_t, 16> spans{}, kinds{};
    std::uint16_t is_kind = 0;
  };
  static constexpr std::array<Line, 3> lines = [] {
    std::array<Line, 3> all{};
    for (std::size_t i = 0; i < 48; ++i) {
      Line& line = all[i / 16];
      const auto token = static_cast<std::int32_t>(i / 3);
      line.spans[i % 16] = i % 3 == 1 ? token + 16 : token;
      line.kinds[i % 16] = token;
      if (i % 3 == 2) line.is_kind = static_cast<std::uint16_t>(line.is_kind | 1U << i % 16);
    }
    return all;
  }();
  const __m512i bases = _mm512_set1_epi32(static_cast<int>(base));
  for (std::size_t n = 0; n < size_; n += margin) {
    const auto* const at = begins_.data() + n;
    const __m512i begins = _mm512_add_epi32(
        _mm512_maskz_cvtepu16_epi32(0xFFFF, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at))), bases);
    const __m512i ends = _mm512_add_epi32(
        _mm512_maskz_cvtepu16_epi32(0xFFFF, _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + 1))), bases);
    const __m512i kinds =
        _mm512_maskz_cvtepu8_epi32(0xFFFF, _mm_loadu_si128(reinterpret_cast<const __m128i*>(kinds_.data() + n)));
    for (std::size_t l = 0; l < lines.size(); ++l) {
      const __m512i spans = _mm512_permutex2var_epi32(begins, _mm512_loadu_si512(lines[l].spans.data()), ends);
      const __m512i line =
          _mm512_mask_permutexvar_epi32(spans, lines[l].is_kind, _mm512_loadu_si512(lines[l].kinds.data()), kinds);
      _mm512_storeu_si512(reinterpret_cast<char*>(tokens + n) + l * sizeof line, line);
    }
  }
}

#endif

}  // namespace newsparse::detail
