#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes verbs.hpp: the Chinese verbs of two characters that a name may stand behind, 受理 or 攻破.

Source: the dictionary of jieba 0.42.1 (MIT License), as Debian's package python3-jieba has it: words of two characters
that are tagged as verbs and counted at least LEAST times, in its Simplified characters.

    ./make_verbs.py DICT.txt > verbs.hpp
"""
import sys

LEAST = 100
TAGS = {"v", "vd", "vq"}
FIRST, LAST = 0x4E00, 0x9FFF


def main():
    words = set()
    with open(sys.argv[1], encoding="utf-8") as lines:
        for line in lines:
            word, count, tag = line.split()
            if len(word) == 2 and tag in TAGS and int(count) >= LEAST and all(FIRST <= ord(c) <= LAST for c in word):
                words.add(word)
    print("""// SPDX-License-Identifier: MIT
#pragma once

// Made by make_verbs.py from the dictionary of jieba 0.42.1; do not edit.
// Copyright 2012-2017 Sun Junyi, MIT License; see NOTICE.

#include <string_view>

namespace newsparse::detail {

/// Verbs of two characters, one behind the other, sorted, in the form that fold_variant() gives.
inline constexpr std::u16string_view han_verbs =""")
    text = "".join(sorted(words))
    for at in range(0, len(text), 44):
        print(f'    u"{text[at:at + 44]}"' + (";" if at + 44 >= len(text) else ""))
    print("\n}  // namespace newsparse::detail")


if __name__ == "__main__":
    main()
