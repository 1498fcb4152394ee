#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Templates: listed, tried on a sample, checked line by line, copied to a desk
# and changed without a build; other products of an issued week.
. "${top_srcdir:-.}/tests/e2e/common.sh"

status 0 osb template list
cp out list
for name in weekly flash summary annex errata; do
  grep -q "^$name " list || fail "the list has no $name"
  status 0 osb template check $name
done
grep -q '^summary *page style: ' list || fail 'page styles'
grep -q "$srcdir/templates/weekly.md" list || fail 'where it is from'
status 0 osb template tags
grep -q '^sections.entries.heading ' out || fail 'what templates may print'

# A sample at once, in both languages, as Markdown and as PDF.
status 0 osb template preview flash
grep -q '^## Finding 1: ' out || fail 'a flash of the sample'
status 0 osb template preview weekly --lang ja
grep -q '^## 主な所見' out || fail 'a sample in Japanese'
status 0 osb template preview summary --output s.pdf
head -c 5 s.pdf | grep -q '%PDF-' || fail 'a PDF'
status 2 osb template preview
status 1 osb template preview nowhere

# Every number that a document prints has its entry, and every entry is cited.
for name in weekly flash annex; do
  for lang in en ja; do
    status 0 osb template preview $name --lang $lang
    sed '/^### Cite /,$d' out | tr '[]' '[\n*]' |
      sed -nE 's/^([0-9]+)\\?$/\1/p' | sort -u >marks
    sed -n 's/^### Cite //p' out | sort -u >entries
    comm -23 marks entries | grep . && fail "$name $lang: a mark without entry"
    ! grep -E '(:\*\*|：\*\*|cited in|引用箇所は) *$' out ||
      fail "$name $lang: cited, and not said where"
  done
done

# What is wrong is told by file and line.
cat >mine.md <<'MD'
{{! Mine: for the director. }}
# {{head.titel}}

{{#sections}}
{{entrys}}
{{/sections}}
MD
status 1 osb template check mine.md
grep -q 'mine.md:2: {{head.titel}}: .*nearest: {{head.title}}' out ||
  fail 'an unknown tag'
grep -q 'mine.md:5: {{entrys}}: .*nearest: {{entries}}' out ||
  fail 'an unknown tag in a section'
printf '# {{head.title}}\n\n{{#read}}\n{{.}}\n' >mine.md
status 1 osb template check mine.md
grep -q 'mine.md:3: .*section not closed' out || fail 'an open section'

# A desk's own template is used without a build, and refused by line.
desk d
mkdir d/templates
printf '# {{head.title}}\n\nThe port is closed by bad people.\n' \
  >d/templates/weekly.md
status 1 osb --desk d brief --week 2023-W35
says 'weekly.md:3: a sentence of the template without a citation'
printf '# {{head.title}}\n\n{{! house }}\nFor the director of the port only.\n' \
  >d/templates/weekly.md
status 0 osb --desk d brief --week 2023-W35 --format md
grep -q '^For the director' d/out/2023-W35/brief.md || fail 'the desk first'
rm d/templates/weekly.md
status 0 osb --desk d brief --week 2023-W35 --force

# Other products lie beside the brief, with the numbers of its ledger.
week=d/out/2023-W35
status 0 osb --desk d brief --week 2023-W35 --template flash --finding 1
grep -q '^## Finding 1: .*(contested' $week/flash-1.md || fail 'a flash'
! grep -q '^## Finding 2' $week/flash-1.md || fail 'one finding only'
n=$(sed -n 's/^### Cite //p' $week/flash-1.md | tail -n 1)
grep -A2 "^### Cite $n\$" $week/flash-1.md >one
grep -A2 "^### Cite $n\$" $week/brief.md | cmp - one || fail 'same numbers'
status 0 osb --desk d brief --week 2023-W35 --template annex --format md
grep -q '^### Source 1: ' $week/annex.md || fail 'an annex'
status 0 osb --desk d brief --week 2023-W35 --template summary
status 0 osb --desk d verify
status 0 osb render --template summary --output r.md $week/brief.json
cmp r.md $week/summary.md || fail 'the same from the ledger'
status 1 osb --desk d brief --week 2023-W35 --template flash --finding 99
says 'wanted the id or number of a key finding'
status 2 osb --desk d brief --week 2023-W35 --finding 1
status 1 osb --desk d brief --week 2023-W35 --template nowhere

# Page styles: data, changed without a build; a summary is one page.
command -v pdfinfo >/dev/null || exit 0
for lang in en ja; do
  status 0 osb --desk d brief --week 2023-W35 --template summary --force \
    --lang $lang --output s-$lang
  pdfinfo s-$lang/2023-W35/summary.pdf | grep -q '^Pages: *1$' ||
    fail "one page: $lang"
done
printf 'paper = "letter"\nmeasure = 430\nlink_color = "#8a1538"\n' \
  >d/templates/mine.style
status 0 osb --desk d brief --week 2023-W35 --style mine --output own
pdfinfo own/2023-W35/brief.pdf | grep -q '^Page size: *612 x 792' ||
  fail 'the paper of the style'
echo 'logo = "no.png"' >>d/templates/mine.style
echo 'no picture' >d/templates/no.png
status 1 osb --desk d brief --week 2023-W35 --style mine --output bad
says 'no PNG picture'
[ ! -e bad/2023-W35/brief.pdf ] || fail 'no file of a bad logo'
echo 'text_color = "#dddddd"' >d/templates/mine.style
status 2 osb --desk d brief --week 2023-W35 --style d/templates/mine.style
says 'mine.style: line 1: text_color: #dddddd is too pale'
status 1 osb --desk d brief --week 2023-W35 --style nowhere
