#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes variants.hpp: one form for the printings of one character, the Simplified one.

Source: the Unihan database, Unicode 15.0.0, as Debian's package unicode-data has it (Unicode License):
kSimplifiedVariant, kHanyuPinlu and kXHC1983, and for Japanese forms kJoyoKanji and kJinmeiyoKanji. EXTRA is written by hand.

    ./make_variants.py > variants.hpp
"""
import bz2
import re

UNIHAN = "/usr/share/unicode/Unihan_%s.txt.bz2"
FIRST, LAST = 0x4E00, 0x9FFF

# Other printings of the same word, which Unihan lists among looser variants only.
EXTRA = "説说 産产 啓启 濵滨 嶋岛 葉叶 於于 畫画 衆众 綫线 囘回 峯峰 羣群 恆恒 姸妍 擡抬 勲勋 滙汇 裡里 裏里 恊协 敎教 旣既 眞真 淸清 靑青 內内 呂吕 吳吴 呉吴 郞郎 荘庄 徳德 黒黑 歩步 頼赖 瀬濑 辺边 渋涩 桜樱 沢泽 斎斋 竜龙 滝泷 浜滨 豊丰 廣广 広广 塩盐 栄荣 恵惠 関关 実实"
# Common in Chinese as themselves, so that Unihan's Simplified form would be another word.
KEEP = "乾著藉瞭"


def main():
    fold = {}
    with bz2.open(UNIHAN % "Variants", "rt", encoding="utf-8") as lines:
        for line in lines:
            if "\tkSimplifiedVariant\t" not in line:
                continue
            code, _, value = line.rstrip("\n").split("\t")
            code = int(code[2:], 16)
            to = [int(v, 16) for v in re.findall(r"U\+([0-9A-F]+)", value)]
            to = [v for v in to if FIRST <= v <= LAST]
            if FIRST <= code <= LAST and to and code not in to and chr(code) not in KEEP:
                fold[code] = to[0]
    with bz2.open(UNIHAN % "Readings", "rt", encoding="utf-8") as lines:
        chinese = {int(line[2:6], 16) for line in lines
                   if ("\tkHanyuPinlu\t" in line or "\tkXHC1983\t" in line) and line[6] == "\t"}
    with bz2.open(UNIHAN % "OtherMappings", "rt", encoding="utf-8") as lines:
        for line in lines:
            found = re.match(r"U\+([0-9A-F]+)\tk(?:Joyo|Jinmeiyo)Kanji\t(?:2010:)?U\+([0-9A-F]+)", line)
            if found:  # two forms, in Japan old and new; the one that is in use in Chinese leads
                old, new = (int(v, 16) for v in found.groups())
                if FIRST <= old <= LAST and FIRST <= new <= LAST:
                    if new in chinese and old not in chinese:
                        fold.setdefault(old, new)
                    elif new not in chinese:
                        fold.setdefault(new, fold.get(old, old))
    for old, new in EXTRA.split():
        fold[ord(old)] = fold.get(ord(new), ord(new))
    for code in list(fold):  # once is enough
        seen = {code}
        while fold[code] in fold and fold[code] not in seen:
            seen.add(fold[code])
            fold[code] = fold[fold[code]]
    fold = {code: to for code, to in fold.items() if code != to and fold.get(to, to) == to}

    print("// SPDX-License-Identifier: MIT AND Unicode-DFS-2016")
    print("#pragma once\n")
    print("// Made by make_variants.py from the Unihan database, Unicode 15.0.0 (Debian's unicode-data 15.0.0-1); do not edit.")
    print("// Copyright 1991-2022 Unicode, Inc., Unicode License; see NOTICE.\n")
    print("namespace newsparse::detail {\n")
    print("/// Pairs of a character and its Simplified form, sorted by the first.")
    print("inline constexpr char16_t simplified_forms[][2] = {")
    line = "   "
    for code, to in sorted(fold.items()):
        item = " {0x%04X, 0x%04X}," % (code, to)
        if len(line) + len(item) > 120:
            print(line)
            line = "   "
        line += item
    print(line)
    print("};\n")
    print("}  // namespace newsparse::detail")


main()
