// SPDX-License-Identifier: MIT

// Prints the measures of the corpus as a table: is it like real news?

#include <cstdio>
#include <string_view>
#include <unordered_set>

#include <newsparse/document.hpp>

#include "corpus.hpp"

namespace {

using namespace newsparse;

struct Measures {
  double bytes = 0, documents = 0, han_characters = 0, han_runs = 0, words = 0, letters = 0;
  double beyond_ascii = 0, brackets = 0, money = 0, aliases = 0, mentions = 0;
  std::unordered_set<std::string> distinct_words, distinct_runs;

  explicit Measures(const std::vector<std::string>& texts) {
    const Parser parser;
    Document document;
    for (const std::string& text : texts) {
      parser.parse_into(text, document);
      add(document);
    }
    documents = static_cast<double>(texts.size());
  }

 private:
  void add(const Document& document) {
    const std::string_view text = document.text();
    bytes += static_cast<double>(text.size());
    for (const char c : text) beyond_ascii += (c & 0xC0) == 0xC0;  // lead bytes
    std::string run;
    for (const Token& token : document.tokens()) {
      const std::string_view printed = token.span.in(text);
      if (token.kind == TokenKind::han) {
        run += printed;
        continue;
      }
      end(run);
      if (token.kind == TokenKind::word) {
        words += 1;
        letters += static_cast<double>(printed.size());
        distinct_words.emplace(printed);
      }
      brackets += printed == "(" || printed == "（";
    }
    end(run);
    money += static_cast<double>(document.money().size());
    aliases += static_cast<double>(document.aliases().size());
    mentions += static_cast<double>(document.mentions().size());
  }

  void end(std::string& run) {
    if (run.empty()) return;
    han_runs += 1;
    han_characters += static_cast<double>(run.size() / 3);
    distinct_runs.insert(run);
    run.clear();
  }
};

void print(const char* what, double english, double chinese, int digits) {
  std::printf("| %s | %.*f | %.*f |\n", what, digits, english, digits, chinese);
}

}  // namespace

int main() {
  constexpr std::size_t size = 20'000'000;
  const Measures english(bench::english_corpus(size));
  const Measures chinese(bench::chinese_corpus(size));
  const auto row = [&](const char* what, auto of, int digits) { print(what, of(english), of(chinese), digits); };
  const auto per_kb = [](double Measures::*count) {
    return [count](const Measures& m) { return m.*count / m.bytes * 1000; };
  };
  std::puts("| | English | Chinese |\n| --- | ---: | ---: |");
  row(
      "documents", [](const Measures& m) { return m.documents; }, 0);
  row(
      "bytes a document", [](const Measures& m) { return m.bytes / m.documents; }, 0);
  row(
      "Han, % of the bytes", [](const Measures& m) { return m.han_characters * 300 / m.bytes; }, 1);
  row("characters beyond ASCII a kB", per_kb(&Measures::beyond_ascii), 1);
  row("Han runs a kB", per_kb(&Measures::han_runs), 1);
  row(
      "characters a Han run", [](const Measures& m) { return m.han_characters / m.han_runs; }, 1);
  row(
      "different Han runs", [](const Measures& m) { return static_cast<double>(m.distinct_runs.size()); }, 0);
  row("words of letters a kB", per_kb(&Measures::words), 1);
  row(
      "bytes a word", [](const Measures& m) { return m.letters / m.words; }, 1);
  row(
      "different words", [](const Measures& m) { return static_cast<double>(m.distinct_words.size()); }, 0);
  row("brackets a kB", per_kb(&Measures::brackets), 2);
  row("amounts found a kB", per_kb(&Measures::money), 2);
  row("aliases found a kB", per_kb(&Measures::aliases), 2);
  row("mentions found a kB", per_kb(&Measures::mentions), 2);
}
