// SPDX-License-Identifier: MIT
#include "transliteration.hpp"

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"

using newsparse::detail::Hearing;
using newsparse::detail::sounds_like;

namespace {

struct Pair {
  std::string_view latin, han;
};

// Foreign names and their printings in Taiwan, Hong Kong and the mainland.
constexpr Pair heard[] = {{"Lincoln", "林肯"},
                          {"Mozart", "莫扎特"},
                          {"Beethoven", "貝多芬"},
                          {"Rockefeller", "洛克斐勒"},
                          {"Napoleon", "拿破崙"},
                          {"Einstein", "愛因斯坦"},
                          {"Edison", "愛迪生"},
                          {"Picasso", "畢卡索"},
                          {"Hitchcock", "希區考克"},
                          {"Roosevelt", "羅斯福"},
                          {"Churchill", "邱吉爾"},
                          {"Thatcher", "撒切爾"},
                          {"Reagan", "里根"},
                          {"Kennedy", "甘迺迪"},
                          {"Mandela", "曼德拉"},
                          {"Beckham", "碧咸"},
                          {"Ferrari", "法拉利"},
                          {"Siemens", "西門子"},
                          {"Ericsson", "愛立信"},
                          {"Manchester", "曼徹斯特"},
                          {"Liverpool", "利物浦"},
                          {"Chelsea", "車路士"},
                          {"Winston Churchill", "邱吉爾"},
                          {"Albert Einstein", "阿爾伯特·愛因斯坦"}};

}  // namespace

TEST_CASE("a transliteration sounds like its name") {
  for (const auto& [latin, han] : heard) {
    CAPTURE(latin, han, sounds_like(latin, han));
    CHECK(sounds_like(latin, han) >= 0.6F);
  }
}

TEST_CASE("a romanised name sounds as it reads") {
  CHECK(sounds_like("Kinmen", "金門") == 1.0F);
  CHECK(sounds_like("Guangdong", "广东") == 1.0F);
  CHECK(sounds_like("Tsim Sha Tsui", "尖沙咀") == 1.0F);
  CHECK(sounds_like("Busan", "釜山") == 1.0F);
  CHECK(sounds_like("Kyoto", "京都") == 1.0F);
  CHECK(sounds_like("Kinmen County", "金門") >= 0.9F);
}

TEST_CASE("of unrelated transliterations few sound alike") {
  std::size_t alike = 0, tried = 0;
  for (const Pair& a : heard) {
    for (const Pair& b : heard) {
      if (&a == &b || a.latin.find(b.latin) != a.latin.npos || b.latin.find(a.latin) != b.latin.npos) continue;
      ++tried;
      alike += sounds_like(a.latin, b.han) >= 0.6F ? 1U : 0U;
    }
  }
  CAPTURE(alike, tried);
  CHECK(alike * 100 <= 2 * tried);
}

TEST_CASE("whether names are alike enough is told without how far") {
  for (const Pair& a : heard) {
    for (const Pair& b : heard) {
      const float alike = sounds_like(a.latin, b.han);
      for (const float least : {0.3F, 0.6F, 0.95F, alike}) {
        CAPTURE(a.latin, b.han, least);
        CHECK(sounds_like(a.latin, b.han, least) == (alike >= least));
      }
    }
  }
}

TEST_CASE("a translation does not sound like its original") {
  for (const auto& [latin, han] : std::vector<Pair>{{"Central Bank", "中央銀行"},
                                                    {"Airbus", "空中巴士"},
                                                    {"Red Cross", "紅十字會"},
                                                    {"Salt Lake City", "鹽湖城"},
                                                    {"Pacific Ocean", "太平洋"},
                                                    {"Black Sea", "黑海"},
                                                    {"Iceland", "冰島"},
                                                    {"United Nations", "聯合國"}}) {
    CAPTURE(latin, han);
    CHECK(sounds_like(latin, han) < 0.6F);
  }
}

TEST_CASE("each tail of a text is heard as if it stood alone, in any order") {
  constexpr std::string_view text = "總統亞伯拉罕·林肯先生的故鄉伊利諾州";
  for (const std::string_view latin : {"Abraham Lincoln", "Lincoln", "Illinois", "Xian Sheng", "Zhou", "7", ""}) {
    Hearing lengthening(latin, text), shortening(latin, text);
    std::vector<float> alike(text.size() + 1);
    for (std::size_t begin = text.size() + 1; begin-- > 0;) {
      if (begin < text.size() && (text[begin] & 0xC0) == 0x80) continue;
      alike[begin] = lengthening.from(begin);
      CAPTURE(latin, text.substr(begin));
      CHECK(alike[begin] == sounds_like(latin, text.substr(begin)));
    }
    for (std::size_t begin = 0; begin <= text.size(); ++begin) {
      if (begin == text.size() || (text[begin] & 0xC0) != 0x80) CHECK(shortening.from(begin) == alike[begin]);
    }
  }
}

TEST_CASE("of any bytes the sounds stay within 0 and 1") {
  std::mt19937 random(20261124);
  const std::string_view pieces[] = {"Chao", "kuo",  "-", " ", ".", "'", "\xE2\x80\x99", "黃", "歐", "陽", "·",  "K",
                                     "\xFF", "\xE9", "é", "ō", "x", "7", "司徒",         "𠮷", "",   "qu", "ck", "\0"};
  for (int round = 0; round < 20000; ++round) {
    std::string latin, han;
    for (std::size_t n = random() % 24; n > 0; --n) latin += pieces[random() % std::size(pieces)];
    for (std::size_t n = random() % 16; n > 0; --n) han += pieces[random() % std::size(pieces)];
    const float alike = sounds_like(latin, han);
    if (!(alike >= 0 && alike <= 1)) FAIL(latin);
  }
}

TEST_CASE("names too long to be one are not heard") {
  const std::string letters(1 << 20, 'a');
  std::string han;
  for (int i = 0; i < 100000; ++i) han += "巴";
  CHECK(sounds_like(letters, "巴巴") == 0.0F);
  CHECK(sounds_like("Baba", han) == 0.0F);
}
