// SPDX-License-Identifier: MIT
#include <newsparse/tokenizer.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <stdexcept>

#include "icu_tokens.hpp"
#include "sentence.hpp"
#include "unicode.hpp"
#include "word_scanner.hpp"

namespace newsparse::inline v0 {
namespace {

constexpr std::size_t longest_text = std::numeric_limits<std::int32_t>::max();

/// What the first byte of a token says of its kind.
struct FirstByte {
  enum Look : std::uint8_t {
    enough,     // nothing more to see
    if_longer,  // the other bytes of a longer token matter
    always      // a character beyond ASCII, or a mark that may end a sentence
  };

  TokenKind kind;
  Look look;
};

constexpr std::array<FirstByte, 256> first_bytes = [] {
  std::array<FirstByte, 256> table{};
  table.fill({TokenKind::symbol, FirstByte::enough});
  const auto set = [&](std::string_view bytes, TokenKind kind, FirstByte::Look look) {
    for (const char c : bytes) table[static_cast<unsigned char>(c)] = {kind, look};
  };
  for (unsigned c = 0x80; c < 0x100; ++c) table[c] = {TokenKind::symbol, FirstByte::always};
  for (unsigned c = 0xE4; c <= 0xE9; ++c) table[c] = {TokenKind::han, FirstByte::enough};
  for (unsigned c = 'A'; c <= 'Z'; ++c) table[c] = table[c | 0x20] = {TokenKind::word, FirstByte::enough};
  set("0123456789", TokenKind::number, FirstByte::if_longer);
  set("_", TokenKind::punctuation, FirstByte::if_longer);
  set(" \t", TokenKind::space, FirstByte::if_longer);
  set("\n\v\f\r", TokenKind::line_break, FirstByte::always);
  set(".!?", TokenKind::punctuation, FirstByte::always);
  set("#%&*,-/:;@\\", TokenKind::punctuation, FirstByte::enough);
  set("$", TokenKind::currency, FirstByte::enough);
  set("([{", TokenKind::open, FirstByte::enough);
  set(")]}", TokenKind::close, FirstByte::enough);
  set("\"'", TokenKind::quote, FirstByte::enough);
  return table;
}();

/// The memory that a thread uses again from text to text.
struct Scratch {
  detail::WordScanner scanner;
  std::vector<std::uint32_t> word_ends;
  std::vector<std::uint32_t> marks;  // tokens that may end a sentence or a paragraph
};

class Tokenization {
 public:
  Tokenization(std::string_view text, std::vector<Token>& tokens, Scratch& scratch) noexcept
      : text_(text), tokens_(tokens), scratch_(scratch) {}

  void run() {
    scratch_.marks.clear();
    for (std::size_t at = 0; at < text_.size();) {
      const std::size_t end = stretch_end(at);
      const Span stretch{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
      scratch_.scanner.scan(text_, stretch);
      std::uint32_t begin = stretch.begin;
      for (const Span rare : scratch_.scanner.rare()) {
        append_scanned({begin, rare.begin});
        append_rare(rare);
        begin = rare.end;
      }
      append_scanned({begin, stretch.end});
      at = end;
    }
    tokens_.resize(size_);
    detail::mark_sentences(text_, tokens_, scratch_.marks);
  }

 private:
  /// Stretches fit into the first cache, and end where the words of both sides
  /// do not know of each other.
  std::size_t stretch_end(std::size_t begin) const noexcept {
    constexpr std::size_t usual = 8192;
    if (text_.size() - begin <= usual + usual / 2) return text_.size();
    for (std::size_t end = begin + usual; end > begin + usual / 2; --end) {
      if (detail::is_safe_cut(text_, end)) return end;
    }
    std::size_t end = begin + usual;
    while (end < text_.size() && !detail::is_safe_cut(text_, end)) ++end;
    return end;
  }

  void append_scanned(Span part) {
    if (part.empty()) return;
    const std::span<const std::uint32_t> begins = scratch_.scanner.begins(part);
    const std::size_t count = begins.size() - 1;
    if (tokens_.size() < size_ + count) tokens_.resize(size_ + count);
    for (std::size_t i = 0; i < count; ++i) {
      Token& token = tokens_[size_ + i];
      const Span span{begins[i], begins[i + 1]};
      const FirstByte first = first_bytes[static_cast<unsigned char>(text_[span.begin])];
      token = {.span = span, .kind = first.kind};
      if (first.look > (span.size() == 1 ? FirstByte::if_longer : FirstByte::enough)) look_closer(size_ + i);
    }
    size_ += count;
  }

  void append_rare(Span part) {
    tokens_.resize(size_);
    detail::append_icu_tokens(text_, part, tokens_, scratch_.word_ends);
    for (; size_ < tokens_.size(); ++size_) {
      const TokenKind kind = tokens_[size_].kind;
      if (kind == TokenKind::punctuation || kind == TokenKind::symbol || kind == TokenKind::line_break)
        note_mark(size_);
    }
  }

  /// Decides what the first byte left open.
  void look_closer(std::size_t index) {
    Token& token = tokens_[index];
    const std::string_view bytes = token.span.in(text_);
    switch (token.kind) {
      case TokenKind::number:
        token.kind = kind_of_digits(bytes);
        break;
      case TokenKind::symbol:
        token.kind = detail::kind_of_word(bytes);
        if (token.kind == TokenKind::punctuation || token.kind == TokenKind::line_break) note_mark(index);
        break;
      case TokenKind::space:
        token.kind = detail::kind_of_word(bytes);
        if (token.kind == TokenKind::line_break) note_mark(index);
        break;
      case TokenKind::punctuation:
        if (bytes.size() > 1)
          token.kind = detail::kind_of_word(bytes);
        else
          note_mark(index);
        break;
      case TokenKind::line_break:
        note_mark(index);
        break;
      default:
        break;
    }
  }

  static TokenKind kind_of_digits(std::string_view bytes) noexcept {
    for (const char c : bytes) {
      const TokenKind kind = first_bytes[static_cast<unsigned char>(c)].kind;
      if (kind == TokenKind::word || c == '_') return TokenKind::word;
      if (static_cast<unsigned char>(c) >= 0x80) return detail::kind_of_word(bytes);
    }
    return TokenKind::number;
  }

  void note_mark(std::size_t index) { scratch_.marks.push_back(static_cast<std::uint32_t>(index)); }

  std::string_view text_;
  std::vector<Token>& tokens_;
  Scratch& scratch_;
  std::size_t size_ = 0;  // tokens made; those behind are of an earlier text
};

}  // namespace

void Tokenizer::operator()(std::string_view text, std::vector<Token>& tokens) const {
  if (text.size() > longest_text) throw std::length_error("newsparse: text is longer than 2 GiB");
  thread_local Scratch scratch;
  Tokenization(text, tokens, scratch).run();
  constexpr std::size_t longest_kept = std::size_t{1} << 24;
  if (text.size() > longest_kept) scratch = {};
}

std::vector<Token> Tokenizer::operator()(std::string_view text) const {
  std::vector<Token> tokens;
  (*this)(text, tokens);
  return tokens;
}

}  // namespace newsparse::inline v0
