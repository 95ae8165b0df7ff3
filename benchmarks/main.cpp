// SPDX-License-Identifier: MIT

#include <unicode/uvernum.h>

#include "corpus.hpp"
#include "measure.hpp"

namespace newsparse::bench {

const Texts& corpus(Language language) {
  constexpr std::size_t size = 20'000'000;
  static const Texts english = english_corpus(size);
  static const Texts chinese = chinese_corpus(size);
  return language == Language::english ? english : chinese;
}

}  // namespace newsparse::bench

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::AddCustomContext("compiler", NEWSPARSE_COMPILER);
  benchmark::AddCustomContext("libraries", "ICU " U_ICU_VERSION NEWSPARSE_PEERS);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
