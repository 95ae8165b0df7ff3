// SPDX-License-Identifier: MIT
#pragma once

// Four tokens written at once, from where they begin. SSE2 and NEON as in byte_block.hpp; elsewhere one by one.

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include <newsparse/token.hpp>

#include "byte_block.hpp"

namespace newsparse::detail {

/// A token behind its span, as it lies in memory.
struct TokenRest {
  TokenKind kind{};
  bool ends_sentence = false;
  bool ends_paragraph = false;
  bool padding = false;
};
static_assert(sizeof(Token) == 12 && offsetof(Token, kind) == 8 && sizeof(TokenRest) == 4);
static_assert(offsetof(Token, ends_paragraph) - offsetof(Token, kind) == offsetof(TokenRest, ends_paragraph));

inline constexpr std::size_t token_block = 4;

/// Token n spans what is between base + begins[n] and base + begins[n + 1]; what it is tells rests[bytes[begins[n]]].
inline void write_token_block(const std::uint16_t* begins, std::uint32_t base, const unsigned char* bytes,
                              const std::array<TokenRest, 256>& rests, Token* tokens) noexcept {
#if defined(NEWSPARSE_SSE2)
  const auto rest = [&](std::size_t n) {
    std::int32_t value = 0;
    std::memcpy(&value, &rests[bytes[begins[n]]], sizeof value);
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
  std::uint32_t kinds[token_block];
  for (std::size_t n = 0; n < token_block; ++n) std::memcpy(&kinds[n], &rests[bytes[begins[n]]], sizeof kinds[n]);
  const uint32x4_t bases = vdupq_n_u32(base);
  const uint32x4x3_t lines = {
      {vaddw_u16(bases, vld1_u16(begins)), vaddw_u16(bases, vld1_u16(begins + 1)), vld1q_u32(kinds)}};
  std::uint32_t words[3 * token_block];
  vst3q_u32(words, lines);
  std::memcpy(static_cast<void*>(tokens), words, sizeof words);
#else
  for (std::size_t n = 0; n < token_block; ++n) {
    tokens[n].span = {base + begins[n], base + begins[n + 1]};
    std::memcpy(reinterpret_cast<char*>(&tokens[n]) + offsetof(Token, kind), &rests[bytes[begins[n]]],
                sizeof(TokenRest));
  }
#endif
}

}  // namespace newsparse::detail
