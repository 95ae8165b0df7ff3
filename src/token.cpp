// SPDX-License-Identifier: MIT
#include <newsparse/token.hpp>

namespace newsparse::inline v0 {

std::string_view name(TokenKind kind) noexcept {
  switch (kind) {
    case TokenKind::space:
      return "space";
    case TokenKind::line_break:
      return "line_break";
    case TokenKind::word:
      return "word";
    case TokenKind::han:
      return "han";
    case TokenKind::number:
      return "number";
    case TokenKind::currency:
      return "currency";
    case TokenKind::open:
      return "open";
    case TokenKind::close:
      return "close";
    case TokenKind::quote:
      return "quote";
    case TokenKind::punctuation:
      return "punctuation";
    case TokenKind::symbol:
      return "symbol";
    case TokenKind::invalid:
      return "invalid";
    case TokenKind::name:
      return "name";
    case TokenKind::amount:
      return "amount";
  }
  return "";
}

}  // namespace newsparse::inline v0
