/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "brief/carry.h"
#include "brief/hand.h"

/* In the order in which they are printed. */
static const struct {
	enum stance stance;
	enum saying label;
} told[] = {
	{STANCE_DENIES, SAY_DENIAL},
	{STANCE_WITHDRAWS, SAY_WITHDRAWAL},
	{STANCE_DECLINES, SAY_REFUSAL},
	{STANCE_SILENT, SAY_SILENCE},
};

enum {
	TOLD = sizeof told / sizeof *told,
	NEAR_CLAIMS = 8 /* among which one may hold the words of another */
};

/* denial: one claim; those equal in kind, finding and holder are one. */
struct denial {
	size_t kind, rank, finding, claim;
	uint64_t who;
	struct str id;
	int worth; /* the best is quoted, the others are marks */
};

struct denials {
	struct denial *at;
	size_t len, cap;
};

static int
by_group(const void *x, const void *y)
{
	const struct denial *a = x, *b = y;
	int order;

	if (a->kind != b->kind)
		return a->kind < b->kind ? -1 : 1;
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	if (a->finding != b->finding)
		return a->finding < b->finding ? -1 : 1;
	order = (a->who > b->who) - (a->who < b->who);
	if (!order)
		order = (a->worth < b->worth) - (a->worth > b->worth);
	return order ? order : str_cmp(a->id, b->id);
}

static bool
same_group(const struct denial *a, const struct denial *b)
{
	return a->kind == b->kind && a->finding == b->finding &&
	       a->finding != NO_INDEX && a->who == b->who;
}

static size_t
kind_of(enum stance stance)
{
	size_t k = 0;

	while (k < TOLD && told[k].stance != stance)
		k++;
	return k;
}

static bool
is_inside(const struct composer *c, size_t claim, size_t of)
{
	struct span x = claim_sight(c, claim)->at, y = claim_sight(c, of)->at;

	if (c->article_of[claim] != c->article_of[of] || x.b < y.b || x.e > y.e)
		return false;
	return x.e - x.b < y.e - y.b || of < claim;
}

/* is_part: the words shown stand in those of another claim of the kind. */
static bool
is_part(const struct composer *c, size_t claim)
{
	const struct claims *all = &c->in->corpus->claims;
	size_t from = claim > NEAR_CLAIMS ? claim - NEAR_CLAIMS : 0;
	size_t to = claim + NEAR_CLAIMS + 1;

	for (size_t i = from; i < to && i < all->len; i++)
		if (i != claim &&
		    all->at[i].stance == claim_at(c, claim)->stance &&
		    is_inside(c, claim, i))
			return true;
	return false;
}

static struct denials
collect(struct composer *c)
{
	const struct claims *all = &c->in->corpus->claims;
	struct denials v = {0};

	for (size_t i = 0; i < all->len; i++) {
		const struct claim *in = &all->at[i];
		size_t kind = kind_of(in->stance);

		if (kind == TOLD || !in->holder.len || !claim_this_week(c, i) ||
		    hand_dropped(c, c->finding_of[i]) || is_part(c, i))
			continue;
		*vec_add(c->arena, &v) = (struct denial){
			.kind = kind,
			.rank = finding_rank(c, claim_key(c, i)),
			.finding = c->finding_of[i],
			.claim = i,
			.who = speaker_key(c, i),
			.id = in->id,
			.worth = claim_worth(c, i),
		};
	}
	if (v.len)
		qsort(v.at, v.len, sizeof *v.at, by_group);
	return v;
}

static void
denial_say(struct composer *c, struct entry *e, const struct denial *d,
	   size_t n)
{
	struct statement *s =
		statement_add(c, &e->points, word(c, told[d->kind].label));
	size_t key = claim_key(c, d->claim);
	struct indices also = {0};

	claim_say(c, s, d->claim);
	for (size_t i = 0; i < n; i++)
		if (!carriers_add(c, &also, d[i].claim) && i < CARRIERS_MAX)
			say_cite(c, s, cite_claim(c, d[i].claim));
	if (also.len > 1) {
		say(c, s, SAY_ALSO_IN);
		carriers_say(c, s, &also, 1);
	}
	if (key != NO_INDEX) {
		say(c, s, SAY_ON_FINDING);
		say_ref(c, s, c->heading[key]);
	}
	say(c, s, SAY_STOP);
}

void
denials_compose(struct composer *c)
{
	struct denials v = collect(c);
	struct entry *e;
	size_t said = 0, left = 0;

	section_start(c, SECTION_DENIALS, SAY_DENIALS, SAY_DENIALS_EMPTY);
	if (!v.len)
		return;
	e = entry_start(c, STR(""));
	for (size_t i = 0, n; i < v.len; i += n) {
		for (n = 1;
		     i + n < v.len && same_group(&v.at[i], &v.at[i + n]);)
			n++;
		if (said++ < BRIEF_LIST_MAX)
			denial_say(c, e, &v.at[i], n);
		else
			left++;
	}
	if (left)
		c->section->more = row_phrase(&c->speech, SAY_NOT_LISTED,
					      WITH(count(c, left)));
}
