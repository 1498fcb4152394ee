#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The code of osbrief-source(3), put together as the page says, compiles, and
# reads a page as the page says.
. "${top_srcdir:-.}/tests/e2e/common.sh"

# Each display that holds a definition, in a file of its own.
awk '/^\.Bd/ { n++; next } /^\.Ed/ { n++; next }
  /^\./ { next } { print > sprintf("block%03d", n) }' \
  "$srcdir/docs/man/osbrief-source.3"
code=$(grep -l '^static ' block*)
# shellcheck disable=SC2086 # names of files
sed -n '/^OSB_SOURCE/,/);$/!p' $code | sed 's/\\e/\\/g' >example.c
# shellcheck disable=SC2086
sed -n '/^OSB_SOURCE/,/);$/p' $code |
  sed 's/\.rules = rules/&, .params = params, .read = example_read,\
	   .discover = example_discover/' >>example.c
grep -q '^example_read' example.c && grep -q '^example_discover' example.c ||
  fail "no code on the page: $(cat example.c)"
${CC:-cc} -Wall -Wextra -Werror -I "$srcdir/include" -fPIC -shared example.c \
  -o example.so || fail 'it does not compile'
chmod 644 example.so

cat >page.html <<'EOF'
<html><head><title>Analysis: Port opens | The Example</title>
<link rel="canonical" href="https://www.example.org/port"></head><body>
<h1 class="headline">Analysis: Port opens</h1>
<p class="stamp"><time datetime="2024-02-01T10:00:00">10:00</time></p>
<div class="story"><p>The port opened again, its office said.</p>
<p class="related">More of this</p>
<p class="via">via <a href="https://other.example/port">Port opens - Other</a></p>
</div></body></html>
EOF
cat >list.html <<'EOF'
<html><head><title>Archive</title>
<link rel="canonical" href="https://www.example.org/archive/1"></head><body>
<article class="teaser"><h3><a href="/port">Port opens</a></h3>
<time>1 February 2024</time></article></body></html>
EOF
status 0 osb --source "$work/example.so" read page.html
for want in '"source":"example"' '"title":"Analysis: Port opens"' \
  '"published":"2024-02-01T10:00:00Z"' '"genre":"analysis"' \
  '"text":"The port opened again, its office said.' \
  '"kind":"source","url":"https://other.example/port"'; do
  grep -qF "$want" out || fail "no $want in $(cat out)"
done
! grep -q 'More of this' out || fail 'nothing was dropped'
status 0 osb --source "$work/example.so" discover list.html
grep -qF '"url":"https://www.example.org/port","title":"Port opens","published":"2024-02-01"' out ||
  fail "$(cat out)"
