/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "brief/carry.h"
#include "brief/hand.h"

/* difference: an edge; those in one slot between the same two findings are
 * one conflict, however many claims or languages repeat it. */
struct difference {
	const struct edge *edge;
	size_t slot, rank, finding;
	int worth;
	struct str low, high; /* the two findings, or wordings inside one */
	struct str id;
};

struct differences {
	struct difference *at;
	size_t len, cap;
};

/* In the order in which they are printed. Labels are ours: bold type around
 * any other text could break. */
static const struct {
	const char *slot;
	enum saying label;
} slots[] = {{"actor", SAY_ACTOR},   {"cause", SAY_CAUSE},
	     {"date", SAY_DATE},     {"said", SAY_DATE_SAID},
	     {"number", SAY_NUMBER}, {"unit", SAY_UNIT},
	     {"extent", SAY_EXTENT}, {"wording", SAY_WORDING}};

/* A date is that of what happened, or that of the speech. */
static size_t
slot_of(const struct edge *e)
{
	bool speech = str_eq(e->why, STR("speech dated apart"));
	struct str slot = speech ? STR("said") : e->slot;
	size_t i = 0;

	while (i + 1 < COUNT(slots) &&
	       !str_eq_ci(str_from(slots[i].slot), slot))
		i++;
	return i;
}

static int
by_conflict(const struct difference *a, const struct difference *b)
{
	int order = (a->slot > b->slot) - (a->slot < b->slot);

	if (!order)
		order = str_cmp(a->low, b->low);
	return order ? order : str_cmp(a->high, b->high);
}

static int
by_words(const void *x, const void *y)
{
	const struct difference *a = x, *b = y;
	int order = by_conflict(a, b);

	if (!order)
		order = (a->rank > b->rank) - (a->rank < b->rank);
	if (!order)
		order = (a->worth < b->worth) - (a->worth > b->worth);
	return order ? order : str_cmp(a->id, b->id);
}

static int
by_slot(const void *x, const void *y)
{
	const struct difference *a = x, *b = y;

	if (a->slot != b->slot)
		return a->slot < b->slot ? -1 : 1;
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	if (a->worth != b->worth)
		return a->worth > b->worth ? -1 : 1;
	return by_words(x, y);
}

enum { COMPARED_MAX = 200, LANGUAGE_POINTS = 60, SIDES_MAX = 6 };

static bool
same_ends(struct composer *c, const struct edge *x, size_t a, size_t b)
{
	return (c->finding_of[x->from] == c->finding_of[a] &&
		speaker_key(c, x->to) == speaker_key(c, b)) ||
	       (c->finding_of[x->to] == c->finding_of[a] &&
		speaker_key(c, x->from) == speaker_key(c, b));
}

/* same_conflict: one end tells the same, and at the other the same speaker
 * says so in another finding. */
static bool
same_conflict(struct composer *c, const struct difference *a,
	      const struct difference *b)
{
	return a->slot == b->slot &&
	       (same_ends(c, a->edge, b->edge->from, b->edge->to) ||
		same_ends(c, a->edge, b->edge->to, b->edge->from));
}

static bool
told_already(struct composer *c, const struct differences *v, size_t n,
	     const struct difference *d)
{
	size_t first = n > COMPARED_MAX ? n - COMPARED_MAX : 0;

	for (size_t i = first; i < n; i++)
		if (same_conflict(c, &v->at[i], d))
			return true;
	return false;
}

/* once: each conflict by its plainest pair, in the order of slots. */
static void
once(struct composer *c, struct differences *v)
{
	size_t n = 0, k = 0;

	if (!v->len)
		return;
	qsort(v->at, v->len, sizeof *v->at, by_words);
	for (size_t i = 0; i < v->len; i++)
		if (!i || by_conflict(&v->at[n - 1], &v->at[i]))
			v->at[n++] = v->at[i];
	qsort(v->at, n, sizeof *v->at, by_slot);
	for (size_t i = 0; i < n; i++)
		if (!told_already(c, v, k, &v->at[i]))
			v->at[k++] = v->at[i];
	v->len = k;
}

/* matter: the finding of a claim; the wording where both ends are in one. */
static struct str
matter(struct composer *c, size_t claim, size_t other, struct str words)
{
	size_t own = c->finding_of[claim];

	if (own != NO_INDEX && own != c->finding_of[other])
		return c->in->findings->at[own].id;
	return str_lower(c->arena, str_fold_space(c->arena, words));
}

/* plainness: of a side; one in the brief's own language goes before others. */
static int
plainness(struct composer *c, size_t claim)
{
	bool own = str_starts(claim_article(c, claim)->language,
			      str_slice(c->in->head.language, 0, 2));

	return claim_worth(c, claim) + (own ? LANGUAGE_POINTS : 0);
}

static struct difference
difference_of(struct composer *c, size_t finding, const struct edge *e)
{
	const struct claim *x = claim_at(c, e->from), *y = claim_at(c, e->to);
	struct str a = matter(c, e->from, e->to, e->from_text);
	struct str b = matter(c, e->to, e->from, e->to_text);
	bool swap = str_cmp(a, b) > 0;

	return (struct difference){
		.edge = e,
		.slot = slot_of(e),
		.finding = finding,
		.worth = plainness(c, e->from) + plainness(c, e->to),
		.rank = finding_rank(c, finding),
		.low = swap ? b : a,
		.high = swap ? a : b,
		.id = str_fmt(c->arena, "%.*s %.*s", STR_ARG(x->id),
			      STR_ARG(y->id)),
	};
}

/* is_left_out: a side of it is in a finding that somebody dropped. */
static bool
is_left_out(const struct composer *c, const struct edge *e)
{
	return hand_dropped(c, c->finding_of[e->from]) ||
	       hand_dropped(c, c->finding_of[e->to]);
}

static struct differences
collect(struct composer *c)
{
	const struct findings *all = c->in->findings;
	struct differences v = {0};

	for (size_t i = 0; i < all->len; i++) {
		const struct finding *f = &all->at[i];

		for (size_t k = 0; k < f->edges.len; k++)
			if (f->edges.at[k].kind == EDGE_DIFFERS &&
			    !is_left_out(c, &f->edges.at[k]) &&
			    (claim_this_week(c, f->edges.at[k].from) ||
			     claim_this_week(c, f->edges.at[k].to)))
				*vec_add(c->arena, &v) =
					difference_of(c, i, &f->edges.at[k]);
	}
	once(c, &v);
	return v;
}

/* day_phrase: a date that a claim has only from its page: "29 August 2023 (the
 * day of the report)". */
static struct str
day_phrase(struct composer *c, struct str interval)
{
	struct str to, from = str_cut(interval, STR("/"), &to);
	struct str day = period_phrase(&c->speech, from, to);

	return day.len ? row_phrase(&c->speech, SAY_REPORT_DAY, WITH(day))
		       : day;
}

struct side {
	size_t claim;
	struct span at;
	struct str text;
};

static bool
has_words(const struct composer *c, const struct side *e)
{
	return e->at.e > e->at.b &&
	       e->at.e <= claim_article(c, e->claim)->text.len;
}

static void
wording_say(struct composer *c, struct statement *s, const struct side *e)
{
	struct str text = claim_article(c, e->claim)->text;

	if (has_words(c, e))
		say_quote(c, s, cite_span(c, e->claim, e->at),
			  str_at(text, e->at));
	else
		say_str(c, s, day_phrase(c, e->text));
}

/* sides: those who differ on one thing, each with its words once. */
struct sides {
	struct side at[SIDES_MAX];
	size_t len;
};

/* has_side: one of the first n is of the claim. */
static bool
has_side(const struct sides *v, size_t n, size_t claim)
{
	for (size_t i = 0; i < n; i++)
		if (v->at[i].claim == claim)
			return true;
	return false;
}

static void
side_add(struct sides *v, size_t claim, struct span at, struct str text)
{
	for (size_t i = 0; i < v->len; i++)
		if (v->at[i].claim == claim && str_eq(v->at[i].text, text))
			return;
	if (v->len < SIDES_MAX)
		v->at[v->len++] = (struct side){claim, at, text};
}

static void
edge_add(struct sides *v, const struct edge *e)
{
	side_add(v, e->from, e->from_at, e->from_text);
	side_add(v, e->to, e->to_at, e->to_text);
}

/* within: the finding that both ends are in; NO_INDEX when it is not one. */
static size_t
within(const struct composer *c, const struct edge *e)
{
	size_t from = c->finding_of[e->from];

	return from == c->finding_of[e->to] ? from : NO_INDEX;
}

/* sides_of: of number i, and of those in the same slot that differ from one
 * of its sides or within the same finding; these are told with it. */
static struct sides
sides_of(const struct composer *c, const struct differences *v, size_t i,
	 bool *told)
{
	struct sides s = {0};
	size_t matter = within(c, v->at[i].edge);

	edge_add(&s, v->at[i].edge);
	for (size_t k = i + 1; k < v->len && k - i < COMPARED_MAX; k++) {
		const struct edge *e = v->at[k].edge;

		bool shared = has_side(&s, s.len, e->from) ||
			      has_side(&s, s.len, e->to) ||
			      (matter != NO_INDEX && matter == within(c, e));

		if (told[k] || v->at[k].slot != v->at[i].slot || !shared ||
		    s.len == SIDES_MAX)
			continue;
		edge_add(&s, e);
		told[k] = true;
	}
	return s;
}

static bool
same_value(const struct sides *v, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (str_eq_ci(v->at[k].text, v->at[i].text))
			return true;
	return false;
}

/* contrast_say: the words that differ, each once, when all sides have some. */
static void
contrast_say(struct composer *c, struct statement *s, const struct sides *v)
{
	size_t values = 0, said = 0;

	for (size_t i = 0; i < v->len; i++) {
		if (!has_words(c, &v->at[i]) &&
		    !day_phrase(c, v->at[i].text).len)
			return;
		values += !same_value(v, i);
	}
	if (values < 2)
		return;
	for (size_t i = 0; i < v->len; i++) {
		if (same_value(v, i))
			continue;
		if (said++)
			say(c, s,
			    values == 2	     ? SAY_AGAINST
			    : said == values ? SAY_AND
					     : SAY_COMMA);
		wording_say(c, s, &v->at[i]);
	}
	say(c, s, SAY_COLON);
}

static void
difference_say(struct composer *c, struct entry *into,
	       const struct difference *d, const struct sides *v)
{
	struct statement *s =
		statement_add(c, &into->points, word(c, slots[d->slot].label));
	struct str heading = c->heading[d->finding];

	s->finding = c->in->findings->at[d->finding].id;
	contrast_say(c, s, v);
	for (size_t i = 0; i < v->len; i++) {
		if (has_side(v, i, v->at[i].claim))
			continue;
		if (i)
			say(c, s, i > 1 ? SAY_SEMICOLON : SAY_MEANWHILE);
		claim_say(c, s, v->at[i].claim);
	}
	if (heading.len) {
		say(c, s, SAY_ON_FINDING);
		say_ref(c, s, heading);
	}
	say(c, s, SAY_STOP);
}

void
differs_compose(struct composer *c)
{
	struct differences v = collect(c);
	struct entry *e;
	size_t left = 0;
	bool *told;

	section_start(c, SECTION_DIFFERS, SAY_DIFFERS, SAY_DIFFERS_EMPTY);
	if (!v.len)
		return;
	e = entry_start(c, STR(""));
	told = arena_array(c->arena, v.len, sizeof *told);
	for (size_t i = 0; i < v.len; i++) {
		struct sides sides;

		if (told[i])
			continue;
		if (e->points.len == BRIEF_LIST_MAX) {
			left++;
			continue;
		}
		sides = sides_of(c, &v, i, told);
		difference_say(c, e, &v.at[i], &sides);
	}
	if (left)
		c->section->more = row_phrase(&c->speech, SAY_NOT_LISTED,
					      WITH(count(c, left)));
}
