// SPDX-License-Identifier: MIT
#include "survey.hpp"

#include <algorithm>
#include <iterator>

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
  if (token.kind == TokenKind::number) return start_of(text, token.span);
  if (size == 1) return start_of_sign(text[token.span.begin]);
  const bool wide = size == 3 && token.kind >= TokenKind::open && token.kind <= TokenKind::symbol &&
                    static_cast<unsigned char>(text[token.span.begin]) >= 0xE0;
  return wide ? start_of_character(first_bytes(text, token.span.begin, size)) : any_start;
}

/// A cue that no comma need announce: 燈灣水泥簡稱燈泥.
bool is_inner_cue(std::string_view printed) noexcept {
  constexpr std::string_view cues[] = {"簡稱", "简称", "又稱", "又称", "又名", "亦稱", "亦称", "俗稱", "俗称"};
  return std::find(std::begin(cues), std::end(cues), printed) != std::end(cues);
}

/// The roles that are noted of a character: `name` too where the next one is the second of a currency's name.
constexpr unsigned noted_of(unsigned roles, unsigned next) noexcept {
  // All that the shift moves elsewhere is noted anyway.
  static_assert(han_role::second >> 5 == han_role::name);
  static_assert(((han_role::amount | han_role::rare) >> 5 & ~noted_han_roles) == 0);
  return roles & (noted_han_roles | next >> 5);
}

struct PlainHan {
  std::size_t end = 0;
  unsigned roles_at_end = 0;
  std::ptrdiff_t script_balance = 0;
};

/// Passes over the characters that say nothing to the stages but which script they are in: nearly all.
PlainHan skip_plain_han(std::string_view text, std::size_t at, std::size_t end) noexcept {
  unsigned here = roles_at(text, at);
  std::size_t simplified = 0, traditional = 0;
  while (at < end) {
    const unsigned next = roles_at(text, at + 3);
    if (noted_of(here, next) != 0) break;
    simplified += here & han_role::simplified;
    traditional += here & han_role::traditional;
    here = next;
    at += 3;
  }
  return {at, here,
          static_cast<std::ptrdiff_t>(traditional / han_role::traditional) -
              static_cast<std::ptrdiff_t>(simplified / han_role::simplified)};
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
  std::uint32_t word = 0, next = 0;
  for (auto t = tokens.begin(); t != tokens.end(); ++t) {
    const Token& token = *t;
    words[word] = next++;
    if (token.kind <= TokenKind::line_break) continue;
    if (token.kind == TokenKind::han) {
      const std::uint32_t more = read_han_run(next - 1, word) - 1;
      t += more, next += more, word += more + 1;
      continue;
    }
    if (token.kind == TokenKind::word) {
      const std::size_t size = token.span.size();
      const std::uint64_t head = first_bytes(text, token.span.begin, size);
      const UnitStart start = start_of_bytes(lower_case(head));
      std::uint64_t common = head | ~first_bytes_mask[std::min<std::size_t>(size, 8)];  // bits of all its bytes
      if (size > 8) common &= size <= 16 ? first_bytes(text, token.span.end - 8, 8) : 0;
      starts[word] = static_cast<UnitStart>(start | ((common & lower_bits) == lower_bits ? 0 : not_lower));
      if ((common & letter_bits) != letter_bits || (word_roles.at_place(start) & noted_roles) != 0)
        look_at_word(token, word);
    } else {
      starts[word] = start_of_other(text, token);
      look_at_other(token, word);
    }
    if (token.ends_sentence) marks_.push_back(word);
    ++word;
  }
  word_count_ = word;
}

/// Reads the words of Han from this token on that stand behind one another without a gap; tells how many they are.
std::uint32_t Survey::read_han_run(std::uint32_t token, std::uint32_t word) {
  std::uint32_t* const words = words_.data() + word;
  UnitStart* const starts = starts_.data() + word;
  const std::span<const Token> tokens = tokens_.subspan(token);
  std::uint32_t count = 0;
  do {
    words[count] = token + count;
    starts[count] = any_start;
    if (tokens[count].ends_sentence) marks_.push_back(word + count);
    ++count;
  } while (count < tokens.size() && tokens[count].kind == TokenKind::han &&
           tokens[count].span.begin == tokens[count - 1].span.end);
  look_at_han({tokens[0].span.begin, tokens[count - 1].span.end}, token, word);
  return count;
}

/// Notes what the characters of a run of words say, of which these are the first token and word.
void Survey::look_at_han(Span run, std::uint32_t token, std::uint32_t word) {
  for (std::size_t at = run.begin;;) {
    const PlainHan plain = skip_plain_han(text_, at, run.end);
    script_balance_ += plain.script_balance;
    at = plain.end;
    if (at >= run.end) return;
    for (; tokens_[token].span.end <= at; ++token) ++word;
    const unsigned roles = plain.roles_at_end;
    if ((roles & han_role::cue) != 0 && tokens_[token].span.begin == at && is_inner_cue(text_.substr(at, 6)))
      cues_.push_back(word);
    if (look_at_character(at, roles)) note_amount(tokens_[token]);
    at += (roles & han_role::rare) == 0 ? 3 : decode(text_, at).length;
  }
}

void Survey::note_amount(const Token& token) {
  const auto index = static_cast<std::uint32_t>(&token - tokens_.data());
  if (amounts_.empty() || amounts_.back() != index) amounts_.push_back(index);
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

/// Notes what a character says beside its script; true when an amount may begin with it.
bool Survey::look_at_character(std::size_t at, unsigned roles) {
  if ((roles & han_role::rare) != 0) return begins_chinese_number(decode(text_, at).value);
  script_balance_ += (roles & han_role::traditional) != 0;
  script_balance_ -= (roles & han_role::simplified) != 0;
  if ((roles & han_role::cue) != 0 && text_.substr(at, 6) == "下同")
    declarations_.push_back(static_cast<std::uint32_t>(at));
  const bool is_name = (noted_of(roles, roles_at(text_, at + 3)) & han_role::name) != 0 &&
                       match_han(text_, at).word.text.size() >= shortest_han_name;
  if (is_name) currency_names_.push_back(static_cast<std::uint32_t>(at));
  return is_name || (roles & han_role::number) != 0;
}

/// A word with digits, marks or Chinese in it.
void Survey::look_at_mixture(const Token& token) {
  const Span span = token.span;
  for (std::size_t at = span.begin; at < span.end;) {
    const auto byte = static_cast<unsigned char>(text_[at]);
    if (byte < 0xE3) {
      ++at;
      continue;
    }
    const unsigned roles = roles_at(text_, at);
    look_at_character(at, roles);
    at += (roles & han_role::rare) == 0 ? 3 : decode(text_, at).length;
  }
  if (token.kind == TokenKind::word) note_amount(token);
}

}  // namespace newsparse::detail
