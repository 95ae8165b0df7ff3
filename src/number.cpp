// SPDX-License-Identifier: MIT
#include "number.hpp"

#include <algorithm>

#include "chinese_number.hpp"
#include "digit_number.hpp"
#include "english_number.hpp"
#include "unicode.hpp"

namespace newsparse::detail {

std::size_t skip_blanks(std::string_view text, std::size_t at) noexcept {
  constexpr int most_blanks = 4;
  int line_breaks = 0;
  std::size_t end = at;
  for (int blanks = 0; end < text.size(); ++blanks) {
    const auto byte = static_cast<unsigned char>(text[end]);
    std::size_t length = 0;
    if (byte == ' ' || byte == '\t' || byte == '\r') {
      length = 1;
    } else if (byte == '\n') {
      length = 1;
      ++line_breaks;
    } else if (byte == 0xC2 || byte == 0xE2 || byte == 0xE3) {
      const CodePoint c = decode(text, end);
      if (c.value != CodePoint::ill_formed && is_blank(c.value)) length = c.length;
    }
    if (length == 0) return end;
    if (blanks == most_blanks || line_breaks > 1) return at;
    end += length;
  }
  return end;
}

namespace {

/// "2 1/2 million", "1/2 million": a common fraction that is a finite decimal. One alone may be a
/// date and counts before a scale, or where the caller knows better.
void read_common_fraction(std::string_view text, Number& number, bool may_be_date) noexcept {
  const auto digit = [&](std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9' ? text[at] - '0' : -1;
  };
  const bool mixed = number.end + 3 < text.size() && text[number.end] == ' ' && text[number.end + 2] == '/';
  const std::size_t numerator_at = mixed ? number.end + 1 : number.end - 1;
  const int numerator = digit(numerator_at);
  const int denominator = digit(numerator_at + 2);
  if (numerator < 1 || numerator >= denominator || digit(numerator_at + 3) >= 0 || numerator_at + 1 >= text.size() ||
      text[numerator_at + 1] != '/' || (!mixed && number.digits != 1))
    return;
  if (denominator != 2 && denominator != 4 && denominator != 5 && denominator != 8) return;
  const std::size_t end = numerator_at + 3;
  if (!mixed && may_be_date && read_scale(text, end).power == 0) return;
  const Decimal part(numerator * (1000 / denominator), -3);
  number.mantissa = mixed ? sum(number.mantissa, part) : part;
  number.is_whole = false;
  number.end = number.mantissa_end = end;
}

/// "1,5 Mio": one digit behind a comma is a tenth only where a scale follows.
void read_decimal_comma_before_scale(std::string_view text, Number& number) noexcept {
  if (!number.is_whole || number.is_grouped || number.digits > 3 || text.substr(number.end, 1) != ",") return;
  const DigitRun run = digit_run(text, number.end + 1, 2);
  if (run.count != 1) return;
  const Scale scale = read_scale(text, run.end);
  if (scale.power == 0 || scale.is_weak) return;
  number.mantissa = sum(number.mantissa, Decimal(digit_at(text, number.end + 1).value, -1));
  number.is_whole = false;
  number.end = number.mantissa_end = run.end;
}

/// "5 million 500 thousand": smaller terms behind the first.
void read_smaller_terms(std::string_view text, Number& number) noexcept {
  int scale = number.scale;
  for (int terms = 0; terms < 3; ++terms) {
    const std::size_t at = skip_blanks(text, number.end);
    if (at == number.end || digit_at(text, at).length == 0) return;
    const DigitNumber digits = read_digits(text, at);
    if (!digits.value || digits.digits > 3) return;
    const Scale next = read_scale(text, digits.end);
    if (next.power == 0 || next.is_weak || next.power >= scale) return;
    const std::optional<Decimal> term = Number::scaled(*digits.value, next.power - number.scale);
    if (!term) return;
    number.mantissa = sum(number.mantissa, *term);
    number.end = next.end;
    scale = next.power;
  }
}

}  // namespace

bool read_fraction_alone(std::string_view text, Number& number) noexcept {
  if (number.form != NumberForm::digits || number.has_scale || number.is_grouped || !number.is_whole) return false;
  const std::size_t end = number.end;
  read_common_fraction(text, number, false);
  number.upper_mantissa = number.mantissa;
  return number.end != end;
}

void read_scale_behind(std::string_view text, std::size_t at, Number& number) noexcept {
  number.end = at;
  const Scale scale = read_scale(text, at);
  if (scale.power == 0 || scale.is_weak || number.has_scale) return;
  number.scale = static_cast<std::int16_t>(scale.power);
  number.has_scale = true;
  number.end = scale.end;
}

NumberAttempt read_number(std::string_view text, std::size_t at) noexcept {
  NumberAttempt attempt;
  attempt.end = at;
  if (at >= text.size()) return attempt;
  if (const std::size_t letters = letters_at(text, at); letters > 0) {
    if (may_begin_english_number(text, at, letters)) {
      attempt.number = read_english(text, at);
      if (attempt.number) {
        attempt.number->begin = at;
        attempt.number->upper_mantissa = attempt.number->mantissa;
        attempt.end = attempt.number->end;
      }
    }
    return attempt;
  }
  const bool is_digit = digit_at(text, at).length != 0;
  const CodePoint c = decode(text, at);
  if (c.value == U'.' && digit_at(text, at + 1).length != 0) {  // .50
    const DigitNumber digits = read_digits(text, at);
    attempt.end = digits.end;
    if (!digits.value) return attempt;
    attempt.number.emplace();
    attempt.number->mantissa = *digits.value;
    attempt.number->is_whole = false;
    attempt.number->end = attempt.number->mantissa_end = digits.end;
  } else if (const int part = is_digit ? 0 : fraction_thousandths(c.value); part != 0) {  // ½
    attempt.number.emplace();
    attempt.number->mantissa = Decimal(part, -3);
    attempt.number->is_whole = false;
    attempt.number->end = attempt.number->mantissa_end = attempt.end = at + c.length;
  } else if (is_digit || is_numeral(c.value)) {
    attempt = read_chinese(text, at);
    if (attempt.end == at) attempt.end = at + c.length;
    if (!attempt.number) return attempt;
  } else {
    return attempt;
  }
  Number& number = *attempt.number;
  number.begin = at;
  if (number.form == NumberForm::digits && !number.has_scale) {
    read_decimal_comma_before_scale(text, number);
    if (number.is_whole && !number.is_grouped) read_common_fraction(text, number, true);
    if (const int part = read_fraction(text, number.end); part != 0 && number.is_whole) {
      number.mantissa = sum(number.mantissa, quarters(part));
      number.is_whole = false;
      number.mantissa_end = number.end;
    }
    std::size_t end = number.end;
    const NumberBound bound = read_bound(text, end);
    const Scale scale = read_scale(text, end);
    if (scale.power != 0) {
      number.scale = static_cast<std::int16_t>(scale.power);
      number.has_scale = true;
      number.is_weak = scale.is_weak;
      number.end = scale.end;
      number.bound = bound;
      if (!scale.is_weak) read_smaller_terms(text, number);
    } else if (bound != NumberBound::exact) {
      number.end = end;
      number.bound = bound;
    }
  }
  if (!number.is_pair) number.upper_mantissa = number.mantissa;
  attempt.end = std::max(attempt.end, number.end);
  return attempt;
}

}  // namespace newsparse::detail
