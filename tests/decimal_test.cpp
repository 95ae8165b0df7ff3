// SPDX-License-Identifier: MIT
#include <newsparse/decimal.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include "catch.hpp"

using namespace newsparse;

namespace {

/// An independent computation: integers as strings of decimal digits, worked as on paper.
class BigInteger {
 public:
  explicit BigInteger(std::int64_t value) : negative_(value < 0) {
    std::uint64_t rest = value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
    for (; rest != 0; rest /= 10) digits_.push_back(static_cast<int>(rest % 10));
  }

  BigInteger shifted(int power) const {
    BigInteger result = *this;
    if (!digits_.empty()) result.digits_.insert(result.digits_.begin(), static_cast<std::size_t>(power), 0);
    return result;
  }

  friend BigInteger operator*(const BigInteger& a, const BigInteger& b) {
    BigInteger result(0);
    result.negative_ = a.negative_ != b.negative_;
    result.digits_.assign(a.digits_.size() + b.digits_.size(), 0);
    for (std::size_t i = 0; i < a.digits_.size(); ++i) {
      for (std::size_t j = 0; j < b.digits_.size(); ++j) {
        result.digits_[i + j] += a.digits_[i] * b.digits_[j];
        for (std::size_t k = i + j; result.digits_[k] > 9; ++k) {
          result.digits_[k + 1] += result.digits_[k] / 10;
          result.digits_[k] %= 10;
        }
      }
    }
    return result.trimmed();
  }

  friend BigInteger operator+(const BigInteger& a, const BigInteger& b) {
    if (a.negative_ == b.negative_) return combined(a, b, 1);
    return smaller(a, b) ? combined(b, a, -1) : combined(a, b, -1);
  }

  /// The decimal with this coefficient: plain digits, lowest terms.
  std::string as_decimal(int exponent) const {
    if (digits_.empty()) return "0";
    std::string text;
    for (auto digit = digits_.rbegin(); digit != digits_.rend(); ++digit) text += static_cast<char>('0' + *digit);
    if (exponent >= 0) {
      text.append(static_cast<std::size_t>(exponent), '0');
    } else {
      const auto decimals = static_cast<std::size_t>(-exponent);
      if (text.size() <= decimals) text.insert(0, decimals + 1 - text.size(), '0');
      text.insert(text.size() - decimals, 1, '.');
      while (text.back() == '0') text.pop_back();
      if (text.back() == '.') text.pop_back();
    }
    return negative_ ? '-' + text : text;
  }

  /// How many digits stand between the first and the last that are not zero.
  std::size_t significant() const {
    const auto first = std::find_if(digits_.begin(), digits_.end(), [](int d) { return d != 0; });
    return static_cast<std::size_t>(digits_.end() - first);
  }

 private:
  BigInteger trimmed() const {
    BigInteger result = *this;
    while (!result.digits_.empty() && result.digits_.back() == 0) result.digits_.pop_back();
    if (result.digits_.empty()) result.negative_ = false;
    return result;
  }
  static bool smaller(const BigInteger& a, const BigInteger& b) {
    if (a.digits_.size() != b.digits_.size()) return a.digits_.size() < b.digits_.size();
    return std::lexicographical_compare(a.digits_.rbegin(), a.digits_.rend(), b.digits_.rbegin(), b.digits_.rend());
  }
  static BigInteger combined(const BigInteger& a, const BigInteger& b, int sign) {
    BigInteger result = a;
    result.digits_.resize(std::max(a.digits_.size(), b.digits_.size()) + 1, 0);
    for (std::size_t i = 0; i < b.digits_.size(); ++i) result.digits_[i] += sign * b.digits_[i];
    for (std::size_t i = 0; i + 1 < result.digits_.size(); ++i) {
      const int carry = result.digits_[i] < 0 ? -1 : result.digits_[i] / 10;
      result.digits_[i] -= 10 * carry;
      result.digits_[i + 1] += carry;
    }
    return result.trimmed();
  }

  std::vector<int> digits_;  // the last digit first
  bool negative_;
};

Decimal random_decimal(std::mt19937_64& random) {
  const auto bits = std::uniform_int_distribution<int>(0, 63)(random);
  const auto coefficient = static_cast<std::int64_t>(random() >> bits);
  return Decimal(coefficient, static_cast<std::int16_t>(std::uniform_int_distribution<int>(-24, 24)(random)));
}

Decimal parsed(std::string_view text) {
  const Result<Decimal> value = parse_decimal(text);
  REQUIRE(value);
  return *value;
}

}  // namespace

TEST_CASE("a decimal is in lowest terms, so that equal values are equal") {
  CHECK(Decimal(1500, 2) == Decimal(15, 4));
  CHECK(Decimal(0, 7) == Decimal());
  CHECK(parsed("3.50") == parsed("3.5"));
  CHECK(parsed("-0.0") == Decimal());
}

TEST_CASE("decimals print plain digits and read back") {
  CHECK(to_string(Decimal(524, 8)) == "52400000000");
  CHECK(to_string(Decimal(-72, -2)) == "-0.72");
  CHECK(to_string(Decimal(125, -6)) == "0.000125");
  CHECK(to_grouped_string(Decimal(524, 8)) == "52,400,000,000");
  CHECK(to_grouped_string(Decimal(-12345678, -2)) == "-123,456.78");
  CHECK(to_grouped_string(Decimal(-123)) == "-123");
  std::mt19937_64 random(1);
  for (int i = 0; i < 20'000; ++i) {
    const Decimal value = random_decimal(random);
    CHECK(parsed(to_string(value)) == value);
  }
}

TEST_CASE("what is no decimal is told with its place") {
  CHECK(parse_decimal("").error() == Error{Errc::empty, 0});
  CHECK(parse_decimal("-").error() == Error{Errc::not_a_number, 1});
  CHECK(parse_decimal("x").error() == Error{Errc::not_a_number, 0});
  CHECK(parse_decimal("1.").error() == Error{Errc::trailing_text, 1});
  CHECK(parse_decimal("1,5").error() == Error{Errc::trailing_text, 1});
  CHECK(parse_decimal("12345678901234567891").error().code == Errc::out_of_range);
  CHECK(parse_decimal("0." + std::string(40'000, '0') + "1").error().code == Errc::out_of_range);
  CHECK(parse_decimal("1" + std::string(40'000, '0')).error().code == Errc::out_of_range);
}

TEST_CASE("eighteen digits always fit, zeros at the ends are free") {
  CHECK(to_string(parsed("999999999999999999")) == "999999999999999999");
  CHECK(to_string(parsed("0.000000999999999999999999")) == "0.000000999999999999999999");
  CHECK(to_string(parsed("5" + std::string(60, '0'))) == "5" + std::string(60, '0'));
}

TEST_CASE("sums and products are those of an independent computation, or out of range") {
  std::mt19937_64 random(2);
  constexpr std::size_t always_fits = 18;
  constexpr std::size_t never_fits = 20;
  for (int i = 0; i < 20'000; ++i) {
    const Decimal a = random_decimal(random);
    const Decimal b = i % 2 == 0 ? random_decimal(random) : negate(random_decimal(random)).value_or(Decimal());
    CAPTURE(to_string(a), to_string(b));
    const int lowest = std::min(a.exponent(), b.exponent());
    const BigInteger big_sum = BigInteger(a.coefficient()).shifted(a.exponent() - lowest) +
                               BigInteger(b.coefficient()).shifted(b.exponent() - lowest);
    const Result<Decimal> sum = add(a, b);
    if (sum) CHECK(to_string(*sum) == big_sum.as_decimal(lowest));
    CHECK((sum || big_sum.significant() > always_fits));
    if (big_sum.significant() >= never_fits) CHECK(sum.error().code == Errc::out_of_range);

    const BigInteger big_product = BigInteger(a.coefficient()) * BigInteger(b.coefficient());
    const Result<Decimal> product = multiply(a, b);
    if (product) CHECK(to_string(*product) == big_product.as_decimal(a.exponent() + b.exponent()));
    CHECK((product || big_product.significant() > always_fits));
    if (big_product.significant() >= never_fits) CHECK(product.error().code == Errc::out_of_range);
  }
}

TEST_CASE("order is that of the values, whatever the exponents") {
  CHECK(Decimal(1, 9) > Decimal(999'999'999));
  CHECK(Decimal(-1, 9) < Decimal(-999'999'999));
  CHECK(Decimal(1, -300) > Decimal());
  CHECK(Decimal(std::numeric_limits<std::int64_t>::min()) < Decimal(std::numeric_limits<std::int64_t>::max()));
  std::mt19937_64 random(3);
  for (int i = 0; i < 20'000; ++i) {
    const Decimal a = random_decimal(random);
    const Decimal b = random_decimal(random);
    const Result<Decimal> difference = add(a, *negate(b));
    if (!difference) continue;
    CHECK((a < b) == difference->is_negative());
    CHECK((a == b) == (*difference == Decimal()));
  }
}

TEST_CASE("rounding is by the named mode") {
  CHECK(round(parsed("0.125"), 2, Rounding::half_even) == parsed("0.12"));
  CHECK(round(parsed("0.135"), 2, Rounding::half_even) == parsed("0.14"));
  CHECK(round(parsed("0.125"), 2, Rounding::half_up) == parsed("0.13"));
  CHECK(round(parsed("-0.125"), 2, Rounding::half_up) == parsed("-0.13"));
  CHECK(round(parsed("0.129"), 2, Rounding::toward_zero) == parsed("0.12"));
  CHECK(round(parsed("0.1250000001"), 2, Rounding::half_even) == parsed("0.13"));
  CHECK(round(parsed("1850"), -3, Rounding::half_even) == parsed("2000"));
  CHECK(round(parsed("9.999"), 2, Rounding::half_up) == parsed("10"));
  CHECK(round(parsed("0.0000000000000000000000001"), 2, Rounding::half_up) == Decimal());
}

TEST_CASE("a quotient has the digits that were asked for") {
  CHECK(*divide(Decimal(1), Decimal(3), 9) == parsed("0.333333333"));
  CHECK(*divide(Decimal(2), Decimal(3), 9) == parsed("0.666666667"));
  CHECK(*divide(Decimal(2), Decimal(3), 9, Rounding::toward_zero) == parsed("0.666666666"));
  CHECK(*divide(Decimal(1, 9), Decimal(8), 18) == parsed("125000000"));
  CHECK(*divide(Decimal(-5), Decimal(2), 1, Rounding::half_even) == parsed("-2"));
  CHECK(divide(Decimal(1), Decimal(), 9).error().code == Errc::out_of_range);
  std::mt19937_64 random(4);
  for (int i = 0; i < 5'000; ++i) {  // an exact quotient comes back
    const Decimal a = Decimal(static_cast<std::int64_t>(random() % 1'000'000'000), -3);
    const Decimal b = Decimal(static_cast<std::int64_t>(random() % 1'000'000 + 1), -2);
    const Result<Decimal> product = multiply(a, b);
    REQUIRE(product);
    CHECK(*divide(*product, b, 18) == a);
  }
}

TEST_CASE("the least coefficient has no negative, and that is said") {
  CHECK(negate(Decimal(std::numeric_limits<std::int64_t>::min())).error().code == Errc::out_of_range);
  CHECK(*negate(Decimal(5)) == Decimal(-5));
}
