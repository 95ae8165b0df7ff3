#!/bin/sh
# SPDX-License-Identifier: MIT
# Fails when a shared library exports more than newsparse's own names (and the weak instances of std
# templates, with their static variables, that the compiler leaves with every user), or uses what a library must leave to its host.
set -eu
library=$1

strangers=$(nm -D --defined-only "$library" | awk '
  $3 ~ /^_Z(NK?[RO]?|T[ISV]N)9newsparse/ { next }
  $2 ~ /^[VWu]$/ && $3 ~ /^_Z(Z|GV|GVZ|T[ISV])?(NK?)?S/ { next }
  { print $3 }')
# Ending, printing, the environment and the locale are the host's.
rude=$(nm -D --undefined-only "$library" | awk '{ sub(/@.*/, "", $2); print $2 }' |
  grep -xE 'abort|_?exit|std(out|err)|_ZSt4(cout|cerr|clog)|.*printf(_chk)?|puts|fwrite|(secure_)?getenv|setlocale' || true)

status=0
if [ -n "$strangers" ]; then printf 'exported, but not newsparse:\n%s\n' "$strangers"; status=1; fi
if [ -n "$rude" ]; then printf 'used, but not for a library to use:\n%s\n' "$rude"; status=1; fi
exit $status
