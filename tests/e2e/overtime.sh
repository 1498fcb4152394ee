#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What moves from week to week: a page that is kept again with other words, or
# is gone, is told sentence by sentence with both captures.
. "${top_srcdir:-.}/tests/e2e/common.sh"

# page FILE CREW LAST [HEAD]: a report of 15 August 2023 at one address.
page() {
  cat >"$1" <<HTML
<!DOCTYPE html><html lang="en"><head><title>The gate is closed</title>
<link rel="canonical" href="https://gazette.example/gate">
<meta property="og:site_name" content="Harbour Gazette">
<meta property="article:published_time" content="2023-08-15T09:00:00Z">
$4</head><body><article><h1>The gate is closed</h1>
<p>The harbour office said on Tuesday that the north gate had been closed
after a storm tore the cable from the wall.</p>
<p>A spokesman for the port authority said that $2 men were at work on the
gate and that it would open again within two days.</p>
<p>$3</p></article></body></html>
HTML
}
hurt='The mayor, Ann Low, denied that anybody had been hurt by the cable.'
page first.html 12 "$hurt" ''
page second.html 30 'Ships wait outside the harbour until the gate opens.' ''
page third.html 30 'Ships wait outside the harbour until the gate opens.' \
  '<meta name="generator" content="another">'
cat >other.html <<'HTML'
<!DOCTYPE html><html lang="en"><head><title>Ships wait at the harbour</title>
<link rel="canonical" href="https://courier.example/ships">
<meta property="og:site_name" content="River Courier">
<meta property="article:published_time" content="2023-08-22T09:00:00Z">
</head><body><article><h1>Ships wait at the harbour</h1>
<p>The shipping office said on Tuesday that 14 ships were waiting for the north
gate of the harbour to open.</p></article></body></html>
HTML

status 0 osb init d
status 0 osb --desk d import --archived 2023-08-16T09:00:00Z first.html
status 0 osb --desk d brief --week 2023-W33
status 0 osb --desk d import --archived 2023-08-23T09:00:00Z second.html \
  other.html
status 0 osb --desk d brief --week 2023-W34
md=d/out/2023-W34/brief.md
grep -q '^### Page 1: the Harbour Gazette' $md || fail 'the page that changed'
grep -q 'kept 16 August 2023.* again 23 August 2023' $md || fail 'both days'
grep -q 'the page does not say that it was changed' $md || fail 'silent'
grep -q '^- \*\*Changed:\*\* “.*12 men.*\[\\\[.*became “.*30 men.*\[\\\[' $md ||
  fail 'a sentence that changed, with both captures'
grep -q '^- \*\*Removed:\*\* “The mayor, Ann Low, denied' $md || fail 'removed'
grep -q '^- \*\*Added:\*\* “Ships wait outside' $md || fail 'added'
[ "$(grep -c '^- \*\*\(Changed\|Removed\|Added\):\*\*' $md)" = 3 ] ||
  fail 'three sentences, no other'
status 0 osb --desk d verify

# Other bytes with the same words are no edit.
status 0 osb --desk d import --archived 2023-08-30T09:00:00Z third.html
status 0 osb --desk d import --archived 2023-08-30T09:00:00Z \
  "$pages/ft-20230829.html"
status 0 osb --desk d brief --week 2023-W35
! grep -q '^### Page 1: ' d/out/2023-W35/brief.md || fail 'no edit'

# What an issued brief says of changed text is listed, beside the issue.
grep -q '^- \*\*Errata:\*\* .* of the brief of 2023-W33 rests\{0,1\} on' $md ||
  fail 'the next brief tells that there are errata'
sums d/out/2023-W33 >before
status 0 osb --desk d brief --errata 2023-W33
sums d/out/2023-W33 | grep -v errata | cmp - before || fail 'the issue is touched'
errata=d/out/2023-W33/errata.md
for f in json md pdf html; do
  [ -s "d/out/2023-W33/errata.$f" ] || fail "no errata.$f"
done
grep -q '^### Erratum 1: In short' $errata || fail 'where the sentence stands'
grep -q '^\*\*Issued:\*\* .*12 men' $errata || fail 'the sentence as issued'
grep -q '^- \*\*Citation [0-9]* of the issue:\*\* “.*12 men.*became “.*30 men.*kept 16 August 2023 and 30 August 2023' \
  $errata || fail 'citation, both passages, both days'
grep -q 'is not in the later capture' $errata || fail 'a passage that is gone'
! grep -q '^- .*north gate had been closed' $errata || fail 'a passage that stands'
status 0 osb --desk d verify
status 0 osb --desk d verify 2023-W33
sums d >before
status 0 osb --desk d brief --errata 2023-W33
sums d | cmp - before || fail 'the same errata again changed something'
printf ' ' >>$errata
status 1 osb --desk d verify
status 1 osb --desk d brief --errata 2023-W33
says '--force'
status 0 osb --desk d brief --errata 2023-W33 --force
status 0 osb --desk d verify
status 0 osb --desk d show 2023-W33/1

# Nothing to correct is said, and nothing written.
status 0 osb --desk d brief --errata 2023-W35
says '2023-W35: nothing to correct'
[ ! -e d/out/2023-W35/errata.md ] || fail 'a page that corrects nothing'
status 1 osb --desk d brief --errata 2023-W20
status 2 osb --desk d brief --errata 2023

# A page that is a barrier now is no longer there.
cat >gone.html <<'HTML'
<!DOCTYPE html><html lang="en"><head><title>The gate is closed</title>
<link rel="canonical" href="https://gazette.example/gate">
<meta property="og:site_name" content="Harbour Gazette">
<meta property="article:published_time" content="2023-08-15T09:00:00Z">
</head><body></body></html>
HTML
got=0
osb --desk d import --archived 2023-09-06T09:00:00Z gone.html >out 2>err || got=$?
[ $got = 0 ] || [ $got = 3 ] || fail "a page without text: $got"
got=0
osb --desk d brief --week 2023-W36 >out 2>err || got=$?
[ $got = 0 ] || [ $got = 3 ] || { cat err; fail "the week of its loss: $got"; }
grep -q '^\*\*No longer there:\*\* “The gate is closed”' \
  d/out/2023-W36/brief.md || fail 'no longer there'
status 0 osb --desk d brief --errata 2023-W33 --force
grep -q ' is no longer there: ' $errata || fail 'errata of a page that is gone'

# A finding keeps its id when another page's claim stands for it, and the brief
# says since when it has been issued.
id() { # id FILE: of the first finding that is known again
  grep -o '"findings":\[{"id":"[^"]*"' "$1" | cut -d '"' -f 6
}
status 0 osb init k
cp "$srcdir/examples/nisc-2023/osbrief.conf" k
status 0 osb --desk k import --archived $saved "$pages"
for week in 2023-W31 2023-W32 2023-W35; do
  status 0 osb --desk k brief --week $week
done
[ -n "$(id k/out/2023-W31/brief.json)" ] || fail 'the ledger names findings'
grep -q 'issued since 2023-W31' k/out/2023-W32/brief.md \
  k/out/2023-W35/brief.md || fail 'since when it has been issued'
status 0 osb --desk k verify
