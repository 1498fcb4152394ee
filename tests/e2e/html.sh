#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The HTML edition: one well-formed file that asks for nothing, in which what
# pages hold stays text; then in a headless Chromium (tests/e2e/html.mjs), with
# axe-core where AXE names its file.
. "${top_srcdir:-.}/tests/e2e/common.sh"

desk a
status 0 osb --desk a brief --week 2023-W35 --format html
html=a/out/2023-W35/brief.html
[ -s "$html" ] || fail 'no brief.html'
[ ! -e a/out/2023-W35/brief.pdf ] || fail 'a PDF that nobody asked for'
[ -s a/out/2023-W35/brief.json ] || fail 'no ledger beside it'

# well FILE: well-formed, ids once, fragments lead somewhere, nothing loads.
well() {
  if command -v xmllint >/dev/null; then
    xmllint --noout "$1" 2>err || fail "$(head -3 err)"
  fi
  grep -oE ' id="[^"]*"' "$1" | sed 's/ id="//; s/"$//' | sort >ids
  [ -z "$(uniq -d ids)" ] || fail "ids twice: $(uniq -d ids | head -3)"
  grep -oE ' href="#[^"]*"' "$1" | sed 's/ href="#//; s/"$//' |
    sort -u >to
  comm -23 to ids >lost
  [ ! -s lost ] || fail "links to nothing: $(head -3 lost)"
  ! grep -oiE '<(script|link|img|iframe|object|embed|base|form)[ >/]|<[a-z0-9]+ [^>]* (src|srcset|style|on[a-z]+)=' "$1" ||
    fail 'something that loads or runs'
  ! sed -n '/<style>/,/<\/style>/p' "$1" | grep -iE 'url\(|@import' ||
    fail 'a style that loads'
}
well "$html"

# Everything that the ledger cites is in it, in its place.
for text in '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">' \
  'class="skip"' '<nav ' '<main ' '<footer>' 'lang="ja"' 'role="doc-noteref"' \
  '<th scope="col">' '<th scope="row">' '<svg ' '#:~:text=' \
  'captures/e4/e4918b60975b2b1d55181764074a5ae7b4044a2fb14892466dff0c8790e9f488.warc.gz'
do
  grep -qF -- "$text" "$html" || fail "no $text"
done
status 0 osb render a/out/2023-W35/brief.json
[ "$(grep -c '<section id="cite-' "$html")" = "$(grep -c '^### Cite ' out)" ] ||
  fail 'a citation is lost'

# The ledger alone gives the same file.
(cd a && osb render out/2023-W35/brief.json -o ../again.html) ||
  fail 'render to HTML'
cmp "$html" again.html || fail 'the ledger gives another file'

# A page that means harm is text like any other.
cat >bad.html <<'END'
<html lang="en"><head><title>Ministry &lt;script&gt;title()&lt;/script&gt;</title>
<meta property="og:site_name" content="Post &quot;onload=&quot;x">
<meta property="article:published_time" content="2023-08-29T04:00:00Z">
<link rel="canonical" href="https://post.example/&quot;&gt;&lt;script&gt;a"></head>
<body><article><h1>Ministry &lt;script&gt;title()&lt;/script&gt;</h1>
<p>The ministry said on Tuesday that it had seen &lt;script&gt;hacked=1&lt;/script&gt;
&lt;img src=x onerror=hacked=1&gt; &amp;lt; ]]&gt; &lt;/style&gt; &#x202e;gnp.exe&#x202c; in its mail.</p>
<p>A spokesman for the ministry denied that “&lt;a href=javascript:hacked=1&gt;it&lt;/a&gt;
--&gt; &lt;!-- ” had been stolen &#27; &#x200b; by anybody.</p>
<p>Officials who were asked about the affair on Wednesday gave no answer to it,
and nobody else could be reached at the ministry for the rest of the week.</p>
</article></body></html>
END
{
  cat <<'END'
<html lang="he"><head><title>&#x2067;&#x5e9;&#x5dc;&#x5d5;&#x5dd; &#x202e;txt.exe</title>
<meta property="og:site_name" content="javascript:hacked=1">
<meta property="og:url" content="data:text/html,&lt;script&gt;hacked=1&lt;/script&gt;">
<meta property="article:published_time" content="2023-08-30T04:00:00Z">
<link rel="canonical" href="javascript:hacked=1"></head><body><article>
END
  long=$(printf '%03000d' 7)
  printf '<h1>%s</h1><p>The agency said on Wednesday that “%s” was found.</p>' \
    "$long" "$long"
  printf '<p>The ministry said that it had \000 seen &#0; “%s” in it.</p>' \
    '&#x2066;&#x5e9;&#x5dc;&#x5d5;&#x5dd;&#x202e; a &#x627;&#x644; b'
  printf '<p>%s %s</p></article></body></html>\n' \
    'A person who knew of it said on Friday that nobody else had been asked,' \
    'and that the office would answer all of the questions within a week.'
} >worse.html
status 0 osb init b
status 0 osb --desk b import --archived $saved bad.html worse.html
status 0 osb --desk b brief --week 2023-W35
well b/out/2023-W35/brief.html
grep -q '&lt;script&gt;hacked=1' b/out/2023-W35/brief.html ||
  fail 'the page was not quoted'
! LC_ALL=C grep -q "$(printf '\342\200\256')" b/out/2023-W35/brief.html ||
  fail 'text runs the other way'

cp b/out/2023-W35/brief.html bad-brief.html

# A style of the desk's own takes the place of the shipped one.
mkdir -p b/templates
echo 'p { color: rgb(1, 2, 3) }' >b/templates/brief.css
status 0 osb --desk b brief --week 2023-W35 --force
grep -q 'rgb(1, 2, 3)' b/out/2023-W35/brief.html || fail 'own style'
echo 'p { } </style><script>' >b/templates/brief.css
status 1 osb --desk b brief --week 2023-W35 --force
says 'would end it'

browser=$(command -v chromium || command -v chromium-browser ||
  command -v google-chrome) || { echo 'no Chromium'; exit 77; }
command -v node >/dev/null || { echo 'no node'; exit 77; }
HOME=$work node "$srcdir/tests/e2e/html.mjs" "$browser" "$work/$html" \
  "$work/a/out/2023-W35/brief.json" "$work/bad-brief.html" "${AXE-}" ||
  fail 'in the browser'
