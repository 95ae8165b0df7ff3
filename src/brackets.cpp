// SPDX-License-Identifier: MIT
#include "brackets.hpp"

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
  open_.clear();
  partner_.assign(words.size(), no_partner);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    if (word.kind == TokenKind::open && is_round_open(words.in(i))) {
      open_.push_back(brackets_.size());
      brackets_.push_back({.open = i, .close = words.size(), .closed = false});
    } else if (word.kind == TokenKind::close && is_round_close(words.in(i)) && !open_.empty()) {
      Bracket& bracket = brackets_[open_.back()];
      open_.pop_back();
      bracket.close = i;
      bracket.closed = true;
      partner_[i] = bracket.open;
      partner_[bracket.open] = i;
    }
    if (word.ends_paragraph) open_.clear();
  }
}

}  // namespace newsparse::detail
