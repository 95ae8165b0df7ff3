#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Golden articles: what newsparse is to find in the articles of tests/data.

    golden_test.py PROGRAM              compare
    golden_test.py --update PROGRAM     write what the program finds into the files

An article is a header ("locale: TAG", and one "alias: NAME = ALIAS (KIND, TYPE)" for each alias) and
the text with everything marked that is to be found:

    ⟦1:Jade Harbor Co⟧               a mention of entity 1; entities are numbered as they appear
    ⟦CNY 3500000 more_than:3.5 million yuan⟧        an amount, with its modifier if it has one
    ⟦CNY 5..7 = USD 1:5 to 7 yuan⟧   a range, which restates USD 1

The marks say what the text means, and are written by a reader of the text. After --update, read the
difference and keep only what is right."""
import difflib
import json
import pathlib
import re
import subprocess
import sys

DATA = pathlib.Path(__file__).parent / 'data'


def read(path):
    """The locale and the plain text of a golden article."""
    header, marked = path.read_text(encoding='utf-8').split('\n\n', 1)
    locale = re.search(r'^locale: (.*)$', header, re.MULTILINE)
    return locale and locale[1], re.sub(r'⟦[^:⟧]*:([^⟧]*)⟧', r'\1', marked)


def value(money):
    upper = f"..{money['upper']}" if money['upper'] else ''
    return f"{money['currency']} {money['amount']}{upper}"


def write(locale, text, found):
    """The golden article that says what was found."""
    header = [f'locale: {locale}'] if locale else []
    for alias in found['aliases']:
        header.append(f"alias: {alias['name']['text']} = {alias['alias']['text']} ({alias['kind']}, {alias['type']})")

    marks = [(mention['begin'], mention['end'], str(number))
             for number, entity in enumerate(found['entities'], 1) for mention in entity['mentions']]
    for money in found['money']:
        label = value(money)
        if money['modifier']:
            label += ' ' + money['modifier']
        if money['equivalent'] is not None:
            label += ' = ' + value(found['money'][money['equivalent']])
        marks.append((money['begin'], money['end'], label))

    data, marked, at = text.encode(), '', 0
    for begin, end, label in sorted(marks):
        marked += data[at:begin].decode() + f'⟦{label}:{data[begin:end].decode()}⟧'
        at = end
    return '\n'.join(header) + '\n\n' + marked + data[at:].decode()


def annotate(program, articles):
    lines = ''.join(json.dumps({'text': text, 'locale': locale}) + '\n' for locale, text in articles)
    run = subprocess.run([program, 'annotate', '--format=jsonl'], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def pieces(golden):
    """Short lines for the difference, each ending with a mark or a line."""
    return [piece for line in golden.splitlines() for piece in re.findall(r'[^⟧]*⟧|[^⟧]+$', line)]


def main():
    update = '--update' in sys.argv
    program = sys.argv[-1]
    paths = sorted(DATA.glob('*.txt'))
    articles = [read(path) for path in paths]
    failed = 0
    for path, article, found in zip(paths, articles, annotate(program, articles)):
        expected, actual = path.read_text(encoding='utf-8'), write(*article, found)
        if update:
            path.write_text(actual, encoding='utf-8')
        elif expected != actual:
            failed += 1
            print(f'{path.name}: - expected, + found')
            print('\n'.join(list(difflib.unified_diff(pieces(expected), pieces(actual), lineterm='', n=0))[2:]), end='\n\n')
    print(f'{len(paths)} articles, {failed} not as expected')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
