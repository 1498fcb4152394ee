#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs at the same time, and runs that are killed: nothing is lost, and who is
# refused hears who holds the desk.
. "${top_srcdir:-.}/tests/e2e/common.sh"

status 0 osb init d
for i in 1 2 3 4 5 6 7 8; do
  (
    got=0
    osb --desk d import "$pages" >"out.$i" 2>"err.$i" || got=$?
    echo "$got" >"status.$i"
  ) &
done
wait
grep -qx 0 status.* || fail 'nobody could import'
for i in 1 2 3 4 5 6 7 8; do
  case $(cat "status.$i") in
  0) ;;
  1) grep -q 'in use by process [0-9]* on .* since 2' "err.$i" || {
    cat "err.$i" >&2
    fail 'the holder is not named'
  } ;;
  *) fail "status $(cat "status.$i")" ;;
  esac
done
status 0 osb --desk d import "$pages"
status 0 osb --desk d verify
says '9 captures'

# Killed after a while that grows: the store passes, the next run mends.
for ms in 01 02 04 06 08 10 12 15 20 30; do
  rm -rf k
  status 0 osb init k
  (
    "$builddir/osbrief" --source-dir "$builddir/.libs" --desk k import \
      "$pages" >/dev/null 2>&1 &
    pid=$!
    sleep 0.0$ms
    kill -9 $pid
    wait $pid
  ) >/dev/null 2>&1
  status 0 osb --desk k verify
  status 0 osb --desk k import "$pages"
  status 0 osb --desk k verify
  says '9 captures'
  [ -z "$(find k -name '*.gz.*')" ] || fail 'half a file was left'
done

# A brief that was killed, its cache with it: the next one has the same bytes.
desk w
status 0 osb --desk w brief --week 2023-W35
for ms in 03 08 15 30 60; do
  rm -rf k
  desk k
  (
    "$builddir/osbrief" --source-dir "$builddir/.libs" --data-dir "$srcdir" \
      --desk k brief --week 2023-W35 >/dev/null 2>&1 &
    pid=$!
    sleep 0.$ms
    kill -9 $pid
    wait $pid
  ) >/dev/null 2>&1
  status 0 osb --desk k brief --week 2023-W35 --force
  cmp w/out/2023-W35/brief.json k/out/2023-W35/brief.json ||
    fail 'a run that was killed shows'
done
