// SPDX-License-Identifier: MIT

// Does a byte cost the same in a long document, in one with many names, and in one that means harm?

#include <algorithm>
#include <string_view>

#include <newsparse/document.hpp>

#include "corpus.hpp"
#include "measure.hpp"

namespace {

using namespace newsparse;
using bench::Language;
using bench::Texts;

constexpr std::size_t longest = 100'000'000;

/// 100 MB of articles, one behind the other.
const std::string& prose(Language language) {
  const auto joined = [](const Texts& articles) {
    std::string text;
    for (const std::string& article : articles) text.append(article).append("\n\n");
    return text;
  };
  static const std::string english = joined(bench::english_corpus(longest, 3));
  static const std::string chinese = joined(bench::chinese_corpus(longest, 4));
  return language == Language::english ? english : chinese;
}

/// Its beginning in documents that are as long as asked for, up to the end of a paragraph: at least one.
Texts documents(std::string_view prose, std::size_t size) {
  Texts texts;
  for (std::size_t at = 0; at < std::max<std::size_t>(size, 10'000'000) && at < prose.size();
       at += texts.back().size()) {
    const std::size_t end = prose.find('\n', at + size);
    texts.emplace_back(prose.substr(at, end == prose.npos ? end : end + 1 - at));
  }
  return texts;
}

void measure_parse(benchmark::State& state, const Texts& texts) {
  const Parser parser;
  Document document;
  bench::measure_warm(state, texts, [&](const std::string& text) {
    parser.parse_into(text, document);
    return document.aliases().size();
  });
}

void document_size(benchmark::State& state, Language language) {
  measure_parse(state, documents(prose(language), static_cast<std::size_t>(state.range(0))));
}

/// A name that no other number has.
std::string latin_name(std::size_t i) {
  std::string name = "Q";
  for (; i != 0; i /= 26) name += static_cast<char>('a' + i % 26);
  return name;
}

/// Two characters of U+4E00 to U+4FFF.
std::string han_name(std::size_t i) {
  std::string name;
  for (const std::size_t c : {i % 512, i / 512 % 512}) {
    name.append({'\xE4', static_cast<char>(0xB8 + c / 64), static_cast<char>(0x80 + c % 64)});
  }
  return name;
}

/// 100,000 names with an alias and a later mention, dealt out to documents.
void aliases_in_document(benchmark::State& state) {
  const auto each = static_cast<std::size_t>(state.range(0));
  Texts texts;
  for (std::size_t i = 1; i <= 100'000; ++i) {
    if (i % each == 1 || each == 1) texts.emplace_back();
    const std::string word = latin_name(i);
    texts.back() += word + " Corp (" + han_name(i) + ") met " + word + ". ";
  }
  measure_parse(state, texts);
}

void hostile(benchmark::State& state, std::string_view once) {
  std::string text;
  while (text.size() < 4'000'000) text += once;
  measure_parse(state, {std::move(text)});
}

}  // namespace

BENCHMARK_CAPTURE(document_size, English, Language::english)
    ->RangeMultiplier(10)
    ->Range(1000, longest)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(document_size, Chinese, Language::chinese)
    ->RangeMultiplier(10)
    ->Range(1000, longest)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(aliases_in_document)->RangeMultiplier(10)->Range(1, 100'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hostile, brackets, "(")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hostile, digits, "1")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hostile, capitals, "A")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hostile, capital_words, "Aa ")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hostile, Han, "阿")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(hostile, Han_brackets, "阿（")->Unit(benchmark::kMillisecond);
