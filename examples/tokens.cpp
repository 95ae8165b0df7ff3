// SPDX-License-Identifier: MIT
// The tokens of a text, sentence by sentence.
#include <iostream>

#include <newsparse/tokenizer.hpp>

int main() {
  const std::string_view text = "Mr. Kuo paid NT$1,250.50 for 18 shares. 燈灣半導體昨日上漲3.4%。";
  const newsparse::Tokenizer tokenize;
  for (const newsparse::Token& token : tokenize(text)) {
    if (token.kind != newsparse::TokenKind::space) std::cout << token.span.in(text) << " (" << name(token.kind) << ") ";
    if (token.ends_sentence) std::cout << '\n';
  }
}
