// SPDX-License-Identifier: MIT
#include "digit_number.hpp"

#include <algorithm>

#include "digits.hpp"

namespace newsparse::detail {
namespace {

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

}  // namespace

DigitRun digit_run(std::string_view text, std::size_t at, int most) noexcept {
  DigitRun run{0, at};
  for (Digit d; run.count < most && (d = digit_at(text, run.end)).length != 0; ++run.count) run.end += d.length;
  return run;
}

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

}  // namespace newsparse::detail
