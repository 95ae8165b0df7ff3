// SPDX-License-Identifier: MIT
#pragma once

// Random text of all that a tokenizer may meet.

#include <iterator>
#include <random>
#include <string>
#include <string_view>

namespace newsparse::test {

inline constexpr std::string_view fragments[] = {
    "the",      "Quarter",
    "don’t",    "U.S.",
    "Corp.",    "e-commerce",
    "mid-17th", "GB200",
    "1.9bn",    "1,234.5",
    "3,800",    "１，２３４．５",
    "9",        "7.",
    "3,",       ".",
    ",",        "’",
    "'",        "\"",
    "“",        "”",
    "$",        "US$",
    "€",        "￥",
    "%",        "(",
    ")",        "（",
    "）",       "「",
    "」",       "《",
    "》",       "。",
    "！",       "…",
    "——",       "、",
    " ",        "  ",
    "\n",       "\r\n",
    "\n\n",     "\t",
    "\u3000",   "\u00A0",
    "\u202F",   "\u2029",
    "北方",     "銀行",
    "增长",     "一百億元",
    "的",       "〇",
    "々",       "㐀",
    "豈",       "\U00020000",
    "カタカナ", "ひらがな",
    "食べる",   "한국어",
    "ภาษาไทย",  "русский",
    "עברית",    "é",
    "e\u0301",  "ﬁ",
    "①",        "½",
    "²",        "\u0301",
    "\u200D",   "\uFE0F",
    "👩",        "👩‍💻",
    "🇹🇼",       "1\uFE0F\u20E3",
    "\u00AD",   "\uFEFF",
    "_",        "a_b",
    ":",        ";",
    "-",        "/",
    "@",        "\xFF",
    "\xE4\xB8", "\xF0\x9F",
    "\xC0\x80", "\xED\xA0\x80",
};

inline constexpr std::string_view common_han =
    "的一是不了在人有我他這这個个們们中來来上大為为和國国地到以說说時时要就出會"
    "会可也你對对生能而子那得于着下自之年過过發发"
    "後后作里用道行所然家種种事成方多經经麼么去法學学如都同現现當当沒没動动面起"
    "看定天分還还進进好小部其些主樣样理心她本前開开但因"
    "只從从想實实日軍军者意無无力它與与長长把機机十民第公此已工使情明性知全三又"
    "關关點点正業业外將将兩两高間间由問问很最重並并"
    "物手應应戰战向頭头文體体政美相見见被利什二等產产或新己制身果加西斯月話话合"
    "回特代內内信表化老給给世位次度門门任常先海通教"
    "億亿萬万元銀银行增长長市場场投資资金融股價价數数字百千〇々";

inline std::string encode(char32_t c) {
  const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
  return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
}

inline std::string random_mix(std::mt19937& random, std::size_t parts) {
  std::uniform_int_distribution<std::size_t> pick(0, std::size(fragments) - 1);
  std::string text;
  while (parts-- > 0) text += fragments[pick(random)];
  return text;
}

/// Characters of Chinese prose, so that many of them make words.
inline std::string random_han(std::mt19937& random, std::size_t characters) {
  std::uniform_int_distribution<std::size_t> pick(0, common_han.size() / 3 - 1);
  std::string text;
  while (characters-- > 0) text += common_han.substr(3 * pick(random), 3);
  return text;
}

}  // namespace newsparse::test
