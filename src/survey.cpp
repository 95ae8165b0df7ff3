// SPDX-License-Identifier: MIT
#include "survey.hpp"

#include "chinese_number.hpp"
#include "currency_lexicon.hpp"
#include "han_roles.hpp"
#include "unicode.hpp"
#include "word_roles.hpp"

namespace newsparse::detail {
namespace {

constexpr std::uint8_t begins_amount = word_role::number | word_role::article | word_role::sign;

/// Is a word that starts with these bytes none of those that the stages look at? Tells nearly all of them, with few
/// instructions.
inline bool is_ordinary(std::string_view text, Span word, std::uint64_t start) noexcept {
  const std::size_t size = word.size();
  if (size <= 8) return is_plain(start, size) && word_roles.of(lower_case(start)) == 0;
  return size <= 16 && is_plain(start, 8) && is_plain(first_bytes(text, word.end - 8, 8), 8) &&
         word_roles.of(lower_case(start)) == 0;
}

/// Of a usual Han character: does it begin names of currencies, but none that could stand here, and say nothing else?
inline bool is_mere_beginning(std::string_view text, std::size_t at) noexcept {
  const char32_t c = usual_han_at(text, at);
  if (c == 0 || (han_roles.of(c) & ~(han_role::name | han_role::amount)) != 0) return false;
  return at + 6 > text.size() || !second_in_currency.may_have(text, at + 3);
}

/// The first Han character from here on that has to be looked at, or the end.
inline std::size_t find_noted(std::string_view text, std::size_t at, std::size_t end) noexcept {
  for (; at + 3 <= end; at += 3) {
    if (noted_han.may_have(text, at) && !is_mere_beginning(text, at)) return at;
  }
  return end;
}

/// Of a number, a mark or what else is neither blank nor a word of any script.
inline UnitStart start_of_other(std::string_view text, const Token& token) noexcept {
  const std::size_t size = token.span.size();
  if (token.kind == TokenKind::number || size == 1) return start_of(text, token.span);
  const bool mark = size == 3 && token.kind >= TokenKind::open && token.kind <= TokenKind::symbol &&
                    static_cast<unsigned char>(text[token.span.begin]) >= 0xE0;
  return mark ? start_of_bytes(first_bytes(text, token.span.begin, size)) : any_start;
}

}  // namespace

void Survey::read(std::string_view text, std::span<const Token> tokens) {
  if (words_.size() > most_kept && tokens.size() <= most_kept) *this = {};
  text_ = text;
  tokens_ = tokens;
  if (words_.size() < tokens.size()) words_.resize(tokens.size()), starts_.resize(tokens.size());
  script_balance_ = 0;
  for (std::vector<std::uint32_t>* list : {&marks_, &cues_, &amounts_, &currency_names_, &declarations_}) list->clear();
  std::uint32_t* const words = words_.data();
  UnitStart* const starts = starts_.data();
  std::uint32_t word = 0, t = 0;
  for (const Token& token : tokens) {
    words[word] = t++;
    if (token.kind <= TokenKind::line_break) continue;
    if (token.kind == TokenKind::word) {
      const std::uint64_t bytes = first_bytes(text, token.span.begin, token.span.size());
      starts[word] = start_of_bytes(lower_case(bytes));
      if (!is_ordinary(text, token.span, bytes)) look_at_word(token, word);
    } else if (token.kind == TokenKind::han) {
      starts[word] = any_start;
      const std::size_t at = find_noted(text, token.span.begin, token.span.end);
      if (at < token.span.end) look_at_han(token, word, at);
    } else {
      look_at_other(token, word);
    }
    if (token.ends_sentence) marks_.push_back(word);
    ++word;
  }
  word_count_ = word;
}

void Survey::note_amount(const Token& token) {
  amounts_.push_back(static_cast<std::uint32_t>(&token - tokens_.data()));
}

/// Neither blank nor a word of any script.
void Survey::look_at_other(const Token& token, std::uint32_t word) {
  starts_[word] = start_of_other(text_, token);
  switch (token.kind) {
    case TokenKind::symbol:  // ½, but no sign of ASCII
      if (static_cast<unsigned char>(text_[token.span.begin]) >= 0x80) note_amount(token);
      break;
    case TokenKind::number:
    case TokenKind::currency:
      note_amount(token);
      break;
    case TokenKind::open:
    case TokenKind::close:
      if (!token.ends_sentence) marks_.push_back(word);
      break;
    case TokenKind::punctuation:
      if (token.span.in(text_) == "，") cues_.push_back(word + 1);
      break;
    case TokenKind::name:
    case TokenKind::amount:
      look_at_mixture(token);
      break;
    case TokenKind::space:
    case TokenKind::line_break:
    case TokenKind::word:
    case TokenKind::han:
    case TokenKind::quote:
    case TokenKind::invalid:
      break;
  }
}

void Survey::look_at_word(const Token& token, std::uint32_t word) {
  const Span span = token.span;
  const std::uint64_t bytes = first_bytes(text_, span.begin, span.size());
  const std::uint8_t roles = word_roles.of(lower_case(bytes));
  starts_[word] = start_of(text_, span);
  if ((roles & word_role::cue) != 0) cues_.push_back(word);
  if ((roles & word_role::subject) != 0) declarations_.push_back(span.begin);
  if (letters_at(text_, span.begin) != span.size())
    look_at_mixture(token);
  else if ((roles & begins_amount) != 0)
    note_amount(token);
}

/// Notes what a Han character says; true when an amount may begin with it.
bool Survey::look_at_character(std::size_t at, char32_t c) {
  const std::uint8_t roles = han_roles.of(c);
  script_balance_ += (roles & han_role::traditional) != 0;
  script_balance_ -= (roles & han_role::simplified) != 0;
  if ((roles & han_role::below) != 0 && text_.substr(at, 6) == "下同")
    declarations_.push_back(static_cast<std::uint32_t>(at));
  const bool is_name = (roles & han_role::name) != 0 && match_han(text_, at).word.text.size() >= shortest_han_name;
  if (is_name) currency_names_.push_back(static_cast<std::uint32_t>(at));
  return is_name || (roles & han_role::number) != 0;
}

/// A word of Han from this byte on.
void Survey::look_at_han(const Token& token, std::uint32_t word, std::size_t at) {
  const std::string_view printed = token.span.in(text_);
  if (printed == "簡稱" || printed == "简称") cues_.push_back(word);
  bool begins = false;
  for (const std::size_t end = token.span.end; at < end; at = find_noted(text_, at, end)) {
    if (const char32_t c = usual_han_at(text_, at); c != 0) {
      begins |= look_at_character(at, c);
      at += 3;
    } else {
      const CodePoint rare = decode(text_, at);
      begins |= begins_chinese_number(rare.value);
      at += rare.length;
    }
  }
  if (begins) note_amount(token);
}

/// A word with digits, marks or Chinese in it.
void Survey::look_at_mixture(const Token& token) {
  const Span span = token.span;
  for (std::size_t at = span.begin; at < span.end;) {
    const auto byte = static_cast<unsigned char>(text_[at]);
    const char32_t c = byte < 0xE3 ? 0 : usual_han_at(text_, at);
    if (c != 0) look_at_character(at, c);
    at += c != 0 ? 3 : byte < 0xE3 ? 1 : decode(text_, at).length;
  }
  const TokenKind kind = token.kind;
  if (kind == TokenKind::word || kind == TokenKind::han) note_amount(token);
}

}  // namespace newsparse::detail
