#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A brief as plain text: only when it is asked for, 72 columns, each number a
# note.
. "${top_srcdir:-.}/tests/e2e/common.sh"

desk a
status 0 osb --desk a brief --week 2023-W35
[ ! -e a/out/2023-W35/brief.txt ] || fail 'text that nobody asked for'
status 0 osb --desk a brief --week 2023-W35 --format txt
text=a/out/2023-W35/brief.txt
[ -s "$text" ] || fail 'no brief.txt'
(cd a && osb render out/2023-W35/brief.json -o ../again.txt) ||
  fail 'render to text'
cmp "$text" again.txt || fail 'the ledger gives another text'

head -n 1 "$text" | grep -q '^ *TLP:CLEAR$' || fail 'no marking at the top'
tail -n 1 "$text" | grep -q '^ *TLP:CLEAR$' || fail 'no marking at the end'
! grep -qE '^#|\]\(|^```|[*][*]' "$text" || fail 'Markdown is left in it'
! grep -q ' $' "$text" || fail 'a blank at the end of a line'

# Columns: those of an address or a path are its own.
perl -CSD -ne 'chomp; next if m{://} || m{^ *\S+/\S+/\S+$};
  my $n = () = /[\x{1100}-\x{115f}\x{2e80}-\x{303e}\x{3041}-\x{33ff}\x{3400}-\x{9fff}\x{ac00}-\x{d7a3}\x{f900}-\x{faff}\x{ff00}-\x{ff60}]/g;
  if (length() + $n > 72) { print "$.: $_\n"; exit 1 }' "$text" ||
  fail 'a line is too long'

# Each number in the text has its note.
sed '/^Citations$/,$d' "$text" | grep -oE '\[[0-9]+\]' | sort -u >marks
sed -n '/^Citations$/,$p' "$text" | grep -oE '^ *\[[0-9]+\] ' |
  tr -d ' ' | sort -u >notes
[ -s marks ] || fail 'no marks'
[ -z "$(comm -23 marks notes)" ] || fail 'a mark without a note'
