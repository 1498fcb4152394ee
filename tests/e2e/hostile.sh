#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Input that means harm: no crash, no hang, no lost neighbour, no control
# character on the terminal.
. "${top_srcdir:-.}/tests/e2e/common.sh"
mkdir bad

# repeat N TEXT
repeat() {
  awk -v n="$1" -v t="$2" 'BEGIN { for (i = 0; i < n; i++) printf "%s", t }'
}

: >bad/empty.html
repeat 200000 '<div>' >bad/deep.html
repeat 20000 '<b><i>' >bad/unclosed.html
{ echo '<p>' && repeat 10000000 x; } >bad/long.html
printf '<p>a\000b\377\376</p>\000' >bad/nul.html
printf '<html><p>\033[31m said\302\233 the minister</p>' >bad/escape.html
head -c 50000 /dev/urandom >bad/noise.html
repeat 1000000 '&amp;' >bad/entities.html
head -c 60000000 /dev/zero | gzip >bad/bomb.html.gz
gzip -c "$pages/ft-20230829.html" | head -c 900 >bad/cut.html.gz
printf '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>' \
  >bad/entity.xml
cp "$pages/ft-20230829.html" bad/good.html

run() {
  got=0
  timeout 120 "$@" >out 2>err || got=$?
  case $got in
  0 | 1 | 3) ;;
  *)
    cat err >&2
    fail "status $got: $*"
    ;;
  esac
  ! grep -q "$(printf '\033')" err || fail 'an escape reached the terminal'
}

run "$builddir/osbrief" --source-dir "$builddir/.libs" read bad
[ $got = 3 ] || fail 'gaps are not told'
grep -q '"file":"good.html"' out || fail 'the good page is lost'
status 0 osb init d
run "$builddir/osbrief" --source-dir "$builddir/.libs" --desk d import bad
status 0 osb --desk d verify

{
  repeat 100000 '['
  echo
  repeat 3000000 '{"a":'
  echo
  printf '{"text":"\\u0000","title":"t"}\n'
  printf '{"text":"a","blocks":[{"kind":"paragraph","at":[5,1]}]}\n'
  printf '{"id":"a","cue":[[0,99999999999999999999]],"text":"x"}\n'
  printf '{"text":"\377"}\n'
  repeat 70000000 x
  echo
} >lines
run "$builddir/osbrief" extract lines
run "$builddir/osbrief" merge lines
printf '%s\n' "$(repeat 100000 'He said. ')" >long.txt
run "$builddir/osbrief" extract --text long.txt bad/noise.html bad/nul.html

# Markdown that means harm: every page is set, and in bounded time.
mkdir md
{ repeat 50000 '> ' && echo deep; } >md/quotes.md
{ repeat 20000 '- ' && echo deep; } >md/lists.md
repeat 1000000 a >md/word.md
repeat 300000 漢 >md/square.md
{ echo 'a' && repeat 100000 '\314\201'; } >md/marks.md
repeat 100000 '\331\205' >md/joined.md
{ printf '```table\nDay\tWhat\n' && repeat 10000 '1\tx\n' &&
  echo '```'; } >md/rows.md
{ echo '```table' && repeat 500 'many\t' && echo &&
  repeat 500 'columns\t' && printf '\n```\n'; } >md/columns.md
printf 'a \377\376 b \355\240\200 c \364\220\200\200 d \000 e\n' >md/bytes.md
for f in md/*.md; do
  run "$builddir/osbrief" --data-dir "$srcdir" render -q "$f" -o x.pdf
  grep -q 'no text font found\|no font has it' err && break
  if [ $got = 1 ] || [ ! -s x.pdf ]; then fail "not set: $f"; fi
  rm x.pdf
done

# A font that is none, or that was cut, is named; no part of a file is left.
echo text >text.md
head -c 3000 "$srcdir/COPYING" >none.ttf
status 1 osb render text.md -o y.pdf --font none.ttf
says 'none.ttf is no font that can be embedded'
status 1 osb render text.md -o y.pdf --font nowhere.ttf
says 'font nowhere.ttf: No such file'
[ ! -e y.pdf ] || fail 'a part of a file is left'
