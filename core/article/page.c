/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "article/page.h"

#include "article/address.h"
#include "article/encoding.h"
#include "article/select.h"

enum { SAVED_FROM_WITHIN = 2048, SELECT_TRIES_MAX = 200 };

/* Some tools that save pages write "value" for "content". */
struct str
page_meta_value(const struct node *n)
{
	struct str s = str_trim(html_attr(n, STR("content")));

	return s.len ? s : str_trim(html_attr(n, STR("value")));
}

struct str
page_meta(const struct page *p, struct str name)
{
	static const struct str keys[] = {
		STR_INIT("property"), STR_INIT("name"), STR_INIT("itemprop")};
	const struct tree *t = &p->tree;

	for (size_t i = 0; i < t->len; i++) {
		if (t->at[i].tag != TAG_META)
			continue;
		for (size_t k = 0; k < 3; k++) {
			struct str v = html_attr(&t->at[i], keys[k]);

			if (str_eq_ci(v, name) &&
			    page_meta_value(&t->at[i]).len)
				return page_meta_value(&t->at[i]);
		}
	}
	return STR("");
}

struct str
page_first(const struct page *p, struct str select, struct str attr)
{
	const struct tree *t = &p->tree;
	struct select s;
	struct err err;
	size_t i = 0;

	if (select_parse(select, &s, &err) < 0)
		return STR("");
	for (size_t n = 0; n < SELECT_TRIES_MAX; n++) {
		struct str got;

		i = select_next(t, &s, 0, i);
		if (i == STR_NONE)
			break;
		got = attr.len ? str_trim(html_attr(&t->at[i], attr))
			       : html_text(p->arena, t, i);
		if (got.len)
			return got;
	}
	return STR("");
}

/* "<!-- saved from url=(0042)https://… -->", as browsers write it. */
static struct str
saved_from(struct str text)
{
	static const struct str keys[] = {STR_INIT("saved from url="),
					  STR_INIT("url: ")};
	struct str head = str_slice(text, 0, SAVED_FROM_WITHIN), s;
	size_t at, n;

	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		at = str_find(head, keys[i], 0);
		if (at == STR_NONE)
			continue;
		s = str_skip(head, at + keys[i].len);
		at = str_find(s, STR("http"), 0);
		if (at == STR_NONE || at > 8)
			continue;
		s = str_skip(s, at);
		for (n = 0; n < s.len && (unsigned char)s.ptr[n] > ' ';)
			n++;
		return str_slice(s, 0, n);
	}
	return STR("");
}

static struct str
canonical_of(const struct page *p)
{
	const struct str found[] = {
		page_first(p, STR("link[rel=canonical]"), STR("href")),
		page_meta(p, STR("og:url")),
		json_to_str(p->arena, json_object_get(p->about, "url")),
		json_to_str(p->arena,
			    json_object_get(p->about, "mainEntityOfPage")),
		json_to_str(p->arena,
			    json_path(p->about, "mainEntityOfPage.@id")),
		saved_from(p->text),
	};
	struct str url;

	for (size_t i = 0; i < sizeof found / sizeof *found; i++) {
		url = address_clean(p->arena, p->capture->url, found[i]);
		if (url.len)
			return url;
	}
	return STR("");
}

void
page_open(struct arena *a, const struct capture *in, struct page *ret)
{
	*ret = (struct page){.arena = a, .capture = in};
	ret->text = encoding_decode(a, in->bytes, &ret->charset);
	if (str_find(str_slice(ret->text, 0, 65536), STR("<"), 0) == STR_NONE)
		ret->tree = html_parse(a, STR(""));
	else
		ret->tree = html_parse(a, ret->text);
	ld_collect(a, &ret->tree, &ret->ld);
	ret->about = ld_article(&ret->ld, STR(""));
	ret->canonical = canonical_of(ret);
	ret->about = ld_article(&ret->ld, ret->canonical);
	ret->url = address_clean(a, STR(""), in->url);
	if (!ret->url.len)
		ret->url = ret->canonical;
}

void
page_close(struct page *p)
{
	ld_free(&p->ld);
}
