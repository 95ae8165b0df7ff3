// SPDX-License-Identifier: MIT
#include <newsparse/tokenizer.hpp>

#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

// Any bytes: tokens tile the text, blanks carry no sentence end, a second run into a used vector says the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using newsparse::Token;
  using newsparse::TokenKind;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const newsparse::Tokenizer tokenize;
  const std::vector<Token> tokens = tokenize(text);

  std::uint32_t at = 0;
  bool after_blank = false;
  for (const Token& token : tokens) {
    const bool blank = token.kind == TokenKind::space || token.kind == TokenKind::line_break;
    if (token.span.begin != at || token.span.end <= at) std::abort();
    if (blank && (after_blank || token.ends_sentence)) std::abort();
    if (token.ends_paragraph && !token.ends_sentence) std::abort();
    after_blank = blank;
    at = token.span.end;
  }
  if (at != size) std::abort();

  static std::vector<Token> used;
  tokenize(text, used);
  if (used != tokens) std::abort();
  return 0;
}
