#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The same inputs give the same bytes under any locale, zone and folder. A
# locale that is not installed here is asked for all the same: it must not
# matter.
. "${top_srcdir:-.}/tests/e2e/common.sh"

# Letters that Turkish folds otherwise, a comma for a point, days and eras.
cat >text.txt <<'EOT'
IT INSTITUTE DID NOT DISCLOSE FIGURES

The Interior Ministry said on Tuesday that 1.5 million files, or 2,500 a day,
were copied in İzmir between March 3 and 14, 2023. "It is likely," said
Inspector I. Işık, "that it began last winter."
EOT
cp "$pages"/*.html .

# Where their sources are installed, locales are made for the test alone.
mkdir locales
for locale in tr_TR ja_JP de_DE; do
  localedef -i $locale -f UTF-8 "locales/$locale.UTF-8" >/dev/null 2>&1 || :
done
export LOCPATH="$work/locales"

# all_of: every stage that reads words.
all_of() {
  osb -q read ./*.html >rows
  osb -q extract --articles rows >claims
  osb -q merge claims
  cat rows claims
  osb -q extract --text text.txt
  osb extract --explain --text text.txt
}

all_of >plain
[ -s plain ] || fail 'nothing was read'
for pair in C.UTF-8:Asia/Tokyo tr_TR.UTF-8:America/St_Johns \
  ja_JP.UTF-8:UTC de_DE.UTF-8:Asia/Tokyo tr_TR:Pacific/Apia; do
  locale=${pair%%:*}
  mkdir -p "there/$locale"
  cp text.txt ./*.html "there/$locale"
  (
    cd "there/$locale" || exit 1
    export LC_ALL="$locale" LANG="$locale" LANGUAGE=tr TZ="${pair#*:}"
    all_of >plain
  )
  cmp plain "there/$locale/plain" || fail "$pair gives other bytes"
done
