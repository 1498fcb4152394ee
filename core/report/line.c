/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/line.h"

#include <math.h>
#include <stdlib.h>

#include "base/vec.h"

enum { PASSES = 4, FITS = 4, SLOTS = FITS * (LINE_HYPHENS_MAX + 1) };

static const double DEMERITS_FIT = 6000, DEMERITS_HYPHENS = 12000,
		    DEMERITS_LAST_HYPHEN = 25000, DEMERITS_RUNT = 50000;
static const double RUNT = 0.12;     /* of the measure: a last line too short */
static const double RATIO_MAX = 3;   /* a looser line is left short */
static const double FLEX_STEPS = 20; /* of a tenth of a percent each */

struct sums {
	double width, stretch, shrink; /* of glue; width of boxes too */
	double flex;		       /* of boxes, either way */
};

/* node: a place where a line may end, reached in the best way. */
struct node {
	struct sums after; /* totals behind the break */
	double demerits;
	float width;
	uint32_t pos;
	int32_t prev, next; /* indexes; -1 none */
	uint8_t fit, hyphens;
};

struct nodes {
	struct node *at;
	size_t len, cap;
};

/* pass: one attempt. `extra` is stretch at the right edge of every line, as
 * a share of the measure; lines end at penalties up to `most`; a forced pass
 * always finds an end. */
struct pass {
	double tolerance, extra;
	int most;
	bool forced;
};

struct fitter {
	struct arena *arena;
	const struct item *items;
	size_t n;
	struct measure m;
	struct pass pass;
	struct nodes nodes;
	int32_t active;
};

static void
sums_add(struct sums *s, const struct item *it)
{
	if (it->kind == ITEM_PENALTY)
		return;
	s->width += it->width;
	if (it->kind == ITEM_BOX) {
		s->flex += it->stretch;
	} else {
		s->stretch += it->stretch;
		s->shrink += it->shrink;
	}
}

/* Glue and idle penalties behind a break belong to no line. */
static size_t
skip_discarded(const struct item *items, size_t n, size_t i)
{
	for (; i < n && items[i].kind != ITEM_BOX; i++)
		if (items[i].kind == ITEM_PENALTY &&
		    items[i].penalty == PENALTY_FORCE)
			break;
	return i;
}

/* How much of what can give has to give when `room` is left. Letters give no
 * more than all of theirs, blanks do. */
static double
room_ratio(double room, const struct sums *s)
{
	double give = s->flex + (room < 0 ? s->shrink : s->stretch);

	if (fabs(room) < 0.01)
		return 0;
	if (room < 0)
		return give > 0 ? room / give : -1e6;
	if (room > give)
		return s->stretch > 0 ? (room - s->flex) / s->stretch : 1e6;
	return room / give;
}

static double
line_ratio(const struct fitter *f, const struct node *from, struct sums now,
	   double *ret_width)
{
	struct sums s = {now.width - from->after.width,
			 now.stretch - from->after.stretch,
			 now.shrink - from->after.shrink,
			 now.flex - from->after.flex};

	*ret_width = s.width;
	s.stretch += f->pass.extra * f->m.width;
	return room_ratio(f->m.width - s.width, &s);
}

static uint8_t
fit_class(double ratio)
{
	return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
}

static double
line_demerits(const struct fitter *f, const struct node *from,
	      const struct item *it, double ratio, double width)
{
	double bad = 100 * fabs(ratio * ratio * ratio);
	double cost = it->kind == ITEM_PENALTY ? it->penalty : 0;
	double d = 10 + (bad > 1e6 ? 1e6 : bad);

	if (cost >= 0)
		d = (d + cost) * (d + cost);
	else if (cost > PENALTY_FORCE)
		d = d * d - cost * cost;
	else
		d *= d;
	if (it->hyphen && from->hyphens)
		d += DEMERITS_HYPHENS;
	if (cost <= PENALTY_FORCE && from->hyphens)
		d += DEMERITS_LAST_HYPHEN;
	if (cost <= PENALTY_FORCE && from->prev >= 0 &&
	    width < RUNT * f->m.width)
		d += DEMERITS_RUNT;
	if (abs(fit_class(ratio) - from->fit) > 1 && f->m.justify)
		d += DEMERITS_FIT;
	return d + from->demerits;
}

static struct sums
sums_behind(const struct fitter *f, struct sums now, size_t pos)
{
	size_t end = skip_discarded(f->items, f->n, pos + 1);

	for (size_t i = pos; i < end; i++)
		sums_add(&now, &f->items[i]);
	return now;
}

/* best: the cheapest way to the present break, for each kind of line. */
struct best {
	struct node at[SLOTS];
	bool set[SLOTS];
};

static void
best_offer(struct best *b, const struct node *n)
{
	size_t slot = (size_t)n->fit * (LINE_HYPHENS_MAX + 1) + n->hyphens;

	if (b->set[slot] && b->at[slot].demerits <= n->demerits)
		return;
	b->at[slot] = *n;
	b->set[slot] = true;
}

static void
best_take(struct fitter *f, const struct best *b, struct sums now, size_t pos)
{
	bool any = false;

	for (size_t i = 0; i < SLOTS; i++)
		any = any || b->set[i];
	if (!any)
		return;
	now = sums_behind(f, now, pos);
	for (size_t i = 0; i < SLOTS; i++) {
		struct node *n;

		if (!b->set[i])
			continue;
		n = vec_add(f->arena, &f->nodes);
		*n = b->at[i];
		n->after = now;
		n->next = f->active;
		f->active = (int32_t)f->nodes.len - 1;
	}
}

static bool
try_line(struct fitter *f, int32_t from, size_t pos, struct sums now,
	 struct best *best)
{
	const struct node *a = &f->nodes.at[from];
	const struct item *it = &f->items[pos];
	bool forced = it->kind == ITEM_PENALTY && it->penalty == PENALTY_FORCE;
	struct node n = {.prev = from, .pos = (uint32_t)pos};
	double width, ratio;

	if (it->kind == ITEM_PENALTY)
		now.width += it->width;
	ratio = line_ratio(f, a, now, &width);
	/* where nothing else helps, there may be many in a row */
	n.hyphens = (uint8_t)(it->hyphen && it->penalty < PENALTY_LAST
				      ? a->hyphens + 1
				      : 0);
	if (ratio >= -1 && ratio <= f->pass.tolerance &&
	    n.hyphens <= LINE_HYPHENS_MAX) {
		n.width = (float)width;
		n.fit = fit_class(ratio);
		n.demerits = line_demerits(f, a, it, ratio, width);
		best_offer(best, &n);
	}
	return ratio < -1 || forced;
}

/* The last way out: a line that is too long rather than none. */
static void
take_overfull(struct fitter *f, int32_t from, size_t pos, struct sums now,
	      struct best *best)
{
	const struct node *a = &f->nodes.at[from];
	struct node n = {.prev = from,
			 .pos = (uint32_t)pos,
			 .fit = 1,
			 .demerits = a->demerits + 1e12};

	n.width = (float)(now.width - a->after.width);
	best_offer(best, &n);
}

static bool
try_break(struct fitter *f, size_t pos, struct sums now)
{
	struct best best = {0};
	int32_t *link = &f->active, dropped = -1;

	while (*link >= 0) {
		int32_t at = *link;

		if (try_line(f, at, pos, now, &best)) {
			/* the newest is first: the shortest line */
			dropped = dropped < 0 ? at : dropped;
			*link = f->nodes.at[at].next;
		} else {
			link = &f->nodes.at[at].next;
		}
	}
	best_take(f, &best, now, pos);
	if (f->active < 0 && f->pass.forced) {
		take_overfull(f, dropped, pos, now, &best);
		best_take(f, &best, now, pos);
	}
	return f->active >= 0;
}

static bool
may_break(const struct item *items, size_t i, int most)
{
	if (items[i].kind == ITEM_PENALTY)
		return items[i].penalty <= most;
	return items[i].kind == ITEM_GLUE && i > 0 &&
	       items[i - 1].kind == ITEM_BOX;
}

/* Walk all items; the best node at the forced end, or -1. */
static int32_t
fit_pass(struct fitter *f)
{
	struct sums now = {0};
	int32_t best = -1;

	f->nodes.len = 0;
	*vec_add(f->arena, &f->nodes) =
		(struct node){.prev = -1, .next = -1, .fit = 1};
	f->active = 0;
	for (size_t i = 0; i < f->n; i++) {
		if (may_break(f->items, i, f->pass.most) &&
		    !try_break(f, i, now))
			return -1;
		sums_add(&now, &f->items[i]);
	}
	for (int32_t k = f->active; k >= 0; k = f->nodes.at[k].next)
		if (best < 0 ||
		    f->nodes.at[k].demerits < f->nodes.at[best].demerits)
			best = k;
	return best;
}

static void
lines_from(struct fitter *f, int32_t end, struct arena *a, struct lines *ret)
{
	size_t n = 0, first = ret->len;

	for (int32_t k = end; f->nodes.at[k].prev >= 0; k = f->nodes.at[k].prev)
		n++;
	for (size_t i = 0; i < n; i++)
		vec_add(a, ret);
	for (int32_t k = end; n-- > 0; k = f->nodes.at[k].prev) {
		const struct node *at = &f->nodes.at[k];
		struct line *l = &ret->at[first + n];
		const struct node *prev = &f->nodes.at[at->prev];

		l->from = 0;
		if (prev->prev >= 0)
			l->from = (uint32_t)skip_discarded(f->items, f->n,
							   prev->pos + 1);
		l->to = at->pos;
		l->width = at->width;
	}
}

/* First fit, for paragraphs too long to weigh all ways: a line ends at the
 * last break before the measure. */
static void
fit_first(struct fitter *f, struct arena *a, struct lines *ret)
{
	struct line l = {0};
	double width = 0;

	for (size_t i = 0; i < f->n; i++) {
		const struct item *it = &f->items[i];
		bool end = it->kind == ITEM_PENALTY &&
			   it->penalty == PENALTY_FORCE;

		if (l.to > l.from && width > f->m.width + 0.01) {
			i = l.to;
			end = false;
		} else if (!end) {
			if (may_break(f->items, i, PENALTY_LAST) &&
			    i > l.from) {
				l.to = (uint32_t)i;
				l.width = (float)width;
			}
			width += it->kind == ITEM_PENALTY ? 0 : it->width;
			continue;
		} else {
			l.to = (uint32_t)i;
			l.width = (float)width;
		}
		*vec_add(a, ret) = l;
		l.from = (uint32_t)skip_discarded(f->items, f->n, i + 1);
		l.to = l.from;
		i = l.from - 1;
		width = 0;
	}
}

/* Letters first, in steps that a file can state; blanks fill the rest. */
static void
line_fill(const struct item *items, struct measure m, struct line *l)
{
	struct sums s = {0};
	double room = m.width - l->width, ratio;

	for (size_t i = l->from; i < l->to; i++)
		sums_add(&s, &items[i]);
	ratio = room_ratio(room, &s);
	if (ratio > RATIO_MAX || (room > 0 && !m.justify))
		return;
	ratio = fmax(ratio, -1);
	l->flex =
		(float)(floor(fmin(ratio, 1) * FLEX_STEPS + 0.5) / FLEX_STEPS);
	room -= l->flex * s.flex;
	if (room > 0 && s.stretch > 0)
		l->ratio = (float)(room / s.stretch);
	if (room < 0 && s.shrink > 0)
		l->ratio = (float)fmax(room / s.shrink, -1);
}

double
line_item_width(const struct line *l, const struct item *it)
{
	if (it->kind == ITEM_PENALTY)
		return 0;
	if (it->kind == ITEM_BOX)
		return it->width + l->flex * it->stretch;
	return it->width + l->ratio * (l->ratio > 0 ? it->stretch : it->shrink);
}

double
line_width(const struct line *l, const struct item *items)
{
	double width = items[l->to].hyphen ? items[l->to].width : 0;

	for (size_t i = l->from; i < l->to; i++)
		width += line_item_width(l, &items[i]);
	return width;
}

void
line_break(struct arena *a, const struct item *items, size_t n,
	   struct measure m, struct lines *ret)
{
	enum { WORDS = PENALTY_LAST - 1, ALL = PENALTY_LAST };
	static const struct pass filled[PASSES] = {{2, 0, WORDS, false},
						   {3.5, 0, ALL, false},
						   {6, 0.03, ALL, false},
						   {12, 0.3, ALL, true}};
	static const struct pass ragged[PASSES] = {{1.2, 0.15, WORDS, false},
						   {2.5, 0.25, WORDS, false},
						   {4, 0.4, WORDS, false},
						   {12, 0.6, ALL, true}};
	AUTO_ARENA scratch = {0};
	struct fitter f = {.arena = &scratch, .items = items, .n = n, .m = m};
	size_t first = ret->len;
	int32_t end = -1;

	if (n > LINE_FIT_MAX)
		fit_first(&f, a, ret);
	for (size_t i = 0; n && n <= LINE_FIT_MAX && i < PASSES && end < 0;
	     i++) {
		f.pass = m.justify ? filled[i] : ragged[i];
		end = fit_pass(&f);
	}
	if (end >= 0)
		lines_from(&f, end, a, ret);
	for (size_t i = first; i < ret->len; i++)
		line_fill(items, m, &ret->at[i]);
}
