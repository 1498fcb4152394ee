#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck disable=SC2317 # stages are called by name
# Each stage on its cases: tests/cases/STAGE/CASE/ holds an input and what is
# wanted of it, compared by diff.
#   in.html      a saved page
#   in.txt       plain text, or several pages: see pages.awk
#   in.ref       pages that stand elsewhere in the tree, one a line
#   in.json      a ledger
#   in.week      the week that a brief is of
#   want.txt     what the stage makes of it, by lines.c; want.md: as Markdown
# run.sh --update rewrites what is wanted, for somebody to read. Then the
# pages of all cases together go through import, brief, PDF and HTML.
. "${top_srcdir:-.}/tests/e2e/common.sh"
cases=$srcdir/tests/cases
update=${1-}
number=0
failed=0

result() {
  number=$((number + 1))
  echo "$1ok $number - $2"
  [ -z "$1" ] || failed=1
}

# pages_of CASE: its pages, in $work/pages.
pages_of() {
  rm -rf "$work/pages"
  mkdir "$work/pages"
  [ ! -f "$1/in.html" ] || cp "$1/in.html" "$work/pages"
  [ ! -f "$1/in.txt" ] || awk -v dir="$work/pages" \
    -v name="$(basename "$1")" -f "$cases/pages.awk" "$1/in.txt"
  [ ! -f "$1/in.ref" ] || while read -r page; do
    cp "$srcdir/$page" "$work/pages"
  done <"$1/in.ref"
}

is_plain() {
  [ -f "$1/in.txt" ] && ! grep -q '^== ' "$1/in.txt"
}

# Each stage writes what it made of CASE to standard output.
stage_read() {
  osb -q read "$work/pages" >"$work/rows" || [ $? = 3 ]
  "$builddir/tests/cases/lines" articles "$work/rows"
}

claims_of() {
  if is_plain "$1"; then
    osb -q extract --text --articles "$1/in.txt"
  else
    osb -q read "$work/pages" | osb -q extract --articles
  fi
}

stage_extract() {
  claims_of "$1" >"$work/rows"
  "$builddir/tests/cases/lines" claims "$work/rows"
}

stage_merge() {
  claims_of "$1" >"$work/rows"
  osb -q merge "$work/rows" >"$work/findings"
  cat "$work/findings" >>"$work/rows"
  "$builddir/tests/cases/lines" findings "$work/rows"
}

stage_brief() {
  week=$(cat "$1/in.week")
  rm -rf "$work/desk"
  osb -q init "$work/desk"
  osb -q --desk "$work/desk" import --archived "$saved" "$work/pages"
  osb -q --desk "$work/desk" brief --week "$week" --format md >&2 ||
    [ $? = 3 ]
  version_out "$work/desk/out/$week/brief.md"
}

stage_render() {
  osb -q render "$1/in.json" >"$work/case.md"
  version_out "$work/case.md"
}

# What is the program's or the machine's own is left out.
version_out() {
  sed -e 's/osbrief [0-9][0-9.a-z]*/osbrief VERSION/g' \
    -e '/^- Pages were read .* sandbox (.*)\.$/d' "$1"
}

case_check() {
  want=$1/want.txt
  [ ! -f "$1/want.md" ] || want=$1/want.md
  pages_of "$1"
  "stage_$2" "$1" >"$work/got" 2>"$work/err"
  [ -z "$update" ] || cp "$work/got" "$want"
  if diff -u "$want" "$work/got" >"$work/diff" 2>&1; then
    result '' "$2/$(basename "$1")"
  else
    result 'not ' "$2/$(basename "$1")"
    sed 's/^/# /' "$work/diff" "$work/err"
  fi
}

# pdf_result NAME FILE: was it written, or is there no font on this system?
pdf_result() {
  if [ "$(head -c 5 "$2" 2>/dev/null)" = '%PDF-' ]; then
    result '' "$1 as PDF"
  elif grep -q 'no text font found\|no font has' "$work/err"; then
    result '' "$1 as PDF # SKIP no font"
  else
    result 'not ' "$1 as PDF"
    sed 's/^/# /' "$work/err"
  fi
}

# web_result NAME FILE: HTML, well-formed where that can be told.
web_result() {
  if [ ! -s "$2" ]; then
    result 'not ' "$1 as HTML"
    sed 's/^/# /' "$work/err"
  elif command -v xmllint >/dev/null && ! xmllint --noout "$2" 2>"$work/err"
  then
    result 'not ' "$1 as HTML"
    head -n 5 "$work/err" | sed 's/^/# /'
  else
    result '' "$1 as HTML"
  fi
}

# All pages in one desk: each week's brief is set as a PDF.
together() {
  osb -q init "$work/all"
  osb -q --desk "$work/all" import --archived "$saved" "$work/kept" ||
    [ $? = 3 ]
  for day in $(osb -q read "$work/kept" |
    sed -n 's/.*"published":"\([0-9-]*\).*/\1/p' | sort -u); do
    date -u -d "$day" +%G-W%V
  done | sort -u >"$work/weeks"
  while read -r week; do
    osb -q --desk "$work/all" brief --week "$week" >"$work/err" 2>&1
    pdf_result "all pages of $week" "$work/all/out/$week/brief.pdf"
    web_result "all pages of $week" "$work/all/out/$week/brief.html"
  done <"$work/weeks"
}

mkdir "$work/kept"
for stage in read extract merge brief render; do
  for case in "$cases/$stage"/*/; do
    case=${case%/}
    ls "$case"/in.* >/dev/null 2>&1 || continue
    case_check "$case" $stage
    [ $stage != render ] || {
      rm -f "$work/case.pdf"
      osb -q render -o "$work/case.pdf" "$work/case.md" 2>"$work/err"
      pdf_result "render/$(basename "$case")" "$work/case.pdf"
      rm -f "$work/case.html"
      osb -q render -o "$work/case.html" "$work/case.md" 2>"$work/err"
      web_result "render/$(basename "$case")" "$work/case.html"
    }
    for page in "$work/pages"/*; do
      [ ! -f "$page" ] ||
        cp "$page" "$work/kept/$stage-$(basename "$case")-${page##*/}"
    done
  done
done
together
echo "1..$number"
exit $failed
