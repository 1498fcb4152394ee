#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What a shell offers is what the program takes. Each shell that is not there
# is passed over; 77 (skip) without any.
. "${top_srcdir:-.}/tests/e2e/common.sh"
mkdir bin
cat >bin/osbrief <<EOF
#!/bin/sh
exec "$builddir/osbrief" --source-dir "$builddir/.libs" --data-dir "$srcdir" "\$@"
EOF
chmod +x bin/osbrief
PATH=$work/bin:$PATH
mkdir desk
: >desk/page.html
ran=

# offers WANT WORD...: the last word is being typed; WANT are all that it may
# become, or "+word" for one of them and "-word" for none of them.
offers() {
  wanted=$1
  shift
  offered "$@" | sort >got
  for want in $wanted; do
    case $want in
    +*) grep -qxF -- "${want#+}" got || fail "$shell: no ${want#+}: $*" ;;
    =*) ! grep -qxF -- "${want#=}" got || fail "$shell: ${want#=} for: $*" ;;
    *) [ "$(cat got)" = "$want" ] || fail "$shell: $(cat got) for: $*" ;;
    esac
  done
}

all() {
  offers 'brief' bri
  offers '+init +brief +help' ''
  offers '--week' brief --wee
  offers '+--week +--template =--domain' brief --
  offers '+--domain =--week' source --
  offers 'preview' template pre
  offers '+list +check' source ''
  offers '+en +ja' brief --lang ''
  offers 'text' lint --format t
  offers '+brief' help br
  ran=1
}

shell=bash
offered() {
  bash --norc -c '
    source "$1"
    shift
    COMP_WORDS=(osbrief "$@") COMP_CWORD=$#
    _osbrief
    printf "%s\n" "${COMPREPLY[@]}"
  ' bash "$srcdir/completions/bash/osbrief" "$@"
}
if command -v bash >/dev/null; then
  all
  offers 'ja' brief --lang = j
  offers '+desk =bin/osbrief' --desk de
  offers 'review' --desk desk rev
  offers 'review' --desk = desk rev
  offers 'desk/page.html' import desk/p
fi

# zsh completes at a terminal only.
shell=zsh
offered() {
  zsh -f "$srcdir/tests/e2e/complete.zsh" "$srcdir/completions/zsh" "$*"
}
if command -v zsh >/dev/null && zsh -f -c 'zmodload zsh/zpty' 2>/dev/null; then
  all
fi
[ -n "$ran" ] || exit 77
