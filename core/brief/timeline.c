/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "brief/carry.h"
#include "brief/figure.h"
#include "finding/term.h"

/* What two claims with one date must share to tell of one event: more when
 * the date is a single day, on which much may happen. */
enum { SHARED_ON_DAY = 2, SHARED_ELSE = 1 };

/* event: a dated claim; `same` is the event further up that it repeats. */
struct event {
	size_t finding, claim, same;
	int worth;
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
	if (!order)
		order = (a->worth < b->worth) - (a->worth > b->worth);
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
			.same = NO_INDEX,
			.worth = claim_worth(c, k),
			.from = claim_at(c, k)->event.from,
			.to = claim_at(c, k)->event.to,
			.id = claim_at(c, k)->id,
		};
	}
	if (v.len)
		qsort(v.at, v.len, sizeof *v.at, by_day);
	return v;
}

static size_t
shared_terms(const struct reading *x, const struct reading *y)
{
	size_t n = 0;

	for (size_t i = 0; i < x->len; i++)
		for (size_t k = 0; k < y->len; k++)
			if (x->terms[i].key == y->terms[k].key) {
				n++;
				break;
			}
	return n;
}

static bool
same_event(struct composer *c, const struct event *a, const struct event *b)
{
	AUTO_ARENA scratch = {0};
	struct reading x, y;

	if (!str_eq(a->from, b->from) || !str_eq(a->to, b->to))
		return false;
	if (a->finding == b->finding)
		return true;
	term_read(&scratch, c->lexicon, claim_at(c, a->claim)->content_text,
		  &x);
	term_read(&scratch, c->lexicon, claim_at(c, b->claim)->content_text,
		  &y);
	return shared_terms(&x, &y) >=
	       (str_eq(a->from, a->to) ? SHARED_ON_DAY : SHARED_ELSE);
}

/* fold: events with the same dates that tell of the same become one. */
static void
fold(struct composer *c, struct events *v)
{
	for (size_t i = 1; i < v->len; i++)
		for (size_t k = i; k-- > 0 && i - k < BRIEF_LIST_MAX;)
			if (v->at[k].same == NO_INDEX &&
			    same_event(c, &v->at[k], &v->at[i])) {
				v->at[i].same = k;
				break;
			}
}

/* differs_in_date: somebody gives another date. */
static bool
differs_in_date(const struct finding *f)
{
	for (size_t i = 0; i < f->edges.len; i++)
		if (f->edges.at[i].kind == EDGE_DIFFERS &&
		    str_eq(f->edges.at[i].slot, STR("date")))
			return true;
	return false;
}

static struct str
date_label(struct composer *c, size_t claim)
{
	const struct when *w = &claim_at(c, claim)->event;
	struct str s = when_phrase(
		&c->speech, w, str_at(claim_article(c, claim)->text, w->at));

	if (s.len && s.ptr[0] >= 'a' && s.ptr[0] <= 'z')
		return str_fmt(c->arena, "%c%.*s", s.ptr[0] - 'a' + 'A',
			       STR_ARG(str_skip(s, 1)));
	return s;
}

/* told_by: in the brief's language if any claim of the finding is, though
 * only another one may give the date. */
static size_t
told_by(struct composer *c, const struct event *e)
{
	size_t best = claim_best(c, &c->in->findings->at[e->finding]);

	return best != NO_INDEX && claim_worth(c, best) > e->worth + 20
		       ? best
		       : e->claim;
}

static void
also_say(struct composer *c, struct statement *s, const struct events *v,
	 size_t i, size_t first)
{
	struct indices also = {0};

	carriers_add(c, &also, first);
	carriers_add(c, &also, v->at[i].claim);
	for (size_t k = i + 1; k < v->len; k++)
		if (v->at[k].same == i)
			carriers_add(c, &also, v->at[k].claim);
	if (also.len < 2)
		return;
	say(c, s, first == v->at[i].claim ? SAY_ALSO_IN : SAY_DATED_BY);
	carriers_say(c, s, &also, 1);
}

static void
event_say(struct composer *c, struct entry *into, const struct events *v,
	  size_t i)
{
	const struct event *e = &v->at[i];
	struct statement *s = statement_add(c, &into->points, STR(""));
	size_t first = told_by(c, e);

	s->label = date_label(c, e->claim);
	s->finding = c->in->findings->at[e->finding].id;
	claim_say(c, s, first);
	also_say(c, s, v, i, first);
	if (differs_in_date(&c->in->findings->at[e->finding])) {
		say(c, s, SAY_DATES_DIFFER);
		say_ref(c, s, c->out->sections[SECTION_DIFFERS].title);
	}
	if (c->heading[e->finding].len) {
		say(c, s, SAY_LED_BY);
		say_ref(c, s, c->heading[e->finding]);
	}
	say(c, s, SAY_STOP);
}

static void
bar_add(struct composer *c, struct figure *f, const struct event *e)
{
	const struct claim *in = claim_at(c, e->claim);
	struct figure_row *r = figure_add(c, f);

	if (!r)
		return;
	r->when = date_label(c, e->claim);
	r->from = in->event.from;
	r->to = in->event.to;
	r->precision = str_from(precision_names[in->event.precision]);
	r->about = in->event.approximate ? STR("about") : STR("");
	r->said = str_slice(claim_article(c, e->claim)->published.text, 0, 10);
	r->source = phrase_upper(&c->speech, speaker_phrase(c, e->claim));
	r->finding = c->in->findings->at[e->finding].id;
	r->heading = figure_key(c, e->finding);
	figure_cite(c, r, e->claim);
	figure_quote(c, r, e->claim);
}

static void
bars_compose(struct composer *c, const struct events *v)
{
	struct figure *f =
		figure_start(c, FIGURE_TIMELINE, SAY_TIMELINE_CAPTION);

	for (size_t i = 0; i < v->len; i++)
		if (v->at[i].same == NO_INDEX)
			bar_add(c, f, &v->at[i]);
}

void
timeline_compose(struct composer *c)
{
	struct events v = collect(c);
	struct entry *e;
	size_t left = 0;

	section_start(c, SECTION_TIMELINE, SAY_TIMELINE, SAY_TIMELINE_EMPTY);
	if (v.len) {
		fold(c, &v);
		bars_compose(c, &v);
	}
	weeks_compose(c);
	if (!v.len)
		return;
	e = entry_start(c, STR(""));
	for (size_t i = 0; i < v.len; i++) {
		if (v.at[i].same != NO_INDEX)
			continue;
		if (e->points.len < BRIEF_LIST_MAX)
			event_say(c, e, &v, i);
		else
			left++;
	}
	if (left)
		c->section->more = row_phrase(&c->speech, SAY_NOT_LISTED,
					      WITH(count(c, left)));
}
