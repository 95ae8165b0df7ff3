// SPDX-License-Identifier: MIT
#pragma once

// Asks for memory before it is read, so that many loads are under way at once: a processor by itself looks only some
// ten look-ups ahead. Where the compiler has no word for it, nothing is asked.

#if !defined(__GNUC__) && (defined(_M_X64) || defined(_M_IX86))
#include <xmmintrin.h>
#endif

namespace newsparse::detail {

inline void prefetch(const void* at) noexcept {
#if defined(__GNUC__)
  __builtin_prefetch(at);
#elif defined(_M_X64) || defined(_M_IX86)
  _mm_prefetch(static_cast<const char*>(at), _MM_HINT_T0);
#else
  static_cast<void>(at);
#endif
}

}  // namespace newsparse::detail
