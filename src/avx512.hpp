// SPDX-License-Identifier: MIT
#pragma once

// Instructions over 64 bytes at once, which many processors have and none must: code that uses them says so
// function by function and is called where the processor at hand has them. Elsewhere, and by other compilers, the
// code beside it does the same.

// GCC for Windows may misalign what is this large on the stack.
#if defined(__GNUC__) && defined(__x86_64__) && !defined(_WIN32)
#define NEWSPARSE_AVX512 1
#include <immintrin.h>
/// Marks a function that may only be called where has_avx512() is true. Lambdas in it would not be of its kind.
#define NEWSPARSE_USES_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi,avx512vbmi2,popcnt")))
#endif

namespace newsparse::detail {

/// Does the processor have the instructions, and does the system keep their registers?
inline bool has_avx512() noexcept {
#if defined(NEWSPARSE_AVX512)
  return __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512vbmi") &&
         __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("popcnt");
#else
  return false;
#endif
}

}  // namespace newsparse::detail
