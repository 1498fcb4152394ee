#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What a PDF says that it is, it is: by our reading of the standards' rules.
. "${top_srcdir:-.}/tests/e2e/common.sh"
for tool in qpdf python3 pdfdetach; do
  command -v $tool >/dev/null || { echo "no $tool"; exit 77; }
done
export PYTHONDONTWRITEBYTECODE=1
rules=$srcdir/tests/e2e/pdf_rules.py

keeps() {
  python3 "$rules" "$1" "$2" >broken || {
    cat broken >&2
    fail "$2 does not keep to $1"
  }
}

desk desk
status 0 osb --desk desk brief --week 2023-W35 -q
ledger=desk/out/2023-W35/brief.json
status 0 osb render -o made.pdf $ledger
keeps ua made.pdf
keeps ua desk/out/2023-W35/brief.pdf

# Each citation's entry leads to its passage in the edition beside, and to
# none where there is no edition.
cites=$(grep -c '^### Cite' desk/out/2023-W35/brief.md)
ways() {
  pdfinfo -url "$1" | awk '{ print $NF }' | grep -c '^brief\.html#cite-'
}
[ "$(ways desk/out/2023-W35/brief.pdf)" -ge $((cites * 9 / 10)) ] ||
  fail 'archived passages are not linked'
[ "$(ways made.pdf)" = 0 ] || fail 'a link to an edition that is not there'

# PDF/A-3u has the ledger in it.
status 0 osb render --pdfa=3u -o a3.pdf $ledger
keeps a3u a3.pdf
pdfdetach -saveall -o . a3.pdf >/dev/null
cmp a3.json $ledger || fail 'the ledger is not in the PDF'

# PDF/A-1b cannot: it is told, and the ledger is put beside.
status 0 osb render --pdfa=1b -o a1.pdf $ledger
says 'holds no attachments'
keeps a1b a1.pdf
cmp a1.json $ledger || fail 'the ledger is not beside the PDF'
digest=$(sha256sum <$ledger)
grep -qa "a1.json SHA-256 ${digest%% *}" a1.pdf || fail 'and is not named in it'
echo '{}' >other.json
status 1 osb render --pdfa=1b -o other.pdf $ledger
says 'another ledger'
[ ! -e other.pdf ] || fail 'a PDF without its ledger is left'
status 2 osb render --pdfa=2b -o no.pdf $ledger
says 'wanted 1b or 3u'

# A text without a heading has a title in the file, too.
echo 'Some words.' >untitled.md
status 0 osb render -o untitled.pdf untitled.md
keeps ua untitled.pdf

# Letter, Japanese, a page style with a logo that lets through what is behind.
base64 -d >logo.png <<'EOT'
iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9
awAAAABJRU5ErkJggg==
EOT
printf 'paper = "letter"\nlogo = "logo.png"\n' >mine.style
for lang in en ja; do
  status 0 osb --desk desk brief --week 2023-W35 -q --lang $lang -o own \
    --style ./mine.style --force
  keeps ua own/2023-W35/brief.pdf
  for kind in 3u 1b; do
    status 0 osb render --pdfa=$kind --style ./mine.style \
      -o own-$lang-$kind.pdf own/2023-W35/brief.json
    keeps a$kind own-$lang-$kind.pdf
  done
done

# Each marking of TLP 2.0 as that wants it, by the rule for it.
for tlp in RED AMBER+STRICT AMBER GREEN CLEAR; do
  sed "s/\"TLP:CLEAR\"/\"TLP:$tlp\"/" $ledger >marked.json
  status 0 osb render -o marked.pdf marked.json
  pdfinfo marked.pdf | grep -q "^Keywords: *TLP:$tlp," || fail "no TLP:$tlp"
  keeps ua marked.pdf
done

# Whatever the Markdown does, what comes out is told in order.
cat "$srcdir/tests/e2e/pdf.md" - >odd.md <<'EOT'

#### Deep

###### Deeper

## Up 内閣府の話 again

The office (内閣サイバーセキュリティセンター) said [お知らせ](#deep).

1. one
   - two
     > three

     ```
     four
     ```

A sentence with a note[1](#note-1) and more.

```note 1
What is said at the foot of the page, about 内閣府のお知らせ too.
```

```table
a	b	c
1
	2
		3
1	2	3	4
```

EOT
printf -- '- %s\n' $(seq 5000) >>odd.md
for kind in ua a3u a1b; do
  pdfa=${kind#ua}
  status 0 osb render ${pdfa:+--pdfa="${pdfa#a}"} -o odd.pdf odd.md
  keeps $kind odd.pdf
done

# The rules themselves: what is broken on purpose is seen.
python3 "$srcdir/tests/e2e/pdf_proof.py" a3.pdf || fail 'rules that see nothing'

# The same bytes on another day, in another zone, locale and folder.
there() {
  mkdir -p "$1"
  (
    cd "$1" || exit 1
    export SOURCE_DATE_EPOCH="$2" TZ="$3" LC_ALL="$4"
    desk d
    status 0 osb --desk d brief --week 2023-W35 -q
    for kind in 1b 3u; do
      status 0 osb render --pdfa=$kind -o $kind.pdf d/out/2023-W35/brief.json
    done
  ) || exit 1
}
there here 1700000000 UTC C
there far/away/内閣 1900000000 Asia/Tokyo C.UTF-8
for pdf in d/out/2023-W35/brief.pdf 1b.pdf 3u.pdf; do
  cmp here/$pdf far/away/内閣/$pdf || fail "$pdf hangs on the surroundings"
done
