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
  sed -n 's/^  .*--\([a-z-]*\).*/\1/p' out >options
  while read -r o; do
    grep -q "^\.It .*Fl \\\\-$o\b" "$page" ||
      fail "osbrief.1 has no option --$o"
  done <options
done <commands

# And the other way round: the page invents none.
sed -n 's/^\.It .*Fl \\-\([a-z-]*\).*/\1/p' "$page" | sort -u >described
while read -r c; do osb "$c" --help; done <commands |
  sed -n 's/^  .*--\([a-z-]*\).*/\1/p' | sort -u >known
cmp described known || fail 'osbrief.1 describes other options'

status 0 osb --version
for lib in cmark HarfBuzz jansson libharu libxml2 OpenSSL SQLite zlib; do
  grep -q "^  $lib [0-9]" out || fail "--version does not tell $lib"
done

status 2 osb
status 2 osb nonsense
says nonsense
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
