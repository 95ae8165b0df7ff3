// SPDX-License-Identifier: MIT
#include <newsparse/tokenizer.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <stdexcept>

#include "icu_tokens.hpp"
#include "sentence.hpp"
#include "unicode.hpp"
#include "word_scanner.hpp"

namespace newsparse::inline v0 {
namespace {

constexpr std::size_t longest_text = std::numeric_limits<std::int32_t>::max();

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
    return detail::next_safe_cut(text_, begin + usual);
  }

  void append_scanned(Span part) {
    if (!part.empty()) size_ = scratch_.scanner.write(part, tokens_, size_, scratch_.marks);
  }

  void append_rare(Span part) {
    tokens_.resize(size_);
    detail::append_icu_tokens(text_, part, tokens_, scratch_.word_ends);
    for (; size_ < tokens_.size(); ++size_) {
      const Token& token = tokens_[size_];
      if (token.kind == TokenKind::line_break ||
          detail::may_end_sentence(detail::decode(text_, token.span.begin).value)) {
        scratch_.marks.push_back(static_cast<std::uint32_t>(size_));
      }
    }
  }

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
