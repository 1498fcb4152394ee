#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# extract --explain: each rule that makes a claim is told with its meaning and
# its words, and no rule of the program is without a meaning.
. "${top_srcdir:-.}/tests/e2e/common.sh"

printf 'Rain is likely, the minister said on Monday.\n' >weather.txt
status 0 osb extract --explain --text weather.txt
for line in '  stance    asserts' '    frame:trailing' '    cue:say' \
  '        29-33: said' '    hedge:content' '        8-14: likely'; do
  grep -qxF -- "$line" out || fail "not told: $line"
done
status 2 osb extract --explain --articles --text weather.txt

# What the cases fire, in both languages.
for case in "$srcdir"/tests/cases/extract/*/in.txt \
  "$srcdir"/tests/cases/merge/*/in.txt; do
  osb -q extract --explain --text "$case" || [ $? = 3 ]
done >told
osb -q read "$pages" | osb -q extract --explain >>told
[ "$(grep -c '^  because$' told)" -gt 100 ] || fail 'too few claims'
! grep -B1 '(no meaning)' told || fail 'a rule without a meaning'

# What the sources name, whether or not a case fires it.
meant() {
  grep -q "\"$1\", \"$2\"" "$srcdir/core/claim/rule.c" ||
    echo "$1:$2" >>"$work/unmeant"
}
words() {
  grep -ohE "$1" "$2" | grep -oE '"[a-z]+(-[a-z]+)*"' | tr -d '"' | sort -u
}
cd "$srcdir/core/claim" || exit 1
for rule in $(cat english/act.c english/left.c english/right.c \
  english/passive.c english/span.c |
  words '>rule = [^;]*;' -) \
  $(cat japanese/ja*.c | words '(rule = [^;]*;|speaker_set\([^;]*;)' -); do
  meant frame "$rule"
done
for rule in $(cat english/frame.c english/left.c english/right.c \
  english/passive.c english/span.c |
  words '(>found = [^;]*;|source_take\(f, "[a-z-]*")' -); do
  meant source "$rule"
done
for rule in $(grep -ohE '"[a-z-]+"\}' english/act_rows.c | tr -d '"}' | sort -u); do
  meant stance "$rule"
done
for rule in $(tr '\n\t' '  ' <stance/stance_en.c |
  words 'STANCE_[A-Z]+, *"[a-z-]+"|\*rule = "[a-z-]+"' -) \
  $(words 'STANCE_[A-Z]+, "[a-z-]+"' stance/stance_ja.c); do
  meant stance "$rule"
done
for rule in $(sed -nE \
  's/^	(SHIFT|COUNTED|RANGE)\("[^"]*", *"([a-z-]+)".*/\2/p' date/when_??_rows.c |
  sort -u) $(words '\.rule = "[a-z-]+"' date/when_en_rows.c) \
  $(words '"[a-z-]+-conflict"' date/when.c) \
  $(words '[*.>]rule = "[a-z-]+"' date/when.c); do
  meant date "$rule"
done
[ ! -s "$work/unmeant" ] ||
  fail "core/claim/rule.c has no meaning of $(tr '\n' ' ' <"$work/unmeant")"
