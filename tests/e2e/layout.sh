#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What a typographer would mark on our own pages and on the example's briefs:
# nothing but a loose line in a hundred. Then names in many scripts.
. "${top_srcdir:-.}/tests/e2e/common.sh"
for tool in python3 pdftotext pdffonts pdfinfo; do
  command -v "$tool" >/dev/null || { echo "no $tool"; exit 77; }
done

# pages NAME FILE.md: set it, dump its layout; characters may be missing.
pages() {
  got=0
  osb render -q "$2" -o "$1.pdf" --dump-layout "$1.jsonl" 2>err || got=$?
  ! grep -q 'no text font found' err || { cat err; exit 77; }
  [ "$got" = 0 ] || [ "$got" = 3 ] || { cat err; fail "status $got: $2"; }
}

desk d
for week in 2023-W31 2023-W32 2023-W35; do
  status 0 osb --desk d brief --week $week --format md
  pages "brief-$week" "d/out/$week/brief.md"
done
status 0 osb --desk d brief --week 2023-W35 --lang ja --format md -o ja
pages brief-ja ja/2023-W35/brief.md
for name in method ARCHITECTURE; do
  pages "$name" "$srcdir/docs/$name.md"
done
pages stress "$srcdir/tests/e2e/stress.md"
python3 "$srcdir/tests/bench/layout.py" ./*.jsonl -v >marks ||
  { cat marks; fail 'goals of the layout are missed'; }
sed 2q marks

# The same places whenever and wherever.
cp method.jsonl before
(TZ=Asia/Tokyo LANG=ja_JP.UTF-8 && export TZ LANG &&
  pages method "$srcdir/docs/method.md")
cmp before method.jsonl || fail 'places hang on the surroundings'

# A font of one's own, its bold and italic beside it.
own=/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf
if [ -e "$own" ] && [ -e "${own%.ttf}-Bold.ttf" ]; then
  # shellcheck disable=SC2016 # Markdown
  printf '# A title\n\nPlain and **bold** words, `code`.\n' >own.md
  cp "$own" "${own%.ttf}-Bold.ttf" .
  printf 'fonts = {"body=DejaVuSerif.ttf"}\n' >own.style
  status 0 osb render own.md -o own.pdf --style own.style
  status 0 osb render own.md -o same.pdf --font body=DejaVuSerif.ttf
  cmp own.pdf same.pdf || fail 'a style and an option differ'
  [ "$(pdffonts own.pdf | grep -c '+DejaVuSerif.* yes yes yes')" = 2 ] ||
    fail 'the text is not in the font asked for'
  pdffonts own.pdf | grep -q 'NotoSerif\|LiberationSerif' &&
    fail 'two fonts for one text'
  status 2 osb render own.md -o x.pdf --font boddy=DejaVuSerif.ttf
  says 'did you mean body?'
  status 2 osb render own.md -o x.pdf --font ja=DejaVuSerif.ttf
  says 'DejaVuSerif.ttf has no'
fi

# Names in many scripts. What no font has is named with its line.
fc=/usr/share/fonts/truetype/noto/NotoSerifDevanagari-Regular.ttf
[ -e "$fc" ] || { echo 'no fonts for other scripts: done'; exit 0; }
pages scripts "$srcdir/tests/e2e/scripts.md"
says 'line 14: no font has U+10ABCD'
[ "$(grep -c 'no font has' err)" = 1 ] || fail 'other characters are missing'
pdffonts scripts.pdf | awk 'NR > 2 && !/yes +yes +yes/ { bad = 1 }
  END { exit bad || NR < 10 }' || fail 'a font is not embedded'
pdftotext scripts.pdf - | tr -d '\n ' >text
for name in 'NguyễnPhúTrọng,ĐàNẵng' 'Η Αθήνα' 'столицяУкраїни' \
  'नई दिल्ली' 'प्रधानमंत्री' 'กรุงเทพมหานคร' '习近平' \
  '서울입니다' '「ヴェネツィア」'; do
  grep -q "$(printf '%s' "$name" | tr -d ' ')" text || fail "lost: $name"
done
# Read aloud, Arabic and Hebrew come in their order.
pdfinfo -struct-text scripts.pdf | tr -d '\n ' | sed 's/""//g' >aloud
for text in 'جمهوريةمصرالعربية' 'ירושליםהיאבירתישראל' 'تقعبيروت'; do
  grep -qF "$text" aloud || fail "out of order: $text"
done
