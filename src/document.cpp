// SPDX-License-Identifier: MIT
#include <newsparse/document.hpp>

#include <utility>

namespace newsparse::inline v0 {

Document Parser::operator()(std::string text) const {
  Document document;
  document.text_ = std::move(text);
  find_all(document);
  return document;
}

void Parser::parse_into(std::string_view text, Document& document) const {
  document.text_.assign(text);
  find_all(document);
}

void Parser::find_all(Document& document) const {
  const std::string_view text = document.text_;
  Tokenizer{}(text, document.tokens_);
  CurrencyNormalizer{options_.locale}(text, document.tokens_, document.money_);
  AliasResolver{options_.lexicon}(text, document.tokens_, document.money_, document.aliases_);
  EntityLinker{options_.lexicon}(text, document.tokens_, document.aliases_, document.linked_);
}

}  // namespace newsparse::inline v0
