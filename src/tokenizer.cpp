// SPDX-License-Identifier: MIT
#include <newsparse/tokenizer.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <stdexcept>

#include "sentence.hpp"
#include "unicode.hpp"

namespace newsparse::inline v0 {
namespace {

using detail::CodePoint;
using detail::decode;

constexpr std::size_t longest_text = std::numeric_limits<std::int32_t>::max();

/// What the characters of one word make together.
TokenKind kind_of_piece(std::string_view piece) noexcept {
  const auto bit = [](TokenKind kind) { return 1U << static_cast<unsigned>(kind); };
  const CodePoint first = decode(piece, 0);
  const TokenKind kind = detail::kind_of(first.value);
  unsigned kinds = bit(kind);
  bool joined = detail::is_connector(first.value);
  bool marked = false;
  for (std::size_t at = first.length; at < piece.size();) {
    const CodePoint c = decode(piece, at);
    at += c.length;
    joined = joined || detail::is_connector(c.value);
    if (detail::is_mark(c.value)) {
      marked = true;
    } else {
      kinds |= bit(detail::kind_of(c.value));
    }
  }
  const auto has = [&](TokenKind k) { return (kinds & bit(k)) != 0; };
  if (has(TokenKind::word)) return TokenKind::word;
  if (has(TokenKind::han)) return kinds == bit(TokenKind::han) ? TokenKind::han : TokenKind::word;
  if (has(TokenKind::number) && joined) return TokenKind::word;
  // A digit or a blank that carries a mark is a sign of its own: a keycap.
  if (marked && (has(TokenKind::number) || has(TokenKind::space))) return TokenKind::symbol;
  return kind;
}

void append(std::vector<Token>& tokens, Span span, TokenKind kind) {
  const auto blank = [](TokenKind k) { return k == TokenKind::space || k == TokenKind::line_break; };
  if (!tokens.empty() && blank(kind) && blank(tokens.back().kind)) {
    tokens.back().span.end = span.end;
    if (kind == TokenKind::line_break) tokens.back().kind = kind;
    return;
  }
  tokens.push_back({.span = span, .kind = kind});
}

/// Tailoring: the narrow no-break space, which UAX #29 takes for a letter, is a blank everywhere.
constexpr std::string_view narrow_no_break_space = "\u202F";

void append_piece(std::string_view text, Span piece, std::vector<Token>& tokens) {
  while (!piece.empty()) {
    const std::size_t found = piece.in(text).find(narrow_no_break_space);
    const auto length = static_cast<std::uint32_t>(found == 0 ? narrow_no_break_space.size()
                                                              : std::min<std::size_t>(found, piece.size()));
    const Span part{piece.begin, piece.begin + length};
    append(tokens, part, kind_of_piece(part.in(text)));
    piece.begin = part.end;
  }
}

}  // namespace

void Tokenizer::operator()(std::string_view text, std::vector<Token>& tokens) const {
  if (text.size() > longest_text) throw std::length_error("newsparse: text is longer than 2 GiB");
  tokens.clear();
  thread_local std::vector<std::uint32_t> ends;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t ill_formed = detail::find_ill_formed(text, at);
    ends.clear();
    detail::segment_words(text.substr(at, ill_formed - at), static_cast<std::uint32_t>(at), ends);
    for (const std::uint32_t end : ends) {
      append_piece(text, {static_cast<std::uint32_t>(at), end}, tokens);
      at = end;
    }
    while (at < text.size() && decode(text, at).value == CodePoint::ill_formed) ++at;
    if (at > ill_formed) {
      append(tokens, {static_cast<std::uint32_t>(ill_formed), static_cast<std::uint32_t>(at)}, TokenKind::invalid);
    }
  }
  detail::mark_sentences(text, tokens);
}

std::vector<Token> Tokenizer::operator()(std::string_view text) const {
  std::vector<Token> tokens;
  tokens.reserve(text.size() / 4);
  (*this)(text, tokens);
  return tokens;
}

}  // namespace newsparse::inline v0
