#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Replay each fuzz entry's corpus, whole and damaged: no crash, no sanitizer
# report, no broken promise. FUZZ_MUTATIONS says how often each file is hit.
set -eu
: "${top_srcdir:?}" "${top_builddir:?}" # by make check
n=${FUZZ_MUTATIONS-40}
src=$top_srcdir/tests/fuzz/corpus
bin=$top_builddir/tests/fuzz
pages=$top_srcdir/examples/nisc-2023/pages

echo 1..7
test=0
# run ENTRY MUTATIONS FILE...
run() {
  entry=$1
  shift
  test=$((test + 1))
  if "$bin/fuzz_$entry" "$@" >"$bin/$entry.out" 2>&1; then
    echo "ok $test - $entry: $(tail -n 1 "$bin/$entry.out")"
  else
    sed 's/^/# /' "$bin/$entry.out" | tail -n 30
    echo "not ok $test - $entry"
  fi
}
run line "$((n * 4))" "$src"/line/*
run template "$((n * 10))" "$src"/template/*
run text "$n" "$src"/text/*
run report "$((n / 8))" "$src"/report/*
run warc "$((n / 4))" "$src"/text/* "$pages"/gigazine-en-20230830.html
run wire "$((n * 10))" "$src"/wire/*
run page "$((n / 8))" "$pages"/*.html "$top_srcdir"/tests/pages/*.html
