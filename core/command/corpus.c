/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/corpus.h"

#include <stdlib.h>

#include "base/vec.h"

static int
article_order(const void *x, const void *y)
{
	const struct article *a = x, *b = y;
	int by_id = str_cmp(a->id, b->id);

	/* The one with a text stands before the stub of the same id. */
	return by_id ? by_id : str_cmp(b->text, a->text);
}

static int
claim_order(const void *x, const void *y)
{
	const struct claim *a = x, *b = y;
	int by_id = str_cmp(a->id, b->id);

	return by_id ? by_id : str_cmp(a->quote_text, b->quote_text);
}

static int
article_id_is(const void *key, const void *item)
{
	const struct str *id = key;
	const struct article *a = item;

	return str_cmp(*id, a->id);
}

int
gather_line(struct gather *g, struct str line, struct str place,
	    struct err *err)
{
	AUTO_JSON *j = json_parse(line, err);
	struct article got;

	if (!j)
		return err_in(err, "%.*s", STR_ARG(place));
	if (json_object_get(j, "cue")) {
		*vec_add(g->arena, &g->claims) = (struct deferred){
			str_copy(g->arena, line), str_copy(g->arena, place)};
		return 0;
	}
	if (!json_object_get(j, "text"))
		return err_set(err, ERR_FORMAT,
			       "%.*s: neither an article line (\"text\") nor a "
			       "claim line (\"cue\")",
			       STR_ARG(place));
	if (article_from_json(g->arena, j, &got, err) < 0)
		return err_in(err, "%.*s", STR_ARG(place));
	*vec_add(g->arena, &g->corpus.articles) = got;
	return 0;
}

/* Sorted, and the second of equal ids left out. */
static void
articles_settle(struct articles *in)
{
	size_t n = 0;

	if (in->len)
		qsort(in->at, in->len, sizeof *in->at, article_order);
	for (size_t i = 0; i < in->len; i++)
		if (!n || !str_eq(in->at[n - 1].id, in->at[i].id))
			in->at[n++] = in->at[i];
	in->len = n;
}

static void
claims_settle(struct claims *in)
{
	size_t n = 0;

	if (in->len)
		qsort(in->at, in->len, sizeof *in->at, claim_order);
	for (size_t i = 0; i < in->len; i++)
		if (!n || !in->at[i].id.len ||
		    !str_eq(in->at[n - 1].id, in->at[i].id))
			in->at[n++] = in->at[i];
	in->len = n;
}

static struct article *
article_find(const struct articles *in, struct str id)
{
	if (!in->len)
		return NULL;
	return bsearch(&id, in->at, in->len, sizeof *in->at, article_id_is);
}

/* The map of a known article's text, made when first asked for. */
static const struct cpmap *
map_of(struct gather *g, struct str id)
{
	const struct articles *known = &g->corpus.articles;
	struct article *got = article_find(known, id);
	struct cpmap *map;

	if (!got || !got->text.len)
		return NULL;
	map = &g->maps[got - known->at];
	if (!map->count)
		*map = cpmap_make(g->arena, got->text);
	return map;
}

static int
claim_line(struct gather *g, const struct deferred *d, struct err *err)
{
	AUTO_JSON *j = json_parse(d->line, err);
	const struct cpmap *map;
	struct article from = {0};
	struct claim got;

	if (!j)
		return -1;
	map = map_of(g, json_get_text(g->arena, j, "article"));
	if (claim_from_json(g->arena, j, map, &got, &from, err) < 0)
		return -1;
	if (!got.article.len)
		return err_set(err, ERR_FORMAT, "claim: \"article\" is empty");
	if (map && claim_gate(&got, map->text, err) < 0)
		return -1;
	*vec_add(g->arena, &g->corpus.claims) = got;
	if (!map)
		*vec_add(g->arena, &g->stubs) = from;
	return 0;
}

int
gather_next(struct gather *g, struct err *err)
{
	const struct deferred *d;

	if (!g->maps) {
		articles_settle(&g->corpus.articles);
		g->maps = arena_array(g->arena, g->corpus.articles.len + 1,
				      sizeof *g->maps);
	}
	if (g->next == g->claims.len)
		return 0;
	d = &g->claims.at[g->next++];
	if (claim_line(g, d, err) < 0)
		return err_in(err, "%.*s", STR_ARG(d->place));
	return 1;
}

struct corpus
gather_end(struct gather *g)
{
	for (size_t i = 0; i < g->stubs.len; i++)
		*vec_add(g->arena, &g->corpus.articles) = g->stubs.at[i];
	articles_settle(&g->corpus.articles);
	claims_settle(&g->corpus.claims);
	return g->corpus;
}
