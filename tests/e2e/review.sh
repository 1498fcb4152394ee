#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC1111,SC2013,SC2016 # quotes of briefs; ids are words;
# editors that are scripts
# The analyst's hand: each verb from the editor to the brief, undone without
# a trace, kept through a new reading, and no text of it lost.
. "${top_srcdir:-.}/tests/e2e/common.sh"
unset VISUAL EDITOR
export SOURCE_DATE_EPOCH=1693562400

# brief: the week's, as it would be issued now.
brief() {
  status "${1:-0}" osb --desk a brief --week 2023-W35 --force
}

# review SCRIPT: edit the week's review with a sed script.
review() {
  printf '%s\n' "$1" >script
  printf '#!/bin/sh\nsed -i -f script "$2" && cp "$2" edited\n' >edit
  chmod +x edit
  VISUAL="./edit --wait" status 0 osb --desk a review --week 2023-W35 \
    --by 'A. Analyst'
}

# id N: of the finding that stands as number N in the review.
id() {
  sed -n 's/^leave \([^ ]*\) .*/\1/p' text | sed -n "${1}p"
}

# claim ID N: name of the Nth claim of a finding.
claim() {
  sed -n "/^leave $1/,/^\$/s/^    # \(c[0-9a-f-]*\) “.*/\1/p" text |
    sed -n "${2}p"
}

desk a
brief
briefs a/out >plain
cp a/out/2023-W35/brief.md plain.md
status 0 osb --desk a review --week 2023-W35 --print
cp out text
one=$(id 1) two=$(id 2) three=$(id 3) four=$(id 4)
[ -n "$four" ] || fail 'four findings to decide about'
grep -q 'decided' plain.md && fail 'a section where nobody decided anything'

# Unchanged and emptied texts decide nothing.
review ''
says 'nothing is decided'
cmp edited text || fail 'another text in the editor than printed'
review 1,\$d
says 'nothing is decided'
[ ! -e a/decisions.jsonl ] || fail 'nothing decided, and stored'
[ ! -e a/review-2023-W35.txt ] || fail 'a text left behind'

# Each verb, seen in Markdown and ledger, signed and dated.
review "s/^leave $two/drop $two/;s/^leave $three/keep $three/"
says '2 decisions stored'
brief
md=a/out/2023-W35/brief.md
grep -q '^- \*\*Left out:\*\* A. Analyst, 1 September 2023: ' $md ||
  fail 'who dropped it, and when'
grep -q "finding $two" $md || fail 'what was dropped is named'
grep -q '1 left out by decision' $md || fail 'what was dropped is counted'
grep -q '^- \*\*Kept:\*\* A. Analyst' $md || fail 'who kept it'
grep -q '"verb":"drop"' a/out/2023-W35/brief.json || fail 'ledger'
grep -q "\"id\":\"$two\"" plain.md a/out/2023-W35/brief.json &&
  fail 'dropped, and listed'

# Nothing undone leaves a trace; what was decided stays in the log.
status 0 osb --desk a review --list
[ "$(wc -l <out)" = 2 ] || fail 'two decisions'
for id in $(cut -d ' ' -f 1 out); do
  status 0 osb --desk a review --undo "$id" --by 'B. Analyst'
done
brief
briefs a/out | cmp - plain || fail 'undone, and not as before'
[ "$(wc -l <a/decisions.jsonl)" = 4 ] || fail 'the log is only added to'
status 1 osb --desk a review --undo "$id"
says 'undone already'
status 1 osb --desk a review --undo d
status 0 osb --desk a verify

# A grade, a note, a sentence: the analyst's, beside what is computed.
review "/^leave $one/a grade C3\n note One origin: wait for a *second*.\n reword Hackers are said to have been in the mail."
says '3 decisions stored'
brief
grep -qF '**Graded by A. Analyst:** C3 (1 September 2023)' $md || fail 'grade'
grep -qF '**Note by A. Analyst:** One origin: wait for a \*second\*.' $md ||
  fail 'a note is text, and the words of whoever wrote it'
grep -q '^\*\*In the words of A. Analyst:\*\* Hackers are said.*cite-1' $md ||
  fail 'a sentence, with its citations'
grep -q '"text":"C3"' a/out/2023-W35/brief.json || fail 'ledger: grade'
[ "$(grep -c '^### Finding' $md)" = "$(grep -c '^### Finding' plain.md)" ] ||
  fail 'judging moved a finding'
# The same text once more decides nothing more.
cp edited again
status 0 osb --desk a review --week 2023-W35 --file again --by 'A. Analyst'
says 'nothing is decided'
status 0 osb --desk a review --week 2023-W35 --print
grep -q '# decided: grade C3 — A. Analyst, 2023-09-01; undo d' out ||
  fail 'what is decided stands in the next review'

# Merged and split, and kept when everything is read anew.
findings() { sed -n 's/.* in \([0-9]*\) findings.*/\1/p' $md; }
was=$(findings)
review "/^leave $one/a merge $three\n split $(claim "$one" 2)"
brief
grep -qF '**Merged:** A. Analyst' $md || fail 'merged'
grep -qF '**Parted:** A. Analyst' $md || fail 'split'
[ "$(findings)" = "$was" ] || fail 'one less by merging, one more by parting'
cp $md decided.md
rm a/cache.sqlite
brief
cmp $md decided.md || fail 'the cache changed what was decided'
cp a/decisions.jsonl .
rm -r a
desk a
cp decisions.jsonl a
brief
cmp $md decided.md || fail 'decisions lost by importing anew'

# Lines that were put together by a version control: the others count.
{
  echo '<<<<<<< mine'
  cat decisions.jsonl decisions.jsonl
  printf '{"verb":"drop"}\n\377\n'
  sed 's/second/first/' decisions.jsonl
  printf '{"half'
} >a/decisions.jsonl
brief 3
says 'decisions.jsonl: line 1: no JSON object'
grep -q 'does not count: line' $md || fail 'damage is told in the brief'
grep -qF '**Graded by A. Analyst:** C3' $md || fail 'whole lines count'
# What is stored behind half a line is a line of its own.
echo "note $one" | sed "s/.*/leave $one\nnote Late./" >late
status 3 osb --desk a review --week 2023-W35 --file late --by C.
brief 3
grep -qF '**Note by C.:** Late.' $md || fail 'lost behind half a line'
cp decisions.jsonl a

# A passage that is gone is told, not passed over.
sed 's/\(.*\)/\1/' decisions.jsonl >a/decisions.jsonl
ft=$(grep -l 'Financial Times' "$pages"/ft-2023*.html)
status 0 osb init gone
cp a/osbrief.conf decisions.jsonl gone
for page in "$pages"/*.html; do
  [ "$page" = "$ft" ] ||
    status 0 osb --desk gone import --archived $saved "$page"
done
status 0 osb --desk gone brief --week 2023-W35
grep -q 'no longer finds' gone/out/2023-W35/brief.md || fail 'lost in silence'

# No text is lost: each mistake is named by file and line, nothing is stored.
before=$(cat a/decisions.jsonl)
while IFS="|" read -r line words; do
  printf 'leave %s\n\n%s\n' "$one" "$line" >bad
  status 1 osb --desk a review --week 2023-W35 --file bad --by X
  says "bad: line 3: "
  says "$words"
  says 'go on with --file=bad'
done <<END
keeep $one|wanted leave, keep
keep f00000|no such finding
drop f|wanted the id
merge $one|is one already
merge $one to $two|wanted “merge ID”
split|wanted claims
split c00000000|no claim of finding
grade 7|wanted A to F
grade|wanted A to F
note|a text is missing
note It is likely, with high confidence|ICD 203
undo d|wanted the id of one decision
END
printf 'grade B2\n' >bad
status 1 osb --desk a review --week 2023-W35 --file bad --by X
says 'stands below no finding'
printf 'drop %s\nkeep %s\n' "$one" "$one" >bad
status 1 osb --desk a review --week 2023-W35 --file bad --by X
head -c 300000 /dev/zero | tr '\0' 'n' >bad
status 1 osb --desk a review --week 2023-W35 --file bad --by X
head -c 3000 /dev/urandom >bad
status 1 osb --desk a review --week 2023-W35 --file bad --by X
printf 'leave %s\nnote a\033[31mb\n' "$one" >bad
status 1 osb --desk a review --week 2023-W35 --file bad --by X
says 'control character'
[ "$before" = "$(cat a/decisions.jsonl)" ] || fail 'stored in spite of mistakes'

# In the editor: the text stays, and is taken up again.
printf '#!/bin/sh\nsed -i "s/^leave/leaf/" "$1"\n' >edit
EDITOR=./edit status 1 osb --desk a review --week 2023-W35
says 'a/review-2023-W35.txt: line'
[ -s a/review-2023-W35.txt ] || fail 'the text is lost'
EDITOR=./edit status 1 osb --desk a review --week 2023-W35
says 'is left from an earlier review'
sed -i 's/^leaf/leave/' a/review-2023-W35.txt
status 0 osb --desk a review --week 2023-W35 --file a/review-2023-W35.txt
rm a/review-2023-W35.txt

# Editors: none, one that fails, one that is not there, one for a shell.
status 2 osb --desk a review --week 2023-W35
says 'no editor: set VISUAL or EDITOR'
EDITOR=false status 1 osb --desk a review --week 2023-W35
says 'editor false failed: nothing is stored'
EDITOR=./absent status 1 osb --desk a review --week 2023-W35
says 'editor ./absent: '
EDITOR='touch owned; true' status 2 osb --desk a review --week 2023-W35
says 'no shell is started'
[ ! -e owned ] || fail 'a shell was started'
[ ! -e a/review-2023-W35.txt ] || fail 'a text that nobody has edited'
