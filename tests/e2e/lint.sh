#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What analysts write is looked at before it is handed on: rule, place, reason
# and source of each fault, as text or JSON; notes of a review are warned of.
. "${top_srcdir:-.}/tests/e2e/common.sh"

cat >note.md <<'TEXT'
# The gate

**TLP:GREEN**

The mayor said on 14 August 2023 that the gate is closed. It is very likely that
it stays closed until 20 August 2023. “It may rain,” she said.
TEXT
status 0 osb lint note.md
[ ! -s out ] || fail 'a clean note'

printf '# A\n\nTLP: amber\n\nIt may open soon.\n' >bad.md
status 1 osb lint bad.md note.md
says '3 faults'
grep -q '^bad.md:3:1: tlp-form: “TLP: amber”: .*Traffic Light' out ||
  fail 'a marking'
grep -q '^bad.md:5:4: band: “may”: .*; instead: .*very likely.*ICD 203' out ||
  fail 'a band, and which there are'
grep -q '^bad.md:5:13: vague-date: “soon”' out || fail 'a date'
status 1 osb lint --format json bad.md
[ "$(grep -c '^{"file":"bad.md","line":[0-9]*,"column":[0-9]*,"rule":"' out)" \
  = 3 ] || fail 'three lines of JSON'
status 1 osb lint --words-max 3 note.md
grep -q ': long: ' out || fail 'the limit of words'

printf '最近、門が閉じたとみられる。\n' >ja.txt
status 1 osb lint ja.txt
grep -q '^ja.txt:1:1: vague-date: “最近”' out || fail 'Japanese is known'
status 0 osb lint --lang en ja.txt
status 2 osb lint --lang fr note.md
status 2 osb lint --format xml note.md
printf 'bad \377 byte\n' >bytes.md
status 1 osb lint bytes.md
says 'byte 5 is not UTF-8'
status 1 osb lint nowhere.md

# The templates that we ship are clean.
status 0 osb lint "$srcdir"/templates/*.md

# A note of a review is stored, and its faults are told.
desk d
osb --desk d review --week 2023-W35 --print >review.txt 2>err
id=$(sed -n 's/^leave \([^ ]*\) .*/\1/p' review.txt | head -n 1)
printf 'leave %s\nnote It is believed that this may be so.\n' "$id" >edited.txt
status 0 osb --desk d review --week 2023-W35 --by 'A. Low' --file edited.txt
says 'note: agentless: “It is believed”'
says 'note: band: “may”'
says '1 decisions stored'
