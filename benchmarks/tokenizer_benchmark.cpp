// SPDX-License-Identifier: MIT

// Tokens per second beside ICU's word iterator over UTF-8, which is what an
// embedder would take instead.
//
//     benchmark_tokenizer --benchmark_repetitions=7
//     --benchmark_enable_random_interleaving=true

#include <newsparse/tokenizer.hpp>

#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "corpus.hpp"
#include "unicode.hpp"

namespace {

constexpr std::size_t corpus_size = 20'000'000;

const std::vector<std::string>& corpus(bool chinese) {
  static const std::vector<std::string> english_articles = newsparse::bench::english_corpus(corpus_size);
  static const std::vector<std::string> chinese_articles = newsparse::bench::chinese_corpus(corpus_size);
  return chinese ? chinese_articles : english_articles;
}

std::size_t bytes_of(const std::vector<std::string>& articles) {
  std::size_t bytes = 0;
  for (const std::string& article : articles) bytes += article.size();
  return bytes;
}

/// Calls read(article) for each article and reports bytes per second and
/// pieces.
template <class Read>
void over_corpus(benchmark::State& state, Read read) {
  const std::vector<std::string>& articles = corpus(state.range(0) == 1);
  std::size_t pieces = 0;
  for (auto _ : state) {
    pieces = 0;
    for (const std::string& article : articles) pieces += read(article);
    benchmark::DoNotOptimize(pieces);
  }
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes_of(articles)));
  state.SetLabel(state.range(0) == 1 ? "Chinese" : "English");
  state.counters["pieces"] = static_cast<double>(pieces);
}

void memory_copy(benchmark::State& state) {
  std::string copy(1 << 16, '\0');
  over_corpus(state, [&](const std::string& article) {
    std::memcpy(copy.data(), article.data(), article.size());
    return article.size();
  });
}

void utf8_validation(benchmark::State& state) {
  over_corpus(state, [](const std::string& article) { return newsparse::detail::find_ill_formed(article, 0); });
}

void icu_word_iterator(benchmark::State& state) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator* const words = ubrk_open(UBRK_WORD, state.range(0) == 1 ? "zh" : "en", nullptr, 0, &status);
  UText view = UTEXT_INITIALIZER;
  over_corpus(state, [&](const std::string& article) {
    utext_openUTF8(&view, article.data(), static_cast<std::int64_t>(article.size()), &status);
    ubrk_setUText(words, &view, &status);
    std::size_t count = 0;
    while (ubrk_next(words) != UBRK_DONE) ++count;
    return count;
  });
  utext_close(&view);
  ubrk_close(words);
}

void tokenizer(benchmark::State& state) {
  const newsparse::Tokenizer tokenize;
  std::vector<newsparse::Token> tokens;
  over_corpus(state, [&](const std::string& article) {
    tokenize(article, tokens);
    return tokens.size();
  });
}

}  // namespace

BENCHMARK(memory_copy)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);
BENCHMARK(utf8_validation)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);
BENCHMARK(icu_word_iterator)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);
BENCHMARK(tokenizer)->DenseRange(0, 1)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
