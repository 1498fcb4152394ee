#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A whole report as PDF, read back with other people's tools.
set -eu
: "${top_srcdir:?}" "${top_builddir:?}"
for tool in qpdf pdffonts pdftotext pdfinfo pdfdetach; do
  command -v "$tool" >/dev/null || { echo "no $tool"; exit 77; }
done
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
tool=$top_builddir/tests/e2e/setpdf
md=$top_srcdir/tests/e2e/pdf.md
out=$dir/out.pdf

fail() {
  echo "FAIL: $*" >&2
  exit 1
}

"$tool" "$md" "$out" 2>"$dir/err" || {
  grep -q 'no text font found\|no font has' "$dir/err" || fail "$(cat "$dir/err")"
  cat "$dir/err"
  exit 77
}

# Whole, and without a warning from two readers.
qpdf --check "$out" >/dev/null || fail "qpdf finds faults"
said=$(pdftotext "$out" "$dir/text" 2>&1) || fail "pdftotext fails"
[ -z "$said" ] || fail "pdftotext warns: $said"

# Every face embedded, subset, and with its Unicode map.
pdffonts "$out" | awk 'NR > 2 && !/yes +yes +yes/ { bad = 1 }
  END { exit bad || NR < 5 }' || fail "a font is not embedded"

# The text comes back: words of the Markdown, soft hyphens rejoined.
perl -CSD -0pe 's/\x{ad}\n//g; s/\s+/ /g' "$dir/text" >"$dir/flat"
for text in 'Nguyễn Phú Trọng, Đà Nẵng, Łódź, Ελλάδα, Київ' \
  'exchanged the equipment as soon as it had noticed the irregular communication' \
  'It names no actor' 'Irregular communication noticed' '“We reject this,”'; do
  grep -qF "$text" "$dir/flat" || fail "text is lost: $text"
done
tr -d ' ' <"$dir/flat" >"$dir/solid"
for text in '「ほかのシステムに影響はない」ことを確認しています。' \
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' \
  'news/2023/08/04/notice-on-the-irregular-communication.html'; do
  grep -qF "$text" "$dir/solid" || fail "text is lost: $text"
done

# No line starts or ends with what kinsoku forbids.
perl -CSD -Mutf8 -ne 'exit 1 if /^[、。」』）ー々っゃゅょッャュョ]/ or
  /[「『（]$/' "$dir/text" || fail "a line breaks where it must not"

# The marking stands twice on each page, and in the keywords.
pages=$(pdfinfo "$out" | sed -n 's/^Pages: *//p')
page=1
while [ "$page" -le "$pages" ]; do
  n=$(pdftotext -f "$page" -l "$page" "$out" - | grep -c '^TLP:AMBER+STRICT$')
  [ "$n" = 2 ] || fail "page $page has the marking $n times"
  page=$((page + 1))
done
pdfinfo "$out" >"$dir/info"
for line in 'Title: *A breach at the cyber centre' 'Subject: *What is known' \
  'Keywords: *TLP:AMBER+STRICT, 2023-W35' 'Page size: .*A4'; do
  grep -q "^$line" "$dir/info" || fail "metadata lacks $line"
done

# Citations: named, linked there and back; no border is drawn.
pdfinfo -dests "$out" >"$dir/dests"
for dest in cite-1 cite-2 timeline; do
  grep -q "\"$dest\"" "$dir/dests" || fail "no destination $dest"
done
qpdf --qdf --object-streams=disable "$out" "$dir/qdf.pdf"
[ "$(grep -ac '/Subtype /Link' "$dir/qdf.pdf")" -ge 12 ] || fail "links are lost"
grep -qa '/Border \[$' "$dir/qdf.pdf" || fail "links without a border entry"
[ "$(grep -ac 'cited on p. 1' "$dir/flat")" -ge 1 ] || fail "no way back"

# Tagged, and what the tags read out is the text in its order.
grep -q '^Tagged: *yes' "$dir/info" || fail "not tagged"
pdfinfo -struct-text "$out" >"$dir/tags" 2>"$dir/err"
[ ! -s "$dir/err" ] || fail "tags: $(cat "$dir/err")"
for line in '  H1 (block)' '    TR' '      TH:' '        "2023-06-13"' \
  '    Link (inline)' '  BlockQuote' '      Lbl (block)'; do
  grep -qF "$line" "$dir/tags" || fail "tags lack $line"
done
sed -n 's/^ *"\(.*\)"$/\1/p' "$dir/tags" | tr -d '\n ' >"$dir/read"
for text in 'exchangedtheequipmentassoonasithadnoticedtheirregularcomm' \
  '当該機器の交換を行い、「ほかのシステムに影響はない」ことを確認しています。'; do
  grep -qF "$text" "$dir/read" || fail "tags lose text: $text"
done
for entry in '/AFRelationship /Data' '/DisplayDocTitle true' '/Lang (en)' \
  '/Lang (ja)' '/Scope /Column' '/StructParents 0' '/S /D'; do
  grep -qaF "$entry" "$dir/qdf.pdf" || fail "no $entry"
done

# A figure says in words what it draws, and its marks lead to passages.
for alt in 'denies' 'confirms' '2023-06-01/2023-06-30, read as month'; do
  grep -qaF "/Alt ($alt" "$dir/qdf.pdf" || fail "no figure says: $alt"
done
grep -qF '    Figure (block)' "$dir/tags" || grep -qF ' Figure' "$dir/tags" ||
  fail "figures are not tagged"
[ "$(grep -c 'Link (inline)' "$dir/tags")" -ge 16 ] || fail "marks lead nowhere"

# The ledger comes out as it went in.
pdfdetach -saveall -o "$dir" "$out" >/dev/null
[ "$(cat "$dir/ledger.json")" = '{"statements":[]}' ] || fail "ledger differs"

# The same bytes in another place, zone and locale.
(cd / && TZ=Asia/Tokyo LC_ALL=C.UTF-8 LANG=de_DE.UTF-8 \
  "$tool" "$md" "$dir/again.pdf")
cmp "$out" "$dir/again.pdf" || fail "bytes depend on the surroundings"

"$tool" "$md" "$dir/letter.pdf" letter
pdfinfo "$dir/letter.pdf" | grep -q 'Page size: .*letter' || fail "not letter"

# What no font has is stood in for, whatever page it came from.
printf 'text \364\217\277\275 more\n' >"$dir/odd.md"
"$tool" "$dir/odd.md" "$dir/odd.pdf" || fail "a character without a glyph"
pdftotext "$dir/odd.pdf" - | grep -q '^text .* more$' || fail "text is lost"

# What cannot be set is refused with its place, and nothing is written.
printf 'text\n\n[1](#nowhere)\n' >"$dir/bad.md"
if "$tool" "$dir/bad.md" "$dir/bad.pdf" 2>"$dir/err"; then
  fail "a link to nowhere passes"
fi
grep -q 'nowhere' "$dir/err" || fail "unclear: $(cat "$dir/err")"
[ ! -e "$dir/bad.pdf" ] || fail "a partial file is left"
echo "ok, $pages pages, $(wc -c <"$out") bytes"
