/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/revise.h"

#include <stdlib.h>

#include "base/map.h"
#include "base/vec.h"

/* ---- which captures --------------------------------------------------- */

static struct str
address_of(struct str url)
{
	struct str rest, head = str_cut(url, STR("://"), &rest);

	if (!rest.len)
		rest = head;
	return str_starts_ci(rest, STR("www.")) ? str_skip(rest, 4) : rest;
}

static int
by_address(const void *x, const void *y)
{
	const struct version *a = x, *b = y;
	int order = str_cmp(a->address, b->address);

	if (!order)
		order = str_cmp(a->archived, b->archived);
	if (!order)
		order = str_cmp(a->modified, b->modified);
	return order ? order : str_cmp(a->id, b->id);
}

static bool
same_address(const struct versions *v, size_t i, size_t k)
{
	return k < v->len && str_eq(v->at[i].address, v->at[k].address);
}

/* Addresses that were kept once have nothing to be compared with. */
static void
single_drop(struct versions *io)
{
	struct versions in = *io;

	io->len = 0;
	for (size_t i = 0, e; i < in.len; i = e) {
		for (e = i + 1; same_address(&in, i, e);)
			e++;
		for (size_t k = i; e - i > 1 && k < e; k++)
			io->at[io->len++] = in.at[k];
	}
}

int
versions_list(struct store *s, struct arena *a, struct versions *ret,
	      struct err *err)
{
	struct str index = str_from(access_names[ACCESS_INDEX]);
	struct storeds captures = {0};
	struct heads heads = {0};
	struct map at = {0};

	if (store_captures(s, a, STR(""), &captures, err) < 0 ||
	    store_articles(s, a, STR(""), &heads, err) < 0)
		return -1;
	for (size_t i = 0; i < captures.len; i++)
		*map_put(a, &at, str_hash(captures.at[i].id)) = i;
	for (size_t i = 0; i < heads.len; i++) {
		const struct head *h = &heads.at[i];
		size_t k = map_get(&at, str_hash(h->capture));

		if (!h->url.len || str_eq(h->access, index) || k == MAP_NONE)
			continue;
		*vec_add(a, ret) =
			(struct version){address_of(h->url), h->id, h->capture,
					 captures.at[k].archived, h->modified};
	}
	if (ret->len)
		qsort(ret->at, ret->len, sizeof *ret->at, by_address);
	single_drop(ret);
	return 0;
}

/* ---- reading them ----------------------------------------------------- */

static const struct article *
version_read(const struct reviser *from, struct arena *a,
	     const struct version *v)
{
	struct articles got = {0};
	struct capture page;
	struct err err;

	if (store_get(from->store, a, v->capture, &page, &err) < 0 ||
	    run_read(from->run, a, from->sources, &page, &got, &err) < 0) {
		run_note(from->run, NOTE_DETAIL, "%s", err.msg);
		return NULL;
	}
	for (size_t i = 0; i < got.len; i++)
		if (str_eq(got.at[i].id, v->id))
			return &got.at[i];
	return NULL;
}

static bool
is_readable(const struct article *in)
{
	return in && in->text.len &&
	       (in->access == ACCESS_FULL || in->access == ACCESS_PREVIEW);
}

static void
pair_add(struct arena *a, const struct article *then, const struct article *now,
	 struct revisions *ret)
{
	struct revision *r;

	if (!is_readable(then) || !now)
		return;
	r = vec_add(a, ret);
	revision_make(a, then, now, r);
	if (!revision_any(r))
		ret->len--;
}

static bool
version_in(const struct reviser *from, const struct week *week,
	   const struct version *v)
{
	return week_holds(week, desk_day(from->desk, v->archived)) ||
	       week_holds(week, desk_day(from->desk, v->modified));
}

/* One address, [b, e): each of the week beside the last readable before. */
static void
address_revise(const struct reviser *from, struct arena *a,
	       const struct week *week, const struct versions *v,
	       struct span at, struct revisions *ret)
{
	const struct article *then = NULL;

	for (size_t i = at.b; i < at.e; i++) {
		const struct article *now = version_read(from, a, &v->at[i]);

		if (version_in(from, week, &v->at[i]))
			pair_add(a, then, now, ret);
		then = is_readable(now) ? now : then;
	}
}

int
revise_week(const struct reviser *from, struct arena *a,
	    const struct week *week, struct revisions *ret, struct err *err)
{
	struct versions v = {0};

	if (versions_list(from->store, a, &v, err) < 0)
		return -1;
	for (size_t i = 0, e; i < v.len; i = e) {
		bool wanted = false;

		for (e = i + 1; same_address(&v, i, e); e++)
			wanted = wanted || version_in(from, week, &v.at[e]);
		if (wanted)
			address_revise(from, a, week, &v, (struct span){i, e},
				       ret);
	}
	return 0;
}

/* The last of the same address that was kept up to the day; `i` itself when
 * none is later. */
static size_t
last_of(const struct reviser *from, const struct versions *v, size_t i,
	struct date to)
{
	size_t last = i;

	for (size_t k = i + 1; same_address(v, i, k); k++)
		if (!to.year ||
		    date_cmp(desk_day(from->desk, v->at[k].archived), to) <= 0)
			last = k;
	return last;
}

int
revise_cited(const struct reviser *from, struct arena *a,
	     const struct brief *issued, struct date to, struct revisions *ret,
	     struct err *err)
{
	struct versions v = {0};
	struct map cited = {0};

	if (versions_list(from->store, a, &v, err) < 0)
		return -1;
	for (size_t i = 0; i < issued->cites.len; i++)
		*map_put(a, &cited, str_hash(issued->cites.at[i].article)) = i;
	for (size_t i = 0; i < v.len; i++) {
		size_t last = last_of(from, &v, i, to);

		if (last != i &&
		    map_get(&cited, str_hash(v.at[i].id)) != MAP_NONE)
			pair_add(a, version_read(from, a, &v.at[i]),
				 version_read(from, a, &v.at[last]), ret);
	}
	return 0;
}
