#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""confidence.py GOLD.jsonl... -- PROGRAM [ARG...]: how often aliases of each confidence are right.

The program reads JSON Lines as `newsparse annotate --format=jsonl` does. Prints the Markdown table of docs/design.md."""
import json
import subprocess
import sys

cut = sys.argv.index("--")
documents = [json.loads(line) for name in sys.argv[1:cut] for line in open(name, encoding="utf-8")]
request = "".join(
    json.dumps({key: document[key] for key in ("id", "text", "locale") if document.get(key)}) + "\n" for document in documents)
answers = subprocess.run(sys.argv[cut + 1:], input=request, capture_output=True, check=True, encoding="utf-8").stdout

said = []  # (confidence, is it right)
for document, answer in zip(documents, answers.splitlines(), strict=True):
    gold = {(a["name_begin"], a["name_end"], a["alias_begin"], a["alias_end"]) for a in document["aliases"]}
    for alias in json.loads(answer)["aliases"]:
        pair = tuple(alias[side][edge] for side in ("name", "alias") for edge in ("begin", "end"))
        said.append((alias["confidence"], pair in gold))

print("| confidence at least | aliases said | right |\n| --- | --- | --- |")
for least in (0.98, 0.9, 0.8, 0):
    rights = [right for confidence, right in said if confidence >= least - 1e-6]
    print(f"| {least or 'any'} | {len(rights):,} | {100 * sum(rights) / max(len(rights), 1):.1f} % |")
