#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The manual pages are well-formed, and the plugin writer's page has every
# service, constant, helper and member of the header; 77 (skip) where mandoc is missing.
cd "${top_srcdir:-$(dirname "$0")/../..}" || exit 1
for service in $(sed -n '/^struct osb_host {/,/^};/p' \
  include/osbrief/source.h | grep -o '(\*[a-z_]*)' | tr -d '(*)'); do
  grep -q "Fn $service " docs/man/osbrief-source.3 || {
    echo "osbrief-source(3) does not tell of $service"
    exit 1
  }
done
for name in $(grep -o '^\t* *OSB_[A-Z_]* =' include/osbrief/source.h |
  tr -d '\t =') $(grep -o '^osb_[a-z]*(' include/osbrief/source.h | tr -d '(') \
  $(sed -n '/^struct osb_[a-gi-z][a-z]* {/,/^};/p' include/osbrief/source.h |
    sed 's,/\*.*,,' | grep -o '[a-z_]*;' | tr -d ';'); do
  grep -qw -- "$name" docs/man/osbrief-source.3 || {
    echo "osbrief-source(3) does not tell of $name"
    exit 1
  }
done
command -v mandoc >/dev/null || exit 77
# Whether a manual that is referred to is installed says nothing of ours.
faults=$(find docs plugins -name '*.[0-9]' -exec mandoc -Tlint -Wstyle {} + 2>&1 |
  grep -v -e 'referenced manual not found' -e 'outdated mandoc.db')
[ -z "$faults" ] || {
  printf '%s\n' "$faults"
  exit 1
}
