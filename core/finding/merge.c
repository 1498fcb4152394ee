/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/overrule.h"

#include <stdlib.h>

#include "base/vec.h"

enum { FINDING_CLAIMS_MAX = 1000000 }; /* claims in one corpus */

/* Two findings whose heads say the same words get "-2", "-3" … */
static void
ids_part(struct merge *m, struct findings *all)
{
	AUTO_ARENA scratch = {0};
	struct map seen = {0};

	for (size_t i = 0; i < all->len; i++) {
		struct finding *f = &all->at[i];
		size_t *n = map_put(&scratch, &seen, str_hash(f->id));

		*n = *n == MAP_NONE ? 1 : *n + 1;
		if (*n > 1)
			f->id = str_fmt(m->a, "%.*s-%zu", STR_ARG(f->id), *n);
	}
}

/* place: sorts pages by affair. */
struct place {
	uint32_t affair, page;
};

static int
place_cmp(const void *a, const void *b)
{
	const struct place *x = a, *y = b;

	if (x->affair != y->affair)
		return x->affair < y->affair ? -1 : 1;
	return (x->page > y->page) - (x->page < y->page);
}

static int
ranked_cmp(const void *a, const void *b)
{
	const struct ranked *x = a, *y = b;

	return (x->view > y->view) - (x->view < y->view);
}

static void
affairs_merge(struct merge *m, struct ranked_list *ret)
{
	size_t n = m->pages_len, b = 0;
	struct place *places = arena_array(m->work, n + 1, sizeof *places);
	uint32_t *pages = arena_array(m->work, n + 1, sizeof *pages);

	for (uint32_t i = 0; i < n; i++)
		places[i] = (struct place){m->pages[i].affair, i};
	if (n)
		qsort(places, n, sizeof *places, place_cmp);
	for (size_t i = 0; i < n; i++)
		pages[i] = places[i].page;
	for (size_t i = 1; i <= n; i++) {
		if (i < n && places[i].affair == places[b].affair)
			continue;
		affair_merge(m->a, m, &(struct affair){pages + b, i - b}, ret);
		b = i;
	}
}

int
finding_merge(struct arena *a, const struct corpus *in,
	      const struct gazetteer *names, struct findings *ret,
	      struct err *err)
{
	AUTO_ARENA work = {0};
	struct merge m = {.a = a,
			  .work = &work,
			  .in = in,
			  .names = names ? names : &gazetteer_nobody,
			  .notes = &ret->notes};
	struct ranked_list all = {0};

	*ret = (struct findings){0};
	if (in->claims.len > FINDING_CLAIMS_MAX ||
	    in->articles.len > FINDING_CLAIMS_MAX)
		return err_set(err, ERR_LIMIT,
			       "FINDING_CLAIMS_MAX: %zu claims, %zu articles",
			       in->claims.len, in->articles.len);
	lexicon_make(&work, names, &m.lexicon);
	view_list(&m);
	story_make(&m);
	overrule_affairs(&m);
	affairs_merge(&m, &all);
	if (all.len)
		qsort(all.at, all.len, sizeof *all.at, ranked_cmp);
	for (size_t i = 0; i < all.len; i++)
		*vec_add(a, ret) = all.at[i].finding;
	ids_part(&m, ret);
	return 0;
}
