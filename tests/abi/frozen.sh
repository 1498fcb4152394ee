#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Each released header of plugins is kept in a folder of its number, with a
# plugin that uses all of it. Today's header must begin with it, and the plugin,
# compiled by it, must read what it read then.
#   frozen.sh [--update]    --update writes anew what is read: read the diff
. "${top_srcdir:-.}/tests/e2e/common.sh"
abi=$srcdir/tests/abi
members() { awk -f "$abi/members.awk" "$1"; }

# begins OLD NEW: no member is lost, moved or re-typed, no constant another;
# structs without struct_size are as they were.
begins() {
  members "$1" >old
  members "$2" >new
  grep '^enum ' old | while read -r line; do
    grep -qxF "$line" new || fail "gone: $line"
  done || exit 1
  for struct in $(grep -v '^enum ' old | cut -d ' ' -f 1 | sort -u); do
    grep "^$struct " old >was
    grep "^$struct " new >is
    if grep -q 'size_t struct_size$' was; then
      head -n "$(wc -l <was)" is >head && mv head is
    fi
    diff was is >&2 || fail "struct $struct is another"
  done
}

# read_by HEADERS COMPILER FLAG...: what the plugin reads, by the program of
# today.
read_by() {
  include=$1
  shift
  mkdir -p plugin
  chmod 755 plugin
  "$@" -pedantic-errors -Wall -Wextra -Werror -I "$include" -fPIC -shared \
    -o plugin/every.so || fail "it does not compile: $*"
  chmod 644 plugin/every.so
  echo 'summary: made of a file' >plugin/made.every
  echo 'domain: made.example' >>plugin/made.every
  chmod 644 plugin/made.every
  osb --source-dir "$work/plugin" --verbose read "$from/page.html" 2>&1 |
    sed "s/; osbrief [^\"]*\"/\"/; s,$from/,,"
  osb --source-dir "$work/plugin" discover "$from/page.html" 2>&1
  for way in skipped failed; do
    echo "every service, to be $way" >page.html
    osb --source-dir "$work/plugin" read page.html 2>&1
  done
  for name in every made; do
    osb --source-dir "$work/plugin" source info $name 2>&1 | grep '^summary'
  done
}

for from in "$abi"/[0-9]*; do
  newest=$from
  begins "$from/osbrief/source.h" "$srcdir/include/osbrief/source.h"
  for include in "$from" "$srcdir/include"; do
    read_by "$include" ${CC:-cc} -std=c99 "$from/every.c" >got
    [ "${1-}" != --update ] || cp got "$from/want"
    diff "$from/want" got >&2 || fail "${from##*/} by $include reads otherwise"
  done
  if command -v ${CXX:-c++} >/dev/null 2>&1; then
    read_by "$from" ${CXX:-c++} -std=c++11 -x c++ "$from/every.c" >got
    diff "$from/want" got >&2 || fail "${from##*/} in C++ reads otherwise"
  fi
done

# The one that is kept last is that of the release to come, to the byte.
cmp "$newest/osbrief/source.h" "$srcdir/include/osbrief/source.h" ||
  fail "the header has changed: cp it to ${newest##*/}, or to a new number"
