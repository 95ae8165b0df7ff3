// SPDX-License-Identifier: MIT
#include "lone_number.hpp"

#include <cstdint>

#include "amount_text.hpp"
#include "chinese_number.hpp"
#include "currency_lexicon.hpp"
#include "han_roles.hpp"
#include "word_roles.hpp"

namespace newsparse::detail {
namespace {

unsigned char byte_at(std::string_view text, std::size_t at) noexcept {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

/// May the Latin word that begins here go on with the number before it, or with an amount?
bool word_goes_on(std::string_view text, std::size_t at) noexcept {
  constexpr std::uint8_t roles = word_role::number | word_role::quantity | word_role::sign | word_role::joint;
  const std::size_t letters = letters_at(text, at);
  return (word_roles.of(text, at, letters) & roles) != 0 || may_begin_currency_word(text, at, letters);
}

/// May an amount begin here, behind a comma?
bool amount_may_begin(std::string_view text, std::size_t at) noexcept {
  constexpr std::uint8_t roles = word_role::number | word_role::article | word_role::sign | word_role::joint;
  if (is_ascii_letter(byte_at(text, at))) {
    const std::size_t letters = letters_at(text, at);
    return (word_roles.of(text, at, letters) & roles) != 0 || byte_at(text, at + letters) >= 0x80;
  }
  const char32_t c = usual_han_at(text, at);
  return c == 0 || (han_roles.of(c) & (han_role::number | han_role::name)) != 0;
}

/// Does a Han character go on with the number before it, or with an amount?
bool han_goes_on(std::string_view text, std::size_t at, char32_t c) noexcept {
  if ((han_roles.of(c) & han_role::amount) == 0) return false;
  if (c == U'個' || c == U'个') {  // 5个亿
    const char32_t next = usual_han_at(text, at + 3);
    return next == 0 || (han_roles.of(next) & han_role::number) != 0;
  }
  return !begins_currency(c) || is_numeral(c) || match_han(text, at);
}

/// May what stands here make an amount of the number before it?
bool goes_on(std::string_view text, std::size_t at, bool has_scale) noexcept {
  const unsigned char byte = byte_at(text, at), next = byte_at(text, at + 1);
  if (is_ascii_letter(byte)) return word_goes_on(text, at);
  switch (byte) {
    case '\0':
      return at < text.size();
    case ' ':
      if (next == '(') return has_scale;
      return !is_ascii_letter(next) || word_goes_on(text, at + 1);
    case '-':  // "5-year"; but "200-odd", "200-plus"
      return !is_ascii_letter(next) || next == 'o' || next == 'p' || word_goes_on(text, at + 1);
    case ',':
      return next == ' ' && amount_may_begin(text, at + 2);
    case '.':
      return next != ' ' && next != '\n' && next != '\0';
    case '(':
      return has_scale;
    case ')':
    case '%':
    case ';':
    case ':':
    case '!':
    case '?':
    case '"':
      return false;
    default:
      break;
  }
  if (const char32_t c = usual_han_at(text, at); c != 0) return han_goes_on(text, at, c);
  const std::string_view mark = text.substr(at, 3);
  if (mark == "，" || mark == "、") return amount_may_begin(text, at + 3);
  return mark != "。" && mark != "％";
}

std::size_t digits_end(std::string_view text, std::size_t at) noexcept {
  while (is_ascii_digit(byte_at(text, at)) ||
         ((byte_at(text, at) == ',' || byte_at(text, at) == '.') && is_ascii_digit(byte_at(text, at + 1))))
    ++at;
  return at;
}

}  // namespace

std::size_t lone_number_end(std::string_view text, std::size_t at) noexcept {
  if (is_ascii_digit(byte_at(text, at))) {
    const std::size_t end = digits_end(text, at);
    return goes_on(text, end, false) ? at : end;
  }
  std::size_t end = at;
  for (char32_t c; (c = usual_han_at(text, end)) != 0; end += 3) {
    const std::uint8_t roles = han_roles.of(c);
    if ((roles & han_role::number) == 0) break;
    if ((roles & han_role::name) != 0 && match_han(text, end)) return at;  // 百慕達幣
  }
  if (end == at) return at;
  // 由三百增至五百元
  if (at >= 3 && one_of(U"由從从自", usual_han_at(text, at - 3))) return at;
  return goes_on(text, end, true) ? at : end;
}

}  // namespace newsparse::detail
