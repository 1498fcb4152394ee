# SPDX-License-Identifier: GPL-3.0-or-later
# complete.zsh DIR LINE: what zsh offers behind "osbrief LINE", a line each,
# by the functions in DIR. It offers at a terminal only, so a shell at a pseudo
# terminal writes down what it would list.
zmodload zsh/zpty
hits=$(mktemp)

cat >$hits.rc <<RC
fpath=(${(q)1} \$fpath)
autoload -Uz compinit && compinit -D -u
compadd() {
  local -a found
  if [[ " \$* " == *' -'[OAD]' '* ]]; then
    builtin compadd "\$@"
    return
  fi
  builtin compadd -A found "\$@"
  (( \$#found )) && print -rl -- \$found >>${(q)hits}
  builtin compadd "\$@"
}
probe() {
  zle list-choices
  print done >>${(q)hits}
}
zle -N probe
bindkey '^T' probe
print ready >>${(q)hits}
RC

# await WORD: until it is written down.
await() {
  for (( i = 0; i < 100; i++ )); do
    zpty -r -t shell >/dev/null
    grep -qx $1 $hits && return
    sleep 0.1
  done
}

zpty shell zsh -f -i
zpty -w shell "source ${(q)hits}.rc"
await ready
zpty -w -n shell "osbrief $2"$'\x14'
await done
zpty -d shell
grep -vxe ready -e done $hits | sed 's/=$//'
rm -f $hits $hits.rc
