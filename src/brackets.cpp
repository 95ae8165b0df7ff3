// SPDX-License-Identifier: MIT
#include "brackets.hpp"

#include "cues.hpp"
#include "tables/english_words.hpp"
#include "tables/word_list.hpp"

namespace newsparse::detail {
namespace {

constexpr WordList round_open({"(", "[", "{", "（", "［", "｛", "〔", "【", "﹙"});
constexpr WordList round_close({")", "]", "}", "）", "］", "｝", "〕", "】", "﹚"});
constexpr WordList quote_open({"“", "‘", "\"", "「", "『", "《", "〈", "'", "‹", "«"});
constexpr WordList quote_close({"”", "’", "\"", "」", "』", "》", "〉", "'", "›", "»"});
constexpr WordList separators({",", "，", "、", ";", "；", "/", "／", "|", "｜"});

// A bracket that holds more words than this holds no alias, and looking further would make hostile
// text (megabytes of open brackets) quadratic.
constexpr std::size_t longest_bracket = 48;

bool is_conjunction(std::string_view printed) noexcept {
  return printed == "and" || printed == "or" || printed == "及" || printed == "和" || printed == "或" || printed == "與" ||
         printed == "与";
}

void trim(const Words& words, BracketItem& item, bool& empty) {
  const auto drop_front = [&] { item.first == item.last ? void(empty = true) : void(++item.first); };
  for (bool changed = true; changed && !empty;) {
    changed = false;
    if (const Cue cue = item.quoted ? Cue{} : cue_at(words, item.first, item.last + 1); cue.words > 0) {
      if (item.first + cue.words > item.last) {
        empty = true;
        break;
      }
      item.first += cue.words;
      item.cued |= cue.names;
      item.former |= cue.former;
      changed = true;
    }
    if (!empty && (is_quote_open(words.in(item.first)))) {
      item.quoted = true;
      drop_front();
      changed = true;
    }
    if (!empty && is_quote_close(words.in(item.last))) {
      item.quoted = true;
      item.first == item.last ? void(empty = true) : void(--item.last);
      changed = true;
    }
    // "Acme Co." keeps its full stop; a stray one is dropped with the punctuation around it.
    if (!empty && words[item.last].kind == TokenKind::punctuation && words.in(item.last) != "." &&
        words.in(item.last) != "+") {
      item.first == item.last ? void(empty = true) : void(--item.last);
      changed = true;
    }
  }
}

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

void cut_items(const Words& words, std::size_t first, std::size_t end, std::vector<BracketItem>& items) {
  items.clear();
  if (end - first > longest_bracket) return;
  int nested = 0;
  std::size_t begin = first;
  const auto add = [&](std::size_t stop) {
    if (stop <= begin) return;
    BracketItem item{.first = begin, .last = stop - 1};
    bool empty = false;
    trim(words, item, empty);
    if (empty) return;
    // "B/B值" is a Latin name, 104人力銀行 a Chinese one.
    std::size_t han = 0, latin = 0;
    for (std::size_t i = item.first; i <= item.last; ++i) {
      if (words[i].is_han()) han += words[i].span.size() / 3;
      else if (words[i].is_latin()) latin += words[i].span.size();
    }
    item.han = han > 0 && han >= (latin + 1) / 3 && !(words[item.first].is_latin() && latin > han);
    items.push_back(item);
  };
  for (std::size_t i = first; i < end; ++i) {
    const std::string_view printed = words.in(i);
    if (words[i].kind == TokenKind::open) ++nested;
    if (words[i].kind == TokenKind::close && nested > 0) --nested;
    if (nested > 0) continue;
    bool cut = separators.contains(printed);
    // "Acme Co., Ltd.": the comma belongs to the name.
    if (cut && printed == "," && i + 1 < end && legal_forms.contains(words.lower(i + 1))) cut = false;
    // "B/B", "P/E": a slash between two short Latin words joins them.
    if (cut && (printed == "/" || printed == "／") && i > first && i + 1 < end && words[i - 1].is_latin() &&
        words[i + 1].is_latin() && words.glued(i) && words.glued(i + 1)) {
      cut = false;
    }
    if (!cut && i > first && i + 1 < end && is_conjunction(printed)) {
      const Word& before = words[i - 1];
      const Word& behind = words[i + 1];
      cut = before.kind == TokenKind::quote || before.kind == TokenKind::close || behind.kind == TokenKind::quote ||
            behind.kind == TokenKind::open || (words[i].is_latin() && (before.is_han() || behind.is_han()));
    }
    if (!cut) continue;
    add(i);
    begin = i + 1;
  }
  add(end);
}

}  // namespace newsparse::detail
