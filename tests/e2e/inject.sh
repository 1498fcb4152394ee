#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# One call of the C library fails, or all from one on, or the program is killed
# in the midst of it: it ends with a message or does what it should, an issue
# is the old one or the new one, and the next run finds everything in order.
# POINTS=100 tries more places of each kind.
. "${top_srcdir:-.}/tests/e2e/common.sh"
inject=$builddir/tests/e2e/.libs/inject.so
[ -f "$inject" ] || exit 77
osb --version | grep -q 'a build for testing' && exit 77
SOURCE_DATE_EPOCH=1693800000
export SOURCE_DATE_EPOCH
points=${POINTS:-4}

# run KIND AT HOW COMMAND...: how it ends.
run() {
  kind=$1 at=$2 how=$3
  shift 3
  rm -f count
  got=0
  LD_PRELOAD=$inject INJECT_CALL=$kind INJECT_COUNT=$work/count \
    INJECT_AT=$at INJECT_HOW=$how timeout 60 "$builddir/osbrief" \
    --source-dir "$builddir/.libs" --data-dir "$srcdir" --desk d "$@" \
    >out 2>err || got=$?
}

# The desk before: a second page is imported, and an issue is replaced.
desk first
status 0 osb --desk first brief --week 2023-W31 -f json,md
status 0 osb --desk first brief --week 2023-W35 -f json,md
rm first/cache.sqlite
echo 'title = "Another"' >>first/osbrief.conf
sed -i.bak '1,/^title/{/^title/d;}' first/osbrief.conf
mkdir new
cat >new/late.html <<'EOP'
<html lang=en><head><title>Harbour opens</title>
<meta property="article:published_time" content="2023-08-29T10:00:00Z">
</head><body><article><h1>Harbour opens</h1><p>The harbour office said on
Tuesday that the berth was open again, a day after its terminal system had
stopped.</p></article></body></html>
EOP
import="import --archived $saved new"
brief='brief --week 2023-W35 -f json,md --force'
issue=d/out/2023-W35

# As it should be.
cp -R first d
# shellcheck disable=SC2086 # lists of words
run none 0 once $import
[ $got = 0 ] || exit 77
rm -rf d
cp -R first d
# shellcheck disable=SC2086
status 0 osb --desk d $brief
cp -R d issued
[ -s "$issue/brief.md" ] || fail 'nothing to compare with'

told() {
  fail "$kind $at $how of ${command%% *}: $1; status $got: $(cat err)"
}

# after STATUS: what holds however it ended.
after() {
  case $got in
  0) ;;
  1 | 3) [ -s err ] || told 'no word' ;;
  134) grep -q 'out of memory' err || told 'it aborts' ;;
  137) [ "$how" = kill ] || told 'it is killed' ;;
  *) told 'it crashes or hangs' ;;
  esac
  if [ "$command" = "$brief" ]; then
    for f in json md; do
      cmp -s "$issue/brief.$f" "issued/out/2023-W35/brief.$f" ||
        cmp -s "$issue/brief.$f" "first/out/2023-W35/brief.$f" ||
        told "brief.$f is neither the old one nor the new one"
    done
    [ $got != 0 ] || cmp -s "$issue/brief.json" issued/out/2023-W35/brief.json ||
      told 'a lie'
  fi
  mended=0
  # shellcheck disable=SC2086
  osb --desk d $import >out2 2>err2 || mended=$?
  case $mended in 0 | 3) ;; *) told "no next run: $(cat err2)" ;; esac
  osb --desk d verify >out2 2>err2 || told "not in order: $(cat err2)"
  for f in json md; do
    cmp -s "d/out/2023-W31/brief.$f" "first/out/2023-W31/brief.$f" ||
      told 'another issue is changed'
  done
}

# try KIND HOW: at some places, from the first call to the last.
try() {
  rm -rf d
  cp -R "$base" d
  # shellcheck disable=SC2086
  run "$1" 0 once $command
  all=$(od -An -tu8 count | tr -d ' ')
  i=0
  while [ $i -lt "$points" ]; do
    rm -rf d
    cp -R "$base" d
    # shellcheck disable=SC2086
    run "$1" $((1 + i * (all - 1) / (points - 1))) "$2" $command
    after
    i=$((i + 1))
  done
}

for command in "$import" "$brief"; do
  base=first
  for kind in write sync name make cut; do
    try "$kind" once
    try "$kind" kill
  done
  try malloc once
  try malloc ever
done
