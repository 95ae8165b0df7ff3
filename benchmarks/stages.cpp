// SPDX-License-Identifier: MIT

// The stages, each with all that it needs in front of it; the whole parse; writing what came of it.

#include <newsparse/document.hpp>
#include <newsparse/json.hpp>

#include "measure.hpp"

namespace {

using namespace newsparse;
using bench::corpus;
using bench::Language;
using bench::measure_warm;

struct Found {
  std::vector<Token> tokens;
  std::vector<MoneyMention> money;
  std::vector<Alias> aliases;
};

void tokens(benchmark::State& state, Language language) {
  Found found;
  measure_warm(state, corpus(language), [&](const std::string& text) {
    Tokenizer{}(text, found.tokens);
    return found.tokens.size();
  });
}

void tokens_money(benchmark::State& state, Language language) {
  Found found;
  measure_warm(state, corpus(language), [&](const std::string& text) {
    Tokenizer{}(text, found.tokens);
    CurrencyNormalizer{}(text, found.tokens, found.money);
    return found.money.size();
  });
}

void tokens_money_aliases(benchmark::State& state, Language language) {
  Found found;
  measure_warm(state, corpus(language), [&](const std::string& text) {
    Tokenizer{}(text, found.tokens);
    CurrencyNormalizer{}(text, found.tokens, found.money);
    AliasResolver{}(text, found.tokens, found.money, found.aliases);
    return found.aliases.size();
  });
}

void parse(benchmark::State& state, Language language) {
  const Parser parser;
  Document document;
  measure_warm(state, corpus(language), [&](const std::string& text) {
    parser.parse_into(text, document);
    return document.mentions().size();
  });
}

void parse_to_new_document(benchmark::State& state, Language language) {
  const Parser parser;
  measure_warm(state, corpus(language), [&](const std::string& text) {
    const Document document = parser(text);
    return document.mentions().size();
  });
}

const std::vector<Document>& parsed(Language language) {
  const auto parse_all = [](const bench::Texts& texts) {
    const Parser parser;
    std::vector<Document> documents;
    for (const std::string& text : texts) documents.push_back(parser(text));
    return documents;
  };
  static const std::vector<Document> english = parse_all(corpus(Language::english));
  static const std::vector<Document> chinese = parse_all(corpus(Language::chinese));
  return language == Language::english ? english : chinese;
}

void write_json(benchmark::State& state, Language language) {
  const std::vector<Document>& documents = parsed(language);
  std::string out;
  std::size_t at = 0;
  measure_warm(state, corpus(language), [&](const std::string&) {
    out.clear();
    append_json(out, documents[at]);
    at = (at + 1) % documents.size();
    return out.size();
  });
}

}  // namespace

NEWSPARSE_BENCHMARK(tokens);
NEWSPARSE_BENCHMARK(tokens_money);
NEWSPARSE_BENCHMARK(tokens_money_aliases);
NEWSPARSE_BENCHMARK(parse);
NEWSPARSE_BENCHMARK(parse_to_new_document);
NEWSPARSE_BENCHMARK(write_json);
