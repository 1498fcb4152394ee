/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/weblink.h"

#include <string.h>

#include "base/buf.h"

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
