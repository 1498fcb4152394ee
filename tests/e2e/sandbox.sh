#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Where kernel or container lack a part of the sandbox: it is said in
# --version, in each brief and to who insists, and pages are read all the same.
. "${top_srcdir:-.}/tests/e2e/common.sh"
without=$builddir/tests/e2e/without
bad=$builddir/tests/badplugins/.libs/misbehaves.so
[ -x "$without" ] || exit 77
osb --version >out
grep -q 'sandbox: seccomp, Landlock [0-9]*, rlimits' out || exit 77
"$without" ENOSYS getrandom -- "$builddir/osbrief" --version >out || exit 77

desk d
cat >m.html <<'EOP'
<html><head><title>Harbour opens</title></head><body><article>
<h1>Harbour opens</h1><!-- misbehave: abort --><p>The harbour office said on
Tuesday that the berth was open again.</p></article></body></html>
EOP

# lacking CALLS LEVEL WORDS: what is said of a system without these calls.
lacking() {
  calls=$1
  # shellcheck disable=SC2086 # a list of words
  part() {
    "$without" $error $calls -- "$builddir/osbrief" \
      --source-dir "$builddir/.libs" --data-dir "$srcdir" "$@"
  }
  for error in ENOSYS EPERM; do
    status 0 part --version
    grep -q "sandbox: $2\$" out || fail "$error $calls: $(grep sandbox: out)"
    status 1 part --require-sandbox read "$pages"
    says '--require-sandbox: there is only: '
    grep -q "there is only: $2\$" err || fail "$calls: another level is told"
    status 0 part read "$pages"
    [ "$(wc -l <out)" = 9 ] || fail "$calls: not all pages are read"
  done
  status 0 part --desk d brief --force --week 2023-W35 -f json,md,pdf
  grep -q "sandbox ($3)" d/out/2023-W35/brief.md ||
    fail "$calls: the brief does not tell"
  [ ! -f "$bad" ] || {
    status 3 part --source "$bad" read m.html "$pages"
    says 'm.html: source misbehaves: the reader was ended by signal 6'
  }
}
lacking landlock_create_ruleset 'seccomp, no Landlock, rlimits' \
  'seccomp, rlimits'
lacking seccomp 'no seccomp, Landlock [0-9]*, rlimits' 'Landlock, rlimits'
lacking 'seccomp landlock_create_ruleset' 'no seccomp, no Landlock, rlimits' \
  'rlimits'

# A lock that is there and cannot be closed: no page is read without it.
"$without" EPERM landlock_restrict_self -- "$builddir/osbrief" \
  --source-dir "$builddir/.libs" --data-dir "$srcdir" read "$pages" \
  >out 2>err && fail 'read without a lock'
says 'could not be locked'
[ ! -s out ] || fail 'something was read'
