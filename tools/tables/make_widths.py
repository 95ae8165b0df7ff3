#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes widths.inc: the code points that a terminal shows in two columns, and those in none.

    make_widths.py > widths.inc

Reads Debian's package unicode-data 15.0.0 (EastAsianWidth.txt, UnicodeData.txt)."""
import re

UNICODE = '/usr/share/unicode/'


def east_asian_wide():
    for line in open(UNICODE + 'EastAsianWidth.txt', encoding='utf-8'):
        if found := re.match(r'([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*[WF]\b', line):
            first, last = found[1], found[2] or found[1]
            yield from range(int(first, 16), int(last, 16) + 1)


def zero_width():
    """Marks and format characters; SOFT HYPHEN is shown by terminals."""
    first = None
    for line in open(UNICODE + 'UnicodeData.txt', encoding='utf-8'):
        code, name, category = line.split(';')[:3]
        code = int(code, 16)
        if name.endswith('First>'):
            first = code
        elif name.endswith('Last>'):
            codes, first = range(first, code + 1), None
        else:
            codes = [code]
        if first is None and category in ('Mn', 'Me', 'Cf') and code != 0xAD:
            yield from codes


def ranges(codes):
    start = end = None
    for code in sorted(codes):
        if end is not None and code == end + 1:
            end = code
            continue
        if start is not None:
            yield start, end
        start = end = code
    yield start, end


none = set(zero_width())
rows = [(*r, 2) for r in ranges(set(east_asian_wide()) - none)] + [(*r, 0) for r in ranges(none)]
print('// Made by make_widths.py from EastAsianWidth.txt and UnicodeData.txt of Unicode 15.0. Do not edit.')
line = ''
for first, last, width in sorted(rows):
    item = f'{{0x{first:04X}, 0x{last:04X}, {width}}},'
    if len(line) + len(item) >= 120:
        print(line)
        line = ''
    line += (' ' if line else '') + item
print(line)
