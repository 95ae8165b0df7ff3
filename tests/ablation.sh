#!/bin/sh
# What each kind of evidence is worth: builds the program once without each, scores it on gold files and
# prints a Markdown table. Run by hand: tests/ablation.sh GOLD_DIR (with score.py and *_dev.jsonl in it).
set -eu
gold=${1:?usage: tests/ablation.sh GOLD_DIR}
root=$(cd "$(dirname "$0")/.." && pwd)
build=${TMPDIR:-/tmp}/newsparse-ablation

figures() { # CLUE_NUMBER
  cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug \
    -DCMAKE_CXX_FLAGS=-O1 -DNEWSPARSE_WITHOUT_EVIDENCE="$1" -DNEWSPARSE_BUILD_TESTS=OFF \
    -DNEWSPARSE_BUILD_EXAMPLES=OFF -DNEWSPARSE_BUILD_BENCHMARKS=OFF >/dev/null
  cmake --build "$build" --target newsparse_program >/dev/null
  python3 "$gold/score.py" "$gold/en_dev.jsonl" "$gold/zh_dev.jsonl" "$gold/hard_dev.jsonl" "$gold/money_dev.jsonl" -- \
    "$(find "$build" -type f -name newsparse -perm -u+x | head -n 1)" annotate --format=jsonl |
    awk '/^aliases/ {a = $7} /^mentions/ {m = $7} /^negatives/ {n = $2} END {printf "%s | %s | %s |\n", a, m, n}'
}

echo "| without | aliases F1 | mentions F1 | negatives |"
echo "| --- | --- | --- | --- |"
printf '| nothing left out | '; figures 255
n=0
for clue in surname_read - sounds_alike initials shared_characters shared_word - - title_cut description_cut \
            cue_phrase quoted distributed; do
  if [ "$clue" != - ]; then
    printf '| %s | ' "$clue"
    figures "$n"
  fi
  n=$((n + 1))
done
