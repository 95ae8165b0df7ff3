// SPDX-License-Identifier: MIT
#include <newsparse/decimal.hpp>

#include <limits>
#include <optional>

#include "digits.hpp"
#include "rounded.hpp"
#include "wide.hpp"

namespace newsparse::inline v0 {
namespace {

using detail::Wide;

constexpr std::uint64_t max_coefficient = std::numeric_limits<std::int64_t>::max();

std::uint64_t magnitude(std::int64_t value) noexcept {
  return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

int digit_count(std::uint64_t value) noexcept {
  int count = 1;
  for (; value >= 10; value /= 10) ++count;
  return count;
}

Result<Decimal> make(bool negative, Wide coefficient, std::int32_t exponent) noexcept {
  while (coefficient.high != 0 || coefficient.low > max_coefficient) {
    const detail::WideDivision tenth = detail::divide_wide(coefficient, 10);
    if (tenth.remainder != 0) return Error{Errc::out_of_range};
    coefficient = tenth.quotient;
    ++exponent;
  }
  auto value = static_cast<std::int64_t>(coefficient.low);
  if (value == 0) return Decimal();
  for (; value % 10 == 0; ++exponent) value /= 10;
  if (exponent < std::numeric_limits<std::int16_t>::min() || exponent > std::numeric_limits<std::int16_t>::max())
    return Error{Errc::out_of_range};
  return Decimal(negative ? -value : value, static_cast<std::int16_t>(exponent));
}

/// Of two magnitudes that are not zero.
std::strong_ordering compare_magnitudes(Decimal a, Decimal b) noexcept {
  std::uint64_t x = magnitude(a.coefficient());
  std::uint64_t y = magnitude(b.coefficient());
  const int x_digits = digit_count(x);
  const int y_digits = digit_count(y);
  if (x_digits + a.exponent() != y_digits + b.exponent()) return x_digits + a.exponent() <=> y_digits + b.exponent();
  // The first digits stand at the same place, so they differ in length by 18 at most.
  const Wide scaled_x = detail::multiply_wide(x, detail::power_of_ten(y_digits > x_digits ? y_digits - x_digits : 0));
  const Wide scaled_y = detail::multiply_wide(y, detail::power_of_ten(x_digits > y_digits ? x_digits - y_digits : 0));
  return scaled_x <=> scaled_y;
}

}  // namespace

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) noexcept {
  const auto sign = [](const Decimal& d) { return d.coefficient() < 0 ? -1 : d.coefficient() > 0 ? 1 : 0; };
  if (sign(a) != sign(b)) return sign(a) <=> sign(b);
  if (sign(a) == 0) return std::strong_ordering::equal;
  return sign(a) > 0 ? compare_magnitudes(a, b) : compare_magnitudes(b, a);
}

Result<Decimal> add(Decimal a, Decimal b) noexcept {
  if (a.coefficient() == 0) return b;
  if (b.coefficient() == 0) return a;
  if (a.exponent() < b.exponent()) return add(b, a);
  // The last digit of b is not zero: a sum that spans more than 19 digits does not fit.
  const int shift = a.exponent() - b.exponent();
  if (shift > detail::max_power_of_ten) return Error{Errc::out_of_range};
  const Wide x = detail::multiply_wide(magnitude(a.coefficient()), detail::power_of_ten(shift));
  const Wide y{0, magnitude(b.coefficient())};
  if (a.is_negative() == b.is_negative()) return make(a.is_negative(), detail::add_wide(x, y), b.exponent());
  return x >= y ? make(a.is_negative(), detail::subtract_wide(x, y), b.exponent())
                : make(b.is_negative(), detail::subtract_wide(y, x), b.exponent());
}

Result<Decimal> multiply(Decimal a, Decimal b) noexcept {
  const Wide product = detail::multiply_wide(magnitude(a.coefficient()), magnitude(b.coefficient()));
  return make(a.is_negative() != b.is_negative(), product, std::int32_t{a.exponent()} + b.exponent());
}

Result<Decimal> negate(Decimal a) noexcept {
  return make(!a.is_negative(), Wide{0, magnitude(a.coefficient())}, a.exponent());
}

namespace {

/// One more in the last place? `rest` is what is cut off, of `whole`.
bool rounds_up(Rounding rounding, bool is_odd, Wide rest, Wide whole) noexcept {
  if (rounding == Rounding::toward_zero) return false;
  const Wide complement = detail::subtract_wide(whole, rest);
  if (rest != complement) return rest > complement;
  return rounding == Rounding::half_up || is_odd;
}

Decimal decimal(bool negative, std::uint64_t coefficient, int exponent) noexcept {
  const auto value = static_cast<std::int64_t>(coefficient);
  return Decimal(negative ? -value : value, static_cast<std::int16_t>(exponent));
}

}  // namespace

Decimal round(Decimal value, int decimals, Rounding rounding) noexcept {
  const int cut = -decimals - value.exponent();
  if (cut <= 0 || value.coefficient() == 0) return value;
  const std::uint64_t digits = magnitude(value.coefficient());
  if (cut > detail::max_power_of_ten) return Decimal();
  const std::uint64_t unit = detail::power_of_ten(cut);
  const std::uint64_t kept = digits / unit;
  const bool up = rounds_up(rounding, kept % 2 != 0, Wide{0, digits % unit}, Wide{0, unit});
  return decimal(value.is_negative(), kept + (up ? 1 : 0), -decimals);
}

Result<Decimal> divide(Decimal a, Decimal b, int significant_digits, Rounding rounding) noexcept {
  if (b.coefficient() == 0) return Error{Errc::out_of_range};
  if (a.coefficient() == 0) return Decimal();
  // Scale the dividend so that the quotient has 18 to 20 digits, then cut it to what was asked for.
  const std::uint64_t divisor = magnitude(b.coefficient());
  const std::uint64_t dividend = magnitude(a.coefficient());
  int shift = 18 + digit_count(divisor) - digit_count(dividend);
  const Wide scaled = shift <= detail::max_power_of_ten
                          ? detail::multiply_wide(dividend, detail::power_of_ten(shift))
                          : detail::multiply_wide(dividend * detail::power_of_ten(shift - detail::max_power_of_ten),
                                                  detail::power_of_ten(detail::max_power_of_ten));
  const detail::WideDivision quotient = detail::divide_wide(scaled, divisor);
  const int cut = digit_count(quotient.quotient.low) - significant_digits;
  const std::uint64_t unit = detail::power_of_ten(cut > 0 ? cut : 0);
  const std::uint64_t kept = quotient.quotient.low / unit;
  // What is cut off, in units of 1 / divisor, so that no half is missed.
  const Wide rest =
      detail::add_wide(detail::multiply_wide(quotient.quotient.low % unit, divisor), Wide{0, quotient.remainder});
  const bool up = rounds_up(rounding, kept % 2 != 0, rest, detail::multiply_wide(unit, divisor));
  return make(a.is_negative() != b.is_negative(), Wide{0, kept + (up ? 1 : 0)},
              a.exponent() - b.exponent() - shift + (cut > 0 ? cut : 0));
}

}  // namespace newsparse::inline v0

namespace newsparse::detail {

Result<Decimal> multiply_to(Decimal a, Decimal b, int decimals, Rounding rounding) noexcept {
  Wide product = multiply_wide(magnitude(a.coefficient()), magnitude(b.coefficient()));
  const bool negative = a.is_negative() != b.is_negative();
  int exponent = a.exponent() + b.exponent();
  int cut = -decimals - exponent;
  if (cut <= 0) return make(negative, product, exponent);
  if (cut > 2 * max_power_of_ten) return Decimal();
  bool crumbs = false;  // something beyond the digits that decide
  if (cut > max_power_of_ten) {
    const WideDivision coarse = divide_wide(product, power_of_ten(cut - max_power_of_ten));
    product = coarse.quotient;
    crumbs = coarse.remainder != 0;
    cut = max_power_of_ten;
  }
  const std::uint64_t unit = power_of_ten(cut);
  const WideDivision kept = divide_wide(product, unit);
  // Twice the rest and the crumbs against twice the unit, so that a half with crumbs is more than a half.
  const Wide rest = add_wide(multiply_wide(kept.remainder, 2), Wide{0, crumbs ? 1u : 0u});
  const bool up = rounds_up(rounding, kept.quotient.low % 2 != 0, rest, multiply_wide(unit, 2));
  return make(negative, add_wide(kept.quotient, Wide{0, up ? 1u : 0u}), -decimals);
}

Result<Decimal> divide_to(Decimal a, Decimal b, int decimals, Rounding rounding) noexcept {
  if (b.coefficient() == 0) return Error{Errc::out_of_range};
  const bool negative = a.is_negative() != b.is_negative();
  std::uint64_t dividend = magnitude(a.coefficient());
  const std::uint64_t divisor = magnitude(b.coefficient());
  const int shift = decimals + a.exponent() - b.exponent();
  if (shift >= 0) {
    // A quotient that fits is below 10^19, so is divisor: the scaled dividend is below 10^38.
    if (shift > 2 * max_power_of_ten) return dividend == 0 ? Result<Decimal>(Decimal()) : Error{Errc::out_of_range};
    const int first = shift > max_power_of_ten ? shift - max_power_of_ten : 0;
    const Wide once = multiply_wide(dividend, power_of_ten(first));
    if (once.high != 0) return Error{Errc::out_of_range};
    const Wide scaled = multiply_wide(once.low, power_of_ten(shift - first));
    const WideDivision kept = divide_wide(scaled, divisor);
    const bool up = rounds_up(rounding, kept.quotient.low % 2 != 0, Wide{0, kept.remainder}, Wide{0, divisor});
    return make(negative, add_wide(kept.quotient, Wide{0, up ? 1u : 0u}), -decimals);
  }
  if (-shift > max_power_of_ten) return Decimal();
  const Wide scaled = multiply_wide(divisor, power_of_ten(-shift));
  if (scaled.high != 0) {  // the quotient is less than one
    const bool up = scaled >= Wide{0, dividend} && rounds_up(rounding, false, Wide{0, dividend}, scaled);
    return make(negative, Wide{0, up ? 1u : 0u}, -decimals);
  }
  const std::uint64_t kept = dividend / scaled.low;
  const bool up = rounds_up(rounding, kept % 2 != 0, Wide{0, dividend % scaled.low}, scaled);
  return make(negative, Wide{0, kept + (up ? 1u : 0u)}, -decimals);
}

}  // namespace newsparse::detail

namespace newsparse::inline v0 {

Result<Decimal> parse_decimal(std::string_view text) noexcept {
  if (text.empty()) return Error{Errc::empty};
  const auto is_digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  detail::DigitReader digits;
  std::size_t at = text[0] == '-' || text[0] == '+' ? 1 : 0;
  if (!is_digit(at)) return Error{Errc::not_a_number, at};
  for (; is_digit(at); ++at) digits.digit(text[at] - '0');
  if (at < text.size() && text[at] == '.' && is_digit(at + 1)) {
    digits.point();
    for (++at; is_digit(at); ++at) digits.digit(text[at] - '0');
  }
  if (at < text.size()) return Error{Errc::trailing_text, at};
  const std::optional<Decimal> value = digits.value(text[0] == '-');
  if (!value) return Error{Errc::out_of_range};
  return *value;
}

std::string to_string(Decimal value) {
  std::string digits = std::to_string(magnitude(value.coefficient()));
  if (value.exponent() >= 0) {
    digits.append(static_cast<std::size_t>(value.exponent()), '0');
  } else {
    const auto decimals = static_cast<std::size_t>(-value.exponent());
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    digits.insert(digits.size() - decimals, 1, '.');
  }
  return value.is_negative() ? '-' + digits : digits;
}

std::string to_grouped_string(Decimal value) {
  std::string text = to_string(value);
  const std::size_t first = value.is_negative() ? 1 : 0;
  const std::size_t point = text.find('.');
  for (std::size_t at = point == text.npos ? text.size() : point; at > first + 3;) text.insert(at -= 3, 1, ',');
  return text;
}

}  // namespace newsparse::inline v0
