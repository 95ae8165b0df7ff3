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
  std::uint64_t equal(char c) const noexcept {
    return gather([c](__m128i part) { return _mm_cmpeq_epi8(part, _mm_set1_epi8(c)); });
  }
  std::uint64_t either(char a, char b) const noexcept {
    return gather([a, b](__m128i part) {
      return _mm_or_si128(_mm_cmpeq_epi8(part, _mm_set1_epi8(a)), _mm_cmpeq_epi8(part, _mm_set1_epi8(b)));
    });
  }
  /// Bytes from first to last.
  std::uint64_t between(unsigned char first, unsigned char last) const noexcept {
    return gather([first, last](__m128i part) { return in_range(part, first, last); });
  }
  /// A to Z and a to z.
  std::uint64_t letters() const noexcept {
    return gather([](__m128i part) { return in_range(_mm_or_si128(part, _mm_set1_epi8(0x20)), 'a', 'z'); });
  }

 private:
  static __m128i in_range(__m128i part, unsigned char first, unsigned char last) noexcept {
    const __m128i from_first = _mm_sub_epi8(part, _mm_set1_epi8(static_cast<char>(first)));
    const __m128i most = _mm_set1_epi8(static_cast<char>(last - first));
    return _mm_cmpeq_epi8(_mm_min_epu8(from_first, most), from_first);
  }

  template <class Test>
  std::uint64_t gather(Test test) const noexcept {
    const auto bits = [&](std::size_t i) {
      return std::uint64_t{static_cast<std::uint32_t>(_mm_movemask_epi8(test(parts_[i])))};
    };
    return bits(0) | bits(1) << 16 | bits(2) << 32 | bits(3) << 48;
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
  std::uint64_t equal(char c) const noexcept {
    return gather([c](uint8x16_t part) { return vceqq_u8(part, vdupq_n_u8(static_cast<std::uint8_t>(c))); });
  }
  std::uint64_t either(char a, char b) const noexcept {
    return gather([a, b](uint8x16_t part) {
      return vorrq_u8(vceqq_u8(part, vdupq_n_u8(static_cast<std::uint8_t>(a))),
                      vceqq_u8(part, vdupq_n_u8(static_cast<std::uint8_t>(b))));
    });
  }
  /// Bytes from first to last.
  std::uint64_t between(unsigned char first, unsigned char last) const noexcept {
    return gather([first, last](uint8x16_t part) { return in_range(part, first, last); });
  }
  /// A to Z and a to z.
  std::uint64_t letters() const noexcept {
    return gather([](uint8x16_t part) { return in_range(vorrq_u8(part, vdupq_n_u8(0x20)), 'a', 'z'); });
  }

 private:
  static uint8x16_t in_range(uint8x16_t part, unsigned char first, unsigned char last) noexcept {
    return vcleq_u8(vsubq_u8(part, vdupq_n_u8(first)), vdupq_n_u8(static_cast<std::uint8_t>(last - first)));
  }

  /// NEON has no instruction that gathers one bit of each byte: each byte keeps
  /// a bit of its own, and pairs are added.
  template <class Test>
  std::uint64_t gather(Test test) const noexcept {
    static constexpr std::uint8_t bit_of_byte[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t bits = vld1q_u8(bit_of_byte);
    const auto part = [&](std::size_t i) { return vandq_u8(test(parts_[i]), bits); };
    const uint8x16_t half = vpaddq_u8(vpaddq_u8(part(0), part(1)), vpaddq_u8(part(2), part(3)));
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(half, half)), 0);
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
  std::uint64_t equal(char c) const noexcept {
    return gather([c](unsigned char byte) { return byte == static_cast<unsigned char>(c); });
  }
  std::uint64_t either(char a, char b) const noexcept { return equal(a) | equal(b); }
  /// Bytes from first to last.
  std::uint64_t between(unsigned char first, unsigned char last) const noexcept {
    return gather([first, last](unsigned char c) { return static_cast<unsigned char>(c - first) <= last - first; });
  }
  /// A to Z and a to z.
  std::uint64_t letters() const noexcept {
    return gather([](unsigned char c) { return static_cast<unsigned char>((c | 0x20) - 'a') <= 'z' - 'a'; });
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
