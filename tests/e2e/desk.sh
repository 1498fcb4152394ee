#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A desk from init to verify: the same pages give the same bytes, nothing that
# was issued changes unasked, every shown thing is found.
. "${top_srcdir:-.}/tests/e2e/common.sh"

desk a
[ "$(find a/captures -name '*.warc.gz' | wc -l)" = 9 ] || fail 'nine captures'
sums a >before
sleep 1
status 0 osb --desk a import "$pages"
says '0 new, 9 known already'
sums a | cmp - before || fail 'importing twice changed something'
gzip -c "$pages/ft-20230829.html" >ft.html.gz
status 0 osb --desk a import ft.html.gz
says '0 new, 1 known already'

for week in 2023-W31 2023-W32 2023-W35; do
  status 0 osb --desk a brief --week $week
  for f in json md pdf html; do
    [ -s "a/out/$week/brief.$f" ] || fail "no $week/brief.$f"
  done
done
status 0 osb --desk a verify
says 'citations of 3 briefs'
status 0 osb --desk a verify 2023-W35
status 1 osb --desk a verify 2020-W01
if grep -q "^Try" err; then fail "help does not mend a missing week"; fi

# What a list names for the week, and the desk has not kept, is a gap.
grep -q 'press/20230803.html.*listed by NISC, not kept: ' \
  a/out/2023-W31/brief.md || fail 'a listed page that is not kept'
! grep -q 'not kept' a/out/2023-W32/brief.md a/out/2023-W35/brief.md ||
  fail 'listed for another week'

# Each datum of a figure ends in marks that lead to citations.
[ "$(grep -c '^```figure$' a/out/2023-W35/brief.md)" = 4 ] || fail 'figures'
awk -F '\t' '
  /^### Cite / { known[$0] = 1 }
  /^```/ { row = $0 == "```figure" ? 1 : 0; next }
  row && row++ > 2 {
    if ($NF !~ /^(\[[0-9]+\])+$/) { print "no mark: " $0; bad = 1 }
    n = split($NF, mark, /[][]+/)
    for (i = 2; i < n; i++) wanted["### Cite " mark[i]] = 1
  }
  END {
    n = 0
    for (w in wanted) { n++; if (!known[w]) { print "no " w; bad = 1 } }
    exit bad || !n
  }' a/out/2023-W35/brief.md ||
  fail 'a figure tells what is not cited'

# Another folder, time, locale and zone: the same three briefs.
(
  cd a && LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo && export LC_ALL TZ &&
    osb --quiet brief --week 2023-W35 -o ../again
) || fail 'brief from within the desk'
desk b
for week in 2023-W31 2023-W32 2023-W35; do
  status 0 osb --desk b brief --week $week
done
for f in json md pdf html; do
  cmp "a/out/2023-W35/brief.$f" "again/2023-W35/brief.$f" || fail "$f differs"
  cmp "a/out/2023-W35/brief.$f" "b/out/2023-W35/brief.$f" || fail "$f differs"
done

# What was issued stays, unless somebody insists.
sums b >before
status 0 osb --desk b brief --week 2023-W35
sums b | cmp - before || fail 'issuing the same again changed something'
sed 's/^title.*/title = "Another"/' b/osbrief.conf >conf && mv conf b/osbrief.conf
status 1 osb --desk b brief --week 2023-W35
says '--force'
cmp a/out/2023-W35/brief.md b/out/2023-W35/brief.md || fail 'replaced unasked'
status 0 osb --desk b brief --week 2023-W35 --force
grep -q '^# Another' b/out/2023-W35/brief.md || fail 'not replaced when asked'
status 0 osb --desk b verify

# What earlier runs have made is used, and never seen: with it, without it,
# with it damaged, and after the pages came in another order and week by week.
desk c
for week in 2023-W31 2023-W32 2023-W35; do
  status 0 osb --desk c brief --week $week
done
rm c/cache.sqlite
status 0 osb --desk c brief --week 2023-W35
printf 'damaged' | dd of=c/cache.sqlite bs=1 seek=5000 conv=notrunc 2>dd.err ||
  fail 'dd'
status 0 osb --desk c brief --week 2023-W35
briefs c/out >got
status 0 osb init piece
cp c/osbrief.conf piece
for page in ft-20230829 wapo-20230807 nisc-notice-20230804; do
  status 0 osb --desk piece import --archived $saved "$pages/$page.html"
  status 0 osb --desk piece brief --week 2023-W35 --force
done
status 0 osb --desk piece import --archived $saved "$pages"
for week in 2023-W31 2023-W32 2023-W35; do
  status 0 osb --desk piece brief --week $week --force
done
briefs piece/out | cmp - got || fail 'what was made before shows'
# A capture that is gone is told, though it was read before.
find piece/captures -name '*.warc.gz' | sort | head -n 1 | xargs rm
status 3 osb --desk piece brief --week 2023-W35 --force

# A week without reports, and only some of the formats.
status 1 osb --desk b brief --week 2020-W01
says 2020-W01
status 2 osb --desk b brief --week 2023-W60
status 2 osb --desk b brief --week 2023-W32 --format odt
status 0 osb --desk b brief --week 2023-W32 --format md -o some
[ -s some/2023-W32/brief.json ] || fail 'verify needs the ledger'
[ ! -e some/2023-W32/brief.pdf ] || fail 'no PDF was asked for'

# Each kind of thing can be shown.
capture=$(sed -n '1s/.*"id":"\([0-9a-f]*\)".*/\1/p' a/custody.jsonl)
status 0 osb --desk a show "$(printf %.8s "$capture")"
grep -q "\"capture\": \"$capture\"" out || fail 'show a capture'
article=$(sed -n 's/.*"article": "\(.*\)".*/\1/p' out | head -n 1)
status 0 osb --desk a show "$article"
grep -q "\"id\": \"$article\"" out || fail 'show an article'
status 0 osb --desk a show 2023-W35/1
claim=$(sed -n 's/.*"claim": "\(.*\)".*/\1/p' out)
status 0 osb --desk a show "$claim"
grep -q "\"id\": \"$claim\"" out || fail 'show a claim'
finding=$(sed 's/.*"entries":\[{"heading":"[^"]*","id":"\([^"]*\)".*/\1/' \
  a/out/2023-W35/brief.json)
finding=$(grep -o '"id":"f[0-9a-f]*"' a/out/2023-W35/brief.json | head -n 1 |
  cut -d '"' -f 4)
status 0 osb --desk a show "$finding"
grep -q "\"id\": \"$finding\"" out || fail 'show a finding'
status 1 osb --desk a show nothing-of-this-name
status 0 osb --desk a show 2023-W35/2
mv out slash
status 0 osb --desk a show 2023-W35 cite 2
cmp out slash || fail 'a citation as the brief prints it'
status 0 osb --desk a show 2023-W35 finding 1
grep -q '"heading": "Finding 1: ' out || fail 'a finding as the brief prints it'

# The week is that of the desk's zone: Sunday evening in London is Monday in
# Tokyo. An undated page counts to the week in which it was archived.
page() {
  cat <<HTML
<!DOCTYPE html><html lang="en"><head><title>$1</title>
$2</head><body><article><h1>$1</h1>
<p>The harbour office said on Sunday that the gate had been closed by a storm
and that it would stay closed for two days.</p></article></body></html>
HTML
}
mkdir late
page 'The gate is closed' '<meta property="article:published_time"
 content="2023-08-27T21:00:00Z">' >late/dated.html
page 'The gate' '' >late/undated.html
for zone in UTC +09:00; do
  rm -rf z
  status 0 osb init z
  echo "timezone = \"$zone\"" >z/osbrief.conf
  status 0 osb --desk z import --archived 2023-08-16T00:00:00Z late
  status 0 osb --desk z brief --week 2023-W33
  grep -q '^Read: 1 page of the week' z/out/2023-W33/brief.md ||
    fail 'the undated page counts to its week'
  later=2023-W34
  [ "$zone" = UTC ] || later=2023-W35
  status 0 osb --desk z brief --week "$later"
  grep -q '^Read: 1 page of the week.* 1 page of earlier' \
    z/out/2023-W3[45]/brief.md || fail "the week of a desk at $zone"
done

# A page that nothing can read is kept, and is a gap.
printf '<!DOCTYPE html><title></title>' >empty.html
got=0
osb --desk a import empty.html >out 2>err || got=$?
[ $got = 0 ] || [ $got = 1 ] || [ $got = 3 ] || fail "an empty page: $got"
status 0 osb --desk a verify
says '10 captures'
