// SPDX-License-Identifier: MIT

// What no reader of texts can beat: copying them, and seeing whether they are UTF-8.

#include <cstring>

#include <utf8.h>

#include "measure.hpp"
#include "unicode.hpp"

namespace {

using newsparse::bench::corpus;
using newsparse::bench::Language;
using newsparse::bench::measure;

void memory_copy(benchmark::State& state, Language language) {
  std::string copy(1 << 16, '\0');
  measure(state, corpus(language), [&](const std::string& text) {
    std::memcpy(copy.data(), text.data(), text.size());
    benchmark::ClobberMemory();
    return text.size();
  });
}

void utf8cpp_is_valid(benchmark::State& state, Language language) {
  measure(state, corpus(language), [](const std::string& text) { return utf8::is_valid(text.begin(), text.end()); });
}

void utf8_validation(benchmark::State& state, Language language) {
  measure(state, corpus(language),
          [](const std::string& text) { return newsparse::detail::find_ill_formed(text, 0) == text.size(); });
}

}  // namespace

NEWSPARSE_BENCHMARK(memory_copy);
NEWSPARSE_BENCHMARK(utf8cpp_is_valid);
NEWSPARSE_BENCHMARK(utf8_validation);
