#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Sources written as files: every one that is shipped can be read, a desk's own
# stands before it, and what is wrong in one is told with its line.
. "${top_srcdir:-.}/tests/e2e/common.sh"

status 0 osb source list
[ ! -s err ] || fail "a complaint: $(cat err)"
[ "$(find "$srcdir/sites" -name '*.site' | wc -l)" -ge 20 ] || fail 'too few are shipped'
for f in "$srcdir"/sites/*.site; do
  name=$(basename "$f" .site)
  grep -q "^$name " out || fail "no source $name"
done

cat >harbour.site <<'EOF'
publisher: The Harbour
domain: harbour.example
language: en
zone: Europe/London
title: .head
byline: .by a
published: json #state story.day
text: json #state story.html
drop: .advert
cut: Sign up
source: p.via a
opinion: link[rel=canonical][href*='/opinion/']
reliability: A made-up paper that retells others.
EOF
cat >page.html <<'EOF'
<html><head><title>Port</title>
<link rel="canonical" href="https://www.harbour.example/opinion/port">
<script id="state">window.state = {"story":{"day":"2024-02-01 10:00",
"html":"<p>The port opened again on Thursday, its office said.</p><p>Sign up here.</p>"}};</script>
</head><body><h1>Other</h1><h2 class="head">Port opens again</h2>
<p class="by">By <a>Ann Lee</a> and <a>Bo Ray</a></p>
<p class="via">via <a href="https://other.example/port">Port opens - Other</a></p>
</body></html>
EOF
status 0 osb --source "$work/harbour.site" read page.html
for want in '"source":"harbour"' '"reader":"harbour 1;' \
  '"title":"Port opens again"' '"authors":["Ann Lee","Bo Ray"]' \
  '"published":"2024-02-01T10:00:00Z"' '"genre":"opinion"' \
  '"text":"The port opened again on Thursday, its office said."' \
  '"url":"https://other.example/port","title":"Port opens"' \
  '"reliability":"A made-up paper that retells others."'; do
  grep -qF "$want" out || fail "no $want in $(cat out)"
done

status 0 osb --source "$work/harbour.site" source info harbour
for want in 'read by    site' 'sets       title=.head' 'trust      named' \
  'param      drop (selector, may be repeated): what is never text'; do
  grep -qF "$want" out || fail "no $want in $(cat out)"
done
status 1 osb source info harbor_news
says 'no such source'
status 1 osb source info gigazin
says '(nearest: gigazine)'

# A page that does not tell its address is known by a sign, and only then.
echo 'sign: #harbour-logo' >>harbour.site
for want in web harbour; do
  sed '/canonical/d' page.html >unknown.html
  [ "$want" = web ] || sed -i 's/<body>/&<i id="harbour-logo"><\/i>/' unknown.html
  osb --source "$work/harbour.site" read unknown.html >out 2>err
  grep -qF "\"source\":\"$want\"" out || fail "not read by $want: $(cat out)"
done
sed 's,www.harbour.example,www.other.example,
  s,<body>,&<i id="harbour-logo"></i>,' page.html >other.html
osb --source "$work/harbour.site" read other.html >out 2>err
grep -qF '"source":"web"' out || fail "its address is another's: $(cat out)"

# The same from a desk's folder; and a parameter of the desk overrides a line.
status 0 osb init d
mkdir d/sites
cp harbour.site d/sites
echo 'params = {"harbour.title=h1"}' >>d/osbrief.conf
status 0 osb --desk d import --archived $saved page.html
status 0 osb --desk d brief --week 2024-W05 -f md
grep -q 'The Harbour' d/out/2024-W05/brief.md || fail 'not read by the desk'
grep -q 'Other' d/out/2024-W05/brief.md || fail 'the parameter has no say'
echo 'params = {"harbour.titel=h1"}' >>d/osbrief.conf
status 2 osb --desk d verify
says 'no such parameter: titel (nearest: title)'

# What cannot be read: told, and the others are there.
echo 'bdoy: p' >>d/sites/harbour.site
sed -i '/^params/d' d/osbrief.conf
status 0 osb --desk d import --archived $saved page.html
says 'harbour.site: line 15: no such key: bdoy (nearest: body)'
status 2 osb --source "$work/d/sites/harbour.site" source list
says 'line 15'
chmod 666 harbour.site
status 2 osb --source "$work/harbour.site" source list
says 'others may write to it'
