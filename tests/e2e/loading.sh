#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Which plugin is loaded is said by the package, the user's own folder and the
# command line, and by nobody else: each way in that somebody might try.
. "${top_srcdir:-.}/tests/e2e/common.sh"
evil=$builddir/tests/badplugins/.libs/misbehaves.so
[ -f "$evil" ] || exit 77
HOME=$work/home
unset XDG_DATA_HOME
export HOME

# plugins DIR...: the names that are loaded with these folders.
plugins() {
  dirs=$*
  set --
  for dir in $dirs; do
    set -- "$@" --source-dir "$dir"
  done
  "$builddir/osbrief" --data-dir "$srcdir" "$@" source list 2>err |
    cut -d ' ' -f 1
}
# refused TEXT: it was not loaded, and why.
refused() {
  plugins dir >out
  if grep -q misbehaves out; then fail "loaded: $1"; fi
  says "$1"
}

# On whose word: named, however its path is written.
cp "$evil" .
chmod 644 misbehaves.so
mkdir beside
for path in misbehaves.so ./misbehaves.so beside/../misbehaves.so \
  "$work/misbehaves.so"; do
  status 0 osb --source "$path" source list
  grep -q '^misbehaves .* named  *- ' out || fail "$path is not named"
done
rm misbehaves.so

mkdir dir
chmod 755 dir
cp "$evil" dir/misbehaves.so
chmod 644 dir/misbehaves.so
plugins dir | grep -qx misbehaves || fail 'a good one is not loaded'

# The environment and the current folder.
mkdir none
for path in "$work/dir" : "$work/dir:" . ''; do
  LTDL_LIBRARY_PATH=$path LD_LIBRARY_PATH=$path plugins none >out
  if grep -q misbehaves out; then fail "loaded by the path '$path'"; fi
done
for path in '' misbehaves 'misbehaves.so'; do
  (cd dir && LD_LIBRARY_PATH=. "$builddir/osbrief" --data-dir "$srcdir" \
    --source-dir "$path" source list) >out 2>err
  if grep -q misbehaves out; then fail "loaded from the folder '$path'"; fi
done
status 2 env LD_LIBRARY_PATH="$work/dir" LTDL_LIBRARY_PATH="$work/dir" \
  "$builddir/osbrief" --data-dir "$srcdir" --source-dir none \
  --source misbehaves.so source list
says 'misbehaves.so: there is no such plugin'

# A libtool file may name any other.
mkdir la
chmod 755 la
cat >la/misbehaves.la <<END
# misbehaves.la - a libtool library file
dlname='misbehaves.so'
library_names='misbehaves.so misbehaves.so misbehaves.so'
old_library=''
installed=yes
shouldnotlink=yes
libdir='$work/dir'
END
plugins la >out
if grep -q misbehaves out; then fail 'loaded by a .la file'; fi
status 2 osb --source la/misbehaves.la source list
says 'misbehaves.la: a libtool file'
cp la/misbehaves.la la/misbehaves.so
plugins la >out
if grep -q misbehaves out; then fail 'loaded by a .la file named .so'; fi
says 'misbehaves.so: invalid ELF header'

# Who may write.
chmod 777 dir
refused "$work/dir: others may write to it"
chmod 1777 dir
refused "$work/dir: others may write to it"
chmod 755 dir
chmod 666 dir/misbehaves.so
refused "$work/dir/misbehaves.so: others may write to it"
chmod 644 dir/misbehaves.so
if [ "$(id -u)" = 0 ]; then
  chown 65534 dir/misbehaves.so
  refused 'dir/misbehaves.so: belongs to another user'
  chown 0 dir/misbehaves.so
  chown 65534 dir
  refused "$work/dir: belongs to another user"
  chown 0 dir
fi

# Links: it is where they lead to that counts, and where they stand.
mkdir open
chmod 777 open
mv dir/misbehaves.so open
ln -s "$work/open/misbehaves.so" dir/misbehaves.so
refused "$work/open: others may write to it"
chmod 755 open
plugins dir | grep -qx misbehaves || fail 'a good link is not followed'
mkdir -p deep/down
chmod 755 deep/down
mv open/misbehaves.so deep/down
ln -sf "$work/deep/down/misbehaves.so" dir/misbehaves.so
chmod 777 deep
refused "$work/deep: others may write to it"
chmod 755 deep

# A desk brings source files, and no code: it may be a stranger's.
status 0 osb init desk
mkdir desk/sites data data/sites
chmod 755 desk desk/sites data data/sites
for place in desk data; do
  cp "$evil" $place/sites
  chmod 644 $place/sites/misbehaves.so
  printf 'domain: harbour.example\n' >$place/sites/harbour_$place.site
done
"$builddir/osbrief" --source-dir "$builddir/.libs" --data-dir "$work/data" \
  --desk desk source list >out
grep -q '^harbour_data ' out || fail 'no source file of the data folder'
grep -q '^harbour_desk .* desk ' out || fail 'no source file of the desk'
if grep -q '^misbehaves ' out; then fail 'code of a desk is loaded'; fi

# The loader's own reason.
cp "$builddir/tests/badplugins/.libs/unbound.so" none
chmod 644 none/unbound.so
plugins none >out
says 'undefined symbol: osbrief_test_nowhere'
head -c 1000 "$evil" >none/unbound.so
plugins none >out
says 'unbound.so: '
printf 'no library at all, but a text that is long enough to be read\n' \
  >none/unbound.so
plugins none >out
says 'unbound.so: '

# One that ends the program that loads it.
cp "$builddir/tests/badplugins/.libs/aborts.so" none/
chmod 644 none/aborts.so
rm none/unbound.so
status 0 osb --source-dir none source list
says 'aborts.so: dies while it is loaded: the reader was ended by signal 6'
grep -q '^web ' out || fail 'the others are lost'

# The user's own folder.
mkdir -p home/.local/share/osbrief/sources
chmod 755 home/.local/share/osbrief/sources
cp "$evil" home/.local/share/osbrief/sources
chmod 644 home/.local/share/osbrief/sources/misbehaves.so
"$builddir/osbrief" --data-dir "$srcdir" source list >out 2>err
grep -q '^misbehaves .* own ' out || fail "the user's own is not loaded"
for home in '' . relative; do
  (cd home && HOME=$home XDG_DATA_HOME=.local/share "$builddir/osbrief" \
    --data-dir "$srcdir" source list) >out 2>err
  if grep -q '^misbehaves ' out; then fail "loaded by HOME '$home'"; fi
done
