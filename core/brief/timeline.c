/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "brief/sentence.h"

struct event {
	size_t finding, claim;
	struct str from, to, id;
};

struct events {
	struct event *at;
	size_t len, cap;
};

static int
by_day(const void *x, const void *y)
{
	const struct event *a = x, *b = y;
	int order = str_cmp(a->from.len ? a->from : a->to,
			    b->from.len ? b->from : b->to);

	if (!order)
		order = str_cmp(a->to, b->to);
	return order ? order : str_cmp(a->id, b->id);
}

static bool
has_event(const struct claim *in)
{
	return (in->event.from.len || in->event.to.len) &&
	       in->event.at.e > in->event.at.b && claim_is_for(in);
}

/* dated: the claim of most worth that gives a date. */
static size_t
dated(struct composer *c, const struct finding *f)
{
	struct indices v = {0};

	for (size_t i = 0; i < f->claims.len; i++)
		if (has_event(claim_at(c, f->claims.at[i])))
			*vec_add(c->arena, &v) = f->claims.at[i];
	claims_by_worth(c, &v);
	return v.len ? v.at[0] : NO_INDEX;
}

static struct events
collect(struct composer *c)
{
	const struct findings *all = c->in->findings;
	struct events v = {0};

	for (size_t i = 0; i < all->len; i++) {
		size_t k = dated(c, &all->at[i]);

		if (k == NO_INDEX || !finding_this_week(c, &all->at[i]))
			continue;
		*vec_add(c->arena, &v) = (struct event){
			.finding = i,
			.claim = k,
			.from = claim_at(c, k)->event.from,
			.to = claim_at(c, k)->event.to,
			.id = claim_at(c, k)->id,
		};
	}
	if (v.len)
		qsort(v.at, v.len, sizeof *v.at, by_day);
	return v;
}

static void
event_say(struct composer *c, struct entry *into, const struct event *e)
{
	struct statement *s = statement_add(c, &into->points, NULL);

	s->label = phrase_upper(
		c->arena, when_phrase(c->arena, &claim_at(c, e->claim)->event));
	s->finding = c->in->findings->at[e->finding].id;
	claim_say(c, s, e->claim);
	if (c->heading[e->finding].len) {
		say(c, s, " — ");
		say_ref(c, s, c->heading[e->finding]);
	}
	say(c, s, ".");
}

void
timeline_compose(struct composer *c)
{
	struct events v = collect(c);
	struct entry *e;

	section_start(c, SECTION_TIMELINE, "Timeline",
		      "No claim gave a date for what it tells of.");
	if (!v.len)
		return;
	e = entry_start(c, STR(""));
	for (size_t i = 0; i < v.len && i < BRIEF_LIST_MAX; i++)
		event_say(c, e, &v.at[i]);
	if (v.len > BRIEF_LIST_MAX)
		c->section->more = str_fmt(c->arena, "Not listed: %zu more.",
					   v.len - BRIEF_LIST_MAX);
}
