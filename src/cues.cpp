// SPDX-License-Identifier: MIT
#include "cues.hpp"

#include <algorithm>

#include "brackets.hpp"
#include "tables/word_list.hpp"

namespace newsparse::detail {
namespace {

constexpr WordList adverbs({"also",
                            "better",
                            "best",
                            "formerly",
                            "previously",
                            "commonly",
                            "popularly",
                            "widely",
                            "originally",
                            "now",
                            "once",
                            "officially",
                            "internationally",
                            "locally",
                            "sometimes",
                            "or",
                            "then",
                            "hereafter",
                            "hereinafter",
                            "the",
                            "an",
                            "a",
                            "and",
                            "until",
                            "recently",
                            "still",
                            "simply"});
constexpr WordList former_words({"formerly", "previously", "now", "once", "originally", "also", "better", "best", "aka",
                                 "nee", "née", "alias"});
constexpr WordList verbs({"known", "called", "named", "dubbed", "abbreviated", "referred", "rebranded", "renamed",
                          "trading", "branded", "styled"});
// Of these, what may stand outside brackets too. "Renamed", "previously" tell a story there.
constexpr WordList cue_starts({"known", "formerly", "aka", "AKA", "a.k.a"});
constexpr WordList links({"as", "to", "simply", "by"});
// What a bracket may be said to hold: "Chinese name: ...", "in Mandarin: ...", "real name ...".
constexpr WordList languages({"cantonese", "chinese", "english", "french", "german", "hakka", "hokkien", "indonesian",
                              "japanese", "korean", "malay", "mandarin", "pinyin", "taiwanese", "teochew", "thai",
                              "vietnamese"});
constexpr WordList kinds_of_name({"birth", "brand", "full", "legal", "official", "original", "pen", "real", "short",
                                  "stage", "trade", "trading"});
constexpr WordList name_nouns({"abbreviation", "acronym", "initials", "name", "title"});

// Longest first is found by WordList::prefix_of.
constexpr WordList han_shorter({
    "以下簡稱", "以下简称", "下稱",     "下称",     "簡稱",     "简称",     "簡稱為", "简称为",
    "以下稱",   "以下称",   "縮寫",     "缩写",     "縮寫為",   "缩写为",   "簡稱爲", "全稱",
    "全称",     "全名",     "证券简称", "證券簡稱", "股票簡稱", "股票简称", "又簡稱", "又简称",
});
constexpr WordList han_other({
    "又稱",   "又称",   "又名",   "亦稱",   "亦称",   "也稱",   "也称",   "也叫",   "又譯",   "又译",   "或譯",
    "另稱",   "另称",   "別稱",   "别称",   "俗稱",   "俗称",   "人稱",   "人称",   "亦即",   "即",     "也就是",
    "原名",   "原稱",   "原称",   "舊稱",   "旧称",   "舊名",   "旧名",   "前稱",   "前称",   "前身",   "前身為",
    "前身为", "前身是", "曾用名", "原",     "現稱",   "现称",   "現名",   "现名",   "後更名", "后更名", "更名為",
    "更名为", "改名為", "改名为", "港譯",   "台譯",   "臺譯",   "譯作",   "译作",   "譯名",   "译名",   "或稱",
    "或称",   "又譯為", "又译为", "亦作",   "又作",   "外號",   "綽號",   "绰号",   "藝名",   "艺名",   "筆名",
    "昵称",   "網名",   "网名",   "花名",   "化名",   "外号",   "本名",   "乳名",   "小名",   "別名",   "别名",
    "俗名",   "學名",   "学名",   "諢名",   "诨名",   "譯稱",   "译称",   "舊譯",   "旧译",   "中譯",   "中译",
    "前名",   "曾名",   "今名",   "今稱",   "今称",   "亦名",   "也作",   "陸譯",   "陆译",   "大陸譯", "大陆译",
    "笔名",   "暱稱",   "本名為", "原名為", "原名为", "又稱為", "又称为", "亦稱為", "也稱為", "也称为", "俗稱為",
});
// 原英文名, 日文全稱: a language, and since when it has been, in front of either, of a word for a name, or alone.
constexpr WordList han_languages({
    "英文",     "英語",     "英语",     "中文",   "漢文",   "汉文",   "日文",   "日語",   "日语",
    "韓文",     "韩文",     "法文",     "法語",   "法语",   "德文",   "德語",   "德语",   "俄文",
    "葡文",     "西文",     "荷文",     "越文",   "泰文",   "拉丁",   "希臘文", "希腊文", "義大利文",
    "意大利文", "葡萄牙文", "西班牙文", "荷蘭文", "荷兰文", "馬來文", "马来文", "印尼文",
});
constexpr WordList han_since({"原", "舊", "旧", "前", "現", "现", "曾用", "其"});
constexpr WordList han_name_nouns({"名", "名稱", "名称", "原名", "舊名", "旧名", "品牌名"});

/// How many words from word i on say which kind of name, or a name in which language, comes next: "Chinese name:".
std::size_t label_at(const Words& words, std::size_t i, std::size_t end) noexcept {
  std::size_t at = i;
  const auto take = [&](const auto& list) { return at < end && list.contains(words.lower(at)) && ++at != 0; };
  if (words.is(at, "in") || words.is(at, "its") || words.is(at, "his") || words.is(at, "her")) ++at;
  const bool language = take(languages);
  const bool kind = !language && take(kinds_of_name);
  const bool noun = take(name_nouns);
  const bool colon = at < end && (words.is(at, ":") || words.is(at, "："));
  if (colon) ++at;
  if (at >= end) return 0;
  const bool alone = language && (colon || words[at].is_han() || is_quote_open(words, at));
  return alone || (noun && (language || kind || colon)) ? at - i : 0;
}

}  // namespace

Cue cue_at(const Words& words, std::size_t i, std::size_t end) noexcept {
  Cue cue;
  if (i >= end) return cue;
  if (words[i].is_han()) {
    // The dictionary may cut a cue into words or join it to none: match characters, then count the
    // words they cover exactly.
    const std::string_view rest = Span{words[i].span.begin, words[end - 1].span.end}.in(words.text());
    const std::size_t since = han_since.prefix_of(rest);
    const std::size_t language = han_languages.prefix_of(rest.substr(since));
    const std::size_t opening = language > 0 ? since + language : 0;
    const std::string_view behind = rest.substr(opening);
    const std::size_t other = han_other.prefix_of(behind);
    const std::size_t shorter =
        std::max(han_shorter.prefix_of(behind), language > 0 ? han_name_nouns.prefix_of(behind) : 0);
    const std::size_t size = opening + std::max(shorter, other);
    if (size == 0) return cue;
    std::size_t n = 0;
    while (i + n < end && words[i + n].span.end <= words[i].span.begin + size) ++n;
    if (n == 0 || words[i + n - 1].span.end != words[i].span.begin + size) return cue;
    const bool set_off = i + n < end && !words[i + n].is_han();
    // 即, 原 and 中文 begin names too, but 即 none behind a comma in a bracket: （Lamp，即燈島）.
    const bool that_is = size == 3 && words.is(i, "即") && i > 0 && words.is(i - 1, "，");
    if ((size == 3 || size == opening) && !set_off && !that_is) return cue;
    while (i + n < end && (words.is(i + n, "：") || words.is(i + n, ":"))) ++n;
    return {.words = n, .names = true, .former = other > shorter || (opening > 0 && since > 0)};
  }
  if (!words[i].is_latin()) return cue;
  if (const std::size_t label = label_at(words, i, end); label > 0)
    return {.words = label, .names = true, .former = true};
  std::size_t n = 0;
  bool verb = false, adverb = false;
  while (i + n < end && n < 6 && words[i + n].is_latin()) {
    const LowerCase& word = words.lower(i + n);
    if (!verb && adverbs.contains(word) && words[i + n].letters == LetterCase::lower) {
      adverb |= former_words.contains(word);
      cue.former |= former_words.contains(word);
    } else if (!verb && verbs.contains(word) && words[i + n].letters == LetterCase::lower) {
      verb = true;
      cue.former = true;
    } else if (verb && links.contains(word) && words[i + n].letters == LetterCase::lower) {
      // "known as"
    } else if (n == 0 && (word == std::string_view("aka") || word == std::string_view("a.k.a"))) {
      verb = cue.former = true;
      if (i + 1 < end && words.is(i + 1, ".")) ++n;
    } else {
      break;
    }
    ++n;
  }
  cue.words = n;
  // "known in Chinese as" announces no name where "known" ends.
  const bool open = n > 0 && (words.is(i + n - 1, "known") || words.is(i + n - 1, "referred"));
  cue.names = (verb || adverb) && !open;
  return cue;
}

bool may_begin_cue(const Words& words, std::size_t i) noexcept {
  if (i == 0 || i >= words.size()) return false;
  const Token& token = words.token(i);
  if (token.kind != TokenKind::han) return cue_starts.contains(token.span.in(words.text()));
  const std::string_view rest = words.text().substr(token.span.begin);
  constexpr WordEnds heads = han_shorter.heads() | han_other.heads() | han_languages.heads() | han_since.heads();
  if (!heads.has(WordEnds::head(rest))) return false;
  return han_shorter.prefix_of(rest) > 0 || han_other.prefix_of(rest) > 0 ||
         han_languages.prefix_of(rest.substr(han_since.prefix_of(rest))) > 0;  // 原英文名
}

}  // namespace newsparse::detail
