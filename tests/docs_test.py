#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""README.md shows examples/readme.cpp and what it prints; docs/guide.md shows nothing but pieces of the examples."""
import pathlib
import re
import sys
import textwrap

ROOT = pathlib.Path(__file__).parent.parent


def read(path):
    return (ROOT / path).read_text(encoding='utf-8')


def code_of(page):
    return re.findall(r'```cpp\n(.*?)```', page, re.DOTALL)


def without_indent(code):
    """The code with its lines as they stand in a function or a file."""
    return '\n'.join(line.strip() for line in code.splitlines())


wrong = []
readme = re.search(r'```cpp\n(.*?)```\n\nprints\n\n```\n(.*?)```', read('README.md'), re.DOTALL)
if not readme or readme.groups() != (read('examples/readme.cpp').split('\n', 1)[1], read('examples/readme.out')):
    wrong.append('README.md differs from examples/readme.cpp or readme.out')

examples = '\n'.join(without_indent(read(path)) for path in sorted((ROOT / 'examples').glob('*.cpp')))
for code in code_of(read('docs/guide.md')):
    if without_indent(code) not in examples:
        wrong.append('docs/guide.md shows what no example has:\n' + textwrap.indent(code, '  '))

for page in [ROOT / 'README.md', *(ROOT / 'docs').glob('*.md')]:
    for target in re.findall(r'\]\(([^)#:]+)[^)]*\)', page.read_text(encoding='utf-8')):
        if not (page.parent / target).exists():
            wrong.append(f'{page.relative_to(ROOT)} links to {target}, which is not there')

sys.exit('\n'.join(wrong) if wrong else 0)
