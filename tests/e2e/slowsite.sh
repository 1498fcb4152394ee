#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A source file can do harm as a plugin can: one of a thousand places, on a page
# that was made for it. It costs that page, which is named with the file; the
# others are read; and a file that was changed is tried again.
. "${top_srcdir:-.}/tests/e2e/common.sh"

{
  printf 'publisher: The Slow\ndomain: slow.example\nlanguage: en\n'
  i=0
  while [ $i -lt 900 ]; do
    echo "title: json #state a.a.a.a.a.a.a.a.a.a[].b$i"
    i=$((i + 1))
  done
} >slow.site

# page NAME HOST MORE
page() {
  cat >"in/$1.html" <<EOP
<html lang=en><head><title>Harbour $1 opens</title>
<link rel=canonical href="https://www.$2/$1">
<meta property="article:published_time" content="2023-08-29T10:00:00Z">
</head><body><article><h1>Harbour $1 opens</h1>
<p>The harbour office said on Tuesday that berth $1 was open again, a day
after its terminal system had stopped.</p></article>$3</body></html>
EOP
}
mkdir in
page good other.example ''
page quick slow.example ''
scripts=$(awk 'BEGIN {
  for (i = 0; i < 20000; i++)
    printf "<script id=state>{\"a\":{\"a\":[{\"a\":%d}]}}</script>", i
}')
page slow slow.example "$scripts"
page last other.example ''

# run COMMAND...: with a second a page.
run() {
  osb --source slow.site --worker-seconds 1 --desk d "$@"
}
status 0 osb init d
status 3 run import --archived $saved in
says 'slow.html: source slow: no answer within 1 s'
status 0 run source list
grep -q '^slow .* 1 read, 1 died ' out || fail 'no last result'
cp slow.site d.site
status 3 run brief --week 2023-W35 -f json,md
grep -q 'slow\.html.*slow.*no answer within 1 s' d/out/2023-W35/brief.md ||
  fail 'not among the gaps'
for p in good quick last; do
  grep -q "Harbour $p opens" d/out/2023-W35/brief.md || fail "$p.html is lost"
done
status 3 run brief --week 2023-W35 -f json --force
grep -q 'no answer within 1 s (JAIL_SECONDS); not tried again' \
  d/out/2023-W35/brief.json || fail 'tried for ever'
printf 'publisher: The Slow\ndomain: slow.example\nlanguage: en\n' >slow.site
status 0 run brief --week 2023-W35 -f json,md --force
grep -q 'Harbour slow opens' d/out/2023-W35/brief.md ||
  fail 'a file that was changed is not tried'

# What it hands over is cut where any source is.
yes '<p>The office said that the berth was open again.</p>' |
  head -n 400000 >many
page huge slow.example "$(cat many)"
status 0 osb --source slow.site --worker-seconds 60 read in/huge.html
[ "$(wc -c <out)" -lt 70000000 ] || fail 'no end of it'
