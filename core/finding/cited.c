/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/cited.h"

#include <stdlib.h>

#include "base/vec.h"
#include "claim/entity/gazetteer.h"

enum {
	CREDIT_BYTES = 160, /* at the head of a text, where agencies stand */
	TITLE_LEAST = 12,   /* bytes of a title that is known by itself */
	TITLE_MAX = 600,
	SAME_TITLE_MAX = 8 /* pages of one title that are looked at */
};

static const struct {
	struct str open, close;
} marks[] = {{STR_INIT("“"), STR_INIT("”")},   {STR_INIT("「"), STR_INIT("」")},
	     {STR_INIT("『"), STR_INIT("』")}, {STR_INIT("\""), STR_INIT("\"")},
	     {STR_INIT("‘"), STR_INIT("’")},   {STR_INIT("«"), STR_INIT("»")}};

static const struct {
	struct str open, close;
} brackets[] = {{STR_INIT("("), STR_INIT(")")},
		{STR_INIT("（"), STR_INIT("）")},
		{STR_INIT("【"), STR_INIT("】")}};

/* How agencies sign, where the word by itself means something else. */
static const struct {
	struct str sign, name;
} signs[] = {{STR_INIT("共同"), STR_INIT("共同通信")},
	     {STR_INIT("時事"), STR_INIT("時事通信")}};

/* known: a digest of an address or a title, and whose it is. */
struct known {
	uint64_t key;
	uint32_t page;
};

struct citations {
	struct citation *at;
	size_t len, cap;
};

static int
known_cmp(const void *a, const void *b)
{
	const struct known *x = a, *y = b;

	if (x->key != y->key)
		return x->key < y->key ? -1 : 1;
	return (x->page > y->page) - (x->page < y->page);
}

/* Titles are compared without case and without the stop behind them. */
static uint64_t
title_key(struct str s)
{
	AUTO_ARENA scratch = {0};

	s = str_trim(s);
	while (s.len && (s.ptr[s.len - 1] == '.' || s.ptr[s.len - 1] == ','))
		s.len--;
	return str_hash(str_lower(&scratch, str_fold_space(&scratch, s)));
}

static void
known_add(struct merge *m, uint64_t key, size_t page)
{
	m->known[m->known_len++] = (struct known){key, (uint32_t)page};
}

static void
known_make(struct merge *m)
{
	m->known = arena_array(m->work, 2 * m->pages_len + 1, sizeof *m->known);
	for (size_t i = 0; i < m->pages_len; i++) {
		const struct article *in = m->pages[i].article;

		if (in->url.len)
			known_add(m, str_hash(in->url), i);
		if (in->title.len >= TITLE_LEAST)
			known_add(m, title_key(in->title), i);
	}
	if (m->known_len)
		qsort(m->known, m->known_len, sizeof *m->known, known_cmp);
}

/* The first page known by `key`, other than `page`. */
static uint32_t
known_find(const struct merge *m, uint32_t page, uint64_t key)
{
	size_t b = 0, e = m->known_len;

	while (b < e) {
		size_t mid = (b + e) / 2;

		if (m->known[mid].key < key)
			b = mid + 1;
		else
			e = mid;
	}
	for (e = b; e < m->known_len && e < b + SAME_TITLE_MAX; e++) {
		uint32_t to = m->known[e].page;

		if (m->known[e].key != key)
			break;
		if (to != page)
			return to;
	}
	return NOWHERE;
}

/* The next phrase between quotation marks; `*s` goes on behind it. */
static struct str
quoted_next(struct str *s)
{
	while (s->len) {
		for (size_t i = 0; i < COUNT(marks); i++) {
			size_t e, b = marks[i].open.len;

			if (!str_starts(*s, marks[i].open))
				continue;
			e = str_find(str_slice(*s, 0, b + TITLE_MAX),
				     marks[i].close, b);
			if (e != STR_NONE) {
				struct str got = str_slice(*s, b, e);

				*s = str_skip(*s, e + marks[i].close.len);
				return got;
			}
		}
		*s = str_skip(*s, 1);
	}
	return (struct str){"", 0};
}

size_t
cited_outlet(const struct merge *m, uint64_t key)
{
	size_t is = map_get(&m->outlets, key);

	return is == MAP_NONE ? OUTLET_NONE : is;
}

uint32_t
cited_title(const struct merge *m, uint32_t page, struct str text)
{
	for (struct str got; (got = quoted_next(&text)).len;) {
		uint32_t to = got.len >= TITLE_LEAST
				      ? known_find(m, page, title_key(got))
				      : NOWHERE;

		if (to != NOWHERE)
			return to;
	}
	return NOWHERE;
}

static void
citation_add(struct merge *m, struct citations *all, uint32_t x, uint32_t y,
	     enum tie tie)
{
	const struct page *from = &m->pages[x];

	if (y != NOWHERE && m->pages[y].outlet != from->outlet)
		*vec_add(m->work, all) =
			(struct citation){from->outlet, x, y, tie};
}

static void
links_add(struct merge *m, struct citations *all, uint32_t page)
{
	const struct links *l = &m->pages[page].article->links;

	for (size_t i = 0; i < l->len; i++) {
		uint32_t to = NOWHERE;

		if (l->at[i].kind == LINK_OWN)
			continue;
		if (l->at[i].url.len)
			to = known_find(m, page, str_hash(l->at[i].url));
		if (to == NOWHERE && l->at[i].title.len)
			to = known_find(m, page, title_key(l->at[i].title));
		citation_add(m, all, page, to,
			     l->at[i].kind == LINK_SOURCE ? TIE_SOURCE
							  : TIE_LINK);
	}
}

static void
titles_add(struct merge *m, struct citations *all, uint32_t page)
{
	struct str text = m->pages[page].article->text;

	for (struct str got; (got = quoted_next(&text)).len;)
		if (got.len >= TITLE_LEAST)
			citation_add(m, all, page,
				     known_find(m, page, title_key(got)),
				     TIE_SOURCE);
}

static int
citation_cmp(const void *a, const void *b)
{
	const struct citation *x = a, *y = b;

	if (x->outlet != y->outlet)
		return x->outlet < y->outlet ? -1 : 1;
	if (x->x != y->x)
		return x->x < y->x ? -1 : 1;
	if (x->y != y->y)
		return x->y < y->y ? -1 : 1;
	return (y->tie > x->tie) - (y->tie < x->tie);
}

static void
outlet_add(struct merge *m, const struct page *p)
{
	const struct article *in = p->article;
	size_t *is = map_put(m->work, &m->outlets, p->outlet);

	if (*is == MAP_NONE)
		*is = OUTLET_UNREAD;
	if (in->genre == GENRE_NOTICE)
		*is = OUTLET_NONE;
	else if (*is == OUTLET_UNREAD && in->access == ACCESS_FULL &&
		 in->text.len)
		*is = OUTLET_READ;
}

void
cited_make(struct merge *m)
{
	struct citations all = {0};

	known_make(m);
	for (uint32_t i = 0; i < m->pages_len; i++) {
		links_add(m, &all, i);
		titles_add(m, &all, i);
		outlet_add(m, &m->pages[i]);
	}
	if (all.len)
		qsort(all.at, all.len, sizeof *all.at, citation_cmp);
	m->cited = all.at;
	m->cited_len = all.len;
}

const struct citation *
cited_of(const struct merge *m, uint64_t outlet, size_t *ret_n)
{
	size_t b = 0, e = m->cited_len, n = 0;

	while (b < e) {
		size_t mid = (b + e) / 2;

		if (m->cited[mid].outlet < outlet)
			b = mid + 1;
		else
			e = mid;
	}
	while (b + n < m->cited_len && m->cited[b + n].outlet == outlet)
		n++;
	*ret_n = n;
	return n ? &m->cited[b] : NULL;
}

enum tie
cited_tie(const struct merge *m, uint32_t x, uint32_t y)
{
	size_t n;
	const struct citation *c = cited_of(m, m->pages[x].outlet, &n);

	/* The stronger of two ties stands first. */
	for (size_t i = 0; i < n; i++)
		if (c[i].x == x && c[i].y == y)
			return c[i].tie;
	return TIE_NONE;
}

/* The agency that a name, or a sign in brackets, stands for. */
static struct str
agency_of(const struct merge *m, struct str name)
{
	const struct name_form *f;

	name = str_trim(name);
	/* 【ロンドン共同】: the place stands before the agency. */
	for (size_t i = 0; i < COUNT(signs); i++)
		if (str_ends(name, signs[i].sign))
			return signs[i].name;
	f = gazetteer_find(m->names, name);
	return f && f->of->kind == NAMED_OUTLET ? f->of->name
						: (struct str){"", 0};
}

static struct str
credit_line(const struct merge *m, struct str head)
{
	for (size_t i = 0; i < COUNT(brackets); i++) {
		size_t b = str_find(head, brackets[i].open, 0), e;
		struct str got;

		if (b == STR_NONE)
			continue;
		b += brackets[i].open.len;
		e = str_find(head, brackets[i].close, b);
		if (e == STR_NONE)
			continue;
		got = agency_of(m, str_slice(head, b, e));
		if (got.len)
			return got;
	}
	return (struct str){"", 0};
}

struct str
cited_agency(const struct merge *m, const struct page *p)
{
	const struct bylines *by = &p->article->bylines;

	for (size_t i = 0; i < by->len; i++) {
		struct str got = by->at[i].body ? agency_of(m, by->at[i].name)
						: (struct str){"", 0};

		if (got.len)
			return got;
	}
	return credit_line(m,
			   str_slice(view_lead(p->article), 0, CREDIT_BYTES));
}
