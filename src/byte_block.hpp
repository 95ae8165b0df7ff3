// SPDX-License-Identifier: MIT
#pragma once

// Sixty-four bytes of text as one value: each test of them gives 64 bits, the
// first byte in the lowest. SSE2 is part of x86-64 and NEON of ARM64; elsewhere
// the bytes are tested one by one.

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__) || defined(_M_X64)
#define NEWSPARSE_SSE2 1
#include <emmintrin.h>
#elif defined(__ARM_NEON) && (defined(__aarch64__) || defined(_M_ARM64))
#define NEWSPARSE_NEON 1
#include <arm_neon.h>
#endif

namespace newsparse::detail {

#if defined(NEWSPARSE_SSE2)

class ByteBlock {
 public:
  static constexpr std::size_t size = 64;

  explicit ByteBlock(const char* bytes) noexcept {
    for (std::size_t i = 0; i < 4; ++i) {
      parts_[i] = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * i));
    }
  }

  /// Bytes of 0x80 and above.
  std::uint64_t high() const noexcept {
    return gather([](__m128i part) { return part; });
  }
  /// The same byte as any of these.
  template <class... Bytes>
  std::uint64_t any_of(Bytes... bytes) const noexcept {
    return gather([=](__m128i part) { return equals_any(part, bytes...); });
  }
  /// Bytes from first to last.
  std::uint64_t between(unsigned char first, unsigned char last) const noexcept {
    return gather([=](__m128i part) { return is_between(part, first, last); });
  }
  /// A to Z, a to z, 0 to 9 and the low line.
  std::uint64_t alphanumeric() const noexcept {
    return gather([](__m128i part) {
      const __m128i letters = is_between(_mm_or_si128(part, _mm_set1_epi8(0x20)), 'a', 'z');
      return _mm_or_si128(_mm_or_si128(letters, is_between(part, '0', '9')), equals_any(part, '_'));
    });
  }

 private:
  static __m128i equals_any(__m128i part, char byte) noexcept { return _mm_cmpeq_epi8(part, _mm_set1_epi8(byte)); }
  template <class... Bytes>
  static __m128i equals_any(__m128i part, char byte, Bytes... bytes) noexcept {
    return _mm_or_si128(equals_any(part, byte), equals_any(part, bytes...));
  }
  /// SSE2 compares signed bytes alone, so the last of them is moved to the greatest of these.
  static __m128i is_between(__m128i part, unsigned char first, unsigned char last) noexcept {
    const __m128i moved = _mm_add_epi8(part, _mm_set1_epi8(static_cast<char>(0x7F - last)));
    return _mm_cmpgt_epi8(moved, _mm_set1_epi8(static_cast<char>(0x7E - (last - first))));
  }

  template <class Test>
  std::uint64_t gather(Test test) const noexcept {
    const auto bits = [&](std::size_t i) {
      return std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(test(parts_[i])))};
    };
    return (bits(0) | bits(1) << 16) | (bits(2) | bits(3) << 16) << 32;
  }

  __m128i parts_[4];
};

#elif defined(NEWSPARSE_NEON)

class ByteBlock {
 public:
  static constexpr std::size_t size = 64;

  explicit ByteBlock(const char* bytes) noexcept {
    for (std::size_t i = 0; i < 4; ++i) {
      parts_[i] = vld1q_u8(reinterpret_cast<const std::uint8_t*>(bytes + 16 * i));
    }
  }

  /// Bytes of 0x80 and above.
  std::uint64_t high() const noexcept {
    return gather([](uint8x16_t part) { return vcgeq_u8(part, vdupq_n_u8(0x80)); });
  }
  /// The same byte as any of these.
  template <class... Bytes>
  std::uint64_t any_of(Bytes... bytes) const noexcept {
    return gather([=](uint8x16_t part) { return equals_any(part, bytes...); });
  }
  /// Bytes from first to last.
  std::uint64_t between(unsigned char first, unsigned char last) const noexcept {
    return gather([=](uint8x16_t part) { return is_between(part, first, last); });
  }
  /// A to Z, a to z, 0 to 9 and the low line.
  std::uint64_t alphanumeric() const noexcept {
    return gather([](uint8x16_t part) {
      const uint8x16_t letters = is_between(vorrq_u8(part, vdupq_n_u8(0x20)), 'a', 'z');
      return vorrq_u8(vorrq_u8(letters, is_between(part, '0', '9')), equals_any(part, '_'));
    });
  }

 private:
  static uint8x16_t equals_any(uint8x16_t part, char byte) noexcept {
    return vceqq_u8(part, vdupq_n_u8(static_cast<std::uint8_t>(byte)));
  }
  template <class... Bytes>
  static uint8x16_t equals_any(uint8x16_t part, char byte, Bytes... bytes) noexcept {
    return vorrq_u8(equals_any(part, byte), equals_any(part, bytes...));
  }
  static uint8x16_t is_between(uint8x16_t part, unsigned char first, unsigned char last) noexcept {
    return vcleq_u8(vsubq_u8(part, vdupq_n_u8(first)), vdupq_n_u8(static_cast<std::uint8_t>(last - first)));
  }

  /// NEON has no instruction that gathers a bit of each byte: each keeps a bit of its own, and neighbours are added.
  template <class Test>
  std::uint64_t gather(Test test) const noexcept {
    static constexpr std::uint8_t bit_of_byte[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t bits = vld1q_u8(bit_of_byte);
    const auto part = [&](std::size_t i) { return vandq_u8(test(parts_[i]), bits); };
    const uint8x16_t pairs = vpaddq_u8(vpaddq_u8(part(0), part(1)), vpaddq_u8(part(2), part(3)));
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(pairs, pairs)), 0);
  }

  uint8x16_t parts_[4];
};

#else

class ByteBlock {
 public:
  static constexpr std::size_t size = 64;

  explicit ByteBlock(const char* bytes) noexcept { std::memcpy(bytes_, bytes, size); }

  /// Bytes of 0x80 and above.
  std::uint64_t high() const noexcept {
    return gather([](unsigned char c) { return c >= 0x80; });
  }
  /// The same byte as any of these.
  template <class... Bytes>
  std::uint64_t any_of(Bytes... bytes) const noexcept {
    return gather([=](unsigned char c) { return ((c == static_cast<unsigned char>(bytes)) || ...); });
  }
  /// Bytes from first to last.
  std::uint64_t between(unsigned char first, unsigned char last) const noexcept {
    return gather([=](unsigned char c) { return first <= c && c <= last; });
  }
  /// A to Z, a to z, 0 to 9 and the low line.
  std::uint64_t alphanumeric() const noexcept {
    return gather(
        [](unsigned char c) { return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
  }

 private:
  template <class Test>
  std::uint64_t gather(Test test) const noexcept {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < size; ++i) bits |= std::uint64_t{test(bytes_[i])} << i;
    return bits;
  }

  unsigned char bytes_[size];
};

#endif

}  // namespace newsparse::detail
