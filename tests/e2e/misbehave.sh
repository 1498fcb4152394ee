#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A plugin that crashes, hangs, floods or reaches out costs its own page: all
# others are read, and page and plugin are named, in the brief too.
. "${top_srcdir:-.}/tests/e2e/common.sh"
bad=$builddir/tests/badplugins/.libs/misbehaves.so
[ -f "$bad" ] || exit 77

deeds='abort null exit flood overflow loop'
status 0 osb --version
grep -q 'a build for testing' out ||
  deeds="$deeds allocate fork socket parent open exec code"

# page NAME ORDER
page() {
  cat <<EOF >"in/$1.html"
<html><head><title>Harbour $1 opens</title>
<meta property="article:published_time" content="2023-08-29T10:00:00Z">
</head><body><article><h1>Harbour $1 opens</h1><!-- $2 -->
<p>The harbour office said on Tuesday that berth $1 was open again, a day
after its terminal system had stopped.</p></article></body></html>
EOF
}

mkdir in
page good ''
for d in $deeds; do
  page "m-$d" "misbehave: $d"
  status 3 osb --source "$bad" --worker-seconds 1 read \
    "in/m-$d.html" in/good.html
  says "m-$d.html: source misbehaves: "
  grep -q 'Harbour good opens' out || fail "$d: the next page is lost"
  [ "$d" = abort ] || rm "in/m-$d.html"
done

# It died early: the others are asked. It died three times: no more of it.
for d in null exit; do page "e-$d" "misbehave early: $d"; done
status 0 osb init d
status 3 osb --source "$bad" --desk d import --archived $saved in
says 'm-abort.html: source misbehaves: the reader was ended by signal 6'
says 'e-null.html: left out: source misbehaves: '
status 0 osb --source "$bad" --desk d source list
grep -q '^misbehaves .* 3 died .*misbehaves.so ' out || fail 'no last result'
grep -q '^web .* 3 read ' out || fail 'no last result of another'
grep -q '^ft .* - ' out || fail 'a result of nothing'
status 0 osb --source "$bad" --desk d source info misbehaves
grep -q '^last run .*, import by version 0: 3 died$' out ||
  fail 'no last run'
grep -q '^not read  *[a-z-]*.html: the reader ' out || fail 'no last document'
status 3 osb --source "$bad" --desk d brief --week 2023-W35 -f json,md
grep -q 'm-abort\.html.*misbehaves.*signal 6' d/out/2023-W35/brief.md ||
  fail 'not among the gaps'
grep -q '^- Pages were read .* sandbox (.*)' d/out/2023-W35/brief.md ||
  fail 'the brief does not tell of the sandbox'
for p in good e-null e-exit; do
  grep -q "Harbour $p opens" d/out/2023-W35/brief.md ||
    fail "$p.html is lost"
done
# Saved long after: which week an unread page tells of is not known, so each
# week before says so, and none is made for its sake.
status 0 osb init late
status 3 osb --source "$bad" --desk late import --archived \
  2024-03-01T00:00:00Z in
status 3 osb --source "$bad" --desk late brief --week 2023-W35 -f md
says 'm-abort.html: source misbehaves: the reader was ended by signal 6'
grep -q 'm-abort\.html.*misbehaves.*signal 6' late/out/2023-W35/brief.md ||
  fail 'not among the gaps of an earlier week'
status 1 osb --source "$bad" --desk late brief --week 2023-W34 -f md
says 'no report of that week'
status 3 osb --source "$bad" --desk d verify

# What it died of is not tried again, and told again, also of the page that
# others have read; a newer plugin is tried again.
again='not tried again'
cp "$bad" misbehaves.so
chmod 644 misbehaves.so
dies() { # the messages of a brief by the copied plugin
  status 3 osb --source misbehaves.so --desk d brief --force \
    --week 2023-W35 -f json
}
rm d/cache.sqlite
dies
if grep -qF "$again" d/out/2023-W35/brief.json; then
  fail 'never tried'
fi
dies
grep -qF "signal 6 (Aborted); $again" d/out/2023-W35/brief.json ||
  fail 'tried for ever'
says 'e-null.html: left out: source misbehaves: '
printf 'newer' >>misbehaves.so
dies
if grep -qF "$again" d/out/2023-W35/brief.json; then
  fail 'a newer plugin is not tried'
fi
# Whatever the pool, the brief is the same.
for n in 1 2 5; do
  rm -f d/cache.sqlite
  status 3 osb --source misbehaves.so --workers $n --worker-documents $n \
    --desk d brief --force --week 2023-W35 -f json
  sum=$(sha256sum <d/out/2023-W35/brief.json)
  [ "$n" = 1 ] || [ "$sum" = "$was" ] || fail "$n readers: another brief"
  was=$sum
done

for i in 1 2 3 4; do page "e$i" 'misbehave early: exit'; done
status 3 osb --source "$bad" read in/e[1-4].html
[ "$(grep -c '"title":"Harbour e' out)" = 4 ] || fail 'a page is lost'
[ "$(grep -c 'left out' err)" = 3 ] || fail 'asked for ever'
says 'it is asked no more'
for i in 1 2 3 4; do page "r$i" 'misbehave: abort'; done
status 1 osb --source "$bad" read in/r[1-4].html
says 'r4.html: source misbehaves: given up'
