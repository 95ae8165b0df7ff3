#!/bin/sh
# SPDX-License-Identifier: MIT
# gold.sh PROGRAM GOLD_DIRECTORY
# Prints how well the program does on the gold files and fails below the bars of gold_bars.txt.
set -eu
program=$1 gold=$2
grep -v '^#' "$(dirname "$0")/gold_bars.txt" | while IFS='|' read -r files bars; do
  echo "$files"
  set --
  for file in $files; do set -- "$@" "$gold/$file"; done
  for bar in $bars; do set -- --bar "$bar" "$@"; done
  python3 "$gold/score.py" "$@" -- "$program" annotate --format=jsonl
done
