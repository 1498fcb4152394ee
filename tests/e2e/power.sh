#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The power is cut: what was synced is there, of the rest nothing, all, or what
# chance leaves. The next run finds everything in order, and an issue is the
# old one or the new one. POINTS=100 cuts at more places.
. "${top_srcdir:-.}/tests/e2e/common.sh"
inject=$builddir/tests/e2e/.libs/inject.so
[ -f "$inject" ] || exit 77
command -v python3 >python || exit 77
osb --version | grep -q 'a build for testing' && exit 77
SOURCE_DATE_EPOCH=1693800000
export SOURCE_DATE_EPOCH
points=${POINTS:-6}

power() {
  python3 "$srcdir/tests/e2e/power.py" log "$base" d "$@"
}

desk first
rm -r first/captures first/custody.jsonl first/seal.json first/index.sqlite
mkdir some
cp "$pages"/ft*.html "$pages"/nisc*.html some
status 0 osb --desk first import --archived $saved some
status 0 osb --desk first brief --week 2023-W31 -f json,md
status 0 osb --desk first brief --week 2023-W35 -f json,md
cp -R first second
sed -i.bak 's/^title.*/title = "Another"/' second/osbrief.conf

# after AT HOW: what holds then.
after() {
  mended=0
  osb --desk cut import --archived $saved "$pages" >out 2>err || mended=$?
  [ $mended = 0 ] || fail "$1 $2 of ${command%% *}: no next run: $(cat err)"
  osb --desk cut verify >out 2>err ||
    fail "$1 $2 of ${command%% *}: not in order: $(cat err)"
  for f in json md; do
    cmp -s "cut/out/2023-W31/brief.$f" "first/out/2023-W31/brief.$f" ||
      fail "$1 $2 of ${command%% *}: another issue is changed"
    cmp -s "cut/out/2023-W35/brief.$f" "first/out/2023-W35/brief.$f" ||
      cmp -s "cut/out/2023-W35/brief.$f" "d/out/2023-W35/brief.$f" ||
      fail "$1 $2 of ${command%% *}: neither the old issue nor the new one"
  done
}

# try DESK COMMAND: cut at some places of it.
try() {
  base=$1
  command=$2
  rm -rf d log
  cp -R "$base" d
  # shellcheck disable=SC2086 # a list of words
  LD_PRELOAD=$inject INJECT_CALL=log INJECT_COUNT=$work/count \
    INJECT_LOG=$work/log "$builddir/osbrief" --source-dir "$builddir/.libs" \
    --data-dir "$srcdir" --desk d $command >out 2>err || fail "$(cat err)"
  all=$(power)
  [ "$all" -gt 20 ] || exit 77
  i=0
  while [ $i -lt "$points" ]; do
    at=$((all * (i + 1) / points))
    for how in drop keep $i; do
      rm -rf cut
      power cut $at "$how" || fail "$at $how cannot be played"
      after $at "$how"
    done
    i=$((i + 1))
  done
}
try first "import --archived $saved $pages"
try second 'brief --week 2023-W35 -f json,md --force'
