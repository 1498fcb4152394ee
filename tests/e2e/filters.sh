#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The stages as filters: no desk, JSON Lines in and out, gaps told by status.
. "${top_srcdir:-.}/tests/e2e/common.sh"

status 0 osb read "$pages"
mv out articles
[ "$(wc -l <articles)" -ge 9 ] || fail "nine pages, $(wc -l <articles) articles"
for key in file source url title published modified authors language access \
  text; do
  [ "$(grep -c "\"$key\":" articles)" = "$(wc -l <articles)" ] ||
    fail "an article line without $key"
done

status 0 osb extract articles
mv out claims
for key in doc source cue content holder stance certainty said event quote why \
  parent; do
  [ "$(grep -c "\"$key\":" claims)" = "$(wc -l <claims)" ] ||
    fail "a claim line without $key"
done

osb extract --articles <articles >both || fail 'extract from standard input'
status 0 osb merge both
mv out findings
for key in id claims edges origins; do
  [ "$(grep -c "\"$key\":" findings)" = "$(wc -l <findings)" ] ||
    fail "a finding line without $key"
done
for key in 1 30 90; do
  cut -c "$key-" both | nl -ba | sort -k 2 | awk '{ print $1 }' |
    while read -r n; do sed -n "${n}p" both; done | osb merge |
    cmp - findings || fail 'the order of lines changes what is found'
done
sort -r both | osb merge | cmp - findings ||
  fail 'the order of lines changes what is found'
osb merge <claims >alone || fail 'claims without their articles'
[ -s alone ] || fail 'nothing found in claims without their articles'

printf 'Rain is likely, the minister said on Monday.\n' >weather.txt
status 0 osb extract --text weather.txt
grep -q '"doc":"weather"' out || fail 'doc is the name without its suffix'

# What is above a limit is told of, and what is below it is kept.
echo 'The mayor said it rained. The port said it was shut.' >long.txt
status 3 osb extract --text --claims-max=1 long.txt
[ "$(wc -l <out)" = 1 ] || fail 'the first claim is kept'
says 'long.txt: more claims than --claims-max'
status 0 osb extract --text --claims-max=2 long.txt
[ "$(wc -l <out)" = 2 ] || fail 'as many claims as the limit are no gap'

# A page in the place of lines is told once, with what to do.
status 1 osb extract "$pages/ft-20230829.html"
[ "$(wc -l <err)" = 1 ] || fail 'a message a line'
says 'no JSON Lines: '
status 1 osb merge "$pages/ft-20230829.html"
says 'no JSON Lines'
osb read - <"$pages/ft-20230829.html" >one || fail 'read from standard input'
[ "$(wc -l <one)" = 1 ] || fail 'no article of standard input'
osb extract - <one >two || fail 'extract -'
[ -s two ] || fail 'no claims of standard input'

# Lists name what there is to read.
status 0 osb discover "$srcdir/tests/pages/2023.csv" "$pages/nisc-list.html"
for key in source url title published summary; do
  [ "$(grep -c "\"$key\":" out)" = "$(wc -l <out)" ] ||
    fail "an item line without $key"
done
[ "$(grep -c '"url":"https://www.nisc.go.jp/news/20230804.html"' out)" = 2 ] ||
  fail 'the notice of August is in the table and on the page'
grep -q '"url":"https://www.nisc.go.jp/press/20230803.html"' out ||
  fail 'an item of the page'
grep -q '"url":"https://www.nisc.go.jp/pdf/press/20230803_example.pdf"' out ||
  fail 'an item of the table that is a PDF'
grep -q '"published":"2023-08-03' out || fail 'the day of an item'
status 3 osb discover missing.html "$pages/nisc-list.html"
says missing.html

# One bad file or line: the others go on, and the status tells.
status 3 osb read "$pages/ft-20230829.html" missing.html
says missing.html
[ "$(wc -l <out)" = 1 ] || fail 'the good page is lost'
{
  echo '{"text": 7}'
  head -n 1 articles
  echo 'no JSON'
} >mixed
status 3 osb extract mixed
says 'mixed: line 1'
says 'mixed: line 3'
cmp -s out /dev/null && fail 'the good line is lost'
status 1 osb read missing.html
status 1 osb merge mixed.none

# A page that should have a text and shows none is a gap, not a full reading.
cat >bare.html <<'EOF'
<html lang="en"><head><title>Ferry runs again after storm</title>
<meta property="og:type" content="article">
<link rel="canonical" href="https://news.example.org/2023/08/29/ferry">
<meta property="article:published_time" content="2023-08-29T08:00:00Z"></head>
<body class="comments-on"><h1>Ferry runs again after storm</h1>
<div id="app"></div></body></html>
EOF
status 3 osb read bare.html
says 'bare.html'
says 'no text found'
grep -q '"access":"empty"' out || fail 'the metadata of an empty page are lost'
osb init empty-desk >out 2>&1 || fail 'init'
status 3 osb --desk empty-desk import --archived $saved bare.html
status 3 osb --desk empty-desk brief --week 2023-W35
says 'no text found'
grep -rq 'no text was found on the page' empty-desk/ ||
  fail 'the brief does not say that a page had no text'
