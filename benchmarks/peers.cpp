// SPDX-License-Identifier: MIT

// What a user would take instead.

#include <memory>

#include <re2/re2.h>
#include <unicode/brkiter.h>
#include <unicode/unistr.h>
#include <unicode/utext.h>

#ifdef NEWSPARSE_CPPJIEBA_DICTIONARIES
#include <cppjieba/MPSegment.hpp>
#endif

#include "measure.hpp"

namespace {

using newsparse::bench::corpus;
using newsparse::bench::Language;
using newsparse::bench::measure;

std::unique_ptr<icu::BreakIterator> word_iterator(Language language) {
  UErrorCode status = U_ZERO_ERROR;
  return std::unique_ptr<icu::BreakIterator>(
      icu::BreakIterator::createWordInstance(language == Language::english ? "en" : "zh", status));
}

std::size_t count_words(icu::BreakIterator& words) {
  std::size_t count = 0;
  while (words.next() != icu::BreakIterator::DONE) ++count;
  return count;
}

void icu_words_of_utf8(benchmark::State& state, Language language) {
  const auto words = word_iterator(language);
  UText view = UTEXT_INITIALIZER;
  measure(state, corpus(language), [&](const std::string& text) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&view, text.data(), static_cast<std::int64_t>(text.size()), &status);
    words->setText(&view, status);
    return count_words(*words);
  });
  utext_close(&view);
}

void icu_words_of_unicode_string(benchmark::State& state, Language language) {
  const auto words = word_iterator(language);
  measure(state, corpus(language), [&](const std::string& text) {
    const icu::UnicodeString converted = icu::UnicodeString::fromUTF8(text);
    words->setText(converted);
    return count_words(*words);
  });
}

/// Amounts that are printed with their currency, and no more: no ranges, no "about", no meaning.
constexpr char english_money[] =
    R"(((?:(?:US|NT|HK|S|A|C)?\$|[€£¥]|RMB|USD|TWD|EUR) ?[0-9][0-9,]*(?:\.[0-9]+)?(?: ?(?:thousand|million|billion|trillion|m|bn)\b)?)"
    R"(|[0-9][0-9,]*(?:\.[0-9]+)? (?:(?:thousand|million|billion|trillion) )?(?:dollars|euros|pounds|yuan|yen|won)\b))";
constexpr char chinese_money[] =
    R"(((?:[0-9][0-9,]*(?:\.[0-9]+)?|[一二三四五六七八九十百千兩两]+)[百千萬万億亿兆]*(?:多|餘|余)?(?:美元|美金|歐元|欧元|日圓|日元|港元|港幣|英鎊|英镑|韓元|韩元|元))"
    R"(|(?:(?:US|NT|HK)\$|人民[幣币]|新[台臺][幣币]|\$)[0-9][0-9,]*(?:\.[0-9]+)?[百千萬万億亿兆]*元?))";

void re2_money(benchmark::State& state, Language language) {
  const RE2 money(language == Language::english ? english_money : chinese_money);
  measure(state, corpus(language), [&](const std::string& text) {
    re2::StringPiece rest(text);
    std::size_t count = 0;
    for (re2::StringPiece amount; RE2::FindAndConsume(&rest, money, &amount);) ++count;
    return count;
  });
}

#ifdef NEWSPARSE_CPPJIEBA_DICTIONARIES
/// Without its model for unknown words, which would make it slower.
void cppjieba_words(benchmark::State& state, Language language) {
  static const cppjieba::DictTrie dictionary(NEWSPARSE_CPPJIEBA_DICTIONARIES "/jieba.dict.utf8");
  static const cppjieba::MPSegment segment(&dictionary);
  std::vector<cppjieba::Word> words;
  measure(state, corpus(language), [&](const std::string& text) {
    words.clear();
    segment.Cut(text, words);
    return words.size();
  });
}
#endif

}  // namespace

NEWSPARSE_BENCHMARK(icu_words_of_utf8);
NEWSPARSE_BENCHMARK(icu_words_of_unicode_string);
NEWSPARSE_BENCHMARK(re2_money);
#ifdef NEWSPARSE_CPPJIEBA_DICTIONARIES
NEWSPARSE_BENCHMARK_CHINESE(cppjieba_words);
#endif
