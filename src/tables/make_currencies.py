#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes currencies.inc and currency_words.inc.

    ./make_currencies.py [CLDR/common]      # Debian: unicode-cldr-core, /usr/share/unicode/cldr/common

From CLDR 41 (Unicode-DFS-2016): codes, minor digits, English and Chinese names, current and historic.
From currency_words.tsv, by hand: signs, newsroom words, what shared signs may mean.
"""
import re, sys, unicodedata, pathlib
import xml.etree.ElementTree as ET

here = pathlib.Path(__file__).parent
cldr = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else '/usr/share/unicode/cldr/common')

NOT_ISO = {'CNH', 'CNX', 'XXX', 'XTS'}  # printed as currencies, but ISO 4217 does not list them, or lists them as none
NEWER = {  # ISO 4217 amendments 169 to 177, later than CLDR 41: code -> digits, names
    'XCG': (2, 'Caribbean guilder', '加勒比盾', '加勒比盾', 'Caribbean guilders'),
    'ZWG': (2, 'Zimbabwe Gold', '津巴布韦金', '辛巴威金', 'Zimbabwe gold'),
}
CIRCULATING = {'XAF', 'XOF', 'XPF', 'XCD', 'XCG', 'XDR'}  # the others of X are metals, funds and units of account
# What an English sentence calls the unit, where CLDR's name is longer than what is printed.
UNIT = {'CNY': 'yuan', 'JPY': 'yen', 'USD': 'US dollars', 'THB': 'baht', 'VND': 'dong', 'INR': 'rupees',
        'IDR': 'rupiah', 'MYR': 'ringgit', 'GBP': 'pounds sterling', 'RUB': 'rubles', 'ZAR': 'rand', 'TRY': 'Turkish lira',
        'BRL': 'reais', 'PLN': 'zlotys', 'HUF': 'forints', 'ILS': 'shekels', 'KZT': 'tenge', 'UAH': 'hryvnias'}


def names(path):
    found = {}
    for c in ET.parse(path).iter('currency'):
        if c.get('type'): found[c.get('type')] = {d.get('count') or 'name': d.text for d in c.findall('displayName')}
    return found


def territories(path):
    """Code -> names, short ones too."""
    found = {}
    for t in ET.parse(path).iter('territory'):
        if t.text and re.fullmatch('(?!XA|EU)[A-Z]{2}', t.get('type', '')): found.setdefault(t.get('type'), set()).add(t.text)
    return found


def quoted(text): return '"' + text.replace('\\', '\\\\').replace('"', '\\"') + '"'


english = names(cldr / 'main/en.xml')
simplified = names(cldr / 'main/zh.xml')
traditional = names(cldr / 'main/zh_Hant.xml')
hongkong = names(cldr / 'main/zh_Hant_HK.xml')
territories_en, territories_zh = territories(cldr / 'main/en.xml'), [
    (territories(cldr / 'main/zh.xml'), [(u, u) for u in '法郎 卢比 第纳尔 里亚尔 迪拉姆 比索 先令 镑 克朗 卢布 里拉'.split()] + [('元', '元', '币')])] + [
    (territories(cldr / f'main/{name}.xml'), [
        ('法郎', '法郎'), ('卢比', '盧比'), ('第纳尔', '第納爾'), ('里亚尔', '里亞爾'), ('迪拉姆', '迪拉姆', '迪爾汗'), ('比索', '披索', '比索'),
        ('先令', '先令'), ('镑', '鎊'), ('克朗', '克朗'), ('卢布', '盧布'), ('里拉', '里拉'), ('元', '元', '幣')]) for name in ('zh_Hant', 'zh_Hant_HK')]
digits, fallback = {}, 2
for info in ET.parse(cldr / 'supplemental/supplementalData.xml').iter('info'):
    if info.get('iso4217') == 'DEFAULT': fallback = int(info.get('digits'))
    elif info.get('iso4217'): digits[info.get('iso4217')] = int(info.get('digits'))
today = set()  # in use somewhere
for use in ET.parse(cldr / 'supplemental/supplementalData.xml').iter('currency'):
    if use.get('iso4217') and not use.get('to') and use.get('tender') != 'false': today.add(use.get('iso4217'))
today |= {'XDR', 'XCG', 'ZWG', 'HRK', 'VES', 'CLF', 'SLE'}
today -= {'SLL'}  # until March 2024
# CLDR gives what people use (0 for ALL, IDR, IRR ...); ISO 4217 gives 2 to these.
ISO_DIGITS = {c: 2 for c in 'AFN ALL IRR KPW LAK LBP MMK PKR RSD SLL SOS STN SYP TMM YER IDR MGA MRO COP CRC CLF TWD HUF AMD'.split()}
ISO_DIGITS.update({'CLF': 4, 'UYW': 4, 'MRO': 2, 'MGA': 2, 'VND': 0, 'UYI': 0})

table = {}
for code, n in english.items():
    if code in NOT_ISO: continue
    zh, hant = simplified.get(code, {}).get('name', ''), traditional.get(code, {}).get('name', '')
    # The zh_Hant file inherits nothing from zh, so a missing name is missing.
    table[code] = (ISO_DIGITS.get(code, digits.get(code, fallback)), n['name'], '' if zh == code else zh, '' if hant == code else hant, UNIT.get(code, n.get('other', n['name'])))
table.update(NEWER)

with open(here / 'currencies.inc', 'w', encoding='utf-8') as out:
    out.write('// Made by make_currencies.py from CLDR 41 (Unicode-DFS-2016); sorted by code. Do not edit.\n'
              '// code, minor digits, in use today, English name, Simplified, Traditional, unit in an English sentence\n')
    for code, (d, *rest) in sorted(table.items()):
        out.write(f'{{{quoted(code)}, {d}, {str(code in today).lower()}, {", ".join(map(quoted, rest))}}},\n')

# --- how they are printed ---
shared, places, adjectives = {}, [], {}
words = {'sign': {}, 'word': {}, 'han': {}}


def fold(text):
    """Lower case without marks, hyphens as blanks: what match_word() makes of the text."""
    plain = ''.join(c for c in unicodedata.normalize('NFD', text) if not unicodedata.combining(c))
    return plain.lower().replace('-', ' ').replace('’', "'").replace('ʻ', "'")


for line in open(here / 'currency_words.tsv', encoding='utf-8'):
    line = line.rstrip('\n')
    if not line or line.startswith('#'): continue
    kind, *f = line.split('\t')
    if kind == 'shared': shared[f[0]] = f[1].split()
    elif kind == 'place': places.append((f[0], f[1]))
    elif kind == 'adjective': adjectives[f[0]] = f[1]
    else:
        assert f[0] not in words[kind], f'twice: {f[0]}'
        assert f[1][0] == '@' or f[1] in table, f'{f[1]}: no such currency'
        words[kind][f[0]] = (f[1], int(f[2]))
for code, n in sorted(english.items()):
    if code not in table or code[0] == 'X' and code not in CIRCULATING: continue
    for text in (n.get('one'), n.get('other'), n.get('name')):
        if text and '(' not in text: words['word'].setdefault(fold(text), (code, 0))
for source in (simplified, traditional, hongkong):
    for code, n in sorted(source.items()):
        text = n.get('name')
        if code in table and (code[0] != 'X' or code in CIRCULATING) and text and re.fullmatch('[\u3400-\u9fff]{2,}', text): words['han'].setdefault(text, (code, 0))

# Adjectives: what CLDR puts before the unit, "Icelandic króna", and the country's own name, "Iceland krona", where the
# code is that country's. With any word for a unit of that currency they make its name: "Icelandic kronas".
for code in sorted(set(english) & set(table), key=lambda c: (c not in today, c)):
    if '(' in english[code]['name'] or code[0] == 'X': continue
    adjective = fold(re.sub(' (New|Convertible)$', '', english[code]['name'].rpartition(' ')[0]))
    if adjective: adjectives.setdefault(adjective, code)
    if code not in today: continue
    for place in territories_en.get(code[:2], ()):
        if not re.search('[(-]', place): adjectives.setdefault(fold(place), code)

# In Chinese the country's name stands there anyway, with 幣 for any 元: 緬甸幣.
for code in sorted(today & set(english)):
    for source, units in territories_zh:
        unit = next((u for u in units if simplified.get(code, {}).get('name', '').endswith(u[0])), None)
        for place in sorted(source.get(code[:2], ())) if unit else ():
            for text in unit[1:]:
                if re.fullmatch('[\u3400-\u9fff]{2,}', place + text): words['han'].setdefault(place + text, (code, 0))

for code, (_, name, hans, hant, unit) in NEWER.items():
    for text in (name, unit): words['word'].setdefault(fold(text), (code, 0))
    for text in (hans, hant): words['han'].setdefault(text, (code, 0))

# An adjective and a unit are put together while reading where the unit may be its currency's; the others stand here.
for adjective, code in sorted(adjectives.items()):
    n = english[code]
    for text in (n.get('one'), n.get('other')):
        unit = fold(text).split()[-1] if text and '(' not in text else ''
        meaning = words['word'].get(unit, ('', 0))[0]
        fits = meaning == code or (meaning[:1] == '@' and code in shared[meaning[1:]])
        if unit and not fits: words['word'].setdefault(f'{adjective} {unit}', (code, 0))

ids = {name: i + 1 for i, name in enumerate(shared)}
with open(here / 'currency_words.inc', 'w', encoding='utf-8') as out:
    out.write('// Made by make_currencies.py from currency_words.tsv and CLDR 41 (Unicode-DFS-2016). Do not edit.\n')
    out.write('\n#ifdef NEWSPARSE_SHARED_SIGNS\n// name, the currencies that share it: the first is meant without a cue\n')
    for name, codes in shared.items(): out.write(f'{{Shared::{name}, {quoted(" ".join(codes))}}},\n')
    out.write('#endif\n')
    for kind, entries in words.items():
        out.write(f'\n#ifdef NEWSPARSE_{kind.upper()}S\n// text, currency, shared meaning, power of ten; sorted by bytes\n')
        for text, (meaning, exponent) in sorted(entries.items(), key=lambda e: e[0].encode()):
            code = shared[meaning[1:]][0] if meaning[0] == '@' else meaning
            share = meaning[1:] if meaning[0] == '@' else 'none'
            out.write(f'{{{quoted(text)}, Currency({quoted(code)}), Shared::{share}, {exponent}}},\n')
        out.write('#endif\n')
    out.write('\n#ifdef NEWSPARSE_PLACES\n// word, the currency that shared signs near it mean; sorted by bytes\n')
    for text, code in sorted(places, key=lambda e: e[0].encode()): out.write(f'{{{quoted(text)}, Currency({quoted(code)})}},\n')
    out.write('#endif\n')
    out.write('\n#ifdef NEWSPARSE_ADJECTIVES\n// what stands before a unit of this currency; sorted by bytes\n')
    for text, code in sorted(adjectives.items(), key=lambda e: e[0].encode()): out.write(f'{{{quoted(text)}, Currency({quoted(code)})}},\n')
    out.write('#endif\n')
print(len(table), 'currencies;', {k: len(v) for k, v in words.items()}, len(places), 'places')
