// SPDX-License-Identifier: MIT
#include "icu_tokens.hpp"

#include "unicode.hpp"

namespace newsparse::detail {
namespace {

bool is_blank_kind(TokenKind kind) noexcept { return kind == TokenKind::space || kind == TokenKind::line_break; }

/// The tailoring: characters that versions of ICU treat differently, and a
/// blank that UAX #29 takes for a letter, are tokens of their own everywhere.
bool stands_alone(char32_t c) noexcept {
  constexpr char32_t narrow_no_break_space = 0x202F;
  return c == U'@' || c == U':' || c == U'：' || c == narrow_no_break_space;
}

class Appender {
 public:
  Appender(std::string_view text, std::vector<Token>& tokens, std::vector<std::uint32_t>& ends) noexcept
      : text_(text), tokens_(tokens), ends_(ends), first_(tokens.size()) {}

  void add_well_formed(Span span) {
    std::uint32_t begin = span.begin;
    for (std::uint32_t at = begin; at < span.end;) {
      const CodePoint c = decode(text_, at);
      if (!stands_alone(c.value)) {
        at += c.length;
        continue;
      }
      add_words({begin, at});
      begin = at;
      at += c.length;
      for (CodePoint mark; at < span.end && is_mark((mark = decode(text_, at)).value);) at += mark.length;
      add({begin, at}, kind_of_word(Span{begin, at}.in(text_)));
      begin = at;
    }
    add_words({begin, span.end});
  }

  void add(Span span, TokenKind kind) {
    if (tokens_.size() > first_ && is_blank_kind(kind) && is_blank_kind(tokens_.back().kind)) {
      tokens_.back().span.end = span.end;
      if (kind == TokenKind::line_break) tokens_.back().kind = kind;
    } else {
      tokens_.push_back({.span = span, .kind = kind});
    }
  }

 private:
  void add_words(Span span) {
    ends_.clear();
    segment_words(span.in(text_), span.begin, ends_);
    for (const std::uint32_t end : ends_) {
      add({span.begin, end}, kind_of_word(Span{span.begin, end}.in(text_)));
      span.begin = end;
    }
  }

  std::string_view text_;
  std::vector<Token>& tokens_;
  std::vector<std::uint32_t>& ends_;
  std::size_t first_;
};

}  // namespace

TokenKind kind_of_word(std::string_view word) noexcept {
  const auto bit = [](TokenKind kind) { return 1U << static_cast<unsigned>(kind); };
  const CodePoint first = decode(word, 0);
  const TokenKind kind = kind_of(first.value);
  unsigned kinds = bit(kind);
  bool connected = is_connector(first.value);
  bool marked = false;
  for (std::size_t at = first.length; at < word.size();) {
    const CodePoint c = decode(word, at);
    at += c.length;
    connected = connected || is_connector(c.value);
    if (is_mark(c.value)) {
      marked = true;
    } else {
      kinds |= bit(kind_of(c.value));
    }
  }
  const auto has = [&](TokenKind k) { return (kinds & bit(k)) != 0; };
  if (has(TokenKind::word)) return TokenKind::word;
  if (has(TokenKind::han)) return kinds == bit(TokenKind::han) ? TokenKind::han : TokenKind::word;
  if (has(TokenKind::number) && connected) return TokenKind::word;
  // A digit or a blank that carries a mark is a sign of its own: a keycap.
  if (marked && (has(TokenKind::number) || has(TokenKind::space))) return TokenKind::symbol;
  if (has(TokenKind::line_break)) return TokenKind::line_break;
  return kind;
}

void append_icu_tokens(std::string_view text, Span part, std::vector<Token>& tokens, std::vector<std::uint32_t>& ends) {
  text = text.substr(0, part.end);
  Appender appender(text, tokens, ends);
  for (std::uint32_t at = part.begin; at < part.end;) {
    const auto ill_formed = static_cast<std::uint32_t>(find_ill_formed(text, at));
    appender.add_well_formed({at, ill_formed});
    at = ill_formed;
    while (at < part.end && decode(text, at).value == CodePoint::ill_formed) ++at;
    if (at > ill_formed) appender.add({ill_formed, at}, TokenKind::invalid);
  }
}

}  // namespace newsparse::detail
