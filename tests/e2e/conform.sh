#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Every shipped source passes `osbrief source check`, here with few hostile
# pages; CONFORM_INPUTS=10000 makes it the whole check.
#   conform.sh --update   write what the cases want anew
. "${top_srcdir:-.}/tests/e2e/common.sh"
inputs=${CONFORM_INPUTS:-100}
[ -f "$builddir/.libs/web.so" ] || exit 77

# one FILE PLUGIN
one() {
  dir=$srcdir/plugins/$2
  status 0 osb source check "$1" "$dir/cases" \
    --manual "$dir/osbrief-$2.7" --pages "$srcdir/tests/pages" \
    --inputs "$inputs" ${update:+--update}
  grep -q ': 0 faults$' out || fail "$2: $(cat out)"
  if grep '^passed over' out; then echo "($2)"; fi
}

update=${1-}
for p in ft gigazine nisc wapo web; do
  one "$builddir/.libs/$p.so" $p
done
one "$srcdir/plugins/site/cases/harbour.site" site

# Each shipped site file has a case of its own, found without being named. The
# code is that of one plugin, so one page in all its cuts is enough of hostility.
for f in "$srcdir"/sites/*.site; do
  name=$(basename "$f" .site)
  [ -d "$srcdir/sites/cases/$name" ] || fail "no case of $name"
  status 0 osb source check "$f" --inputs 1 ${update:+--update}
  grep -q "^$name: 0 faults\$" out || fail "$name: $(cat out)"
done
for page in "$srcdir"/sites/cases/*/*/page.html; do
  [ "$(wc -c <"$page")" -lt 4096 ] || fail "$page is too large"
  grep -q '^<!-- A reconstruction for tests' "$page" ||
    fail "$page does not say what it is"
done
status 0 osb source check nikkei --inputs 1
status 0 osb source check gigazine --inputs 1

[ -z "$update" ] || exit 0
# A case that is not met fails, for packagers too: status and JSON.
mkdir -p cases/one
cp "$srcdir/plugins/web/cases/densest-part/page.html" cases/one
sed 's/"title": "/&Not /' "$srcdir/plugins/web/cases/densest-part/want.json" \
  >cases/one/want.json
status 1 osb source check "$builddir/.libs/web.so" cases --json --inputs 1 \
  --manual "$srcdir/plugins/web/osbrief-web.7"
grep -q '"check":"cases","outcome":"fault"' out || fail "$(cat out)"
says 'web is at fault'
status 2 osb source check "$builddir/.libs/none.so" cases
status 1 osb source check "$builddir/.libs/web.so" nowhere
