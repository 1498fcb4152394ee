#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# One byte flipped in any file of store or issue, a file cut short, gone or
# put there: verify says so, and names it.
. "${top_srcdir:-.}/tests/e2e/common.sh"

desk d
status 0 osb --desk d brief --week 2023-W31
status 0 osb --desk d brief --week 2023-W35 -o issued
status 0 osb --desk d verify

# flip FILE AT: the lowest bit of one byte.
flip() {
  byte=$(od -An -tu1 -j "$2" -N 1 "$1" | tr -d ' ')
  # shellcheck disable=SC2059 # the format is the byte
  printf "\\$(printf %03o $((byte ^ 1)))" |
    dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null
}

find d issued -type f ! -name lock ! -name osbrief.conf \
  ! -name cache.sqlite ! -name sources.jsonl | sort >files
[ "$(wc -l <files)" -ge 18 ] || fail 'too few files to flip'
while read -r f; do
  size=$(wc -c <"$f")
  for at in 4 $((size - 1)); do
    flip "$f" "$at"
    status 1 osb --desk d verify
    flip "$f" "$at"
  done
  cp "$f" kept
  head -c $((size - 1)) kept >"$f"
  status 1 osb --desk d verify
  rm "$f"
  status 1 osb --desk d verify
  cp kept "$f"
done <files
status 0 osb --desk d verify

# What is issued again as it is mends the feed.
rm d/out/feed.atom
status 0 osb --desk d brief --week 2023-W31
status 0 osb --desk d verify

# A brief that was issued twice: both places are held to, and what a later
# issue replaced is not asked for.
status 0 osb --desk d brief --week 2023-W35
status 0 osb --desk d brief --week 2023-W35 -o again
status 0 osb --desk d verify
says 'citations of 4 briefs'
for place in d/out issued again; do
  flip "$place/2023-W35/brief.md" 40
  status 1 osb --desk d verify
  says "$place/2023-W35/brief.md"
  flip "$place/2023-W35/brief.md" 40
  mv "$place/2023-W35/brief.pdf" away
  status 1 osb --desk d verify 2023-W35
  says "$place/2023-W35/brief.pdf"
  mv away "$place/2023-W35/brief.pdf"
done
cp d/osbrief.conf conf
sed 's/^title.*/title = "Another"/' conf >d/osbrief.conf
status 0 osb --desk d brief --week 2023-W35 -o again --force
status 0 osb --desk d verify
says 'citations of 4 briefs'
cp conf d/osbrief.conf

capture=$(find d/captures -name '*.warc.gz' | sort | head -n 1)
flip "$capture" 400
status 1 osb --desk d verify
says "$(basename "$capture")"
flip "$capture" 400
cp "$capture" "$capture.more"
status 1 osb --desk d verify
says 'does not know it'
rm "$capture.more"

# A ledger that was changed still has to quote its capture, and each sentence
# its citation.
cp issued/2023-W35/brief.json whole
sed 's/"quote":"\([A-Z]\)/"quote":"x\1/g' whole >issued/2023-W35/brief.json
status 1 osb --desk d verify 2023-W35
says 'the quote is not at its place'
sed 's/"quote":"\([A-Z]\)/"quote":"x\1/' whole >issued/2023-W35/brief.json
status 1 osb --desk d verify 2023-W35
says '2 faults'
