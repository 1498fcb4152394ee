/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/address.h"

#include <string.h>

#include "base/buf.h"

/* Parameters that say who reads, not what is read. A trailing "*" stands
 * for anything. */
static const struct str tracking[] = {
	STR_INIT("utm_*"),     STR_INIT("ftcamp"),	STR_INIT("itid"),
	STR_INIT("hpid"),      STR_INIT("ns_*"),	STR_INIT("segmentid"),
	STR_INIT("sharetype"), STR_INIT("noredirect"),	STR_INIT("fbclid"),
	STR_INIT("gclid"),     STR_INIT("dclid"),	STR_INIT("msclkid"),
	STR_INIT("mc_cid"),    STR_INIT("mc_eid"),	STR_INIT("igshid"),
	STR_INIT("cmpid"),     STR_INIT("cmp"),		STR_INIT("smid"),
	STR_INIT("smtyp"),     STR_INIT("ocid"),	STR_INIT("ncid"),
	STR_INIT("tid"),       STR_INIT("wpmm"),	STR_INIT("wpisrc"),
	STR_INIT("wpmk"),      STR_INIT("pwapi_token"), STR_INIT("at_*"),
	STR_INIT("sref"),      STR_INIT("ref_src"),	STR_INIT("guccounter"),
	STR_INIT("ns"),	       STR_INIT("accesstoken"), STR_INIT("sharetoken"),
	STR_INIT("tpcc"),      STR_INIT("xtor"),	STR_INIT("__twitter_*"),
};

static bool
is_tracking(struct str param)
{
	struct str rest, key = str_cut(param, STR("="), &rest);

	for (size_t i = 0; i < sizeof tracking / sizeof *tracking; i++) {
		struct str t = tracking[i];

		if (str_ends(t, STR("*"))
			    ? str_starts_ci(key, str_slice(t, 0, t.len - 1))
			    : str_eq_ci(key, t))
			return true;
	}
	return false;
}

static bool
is_web(struct str url)
{
	return str_starts_ci(url, STR("http://")) ||
	       str_starts_ci(url, STR("https://"));
}

/* Has it a scheme, "mailto:"? */
static bool
has_scheme(struct str url)
{
	for (size_t i = 0; i < url.len; i++) {
		char c = url.ptr[i];

		if (c == ':')
			return i > 0;
		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		      (i && ((c >= '0' && c <= '9') || c == '+' || c == '-' ||
			     c == '.'))))
			return false;
	}
	return false;
}

/* "https://host" of an address that is_web. */
static struct str
origin_of(struct str url)
{
	size_t at = str_find(url, STR("://"), 0) + 3;

	while (at < url.len && !memchr("/?#", url.ptr[at], 3))
		at++;
	return str_slice(url, 0, at);
}

struct str
address_host(struct str url)
{
	struct str s, rest;
	size_t at;

	if (!is_web(url))
		return STR("");
	s = str_skip(origin_of(url), str_find(url, STR("://"), 0) + 3);
	at = str_find(s, STR("@"), 0);
	if (at != STR_NONE)
		s = str_skip(s, at + 1);
	return str_cut(s, STR(":"), &rest);
}

bool
address_within(struct str url, struct str host)
{
	struct str h = address_host(url);

	if (h.len > host.len && h.ptr[h.len - host.len - 1] == '.')
		h = str_skip(h, h.len - host.len);
	return h.len && str_eq_ci(h, host);
}

struct str
address_path(struct str url)
{
	struct str s, rest;

	if (!is_web(url))
		return STR("");
	s = str_skip(url, origin_of(url).len);
	s = str_cut(s, STR("#"), &rest);
	return str_cut(s, STR("?"), &rest);
}

/* The path of `path` without "." and ".." segments. */
static void
path_add(struct buf *b, struct str path)
{
	size_t root = b->len;
	struct str seg;

	while (path.len) {
		bool last;

		seg = str_cut(path, STR("/"), &path);
		last = seg.ptr + seg.len == path.ptr;
		if (str_eq(seg, STR(".."))) {
			while (b->len > root && b->ptr[b->len - 1] != '/')
				b->len--;
			if (b->len > root)
				b->len--;
			while (b->len > root && b->ptr[b->len - 1] != '/')
				b->len--;
			continue;
		}
		if (str_eq(seg, STR(".")))
			continue;
		buf_add(b, seg);
		if (!last)
			buf_char(b, '/');
	}
}

/* Resolve a relative reference. */
static struct str
join(struct arena *a, struct str base, struct str url)
{
	struct buf b = {.arena = a};
	struct str rest, dir;
	size_t cut;

	if (str_starts(url, STR("//"))) {
		buf_add(&b, str_starts_ci(base, STR("http:")) ? STR("http:")
							      : STR("https:"));
		buf_add(&b, url);
		return buf_str(&b);
	}
	if (!is_web(base))
		return STR("");
	buf_add(&b, origin_of(base));
	if (str_starts(url, STR("/"))) {
		buf_add(&b, url);
		return buf_str(&b);
	}
	dir = address_path(base);
	for (cut = dir.len; cut && dir.ptr[cut - 1] != '/';)
		cut--;
	buf_char(&b, '/');
	if (str_starts(url, STR("?")))
		cut = dir.len;
	dir = str_fmt(a, "%.*s%.*s", STR_ARG(str_slice(dir, 1, cut)),
		      STR_ARG(str_cut(url, STR("?"), &rest)));
	path_add(&b, dir);
	buf_add(&b, str_skip(url, str_find(url, STR("?"), 0) == STR_NONE
					  ? url.len
					  : str_find(url, STR("?"), 0)));
	return buf_str(&b);
}

static void
query_add(struct buf *b, struct str query)
{
	char sep = '?';
	struct str param;

	while (query.len) {
		param = str_cut(query, STR("&"), &query);
		if (str_starts(param, STR("amp;")))
			param = str_skip(param, 4);
		if (!param.len || is_tracking(param))
			continue;
		buf_char(b, sep);
		buf_add(b, param);
		sep = '&';
	}
}

static bool
is_clean(struct str url)
{
	for (size_t i = 0; i < url.len; i++)
		if ((unsigned char)url.ptr[i] <= ' ' || url.ptr[i] == '<' ||
		    url.ptr[i] == '"' || url.ptr[i] == 0x7f)
			return false;
	return address_host(url).len > 0;
}

struct str
address_clean(struct arena *a, struct str base, struct str url)
{
	struct buf b = {.arena = a};
	struct str query, fragment;

	url = str_trim(url);
	if (!url.len || url.len > ADDRESS_BYTES_MAX || *url.ptr == '#')
		return STR("");
	if (!has_scheme(url))
		url = join(a, base, url);
	if (!is_web(url))
		return STR("");
	url = str_cut(url, STR("#"), &fragment);
	url = str_cut(url, STR("?"), &query);
	buf_add(&b, str_lower(a, origin_of(url)));
	buf_add(&b, str_skip(url, origin_of(url).len));
	if (b.len == origin_of(url).len)
		buf_char(&b, '/');
	query_add(&b, query);
	url = buf_str(&b);
	return is_clean(url) ? url : STR("");
}
