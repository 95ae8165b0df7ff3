// SPDX-License-Identifier: MIT
#include "byte_classes.hpp"

#include "avx512.hpp"
#include "byte_block.hpp"

namespace newsparse::detail {
namespace {

static_assert(ByteBlock::size == ByteClasses::block_size);

#if defined(NEWSPARSE_AVX512)

/// Bytes from first to last.
NEWSPARSE_USES_AVX512 inline std::uint64_t between(__m512i bytes, unsigned char first, unsigned char last) noexcept {
  const __m512i place = _mm512_sub_epi8(bytes, _mm512_set1_epi8(static_cast<char>(first)));
  return _mm512_cmple_epu8_mask(place, _mm512_set1_epi8(static_cast<char>(last - first)));
}

NEWSPARSE_USES_AVX512 inline std::uint64_t equal(__m512i bytes, char byte) noexcept {
  return _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(byte));
}

NEWSPARSE_USES_AVX512 void classify_bytes_avx512(const unsigned char* bytes, std::size_t blocks,
                                                 ByteClasses* classes) noexcept {
  for (std::size_t b = 0; b < blocks; ++b) {
    const __m512i block = _mm512_loadu_si512(bytes + b * ByteClasses::block_size);
    ByteClasses& of = classes[b];
    of.high = _mm512_movepi8_mask(block);
    of.digits = between(block, '0', '9');
    const std::uint64_t low_lines = equal(block, '_');
    of.alphanumeric = between(_mm512_or_si512(block, _mm512_set1_epi8(0x20)), 'a', 'z') | of.digits | low_lines;
    of.spaces = equal(block, ' ');
    of.tabs_and_breaks = between(block, 0x09, 0x0D);
    of.stops_and_low_lines = equal(block, '.') | equal(block, '!') | equal(block, '?') | low_lines;
    of.continuations = between(block, 0x80, 0xBF);
    of.han = between(block, 0xE5, 0xE9) | (equal(block, '\xE4') & between(block, 0xB8, 0xBF) >> 1);
  }
}

#endif

}  // namespace

void classify_bytes_anywhere(const unsigned char* bytes, std::size_t blocks, ByteClasses* classes) noexcept {
  for (std::size_t b = 0; b < blocks; ++b) {
    const ByteBlock block(reinterpret_cast<const char*>(bytes) + b * ByteBlock::size);
    ByteClasses of;
    of.high = block.high();
    of.alphanumeric = block.alphanumeric();
    of.digits = block.between('0', '9');
    of.spaces = block.any_of(' ');
    of.tabs_and_breaks = block.between(0x09, 0x0D);
    of.stops_and_low_lines = block.any_of('.', '!', '?', '_');
    if (of.high != 0) {
      of.continuations = block.between(0x80, 0xBF);
      of.han = block.between(0xE5, 0xE9) | (block.any_of('\xE4') & block.between(0xB8, 0xBF) >> 1);
    }
    classes[b] = of;
  }
}

void classify_bytes(const unsigned char* bytes, std::size_t blocks, ByteClasses* classes) noexcept {
#if defined(NEWSPARSE_AVX512)
  if (has_avx512()) return classify_bytes_avx512(bytes, blocks, classes);
#endif
  classify_bytes_anywhere(bytes, blocks, classes);
}

}  // namespace newsparse::detail
