// SPDX-License-Identifier: MIT
#include "chinese_number.hpp"

#include <algorithm>
#include <cstdint>

#include "digit_number.hpp"
#include "digits.hpp"
#include "english_number.hpp"
#include "han_roles.hpp"
#include "unicode.hpp"

namespace newsparse::detail {
namespace {

struct NumeralAt {
  Numeral kind{};
  int value = 0;  // of a digit, or a power of ten
};

NumeralAt numeral(char32_t c) noexcept {
  switch (c) {
#define NEWSPARSE_NUMERAL(character, kind, value) \
  case character:                                 \
    return {Numeral::kind, value};
#include "tables/chinese_numerals.inc"
#undef NEWSPARSE_NUMERAL
    default:
      return {};
  }
}

NumeralAt numeral_at(std::string_view text, std::size_t at, std::size_t& length) noexcept {
  length = 0;
  if (at >= text.size() || static_cast<unsigned char>(text[at]) < 0xE2) return {};
  const CodePoint c = decode(text, at);
  length = c.length;
  return numeral(c.value);
}

/// A number in the making. Sums that do not fit poison it.
class Exact {
 public:
  void add_scaled(Decimal value, int power) noexcept {
    const std::optional<Decimal> scaled = Number::scaled(value, power);
    const Result<Decimal> total = scaled ? add(value_, *scaled) : Result<Decimal>(Error{Errc::out_of_range});
    if (total) value_ = *total;
    fits_ = fits_ && static_cast<bool>(total);
  }
  void scale(int power) noexcept {
    const std::optional<Decimal> scaled = Number::scaled(value_, power);
    if (scaled) value_ = *scaled;
    fits_ = fits_ && scaled.has_value();
  }
  bool fits() const noexcept { return fits_; }
  Decimal value() const noexcept { return value_; }
  bool is_zero() const noexcept { return value_ == Decimal(); }

 private:
  Decimal value_;
  bool fits_ = true;
};

/// 三千八百, 1兆2000億, 兩萬五, 一億半, 十幾萬, 5个亿. Of a pair such as 三四億 `second` picks the greater.
class ChineseReader {
 public:
  ChineseReader(std::string_view text, bool second) noexcept : text_(text), second_(second) {}

  NumberAttempt read(std::size_t at) noexcept {
    number_.begin = at_ = start_ = at;
    number_.form = NumberForm::digits;
    while (step()) {
    }
    NumberAttempt attempt;
    attempt.end = std::max(at_, failed_end_);
    if (at_ == start_ || !(has_current_ || in_section_ || has_total_)) return attempt;
    finish();
    if (total_.fits()) attempt.number = number_;
    return attempt;
  }

 private:
  bool step() noexcept {
    if (digit_at(text_, at_).length != 0) return arabic();
    // 500百慕達元, 3.17多明尼加披索: names of countries.
    for (const std::string_view name : {"百慕", "多明尼", "多米尼", "千里達", "萬那杜", "千里达", "幾內亞", "几内亚"})
      if (text_.substr(at_, name.size()) == name) return false;
    std::size_t length = 0;
    const NumeralAt next = numeral_at(text_, at_, length);
    switch (next.kind) {
      case Numeral::digit:
        return han_digits();
      case Numeral::twenty:
        if (has_current_ || in_section_) return false;
        set_current(Decimal(next.value), false);
        at_ += length;
        return small_unit(1);
      case Numeral::unit:
        at_ += length;
        if (small_unit(next.value)) return true;
        at_ -= length;
        return false;
      case Numeral::big_unit:
        at_ += length;
        if (big_unit(next.value)) return true;
        at_ -= length;
        return false;
      case Numeral::half:
        return half(length);
      case Numeral::some:
      case Numeral::more:
        return more(next.kind, length);
      case Numeral::measure: {
        // 5个亿
        std::size_t unit_length = 0;
        if (!has_current_ && !in_section_) return false;
        if (numeral_at(text_, at_ + length, unit_length).kind != Numeral::big_unit) return false;
        at_ += length;
        return true;
      }
      case Numeral::point:
        return decimals(length);
      case Numeral::none:
        break;
    }
    const std::size_t behind = skip_blanks(text_, at_);
    // "6 億 1,500 萬", "1 萬 2,500 元": digits behind a blank that the number goes on with.
    if (behind != at_ && has_total_ && !has_current_ && !in_section_ && goes_on_with(behind)) {
      at_ = behind;
      return true;
    }
    // "56 億", "5 千萬": one blank between digits and unit.
    if (last_arabic_ && at_ < text_.size()) {
      if (behind != at_ && is_spaced_unit(behind)) {
        at_ = behind;
        return true;
      }
      std::size_t bound_end = at_;
      const NumberBound bound = read_bound(text_, bound_end);
      if (bound == NumberBound::at_least && numeral_at(text_, bound_end, length).kind == Numeral::big_unit) {
        number_.bound = bound;
        at_ = bound_end;
        return true;
      }
    }
    return false;
  }

  /// The unit that stands here, perhaps behind 多; moves `at` behind it.
  NumeralAt unit_at(std::size_t& at) const noexcept {
    std::size_t length = 0;
    NumeralAt unit = numeral_at(text_, at, length);
    if (unit.kind == Numeral::more) unit = numeral_at(text_, at += length, length);
    at += length;
    return unit;
  }
  /// May this unit stand behind digits and a blank? A small one alone may begin a word: 3 百貨.
  bool is_spaced_unit(std::size_t at) const noexcept {
    const NumeralAt unit = unit_at(at);
    if (unit.kind != Numeral::unit) return unit.kind == Numeral::big_unit;
    return has_total_ || names_money(at) || unit_at(at).kind == Numeral::big_unit;
  }
  /// Have these digits a lesser unit of their own, or money behind them and too few places for a number of their own?
  bool goes_on_with(std::size_t digits_at) const noexcept {
    if (digit_at(text_, digits_at).length == 0) return false;
    const DigitNumber digits = read_digits(text_, digits_at);
    if (!digits.value) return false;
    const std::size_t end = skip_blanks(text_, digits.end);
    std::size_t unit_end = end;
    const NumeralAt unit = unit_at(unit_end);
    if (unit.kind == Numeral::big_unit || unit.kind == Numeral::unit) return unit.value < last_big_;
    return digits.is_whole && digits.digits >= 2 && digits.digits <= last_big_ && names_money(end);
  }
  /// 元, and 美元 and 港幣
  bool names_money(std::size_t at) const noexcept {
    constexpr std::u32string_view nouns = U"元圓圆幣币";
    return nouns.find(usual_han_at(text_, at)) != nouns.npos || nouns.find(usual_han_at(text_, at + 3)) != nouns.npos;
  }

  void set_current(Decimal value, bool is_shorthand_digit) noexcept {
    current_ = value;
    has_current_ = true;
    shorthand_ = is_shorthand_digit && unit_before_ >= 2;
    number_.form = NumberForm::chinese;
  }

  bool arabic() noexcept {
    if (has_current_ || number_.bound != NumberBound::exact) return false;
    const DigitNumber digits = read_digits(text_, at_);
    if (!digits.value) {
      failed_end_ = digits.end;
      return false;
    }
    const NumberForm form = number_.form;
    set_current(*digits.value, digits.digits == 1 && digits.is_whole && !zero_led_);
    number_.form = at_ == start_ ? NumberForm::digits : form;
    number_.is_grouped = number_.is_grouped || digits.is_grouped;
    number_.is_whole = number_.is_whole && digits.is_whole;
    number_.digits = digits.digits;
    at_ = digits.end;
    last_arabic_ = true;
    number_.mantissa_end = at_;
    return true;
  }

  bool han_digits() noexcept {
    if (has_current_ || number_.bound != NumberBound::exact) return false;
    DigitReader run;
    int count = 0;
    int first = -1;
    int last = -1;
    bool zero_led = false;
    std::size_t end = at_;
    std::size_t length = 0;
    for (NumeralAt n; (n = numeral_at(text_, end, length)).kind == Numeral::digit; end += length) {
      if (n.value == 0 && count == 0 && (in_section_ || has_total_)) {
        zero_led = true;  // 一千零五十: no digit, but no shorthand either
        continue;
      }
      if (count++ == 0) first = n.value;
      last = n.value;
      run.digit(n.value);
    }
    if (count == 0) {  // 1萬零50
      if (!zero_led || digit_at(text_, end).length == 0) return false;
      at_ = end;
      zero_led_ = true;
      return true;
    }
    const bool is_pair = count == 2 && first > 0 && (last == first + 1 || (first == 3 && last == 5));
    if (is_pair) {
      number_.is_pair = true;
      set_current(Decimal(second_ ? last : first), false);
    } else {
      const std::optional<Decimal> value = run.value();
      if (!value) {
        failed_end_ = end;
        return false;
      }
      set_current(*value, count == 1 && !zero_led);
      number_.is_single_han = count == 1 && at_ == start_;
    }
    at_ = end;
    last_arabic_ = false;
    number_.mantissa_end = at_;
    return true;
  }

  bool small_unit(int power) noexcept {
    if (power >= smallest_unit_) return false;
    if (!has_current_) {
      if (in_section_ && power != 1) return false;
      if (power != 1) {
        if (has_total_) return false;
        number_.is_bare = true;
      }
      current_ = Decimal(1);
    }
    section_.add_scaled(current_, power);
    if (!in_section_) {
      lone_digit_ = current_;
      lone_power_ = power;
    }
    lone_ = !in_section_;
    in_section_ = true;
    has_current_ = false;
    smallest_unit_ = power;
    unit_before_ = power;
    last_arabic_ = false;
    shorthand_ = false;
    number_.form = NumberForm::chinese;
    number_.mantissa_end = at_;
    number_.is_single_han = false;
    return true;
  }

  bool big_unit(int power) noexcept {
    const bool has_amount = has_current_ || in_section_;
    if (!has_amount && has_total_) {
      if (power <= last_big_) return false;
      total_.scale(power);  // 萬億
      scale_power_ += power;
    } else if (has_total_ && power > last_big_) {
      // 1万5000亿
      if (has_current_) section_.add_scaled(current_, 0);
      total_.add_scaled(section_.value(), 0);
      total_.scale(power);
      ++terms_;
    } else {
      if (has_total_ && power == last_big_) return false;
      if (!has_amount) {
        number_.is_bare = true;
        current_ = Decimal(1);
        has_current_ = true;
      }
      if (has_current_) section_.add_scaled(current_, 0);
      lone_amount_ = section_.value();
      total_.add_scaled(section_.value(), power);
      scale_power_ = power;
      ++terms_;
    }
    if (!section_.fits()) total_.scale(40000);
    section_ = Exact();
    in_section_ = has_current_ = false;
    has_total_ = true;
    last_big_ = power;
    smallest_unit_ = 4;
    unit_before_ = power;
    last_arabic_ = false;
    shorthand_ = false;
    lone_ = false;
    number_.form = NumberForm::chinese;
    number_.is_single_han = false;
    return true;
  }

  bool half(std::size_t length) noexcept {
    if (has_current_) return false;
    std::size_t next_length = 0;
    const NumeralAt next = numeral_at(text_, at_ + length, next_length);
    if (!in_section_ && !has_total_) {  // 半億, 半個億
      if (next.kind != Numeral::big_unit && next.kind != Numeral::measure) return false;
      set_current(Decimal(5, -1), false);
      number_.is_whole = false;
    } else {  // 一億半
      if (unit_before_ < 2) return false;
      section_.add_scaled(Decimal(5, -1), unit_before_);
      in_section_ = true;
      lone_ = false;
      smallest_unit_ = 0;
    }
    at_ += length;
    last_arabic_ = false;
    number_.mantissa_end = at_;
    return true;
  }

  bool more(Numeral kind, std::size_t length) noexcept {
    if (!(has_current_ || in_section_ || has_total_) || number_.bound != NumberBound::exact) return false;
    const bool round = has_current_ && last_arabic_ && number_.digits >= 2 && text_[at_ - 1] == '0';  // 300幾
    if (kind == Numeral::some && !round && (has_current_ || unit_before_ < 0)) return false;  // 十幾 but not 五幾
    number_.bound = NumberBound::more_than;
    at_ += length;
    last_arabic_ = true;  // 1,500多 億
    shorthand_ = false;
    return true;
  }

  /// 一点五亿: read digit by digit, Han only: 十点五分 is no decimal with 10點.
  bool decimals(std::size_t length) noexcept {
    if (last_arabic_ || !(has_current_ || in_section_) || !number_.is_whole) return false;
    DigitReader run;
    run.point();
    std::size_t end = at_ + length;
    int count = 0;
    std::size_t digit_length = 0;
    for (NumeralAt n; (n = numeral_at(text_, end, digit_length)).kind == Numeral::digit; end += digit_length, ++count)
      run.digit(n.value);
    const std::optional<Decimal> part = run.value();
    if (count == 0 || !part) return false;
    const Result<Decimal> whole = add(has_current_ ? current_ : Decimal(), *part);
    if (!whole) return false;
    set_current(*whole, false);
    lone_ = false;
    at_ = end;
    number_.is_whole = false;
    number_.is_single_han = false;
    number_.mantissa_end = at_;
    return true;
  }

  void finish() noexcept {
    number_.end = at_;
    number_.has_scale = has_total_;
    if (shorthand_ && has_current_) {  // 一億二, 三千五
      section_.add_scaled(current_, unit_before_ - 1);
      in_section_ = true;
      lone_ = false;
      has_current_ = false;
    }
    const bool rest = has_current_ || in_section_;
    if (has_total_ && terms_ == 1 && !rest) {
      number_.mantissa = lone_amount_;
      number_.scale = static_cast<std::int16_t>(scale_power_);
    } else if (!has_total_ && lone_ && !has_current_ && lone_power_ >= 2) {
      number_.mantissa = lone_digit_;
      number_.scale = static_cast<std::int16_t>(lone_power_);
      number_.has_scale = true;
    } else {
      if (has_current_) section_.add_scaled(current_, 0);
      total_.add_scaled(section_.value(), 0);
      if (!section_.fits()) total_.scale(40000);
      number_.mantissa = total_.value();
    }
    number_.upper_mantissa = number_.mantissa;
    if (!number_.is_whole) number_.is_single_han = false;
  }

  std::string_view text_;
  bool second_;
  std::size_t start_ = 0;
  std::size_t at_ = 0;
  std::size_t failed_end_ = 0;
  Number number_;
  Exact total_;          // up to the last big unit
  Exact section_;        // below ten thousand, behind it
  Decimal current_;      // the last digits, no unit behind them yet
  Decimal lone_amount_;  // what stood before the only big unit
  Decimal lone_digit_;   // what stood before the only small unit
  int lone_power_ = 0;
  int scale_power_ = 0;
  int last_big_ = 0;
  int smallest_unit_ = 4;
  int unit_before_ = -1;  // the power of the unit right before
  int terms_ = 0;
  bool has_current_ = false;
  bool in_section_ = false;
  bool has_total_ = false;
  bool last_arabic_ = false;
  bool shorthand_ = false;
  bool lone_ = false;
  bool zero_led_ = false;  // 2千零5
};

}  // namespace

NumberAttempt read_chinese(std::string_view text, std::size_t at) noexcept {
  NumberAttempt first = ChineseReader(text, false).read(at);
  if (first.number && first.number->is_pair) {
    const NumberAttempt second = ChineseReader(text, true).read(at);
    if (second.number) first.number->upper_mantissa = second.number->mantissa;
  }
  return first;
}

bool is_numeral(char32_t c) noexcept { return numeral(c).kind != Numeral::none; }

bool begins_chinese_number(char32_t c) noexcept {
  if (c < first_han) return c == U'〇' || c == U'○';
  return c < han_end && (han_roles.of(c) & han_role::number) != 0;
}

}  // namespace newsparse::detail
