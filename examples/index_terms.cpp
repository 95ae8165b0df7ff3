// SPDX-License-Identifier: MIT
// Terms for a search index: each name and each amount whole, all else as the tokenizer cuts it.
#include <iostream>

#include <newsparse/merge_tokens.hpp>

int main() {
  const newsparse::Document article =
      newsparse::Parser{}("Lantern Bay Semiconductor Corp (燈灣半導體) paid NT$41 billion. 燈灣半導體昨日上漲。");
  for (const newsparse::Token& token : merge_tokens(article)) {
    if (token.kind == newsparse::TokenKind::space) continue;
    std::cout << name(token.kind) << ": " << token.span.in(article.text()) << '\n';
  }
}
