# SPDX-License-Identifier: GPL-3.0-or-later
# What a header of plugins declares, a line each: "struct number member" and
# "enum NAME = value", without comments and with single blanks.
{
  text = text " " $0
}
END {
  while (match(text, /\/\*/)) {
    rest = substr(text, RSTART + 2)
    text = substr(text, 1, RSTART - 1) " " \
      substr(rest, index(rest, "*/") + 2)
  }
  gsub(/[ \t]+/, " ", text)
  while (match(text, /(struct osb_[a-z]+|enum) \{[^}]*\}/)) {
    one = substr(text, RSTART, RLENGTH)
    text = substr(text, RSTART + RLENGTH)
    name = one
    sub(/ \{.*/, "", name)
    sub(/^struct /, "", name)
    sub(/^[^{]*\{/, "", one)
    sub(/\}$/, "", one)
    n = split(one, part, name == "enum" ? "," : ";")
    for (i = 1; i <= n; i++) {
      gsub(/^ +| +$/, "", part[i])
      if (part[i] == "")
        continue
      if (name == "enum")
        print name, part[i]
      else
        print name, i, part[i]
    }
  }
}
