/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/worth.h"

#include <stdlib.h>

#include "finding/term.h"

/* A reader of the brief reads its language; the body's own notice in another
 * one is quoted beside it. */
enum { LANGUAGE_POINTS = 80 };

enum { QUOTE_SHORT = 40, STATUS_SLOTS = 16, MOVE_SLOTS = 8 };

/* How much a status and a move ask for attention, in the points in which
 * place (PLACE_POINTS), title and the rest are counted. */
static const int status_points[STATUS_SLOTS] = {
	[STATUS_CONTESTED] = 40,    [STATUS_CONFIRMED] = 30,
	[STATUS_CORROBORATED] = 25, [STATUS_DENIED] = 25,
	[STATUS_STATED] = 12,	    [STATUS_SINGLE] = 5,
	[STATUS_WITHHELD] = 0};
static const int move_points[MOVE_SLOTS] = {
	[MOVE_NEW] = 5,	   [MOVE_WITHDRAWN] = 20, [MOVE_DENIED] = 15,
	[MOVE_FIRMER] = 8, [MOVE_WEAKER] = 8,	  [MOVE_UNCHANGED] = 0};

enum {
	PLACE_POINTS = 20, /* of the first byte, falling to 0 at the last */
	LEAD_POINTS = 10,  /* in the first block */
	TITLE_POINTS = 20, /* when it has every term of the title */
	DATE_POINTS = 4,
	NUMBER_POINTS = 4,
	NAME_POINTS = 3,
	NAMES_COUNTED = 3,
	OUTLET_POINTS = 5,
	OUTLETS_COUNTED = 3,
	SLIGHT_LOSS = 30,
	POINTING_LOSS = 15,
	FRAGMENT_LOSS = 8,
	UNKNOWN_LOSS = 15, /* nobody is known to say it */
	NESTED_LOSS = 6	   /* it stands inside another claim's content */
};

/* is_retold: what another outlet reports. */
static bool
is_retold(const struct claim *in)
{
	return in->holder.len > 1 &&
	       in->holder.at[in->holder.len - 1].kind == HOLDER_OUTLET;
}

/* is_second_hand: of whom another outlet has heard. */
static bool
is_second_hand(const struct claim *in)
{
	for (size_t i = 1; i + 1 < in->holder.len; i++)
		if (in->holder.at[i].kind == HOLDER_OUTLET)
			return true;
	return false;
}

static bool
same_language(struct str x, struct str y)
{
	return str_eq_ci(str_slice(x, 0, 2), str_slice(y, 0, 2));
}

/* second_hand: the page names other reports as its source. */
static bool
second_hand(const struct article *in)
{
	for (size_t i = 0; i < in->links.len; i++)
		if (in->links.at[i].kind == LINK_SOURCE)
			return true;
	return false;
}

/* clear_points: for a content of good length that can be read alone. */
static int
clear_points(const struct composer *c, size_t claim)
{
	const struct telling *t = &claim_sight(c, claim)->telling;
	const struct claim *in = claim_at(c, claim);
	size_t len = in->content_text.len;
	int w = 0;

	w += len >= QUOTE_SHORT && len <= BRIEF_SHOWN_MAX ? 15 : 0;
	w -= 4 * (in->content.len > 1);
	w -= t->slight ? 15 : 0;
	w -= t->fragment || t->pointing ? 12 : 0;
	return w;
}

int
claim_worth(const struct composer *c, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	const struct article *from = claim_article(c, claim);
	int w = clear_points(c, claim);

	w += same_language(from->language, c->in->head.language)
		     ? LANGUAGE_POINTS
		     : 0;
	w += from->genre == GENRE_NOTICE ? 30 : 0;
	w += in->stance == STANCE_CONFIRMS ? 20 : 0;
	w -= in->stance == STANCE_SUSPECTS ? 5 : 0;
	w -= claim_is_hearsay(in) ? 25 : 0;
	w -= second_hand(from) ? 20 : 0;
	w -= is_retold(in) ? 20 : 0;
	w -= is_second_hand(in) ? 6 : 0;
	w -= 10 * (int)(in->holder.len > 6 ? 6 : in->holder.len);
	w += claim_this_week(c, claim) ? 8 : 0;
	return w;
}

static int
by_worth(const void *x, const void *y, void *ctx)
{
	const struct composer *c = ctx;
	size_t a = *(const size_t *)x, b = *(const size_t *)y;
	int wa = claim_worth(c, a), wb = claim_worth(c, b);

	return wa != wb ? wb - wa
			: str_cmp(claim_at(c, a)->id, claim_at(c, b)->id);
}

void
claims_by_worth(struct composer *c, struct indices *v)
{
	if (v->len)
		qsort_r(v->at, v->len, sizeof *v->at, by_worth, c);
}

size_t
claim_best(const struct composer *c, const struct finding *f)
{
	size_t best = NO_INDEX;
	int best_worth = 0;

	for (size_t i = 0; i < f->claims.len; i++) {
		size_t k = f->claims.at[i];
		int w = claim_worth(c, k);

		if (!claim_is_for(claim_at(c, k)))
			continue;
		if (best != NO_INDEX &&
		    (w < best_worth ||
		     (w == best_worth &&
		      str_cmp(claim_at(c, k)->id, claim_at(c, best)->id) > 0)))
			continue;
		best = k;
		best_worth = w;
	}
	return best;
}

/* ---- how much a claim weighs in its article ---------------------------- */

static bool
has_term(const struct reading *in, uint64_t key)
{
	for (size_t i = 0; i < in->len; i++)
		if (in->terms[i].key == key)
			return true;
	return false;
}

static int
title_points(const struct reading *title, const struct reading *content)
{
	size_t both = 0;

	for (size_t i = 0; i < title->len; i++)
		both += has_term(content, title->terms[i].key);
	return title->len ? (int)(TITLE_POINTS * both / title->len) : 0;
}

static int
place_points(const struct article *from, size_t at)
{
	size_t lead = from->blocks.len ? from->blocks.at[0].at.e : 0;
	size_t len = from->text.len ? from->text.len : 1;

	return PLACE_POINTS - (int)(PLACE_POINTS * at / len) +
	       (at < lead ? LEAD_POINTS : 0);
}

static int
name_points(const struct reading *in)
{
	size_t n = 0;

	for (size_t i = 0; i < in->len; i++)
		n += (in->terms[i].flags & (TERM_NAME | ROW_ENTITY)) != 0;
	return NAME_POINTS * (int)(n < NAMES_COUNTED ? n : NAMES_COUNTED);
}

static int
loss_points(const struct composer *c, size_t claim)
{
	const struct telling *t = &claim_sight(c, claim)->telling;

	return (t->slight ? SLIGHT_LOSS : 0) +
	       (t->pointing ? POINTING_LOSS : 0) +
	       (t->fragment ? FRAGMENT_LOSS : 0) +
	       (claim_at(c, claim)->parent.len ? NESTED_LOSS : 0);
}

static int
claim_weight(const struct composer *c, size_t claim)
{
	AUTO_ARENA a = {0};
	const struct claim *in = claim_at(c, claim);
	const struct article *from = claim_article(c, claim);
	struct reading title, content;

	term_read(&a, c->lexicon, from->title, &title);
	term_read(&a, c->lexicon, in->content_text, &content);
	return place_points(from, in->quote.b) +
	       title_points(&title, &content) + name_points(&content) +
	       (in->event.from.len || in->event.to.len ? DATE_POINTS : 0) +
	       (content.numbers_len ? NUMBER_POINTS : 0) -
	       loss_points(c, claim);
}

static int
heaviest(const struct composer *c, const struct finding *f)
{
	int most = INT32_MIN;

	for (size_t i = 0; i < f->claims.len; i++) {
		size_t k = f->claims.at[i];
		int w;

		if (!claim_is_for(claim_at(c, k)) || !claim_this_week(c, k))
			continue;
		w = claim_weight(c, k);
		most = w > most ? w : most;
	}
	return most > INT32_MIN ? most : 0;
}

static int
moved_points(const struct composer *c, size_t finding)
{
	if (finding_is_new(c, &c->in->findings->at[finding]))
		return move_points[MOVE_NEW];
	if (!c->moves.len || (int)c->moves.at[finding].kind >= MOVE_SLOTS)
		return 0;
	return move_points[c->moves.at[finding].kind];
}

static int
standing_points(const struct finding *f)
{
	if ((int)f->status >= STATUS_SLOTS)
		return 0;
	return status_points[f->status] -
	       (f->status == STATUS_SINGLE && !f->independent ? UNKNOWN_LOSS
							      : 0);
}

int
finding_worth(const struct composer *c, size_t finding)
{
	const struct finding *f = &c->in->findings->at[finding];
	size_t more = f->outlets ? f->outlets - 1 : 0;

	return standing_points(f) + moved_points(c, finding) + heaviest(c, f) +
	       OUTLET_POINTS *
		       (int)(more < OUTLETS_COUNTED ? more : OUTLETS_COUNTED);
}
