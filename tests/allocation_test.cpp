// SPDX-License-Identifier: MIT

// Once its buffers are warm, no stage allocates. A program of its own, because it replaces operator new.

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include <newsparse/document.hpp>

#include "allocations.hpp"
#include "corpus.hpp"

namespace {

using namespace newsparse;

/// Articles, and what no article looks like: short and long, one after the other.
std::vector<std::string> texts() {
  std::vector<std::string> all = bench::english_corpus(200'000);
  for (std::string& text : bench::chinese_corpus(100'000)) all.push_back(std::move(text));
  for (const std::string_view once :
       {"(", "（", "1,", "A ", "Copper Heron (銅鷺) ", "銅鷺、", "阿（", "\xE4\xB8", "ひらがな",
        "Lantern Bay Corp (燈灣) paid $5 million. ", "新台幣3億元至5億元，"}) {
    std::string text;
    while (text.size() < 5000) text += once;
    all.push_back(std::move(text));
  }
  all.emplace_back();
  return all;
}

struct Buffers {
  std::vector<Token> tokens;
  std::vector<MoneyMention> money;
  std::vector<Alias> aliases;
  LinkedEntities linked;
  Document document;
};

class Counts {
 public:
  template <class Call>
  void count(const char* what, Call call) {
    const std::size_t before = bench::allocations();
    call();
    add(what, bench::allocations() - before);
  }

  bool none() const {
    for (const Count& count : counts_) {
      if (count.allocations != 0) return false;
    }
    return true;
  }
  void print() const {
    for (const Count& count : counts_) {
      std::printf("%-10s %8zu allocations, in %zu of %zu texts\n", count.what, count.allocations, count.texts,
                  count.calls);
    }
  }

 private:
  struct Count {
    const char* what;
    std::size_t allocations = 0, texts = 0, calls = 0;
  };

  void add(const char* what, std::size_t allocations) {
    Count* found = nullptr;
    for (Count& count : counts_) {
      if (std::string_view(count.what) == what) found = &count;
    }
    if (found == nullptr) found = &counts_.emplace_back(Count{what});
    found->allocations += allocations;
    found->texts += allocations != 0;
    ++found->calls;
  }

  std::vector<Count> counts_;
};

void parse(const std::string& text, Buffers& buffers, Counts& counts) {
  const Parser parser;
  counts.count("tokens", [&] { Tokenizer{}(text, buffers.tokens); });
  counts.count("money", [&] { CurrencyNormalizer{}(text, buffers.tokens, buffers.money); });
  counts.count("aliases", [&] { AliasResolver{}(text, buffers.tokens, buffers.money, buffers.aliases); });
  counts.count("entities", [&] { EntityLinker{}(text, buffers.tokens, buffers.aliases, buffers.linked); });
  counts.count("parse_into", [&] { parser.parse_into(text, buffers.document); });
}

}  // namespace

int main() {
  const std::vector<std::string> all = texts();
  Buffers buffers;
  Counts cold;
  for (const std::string& text : all) parse(text, buffers, cold);
  Counts warm;
  for (const std::string& text : all) parse(text, buffers, warm);
  warm.print();
  return warm.none() ? 0 : 1;
}
