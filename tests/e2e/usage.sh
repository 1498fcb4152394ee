#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Help, version, exit statuses, and a manual page that knows every option.
. "${top_srcdir:-.}/tests/e2e/common.sh"
page=$srcdir/docs/man/osbrief.1

status 0 osb --help
sed -n 's/^  \([a-z][a-z]*\)  .*/\1/p' out >commands
[ "$(wc -l <commands)" -ge 9 ] || fail 'too few commands in --help'
while read -r c; do
  status 0 osb "$c" --help
  [ ! -s err ] || fail "$c --help writes to standard error"
  grep -q "^Usage: osbrief $c " out || fail "$c --help has no usage line"
  grep -q "^\.It Cm $c\b" "$page" || fail "osbrief.1 has no command $c"
  sed -n '/^\.Sh EXAMPLES/,/^\.Sh SEE/p' "$page" | grep -q "osbrief $c\b" ||
    fail "osbrief.1 has no example of $c"
  mv out help
  status 0 osb help "$c"
  cmp -s out help || fail "help $c is another text than $c --help"
  status 0 osb help --words "$c"
  sed -n 's/^--\([a-z-]*\)\t.*/\1/p' out | sort -u >known
  while read -r o; do
    grep -q -- "--$o\b" help || fail "$c --help has no --$o"
    grep -q "^\.It .*Fl \\\\-$o\b" "$page" ||
      fail "osbrief.1 has no option --$o"
  done <known
done <commands
status 0 osb help
mv out help
status 0 osb --help
cmp -s out help || fail 'help is another text than --help'

# And the other way round: the page invents none.
sed -n 's/^\.It .*Fl \\-\([a-z-]*\).*/\1/p' "$page" | sort -u >described
while read -r c; do osb help --words "$c"; done <commands |
  sed -n 's/^--\([a-z-]*\)\t.*/\1/p' | sort -u >known
cmp described known || fail 'osbrief.1 describes other options'

status 0 osb --version
for lib in cmark FriBidi HarfBuzz libpng jansson libdeflate libharu libxml2 OpenSSL SQLite zlib; do
  grep -q "^  $lib [0-9]" out || fail "--version does not tell $lib"
done

status 2 osb
status 2 osb nonsense
says nonsense
status 2 osb breif
says 'nearest: brief'
status 2 osb help breif
says 'nearest: brief'
status 2 osb help brief merge
says 'too many'
status 2 osb brief --wek=2023-W35
says 'nearest: --week'
status 2 osb merge --week=2023-W35
says 'no option of this command'
status 2 osb --week=2023-W35 merge
says 'no option of merge'
status 2 osb source lst
says 'nearest: list'
status 2 osb template prview weekly
says 'nearest: preview'
status 2 osb merge --nonsense
says "Try \`osbrief merge --help\`"
says --nonsense
status 2 osb read
status 2 osb brief
status 2 osb --desk nowhere import x
status 2 osb verify
says osbrief.conf
status 1 osb source info nobody
status 0 osb source list
for s in ft gigazine nisc wapo web; do
  grep -q "^$s " out || fail "no source $s"
  status 0 osb source info $s
  grep -q "^name  *$s$" out || fail "source info $s"
  status 0 osb source list
done

# What is given is looked at before it is used.
status 2 osb --source-dir nowhere read x.html
says '--source-dir: nowhere: no such folder'
status 2 osb --data-dir nowhere read x.html
says '--data-dir: nowhere: no such folder'
status 2 osb read --workers=65 x.html
says 'from 1 to 64'
status 2 osb read --worker-seconds=3601 x.html
says 'from 1 to 3600'
status 1 osb template preview weeky
says 'nearest: weekly.md'
status 1 osb source check webb
says 'nearest: web'

# A file's ending says what it is to be; another is refused, not guessed at.
echo 'A word.' >x.md
head -c 3000 /dev/urandom >noise
status 1 osb render noise
says 'noise: neither a ledger nor Markdown: bytes that are no text'
status 2 osb render x.md --finding 1
says 'go with a ledger'
status 1 osb render x.md -o x.pdf --style plian
says 'plian.style'
for given in x.doc x.PDF x; do
  status 2 osb render x.md -o "$given"
  says '.md, .pdf, .html or .txt'
  status 2 osb template preview weekly -o "$given"
  says '.md, .pdf, .html or .txt'
  [ ! -e "$given" ] || fail "$given is written"
done

# Not a terminal: no colour, no bar.
osb read "$pages" >out 2>err
! grep -q "$(printf '\033')" out err || fail 'an escape in a file'

# A full disk is told.
if [ -c /dev/full ]; then
  got=0
  osb read "$pages" >/dev/full 2>err || got=$?
  [ $got = 1 ] || fail "a full disk gives status $got"
  says 'standard output'
fi
