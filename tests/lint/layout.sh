#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2013 # file names of ours have no blanks
# The house's own rules: data flows one way, files and functions stay small,
# every room's file has its test, every file its licence.
#   layout.sh             exit 1 and a list when a rule is broken
#   layout.sh --figures   print sizes: functions' median, 90th percentile …
set -eu
export LC_ALL=C
cd "${top_srcdir:-$(dirname "$0")/../..}"
list=$(mktemp)
trap 'rm -f "$list"' EXIT

sources=$(find core plugins include -name '*.c' -o -name '*.h' | sort)

# shellcheck disable=SC2086 # file names of ours have no blanks
lengths() {
  awk -f tests/lint/functions.awk $sources | sort -n
}

figures() {
  lengths | awk '{ n[NR] = $1; long = $2 ":" $3 } END {
    printf "functions %d, median %d, 90th percentile %d, longest %d (%s)\n",
      NR, n[int((NR + 1) / 2)], n[int(NR * .9)], n[NR], long }'
  # shellcheck disable=SC2086
  wc -l $sources | sort -n | tail -n 4
}

# Rank of each room, and of the files above them: nothing includes what
# stands higher than itself.
rank() {
  case $1 in
  osbrief) echo 0 ;;
  base) echo 1 ;;
  capture) echo 2 ;;
  article) echo 3 ;;
  host | jail) echo 4 ;;
  claim) echo 5 ;;
  finding) echo 6 ;;
  brief) echo 7 ;;
  report) echo 8 ;;
  apart | desk | kit | made | option | run | sources) echo 9 ;;
  command) echo 10 ;;
  main) echo 11 ;;
  *) echo 99 ;;
  esac
}

upward() {
  for f in $(find core -name '*.[ch]' | sort); do
    room=${f#core/}
    here=$(rank "${room%%[./]*}")
    [ "$here" -lt 99 ] || echo "$f stands in no room that has a rank"
    for other in $(sed -n 's,^#include "\([a-z]*\)[/.].*,\1,p' "$f" | sort -u)
    do
      [ "$(rank "$other")" -le "$here" ] ||
        echo "$f includes \"$other\", which stands above it"
    done
  done
}

# only HEADER FILE: a library that must stay behind one file.
only() {
  # shellcheck disable=SC2086
  for f in $(grep -lE "#include <$1" $sources); do
    [ "$f" = "$2" ] || echo "$f includes <$1…>, which belongs in $2 alone"
  done
}

sizes() {
  for f in $sources; do
    lines=$(wc -l <"$f")
    [ "$lines" -le 600 ] || echo "$f has $lines lines; 600 at most"
    head -n 1 "$f" | grep -q 'SPDX-License-Identifier' ||
      echo "$f does not begin with its licence"
  done
  lengths | awk '$1 > 50 { print $2 ": " $3 " has " $1 " lines; 50 at most" }'
}

# A file has a test of its name, or is named in another's first lines:
# "tests: name name". main.c is what the end-to-end tests run.
tested() {
  for f in $(find core -name '*.c' | sort); do
    name=$(basename "$f" .c)
    [ "$name" = main ] || [ -f "tests/unit/test_$name.c" ] ||
      grep -qsE "tests:.* $name( |,|\.|$)" tests/unit/*.c ||
      echo "$f has no unit test"
  done
}

# A shell test that cannot be run fails only where all of them are run.
runnable() {
  find tests -name '*.sh' ! -perm -u+x -exec echo {} 'is not executable' ';'
}

if [ "${1-}" = --figures ]; then
  figures
  exit 0
fi
{
  upward
  only 'ltdl\.h' core/host.c
  only 'hpdf' core/report/haru.c
  only 'libxml/' core/article/html.c
  only 'sqlite3\.h' core/capture/sql.c
  sizes
  tested
  runnable
} >"$list"
cat "$list"
[ ! -s "$list" ]
