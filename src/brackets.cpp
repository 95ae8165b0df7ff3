// SPDX-License-Identifier: MIT
#include "brackets.hpp"

#include <algorithm>

#include "tables/word_list.hpp"

namespace newsparse::detail {
namespace {

constexpr WordList round_open({"(", "[", "{", "（", "［", "｛", "〔", "【", "﹙"});
constexpr WordList round_close({")", "]", "}", "）", "］", "｝", "〕", "】", "﹚"});
constexpr WordList quote_open({"“", "‘", "\"", "「", "『", "《", "〈", "'", "‹", "«"});
constexpr WordList quote_close({"”", "’", "\"", "」", "』", "》", "〉", "'", "›", "»"});

}  // namespace

bool is_round_open(std::string_view printed) noexcept { return round_open.contains(printed); }
bool is_round_close(std::string_view printed) noexcept { return round_close.contains(printed); }
bool is_quote_open(std::string_view printed) noexcept { return quote_open.contains(printed); }
bool is_quote_close(std::string_view printed) noexcept { return quote_close.contains(printed); }

void BracketFinder::read(const Words& words) {
  brackets_.clear();
  ends_.clear();
  open_.clear();
  for (const std::uint32_t i : words.survey().marks()) {
    const Token& token = words.token(i);
    const std::string_view printed = token.span.in(words.text());
    if (token.kind == TokenKind::open && is_round_open(printed)) {
      open_.push_back({.bracket = brackets_.size(), .end = ends_.size()});
      brackets_.push_back({.open = i, .close = words.size(), .closed = false});
      ends_.push_back({.word = i});
    } else if (token.kind == TokenKind::close && is_round_close(printed) && !open_.empty()) {
      const Open open = open_.back();
      open_.pop_back();
      Bracket& bracket = brackets_[open.bracket];
      bracket.close = i;
      bracket.closed = true;
      ends_[open.end].partner = i;
      ends_.push_back({.word = i, .partner = bracket.open});
    }
    if (token.ends_paragraph) open_.clear();
  }
}

std::size_t BracketFinder::partner(std::size_t word) const noexcept {
  const auto found = std::partition_point(ends_.begin(), ends_.end(), [&](const End& end) { return end.word < word; });
  return found != ends_.end() && found->word == word ? found->partner : no_partner;
}

}  // namespace newsparse::detail
