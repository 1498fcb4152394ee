#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# One desk, briefs in two languages: the house's words change, quotes do not,
# and no English word of ours is left in the Japanese brief.
. "${top_srcdir:-.}/tests/e2e/common.sh"

desk d
status 0 osb --desk d brief --week 2023-W35 --format md --output en
status 0 osb --desk d brief --week 2023-W35 --format md --output ja --lang ja
en=en/2023-W35/brief.md
ja=ja/2023-W35/brief.md
for words in '^## 要点' '^## 主な所見' '^### 所見1：.*（異論あり' \
  '^## 否定と沈黙' '^## 食い違う点' '^## 時系列' '^## 前週からの動き' \
  '^## 確認できなかったもの' '^## 情報源' '^## 出典' '^## 保存資料' \
  '2023年8月29日（火）' 'と述べた。' '中国外務省' '匿名の' \
  '「NISCへの侵入の背後には中国政府の支援を受けたハッカーがいる」'; do
  grep -q "$words" $ja || fail "no word of: $words"
done
! grep -q 'です。\|ます。' "$ja" || fail 'である体 throughout'

# What is left of Latin letters is quoted, a name, an address or an anchor.
sed -e '/“/d' -e 's/(<*[#h][^)]*)//g' -e '/^>/d' -e '/^### C/d' \
  -e '/^- \*\*発言者/d' -e '/^- \*\*ページ/d' $ja |
  grep -owE 'said|according|Finding|origin|outlets?|page|the|of|and' >left &&
  fail "left in English: $(sort -u left | tr '\n' ' ')"

# Each quote stands somewhere in a page: the same bytes in both.
sed -n 's/^> //p' $en | sort -u >quotes.en
sed -n 's/^> //p' $ja | sort -u >quotes.ja
status 0 osb --desk d show 2023-W35 finding 1
[ "$(comm -12 quotes.en quotes.ja | wc -l)" -ge 40 ] || fail 'quotes change'

# The setting does what the option does; what is no language is told.
echo 'language = "ja"' >>d/osbrief.conf
status 0 osb --desk d brief --week 2023-W35 --format md --output set
cmp set/2023-W35/brief.md $ja || fail 'setting and option'
status 0 osb --desk d verify
status 2 osb --desk d brief --week 2023-W35 --lang fr
says 'en or ja'

# ICD 203: no sentence of ours has a likelihood and a confidence level, and
# terms of the two rows are not mixed; quotes are passed over.
for brief in $en $ja; do
  status 1 osb lint "$brief"
  ! grep -q ': scales: \|: rows: \|: stacked: \|: agentless: \|: loaded: ' out ||
    fail "words of the house: $brief"
done

# The PDF is tagged as Japanese; its figures and appendix speak it.
command -v pdftotext >/dev/null || exit 0
status 0 osb render --output ja.pdf set/2023-W35/brief.json
pdftotext ja.pdf ja.text
for words in '出典 1' '保存資料 1' '匿名' '本文 '; do
  grep -q "$words" ja.text || fail "no word in the PDF of: $words"
done
! grep -q 'cited on p\.\|within a period\|^Cite ' ja.text ||
  fail 'English in the PDF'
