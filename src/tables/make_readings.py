#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes readings.hpp: how each Han character is spelled in Latin letters, language by language.

Source: the Unihan database, Unicode 15.0.0, as Debian's package unicode-data has it (Unicode License):
kMandarin, kHanyuPinlu, kXHC1983, kCantonese, kHangul, kVietnamese, kJapaneseOn, kJapaneseKun, and the
variant fields. Spellings of a syllable follow from the rules below; readings that names alone have
are in the closed lists of name_readings.py.

    ./make_readings.py > readings.hpp
"""
import bz2
import re
import unicodedata

from make_sounds import CODAS, NUCLEI, ONSETS
from name_readings import JAPANESE, SURNAMES

UNIHAN = "/usr/share/unicode/Unihan_%s.txt.bz2"
FIRST, LAST = 0x4E00, 0x9FFF


def fields(name):
    found = {}
    with bz2.open(UNIHAN % name, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("U+"):
                code, field, value = line.rstrip("\n").split("\t")
                found.setdefault(field, {})[int(code[2:], 16)] = value
    return found


def plain(text):
    """Letters without tones; ü is kept as v, đ is d."""
    text = unicodedata.normalize("NFD", text.lower()).replace("u\u0308", "v").replace("đ", "d")
    return "".join(c for c in text if c.isascii())


def unique(items):
    return list(dict.fromkeys(items))


# -- Mandarin ---------------------------------------------------------------------------------------

PINYIN_INITIALS = ["zh", "ch", "sh"] + list("bpmfdtnlgkhjqxrzcsyw")


def split_pinyin(syllable):
    for initial in PINYIN_INITIALS:
        if syllable.startswith(initial) and len(syllable) > len(initial):
            return initial, syllable[len(initial):]
    return "", syllable


def wade_giles(initial, final):
    """Without apostrophes and diacritics; more than one where newspapers differ."""
    consonant = dict(b="p", d="t", g="k", j="ch", q="ch", zh="ch", r="j", z="ts", c="ts").get(initial, initial)
    whole = {"zhi": ["chih"], "chi": ["chih"], "shi": ["shih"], "ri": ["jih"], "zi": ["tzu", "tze", "tsu"],
             "ci": ["tzu", "tsu", "tze"], "si": ["szu", "ssu", "sze", "su"], "yi": ["i", "yi", "ih"], "you": ["yu"],
             "yan": ["yen"], "ye": ["yeh"], "yong": ["yung"], "yue": ["yueh"], "er": ["erh"], "e": ["o", "eh"],
             "wen": ["wen", "wun"]}
    if initial + final in whole:
        return whole[initial + final]
    if initial in "jqxy" and final.startswith("u"):
        final = "v" + final[1:]
    finals = {"ong": ["ung"], "ian": ["ien"], "ie": ["ieh"], "ve": ["ueh", "ue"], "van": ["uan", "yuan"], "vn": ["un", "yun"],
              "v": ["u", "yu"], "iong": ["iung"], "ui": ["uei", "ui"], "e": ["e", "eh"]}.get(final, [final])
    if final == "uo" and initial not in ("g", "k", "h", "sh"):
        finals = ["o", "uo"]
    if final == "e" and initial in ("g", "k", "h"):
        finals = ["o", "e"]
    consonants = {"x": ["hs", "sh", "s"], "z": ["ts", "tz"], "c": ["ts", "tz"]}.get(initial, [consonant])
    return [c + f for c in consonants for f in finals]


def taiwan(initial, final):
    """Tongyong, the second Mandarin Phonetic Symbols, Gwoyeu's first tone, and mixtures of them on passports."""
    apical = {"zhi": ["jhih", "jr", "jy", "chi", "jih", "tzyy"], "chi": ["chih", "chr", "chy"], "shi": ["shih", "shr", "shy", "shyh"],
              "ri": ["rih", "r", "ryh"], "zi": ["zih", "tz", "tzy", "tsz", "jzu"], "ci": ["cih", "tsz", "tsy"], "si": ["sih", "sz", "sy", "syh"]}
    if initial + final in apical:
        return apical[initial + final]
    if initial in "jqx" and final.startswith("u"):
        final = "v" + final[1:]
    finals = {"iu": ["iou"], "ui": ["uei"], "v": ["yu", "iu", "eu", "u"], "ve": ["yue", "iue", "iueh", "ueh", "eue", "euh"],
              "van": ["yuan", "iuan", "uan"], "vn": ["yun", "iun", "un"], "ao": ["ao", "au", "aw"], "iao": ["iao", "iau", "iaw"], "eng": ["eng", "ong", "ung"] if initial in ("f", "b", "p", "m") else ["eng"],
              "iong": ["yong", "iung", "iong"], "ie": ["ie", "ieh"], "ian": ["ian", "ien"], "un": ["un", "uen", "wun"],
              "uo": ["uo", "o"], "o": ["o", "uo"], "e": ["e", "er", "eh"], "ou": ["ou", "ow"], "u": ["u", "oo", "uh"],
              "i": ["i", "ee", "ih"] if initial else ["i"]}.get(final, [final])
    consonants = {"zh": ["jh", "j", "ch"], "q": ["c", "ch", "ts"], "x": ["s", "sh"], "z": ["z", "tz"], "c": ["c", "ts"],
                  "j": ["j", "ts"], "g": ["g", "k"]}.get(initial, [initial])
    if initial == "y":
        finals = {"i": ["i", "ee"], "ou": ["ou", "iou"], "v": ["u"], "u": ["u", "iu"], "ao": ["au"], "in": ["in", "ing"],
                  "ing": ["ing", "in"], "ong": ["ong", "ung"]}.get(final, finals)
        if final == "ou":
            return ["you", "yiu", "yo", "yow", "iou"]
    if initial == "w":
        finals = {"en": ["en", "un"], "eng": ["eng", "ong"], "u": ["u", "oo"], "ei": ["ei", "ey"]}.get(final, [final])
    return [c + f for c in consonants for f in finals]


def mandarin(syllable):
    initial, final = split_pinyin(syllable)
    spelled = [syllable.replace("v", "u")]
    if "v" in syllable:
        spelled += [syllable.replace("v", "yu"), syllable]
    return unique(spelled + wade_giles(initial, final) + taiwan(initial, final))


# -- Cantonese, as in Hong Kong's papers --------------------------------------------------------------

def cantonese(syllable):
    initial, final = re.fullmatch(r"(gw|kw|ng|[bpmfdtnlgkhwzcsj]?)([a-z]+)", syllable).groups() if syllable not in ("m", "ng") else ("", syllable)
    initials = {"b": ["b", "p"], "d": ["d", "t"], "g": ["g", "k"], "gw": ["kw", "gw", "qu"], "kw": ["kw", "qu"], "z": ["ch", "ts", "j", "z", "tz"],
                "c": ["ch", "ts", "tz"], "s": ["s", "sh"], "j": ["y", "i", ""], "ng": ["ng", ""], "n": ["n", "l"]}.get(initial, [initial])
    finals = {"aa": ["a", "ah"], "aai": ["ai", "aai", "ay"], "aau": ["au", "aau"], "aam": ["am", "aam"], "aan": ["an", "aan"],
              "aang": ["ang", "aang"], "aap": ["ap", "aap"], "aat": ["at", "aat"], "aak": ["ak", "aak", "ack"],
              "ai": ["ai", "ei"], "au": ["au", "ow", "ou"], "am": ["am", "um"], "an": ["an", "un", "en"], "ang": ["ang", "ung", "eng"], "ap": ["ap", "up"],
              "at": ["at", "ut"], "ak": ["ak", "uk"], "e": ["e", "eh"], "ek": ["ek", "ik"], "eng": ["eng", "ing"], "ei": ["ei", "i", "ee", "ay"],
              "i": ["i", "ee", "ze", "z", "ie"], "iu": ["iu", "ew", "eu", "io"], "im": ["im"], "in": ["in", "een"], "ing": ["ing"], "ip": ["ip"], "it": ["it"],
              "ik": ["ik", "ick"], "o": ["o", "oh", "aw", "or"], "oi": ["oi", "oy"], "ou": ["o", "ou", "oo", "ow"], "ong": ["ong"], "ok": ["ok", "ock"],
              "oe": ["oe", "eu", "or"], "oeng": ["eung", "eong", "ong"], "oek": ["euk", "eok", "ok"], "eoi": ["ui", "eui"], "eon": ["un", "eun", "on"],
              "eot": ["ut", "eut"], "u": ["u", "oo"], "ui": ["ui", "ooi"], "un": ["un", "oon"], "ut": ["ut", "oot"], "uk": ["uk", "ook"],
              "yu": ["u", "yu", "ue", "yue"], "yun": ["uen", "un", "yuen", "yun"], "yut": ["uet", "ut", "yuet"], "ung": ["ung", "oong"]}.get(final, [final])
    if initial == "j" and final.startswith("yu"):
        initials, finals = ["y"], {"yu": ["u", "ue", "ee"], "yun": ["uen", "un"], "yut": ["uet", "ut"]}[final]
    elif initial == "j":
        initials = ["y"] + ([""] if final.startswith("i") else []) + (["i"] if final[0] in "aeou" else [])
    if final == "i":
        finals = finals if initial in "zcs" else ["i", "ee"]
    spelled = [i + f for i in initials for f in finals]
    return unique(s for s in spelled if s)


# -- Korean -------------------------------------------------------------------------------------------

LEADS = [["g", "k"], ["kk"], ["n"], ["d", "t"], ["tt"], ["r", "l"], ["m"], ["b", "p"], ["pp"], ["s"], ["ss"], [""],
         ["j", "ch"], ["jj"], ["ch"], ["k"], ["t"], ["p"], ["h"]]
VOWELS = [["a", "ah"], ["ae", "ai", "e"], ["ya"], ["yae"], ["eo", "u", "o", "uh"], ["e", "eh"], ["yeo", "you", "yu", "yo"], ["ye"], ["o", "oh"],
          ["wa", "hwa"], ["wae"], ["oe", "oi", "we"], ["yo"], ["u", "oo", "woo"], ["wo", "weo", "wuh"], ["we"], ["wi", "wee"], ["yu", "yoo", "you"],
          ["eu", "u"], ["ui", "eui", "ee", "i", "yi"], ["i", "ee"]]
TAILS = {0: [""], 1: ["k", "g"], 4: ["n"], 8: ["l"], 16: ["m"], 17: ["p", "b"], 21: ["ng"]}


def korean(syllable):
    index = ord(syllable) - 0xAC00
    lead, vowel, tail = index // 588, index % 588 // 28, index % 28
    if tail not in TAILS:
        return []
    heads = LEADS[lead]
    if lead == 9 and vowel == 20:
        heads = ["s", "sh"]
    tails = TAILS[tail]
    vowels = [v for v in VOWELS[vowel] if not (tail and v.endswith("h"))]
    vowels = [v for v in vowels if v not in ("woo", "hwa") or heads == [""]]
    spelled = [h + v + t for h in heads for v in vowels for t in tails]
    if syllable == "이" or syllable == "리":
        spelled += ["yi", "lee", "rhee", "yee"]
    if syllable in "노로":
        spelled += ["roh", "noh"]
    return unique(spelled)


# -- Japanese -----------------------------------------------------------------------------------------

def japanese(on, kun, names):
    """Long vowels are printed short; of a verb or adjective, names keep the stem."""
    spelled = []
    for reading in on:
        reading = reading.lower()
        spelled += [reading]
    for reading in kun:
        reading = reading.lower()
        spelled.append(reading)
        for ending in ("shii", "ru", "i", "u", "ku", "mu", "su", "ka"):
            if reading.endswith(ending) and len(reading) - len(ending) >= 2:
                spelled.append(reading[: -len(ending)])
        if re.search("(su|mu|ru|ku|gu|tsu|bu)$", reading):
            spelled.append(reading[:-1] + "i" if not reading.endswith("tsu") else reading[:-3] + "chi")
    spelled += names
    spelled = [re.sub("oo|ou", "o", re.sub("uu", "u", s)) for s in spelled]
    return unique(s for s in spelled if s and len(s) <= 8)


# -- tables -------------------------------------------------------------------------------------------

def variants_of(data, joyo):
    """Characters that share readings: Simplified, Traditional and Japanese forms of one another."""
    same = {}
    for field in ("kSimplifiedVariant", "kTraditionalVariant"):
        for code, value in data.get(field, {}).items():
            for other in re.findall(r"U\+([0-9A-F]+)", value):
                same.setdefault(code, set()).add(int(other, 16))
                same.setdefault(int(other, 16), set()).add(code)
    for field in ("kJoyoKanji", "kJinmeiyoKanji"):
        for code, value in joyo.get(field, {}).items():
            for other in re.findall(r"U\+([0-9A-F]+)", value):
                same.setdefault(code, set()).add(int(other, 16))
                same.setdefault(int(other, 16), set()).add(code)
    return same


def sounds(spelling, is_cantonese):
    """The three slots of a syllable, in Pinyin or, for Cantonese, the nearest Pinyin: "ch" is q, "kw" is g."""
    onset = re.match("[zcs]h|[^aeiou]|", spelling).group()
    rest = spelling[len(onset):]
    coda = re.search("(ng|[nmptk]|)$", rest).group()
    nucleus = rest[: len(rest) - len(coda)]
    if is_cantonese:
        onset = "q" if onset == "ch" else onset
        nucleus = {"eu": "e", "au": "ao", "wa": "ua", "wo": "uo"}.get(nucleus, nucleus)
    else:
        if onset in ("j", "q", "x", "y"):
            nucleus = {"u": "v", "ua": "a"}.get(nucleus, nucleus)
        if onset in ("zh", "ch", "sh", "r", "z", "c", "s"):
            nucleus = {"i": "y"}.get(nucleus, nucleus)
        nucleus = {"ue": "ie", "uai": "ai", "io": "o"}.get(nucleus, nucleus)
    weakest = "e"
    return (ONSETS.index(onset) if onset in ONSETS else 0, NUCLEI.index(nucleus if nucleus in NUCLEI else weakest),
            CODAS.index(coda))


def with_variants(own, same):
    """A character without a reading of its own borrows its variants'."""
    result = dict(own)
    for code, others in same.items():
        if code not in own:
            borrowed = unique(r for other in sorted(others) for r in own.get(other, []))
            if borrowed:
                result[code] = borrowed
    return result


def literal(text, width=110):
    pieces = [text[i : i + width] for i in range(0, len(text), width)]
    return "\n".join('    "%s"' % p for p in pieces)


def numbers(values, width=112):
    lines, line = [], "   "
    for v in values:
        item = " %d," % v
        if len(line) + len(item) > width:
            lines.append(line)
            line = "   "
        line += item
    lines.append(line)
    return "\n".join(lines)


def initials(spellings):
    """The letters that begin them, as bits; of Japanese readings also the voiced ones."""
    return sum(1 << ord(c) - ord("a") for c in {s[0] for s in spellings})


VOICED = {"k": "g", "s": "z", "t": "d", "h": "b"}


def counted(spellings):
    return "".join("%d%s" % (len(s), s) for s in unique(spellings)) + "/"


MOST_HEARD = 3  # syllables of a character that a transliteration may stand for
LONGEST = 0xF000  # compilers need not take a literal of 64 KiB


def table(name, comment, readings):
    """Equal sets of readings share a text. Text 0: no reading."""
    index, offsets, begins, pools, of, heard = {"": 0}, [0], [0], ["/"], [], [0] * MOST_HEARD
    for code in range(FIRST, LAST + 1):
        syllables = readings.get(code, [])
        text = "|".join(" ".join(s) for s in syllables)
        if text not in index:
            index[text] = len(offsets)
            if len(pools[-1]) + len(text) >= LONGEST:
                pools.append("")
            offsets.append((len(pools) - 1 << 16) + len(pools[-1]))
            spellings = [s for syllable in syllables for s in syllable]
            if name == "japanese":
                spellings += [VOICED[s[0]] for s in spellings if s[0] in VOICED]
            begins.append(initials(spellings))
            pools[-1] += counted(spelling for syllable in syllables for spelling in syllable)
            slots = unique(sounds(s[0], name == "cantonese") for s in syllables[:MOST_HEARD])
            packed = [onset + 1 << 8 | nucleus << 3 | coda for onset, nucleus, coda in slots]
            heard += packed + [0] * (MOST_HEARD - len(packed))
        of.append(index[text])
    print("/// %s" % comment)
    print("inline constexpr const char* %s_spellings[] = {\n%s};" % (name, ",\n".join(literal(pool) for pool in pools)))
    print("inline constexpr std::uint32_t %s_offsets[] = {\n%s\n};" % (name, numbers(offsets)))
    print("inline constexpr std::uint32_t %s_initials[] = {\n%s\n};" % (name, numbers(begins)))
    print("inline constexpr std::uint16_t %s_of[] = {\n%s\n};" % (name, numbers(of)))
    if name in ("mandarin", "cantonese"):
        print("inline constexpr std::uint16_t %s_sounds[] = {\n%s\n};" % (name, numbers(heard)))
    print()


def main():
    data = fields("Readings")
    joyo = fields("OtherMappings")
    same = variants_of(fields("Variants"), joyo)

    pinyin, jyutping, hangul, viet, on, kun = {}, {}, {}, {}, {}, {}
    common = data["kHanyuPinlu"]
    for code in range(FIRST, LAST + 1):
        found = [plain(r) for r in data["kMandarin"].get(code, "").split()]
        found += [plain(re.sub(r"\(.*", "", r)) for r in common.get(code, "").split()]
        found += [plain(r) for part in data["kXHC1983"].get(code, "").split() for r in part.split(":")[1].split(",")]
        found = unique(s for s in found if re.fullmatch("[a-z]+", s) and re.search("[aeiouv]", s))
        if found:
            pinyin[code] = found
        found = unique(re.sub("[0-9]", "", r) for r in data["kCantonese"].get(code, "").split())
        if found:
            jyutping[code] = found
        found = unique(r.split(":")[0] for r in data["kHangul"].get(code, "").split())
        if found:
            hangul[code] = found
        found = unique(plain(r) for r in data["kVietnamese"].get(code, "").split())
        if found:
            viet[code] = [f for f in found if f]
        if code in data["kJapaneseOn"]:
            on[code] = data["kJapaneseOn"][code].split()
        if code in data["kJapaneseKun"]:
            kun[code] = data["kJapaneseKun"][code].split()

    surnames = {}
    for line in SURNAMES.strip().splitlines():
        characters, spellings = line.split(":")
        for character in characters.split():
            surnames.setdefault(ord(character), []).extend(spellings.split())
    surnames = with_variants(surnames, same)
    names = {}
    for line in JAPANESE.strip().splitlines():
        for item in line.split():
            character, spellings = item.split(":")
            names.setdefault(ord(character), []).extend(spellings.split(","))

    for own in (pinyin, jyutping):
        own.update(with_variants(own, same))
    hangul, viet = with_variants(hangul, same), with_variants(viet, same)
    everyday = set(joyo.get("kJoyoKanji", {})) | set(joyo.get("kJinmeiyoKanji", {})) | set(names)
    everyday |= {other for code in everyday for other in same.get(code, ())}
    nihongo = {}
    for code in everyday:
        family = [code] + sorted(same.get(code, ()))
        spelled = japanese(unique(r for c in family for r in on.get(c, [])), unique(r for c in family for r in kun.get(c, [])),
                           unique(r for c in family for r in names.get(c, [])))
        if spelled:
            nihongo[code] = [spelled]

    print("// SPDX-License-Identifier: MIT AND Unicode-DFS-2016")
    print("#pragma once\n")
    print("// Made by make_readings.py from the Unihan database, Unicode 15.0.0 (Debian's unicode-data 15.0.0-1); do not edit.")
    print("// Copyright 1991-2022 Unicode, Inc., Unicode License; see NOTICE.")
    print("// *_of[c - 0x4E00] is a number of a text, *_offsets where it begins: the string of *_spellings << 16, the byte in it.")
    print("// A text has the spellings, each behind its length: \"3dan3tan4shan/\". *_initials has their first letters as")
    print("// bits, a is bit 0. *_sounds are the slots (make_sounds.py) of its first %d syllables, 0 behind the last of them:" % MOST_HEARD)
    print("// onset + 1 << 8 | nucleus << 3 | coda.\n")
    print("#include <cstddef>\n#include <cstdint>\n")
    print("namespace newsparse::detail::readings {\n")
    print("inline constexpr std::size_t most_heard = %d;\n" % MOST_HEARD)
    table("mandarin", "Pinyin first, then Wade–Giles and Taiwan's other spellings.", {c: [mandarin(s) for s in r] for c, r in pinyin.items()})
    table("cantonese", "Hong Kong's newspaper spellings.", {c: [cantonese(s) for s in r] for c, r in jyutping.items()})
    table("korean", "Revised Romanization first, then McCune–Reischauer's and the usual personal spellings.",
          {c: [k for k in (korean(s) for s in r) if k] for c, r in hangul.items()})
    table("vietnamese", "Without diacritics.", {c: [r] for c, r in viet.items() if r})
    table("japanese", "On and kun readings of the characters allowed in names, long vowels short.", nihongo)
    print("/// What the readings above do not give of a surname: Hokkien, Teochew, Hakka, Korean and old spellings. Sorted.")
    print("inline constexpr struct {\n  char16_t character;\n  std::uint32_t initials;\n  const char* spellings;\n} surname_spellings[] = {")
    for code, spelled in sorted(surnames.items()):
        print('    {0x%04X, %d, "%s"},' % (code, initials(spelled), counted(spelled)))
    print("};\n")
    print("}  // namespace newsparse::detail::readings")


main()
