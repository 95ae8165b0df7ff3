// SPDX-License-Identifier: MIT
#pragma once

// What all benchmarks share. A row is named WHAT/LANGUAGE, by which run.py finds it.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "allocations.hpp"

namespace newsparse::bench {

enum class Language { english, chinese };

using Texts = std::vector<std::string>;

/// 20 MB of articles.
const Texts& corpus(Language language);

inline std::size_t bytes_of(const Texts& texts) {
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  return bytes;
}

/// Calls read(text), which gives how many pieces it found, for each text. Reports bytes a second, the pieces, and how
/// often a text made it call operator new.
template <class Read>
void measure(benchmark::State& state, const Texts& texts, Read read) {
  std::size_t pieces = 0;
  std::size_t allocated = 0;
  for (auto _ : state) {
    pieces = 0;
    const std::size_t before = allocations();
    for (const std::string& text : texts) pieces += read(text);
    allocated = allocations() - before;
    benchmark::DoNotOptimize(pieces);
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(bytes_of(texts)));
  state.counters["pieces"] = static_cast<double>(pieces);
  state.counters["allocations"] = static_cast<double>(allocated) / static_cast<double>(texts.size());
}

/// The same behind a round that warms all buffers.
template <class Read>
void measure_warm(benchmark::State& state, const Texts& texts, Read read) {
  for (const std::string& text : texts) read(text);
  measure(state, texts, read);
}

}  // namespace newsparse::bench

#define NEWSPARSE_BENCHMARK_ENGLISH(what) \
  BENCHMARK_CAPTURE(what, English, newsparse::bench::Language::english)->Unit(benchmark::kMillisecond)
#define NEWSPARSE_BENCHMARK_CHINESE(what) \
  BENCHMARK_CAPTURE(what, Chinese, newsparse::bench::Language::chinese)->Unit(benchmark::kMillisecond)
#define NEWSPARSE_BENCHMARK(what)    \
  NEWSPARSE_BENCHMARK_ENGLISH(what); \
  NEWSPARSE_BENCHMARK_CHINESE(what)
