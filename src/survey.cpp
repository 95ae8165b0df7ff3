// SPDX-License-Identifier: MIT
#include "survey.hpp"

#include <algorithm>

#include "chinese_number.hpp"
#include "currency_lexicon.hpp"
#include "han_roles.hpp"
#include "unicode.hpp"
#include "word_roles.hpp"

namespace newsparse::detail {
namespace {

constexpr std::uint8_t begins_amount = word_role::number | word_role::article | word_role::sign;
constexpr unsigned noted_han_roles = han_role::number | han_role::cue | han_role::rare;
constexpr std::uint8_t noted_roles = begins_amount | word_role::cue | word_role::subject;

// What letters of ASCII have in common, and those in lower case. Digits, apostrophes and full stops lack the first, and
// so do all but the first bytes of characters beyond ASCII.
constexpr std::uint64_t letter_bits = 0x4040404040404040, lower_bits = 0x2020202020202020;

/// Of a number, a mark or what else is neither blank nor a word of any script.
inline UnitStart start_of_other(std::string_view text, const Token& token) noexcept {
  const std::size_t size = token.span.size();
  if (token.kind == TokenKind::number || size == 1) return start_of(text, token.span);
  const bool mark = size == 3 && token.kind >= TokenKind::open && token.kind <= TokenKind::symbol &&
                    static_cast<unsigned char>(text[token.span.begin]) >= 0xE0;
  return mark ? start_of_character(first_bytes(text, token.span.begin, size)) : any_start;
}

/// The first of two characters with its role `name` when a currency's name may begin with them; other bits say nothing.
constexpr unsigned begins_name(unsigned roles, unsigned next) noexcept {
  static_assert(han_role::second >> 5 == han_role::name);
  return roles & next >> 5;
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
  HanAhead ahead;
  std::uint32_t word = 0, t = 0;
  for (const Token& token : tokens) {
    words[word] = t++;
    if (token.kind <= TokenKind::line_break) continue;
    if (token.kind == TokenKind::word) {
      const std::size_t size = token.span.size();
      const std::uint64_t head = first_bytes(text, token.span.begin, size);
      const UnitStart start = start_of_bytes(lower_case(head));
      std::uint64_t common = head | ~first_bytes_mask[std::min<std::size_t>(size, 8)];  // bits of all its bytes
      if (size > 8) common &= size <= 16 ? first_bytes(text, token.span.end - 8, 8) : 0;
      starts[word] = static_cast<UnitStart>(start | ((common & lower_bits) == lower_bits ? 0 : not_lower));
      if ((common & letter_bits) != letter_bits || (word_roles.at_place(start) & noted_roles) != 0)
        look_at_word(token, word);
    } else if (token.kind == TokenKind::han) {
      starts[word] = any_start;
      if (!is_usual_han(token.span, ahead)) look_at_han(token, word);
    } else {
      starts[word] = start_of_other(text, token);
      look_at_other(token, word);
    }
    if (token.ends_sentence) marks_.push_back(word);
    ++word;
  }
  word_count_ = word;
}

/// Is this a word of Han that says nothing to the stages but which script it is in? That is noted. `ahead` is what the
/// word before it has seen of this one.
inline bool Survey::is_usual_han(Span word, HanAhead& ahead) noexcept {
  unsigned here = ahead.at == word.begin ? ahead.roles : roles_at(text_, word.begin);
  unsigned roles = 0, names = 0, simplified = 0, traditional = 0;
  std::uint32_t at = word.begin;
  while (at < word.end) {
    const unsigned next = roles_at(text_, at += 3);
    roles |= here;
    names |= begins_name(here, next);
    simplified += here & han_role::simplified;
    traditional += here & han_role::traditional;
    here = next;
  }
  ahead = {at, here};
  if (((roles & noted_han_roles) | (names & han_role::name)) != 0) return false;
  script_balance_ += static_cast<int>(traditional / han_role::traditional);
  script_balance_ -= static_cast<int>(simplified / han_role::simplified);
  return true;
}

void Survey::note_amount(const Token& token) {
  amounts_.push_back(static_cast<std::uint32_t>(&token - tokens_.data()));
}

/// Neither blank nor a word of any script.
void Survey::look_at_other(const Token& token, std::uint32_t word) {
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
  if ((roles & word_role::cue) != 0) cues_.push_back(word);
  if ((roles & word_role::subject) != 0) declarations_.push_back(span.begin);
  const bool plain = letters_at(text_, span.begin) == span.size();
  if (!plain || span.size() > 16) starts_[word] = start_of(text_, span);
  if (!plain)
    look_at_mixture(token);
  else if ((roles & begins_amount) != 0)
    note_amount(token);
}

/// Notes what a Han character says; true when an amount may begin with it.
bool Survey::look_at_character(std::size_t at, char32_t c) {
  const std::uint8_t roles = han_roles.of(c);
  script_balance_ += (roles & han_role::traditional) != 0;
  script_balance_ -= (roles & han_role::simplified) != 0;
  if ((roles & han_role::cue) != 0 && text_.substr(at, 6) == "下同")
    declarations_.push_back(static_cast<std::uint32_t>(at));
  const bool is_name = (begins_name(roles, roles_at(text_, at + 3)) & han_role::name) != 0 &&
                       match_han(text_, at).word.text.size() >= shortest_han_name;
  if (is_name) currency_names_.push_back(static_cast<std::uint32_t>(at));
  return is_name || (roles & han_role::number) != 0;
}

void Survey::look_at_han(const Token& token, std::uint32_t word) {
  const std::string_view printed = token.span.in(text_);
  if (printed == "簡稱" || printed == "简称") cues_.push_back(word);
  bool begins = false;
  for (std::size_t at = token.span.begin; at < token.span.end;) {
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
