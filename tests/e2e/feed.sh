#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The feed of issues, by the rules of RFC 4287: what must be there once, ids
# that stay, links that lead to files, and times that move with each issue.
. "${top_srcdir:-.}/tests/e2e/common.sh"
command -v xmllint >/dev/null || { echo 'no xmllint'; exit 77; }

# at TIME COMMAND...: with that clock.
at() {
  SOURCE_DATE_EPOCH=$1
  export SOURCE_DATE_EPOCH
  shift
  status 0 "$@"
  unset SOURCE_DATE_EPOCH
}

# of FEED XPATH: with atom names as they are, without their namespace.
of() {
  sed 's/ xmlns="[^"]*"//' "$1" | xmllint --xpath "$2" - 2>/dev/null
}

# is FEED XPATH WANT
is() {
  got=$(of "$1" "$2")
  [ "$got" = "$3" ] || fail "$2 is $got, not $3"
}

feed=a/out/feed.atom
desk a
at 1693780000 osb --desk a brief --week 2023-W31
at 1693780100 osb --desk a brief --week 2023-W35 --format json
xmllint --noout "$feed" || fail 'not well-formed'
grep -q '<feed xmlns="http://www.w3.org/2005/Atom" ' "$feed" || fail 'no feed'

for name in id title updated author/name 'link[@rel="self"]'; do
  is "$feed" "count(/feed/$name)" 1
done
is "$feed" 'count(/feed/entry)' 2
for name in id title updated published; do
  is "$feed" "count(/feed/entry[count($name) = 1])" 2
done
# RFC 4287, 4.1.2: an alternate, and one at most of a type and language
is "$feed" 'count(/feed/entry[link/@rel="alternate"])' 2
is "$feed" 'count(/feed/entry/link[@rel="alternate"][@type =
  preceding-sibling::link[@rel="alternate"]/@type])' 0
is "$feed" 'count(/feed/entry/id[. = ../following-sibling::entry/id])' 0
is "$feed" 'string(/feed/updated)' 2023-09-03T22:28:20Z
is "$feed" 'string(/feed/entry[1]/updated)' 2023-09-03T22:28:20Z
is "$feed" 'string(/feed/entry[2]/updated)' 2023-09-03T22:26:40Z
is "$feed" 'string(/feed/entry[1]/category/@term)' TLP:CLEAR
for file in $(of "$feed" '//entry/link/@href' | sed 's/ *href="//; s/"$//'); do
  [ -s "a/out/$file" ] || fail "$file is not there"
done

# Issued again with other words: the same id, another time.
is "$feed" 'count(//id)' 3
of "$feed" '//id/text()' | sort >ids
cp "$feed" before
at 1693780150 osb --desk a brief --week 2023-W35 --format json
cmp "$feed" before || fail 'the same issue is no news'
at 1693780200 osb --desk a brief --week 2023-W35
of "$feed" '//id/text()' | sort | cmp - ids || fail 'an id has changed'
is "$feed" 'string(/feed/entry[1]/updated)' 2023-09-03T22:30:00Z
is "$feed" 'string(/feed/entry[1]/published)' 2023-09-03T22:28:20Z
is "$feed" 'string(/feed/entry[1]/link[1]/@href)' 2023-W35/brief.html
of "$feed" 'string(/feed/entry[1]/summary)' | grep -q 'State-backed' ||
  fail 'no summary'

# What another template makes of the week stands beside the brief.
at 1693780250 osb --desk a brief --week 2023-W35 --template annex --format html
is "$feed" 'count(/feed/entry)' 2
is "$feed" 'string(/feed/entry[1]/link[@type="text/html"][1]/@href)' \
  2023-W35/brief.html
is "$feed" 'string(/feed/entry[1]/link[@title="annex"]/@href)' \
  2023-W35/annex.html
is "$feed" 'string(/feed/entry[1]/link[@title="annex"]/@rel)' related
is "$feed" 'count(/feed/entry/link[@rel="alternate"][@type =
  preceding-sibling::link[@rel="alternate"]/@type])' 0
is "$feed" 'string(/feed/entry[1]/updated)' 2023-09-03T22:30:50Z

# Without a brief in a format to read, what another template made is read.
at 1693780260 osb --desk a brief --week 2023-W35 --template annex \
  --format html -o only
is only/feed.atom 'string(/feed/entry[1]/link[1]/@href)' 2023-W35/annex.html
is only/feed.atom 'string(/feed/entry[1]/link[1]/@rel)' alternate
is only/feed.atom 'string(/feed/entry[1]/link[2]/@rel)' related

# Elsewhere it has what is issued there; another desk has other ids.
at 1693780300 osb --desk a brief --week 2023-W35 -o away
is away/feed.atom 'count(/feed/entry)' 1
is "$feed" 'count(/feed/entry)' 2
sleep 1
desk b
echo 'feed_url = "https://desk.example/out/feed.atom"' >>b/osbrief.conf
at 1693780000 osb --desk b brief --week 2023-W31
! of b/out/feed.atom '//id/text()' | sort | comm -12 - ids | grep . ||
  fail 'two desks have one id'
is b/out/feed.atom 'string(/feed/@xml:base)' \
  https://desk.example/out/feed.atom
is b/out/feed.atom 'string(/feed/link[@rel="self"]/@href)' \
  https://desk.example/out/feed.atom
is b/out/feed.atom 'string(/feed/@xml:lang)' en
status 0 osb --desk a verify
