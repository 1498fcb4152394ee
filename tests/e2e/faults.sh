#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Settings, templates and files that are wrong: one line says which file,
# where, and what was wanted; nothing is written.
. "${top_srcdir:-.}/tests/e2e/common.sh"

status 2 osb init ''
says 'has no name'
desk d
cp d/osbrief.conf good

status 2 osb init d
says 'd/osbrief.conf: is there already'
status 2 osb --desk d brief
says '--week is missing'
status 2 osb --desk d brief --week 2023-35
says 'not an ISO week such as 2023-W35'
status 2 osb --desk d brief --week 2023-01-01
says 'it is in 2022-W52'
status 1 osb --desk d brief --week 2023-W10
says '2023-W10: no report of that week'
status 2 osb --desk d brief --week 2023-W35 --errata 2023-W35
says 'one of them'
status 2 osb --desk d verify soon
says 'not an ISO week such as 2023-W35'
status 1 osb --desk d verify 2023-W10
says 'no brief of that week'
status 1 osb --desk d show 2023-W10 cite 1
says 'no brief of that week'
status 1 osb --desk d import nowhere
says 'nowhere: No such file'
says '1 not read'

# setting TEXT WORD: the settings hold TEXT, and the message says WORD.
setting() {
  printf '%b\n' "$1" >d/osbrief.conf
  status 2 osb --desk d brief --week 2023-W35
  says 'd/osbrief.conf: '
  says "$2"
  [ ! -e d/out ] || fail 'something was written'
}
setting 'title = "a' 'line 2'
setting 'title = "a"\ntitel = "b"' 'line 2: no such setting: titel (nearest: title)'
setting 'grade "FT" {\n letter = "A"\n bye = "x"\n}' 'setting: bye (nearest: by)'
setting 'title = a b' 'line 1: wanted one text in quotes'
setting 'weeks = many' 'line 1: wanted a whole number'
setting 'fonts = "x" "y"' 'line 1: wanted texts in quotes'
setting 'paper = {"a4"}' 'line 1'
setting 'params = {"ft.edtion=1"}' 'ft.edtion=1'
setting 'include("/etc/passwd")' 'include'
setting 'weeks = 9999999999999999999' 'line 1'
setting 'weeks = -1' '0 to 520'
setting 'tlp = "PINK"' 'PINK'
# shellcheck disable=SC2016 # the text itself is meant
setting 'title = "${HOME}"' 'has no meaning'
cp good d/osbrief.conf

# template TEXT WORD
mkdir d/templates
template() {
  printf '%b' "$1" >d/templates/weekly.md
  status 1 osb --desk d brief --week 2023-W35
  says "$2"
  [ ! -e d/out ] || fail 'something was written'
}
template 'a\n{{#b}}' 'weekly.md:2: section not closed'
template 'a\377' 'template weekly: byte 2 is not UTF-8'
template '{{>weekly}}' 'deeper'
template '<script>x</script>' 'template weekly: '
rm -r d/templates

# No room: none of the four files is put in place, and what a killed run
# left beside them is taken up by the next.
(
  ulimit -f 64
  got=0
  osb --desk d brief --week 2023-W35 >out 2>err || got=$?
  [ $got = 1 ] || fail "no room gives status $got"
) || exit 1
says 'd/out/2023-W35/brief.'
says 'File too large'
[ -z "$(find d/out -type f)" ] || fail 'a part was issued'
echo left >d/out/2023-W35/brief.md.new
status 0 osb --desk d brief --week 2023-W35
[ "$(find d/out -name 'brief.*' | wc -l)" = 4 ] || fail 'a part is left'
status 0 osb --desk d verify

# A run that was cut off is told.
echo 'process 1 on host since 2023-09-01T09:00:00Z' >d/lock
status 0 osb --desk d verify
says 'a run was cut off'
status 0 osb --desk d import --archived $saved "$pages"
status 0 osb --desk d verify
! grep -q 'cut off' err || fail 'not mended'

# A capture that is lost is a gap of the brief, and no end.
capture=$(find d/captures -name '*.gz' | sort | head -n 1)
mv "$capture" lost
status 3 osb --desk d brief --week 2023-W35 -o other
says "$capture: No such file"
grep -q 'not read: .*No such file' other/2023-W35/brief.md ||
  fail 'a lost capture is not told'
mv lost "$capture"
status 0 osb --desk d brief --week 2023-W35

# A log that was cut is not sealed by the next run; an index is made again.
cp d/custody.jsonl log
head -n 3 log >d/custody.jsonl
status 1 osb --desk d import "$pages"
says 'custody.jsonl: is not as the last run left it'
status 1 osb --desk d verify
mv log d/custody.jsonl
echo damaged >d/index.sqlite
status 1 osb --desk d import "$pages"
says 'once removed it is made again'
rm d/index.sqlite
status 0 osb --desk d import "$pages"
status 0 osb --desk d show "$(basename "$capture" .warc.gz)"
grep -q '"article": ' out || fail 'the index made again knows no article'
status 0 osb --desk d verify

# Without standard streams no file of the desk takes their place.
desk closed
rm -r closed/captures closed/index.sqlite closed/custody.jsonl closed/seal.json
got=0
osb --desk closed import "$pages" <&- >&- 2>&- || got=$?
[ $got = 0 ] || fail "closed streams give status $got"
status 0 osb --desk closed verify
says '9 captures'
got=0
osb read "$pages" 2>err >&- || got=$?
[ $got = 1 ] || fail "a closed output gives status $got"
says 'standard output'

# A pipe that nobody writes to is not waited for.
mkfifo pipe 2>/dev/null || exit 0
status 1 timeout 20 "$builddir/osbrief" --source-dir "$builddir/.libs" \
  --desk d import pipe
rm "$capture"
mkfifo "$capture"
status 1 timeout 20 "$builddir/osbrief" --source-dir "$builddir/.libs" \
  --desk d verify
says "$capture"
