/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/gist.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/vec.h"

/* Thresholds of docs/method.md, "Merging". */
static const struct cluster_rule story_rule = {CLUSTER_ONE * 22 / 100, .8, 4};
static const struct cluster_rule affair_rule = {CLUSTER_ONE * 15 / 100, 0, 0};
static const int32_t link_bonus = CLUSTER_ONE * 15 / 100;
static const int32_t cited_least = CLUSTER_ONE * 6 / 100;
static const double floor_cosine = .06, copy_least = .5;

static struct str
copy_text(struct merge *m, const struct page *p, struct arena *scratch)
{
	struct buf b = {.arena = scratch};

	if (p->article->text.len)
		return p->article->text;
	for (uint32_t i = 0; i < p->claims && b.len < NEAR_BYTES; i++) {
		buf_add(&b, m->views[p->first + i].claim->quote_text);
		buf_add(&b, STR(".\n"));
	}
	return buf_str(&b);
}

/* sums: pair scores that are added up before they become links. */
struct sums {
	struct arena *a;
	struct map at; /* pair -> index into pairs */
	struct link_pairs pairs;
};

static struct link_pair *
sums_at(struct sums *s, uint32_t x, uint32_t y)
{
	uint32_t a = x < y ? x : y, b = x < y ? y : x;
	size_t *at = map_put(s->a, &s->at, (uint64_t)a << 32 | b);

	if (*at == MAP_NONE) {
		*at = s->pairs.len;
		*vec_add(s->a, &s->pairs) = (struct link_pair){a, b, 0};
	}
	return &s->pairs.at[*at];
}

static void
bonus(struct sums *s, uint32_t x, uint32_t y)
{
	if (x != y)
		sums_at(s, x, y)->score += link_bonus;
}

/* Pages that link to each other, or name the same report as their source,
 * tell of the same. An outlet's links to its own older pages do not count. */
static void
links_add(struct merge *m, struct sums *s)
{
	AUTO_ARENA scratch = {0};
	struct map urls = {0}, sources = {0};

	for (uint32_t i = 0; i < m->pages_len; i++)
		if (m->pages[i].article->url.len)
			*map_put(&scratch, &urls,
				 str_hash(m->pages[i].article->url)) = i;
	for (uint32_t i = 0; i < m->pages_len; i++) {
		const struct links *l = &m->pages[i].article->links;

		for (size_t k = 0; k < l->len; k++) {
			uint64_t key = str_hash(l->at[k].url);
			size_t to = map_get(&urls, key), *first;

			if (l->at[k].kind == LINK_OWN || !l->at[k].url.len)
				continue;
			if (to != MAP_NONE)
				bonus(s, i, (uint32_t)to);
			if (l->at[k].kind != LINK_SOURCE)
				continue;
			first = map_put(&scratch, &sources, key);
			if (*first != MAP_NONE)
				bonus(s, i, (uint32_t)*first);
			else
				*first = i;
		}
	}
}

static void
nodes_make(struct merge *m)
{
	AUTO_ARENA scratch = {0};
	struct map twins = {0};

	for (uint32_t i = 0; i < m->pages_len; i++) {
		struct str twin = m->pages[i].article->twin;
		size_t *first;

		m->pages[i].node = i;
		if (!twin.len)
			continue;
		first = map_put(&scratch, &twins, str_hash(twin));
		if (*first == MAP_NONE)
			*first = i;
		m->pages[i].node = (uint32_t)*first;
	}
}

static bool
in_window(const struct page *x, const struct page *y)
{
	int64_t gap = (int64_t)x->day - y->day;

	if (x->day == DAY_NONE || y->day == DAY_NONE)
		return true;
	return gap <= STORY_WINDOW_DAYS && gap >= -STORY_WINDOW_DAYS;
}

/* Between translations the likest two pages speak for their articles. */
static void
stories_make(struct merge *m, const struct link_pairs *pages)
{
	AUTO_ARENA scratch = {0};
	struct sums s = {.a = &scratch};
	uint32_t *label;

	for (size_t i = 0; i < pages->len; i++) {
		const struct page *x = &m->pages[pages->at[i].a];
		const struct page *y = &m->pages[pages->at[i].b];
		struct link_pair *p;

		if (x->node == y->node || !in_window(x, y))
			continue;
		p = sums_at(&s, x->node, y->node);
		if (p->score < pages->at[i].score)
			p->score = pages->at[i].score;
	}
	label = arena_array(&scratch, m->pages_len + 1, sizeof *label);
	cluster_average(m->pages_len, &s.pairs, story_rule, label);
	for (size_t i = 0; i < m->pages_len; i++)
		m->pages[i].story = label[m->pages[i].node];
}

/* Stories that go on over weeks: average link again, story against story,
 * without the window. */
static void
affairs_make(struct merge *m, const struct link_pairs *pages)
{
	AUTO_ARENA scratch = {0};
	struct sums s = {.a = &scratch};
	uint32_t *size, *label;

	size = arena_array(&scratch, m->pages_len + 1, sizeof *size);
	label = arena_array(&scratch, m->pages_len + 1, sizeof *label);
	for (size_t i = 0; i < m->pages_len; i++)
		size[m->pages[i].story]++;
	for (size_t i = 0; i < pages->len; i++) {
		uint32_t x = m->pages[pages->at[i].a].story;
		uint32_t y = m->pages[pages->at[i].b].story;

		if (x != y)
			sums_at(&s, x, y)->score +=
				(int32_t)((int64_t)pages->at[i].score /
					  ((int64_t)size[x] * size[y]));
	}
	cluster_average(m->pages_len, &s.pairs, affair_rule, label);
	for (size_t i = 0; i < m->pages_len; i++)
		m->pages[i].affair = label[m->pages[i].story];
}

static void
affair_join(struct merge *m, size_t *claims, uint32_t x, uint32_t y)
{
	uint32_t a = x < y ? x : y, b = x < y ? y : x;

	if (a == b || claims[a] + claims[b] > AFFAIR_CLAIMS_MAX)
		return;
	claims[a] += claims[b];
	for (size_t i = 0; i < m->pages_len; i++)
		if (m->pages[i].affair == b)
			m->pages[i].affair = a;
}

/* A page that links to a page of another affair, or tells what that outlet
 * said while they have something in common, joins the two: the repeat must
 * meet its origin. */
static void
affairs_cite(struct merge *m, const struct gist *gists,
	     const struct link_pairs *pages)
{
	AUTO_ARENA scratch = {0};
	size_t *claims;

	claims = arena_array(&scratch, m->pages_len + 1, sizeof *claims);
	for (size_t i = 0; i < m->pages_len; i++)
		claims[m->pages[i].affair] += m->pages[i].claims;
	for (size_t i = 0; i < pages->len; i++) {
		const struct page *x = &m->pages[pages->at[i].a];
		const struct page *y = &m->pages[pages->at[i].b];
		const struct gist *gx = &gists[pages->at[i].a];
		const struct gist *gy = &gists[pages->at[i].b];

		if (x->affair == y->affair || gx->outlet == gy->outlet ||
		    pages->at[i].score < cited_least)
			continue;
		if (pages->at[i].score >= link_bonus + cited_least ||
		    (in_window(x, y) && (gist_cites(gx, gy->outlet) ||
					 gist_cites(gy, gx->outlet))))
			affair_join(m, claims, x->affair, y->affair);
	}
}

void
story_copies(struct merge *m)
{
	AUTO_ARENA scratch = {0};
	struct link_pairs found = {0};
	struct shingles *all;

	all = arena_array(&scratch, m->pages_len + 1, sizeof *all);
	for (size_t i = 0; i < m->pages_len; i++)
		near_read(&scratch, copy_text(m, &m->pages[i], &scratch),
			  &all[i]);
	near_pairs(&scratch, all, m->pages_len, copy_least, &found);
	for (size_t i = 0; i < found.len; i++)
		*map_put(m->a, &m->copies,
			 (uint64_t)found.at[i].a << 32 | found.at[i].b) = 1;
}

static void
alike_find(struct arena *a, const struct merge *m, const struct gist *gists,
	   struct sums *ret)
{
	AUTO_ARENA scratch = {0};
	struct link_pairs alike = {0};
	struct vectors v;
	struct vector *counts =
		arena_array(&scratch, m->pages_len + 1, sizeof *counts);

	for (size_t i = 0; i < m->pages_len; i++) {
		counts[i] = gists[i].terms;
		counts[i].language = m->pages[i].language;
	}
	vector_weigh(&scratch, counts, m->pages_len, &v);
	vector_pairs(&scratch, &v, floor_cosine, &alike);
	*ret = (struct sums){.a = a};
	for (size_t i = 0; i < alike.len; i++)
		*sums_at(ret, alike.at[i].a, alike.at[i].b) = alike.at[i];
}

void
story_make(struct merge *m)
{
	AUTO_ARENA scratch = {0};
	struct gist *gists;
	struct sums s;

	gists = arena_array(&scratch, m->pages_len + 1, sizeof *gists);
	for (size_t i = 0; i < m->pages_len; i++)
		gist_read(&scratch, m, &m->pages[i], &gists[i]);
	nodes_make(m);
	alike_find(&scratch, m, gists, &s);
	links_add(m, &s);
	stories_make(m, &s.pairs);
	affairs_make(m, &s.pairs);
	affairs_cite(m, gists, &s.pairs);
}
