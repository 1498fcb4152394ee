/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/vector.h"

#include <math.h>
#include <stdlib.h>

#include "base/vec.h"

/* Names tell stories apart; a pair of characters is half a word; "report",
 * "evidence" are about the telling. */
static const double name_weight = 2.0, pair_weight = 0.6, faint_weight = 0.3;

/* Pairs whose telling terms give less than this part of the floor are not
 * looked at more closely. */
static const double worth_a_look = 0.7;

/* A word that all of three texts have is no common word yet. */
enum { FEWEST_TEXTS = 60 };

/* Rounded, so that a last bit of the C library's log never decides. */
static double
log_round(double x)
{
	return floor(log(x) * 1024 + .5) / 1024;
}

static int
weight_cmp(const void *a, const void *b)
{
	const struct weight *x = a, *y = b;

	return (x->key > y->key) - (x->key < y->key);
}

/* Terms as weights: sorted, each key once, `w` how often it stands there. */
void
vector_count(struct arena *a, const struct reading *r, struct vector *ret)
{
	size_t n = 0;

	ret->at = arena_array(a, r->len, sizeof *ret->at);
	for (size_t i = 0; i < r->len; i++)
		ret->at[i] =
			(struct weight){r->terms[i].key, 1, r->terms[i].flags};
	if (r->len)
		qsort(ret->at, r->len, sizeof *ret->at, weight_cmp);
	for (size_t i = 0; i < r->len; i++) {
		if (n && ret->at[n - 1].key == ret->at[i].key) {
			ret->at[n - 1].w += 1;
			ret->at[n - 1].flags |= ret->at[i].flags;
		} else
			ret->at[n++] = ret->at[i];
	}
	ret->len = n;
}

double
vector_idf(const struct vectors *v, uint64_t key)
{
	size_t df = map_get(&v->df, key), len = v->len;

	if (df == MAP_NONE)
		df = 1;
	if (len < FEWEST_TEXTS)
		len = FEWEST_TEXTS;
	return 1 + log_round((double)(len + 1) / (double)df);
}

static void
weigh(const struct vectors *v, struct vector *x)
{
	double all = 0, shared = 0;

	for (size_t i = 0; i < x->len; i++) {
		struct weight *t = &x->at[i];

		t->w = (1 + log_round(t->w)) * vector_idf(v, t->key);
		if (t->flags & (ROW_EVIDENCE | ROW_ANAPHOR))
			t->w *= faint_weight;
		if (t->flags & TERM_NAME && !(t->flags & ROW_COUNTRY))
			t->w *= name_weight;
		if (t->flags & TERM_PAIR)
			t->w *= pair_weight;
		all += t->w * t->w;
		shared += t->flags & TERM_SHARED ? t->w * t->w : 0;
	}
	x->norm = sqrt(all);
	x->shared = sqrt(shared);
}

void
vector_weigh(struct arena *a, struct vector *counts, size_t n,
	     struct vectors *ret)
{
	*ret = (struct vectors){.at = counts, .len = n};
	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < counts[i].len; k++) {
			size_t *df = map_put(a, &ret->df, counts[i].at[k].key);

			*df = *df == MAP_NONE ? 1 : *df + 1;
		}
	for (size_t i = 0; i < n; i++)
		weigh(ret, &counts[i]);
}

void
vector_make(struct arena *a, const struct reading *readings, size_t n,
	    struct vectors *ret)
{
	struct vector *counts = arena_array(a, n, sizeof *counts);

	for (size_t i = 0; i < n; i++)
		vector_count(a, &readings[i], &counts[i]);
	vector_weigh(a, counts, n, ret);
}

static double
normed(const struct vector *x, const struct vector *y, double dot)
{
	bool foreign = x->language && y->language && x->language != y->language;
	/* What cannot be shared still weighs, but less: a few shared words
	 * must not make all of two sentences alike. */
	double n = foreign ? sqrt(x->shared * x->norm * y->shared * y->norm)
			   : x->norm * y->norm;

	return n > 0 ? dot / n : 0;
}

double
vector_cosine(const struct vector *x, const struct vector *y)
{
	double dot = 0;

	for (size_t i = 0, k = 0; i < x->len && k < y->len;) {
		uint64_t a = x->at[i].key, b = y->at[k].key;

		if (a == b)
			dot += x->at[i].w * y->at[k].w;
		i += a <= b;
		k += b <= a;
	}
	return normed(x, y, dot);
}

/* posting: a vector that holds a term. */
struct posting {
	uint32_t vector;
	float w;
};

/* term_row: the earlier vectors that hold one term. */
struct term_row {
	struct posting *at;
	uint32_t len;
};

struct search {
	struct arena *a;
	const struct vectors *v;
	struct map row_at; /* term that brings candidates -> its row */
	struct term_row *rows;
	uint32_t *seen; /* i + 1 when vector was met for i */
	double *dot;	/* with i, over the terms that bring candidates */
	struct {
		uint32_t *at;
		size_t len, cap;
	} hits;
};

static int
hit_cmp(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static size_t
df_cap(const struct vectors *v)
{
	size_t cap = v->len / VECTOR_DF_PART;

	if (cap < VECTOR_DF_LEAST)
		return VECTOR_DF_LEAST;
	return cap < VECTOR_DF_MOST ? cap : VECTOR_DF_MOST;
}

/* Rows with room for all that will join them, side by side. */
static void
rows_make(struct search *s)
{
	size_t cap = df_cap(s->v), n = 0, all = 0;
	struct posting *room;

	for (size_t i = 0; i < s->v->df.cap; i++) {
		const struct map_slot *t = &s->v->df.at[i];

		if (!t->used || t->value < 2 || t->value > cap)
			continue;
		*map_put(s->a, &s->row_at, t->key) = n++;
		all += t->value;
	}
	s->rows = arena_array(s->a, n + 1, sizeof *s->rows);
	room = arena_array(s->a, all + 1, sizeof *room);
	for (size_t i = 0; i < s->row_at.cap; i++) {
		const struct map_slot *t = &s->row_at.at[i];

		if (!t->used)
			continue;
		s->rows[t->value].at = room;
		room += map_get(&s->v->df, t->key);
	}
}

static void
row_meet(struct search *s, const struct term_row *row, uint32_t i, double w)
{
	for (uint32_t k = 0; k < row->len; k++) {
		const struct posting *p = &row->at[k];

		if (s->seen[p->vector] != i + 1) {
			s->seen[p->vector] = i + 1;
			s->dot[p->vector] = 0;
			*vec_add(s->a, &s->hits) = p->vector;
		}
		s->dot[p->vector] += w * (double)p->w;
	}
}

/* Earlier vectors that share a telling term with vector i; then i joins. */
static void
candidates(struct search *s, uint32_t i)
{
	const struct vector *x = &s->v->at[i];

	s->hits.len = 0;
	for (size_t k = 0; k < x->len; k++) {
		size_t at = map_get(&s->row_at, x->at[k].key);
		struct term_row *row;

		if (at == MAP_NONE)
			continue;
		row = &s->rows[at];
		row_meet(s, row, i, x->at[k].w);
		row->at[row->len++] = (struct posting){i, (float)x->at[k].w};
	}
}

/* Few are worth a look: only those are put in order. */
static void
hits_choose(struct search *s, uint32_t i, double floor)
{
	const struct vector *all = s->v->at;
	size_t n = 0;

	for (size_t k = 0; k < s->hits.len; k++) {
		uint32_t j = s->hits.at[k];

		if (normed(&all[j], &all[i], s->dot[j]) >= floor * worth_a_look)
			s->hits.at[n++] = j;
	}
	s->hits.len = n;
	if (n)
		qsort(s->hits.at, n, sizeof *s->hits.at, hit_cmp);
}

void
vector_pairs(struct arena *a, const struct vectors *v, double floor,
	     struct link_pairs *ret)
{
	AUTO_ARENA scratch = {0};
	struct search s = {.a = &scratch, .v = v};

	s.seen = arena_array(&scratch, v->len, sizeof *s.seen);
	s.dot = arena_array(&scratch, v->len, sizeof *s.dot);
	rows_make(&s);
	for (uint32_t i = 0; i < v->len; i++) {
		candidates(&s, i);
		hits_choose(&s, i, floor);
		for (size_t k = 0; k < s.hits.len; k++) {
			uint32_t j = s.hits.at[k];
			double c = vector_cosine(&v->at[j], &v->at[i]);

			if (c >= floor)
				*vec_add(a, ret) = (struct link_pair){
					j, i, (int32_t)(c * CLUSTER_ONE)};
		}
	}
}
