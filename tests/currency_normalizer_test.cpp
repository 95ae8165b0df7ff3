// SPDX-License-Identifier: MIT
#include <newsparse/currency_normalizer.hpp>
#include <newsparse/tokenizer.hpp>

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "catch.hpp"
#include "random_text.hpp"

using namespace newsparse;

namespace {

Locale locale(std::string_view tag) { return tag.empty() ? Locale() : *Locale::parse(tag); }

std::vector<MoneyMention> find(std::string_view tag, std::string_view text) {
  return CurrencyNormalizer(locale(tag))(text, Tokenizer()(text));
}

/// "⟦US$5-6 billion|USD 5000000000..6000000000|about⟧": the text with what was found in it.
std::string marked(std::string_view tag, std::string_view text) {
  std::string out;
  std::size_t at = 0;
  for (const MoneyMention& m : find(tag, text)) {
    out += text.substr(at, m.span.begin - at);
    out += "⟦" + std::string(m.span.in(text)) + '|' + to_string(m.amount);
    if (m.upper) out += ".." + to_string(m.upper->amount());
    if (m.modifier != Modifier::none) out += '|' + std::string(name(m.modifier));
    out += "⟧";
    at = m.span.end;
  }
  return out + std::string(text.substr(at));
}

struct Sentence {
  std::string_view tag;
  std::string_view expected;  // with marks; without them it is the text
};

/// The text of a marked sentence.
std::string unmarked(std::string_view sentence) {
  constexpr std::string_view open = "⟦";
  constexpr std::string_view close = "⟧";
  std::string text;
  while (!sentence.empty()) {
    const std::size_t begin = sentence.find(open);
    text += sentence.substr(0, begin);
    if (begin == sentence.npos) break;
    const std::size_t bar = sentence.find('|', begin);
    text += sentence.substr(begin + open.size(), bar - begin - open.size());
    sentence.remove_prefix(sentence.find(close, bar) + close.size());
  }
  return text;
}

void check(std::initializer_list<Sentence> sentences) {
  for (const Sentence& sentence : sentences)
    CHECK(marked(sentence.tag, unmarked(sentence.expected)) == sentence.expected);
}

std::vector<Currency> currencies() {
  std::vector<Currency> all;
  for (char a = 'A'; a <= 'Z'; ++a)
    for (char b = 'A'; b <= 'Z'; ++b)
      for (char c = 'A'; c <= 'Z'; ++c)
        if (const auto currency = Currency::from_code(std::string{a, b, c}); currency && *currency != Currency())
          all.push_back(*currency);
  return all;
}

bool is_one(std::string_view tag, const std::string& text, std::string_view printed, const Money& expected) {
  const std::vector<MoneyMention> money = find(tag, text);
  return money.size() == 1 && money[0].span.in(text) == printed && money[0].amount == expected;
}

}  // namespace

TEST_CASE("signs, codes and words stand before or behind a number") {
  check({{"en-TW", "It paid ⟦NT$918 million|TWD 918000000⟧ and ⟦38 billion yuan|CNY 38000000000⟧."},
         {"en-US",
          "⟦GBP 27 million|GBP 27000000⟧, ⟦USD3.14|USD 3.14⟧, ⟦2bn RMB|CNY 2000000000⟧, ⟦12.5 MEUR|EUR 12500000⟧"},
         {"en-US", "⟦25€|EUR 25⟧, ⟦19.99$|USD 19.99⟧, ⟦9¢|USD 0.09⟧, ⟦Rs 75,000 crore|INR 750000000000⟧"},
         {"en-US", "a ⟦$1.5-billion|USD 1500000000⟧ loan and a ⟦five-million-dollar|USD 5000000⟧ annex"},
         {"en-US",
          "⟦US $5 million|USD 5000000⟧, ⟦$ 5|USD 5⟧, ⟦U.S. $7|USD 7⟧, ⟦40 billion New Taiwan dollars|TWD 40000000000⟧"},
         {"zh-TW", "⟦新台幣3兆2000億元|TWD 3200000000000⟧、⟦人民幣380億元|CNY 38000000000⟧、⟦4300萬台幣|TWD 43000000⟧"},
         {"zh-CN", "⟦380亿元人民币|CNY 38000000000⟧、⟦1.34万亿港元|HKD 1340000000000⟧、⟦RMB 6亿|CNY 600000000⟧"},
         {"zh-TW", "⟦新臺幣壹佰萬元整|TWD 1000000⟧、⟦一億半台幣|TWD 150000000⟧、⟦廿億元|TWD 2000000000⟧"}});
}

TEST_CASE("an amount may run over a line break") {
  check({{"en-CN", "It cost ⟦38 billion\nyuan|CNY 38000000000⟧."}, {"zh-TW", "總額⟦250億\n元|TWD 25000000000⟧。"}});
}

TEST_CASE("blanks between Han and digits change no amount") {
  for (const auto& [spaced, glued] :
       {std::pair{"營收達新台幣 6 億 1,500 萬元", "營收達新台幣6億1,500萬元"},
        std::pair{"月薪 1 萬 2,500 元", "月薪1萬2,500元"},
        std::pair{"資本支出 380 億至 420 億美元", "資本支出380億至420億美元"}, std::pair{"逾 30 餘萬元", "逾30餘萬元"},
        std::pair{"捐 5 千元", "捐5千元"}, std::pair{"港幣 8 億 5 千多萬", "港幣8億5千多萬"}}) {
    CAPTURE(spaced);
    const std::vector<MoneyMention> one = find("zh-TW", spaced), other = find("zh-TW", glued);
    REQUIRE(one.size() == 1);
    REQUIRE(other.size() == 1);
    CHECK(one[0].amount == other[0].amount);
    CHECK(one[0].upper == other[0].upper);
    CHECK(one[0].modifier == other[0].modifier);
  }
}

TEST_CASE("ranges share scale and currency") {
  check({{"en-US", "⟦$5-6 billion|USD 5000000000..6000000000⟧, ⟦$8 to $10 billion|USD 8000000000..10000000000⟧"},
         {"en-US", "between ⟦5 and 6 billion dollars|USD 5000000000..6000000000⟧, ⟦£50m-£60m|GBP 50000000..60000000⟧"},
         {"en-US",
          "⟦$5-8,000|USD 5000..8000⟧, ⟦$500-1,000|USD 500..1000⟧, ⟦two or three million dollars|USD 2000000..3000000⟧"},
         {"zh-CN", "⟦5至7亿美元|USD 500000000..700000000⟧、⟦8000万至1亿元|CNY 80000000..100000000⟧"},
         {"zh-TW",
          "介於⟦5億元與8億元|TWD 500000000..800000000⟧之間，⟦三、四億元|TWD 300000000..400000000⟧，⟦62～68元|TWD "
          "62..68⟧"}});
}

TEST_CASE("a change is two amounts, a list one for each item") {
  check({{"en-US", "Pay rose from ⟦$45,500|USD 45500⟧ to ⟦$47,900|USD 47900⟧."},
         {"en-US", "The stock fell ⟦$3|USD 3⟧ to ⟦$45|USD 45⟧."},
         {"en-US", "It cut the price of its entry-level lamp by ⟦$5|USD 5⟧ to ⟦$80|USD 80⟧."},
         {"en-US", "It bet ⟦$5|USD 5000000⟧, ⟦$10|USD 10000000⟧ and ⟦$15 million|USD 15000000⟧."},
         {"en-US", "Seats at ⟦$45|USD 45⟧, ⟦$60|USD 60⟧ and ⟦$120|USD 120⟧."},
         {"en-US", "She gave ⟦$500|USD 500⟧ to 30 families."},
         {"zh-TW",
          "由⟦5億元|TWD 500000000⟧增至⟦8億元|TWD 800000000⟧，分別增資⟦5|TWD 500000000⟧、⟦10|TWD "
          "1000000000⟧及⟦15億元|TWD 1500000000⟧"},
         {"zh-CN", "由⟦5亿|CNY 500000000⟧增至⟦8亿元|CNY 800000000⟧"}});
}

TEST_CASE("compounds and minor units are given in the main unit") {
  check(
      {{"en-US", "⟦12 dollars and 45 cents|USD 12.45⟧, ⟦5 pounds 20 pence|GBP 5.2⟧, ⟦50 US cents|USD 0.5⟧"},
       {"zh-TW", "⟦2元3角5分|TWD 2.35⟧、⟦四塊五|TWD 4.5⟧、⟦3角|TWD 0.3⟧"},
       {"zh-HK", "派⟦三毫二仙|HKD 0.32⟧、⟦20仙|HKD 0.2⟧"},
       {"zh-MY", "由⟦5令吉10仙|MYR 5.1⟧跌⟦7仙|MYR 0.07⟧"},
       {"zh-SG",
        "营收⟦2亿令吉|MYR 200000000⟧，每股赚⟦6.9仙|MYR 0.069⟧；机场税⟦65元2角新币|SGD 65.2⟧，闭市报⟦18.5分|SGD 0.185⟧"},
       {"zh-CN", "每度电⟦2角8分5厘|CNY 0.285⟧，票价⟦29元半|CNY 29.5⟧，⟦29元|CNY 29⟧半年费"}});
}

TEST_CASE("negatives are signs, words and the brackets of accounting") {
  check({{"en-US", "⟦-$5 million|USD -5000000⟧, ⟦−€1.3bn|EUR -1300000000⟧, ⟦$(18.4) million|USD -18400000⟧"},
         {"en-US", "EPS was ⟦($0.27)|USD -0.27⟧; the fee (⟦$5|USD 5⟧) is due; a loss of ⟦$3|USD 3⟧"},
         {"zh-TW", "⟦負5億元|TWD -500000000⟧、⟦-0.72元|TWD -0.72⟧、虧損⟦12億元|TWD 1200000000⟧"}});
}

TEST_CASE("modifiers stand before, inside or behind") {
  check(
      {{"en-US",
        "about ⟦$5|USD 5|about⟧, well over ⟦$2bn|USD 2000000000|more_than⟧, at least another ⟦$3m|USD "
        "3000000|at_least⟧"},
       {"en-US",
        "just under ⟦$9|USD 9|less_than⟧, up to ⟦$9|USD 9|at_most⟧, ⟦$9|USD 9|at_least⟧ or more, ⟦$9|USD 9|about⟧ or "
        "so"},
       {"en-US",
        "starts at just under ⟦$9|USD 9|less_than⟧; crossed the ⟦$1 trillion|USD 1000000000000|more_than⟧ mark"},
       {"en-US", "Pay moved up to ⟦$9|USD 9⟧ from ⟦$8|USD 8⟧; wages of up to ⟦$9|USD 9|at_most⟧"},
       {"en-US", "more than half of the ⟦$9|USD 9⟧; short of ⟦$9|USD 9⟧; adds up to ⟦$9|USD 9⟧"},
       {"zh-TW",
        "約⟦5億元|TWD 500000000|about⟧，逾⟦百億元|TWD 10000000000|more_than⟧，至少投入⟦5億元|TWD 500000000|at_least⟧"},
       {"zh-TW",
        "⟦新台幣近20億元|TWD 2000000000|about⟧、⟦300多億元|TWD 30000000000|more_than⟧、⟦3元|TWD 3|at_most⟧以下"},
       {"zh-TW", "最高可罰業者⟦5萬元|TWD 50000|at_most⟧，業者最高營收⟦5萬元|TWD 50000⟧"},
       {"zh-TW", "在手訂單逾 ⟦百億元|TWD 10000000000|more_than⟧，先付⟦5億美元|USD 500000000⟧首付款"},
       {"zh-TW", "買超⟦5億元|TWD 500000000⟧，簽約⟦5億元|TWD 500000000⟧，低於原先的⟦5億元|TWD 500000000⟧"}});
}

TEST_CASE("what looks like money and is none") {
  check(
      {{"en-US", "Billions of dollars, several million yuan, tens of millions of euros, a million-dollar question"},
       {"en-US",
        "The builder won 35 contracts; 20 euro zone members; a 5,000-pound truck; 30 pounds of lithium; 1,200 "
        "kilograms (2,646 pounds)"},
       {"en-US", "TOP 100 stores, CNY 2026, COP 30, PHP 8.3, ALL 50 states, EUR/USD 1.08, 500 USDT, 10 dollar stores"},
       {"en-TW", "The Legislative Yuan passed 12 bills; version 2.5.1; 0700.HK; 250 basis points; 42.5 percent"},
       {"zh-TW", "數十億元、上百億元、數百萬美元、萬元戶、百元鈔、億元級球場、兆元產業"},
       {"zh-CN", "公元2025年、3元老、2元件、元宇宙、五角大楼、三元锂电池、一元二次方程、李四人民币、美元指数跌破100点"},
       {"zh-TW", "5塊蛋糕、3塊地、裂成了5塊、一分錢一分貨、今年元月5日、歐元兌美元一度升破1.20"},
       {"en-US", "They put in their two cents, and 38 sailors won over the crowd"}});
}

TEST_CASE("a bare sign means what the locale says, an explicit cue beats it") {
  const auto currency = [](std::string_view tag, std::string_view text) {
    const std::vector<MoneyMention> money = find(tag, text);
    REQUIRE(!money.empty());
    return money.back().amount.currency().code();
  };
  CHECK(currency("", "$5") == "USD");
  CHECK(currency("en-TW", "$5") == "USD");
  CHECK(currency("en-SG", "$5") == "SGD");
  CHECK(currency("en-AU", "$5") == "AUD");
  CHECK(currency("en-CA", "$5") == "CAD");
  CHECK(currency("en-NZ", "$5") == "NZD");
  CHECK(currency("zh-TW", "＄120") == "TWD");
  CHECK(currency("zh-HK", "$120") == "HKD");
  CHECK(currency("zh-CN", "$120") == "USD");
  CHECK(currency("zh-TW", "5元") == "TWD");
  CHECK(currency("zh-HK", "5元") == "HKD");
  CHECK(currency("zh-MO", "5元") == "MOP");
  CHECK(currency("zh-SG", "5元") == "CNY");
  CHECK(currency("zh-SG", "5新元") == "SGD");
  CHECK(currency("en-TW", "“應繳1,280元”") == "TWD");
  CHECK(currency("", "營收為5億元") == "TWD");
  CHECK(currency("", "营收为5亿元") == "CNY");
  CHECK(currency("", "營收為5億元，去年以人民幣計算") == "CNY");
  CHECK(currency("zh-TW", "收入（人民幣，下同），資本開支275億元") == "CNY");
  CHECK(currency("zh-CN", "￥66") == "CNY");
  CHECK(currency("en-US", "¥300") == "JPY");
  CHECK(currency("en-US", "In Shanghai it costs ¥300") == "CNY");
  CHECK(currency("en-US", "$1.1 million (Canadian)") == "CAD");
  CHECK(currency("en-US", "In Copenhagen, kr850 million") == "DKK");
  CHECK(currency("en-US", "Manila paid 5 million pesos") == "PHP");
  CHECK(currency("en-HK", "closed at HK$14, up 5 cents") == "HKD");
}

TEST_CASE("what told the currency is said, and what else the sign may mean") {
  const std::string_view text = "$5 and US$6";
  const std::vector<MoneyMention> money = find("en-SG", text);
  REQUIRE(money.size() == 2);
  CHECK(money[0].source == CurrencySource::locale);
  CHECK(money[1].source == CurrencySource::printed);
  const std::vector<Currency> candidates = candidate_currencies(money[0], text);
  CHECK(std::count(candidates.begin(), candidates.end(), Currency("SGD")) == 1);
  CHECK(candidate_currencies(money[1], text).empty());
  CHECK(find("", "營收為5億元")[0].source == CurrencySource::script);
  CHECK(find("zh-TW", "（人民幣，下同）5億元")[0].source == CurrencySource::document);
  CHECK(name(CurrencySource::document) == "document");
  CHECK(name(Modifier::at_most) == "at_most");
}

TEST_CASE("a conversion and what it restates point at each other") {
  const auto equivalents = [](std::string_view tag, std::string_view text) {
    std::vector<int> found;
    for (const MoneyMention& m : find(tag, text)) found.push_back(m.equivalent ? static_cast<int>(*m.equivalent) : -1);
    return found;
  };
  CHECK(equivalents("en-TW", "380 billion yuan (US$52.4 billion)") == std::vector{1, 0});
  CHECK(equivalents("en-TW", "3.6 billion yuan (US$498 million; NT$15.7 billion)") == std::vector{1, 0, 0});
  CHECK(equivalents("en-TW", "1,280 yuan/US$177; 88 million euros, equivalent to NT$2.98 billion") ==
        std::vector{1, 0, 3, 2});
  CHECK(equivalents("zh-TW", "5億歐元，折合新台幣170億元；380億元人民幣（約合新台幣1.7兆元）") ==
        std::vector{1, 0, 3, 2});
  CHECK(equivalents("en-TW", "NT$5.25 per share, or NT$136 billion in total") == std::vector{-1, -1});
  CHECK(equivalents("en-TW", "US$1 = NT$31.5") == std::vector{-1, -1});
}

TEST_CASE("every currency is read with its code before and behind, glued and spaced") {
  for (const Currency currency : currencies()) {
    const std::string code = currency.code();
    CAPTURE(code);
    const Money money(Decimal(123456, -2), currency);
    for (const std::string& printed : {code + " 1,234.56", code + "1,234.56", "1,234.56 " + code, "1,234.56" + code})
      CHECK(is_one("en-US", "It cost " + printed + ".", printed, money));
    const Money millions(Decimal(27, 6), currency);
    for (const std::string& printed : {code + " 27 million", code + "27m", "27 million " + code})
      CHECK(is_one("en-US", "It cost " + printed + ".", printed, millions));
  }
}

TEST_CASE("what is printed for people is read back, for every currency, magnitude, style and script") {
  std::mt19937_64 random(7);
  struct Setting {
    std::string_view tag;
    std::string_view before;
    std::string_view behind;
  };
  constexpr Setting settings[] = {{"en-US", "", ""},
                                  {"en-TW", "The bill came to ", ", it said."},
                                  {"zh-TW", "總額為", "，年增一成。"},
                                  {"zh-CN", "总额为", "，同比增长一成。"},
                                  {"zh-HK", "總額為 ", "。"}};
  for (const Currency currency : currencies()) {
    for (int magnitude = 0; magnitude < 16; ++magnitude) {
      const auto coefficient = static_cast<std::int64_t>(random() % 998 + 1);
      const Money money(Decimal(coefficient, static_cast<std::int16_t>(magnitude - 2)), currency);
      for (const MoneyStyle style :
           {MoneyStyle::grouped, MoneyStyle::english, MoneyStyle::traditional, MoneyStyle::simplified}) {
        const std::string printed = to_string(money, style);
        for (const Setting& setting : settings) {
          const std::string text = std::string(setting.before) + printed + std::string(setting.behind);
          const std::vector<MoneyMention> found = find(setting.tag, text);
          CAPTURE(text);
          // Codes that are also words, names or events need more than a short number: "COP 30", "MAD 5".
          if (found.empty() && printed.starts_with(currency.code()) && money.amount() < Decimal(1000)) continue;
          REQUIRE(found.size() == 1);
          CHECK(found[0].amount == money);
          CHECK(found[0].span.in(text) == printed);
        }
      }
    }
  }
}

TEST_CASE("random ranges keep both ends") {
  std::mt19937 random(8);
  for (int i = 0; i < 2'000; ++i) {
    const int low = std::uniform_int_distribution<int>(1, 400)(random);
    const int high = low + std::uniform_int_distribution<int>(1, 400)(random);
    const std::string a = std::to_string(low);
    const std::string b = std::to_string(high);
    const Money from(Decimal(low, 6), Currency("USD"));
    const Money to(Decimal(high, 6), Currency("USD"));
    for (const std::string& text :
         {"US$" + a + '-' + b + " million", "US$" + a + " million to US$" + b + " million",
          "US$" + a + "m–US$" + b + 'm', a + " to " + b + " million US dollars",
          "between US$" + a + " million and US$" + b + " million", a + "00萬至" + b + "00萬美元",
          a + "00～" + b + "00萬美元", "美金" + a + "00萬到" + b + "00萬元"}) {
      CAPTURE(text);
      const std::vector<MoneyMention> money = find("en-US", text);
      REQUIRE(money.size() == 1);
      CHECK(money[0].amount == from);
      CHECK(money[0].upper == to);
    }
  }
}

TEST_CASE("a currency may be called by its country, its coins and what people say") {
  check({{"en-US", "It cost ⟦42 Botswana pula|BWP 42⟧, ⟦9 Kyrgyz soms|KGS 9⟧ and ⟦7 Burmese kyats|MMK 7⟧."},
         {"en-US",
          "It cost ⟦42 Icelandic kronas|ISK 42⟧ and ⟦3 million Luxembourg francs|LUF 3000000⟧; 5 Turkish crowns."},
         {"en-US", "It cost ⟦5 kroner 50 øre|NOK 5.5⟧, ⟦20 rs 43 paise|INR 20.43⟧ and ⟦5 mao|CNY 0.5⟧."},
         {"en-US", "Prague set aside ⟦3 billion crowns|CZK 3000000000⟧; she lost 3 crowns and two teeth."},
         {"en-US", "In Bonn the loan of ⟦200 million marks|DEM 200000000⟧ got 60 marks out of 100."},
         {"en-US", "A pass costs ⟦4 pennies|GBP 0.04⟧, ⟦3 quid|GBP 3⟧, ⟦$3 grand|USD 3000⟧ or ⟦Aus$5|AUD 5⟧."},
         {"zh-CN", "花了⟦30欧|EUR 30⟧，不是30欧姆；⟦十秘鲁新索尔|PEN 10⟧，欧盟20国。"},
         {"zh-TW", "墨西哥廠花⟦5億披索|MXN 500000000⟧。"},
         {"zh-TW", "馬尼拉廠花⟦5億披索|PHP 500000000⟧。"}});
}

TEST_CASE("what stands beside a currency without belonging to the amount stays out of it") {
  check({{"zh-TW", "新台幣升破⟦30元|TWD 30|more_than⟧，早盤最高⟦29.85元|TWD 29.85⟧。"},
         {"zh-TW", "造價⟦新台幣約85億元|TWD 8500000000|about⟧"},
         {"en-US", "It bought ⟦143.87 yen|JPY 143.87⟧, down from 144.25, and ⟦1.7205 marks|DEM 1.7205⟧."},
         {"en-US", "It passed the 5 billion mark with a ⟦5.5 billion-mark|DEM 5500000000⟧ loan."},
         {"zh-CN", "美元/人民币7.18，单位：人民币千元。"}});
}

TEST_CASE("a sum of won stays one before words that follow a verb as well") {
  check(
      {{"en-US", "a budget of ⟦38 billion won|KRW 38000000000⟧ over three years, ⟦5 million won|KRW 5000000⟧ a month"},
       {"zh-TW", "再漲⟦三、五千元|TWD 3000..5000⟧"}});
}

TEST_CASE("hyphens may hang, and hundreds of numerals are shared") {
  check({{"en-US", "⟦Five- to ten-dollar|USD 5..10⟧ tips and a ⟦$5-million-to-$10-million|USD 5000000..10000000⟧ job."},
         {"en-US", "A ⟦$2-plus billion|USD 2000000000|at_least⟧ plan, ⟦$100|USD 100|at_least⟧-plus a barrel."},
         {"en-US", "EBITDA of ⟦(US$12.4) million|USD -12400000⟧."},
         {"en-US", "Capex was raised by ⟦NT$20 billion|TWD 20000000000⟧ to ⟦NT$95 billion|TWD 95000000000⟧."},
         {"zh-TW", "⟦二到三百萬元|TWD 2000000..3000000⟧、⟦20、30億元|TWD 2000000000..3000000000⟧"},
         {"zh-TW", "分別為⟦20|TWD 2000000000⟧、⟦30億元|TWD 3000000000⟧"}});
}

TEST_CASE("cents need no name behind a whole amount in words") {
  check({{"en-US", "The cab was ⟦five dollars fifty|USD 5.5⟧, the tea ⟦a buck twenty|USD 1.2⟧ a cup."},
         {"en-US", "He paid ⟦20 dollars|USD 20⟧ fifty times over."},
         {"zh-CN", "伞⟦三块两毛五|CNY 3.25⟧，糖⟦8毛5|CNY 0.85⟧一斤，茶⟦三块零五|CNY 3.05⟧，酒⟦3元零5分|CNY 3.05⟧。"},
         {"zh-CN", "豆⟦四块五|CNY 4.5⟧一斤，饼⟦2元5角|CNY 2.5⟧一块。"},
         {"zh-CN", "糖要⟦半块|CNY 0.5⟧，一半美元，下半元年。"}});
}

TEST_CASE("halves, pairs and fractions of a unit are counted") {
  check({{"en-US", "⟦A couple of dollars|USD 2⟧, ⟦a half dollar|USD 0.5⟧ and ⟦3/4 cent|USD 0.0075⟧."},
         {"en-US", "A couple of million dollars, a few euros, half dollar-linked."},
         {"en-US", "⟦Half a dozen dollars|USD 6⟧."}});
}

TEST_CASE("a comma before two digits parts cents, as the continent of Europe prints them") {
  check({{"en-US", "It costs ⟦€29,99|EUR 29.99⟧ or ⟦1.234,56 €|EUR 1234.56⟧, not ⟦€29,999|EUR 29999⟧."},
         {"en-US", "⟦€5|EUR 5⟧, 10 or 12."}});
}

TEST_CASE("an amount that is all of the text needs no other cue") {
  check({{"en-US", "⟦42 won|KRW 42⟧"},
         {"en-US", "Of 300 bidders 42 won."},
         {"en-US", "⟦TRY 42|TRY 42⟧"},
         {"en-US", "You may TRY 42 times."},
         {"en-US", "⟦15 Ron|RON 15⟧"},
         {"en-US", "In 2015 Ron left."},
         {"en-US", "⟦50c|USD 0.5⟧"},
         {"en-US", "Article 50c holds."},
         {"zh-CN", "⟦六毛|CNY 0.6⟧"},
         {"zh-CN", "作家三毛走了。"}});
}

TEST_CASE("random counts of ordinary things are no money") {
  std::mt19937 random(12);
  constexpr std::string_view numbers[] = {"3",     "42",           "1,200", "2.5 million",    "a dozen", "forty-two",
                                          "1.9bn", "2025",         "7.5",   "half a million", "3 to 5",  "10-20",
                                          "1/2",   "two or three", "640m",  "5 lakh",         "one"};
  constexpr std::string_view things[] = {"wafers",       "percent",        "shares", "people",     "points",
                                         "kilometers",   "pounds of rice", "seats",  "stores",     "quarters",
                                         "basis points", "cities",         "cups",   "grand slams"};
  constexpr std::string_view numerals[] = {"3",     "12",   "三",  "十五",     "1,200",
                                           "2.5億", "三千", "5萬", "一百零五", "十幾"};
  constexpr std::string_view nouns[] = {"元件", "元老", "元宇宙", "塊田", "角落",   "分鐘", "分之一",
                                        "毛孔", "台",   "人",     "年",   "號",     "點",   "個月",
                                        "張票", "公里", "成",     "%",    "歐盟國", "圓桌"};
  const auto any = [&random]<std::size_t N>(const std::string_view(&list)[N]) {
    return std::string(list[random() % N]);
  };
  for (int i = 0; i < 5'000; ++i) {
    const std::string english =
        "The firm lost " + any(numbers) + ' ' + any(things) + " and " + any(numbers) + ' ' + any(things) + " in May.";
    const std::string chinese = "該公司有" + any(numerals) + any(nouns) + "、" + any(numerals) + any(nouns) + "。";
    CAPTURE(english, chinese);
    CHECK(find("en-US", english).empty());
    CHECK(find("zh-TW", chinese).empty());
  }
}

TEST_CASE("a modifier is told from words that look like one") {
  check({
      {"zh-CN", "收入超⟦60亿元|CNY 6000000000|more_than⟧。"},
      {"zh-CN", "贸易入超⟦60亿元|CNY 6000000000⟧。"},
      {"zh-CN", "价格涨至⟦40万元|CNY 400000|about⟧/吨附近，成本⟦11.3元|CNY 11.3|about⟧/公斤左右。"},
      {"zh-HK", "股價在⟦62元|HKD 62|about⟧附近有支持。"},
      {"en-US", "Under a ⟦$62 million|USD 62000000⟧ contract, or under ⟦$62 million|USD 62000000|less_than⟧."},
      {"en-US", "They do not haggle over ⟦50 cents|USD 0.5⟧."},
  });
}

TEST_CASE("round digits go on with a few") {
  check({
      {"zh-HK", "只有⟦300幾元|HKD 300|more_than⟧，⟦30幾萬元|HKD 300000|more_than⟧。"},
  });
}

TEST_CASE("what stands around a short amount in Chinese tells what it is") {
  check({
      {"zh-TW", "理賠最多⟦百億元|TWD 10000000000|at_most⟧，最高可罰款⟦1000萬元|TWD 10000000|at_most⟧。"},
      {"zh-CN", "香菜⟦6毛|CNY 0.6⟧一把。"},
      {"zh-TW", "標售2塊土地。"},
      {"zh-HK", "收入⟦67億|CNY 6700000000⟧（人民幣．下同），多至⟦15.8億元|CNY 1580000000⟧。"},
  });
}

TEST_CASE("random amounts keep their modifier in every setting") {
  std::mt19937 random(13);
  struct Bound {
    std::string_view before;
    std::string_view behind;
    Modifier modifier;
  };
  constexpr Bound english[] = {{"about ", "", Modifier::about},
                               {"", " or so", Modifier::about},
                               {"more than ", "", Modifier::more_than},
                               {"over ", "", Modifier::more_than},
                               {"at least ", "", Modifier::at_least},
                               {"", " or more", Modifier::at_least},
                               {"less than ", "", Modifier::less_than},
                               {"under ", "", Modifier::less_than},
                               {"up to ", "", Modifier::at_most},
                               {"", " or less", Modifier::at_most},
                               {"", "", Modifier::none}};
  constexpr Bound chinese[] = {
      {"約", "", Modifier::about},       {"", "左右", Modifier::about},     {"逾", "", Modifier::more_than},
      {"超過", "", Modifier::more_than}, {"至少", "", Modifier::at_least},  {"", "以上", Modifier::at_least},
      {"不到", "", Modifier::less_than}, {"低於", "", Modifier::less_than}, {"最多", "", Modifier::at_most},
      {"", "及以下", Modifier::at_most}, {"", "", Modifier::none}};
  for (int i = 0; i < 500; ++i) {
    const auto number = static_cast<std::int64_t>(random() % 9'000 + 11);
    const std::string digits = to_grouped_string(Decimal(number));
    const Money dollars(Decimal(number, 6), Currency("USD"));
    const Money yuan(Decimal(number, 8), Currency("TWD"));
    for (const Bound& bound : english)
      for (const std::string& amount :
           {"US$" + digits + " million", "USD " + digits + 'm', digits + " million US dollars"}) {
        const std::string text = "It paid " + std::string(bound.before) + amount + std::string(bound.behind) + ".";
        CAPTURE(text);
        const std::vector<MoneyMention> money = find("en-US", text);
        REQUIRE(money.size() == 1);
        CHECK(money[0].amount == dollars);
        CHECK(money[0].modifier == bound.modifier);
      }
    for (const Bound& bound : chinese)
      for (const std::string& amount : {digits + "億元", "新台幣" + digits + "億元", digits + "億台幣"}) {
        const std::string text = "總額為" + std::string(bound.before) + amount + std::string(bound.behind) + "。";
        CAPTURE(text);
        const std::vector<MoneyMention> money = find("zh-TW", text);
        REQUIRE(money.size() == 1);
        CHECK(money[0].amount == yuan);
        CHECK(money[0].modifier == bound.modifier);
      }
  }
}

TEST_CASE("random text never gives money without a currency in it") {
  std::mt19937 random(9);
  constexpr std::string_view signs[] = {"$", "€", "￥", "元"};
  for (int i = 0; i < 3'000; ++i) {
    std::string text = test::random_mix(random, 40);
    for (const std::string_view sign : signs)
      for (std::size_t at; (at = text.find(sign)) != text.npos;) text.erase(at, sign.size());
    CAPTURE(text);
    CHECK(find("zh-TW", text).empty());
  }
}

TEST_CASE("mentions are in order, apart, and begin and end at characters") {
  std::mt19937 random(10);
  const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
  for (int i = 0; i < 3'000; ++i) {
    const std::string text = test::random_mix(random, 60);
    std::size_t end = 0;
    const std::vector<MoneyMention> money = find("zh-TW", text);
    for (const MoneyMention& m : money) {
      REQUIRE(m.span.begin >= end);
      REQUIRE(m.span.end > m.span.begin);
      REQUIRE(m.span.end <= text.size());
      end = m.span.end;
      CHECK_FALSE(continues(text[m.span.begin]));
      CHECK((m.span.end == text.size() || !continues(text[m.span.end])));
      if (m.upper) CHECK(m.upper->currency() == m.amount.currency());
      if (m.equivalent) CHECK(*m.equivalent < money.size());
    }
  }
}

TEST_CASE("amounts do not depend on how Han text is cut into words") {
  const std::string_view text = "公司募資新台幣三百八十億元，人民幣5億至8億元，每股2元3角5分，合計約1兆2000億元。";
  const std::vector<MoneyMention> expected = find("zh-TW", text);
  CHECK(expected.size() == 4);
  std::vector<Token> single;  // one token a character
  std::vector<Token> whole;   // one token a run
  for (const Token& token : Tokenizer()(text)) {
    if (token.kind == TokenKind::han) {
      for (std::uint32_t at = token.span.begin; at < token.span.end; at += 3)
        single.push_back({{at, at + 3}, TokenKind::han});
      if (!whole.empty() && whole.back().kind == TokenKind::han) {
        whole.back().span.end = token.span.end;
        continue;
      }
    } else {
      single.push_back(token);
    }
    whole.push_back(token);
  }
  CHECK(CurrencyNormalizer(locale("zh-TW"))(text, single) == expected);
  CHECK(CurrencyNormalizer(locale("zh-TW"))(text, whole) == expected);
}

TEST_CASE("two threads find the same with one normalizer") {
  const CurrencyNormalizer find_money(locale("en-TW"));
  const std::string text = "NT$5 billion (US$160 million), or 1.2 billion yuan; 新台幣3兆元 kr850 million in Oslo";
  const std::vector<Token> tokens = Tokenizer()(text);
  std::vector<MoneyMention> other;
  std::thread thread([&] { other = find_money(text, tokens); });
  const std::vector<MoneyMention> mine = find_money(text, tokens);
  thread.join();
  CHECK(mine == other);
}

TEST_CASE("a reused vector holds the same") {
  std::vector<MoneyMention> money = find("en-US", "$1, $2 and $3");
  const std::string_view text = "€4";
  CurrencyNormalizer()(text, Tokenizer()(text), money);
  REQUIRE(money.size() == 1);
  CHECK(to_string(money[0].amount) == "EUR 4");
}
