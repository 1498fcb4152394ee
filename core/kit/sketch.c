/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/sketch.h"

#include "article/address.h"
#include "article/body.h"
#include "article/defaults.h"
#include "article/outlet.h"
#include "article/select.h"
#include "article/stamp.h"
#include "article/title.h"

enum {
	NAME_BYTES_MAX = 40,   /* of an id or class that people wrote */
	CLIMB_MAX = 3,	       /* elements above that a selector names */
	BYLINE_BYTES_MORE = 40 /* a byline has around its first name */
};

struct sketch {
	struct arena *arena;
	struct page page;
	struct article article;
	struct buf *out;
};

/* Would a name be there on the next page, too? Digits come from programs, and
 * so does a word of mixed case after two underscores. */
static bool
is_lasting(struct str s)
{
	if (!s.len || s.len > NAME_BYTES_MAX)
		return false;
	for (size_t i = 0; i < s.len; i++) {
		char c = s.ptr[i];

		if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		      c == '-' || c == '_'))
			return false;
	}
	return true;
}

static size_t
matches(const struct tree *t, struct str select)
{
	struct select sel;
	struct err err;
	size_t i = 0, n = 0;

	if (select_parse(select, &sel, &err) < 0)
		return 0;
	while ((i = select_next(t, &sel, 0, i)) != STR_NONE)
		n++;
	return n;
}

static bool
is_only(const struct tree *t, struct str select, size_t i)
{
	return select_first(t, 0, select) == i && matches(t, select) == 1;
}

/* The element's own best name: "#story", "[itemprop=articleBody]",
 * "div.story", "div". */
static struct str
own_name(struct arena *a, const struct tree *t, size_t i)
{
	static const char *const attrs[] = {"itemprop", "data-testid",
					    "data-qa", "data-component"};
	const struct node *n = &t->at[i];
	struct str v = html_attr(n, STR("id")), word, best = STR("");
	size_t least = STR_NONE, count;

	if (is_lasting(v))
		return str_fmt(a, "#%.*s", STR_ARG(v));
	for (size_t k = 0; k < COUNT(attrs); k++) {
		v = html_attr(n, str_from(attrs[k]));
		if (is_lasting(v))
			return str_fmt(a, "[%s=%.*s]", attrs[k], STR_ARG(v));
	}
	for (v = html_attr(n, STR("class")); v.len;) {
		word = str_cut(v, STR(" "), &v);
		if (!is_lasting(word))
			continue;
		word = str_fmt(a, "%.*s.%.*s", STR_ARG(n->text), STR_ARG(word));
		count = matches(t, word);
		if (count && count < least) {
			least = count;
			best = word;
		}
	}
	return best.len ? best : n->text;
}

/* A selector that finds this element first; the shortest that finds no
 * other, if there is one. */
static struct str
selector_of(struct arena *a, const struct tree *t, size_t i)
{
	struct str name = own_name(a, t, i), longer = name, above;
	size_t up = i;

	for (int k = 0; k < CLIMB_MAX && !is_only(t, longer, i); k++) {
		up = t->at[up].parent;
		if (!up)
			break;
		above = own_name(a, t, up);
		if (!str_has(above, STR(".")) && !str_has(above, STR("#")) &&
		    !str_has(above, STR("[")))
			continue;
		longer = str_fmt(a, "%.*s %.*s", STR_ARG(above), STR_ARG(name));
	}
	if (is_only(t, longer, i))
		return longer;
	return select_first(t, 0, name) == i ? name : longer;
}

static struct str
text_of(struct sketch *s, size_t i)
{
	return html_text(s->arena, &s->page.tree, i);
}

static void
line_write(struct sketch *s, const char *key, size_t i, const char *attr)
{
	struct str select;

	if (i == STR_NONE) {
		buf_fmt(s->out, "# %s: found by no selector\n", key);
		return;
	}
	select = selector_of(s->arena, &s->page.tree, i);
	buf_fmt(s->out, "%s: %.*s%s%s\n", key, STR_ARG(select),
		attr ? " @" : "", attr ? attr : "");
}

static size_t
title_find(struct sketch *s)
{
	static const char *const levels[] = {"h1", "h2"};
	const struct tree *t = &s->page.tree;
	struct select sel;
	struct err err;

	for (size_t k = 0; k < COUNT(levels); k++) {
		size_t i = 0;

		select_parse(str_from(levels[k]), &sel, &err);
		while ((i = select_next(t, &sel, 0, i)) != STR_NONE)
			if (title_same(text_of(s, i), s->article.title))
				return i;
	}
	return STR_NONE;
}

/* The first element that has `attr` with that very date. */
static size_t
stamp_find(struct sketch *s, const char *attr, const struct stamp *want)
{
	const struct tree *t = &s->page.tree;
	struct stamp got;

	for (size_t i = 1; i < t->len && want->text.len; i++) {
		struct str v = t->at[i].tag == TAG_TEXT
				       ? STR("")
				       : html_attr(&t->at[i], str_from(attr));

		if (v.len && stamp_read(s->arena, v, STR(""), &got) &&
		    str_eq(stamp_day(&got), stamp_day(want)))
			return i;
	}
	return STR_NONE;
}

/* The innermost element whose short text names the first author. */
static size_t
byline_find(struct sketch *s)
{
	const struct tree *t = &s->page.tree;
	const struct bylines *by = &s->article.bylines;
	size_t best = STR_NONE, first = select_first(t, 0, STR("body"));

	if (first == STR_NONE)
		first = 1;
	for (size_t i = first; i < t->len && by->len; i++) {
		struct str v;

		if (t->at[i].tag == TAG_TEXT || t->at[i].tag == TAG_SCRIPT)
			continue;
		if (best != STR_NONE && i >= t->at[best].end)
			break;
		v = text_of(s, i);
		if (v.len <= by->at[0].name.len + BYLINE_BYTES_MORE &&
		    str_has(v, by->at[0].name) &&
		    !title_same(v, s->article.title))
			best = i;
	}
	return best;
}

static struct str
host_of(struct str url)
{
	struct str host = address_host(url);

	return str_starts(host, STR("www.")) ? str_skip(host, 4) : host;
}

static void
head_write(struct sketch *s)
{
	const struct article *a = &s->article;
	struct str host = host_of(s->page.url);

	buf_fmt(s->out,
		"# Begun from %.*s. osbrief-site(7) tells what a line means.\n",
		STR_ARG(s->page.capture->file));
	buf_fmt(s->out, "%spublisher: %.*s\n", a->publisher.len ? "" : "# ",
		STR_ARG(a->publisher));
	buf_fmt(s->out, "%sdomain: %.*s\n", host.len ? "" : "# ",
		STR_ARG(host.len ? host : STR("the page tells none")));
	buf_fmt(s->out, "language: %.*s\n",
		STR_ARG(a->language.len ? a->language : STR("en")));
	buf_add(s->out, str_starts(a->language, STR("ja"))
				? STR("zone: Asia/Tokyo\n")
				: STR("# zone: of times that tell none, as "
				      "Europe/London\n"));
}

static void
fields_write(struct sketch *s)
{
	size_t body, when = stamp_find(s, "datetime", &s->article.published);

	line_write(s, "title", title_find(s), NULL);
	line_write(s, "byline", byline_find(s), NULL);
	line_write(s, "published", when, "datetime");
	body = body_find(&s->page.tree);
	buf_add(s->out, STR("# Without body the densest part of the page is "
			    "read, and tidied:\n# "));
	line_write(s, "body", body, NULL);
	buf_add(s->out, STR("# drop: selectors of what is no text of the "
			    "article\n"));
}

void
sketch_make(const struct capture *in, struct buf *out)
{
	const struct site site = {STR(""), STR(""), STR(""), NULL};
	struct sketch s = {.arena = out->arena, .out = out};

	page_open(s.arena, in, &s.page);
	defaults_fill(&s.page, &site, &s.article);
	head_write(&s);
	fields_write(&s);
	page_close(&s.page);
}
