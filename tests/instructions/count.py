#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""count.py PROGRAM WHERE: counts the instructions of a parse and compares them with counts.txt.

WHERE names compiler and libraries: counts of another WHERE say nothing, and the test is skipped (status 77).
With UPDATE=1 in the environment it writes counts.txt instead.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
COUNTS = HERE / "counts.txt"
TEXTS = ("english.txt", "chinese.txt", "hostile.txt")
MOST_GROWTH = 1.05
# The same code of the C library on every processor.
FIXED = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2_Usable,-AVX512F_Usable,-AVX2,-AVX512F,-AVX512VL,-ERMS,-FSRM"}


def skip(why):
    print("skipped:", why)
    sys.exit(77)


def count(program, text):
    run = subprocess.run(["valgrind", "--tool=callgrind", "--toggle-collect=parse_warm", "--callgrind-out-file=/dev/null",
                          program, HERE / text], capture_output=True, text=True, check=False, env=os.environ | FIXED)
    collected = re.search(r"Collected : (\d+)", run.stderr)
    if run.returncode != 0 or not collected:
        sys.exit(run.stderr)
    return int(collected[1])


def main():
    program, where = sys.argv[1:]
    update = os.environ.get("UPDATE") == "1"
    if not shutil.which("valgrind"):
        skip("there is no valgrind")
    kept = dict(line.split(": ") for line in COUNTS.read_text().splitlines() if not line.startswith("#"))
    if kept["where"] != where and not update:
        skip(f"the counts are those of {kept['where']}, this is {where}")

    counts = {text: count(program, text) for text in TEXTS}
    if update:
        head = [line for line in COUNTS.read_text().splitlines() if line.startswith("#")]
        COUNTS.write_text("\n".join([*head, f"where: {where}", *(f"{t}: {n}" for t, n in counts.items())]) + "\n")
    grown = False
    for text, now in counts.items():
        before = int(kept.get(text, now))
        print(f"{text}: {now:,} instructions, {now / (HERE / text).stat().st_size:.1f} a byte, {now / before - 1:+.1%}")
        grown = grown or now > before * MOST_GROWTH
    if grown and not update:
        sys.exit("More than 5 % more than tests/instructions/counts.txt says. If the work is worth it:\n"
                 "    UPDATE=1 ctest --preset dev -R instructions")


if __name__ == "__main__":
    main()
