/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/weblink.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"

enum { WHOLE_MAX = 100, PART_MAX = 60 /* bytes of a quote in an address */ };

static bool
is_alnum(char c)
{
	return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') ||
	       (c >= 'a' && c <= 'z');
}

static bool
is_plain(char c)
{
	return is_alnum(c) || (c && strchr("-._~:/?#@!$&'*+,;=%[]", c));
}

static size_t
scheme_len(struct str url)
{
	if (str_starts_ci(url, STR("https://")))
		return STR("https://").len;
	return str_starts_ci(url, STR("http://")) ? STR("http://").len : 0;
}

/* authority: host and port; empty when it holds anything else. */
static struct str
authority(struct str url)
{
	struct str s = str_skip(url, scheme_len(url));
	size_t e = 0;

	while (e < s.len && !strchr("/?#", s.ptr[e]))
		e++;
	s.len = e;
	for (size_t i = 0; i < s.len; i++)
		if (!is_alnum(s.ptr[i]) && !strchr("-.:", s.ptr[i]))
			return STR("");
	return s;
}

struct str
weblink_host(struct arena *a, struct str url)
{
	struct str rest;

	if (!scheme_len(url) || url.len > WEBLINK_MAX)
		return STR("");
	return str_lower(a, str_cut(authority(url), STR(":"), &rest));
}

struct str
weblink_href(struct arena *a, struct str url)
{
	struct buf b = {.arena = a};

	if (!weblink_host(a, url).len)
		return STR("");
	for (size_t i = 0; i < url.len; i++)
		if (is_plain(url.ptr[i]))
			buf_char(&b, url.ptr[i]);
		else
			buf_fmt(&b, "%%%02X", (unsigned char)url.ptr[i]);
	return buf_str(&b);
}

/* Of a text directive only these bytes may stand as they are: "-", "," and
 * "&" have a meaning there. */
static void
directive_add(struct buf *b, struct str s)
{
	for (size_t i = 0; i < s.len; i++)
		if (is_alnum(s.ptr[i]) || strchr("._~", s.ptr[i]))
			buf_char(b, s.ptr[i]);
		else
			buf_fmt(b, "%%%02X", (unsigned char)s.ptr[i]);
}

static struct str
first_part(struct str s)
{
	size_t e = 0, blank = 0;

	while (e < s.len && e + utf8_len(s, e) <= PART_MAX &&
	       s.ptr[e] != '\n') {
		if (s.ptr[e] == ' ')
			blank = e;
		e += utf8_len(s, e);
	}
	return str_slice(s, 0,
			 blank && e < s.len && s.ptr[e] != '\n' ? blank : e);
}

static struct str
last_part(struct str s)
{
	size_t b = s.len, blank = 0;

	while (b && s.len - b < PART_MAX && s.ptr[b - 1] != '\n') {
		if (s.ptr[b - 1] == ' ')
			blank = b;
		b--;
	}
	if (blank && b && s.ptr[b - 1] != '\n')
		b = blank;
	while (b < s.len && ((unsigned char)s.ptr[b] & 0xc0) == 0x80)
		b++;
	return str_skip(s, b);
}

struct str
weblink_passage(struct arena *a, struct str url, struct str quote)
{
	struct buf b = {.arena = a};

	quote = str_trim(quote);
	buf_add(&b, weblink_href(a, url));
	if (!b.len || !quote.len || str_has(buf_str(&b), STR(":~:")))
		return buf_str(&b);
	buf_add(&b, str_has(buf_str(&b), STR("#")) ? STR(":~:text=")
						   : STR("#:~:text="));
	if (quote.len <= WHOLE_MAX && !str_has(quote, STR("\n"))) {
		directive_add(&b, quote);
		return buf_str(&b);
	}
	directive_add(&b, first_part(quote));
	buf_char(&b, ',');
	directive_add(&b, last_part(quote));
	return buf_str(&b);
}
