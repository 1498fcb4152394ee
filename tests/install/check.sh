#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What a stranger does with the installed program: build a source with
# pkg-config alone, load it by path, read a page and take its claims out.
#   check.sh BINDIR LIBDIR SRCDIR
set -eu
bindir=$1
src=$3/tests/install
PKG_CONFIG_PATH=$2/pkgconfig
export PKG_CONFIG_PATH
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT

[ -z "$(pkg-config --libs osbrief)" ]
[ "$(pkg-config --variable=abi osbrief)" = \
  "$(sed -n 's/^#define OSB_ABI //p' "$3/include/osbrief/source.h")" ]
[ -f "$(pkg-config --variable=plugindir osbrief)/web.so" ]
data=$(pkg-config --variable=datadir osbrief)
[ -d "$data/osbrief/templates" ]
[ -f "$data/bash-completion/completions/osbrief" ]
[ -f "$data/zsh/site-functions/_osbrief" ]
# shellcheck disable=SC2046 # flags are words
${CC-cc} $(pkg-config --cflags osbrief) -fPIC -shared "$src/sample.c" \
  -o "$dir/sample.so"
chmod 644 "$dir/sample.so"
"$bindir/osbrief" --source "$dir/sample.so" read "$src/sample.html" \
  >"$dir/article"
for want in '"source":"sample"' '"title":"Harbour reopens after a day"' \
  '"published":"2023-07-07T09:30:00+09:00"' \
  '"url":"https://www.sample.example/news/harbour"'; do
  grep -qF "$want" "$dir/article" || {
    echo "installcheck: no $want in:" && cat "$dir/article"
    exit 1
  }
done
if grep -q 'Buy one' "$dir/article"; then
  echo 'installcheck: the advert was read as text' >&2
  exit 1
fi
"$bindir/osbrief" extract "$dir/article" >"$dir/claims"
grep -q 'a spokesperson' "$dir/claims"
for source in ft wapo nisc gigazine web; do
  "$bindir/osbrief" source info "$source" >/dev/null
done

# What is installed passes, with its own cases and manual.
for name in gigazine nisc nikkei; do
  "$bindir/osbrief" source check "$name" --inputs 1 >"$dir/sheet" || {
    cat "$dir/sheet"
    exit 1
  }
  grep -q '^ok  *cases ' "$dir/sheet"
done

# A project of a new source, made, built and checked by what is installed;
# with autotools, where they are, by the installed macro.
cd "$dir"
PATH=$bindir:$PATH
export PATH
osbrief -q source new harbour --domain news.harbour.example
make -s -C harbour check CC="${CC-cc}" CHECKFLAGS='--inputs 1'
if command -v autoreconf >/dev/null && command -v libtoolize >/dev/null; then
  osbrief -q source new quay --autotools
  macros=$data/aclocal
  (
    cd quay
    autoreconf -fi -I "$macros" >log 2>&1
    ./configure -q CC="${CC-cc}" >>log 2>&1
    make -s check CHECKFLAGS='--inputs 1' >>log 2>&1
  ) || {
    cat quay/log
    exit 1
  }
fi
echo 'installcheck: a source built by pkg-config reads its page'
