#!/bin/sh
# SPDX-License-Identifier: MIT
# cost.sh COMPILER INCLUDE_DIR LIMIT HEADER...
# Prints how many lines each header brings with it (neither blank nor #) and fails above the limit, or when
# one reaches ICU, utf8cpp or fmt. Lines repeat exactly, for one compiler; milliseconds do not.
set -eu
compiler=$1 include=$2 limit=$3
shift 3
status=0
for header; do
  text=$("$compiler" -std=c++20 -I "$include" -E -x c++ "$include/newsparse/$header" 2>/dev/null)
  lines=$(printf '%s\n' "$text" | grep -v '^#' | grep -vc '^ *$') || true
  printf '%6d  %s\n' "$lines" "$header"
  if [ "$lines" -gt "$limit" ]; then echo "        over $limit"; status=1; fi
  if printf '%s\n' "$text" | grep -E '^# 1 "[^"]*/(unicode|utf8|fmt)/[^"]*" 1'; then status=1; fi
done
exit $status
