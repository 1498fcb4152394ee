#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# One page as browsers and tools save it: read the same, or named with what to
# do about it; and what a browser sent to get it stays out of everything.
. "${top_srcdir:-.}/tests/e2e/common.sh"
mkdir -p saved/complete_files saved/mirror/news.harbour.example

cat >page <<'EOF'
<html lang="en"><head><meta charset="utf-8"><title>Ferry runs again</title>
<link rel="canonical" href="https://news.harbour.example/2023/08/29/ferry">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2023-08-29T08:00:00Z">
</head><body><article><h1>Ferry runs again</h1><img src="p.png" alt="">
<p>The port authority said on Monday that the ferry would run again from
Tuesday, after two days of storm.</p>
<p>The operator declined to comment on the cost.</p></article></body></html>
EOF
printf '\211PNG\r\n\032\n\000\000\000\rIHDR\000\000\000\001' >p.png

# Firefox and Chromium, "complete": the page, and its parts beside it.
{
  echo '<!DOCTYPE html>'
  echo '<!-- saved from url=(0045)https://news.harbour.example/2023/08/29/ferry -->'
  cat page
} >saved/complete.html
cp p.png saved/complete_files
echo '<p>Buy two, said the frame.' >saved/complete_files/frame.html
# SingleFile: a comment before anything else, pictures within.
{
  printf '<!DOCTYPE html> <html lang="en"><!--\n Page saved with SingleFile \n'
  printf ' url: https://news.harbour.example/2023/08/29/ferry \n-->'
  sed 's,p.png,data:image/png;base64\,iVBORw0KGgo=,' page
} >saved/single.html
# wget -E -k -p: by host, with the parts among the pages.
cp page "saved/mirror/news.harbour.example/ferry@id=7.html"
cp p.png saved/mirror/news.harbour.example
printf '\377\376' >saved/wide.html
iconv -f UTF-8 -t UTF-16LE page >>saved/wide.html 2>/dev/null || rm saved/wide.html
cp page saved/ferry
gzip -c page >saved/ferry.html.gz

status 0 osb read saved
[ "$(wc -l <out)" = "$(find saved -type f ! -name '*.png' ! -name 'frame*' | wc -l)" ] ||
  fail "$(wc -l <out) articles"
sed 's/.*"text":\("[^"]*"\).*/\1/' out | sort -u >texts
[ "$(wc -l <texts)" = 1 ] || fail "one page, $(wc -l <texts) texts"
grep -q 'port authority said' texts || fail 'another text'
! grep -q 'Buy two' out || fail 'a part of a page is read'

# A folder without a page is told from one that has been read.
mkdir -p none/.git
cp p.png none
cp page none/.git/page.html
ln -s ../page none/link.html
status 0 osb read none
says 'no page there: 1 file passed over'
[ ! -s out ] || fail 'something is read'

# Archives of pages are told wherever they stand, and give nothing away.
mkdir kept
cat >kept/tab.mhtml <<'EOF'
From: <Saved by Blink>
Snapshot-Content-Location: https://news.harbour.example/2023/08/29/ferry
MIME-Version: 1.0
Content-Type: multipart/related; boundary="x"

--x
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Set-Cookie: id=SECRET-mhtml

<p>The port authority said it =
would.</p>
--x--
EOF
{
  printf 'WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 105\r\n\r\n'
  printf 'GET / HTTP/1.1\r\nHost: news.harbour.example\r\n'
  printf 'Cookie: id=SECRET-cookie\r\nAuthorization: Bearer SECRET-bearer\r\n\r\n'
  printf '\r\n\r\n'
} >kept/crawl.warc
gzip -k kept/crawl.warc
echo '%PDF-1.7' >kept/notice.pdf
status 1 osb read kept
says 'tab.mhtml: not a page: an MHTML archive; save the page as HTML'
says 'crawl.warc: not a page: a WARC archive'
says 'crawl.warc.gz: not a page: a WARC archive'
! grep -q notice.pdf err || fail 'a PDF beside pages is no gap'
! grep -q SECRET out err || fail 'a secret is told'
status 0 osb init d
status 1 osb -v --desk d import kept
says '1 passed over, 3 not read'
status 3 osb -v --desk d import kept saved
! grep -q SECRET out err || fail 'a secret is told'
status 0 osb -v --desk d brief --week 2023-W35
! grep -rqa SECRET d || fail 'a secret is on the desk'
find d/captures -name '*.gz' -exec gzip -dc {} + >unpacked
! grep -qa SECRET unpacked || fail 'a secret is kept'
status 1 osb discover kept/crawl.warc
! grep -q SECRET out err || fail 'a secret is told'
status 1 osb extract --text kept/crawl.warc
says 'not a text: a WARC archive'
! grep -q SECRET out err || fail 'a secret is told'
