// SPDX-License-Identifier: MIT
#include <newsparse/merge_tokens.hpp>

#include <algorithm>
#include <cstddef>

namespace newsparse::inline v0 {
namespace {

/// Gives the pieces that stay, one after the other.
class Pieces {
 public:
  Pieces(std::span<const Token> pieces, std::uint32_t text_end) : rest_(pieces), text_end_(text_end) { next(0); }

  const Token* current() const noexcept { return current_; }

  /// Goes to the first piece that begins at or behind `covered`, the longest of those that begin there.
  void next(std::uint32_t covered) noexcept {
    current_ = nullptr;
    for (; !rest_.empty(); rest_ = rest_.subspan(1)) {
      const Span span = rest_.front().span;
      if (current_ != nullptr && span.begin != current_->span.begin) return;
      if (span.begin < covered || span.begin >= span.end || span.end > text_end_) continue;
      if (current_ == nullptr || current_->span.end < span.end) current_ = &rest_.front();
    }
  }

 private:
  std::span<const Token> rest_;
  std::uint32_t text_end_;
  const Token* current_ = nullptr;
};

void add_flags(Token& to, const Token& from) noexcept {
  to.ends_sentence |= from.ends_sentence;
  to.ends_paragraph |= from.ends_paragraph;
}

}  // namespace

void merge_tokens(std::span<const Token> tokens, std::span<const Token> pieces, std::vector<Token>& merged) {
  merged.clear();
  merged.reserve(tokens.size());
  Pieces rest(pieces, tokens.empty() ? 0 : tokens.back().span.end);
  std::uint32_t at = 0;  // up to here the text is tiled
  for (const Token& token : tokens) {
    const std::uint32_t end = token.span.end;
    for (; rest.current() != nullptr && rest.current()->span.begin < end; rest.next(at)) {
      const Token& piece = *rest.current();
      if (at < piece.span.begin) merged.push_back({{at, piece.span.begin}, token.kind});
      merged.push_back({piece.span, piece.kind});
      at = piece.span.end;
    }
    if (at < end) {
      merged.push_back({{at, end}, token.kind, token.ends_sentence, token.ends_paragraph});
      at = end;
    } else if (!merged.empty()) {
      add_flags(merged.back(), token);
    }
  }
}

std::vector<Token> merge_tokens(std::span<const Token> tokens, std::span<const Token> pieces) {
  std::vector<Token> merged;
  merge_tokens(tokens, pieces, merged);
  return merged;
}

std::vector<Token> merge_tokens(const Document& document) {
  std::vector<Token> pieces;
  pieces.reserve(document.mentions().size() + document.money().size());
  for (const EntityMention& mention : document.mentions()) pieces.push_back({mention.span, TokenKind::name});
  const auto names_end = static_cast<std::ptrdiff_t>(pieces.size());
  for (const MoneyMention& mention : document.money()) pieces.push_back({mention.span, TokenKind::amount});
  // Either half is sorted as it was found.
  std::inplace_merge(pieces.begin(), pieces.begin() + names_end, pieces.end(),
                     [](const Token& a, const Token& b) { return a.span < b.span; });
  return merge_tokens(document.tokens(), pieces);
}

}  // namespace newsparse::inline v0
