// SPDX-License-Identifier: MIT
#include <newsparse/number_reader.hpp>
#include <newsparse/tokenizer.hpp>

#include <array>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using namespace newsparse;

namespace {

struct Example {
  std::string_view text;
  std::string_view value;
};

void check_values(std::initializer_list<Example> examples, NumberForm form) {
  for (const Example& example : examples) {
    CAPTURE(example.text);
    const std::optional<NumberMention> number = NumberReader().at(example.text, 0);
    REQUIRE(number);
    CHECK(to_string(number->value) == example.value);
    CHECK(number->span.in(example.text) == example.text);
    CHECK(number->form == form);
  }
}

std::vector<NumberMention> read(std::string_view text) { return NumberReader()(text, Tokenizer()(text)); }

/// Spells a number below 10^15 as English does.
std::string in_english(std::int64_t n) {
  constexpr std::array small{"",         "one",     "two",     "three",     "four",     "five",    "six",
                             "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
                             "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
  constexpr std::array tens{"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
  const auto below_thousand = [&](std::int64_t v) {
    std::string text;
    if (v >= 100) text = std::string(small[static_cast<std::size_t>(v / 100)]) + " hundred";
    const std::int64_t rest = v % 100;
    if (rest == 0) return text;
    if (!text.empty()) text += " and ";
    if (rest < 20) return text + small[static_cast<std::size_t>(rest)];
    text += tens[static_cast<std::size_t>(rest / 10)];
    return rest % 10 == 0 ? text : text + '-' + small[static_cast<std::size_t>(rest % 10)];
  };
  std::string text;
  for (const auto& [size, word] : {std::pair<std::int64_t, const char*>{1'000'000'000'000, " trillion"},
                                   {1'000'000'000, " billion"},
                                   {1'000'000, " million"},
                                   {1'000, " thousand"},
                                   {1, ""}}) {
    const std::int64_t group = n / size % 1000;
    if (group == 0) continue;
    if (!text.empty()) text += ' ';
    text += below_thousand(group) + word;
  }
  return text;
}

/// Writes a number below 10^16 in Chinese numerals.
std::string in_chinese(std::int64_t n, bool formal) {
  const std::array<std::string_view, 10> digits =
      formal ? std::array<std::string_view, 10>{"零", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"}
             : std::array<std::string_view, 10>{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  const std::array<std::string_view, 4> units = formal ? std::array<std::string_view, 4>{"", "拾", "佰", "仟"}
                                                       : std::array<std::string_view, 4>{"", "十", "百", "千"};
  constexpr std::array<std::string_view, 4> sections{"", "萬", "億", "兆"};
  std::string text;
  bool gap = false;
  for (int section = 3; section >= 0; --section) {
    std::int64_t size = 1;
    for (int i = 0; i < section; ++i) size *= 10'000;
    const std::int64_t group = n / size % 10'000;
    std::int64_t place = 1000;
    for (int unit = 3; unit >= 0; --unit, place /= 10) {
      const auto digit = static_cast<std::size_t>(group / place % 10);
      if (digit == 0) {
        gap = gap || !text.empty();
        continue;
      }
      if (gap) text += "零";
      gap = false;
      text += digits[digit];
      text += units[static_cast<std::size_t>(unit)];
    }
    if (group != 0) text += sections[static_cast<std::size_t>(section)];
  }
  return text;
}

}  // namespace

TEST_CASE("digits are read with every separator in use") {
  check_values({{"7", "7"},
                {"1,234.5", "1234.5"},
                {"1,234,567.89", "1234567.89"},
                {"12,34,567", "1234567"},
                {"1,2345,6789", "123456789"},
                {"1.234.567", "1234567"},
                {"1.234.567,50", "1234567.5"},
                {"1'250'000", "1250000"},
                {"1’250’000", "1250000"},
                {"48\u2009500", "48500"},
                {"1\u202F250\u202F000", "1250000"},
                {"1 250 000", "1250000"},
                {"1 250 000,75", "1250000.75"},
                {"29,99", "29.99"},
                {"1.234,56", "1234.56"},
                {"0.000125", "0.000125"},
                {"１，２３４．５", "1234.5"},
                {"３﹒８", "3.8"},
                {"𝟏𝟐𝟑", "123"},
                {"2½", "2.5"},
                {"¾", "0.75"}},
               NumberForm::digits);
}

TEST_CASE("scale words and newsroom letters belong to the number") {
  check_values({{"380 billion", "380000000000"},
                {"1.9bn", "1900000000"},
                {"640m", "640000000"},
                {"185k", "185000"},
                {"3.4MM", "3400000"},
                {"74mn", "74000000"},
                {"7.5tn", "7500000000000"},
                {"1.2 trn", "1200000000000"},
                {"4T", "4000000000000"},
                {"75,000 crore", "750000000000"},
                {"1.5 lakh crore", "1500000000000"},
                {"1.5-billion", "1500000000"},
                {"2 and a half million", "2500000"},
                {"2 1/2 million", "2500000"},
                {"5 hundred thousand", "500000"},
                {"5 million 500 thousand", "5500000"}},
               NumberForm::digits);
}

TEST_CASE("English words are numbers, to quadrillions, halves and quarters") {
  check_values({{"five", "5"},
                {"forty-two million", "42000000"},
                {"two hundred and twenty-five thousand", "225000"},
                {"a hundred", "100"},
                {"a million", "1000000"},
                {"half a million", "500000"},
                {"a quarter of a billion", "250000000"},
                {"three-quarters of a million", "750000"},
                {"one and a half billion", "1500000000"},
                {"a million and a half", "1500000"},
                {"two and three quarters", "2.75"},
                {"one point five million", "1500000"},
                {"three quadrillion", "3000000000000000"},
                {"two dozen", "24"},
                {"half a dozen", "6"},
                {"three crore twenty lakh", "32000000"},
                {"one quadrillion two hundred trillion", "1200000000000000"},
                {"One hundred thousand", "100000"}},
               NumberForm::english);
}

TEST_CASE("Chinese numerals are numbers: plain, formal, positional and mixed") {
  check_values({{"三千八百億", "380000000000"},
                {"兩兆", "2000000000000"},
                {"壹佰萬", "1000000"},
                {"廿億", "2000000000"},
                {"二〇二五", "2025"},
                {"一千零五十万", "10500000"},
                {"1兆2000億", "1200000000000"},
                {"3億5,000萬", "350000000"},
                {"12億3456萬7890", "1234567890"},
                {"15.18万亿", "15180000000000"},
                {"1万5000亿", "1500000000000"},
                {"一億二", "120000000"},
                {"三千五", "3500"},
                {"两万五", "25000"},
                {"一億半", "150000000"},
                {"半億", "50000000"},
                {"5个亿", "500000000"},
                {"一点五亿", "150000000"},
                {"十五", "15"},
                {"1萬零50", "10050"},
                {"2千零5", "2005"},
                {"3萬5", "35000"},
                {"５億", "500000000"}},
               NumberForm::chinese);
}

TEST_CASE("blanks may part digits from units, and each unit of a number from the next") {
  check_values({{"56 億", "5600000000"},
                {"5 千萬", "50000000"},
                {"6 億 1,500 萬", "615000000"},
                {"3 億 5 千萬", "350000000"},
                {"1 萬 2 千", "12000"},
                {"1 兆 2,345 億 6,789 萬", "1234567890000"},
                {"20 多億", "2000000000"},
                {"6 億 1,500 多萬", "615000000"}},
               NumberForm::chinese);
  const auto end_of = [](std::string_view text) { return NumberReader().at(text, 0)->span.in(text); };
  CHECK(end_of("1 萬 2,500 元") == "1 萬 2,500");
  CHECK(end_of("3 億 5,000 人") == "3 億");  // no unit, no money: two numbers
  CHECK(end_of("1 萬 20,000 元") == "1 萬");
  CHECK(end_of("6 億 7 億") == "6 億");
  CHECK(end_of("3 百貨") == "3");
}

TEST_CASE("two counts side by side are a pair of ends") {
  const std::optional<NumberMention> number = NumberReader().at("十五六萬", 0);
  REQUIRE(number);
  CHECK(to_string(number->value) == "150000");
  REQUIRE(number->upper);
  CHECK(to_string(*number->upper) == "160000");
}

TEST_CASE("words for more are kept as a bound") {
  for (const std::string_view text : {"三百多億", "300多億", "十幾萬", "50余亿", "三十几万", "300-odd"}) {
    CAPTURE(text);
    const std::optional<NumberMention> number = NumberReader().at(text, 0);
    REQUIRE(number);
    CHECK(number->bound == NumberBound::more_than);
    CHECK(number->span.in(text) == text);
  }
  CHECK(NumberReader().at("50+ million", 0)->bound == NumberBound::at_least);
}

TEST_CASE("every spelling reads back to its number") {
  std::mt19937_64 random(5);
  for (int i = 0; i < 5'000; ++i) {
    const auto bits = std::uniform_int_distribution<int>(15, 60)(random);
    const auto n = static_cast<std::int64_t>((random() >> bits) % 999'999'999'999'999) + 1;
    for (const std::string& text :
         {std::to_string(n), to_grouped_string(Decimal(n)), in_english(n), in_chinese(n, false), in_chinese(n, true)}) {
      CAPTURE(text);
      const std::optional<NumberMention> number = NumberReader().at(text, 0);
      REQUIRE(number);
      CHECK(number->value == Decimal(n));
      CHECK(number->span.size() == text.size());
    }
  }
}

TEST_CASE("numbers are found in text, each once, in order") {
  const std::string_view text = "In 2024 some 1.5 million people and 三百二十 dogs ran 42.5 percent of twenty miles.";
  const std::vector<NumberMention> numbers = read(text);
  REQUIRE(numbers.size() == 5);
  CHECK(to_string(numbers[1].value) == "1500000");
  CHECK(numbers[2].span.in(text) == "三百二十");
  CHECK(to_string(numbers[3].value) == "42.5");
  CHECK(to_string(numbers[4].value) == "20");
}

TEST_CASE("versions, dates with points and words are no numbers") {
  for (const std::string_view text : {"2.5.1", "", "ones", "halfway", "億", "and"}) {
    CAPTURE(text);
    const std::vector<NumberMention> numbers = read(text);
    CHECK(numbers.empty());
  }
}

TEST_CASE("a number that does not fit is left out, never rounded") {
  CHECK(read("12345678901234567890123").empty());
  CHECK(read("0.12345678901234567890123").empty());
  REQUIRE(read("100000000000000000000000").size() == 1);
}
