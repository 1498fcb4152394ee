#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Tables of names: shipped, of a desk, of the command line; bad and missing.
. "${top_srcdir:-.}/tests/e2e/common.sh"

tab=$(printf '\t')
cat >own.tsv <<EOF
# my own
kind${tab}name${tab}forms
body${tab}Harbour Office${tab}港湾事務局|HBO
office${tab}Wrong${tab}
EOF
printf '港湾事務局は、システムを停止したと発表した。\n' >notice.txt

# speaker NAME: the first claim of the output is said to come from it.
speaker() {
  sed 1q out | grep -q "\"name\":\"$1\"" || fail "no claim of $1: $(cat out)"
}

status 0 osb extract --text notice.txt
speaker 港湾事務局
status 0 osb extract --text --names own.tsv notice.txt
speaker 'Harbour Office'
says 'own.tsv: line 4: "office": the kind is one of'
status 0 osb -n own.tsv extract --text notice.txt
speaker 'Harbour Office'
status 1 osb extract --text --names none.tsv notice.txt
says none.tsv

# What is known of a name, and which line says so.
status 0 osb names --names own.tsv APT40 港湾事務局
grep -q '"key":"Leviathan","kind":"group","id":"G0065"' out ||
  fail 'the number of a group'
grep -q '"form":"HBO".*"file":"own.tsv","line":3' out || fail 'file and line'
status 1 osb names 'Nobody Knows It'
says 'in no table of names'

# Without the tables of the house it says so and works on.
mkdir bare
status 0 "$builddir/osbrief" --data-dir bare extract --text notice.txt
says 'bare/names: no tables of names'
[ -s out ] || fail 'no claims without tables'

# A desk's own tables.
desk desk
mkdir desk/names
cat >desk/names/mine.tsv <<EOF
kind${tab}name${tab}key
body${tab}Cyber Centre${tab}NISC
body${tab}x
EOF
status 0 osb --desk desk brief --week 2023-W35
says 'names/mine.tsv: line 3'
