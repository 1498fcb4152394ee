# SPDX-License-Identifier: GPL-3.0-or-later
# pages: a text case as web pages, written to the folder `dir`.
#	== NAME | PUBLISHER | DAY | LANGUAGE
# begins a page; its first line is the title, a paragraph stands between
# empty lines and may hold HTML. A text without such a line is one page.

function head(line,  f) {
  split(line, f, / \| /)
  out = dir "/" f[1] ".html"
  printf "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">\n" \
    "<link rel=\"canonical\" href=\"https://%s.example/%s\">\n" \
    "<meta property=\"og:site_name\" content=\"%s\">\n" \
    "<meta property=\"og:type\" content=\"article\">\n" \
    "<meta property=\"article:published_time\" content=\"%sT09:00:00Z\">\n",
    f[4], f[1], f[3], f[2], f[3] >out
  title = ""
}

function title_put(line) {
  title = line
  printf "<meta property=\"og:title\" content=\"%s\">\n<title>%s</title>" \
    "</head>\n<body><article><h1>%s</h1>\n", line, line, line >out
}

function foot() {
  if (out) {
    print "</article></body></html>" >out
    close(out)
  }
}

/^== / { foot(); head(substr($0, 4)); next }
!out {
  head(name " | Example Post | 2023-08-29 | " (/[\200-\377]/ ? "ja" : "en"))
  title_put("A case")
}
!NF { next }
title == "" { title_put($0); next }
{ print "<p>" $0 "</p>" >out }
END { foot() }
