/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/sketch.h"

#include "article/address.h"
#include "article/body.h"
#include "article/byline.h"
#include "article/defaults.h"
#include "article/outlet.h"
#include "article/select.h"
#include "article/stamp.h"
#include "article/title.h"
#include "kit/lasting.h"

enum {
	BYLINE_BYTES_MORE = 40, /* a byline has around its first name */
	AROUND_MAX = 3,		/* elements around it that may be the byline */
	STAMP_TRIES = 50,	/* elements with that date */
	STAMP_BYTES_MAX = 80,	/* of a line that is a date */
	DATE_NODES_MAX = 6	/* elements and texts in such a line */
};

struct sketch {
	struct arena *arena;
	struct page page;
	struct article article;
	struct str zone; /* a guess; empty for none */
	struct buf *out;
};

static struct str
text_of(struct sketch *s, size_t i)
{
	return html_text(s->arena, &s->page.tree, i);
}

static void
line_write(struct sketch *s, const char *key, struct str place,
	   struct str known)
{
	if (place.len)
		buf_fmt(s->out, "%s: %.*s\n", key, STR_ARG(place));
	else if (known.len)
		buf_fmt(s->out, "# %s: read without a line: %.*s\n", key,
			STR_ARG(known));
	else
		buf_fmt(s->out, "# %s: found by no selector\n", key);
}

static size_t
next_match(const struct sketch *s, struct str select, size_t after)
{
	struct select sel;
	struct err err;

	return select_parse(select, &sel, &err) < 0
		       ? STR_NONE
		       : select_next(&s->page.tree, &sel, 0, after);
}

/* ---- title -------------------------------------------------------------- */

static struct str
title_find(struct sketch *s)
{
	static const char *const levels[] = {"h1", "h2"};

	for (size_t k = 0; k < COUNT(levels); k++) {
		struct str level = str_from(levels[k]);

		for (size_t i = 0; (i = next_match(s, level, i)) != STR_NONE;)
			if (title_same(text_of(s, i), s->article.title))
				return lasting_select(s->arena, &s->page.tree,
						      i);
	}
	return STR("");
}

/* ---- date --------------------------------------------------------------- */

/* The value at a place: an attribute, or without one the text. */
static struct str
value_at(struct sketch *s, size_t i, const char *attr)
{
	if (attr)
		return html_attr(&s->page.tree.at[i], str_from(attr));
	return text_of(s, i);
}

/* That very day, and a time where one is known. */
static bool
stamp_is(struct sketch *s, struct str value)
{
	const struct stamp *want = &s->article.published;
	struct stamp got;

	return value.len && value.len <= STAMP_BYTES_MAX &&
	       stamp_read(s->arena, value, s->zone, &got) &&
	       str_eq(stamp_day(&got), stamp_day(want)) &&
	       (str_has(got.text, STR("T")) || !str_has(want->text, STR("T")));
}

/* A place that gives that very day; the first match of a selector counts. */
static struct str
stamp_place(struct sketch *s, size_t i, const char *attr)
{
	struct str select = lasting_select(s->arena, &s->page.tree, i);
	size_t first = next_match(s, select, 0);

	if (first == STR_NONE || !stamp_is(s, value_at(s, first, attr)))
		return STR("");
	return attr ? str_fmt(s->arena, "%.*s @%s", STR_ARG(select), attr)
		    : select;
}

/* Is an element the innermost with its text? A short one is looked into. */
static bool
is_date_line(struct sketch *s, size_t i)
{
	const struct tree *t = &s->page.tree;

	return t->at[i].end - i <= DATE_NODES_MAX &&
	       t->at[i].tag != TAG_SCRIPT && stamp_is(s, text_of(s, i));
}

static struct str
stamp_find(struct sketch *s)
{
	static const char *const attrs[] = {"datetime", "content", NULL};
	const struct tree *t = &s->page.tree;
	size_t body = select_first(t, 0, STR("body")), tries = 0;
	struct str place;

	for (size_t k = 0; k < COUNT(attrs); k++)
		for (size_t i = body == STR_NONE ? 1 : body; i < t->len; i++) {
			if (!s->article.published.text.len ||
			    tries == STAMP_TRIES || t->at[i].tag == TAG_TEXT ||
			    !(attrs[k] ? stamp_is(s, value_at(s, i, attrs[k]))
				       : is_date_line(s, i)))
				continue;
			tries++;
			place = stamp_place(s, i, attrs[k]);
			if (place.len)
				return place;
		}
	return STR("");
}

/* ---- byline ------------------------------------------------------------- */

/* The innermost element whose short text names the first author. */
static size_t
author_find(struct sketch *s)
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

static bool
has_name(const struct bylines *v, struct str name)
{
	for (size_t i = 0; i < v->len; i++)
		if (str_eq(v->at[i].name, name))
			return true;
	return false;
}

/* Would all that it finds be these authors and nobody else? */
static bool
byline_is(struct sketch *s, struct str select)
{
	const struct bylines *want = &s->article.bylines;
	struct bylines got = {0};

	for (size_t i = 0; got.len <= want->len &&
			   (i = next_match(s, select, i)) != STR_NONE;)
		byline_add(s->arena, text_of(s, i), s->article.publisher, &got);
	for (size_t i = 0; i < want->len; i++)
		if (!has_name(&got, want->at[i].name))
			return false;
	return got.len == want->len;
}

/* The author's element, its likes, and what stands around them. */
static struct str
byline_find(struct sketch *s)
{
	const struct tree *t = &s->page.tree;
	size_t i = author_find(s), up = i;

	if (!s->article.bylines.len ||
	    title_same(s->article.bylines.at[0].name, s->article.publisher))
		return STR("");
	for (int k = 0; i != STR_NONE && up && k < AROUND_MAX; k++) {
		struct str whole = lasting_select(s->arena, t, up);
		struct str own = lasting_name(s->arena, t, i);
		const struct str tries[] = {
			whole, k ? str_fmt(s->arena, "%.*s %.*s",
					   STR_ARG(whole), STR_ARG(own))
				 : own};

		for (size_t n = 0; n < COUNT(tries); n++)
			if (byline_is(s, tries[n]))
				return tries[n];
		up = t->at[up].parent;
	}
	return STR("");
}

static struct str
names_of(struct sketch *s)
{
	const struct bylines *v = &s->article.bylines;
	struct buf b = {.arena = s->arena};

	for (size_t i = 0; i < v->len; i++)
		buf_fmt(&b, "%s%.*s", i ? ", " : "", STR_ARG(v->at[i].name));
	return buf_str(&b);
}

/* ---- the file ----------------------------------------------------------- */

static struct str
host_of(struct str url)
{
	struct str host = address_host(url);

	return str_starts(host, STR("www.")) ? str_skip(host, 4) : host;
}

/* Where a host or a language has one zone, or nearly so. */
static const struct {
	const char *host, *language, *zone;
} zones[] = {
	{".jp", "ja", "Asia/Tokyo"},	    {".kr", "ko", "Asia/Seoul"},
	{".uk", "en-gb", "Europe/London"},  {".de", "de", "Europe/Berlin"},
	{".fr", "fr", "Europe/Paris"},	    {".cn", "zh-cn", "Asia/Shanghai"},
	{".tw", "zh-tw", "Asia/Taipei"},    {".hk", "zh-hk", "Asia/Hong_Kong"},
	{".sg", "en-sg", "Asia/Singapore"}, {".in", "en-in", "Asia/Kolkata"},
	{".ua", "uk", "Europe/Kyiv"}};

static struct str
zone_guess(struct str host, struct str language)
{
	for (size_t i = 0; i < COUNT(zones); i++)
		if (str_ends(host, str_from(zones[i].host)))
			return str_from(zones[i].zone);
	for (size_t i = 0; i < COUNT(zones); i++)
		if (str_is(language, zones[i].language))
			return str_from(zones[i].zone);
	return STR("");
}

static void
head_write(struct sketch *s, struct str host)
{
	const struct article *a = &s->article;
	struct str zone = s->zone;

	buf_fmt(s->out,
		"# Begun from %.*s. osbrief-site(7) tells what a line means.\n",
		STR_ARG(s->page.capture->file));
	buf_fmt(s->out, "%spublisher: %.*s\n", a->publisher.len ? "" : "# ",
		STR_ARG(a->publisher));
	buf_fmt(s->out, "%sdomain: %.*s\n", host.len ? "" : "# ",
		STR_ARG(host.len ? host
				 : STR("the page tells none: --domain HOST")));
	buf_fmt(s->out, "%slanguage: %.*s\n", a->language.len ? "" : "# ",
		STR_ARG(a->language.len ? a->language : STR("such as en")));
	buf_fmt(s->out, "%szone: %.*s\n", zone.len ? "" : "# ",
		STR_ARG(zone.len ? zone
				 : STR("of times that tell none, as "
				       "Europe/London")));
	buf_add(s->out, STR("# reliability: whose it is, what it retells\n"));
}

static void
fields_write(struct sketch *s)
{
	size_t body;

	line_write(s, "title", title_find(s), s->article.title);
	line_write(s, "byline", byline_find(s), names_of(s));
	line_write(s, "published", stamp_find(s), s->article.published.text);
	body = body_find(&s->page.tree);
	buf_add(s->out, STR("# Without body the densest part of the page is "
			    "read, and tidied:\n"));
	line_write(s, body == STR_NONE ? "body" : "# body",
		   body == STR_NONE
			   ? STR("")
			   : lasting_select(s->arena, &s->page.tree, body),
		   STR(""));
	buf_add(s->out, STR("# drop: selectors of what is no text of the "
			    "article\n"));
}

void
sketch_make(const struct capture *in, struct str domain, struct buf *out)
{
	const struct site site = {STR(""), STR(""), STR(""), NULL};
	struct sketch s = {.arena = out->arena, .out = out};

	page_open(s.arena, in, &s.page);
	defaults_fill(&s.page, &site, &s.article);
	if (!domain.len)
		domain = host_of(s.page.url);
	if (!s.article.language.len)
		s.article.language = defaults_language(text_of(&s, 0));
	s.zone = zone_guess(domain, s.article.language);
	head_write(&s, domain);
	fields_write(&s);
	page_close(&s.page);
}
