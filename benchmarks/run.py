#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""run.py DIRECTORY [ARG...]: runs the benchmarks that were built there and prints their table.

The arguments go to Google Benchmark. Without any, the table is written to docs/performance.md too.
"""

import datetime
import json
import os
import pathlib
import platform
import statistics
import subprocess
import sys

ROUNDS = ["--benchmark_repetitions=7", "--benchmark_enable_random_interleaving=true", "--benchmark_min_time=0.05"]
PAGE = pathlib.Path(__file__).resolve().parent.parent / "docs" / "performance.md"

# What a row is called, and the benchmark that it shows.
ROWS = [
    ("limits", None),
    ("copying the text (memcpy)", "memory_copy"),
    ("UTF-8 validation, utf8cpp", "utf8cpp_is_valid"),
    ("UTF-8 validation, newsparse", "utf8_validation"),
    ("peers", None),
    ("ICU word iterator, UTF-8 by UText", "icu_words_of_utf8"),
    ("ICU word iterator, UnicodeString", "icu_words_of_unicode_string"),
    ("cppjieba, no HMM", "cppjieba_words"),
    ("RE2, one pattern for money", "re2_money"),
    ("newsparse, one article after the other", None),
    ("tokens", "tokens"),
    ("tokens, money", "tokens_money"),
    ("tokens, money, aliases", "tokens_money_aliases"),
    ("**the whole parse**, Document reused", "parse"),
    ("the whole parse, new Document", "parse_to_new_document"),
    ("writing JSON, of parsed articles", "write_json"),
    ("the whole parse by size of the document", None),
    *((f"{size}", f"document_size/{bytes}")
      for size, bytes in [("1 kB", 1000), ("10 kB", 10**4), ("100 kB", 10**5), ("1 MB", 10**6), ("10 MB", 10**7),
                          ("100 MB", 10**8)]),
    ("the whole parse by aliases in the document", None),
    *((f"{count:,}", f"aliases_in_document/{count}") for count in (1, 10, 100, 1000, 10**4, 10**5)),
    ("the whole parse of 4 MB of one thing", None),
    ("`(`", "hostile/brackets"),
    ("`1`", "hostile/digits"),
    ("`A`", "hostile/capitals"),
    ("`Aa `", "hostile/capital_words"),
    ("`阿`", "hostile/Han"),
    ("`阿（`", "hostile/Han_brackets"),
    ("`newsparse annotate --format=jsonl`, 20 MB", None),
    ("`--threads=1`", "annotate/1"),
    ("`--threads=2`", "annotate/2"),
]
LANGUAGES = ("English", "Chinese")
HAN_ONLY = ("hostile/Han", "hostile/Han_brackets")


class Results:
    """What was measured, by (benchmark, language)."""

    def __init__(self):
        self.context = {}
        self.rounds = {}

    def add(self, report):
        self.context |= report["context"]
        for run in report["benchmarks"]:
            if run["run_type"] == "iteration" and not run.get("error_occurred"):
                parts = [part for part in run["run_name"].split("/") if part not in ("real_time", *LANGUAGES)]
                language = next((name for name in LANGUAGES if f"/{name}" in run["run_name"]), "English")
                if "/".join(parts) in HAN_ONLY:
                    language = "Chinese"
                self.rounds.setdefault(("/".join(parts), language), []).append(run)

    def values(self, benchmark, language, key):
        return [run[key] for run in self.rounds.get((benchmark, language), []) if key in run]

    def median(self, benchmark, language, key="bytes_per_second"):
        values = self.values(benchmark, language, key)
        return statistics.median(values) if values else None

    def ratio(self, benchmark, base, language):
        """How many times as fast as the other."""
        value, other = self.median(benchmark, language), self.median(base, language)
        return value / other if value and other else None


def digits(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def speed(results, benchmark, language):
    values = [value / 1e6 for value in results.values(benchmark, language, "bytes_per_second")]
    if not values:
        return ""
    return f"{digits(statistics.median(values))} ({digits(min(values))}–{digits(max(values))})"


def times(value):
    return "" if value is None else digits(value)


def beside(results, benchmark, language):
    """What else a row says: allocations, or cost by another row's."""
    if benchmark.startswith("annotate/"):
        return times(results.ratio(benchmark, "annotate/1", language))
    base = None
    if benchmark.startswith("document_size/"):
        base = "document_size/10000"
    elif benchmark.startswith("aliases_in_document/"):
        base = "aliases_in_document/1"
    elif benchmark.startswith("hostile/"):
        base = "parse"
    if base:
        ratio = results.ratio(base, benchmark, language)
        return times(ratio)
    allocations = results.median(benchmark, language, "allocations")
    return "" if allocations is None else f"{allocations:.4g}"


LAST_COLUMN = {
    "newsparse, one article after the other": "allocations an article",
    "the whole parse by size of the document": "cost of a byte, 10 kB = 1",
    "the whole parse by aliases in the document": "cost of a byte, one alias = 1",
    "the whole parse of 4 MB of one thing": "cost of a byte, articles = 1",
    "`newsparse annotate --format=jsonl`, 20 MB": "one thread = 1",
}


def table(results):
    yield "| | English, MB/s | × ICU | Chinese, MB/s | × ICU | English; Chinese |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    heading, last = None, None
    for label, benchmark in ROWS:
        if benchmark is None:
            last = LAST_COLUMN.get(label)
            heading = f"| **{label}** | | | | | {f'*{last}*' if last else ''} |"
            continue
        cells = [label]
        for language in LANGUAGES:
            cells.append(speed(results, benchmark, language))
            cells.append(times(results.ratio(benchmark, "icu_words_of_utf8", language)))
        found = [beside(results, benchmark, language) if last else "" for language in LANGUAGES]
        cells.append("; ".join(value for value in found if value))
        if any(cells[1:]):
            if heading:
                yield heading
            heading = None
            yield "| " + " | ".join(cells) + " |"
    yield from start_up(results)


def start_up(results):
    if results.median("first_answer/empty", "English", "real_time") is None:
        return
    empty_ms, empty_bytes = (results.median("first_answer/empty", "English", key) for key in ("real_time", "memory"))
    yield "| **a process: start, first article, exit** | | | | | *beyond the empty program* |"
    for label, benchmark in [("an empty program that links ICU", "first_answer/empty"),
                             ("a program that parses", "first_answer/newsparse"),
                             ("`newsparse annotate FILE`", "first_article_of_program")]:
        ms, memory = (results.median(benchmark, "English", key) for key in ("real_time", "memory"))
        values = results.values(benchmark, "English", "real_time")
        cell = f"{digits(ms)} ms ({digits(min(values))}–{digits(max(values))})"
        more = "" if benchmark.endswith("empty") else f"{ms - empty_ms:.1f} ms"
        if memory is not None:
            cell += f", {memory / 1e6:.1f} MB"
            more += f", {(memory - empty_bytes) / 1e6:.1f} MB" if more else ""
        yield f"| {label} | {cell} | | | | {more} |"


# Benchmark, language, the other one, and how many times as fast it is at least.
PROMISES = [
    *(("tokens", language, "icu_words_of_utf8", 12) for language in LANGUAGES),
    ("parse", "English", "icu_words_of_utf8", 5),
    ("parse", "Chinese", "icu_words_of_utf8", 6),
    *(("write_json", language, "parse", 1) for language in LANGUAGES),
    *(("annotate/2", language, "annotate/1", 1.7) for language in LANGUAGES),
    *((f"document_size/{10**power}", language, "document_size/10000", 1 / 1.3)
      for power in range(5, 9) for language in LANGUAGES),
    *((f"hostile/{what}", "English", "parse", 1 / 3) for what in ("brackets", "digits", "capitals", "capital_words")),
    *((benchmark, "Chinese", "parse", 1 / 3) for benchmark in HAN_ONLY),
]


def broken_promises(results):
    for benchmark, language, base, least in PROMISES:
        ratio = results.ratio(benchmark, base, language)
        if ratio is not None and ratio < least:
            yield f"{benchmark}, {language}: {ratio:.2f} times as fast as {base}, not {least:.2f}"
    for benchmark in ("tokens", "tokens_money", "tokens_money_aliases", "parse"):
        for language in LANGUAGES:
            if results.median(benchmark, language, "allocations"):
                yield f"{benchmark}, {language}: allocates"
    for key, most, what in (("real_time", 10, "ms"), ("memory", 12e6, "bytes")):
        first, empty = (results.median(f"first_answer/{name}", "English", key) for name in ("newsparse", "empty"))
        if first and empty and first - empty > most:
            yield f"first answer: {first - empty:.1f} {what} more than an empty program"


def first_of(path, key):
    """The value of the first line `key: value` or `key=value` of a file."""
    try:
        for line in pathlib.Path(path).read_text().splitlines():
            name, separator, value = line.partition(":" if ":" in line else "=")
            if separator and name.strip() == key:
                return value.strip().strip('"')
    except OSError:
        pass
    return "unknown"


def package_versions(*names):
    """As Debian knows them; nothing elsewhere."""
    try:
        shown = subprocess.run(["dpkg-query", "-W", "-f", "${source:Package} ${Version}\n", *names], capture_output=True,
                               text=True, check=False).stdout
    except OSError:
        return []
    return shown.splitlines()


def machine(results):
    context = results.context
    caches = ", ".join(f"L{cache['level']} {cache['type'].lower()} {cache['size'] // 1024} kB"
                       for cache in context["caches"] if cache["type"] != "Instruction")
    libraries = [context["libraries"], *package_versions("libre2-dev", "libbenchmark-dev")]
    yield f"- {datetime.date.today()}, `{' '.join(['./dev bench', *sys.argv[2:]])}`"
    yield (f"- {first_of('/proc/cpuinfo', 'model name')}, {context['num_cpus']} cores at {context['mhz_per_cpu']} MHz, "
           f"{caches}")
    yield f"- {first_of('/etc/os-release', 'PRETTY_NAME')}, {platform.system()} {'.'.join(platform.release().split('.')[:2])}"
    yield f"- {context['compiler']}; {', '.join(libraries)}"


def one_core():
    """Benchmarks of the library stay on one core, by preference not the one that serves interrupts."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def measure(directory, arguments):
    results = Results()
    for name, prepare in [("benchmark_library", one_core), ("benchmark_program", None)]:
        program = directory / name
        if program.exists():
            out = directory / f"{name}.json"
            out.unlink(missing_ok=True)
            subprocess.run([program, *ROUNDS, f"--benchmark_out={out}", *arguments], check=True, preexec_fn=prepare,
                           stdout=subprocess.DEVNULL)
            if out.exists() and out.stat().st_size > 0:
                results.add(json.loads(out.read_text()))
    return results


def replace(page, name, text):
    """Puts text between the two marks of that name."""
    begin, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    head, _, rest = page.partition(begin)
    return head + begin + "\n" + text + "\n\n" + end + rest.partition(end)[2]


def main():
    directory = pathlib.Path(sys.argv[1])
    arguments = sys.argv[2:]
    results = measure(directory, arguments)
    if not results.rounds:
        sys.exit("no benchmark has such a name")
    lines = "\n".join(table(results))
    print(lines)
    for promise in broken_promises(results):
        print("MISSED:", promise)
    if not arguments:
        corpus = subprocess.run([directory / "describe_corpus"], check=True, capture_output=True, text=True).stdout
        page = PAGE.read_text()
        page = replace(page, "table", lines)
        page = replace(page, "machine", "\n".join(machine(results)))
        page = replace(page, "corpus", corpus.strip())
        PAGE.write_text(page)


if __name__ == "__main__":
    main()
