// SPDX-License-Identifier: MIT
#include "number.hpp"

#include <algorithm>
#include <array>
#include <iterator>

#include "digits.hpp"
#include "unicode.hpp"
#include "word_filter.hpp"

namespace newsparse::detail {
namespace {

// --- digits ---

struct Digit {
  int value = -1;
  std::uint32_t length = 0;
};

Digit digit_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return byte >= '0' && byte <= '9' ? Digit{byte - '0', 1} : Digit{};
  if (byte < 0xC2 || (byte >= 0xE3 && byte <= 0xE9)) return {};  // no digit of Unicode begins so
  const CodePoint c = decode(text, at);
  const int value = c.value == CodePoint::ill_formed ? -1 : digit_value(c.value);
  return value < 0 ? Digit{} : Digit{value, c.length};
}

/// How many digits stand here, at most `most`, and where they end.
struct DigitRun {
  int count = 0;
  std::size_t end = 0;
};
DigitRun digit_run(std::string_view text, std::size_t at, int most) noexcept {
  DigitRun run{0, at};
  for (Digit d; run.count < most && (d = digit_at(text, run.end)).length != 0; ++run.count) run.end += d.length;
  return run;
}

enum class Separator : std::uint8_t { none, comma, apostrophe, fixed_blank, blank, point };

struct SeparatorAt {
  Separator kind{};
  std::size_t end = 0;
};

SeparatorAt separator_at(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return {};
  const CodePoint c = decode(text, at);
  const std::size_t end = at + c.length;
  switch (c.value) {
    case U',':
    case U'，':
      return {Separator::comma, end};
    case U'\'':
    case U'’':
      return {Separator::apostrophe, end};
    case 0x00A0:
    case 0x2007:
    case 0x2009:
    case 0x202F:
      return {Separator::fixed_blank, end};
    case U' ':
      return {Separator::blank, end};
    case U'.':
    case U'．':
    case U'﹒':
    case U'·':
      return {Separator::point, end};
    default:
      return {};
  }
}

/// A comma before two digits, and no more: €29,99. One before three parts thousands.
bool is_decimal_comma(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size() || text[at] != ',') return false;
  const DigitRun run = digit_run(text, at + 1, 3);
  const SeparatorAt more = separator_at(text, run.end);
  const bool goes_on =
      (more.kind == Separator::comma || more.kind == Separator::point) && digit_at(text, more.end).length != 0;
  return run.count == 2 && !goes_on;
}

/// Where the groups behind the first digits end, each led by this separator: 3 digits (1,234,567),
/// 4 (1,2345,6789), or India's 2 before the last 3 (1,23,45,678). `from` itself when there are none.
std::size_t groups_end(std::string_view text, std::size_t from, int first_count, Separator kind) noexcept {
  constexpr int most_groups = 12;
  // A full stop or a blank parts groups only where there are several: 1.234 is a decimal.
  const int fewest_groups = kind == Separator::point || kind == Separator::blank ? 2 : 1;
  for (const int size : {3, 4, 2}) {
    if (first_count > size || (size != 3 && kind != Separator::comma)) continue;
    std::size_t end = from;
    int groups = 0;
    int last = 0;
    for (; groups < most_groups; ++groups) {
      const SeparatorAt separator = separator_at(text, end);
      if (separator.kind != kind) break;
      const DigitRun run = digit_run(text, separator.end, 5);
      if (run.count != size && !(size == 2 && run.count == 3)) break;
      end = run.end;
      last = run.count;
      if (size == 2 && last == 3) {
        ++groups;
        break;
      }
    }
    // 1.234,56 as the continent of Europe prints it.
    const bool has_cents = kind == Separator::point && groups == 1 && is_decimal_comma(text, end);
    if ((groups < fewest_groups && !has_cents) || (size == 2 && (last != 3 || groups < 2))) continue;
    return end;
  }
  return from;
}

struct DigitNumber {
  std::optional<Decimal> value;
  std::size_t end = 0;
  std::uint8_t digits = 0;
  bool is_grouped = false;
  bool is_whole = true;
};

/// ½ and its kind, in hundredths of a thousand: 0.5 is 500.
int fraction_thousandths(char32_t c) noexcept {
  switch (c) {
    case U'¼':
      return 250;
    case U'½':
      return 500;
    case U'¾':
      return 750;
    case U'⅕':
      return 200;
    case U'⅖':
      return 400;
    case U'⅗':
      return 600;
    case U'⅘':
      return 800;
    case U'⅛':
      return 125;
    case U'⅜':
      return 375;
    case U'⅝':
      return 625;
    case U'⅞':
      return 875;
    default:
      return 0;
  }
}

/// Precondition: a digit, or a point before one, stands at `at`.
DigitNumber read_digits(std::string_view text, std::size_t at) noexcept {
  DigitNumber number;
  DigitReader digits;
  int count = 0;
  std::size_t end = at;
  for (Digit d; (d = digit_at(text, end)).length != 0; ++count) {
    digits.digit(d.value);
    end += d.length;
  }
  number.digits = static_cast<std::uint8_t>(std::min(count, 255));
  const SeparatorAt separator = count > 0 && count <= 4 ? separator_at(text, end) : SeparatorAt{};
  Separator grouped = Separator::none;
  if (separator.kind != Separator::none) {
    const std::size_t groups = groups_end(text, end, count, separator.kind);
    if (groups != end) grouped = separator.kind;
    while (end < groups) {
      end = separator_at(text, end).end;
      for (Digit d; end < groups && (d = digit_at(text, end)).length != 0; end += d.length) {
        digits.digit(d.value);
        if (number.digits < 255) ++number.digits;
      }
    }
    number.is_grouped = grouped != Separator::none;
  }
  const SeparatorAt mark = separator_at(text, end);
  const bool takes_comma = grouped != Separator::comma && count > 0 && (grouped != Separator::none || count <= 3);
  const bool is_point =
      (takes_comma && is_decimal_comma(text, end)) ||
      (grouped != Separator::point && mark.kind == Separator::point && digit_at(text, mark.end).length != 0);
  if (is_point) {
    digits.point();
    number.is_whole = false;
    end = mark.end;
    for (Digit d; (d = digit_at(text, end)).length != 0; end += d.length) digits.digit(d.value);
  }
  number.value = digits.value();
  number.end = end;
  const SeparatorAt more = is_point ? separator_at(text, end) : SeparatorAt{};
  if (more.kind == Separator::point && digit_at(text, more.end).length != 0) {
    // 2.5.1 is a version, 2025.11.24 a date.
    number.value.reset();
    for (SeparatorAt next = more; next.kind == Separator::point && digit_at(text, next.end).length != 0;) {
      number.end = next.end;
      for (Digit d; (d = digit_at(text, number.end)).length != 0;) number.end += d.length;
      next = separator_at(text, number.end);
    }
  }
  if (number.value && number.end < text.size() && static_cast<unsigned char>(text[number.end]) >= 0x80) {
    const CodePoint c = decode(text, number.end);
    if (const int part = fraction_thousandths(c.value); part != 0) {
      const Result<Decimal> sum = add(*number.value, Decimal(part, -3));
      number.value = sum ? std::optional(*sum) : std::nullopt;
      number.end += c.length;
      number.is_whole = false;
    }
  }
  return number;
}

// --- English ---

enum class Kind : std::uint8_t {
  none,
  article,
  and_,
  unit,
  teen,
  tens,
  hundred,
  scale,
  letter,
  half,
  quarter,
  dozen,
  of,
  point
};

struct NumberWord {
  std::string_view text;
  Kind kind{};
  int value = 0;
};

constexpr NumberWord number_words[] = {
#include "tables/number_words.inc"
};
static_assert(std::is_sorted(std::begin(number_words), std::end(number_words),
                             [](const NumberWord& a, const NumberWord& b) { return a.text < b.text; }));

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
constexpr bool is_ascii_letter(char c) noexcept { return lower(c) >= 'a' && lower(c) <= 'z'; }

/// Those that may follow its article: "a million", "a quarter of a billion".
constexpr auto words_behind_article = [] {
  WordFilter<std::size(number_words)> filter;
  for (const NumberWord& word : number_words) {
    if (word.kind != Kind::article && word.kind != Kind::and_ && word.kind != Kind::of) filter.add(word.text);
  }
  return filter;
}();

struct WordAt {
  Kind kind{};
  int value = 0;
  std::size_t end = 0;
};

/// The number word that stands here, letters of another alphabet not behind it.
WordAt word_at(std::string_view text, std::size_t at) noexcept {
  std::array<char, 12> letters{};
  std::size_t size = 0;
  for (; at + size < text.size() && is_ascii_letter(text[at + size]); ++size) {
    if (size == letters.size()) return {};
    letters[size] = lower(text[at + size]);
  }
  if (size == 0) return {};
  const std::string_view word(letters.data(), size);
  const auto* found = std::lower_bound(std::begin(number_words), std::end(number_words), word,
                                       [](const NumberWord& entry, std::string_view w) { return entry.text < w; });
  if (found == std::end(number_words) || found->text != word) return {};
  const std::size_t end = at + size;
  if (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80) {
    const char32_t next = decode(text, end).value;
    if (next != CodePoint::ill_formed && (is_letter(next) || digit_value(next) >= 0)) return {};
  }
  return {found->kind, found->value, end};
}

/// Behind blanks or one hyphen.
std::size_t skip_joint(std::string_view text, std::size_t at) noexcept {
  if (at < text.size() && text[at] == '-') return skip_blanks(text, at + 1) == at + 1 ? at + 1 : at;
  if (text.substr(at, 3) == "\u2011") return at + 3;
  return skip_blanks(text, at);
}

struct Scale {
  int power = 0;
  std::size_t end = 0;
  bool is_weak = false;
};

/// One or several scale words behind a number: "million", "bn", "lakh crore", "hundred thousand".
Scale read_scale(std::string_view text, std::size_t at) noexcept {
  Scale scale{0, at};
  for (int words = 0; words < 3; ++words) {
    const std::size_t joint = skip_joint(text, scale.end);
    const WordAt word = word_at(text, joint);
    const bool glued = joint == scale.end;
    if (word.kind == Kind::letter) {
      // "5m", "$5 M"; behind a blank it may be a word of its own. Letters end the scale.
      if (words > 0 || (!glued && text[scale.end] == '-')) break;
      scale = {word.value, word.end, !glued};
      break;
    }
    if (word.kind != Kind::scale && word.kind != Kind::hundred) break;
    scale.power += word.value;
    scale.end = word.end;
    // 20 Mio. €, 4 Mrd. Euro: the full stop of an abbreviation, not of a sentence.
    if (word.kind == Kind::scale && word.end - joint == 3 && text.substr(word.end, 2) == ". " &&
        word.end + 2 < text.size() && (text[word.end + 2] == 'E' || text.substr(word.end + 2, 3) == "€"))
      scale.end = word.end + 1;
  }
  return scale;
}

/// "300-odd", "50+", "2-plus": what stands between a number and its scale.
NumberBound read_bound(std::string_view text, std::size_t& at) noexcept {
  if (text.substr(at, 4) == "-odd" && !(at + 4 < text.size() && is_ascii_letter(text[at + 4]))) {
    at += 4;
    return NumberBound::more_than;
  }
  if (text.substr(at, 5) == "-plus" && !(at + 5 < text.size() && is_ascii_letter(text[at + 5]))) {
    at += 5;
    return NumberBound::at_least;
  }
  if (at < text.size() && text[at] == '+' && digit_at(text, at + 1).length == 0) {
    ++at;
    return NumberBound::at_least;
  }
  return NumberBound::exact;
}

/// "and a half", "and three quarters": in quarters; the end moves behind it.
int read_fraction(std::string_view text, std::size_t& end) noexcept {
  const WordAt joined = word_at(text, skip_joint(text, end));
  if (joined.kind != Kind::and_) return 0;
  const WordAt count = word_at(text, skip_joint(text, joined.end));
  if (count.kind != Kind::article && !(count.kind == Kind::unit && (count.value == 1 || count.value == 3))) return 0;
  const WordAt part = word_at(text, skip_joint(text, count.end));
  if (part.kind != Kind::half && part.kind != Kind::quarter) return 0;
  end = part.end;
  return part.kind == Kind::half ? 2 : count.value;
}

Decimal quarters(int count) noexcept { return Decimal(25 * count, -2); }

Decimal sum(Decimal a, Decimal b) noexcept { return add(a, b).value_or(a); }

/// "half a million", "a quarter of a billion", "half a dollar": a fraction before its scale.
std::optional<Number> read_leading_fraction(std::string_view text, std::size_t at) noexcept {
  WordAt word = word_at(text, at);
  int count = 0;
  if (word.kind == Kind::article || word.kind == Kind::unit) {
    count = word.value;
    word = word_at(text, skip_joint(text, word.end));
    if (word.kind == Kind::half && count != 1) return std::nullopt;
    if (word.kind == Kind::quarter && count != 1 && count != 3) return std::nullopt;
  } else {
    count = 1;
    if (word.kind == Kind::quarter) return std::nullopt;
  }
  if (word.kind != Kind::half && word.kind != Kind::quarter) return std::nullopt;
  Number number;
  number.form = NumberForm::english;
  number.mantissa = quarters(word.kind == Kind::half ? 2 : count);
  number.is_whole = false;
  std::size_t end = word.end;
  const WordAt of = word_at(text, skip_joint(text, end));
  if (of.kind == Kind::of) end = of.end;
  const WordAt article = word_at(text, skip_joint(text, end));
  if (article.kind == Kind::article) end = article.end;
  if (const WordAt dozen = word_at(text, skip_joint(text, end)); dozen.kind == Kind::dozen) {
    const Result<Decimal> items = multiply(number.mantissa, Decimal(dozen.value));
    if (!items) return std::nullopt;
    number.mantissa = *items;
    number.mantissa_end = number.end = dozen.end;
    return number;
  }
  const Scale scale = read_scale(text, end);
  if (scale.power == 0 || scale.is_weak) {
    // "half a dollar": the article belongs to the number; "half" alone does not make one.
    if (word.kind != Kind::half || article.kind != Kind::article || of.kind == Kind::of) return std::nullopt;
    number.mantissa_end = number.end = end;
    return number;
  }
  number.mantissa_end = word.end;
  number.scale = static_cast<std::int16_t>(scale.power);
  number.has_scale = true;
  number.end = scale.end;
  return number;
}

/// Cardinals: "five", "two hundred and twenty-five thousand", "a million and a half", "one point five billion".
std::optional<Number> read_english(std::string_view text, std::size_t at) noexcept {
  if (const std::optional<Number> fraction = read_leading_fraction(text, at)) return fraction;
  Number number;
  number.form = NumberForm::english;
  std::int64_t group = 0;  // below 1,000, hundreds of thousands with "hundred thousand"
  Decimal total;
  int terms = 0;  // groups that have a scale word
  int last_scale = 0;
  Kind last = Kind::none;
  std::size_t end = at;
  for (int words = 0; words < 40; ++words) {
    std::size_t joint = words == 0 ? at : skip_joint(text, end);
    WordAt word = word_at(text, joint);
    if (word.kind == Kind::and_ && (last == Kind::hundred || last == Kind::scale)) {
      const WordAt next = word_at(text, skip_joint(text, word.end));
      if (next.kind != Kind::unit && next.kind != Kind::teen && next.kind != Kind::tens) break;
      // "one hundred and two hundred" are two numbers.
      const WordAt behind = word_at(text, skip_joint(text, next.end));
      if (behind.kind == Kind::hundred || (last == Kind::hundred && behind.kind == Kind::scale && group == 0)) break;
      word = next;
    }
    const bool group_open = last == Kind::none || last == Kind::hundred || last == Kind::scale;
    if (word.kind == Kind::article && words == 0) {
      const WordAt next = word_at(text, skip_joint(text, word.end));
      if (next.kind != Kind::hundred && next.kind != Kind::scale && next.kind != Kind::dozen) return std::nullopt;
      group = 1;
    } else if (word.kind == Kind::unit && (group_open || (last == Kind::tens && word.value != 0))) {
      group += word.value;
    } else if ((word.kind == Kind::teen || word.kind == Kind::tens) && group_open) {
      group += word.value;
    } else if (word.kind == Kind::hundred && group > 0 && group < 100) {
      group *= 100;
    } else if (word.kind == Kind::dozen && group > 0 && group < 100 && terms == 0) {
      group *= 12;
    } else if (word.kind == Kind::scale && group > 0 && last != Kind::scale) {
      const Scale scale = read_scale(text, end);
      if (terms > 0 && scale.power >= last_scale) break;
      total = sum(total, Decimal(group, static_cast<std::int16_t>(scale.power)));
      if (terms++ == 0) number.mantissa = Decimal(group);
      last_scale = scale.power;
      group = 0;
      word.end = scale.end;
    } else {
      break;
    }
    last = word.kind;
    end = word.end;
    if (last == Kind::dozen) break;
  }
  if (last == Kind::none || last == Kind::article) return std::nullopt;
  number.end = number.mantissa_end = end;
  if (terms == 0) {
    number.mantissa = Decimal(group);
    std::size_t behind = end;
    const WordAt point = word_at(text, skip_joint(text, end));
    if (point.kind == Kind::point) {
      Decimal decimals;
      int places = 0;
      for (behind = point.end; places < 15; ++places) {
        const WordAt digit = word_at(text, skip_joint(text, behind));
        if (digit.kind != Kind::unit) break;
        decimals = sum(decimals, Decimal(digit.value, static_cast<std::int16_t>(-places - 1)));
        behind = digit.end;
      }
      if (places > 0) {
        number.mantissa = sum(number.mantissa, decimals);
        number.is_whole = false;
        end = behind;
      }
    } else if (const int part = read_fraction(text, behind); part != 0) {
      number.mantissa = sum(number.mantissa, quarters(part));
      number.is_whole = false;
      end = behind;
    }
    number.mantissa_end = number.end = end;
    number.bound = read_bound(text, number.end);
    if (const Scale scale = read_scale(text, number.end); scale.power != 0 && !scale.is_weak) {
      number.scale = static_cast<std::int16_t>(scale.power);
      number.has_scale = true;
      number.end = scale.end;
    }
  } else {
    number.has_scale = true;
    number.scale = static_cast<std::int16_t>(last_scale);
    if (terms > 1 || group > 0) {
      number.mantissa = sum(total, Decimal(group));
      number.scale = 0;
    } else if (const int part = read_fraction(text, number.end); part != 0) {
      number.mantissa = sum(number.mantissa, quarters(part));
      number.is_whole = false;
    }
  }
  return number;
}

// --- Chinese ---

enum class Numeral : std::uint8_t { none, digit, unit, big_unit, twenty, half, some, more, measure, point };

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

/// Bit set of the characters that a number can begin with, for U+4E00 to U+9FFF.
constexpr char32_t first_ideograph = 0x4E00;
constexpr auto numeral_bits = [] {
  std::array<std::uint64_t, (0xA000 - 0x4E00) / 64 + 1> bits{};
#define NEWSPARSE_NUMERAL(character, kind, value)                                                              \
  if (Numeral::kind != Numeral::more && Numeral::kind != Numeral::some && Numeral::kind != Numeral::measure && \
      Numeral::kind != Numeral::point && (character) >= first_ideograph && (character) < 0xA000)               \
    bits[((character)-first_ideograph) / 64] |= std::uint64_t{1} << (((character)-first_ideograph) % 64);
#include "tables/chinese_numerals.inc"
#undef NEWSPARSE_NUMERAL
  return bits;
}();

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
    // "56 億": one blank between digits and unit.
    if (last_arabic_ && at_ < text_.size()) {
      const std::size_t behind = skip_blanks(text_, at_);
      if (behind != at_ && numeral_at(text_, behind, length).kind == Numeral::big_unit) {
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
    if (kind == Numeral::some && (has_current_ || unit_before_ < 0)) return false;  // 十幾 but not 五幾
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

NumberAttempt read_chinese(std::string_view text, std::size_t at) noexcept {
  NumberAttempt first = ChineseReader(text, false).read(at);
  if (first.number && first.number->is_pair) {
    const NumberAttempt second = ChineseReader(text, true).read(at);
    if (second.number) first.number->upper_mantissa = second.number->mantissa;
  }
  return first;
}

}  // namespace

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

bool begins_chinese_number(char32_t c) noexcept {
  if (c < first_ideograph) return c == U'〇' || c == U'○';
  if (c >= 0xA000) return false;
  const std::size_t index = c - first_ideograph;
  return (numeral_bits[index / 64] >> (index % 64) & 1) != 0;
}

constinit const WordFilter<64> first_number_words = [] {
  WordFilter<64> filter;
  for (const NumberWord& word : number_words) {
    if (word.kind == Kind::unit || word.kind == Kind::teen || word.kind == Kind::tens || word.kind == Kind::half)
      filter.add(word.text);
  }
  return filter;
}();

bool article_begins_number(std::string_view text, std::size_t at, std::size_t letters) noexcept {
  const std::size_t next = skip_joint(text, at + letters);
  const std::size_t next_letters = letters_at(text, next);
  return next_letters > 0 && words_behind_article.may_contain(text, next, next_letters);
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
  if (is_ascii_letter(text[at])) {
    if (may_begin_english_number(text, at, letters_at(text, at))) {
      attempt.number = read_english(text, at);
      if (attempt.number) {
        attempt.number->begin = at;
        attempt.number->upper_mantissa = attempt.number->mantissa;
        attempt.end = attempt.number->end;
      }
    }
    return attempt;
  }
  std::size_t length = 0;
  const bool is_digit = digit_at(text, at).length != 0;
  const NumeralAt first = numeral_at(text, at, length);
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
  } else if (is_digit || first.kind != Numeral::none) {
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
