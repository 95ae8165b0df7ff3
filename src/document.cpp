// SPDX-License-Identifier: MIT
#include <newsparse/document.hpp>

#include <utility>

#include "stages.hpp"

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
  const detail::Words& words = detail::words_of(text, document.tokens_);
  detail::find_money(words.survey(), options_.locale, document.money_);
  detail::find_aliases(words, document.money_, options_.lexicon, document.aliases_);
  detail::link_entities(words, document.aliases_, options_.lexicon, document.linked_);
}

}  // namespace newsparse::inline v0
