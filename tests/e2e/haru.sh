#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The same sources with another libharu give the same bytes. HARU=PREFIX names
# it: PREFIX/include and PREFIX/lib hold a 2.3 or a 2.4 that is not the one of
# this build. The program is built with it, stopping at warnings; both set what
# the tests have, in all three standards; then the report's tests are run.
. "${top_srcdir:-.}/tests/e2e/common.sh"
[ -n "${HARU:-}" ] || { echo 'HARU names no other libharu'; exit 77; }
[ ! -e "$srcdir/config.status" ] || { echo 'built in its sources'; exit 77; }
other=$work/other
export SOURCE_DATE_EPOCH=1700000000

# built TARGET...: with the other library.
built() {
  make -s -C "$other" "$@" >log 2>&1 || {
    grep -E 'error|warning|^not ok|^FAIL' log | tail -n 20 >&2
    fail "make $*"
  }
}

mkdir "$other"
(cd "$other" && "$srcdir/configure" -q --enable-werror ${CC:+CC="$CC"} \
  CPPFLAGS="-I$HARU/include" LDFLAGS="-L$HARU/lib -Wl,-rpath,$HARU/lib") ||
  fail 'configure'
built all

# set_in DIR OUT ARGUMENT...: whatever character no font has.
set_in() {
  to=$1/$2
  shift 2
  osb render -q -o "$to" "$@" 2>err || [ $? = 3 ] || {
    cat err >&2
    fail "$to"
  }
}

# with OUT ARGUMENT...: by both, to the same name in two folders.
with() {
  set_in this "$@"
  (builddir=$other; set_in that "$@") || exit 1
  cmp "this/$1" "that/$1" || fail "$1 is not the same file"
}

version() {
  osb --version | sed -n 's/^ *libharu //p'
}

here=$(version)
there=$(builddir=$other; version)
[ "$here" != "$there" ] || fail "both are libharu $here"

# The desk's brief in both languages, cases, whatever Markdown the tests have,
# and, where there is Python, pages enough to split every tree.
desk d
status 0 osb --desk d brief --week 2023-W35 -q
status 0 osb --desk d brief --week 2023-W35 -q --lang ja -o ja
mkdir in this that
cp d/out/2023-W35/brief.json in/en.json
cp ja/2023-W35/brief.json in/ja.json
cp "$srcdir"/tests/e2e/*.md in
for case in "$srcdir"/tests/cases/render/*/in.json; do
  cp "$case" "in/$(basename "$(dirname "$case")").json"
done
! command -v python3 >/dev/null ||
  { mkdir long && python3 "$srcdir/tests/bench/briefing.py" 100 long &&
    mv long/briefing.md in; }
for file in in/*; do
  name=$(basename "$file")
  with "$name.pdf" "$file"
  with "$name.a3u.pdf" --pdfa=3u "$file"
  with "$name.a1b.pdf" --pdfa=1b "$file"
done
set -- this/*.pdf
echo "$# files are the same with libharu $here and $there"

set -- tests/e2e/pdf.sh tests/e2e/pdf_faults.sh tests/e2e/pdf_standards.sh \
  tests/e2e/pdf_preflight.sh tests/e2e/layout.sh
for test in haru binder doc embed meta outline pdf tag; do
  [ ! -f "$srcdir/tests/unit/test_$test.c" ] ||
    set -- "$@" "tests/unit/test_$test"
done
built check TESTS="$*" check_PROGRAMS="tests/e2e/setpdf $(
  printf '%s\n' "$@" | grep /unit/ | tr '\n' ' ')"
echo "with $there: $(sed -n 's/^# \(PASS\|FAIL\|SKIP\): */\1 /p' log | tr '\n' ' ')"
