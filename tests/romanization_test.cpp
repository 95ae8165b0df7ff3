// SPDX-License-Identifier: MIT
#include "romanization.hpp"

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "spelling.hpp"
#include "tables/surnames.hpp"
#include "unicode.hpp"
#include "variants.hpp"

namespace detail = newsparse::detail;
using detail::fold_variant;
using detail::read_name;
using detail::reads_surname;
using detail::surname_length;
using Order = detail::NameReading::Order;

namespace {

std::string utf8(char32_t c) {
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
}

bool reads_whole(std::string_view latin, std::string_view han, Order order) {
  const detail::NameReading reading = read_name(latin, han);
  return reading.order == order && reading.given_name;
}

struct Pair {
  std::string_view latin, han;
};

// Of history, so that the spellings are those in print.
constexpr Pair family_first[] = {{"Chiang Ching-kuo", "蔣經國"},
                                 {"Lien Chan", "連戰"},
                                 {"Koo Chen-fu", "辜振甫"},
                                 {"Perng Fai-nan", "彭淮南"},
                                 {"Jaw Shaw-kong", "趙少康"},
                                 {"Shieh Jhy-wey", "謝志偉"},
                                 {"Wu Den-yih", "吳敦義"},
                                 {"Deng Xiaoping", "邓小平"},
                                 {"Zhuge Liang", "諸葛亮"},
                                 {"Ouyang Xiu", "歐陽修"},
                                 {"Lü Buwei", "呂不韋"},
                                 {"Tung Chi-ying", "董志英"},
                                 {"Leung Chun-ying", "梁振英"},
                                 {"Kwok Tak-seng", "郭得勝"},
                                 {"Szeto Wah", "司徒華"},
                                 {"Au-Yeung Tung", "歐陽東"},
                                 {"Lee Kuan Yew", "李光耀"},
                                 {"Goh Keng Swee", "吳慶瑞"},
                                 {"Wee Cho Yaw", "黃祖耀"},
                                 {"Khoo Teck Puat", "邱德拔"},
                                 {"Lim Goh Tong", "林梧桐"},
                                 {"Kim Dae-jung", "金大中"},
                                 {"Roh Moo-hyun", "盧武鉉"},
                                 {"Park Chung-hee", "朴正熙"},
                                 {"Chun Doo-hwan", "全斗煥"},
                                 {"Vo Nguyen Giap", "武元甲"},
                                 {"Stanley Ho Hung-sun", "何鴻燊"},
                                 {"Henry Fok Ying-tung", "霍英東"},
                                 {"Rita Fan Hsu Lai-tai", "范徐麗泰"}};

constexpr Pair family_last[] = {{"Xiaoping Deng", "鄧小平"},   {"Shiing-Shen Chern", "陳省身"},
                                {"Hsue-shen Tsien", "錢學森"}, {"Chien-Shiung Wu", "吳健雄"},
                                {"T.V. Soong", "宋子文"},      {"K.T. Li", "李國鼎"},
                                {"Y.K. Pao", "包玉剛"},        {"KT Li", "李國鼎"},
                                {"Akio Morita", "盛田昭夫"},   {"Eisaku Sato", "佐藤榮作"},
                                {"Taro Aso", "麻生太郎"},      {"Shohei Ono", "大野翔平"},
                                {"Shohei Ohno", "大野翔平"},   {"Soichiro Honda", "本田宗一郎"},
                                {"Kakuei Tanaka", "田中角栄"}};

std::vector<Pair> people() {
  std::vector<Pair> all(std::begin(family_first), std::end(family_first));
  all.insert(all.end(), std::begin(family_last), std::end(family_last));
  return all;
}

}  // namespace

TEST_CASE("a surname is one character or a listed pair, in either script") {
  CHECK(surname_length("黃明") == 3);
  CHECK(surname_length("黄明") == 3);
  CHECK(surname_length("歐陽明") == 6);
  CHECK(surname_length("欧阳明") == 6);
  CHECK(surname_length("司徒") == 6);
  CHECK(surname_length("歐明") == 3);
  CHECK(surname_length("的確") == 0);
  CHECK(surname_length("Huang") == 0);
  CHECK(surname_length("") == 0);
  CHECK(surname_length("\xE9\xBB") == 0);
}

TEST_CASE("a surname is spelled as in Pinyin, Wade-Giles, Cantonese, Hokkien, Korean and old ways") {
  for (const auto& [latin, han] : std::vector<Pair>{{"Zhang", "張"},
                                                    {"Chang", "張"},
                                                    {"Cheung", "張"},
                                                    {"Teo", "張"},
                                                    {"Jang", "张"},
                                                    {"Chen", "陳"},
                                                    {"Chan", "陳"},
                                                    {"Tan", "陳"},
                                                    {"Chern", "陳"},
                                                    {"Tran", "陳"},
                                                    {"Hwang", "黃"},
                                                    {"Ng", "黃"},
                                                    {"Wong", "黃"},
                                                    {"Oei", "黃"},
                                                    {"Hsu", "許"},
                                                    {"Koh", "許"},
                                                    {"Heo", "許"},
                                                    {"Hui", "許"},
                                                    {"Shyu", "徐"},
                                                    {"Chee", "徐"},
                                                    {"Kuo", "郭"},
                                                    {"Quek", "郭"},
                                                    {"Kwok", "郭"},
                                                    {"Hsieh", "謝"},
                                                    {"CHIA", "謝"},
                                                    {"Shan", "單"},
                                                    {"Qiu", "仇"},
                                                    {"Zeng", "曾"},
                                                    {"Xie", "解"},
                                                    {"Zha", "查"},
                                                    {"Piao", "朴"},
                                                    {"Park", "朴"},
                                                    {"Pak", "朴"},
                                                    {"Choi", "崔"},
                                                    {"Jung", "鄭"},
                                                    {"Chung", "鄭"},
                                                    {"Lee", "李"},
                                                    {"Rhee", "李"},
                                                    {"Yi", "李"},
                                                    {"Yoon", "尹"},
                                                    {"Kim", "金"},
                                                    {"Ryu", "柳"},
                                                    {"Noh", "盧"},
                                                    {"Szeto", "司徒"},
                                                    {"Au Yeung", "歐陽"},
                                                    {"T\xE2\x80\x99"
                                                     "ang",
                                                     "唐"},
                                                    {"T'ang", "唐"},
                                                    {"Lu", "呂"},
                                                    {"Lü", "呂"}}) {
    CAPTURE(latin, han);
    CHECK(reads_surname(latin, han));
  }
}

TEST_CASE("a surname is not spelled as another") {
  for (const auto& [latin, han] : std::vector<Pair>{{"Wang", "陳"},
                                                    {"Li", "張"},
                                                    {"Zhao", "錢"},
                                                    {"Smith", "施"},
                                                    {"Lin", "黃"},
                                                    {"Kim", "李"},
                                                    {"Park", "金"},
                                                    {"Huangs", "黃"},
                                                    {"", "黃"},
                                                    {"Huang", ""},
                                                    {"黃", "黃"},
                                                    {"Tan", "黃"}}) {
    CAPTURE(latin, han);
    CHECK_FALSE(reads_surname(latin, han));
  }
}

TEST_CASE("every listed surname is found and read by its Pinyin") {
  for (char32_t c : detail::single_surnames) {
    const std::string han = utf8(c);
    std::string pinyin;
    detail::mandarin(c).for_each([&](std::string_view spelling) {
      if (pinyin.empty()) pinyin = spelling;
    });
    CAPTURE(han, pinyin);
    CHECK(fold_variant(c) == c);
    CHECK(surname_length(han) == han.size());
    CHECK(reads_surname(pinyin, han));
  }
  for (std::u32string_view pair : detail::double_surnames) CHECK(surname_length(utf8(pair[0]) + utf8(pair[1])) == 6);
}

TEST_CASE("a name is read whole, surname first") {
  for (const auto& [latin, han] : family_first) {
    CAPTURE(latin, han);
    CHECK(reads_whole(latin, han, Order::surname_first));
  }
}

TEST_CASE("a name is read whole, surname last") {
  for (const auto& [latin, han] : family_last) {
    CAPTURE(latin, han);
    CHECK(reads_whole(latin, han, Order::surname_last));
  }
}

TEST_CASE("an English given name leaves the Chinese one unexplained") {
  const detail::NameReading reading = read_name("Henry Chao", "趙國樑");
  CHECK(reading.order == Order::surname_last);
  CHECK_FALSE(reading.given_name);
}

TEST_CASE("case, blanks, hyphens and apostrophes do not matter") {
  for (std::string_view latin : {"Chao Kuo-liang", "CHAO KUO-LIANG", "chao kuo liang", "Chao Kuoliang", "Zhao Guoliang",
                                 "Chao  K\xCA\xBCuo-liang", "Cháo Kuó-liáng", "Chiu Kwok-leung", "Cho Kuk-ryang"}) {
    CAPTURE(latin);
    CHECK(reads_whole(latin, "趙國樑", Order::surname_first));
    CHECK(reads_whole(latin, "赵国梁", Order::surname_first));
  }
}

TEST_CASE("a foreign name and a name that is no name are not read") {
  CHECK(read_name("Abraham Lincoln", "林肯").order == Order::none);
  CHECK(read_name("Paris", "巴黎").order == Order::none);
  CHECK(read_name("Albert Einstein", "阿爾伯特·愛因斯坦").order == Order::none);
  CHECK(read_name("", "趙國樑").order == Order::none);
  CHECK(read_name("Chao Kuo-liang", "").order == Order::none);
  CHECK(read_name("Chao Kuo-liang", "ABC").order == Order::none);
  CHECK(read_name("Chao Kuo-liang", "趙錢孫李周吳鄭王馮陳褚衛").order == Order::none);
}

TEST_CASE("of unrelated names hardly one in a thousand is read whole") {
  const std::vector<Pair> all = people();
  std::size_t read = 0, tried = 0;
  for (const Pair& a : all) {
    for (const Pair& b : all) {
      if (fold_variant(detail::decode(a.han, 0).value) == fold_variant(detail::decode(b.han, 0).value)) continue;
      ++tried;
      read += read_name(a.latin, b.han).given_name ? 1U : 0U;
    }
  }
  CAPTURE(read, tried);
  CHECK(read * 1000 <= 2 * tried);
}

TEST_CASE("printings of one character fold to one") {
  CHECK(fold_variant(U'黃') == fold_variant(U'黄'));
  CHECK(fold_variant(U'臺') == fold_variant(U'台'));
  CHECK(fold_variant(U'廣') == fold_variant(U'広'));
  CHECK(fold_variant(U'豐') == fold_variant(U'豊'));
  CHECK(fold_variant(U'説') == fold_variant(U'說'));
  CHECK(fold_variant(U'乾') == U'乾');
  CHECK(fold_variant(U'A') == U'A');
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    const char32_t folded = fold_variant(c);
    if (fold_variant(folded) != folded) FAIL(static_cast<unsigned long>(c));
  }
}

TEST_CASE("a name is read of any bytes without harm") {
  std::mt19937 random(20261124);
  const std::string_view pieces[] = {"Chao", "kuo",  "-", " ", ".", "'", "\xE2\x80\x99", "黃", "歐", "陽", "·",  "K",
                                     "\xFF", "\xE9", "é", "ō", "x", "7", "司徒",         "𠮷", "",   "qu", "ck", "\0"};
  for (int round = 0; round < 20000; ++round) {
    std::string latin, han;
    for (std::size_t n = random() % 24; n > 0; --n) latin += pieces[random() % std::size(pieces)];
    for (std::size_t n = random() % 16; n > 0; --n) han += pieces[random() % std::size(pieces)];
    const detail::NameReading reading = read_name(latin, han);
    if (reading.given_name && reading.order == Order::none) FAIL(latin);
    if (surname_length(han) > han.size()) FAIL(han);
    (void)reads_surname(latin, han);
  }
}

TEST_CASE("names too long to be one are not read") {
  const std::string letters(1 << 20, 'a');
  std::string han;
  for (int i = 0; i < 100000; ++i) han += "巴";
  CHECK(read_name(letters, "巴巴").order == Order::none);
  CHECK(read_name("Baba", han).order == Order::none);
}
