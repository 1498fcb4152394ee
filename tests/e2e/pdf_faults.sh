#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A PDF that cannot be written, or has no sound font: the message says which
# file and why, what was there stays, and no part of a new one is left.
. "${top_srcdir:-.}/tests/e2e/common.sh"
md=$srcdir/tests/e2e/pdf.md
mkdir at
echo old >at/kept.pdf

# none WORD: the last run failed, says WORD, and changed nothing in at/.
none() {
  says "$1"
  [ "$(cat at/kept.pdf)" = old ] || fail 'what was there is gone'
  [ "$(find at -type f | wc -l)" = 1 ] || fail "left: $(ls at)"
}

# Less room than the file needs, by the limit of the process.
(
  ulimit -f 16
  status 1 osb render -o at/kept.pdf "$md"
  status 1 osb render -o at/new.pdf "$md"
  cp err said
) || exit 1
cp said err
none 'at/new.pdf: File too large'

# A full disk, where one may be made.
mkdir disk
if unshare -rm true 2>/dev/null; then
  # shellcheck disable=SC2016 # expanded inside
  unshare -rm sh -c 'mount -t tmpfs -o size=16k none disk || exit 77
    "$@" -o disk/new.pdf 2>err
    [ $? = 1 ] && [ -z "$(ls disk)" ] || exit 1
    mount -o remount,ro disk 2>/dev/null || exit 0
    "$@" -o disk/new.pdf 2>err.ro
    [ $? = 1 ]' sh "$builddir/osbrief" --source-dir "$builddir/.libs" \
    --data-dir "$srcdir" render "$md"
  case $? in
  0)
    none 'disk/new.pdf: No space left on device'
    [ ! -e err.ro ] ||
      grep -q 'disk/new.pdf: Read-only file system' err.ro ||
      fail "unclear: $(cat err.ro)"
    ;;
  77) echo 'no tmpfs: not tried on a full disk' ;;
  *) fail 'a full disk is taken for a good end' ;;
  esac
fi

# Without any font.
if unshare -rm mount -t tmpfs none /usr/share/fonts 2>/dev/null; then
  # shellcheck disable=SC2016 # expanded inside
  unshare -rm sh -c 'mount -t tmpfs none /usr/share/fonts &&
    "$@" -o at/new.pdf 2>err
    [ $? = 1 ]' sh "$builddir/osbrief" --source-dir "$builddir/.libs" \
    --data-dir "$srcdir" render "$md" || fail 'a report without a font'
  none 'no text font found'
fi

# Folders that are not there, are no folders, or may not be written.
status 1 osb render -o at/none/new.pdf "$md"
none 'at/none/new.pdf: No such file or directory'
status 1 osb render -o at/kept.pdf/new.pdf "$md"
none 'at/kept.pdf/new.pdf: Not a directory'
if [ "$(id -u)" != 0 ]; then
  chmod 555 at
  status 1 osb render -o at/new.pdf "$md"
  chmod 755 at
  none 'at/new.pdf: Permission denied'
fi

# What is no file is not replaced by one.
mkfifo at/pipe.pdf
status 1 osb render -o at/pipe.pdf "$md"
none 'at/pipe.pdf: is there and is no file'
[ -p at/pipe.pdf ] || fail 'a pipe was replaced'
rm at/pipe.pdf

# Fonts that are cut off, are none, or are not there.
font=$(find /usr/share/fonts -name 'DejaVuSans.ttf' | head -n 1)
if [ -n "$font" ]; then
  head -c 3000 "$font" >cut.ttf
  head -c 300000 "$font" >half.ttf
fi
head -c 100000 /dev/zero >zero.ttf
echo 'no font' >text.ttf
echo 'Letters, Ελληνικά, Кириллица, 漢字.' >text.md
for bad in cut.ttf half.ttf zero.ttf text.ttf none.ttf; do
  [ -e $bad ] || [ $bad = none.ttf ] || continue
  got=0
  osb render --font=$bad -o font.pdf text.md >out 2>err || got=$?
  case $got in
  0 | 3) [ -s font.pdf ] || fail "$bad: no PDF" ;;
  1 | 2)
    says $bad
    [ ! -e font.pdf ] || fail "$bad: a part is left"
    ;;
  *) fail "$bad: status $got" ;;
  esac
  rm -f font.pdf
done

# Bytes that are no text are printed as U+FFFD in every edition, and told.
printf 'Good.\n\nBad \377\376 and \355\240\200.\n' >bytes.md
for edition in pdf html txt; do
  status 3 osb render -o bytes.$edition bytes.md
  says 'bytes.md: line 3: bytes that are not UTF-8'
  [ -s bytes.$edition ] || fail "no $edition"
done
grep -q 'Good' bytes.txt || fail 'the rest is lost'
status 0 osb render bytes.md
