# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# common: what the end-to-end tests share. Each runs the uninstalled program
# in a fresh folder, without network and without the user's settings.
set -u
export LC_ALL=C TZ=UTC
unset SOURCE_DATE_EPOCH
srcdir=$(cd "${top_srcdir:-.}" && pwd)
builddir=$(cd "${top_builddir:-.}" && pwd)
pages=$srcdir/examples/nisc-2023/pages
saved=2023-09-01T09:00:00Z
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

osb() {
  "$builddir/osbrief" --source-dir "$builddir/.libs" \
    --data-dir "$srcdir" "$@"
}

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# status WANT COMMAND...: run, keep output in out and err, compare the status.
status() {
  want=$1
  shift
  got=0
  "$@" >out 2>err || got=$?
  [ "$got" = "$want" ] || {
    cat err >&2
    fail "exit status $got, not $want: $*"
  }
}

# says TEXT: the last status's messages hold it.
says() {
  grep -qF -- "$1" err || {
    cat err >&2
    fail "no word of: $1"
  }
}

# desk DIR: the example's desk with its pages.
desk() {
  status 0 osb init "$1"
  cp "$srcdir/examples/nisc-2023/osbrief.conf" "$1"
  status 0 osb --desk "$1" import --archived $saved "$pages"
}

# sums DIR: digest of each file below it that is no cache.
# briefs DIR: the same but for the feed, which tells when they were issued.
sums() {
  (cd "$1" && find . -type f ! -name 'cache.sqlite*' \
    ! -name sources.jsonl -exec sha256sum {} + |
    sort -k 2)
}

briefs() {
  sums "$1" | grep -v 'feed.atom$'
}
