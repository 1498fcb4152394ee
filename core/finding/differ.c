/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "finding/chunk.h"
#include "finding/edge.h"
#include "finding/head.h"
#include "finding/matter.h"

enum {
	DIFFERS_MAX = 64,	/* edges of this kind in one finding */
	DIFFERS_SIDE_MAX = 400, /* claims of an affair that say how or who */
	NEIGHBOURS = 2 /* claims of one page that far apart speak of one
			  matter */
};

/* clash: why two claims cannot both be right, and the two values. */
struct clash {
	struct str slot, why;
	struct side x, y;
	uint64_t values[2];
};

static struct side
side_noun(const struct merge *m, const struct view *v, const struct term *t)
{
	return side_words(
		m, v, chunk_noun(&m->lexicon, v->claim->content_text, t->at));
}

static struct side
side_count(const struct merge *m, const struct view *v,
	   const struct quantity *q)
{
	return side_words(m, v,
			  chunk_count(&m->lexicon, v->claim->content_text,
				      q->whole, q->whole.e > q->at.e));
}

static struct str
days_of(const struct merge *m, const struct when *w)
{
	return str_fmt(m->a, "%.*s/%.*s", STR_ARG(w->from), STR_ARG(w->to));
}

/* The expression, which counts code points of the article from where the
 * quote begins; its days when it stands outside. */
static struct str
in_quote(const struct merge *m, const struct claim *c, const struct when *w)
{
	AUTO_ARENA scratch = {0};
	struct span at = w->at;
	struct cpmap map;

	if (at.b < c->quote.b || at.e > c->quote.e)
		return days_of(m, w);
	map = cpmap_make(&scratch, c->quote_text);
	return str_slice(c->quote_text, cpmap_byte(&map, at.b - c->quote.b),
			 cpmap_byte(&map, at.e - c->quote.b));
}

/* The expression of a date; of a speech that has none, the day on which it
 * was printed. The text is empty when there is nothing to show. */
static struct side
side_date(const struct merge *m, const struct view *v, const struct when *w)
{
	struct str text = m->pages[v->page].article->text;
	struct side s = {v, w->at, {"", 0}};

	if (w->at.e > w->at.b)
		s.text = text.len ? str_at(text, w->at)
				  : in_quote(m, v->claim, w);
	else if (str_eq(w->rule, STR("published")))
		s.text = days_of(m, w);
	return s;
}

static uint64_t
date_value(const struct when *w)
{
	return str_hash(w->from) * 31 + str_hash(w->to);
}

/* Translations of one article differ from each other in wording only. */
static bool
is_twin(const struct view *x, const struct view *y)
{
	return x->node == y->node && x->page != y->page;
}

/* Do two claims say the same, or would they without the two phrases? */
static bool
is_one_matter(const struct merge *m, const struct view *x, struct span not_x,
	      const struct view *y, struct span not_y)
{
	if (x->group == y->group)
		return true;
	return pair_gap(x, y) <= PAIR_DAYS_APART && !is_twin(x, y) &&
	       matter_pair(m, x, not_x, y, not_y);
}

/* Of several numbers that count the same, nobody knows which is meant. */
static bool
is_only(const struct reading *r, const struct quantity *q)
{
	size_t n = 0;

	for (size_t i = 0; i < r->numbers_len; i++)
		n += r->numbers[i].unit == q->unit;
	return n == 1;
}

static bool
clash_numbers(const struct merge *m, const struct view *x, const struct view *y,
	      struct clash *ret)
{
	struct pair_quantity q;

	if (pair_numbers(&x->content, &y->content, &q) != AGREE_NO ||
	    !is_one_matter(m, x, q.x->whole, y, q.y->whole) ||
	    (x->group != y->group &&
	     (!is_only(&x->content, q.x) || !is_only(&y->content, q.y))))
		return false;
	*ret = (struct clash){STR("number"),
			      STR("same unit, other number"),
			      side_count(m, x, q.x),
			      side_count(m, y, q.y),
			      {q.x->value, q.y->value}};
	return true;
}

/* The same number with another unit, about one affair. */
static bool
clash_units(const struct merge *m, const struct view *x, const struct view *y,
	    struct clash *ret)
{
	struct pair_quantity q;

	if (!pair_units(&x->content, &y->content, &q) || is_twin(x, y))
		return false;
	*ret = (struct clash){STR("unit"),
			      STR("same number, other unit"),
			      side_count(m, x, q.x),
			      side_count(m, y, q.y),
			      {q.x->value + q.x->unit, q.y->value + q.y->unit}};
	return true;
}

/* One speech that two articles of the same days date years apart. */
static bool
said_apart(const struct merge *m, const struct view *x, const struct view *y)
{
	int32_t dx = m->pages[x->page].day, dy = m->pages[y->page].day, gap;

	if (x->page == y->page || x->said_from == DAY_NONE ||
	    y->said_from == DAY_NONE || dx == DAY_NONE || dy == DAY_NONE ||
	    dx - dy > STORY_WINDOW_DAYS || dy - dx > STORY_WINDOW_DAYS)
		return false;
	gap = x->said_from > y->said_to ? x->said_from - y->said_to
					: y->said_from - x->said_to;
	return gap > PAIR_DAYS_APART;
}

static bool
clash_dates(const struct merge *m, const struct view *x, const struct view *y,
	    struct clash *ret)
{
	const struct span none = {0, 0};
	bool event = pair_gap(x, y);
	const struct when *dx = event ? &x->claim->event : &x->claim->said;
	const struct when *dy = event ? &y->claim->event : &y->claim->said;

	if ((!event && (x->group != y->group || !said_apart(m, x, y))) ||
	    !is_one_matter(m, x, none, y, none))
		return false;
	*ret = (struct clash){STR("date"),
			      event ? STR("no day in common")
				    : STR("speech dated apart"),
			      side_date(m, x, dx),
			      side_date(m, y, dy),
			      {date_value(dx), date_value(dy)}};
	return ret->x.text.len && ret->y.text.len;
}

static bool
disjoint(const struct view *x, const struct view *y, unsigned flag)
{
	struct overlap o = pair_overlap(&x->content, &y->content, flag);

	return o.x && o.y && !o.both;
}

/* Of "a flaw in a device" the flaw is the cause. */
static const struct term *
means_of(const struct view *v)
{
	for (size_t i = 0; i < v->content.len; i++)
		if (v->content.terms[i].flags & ROW_MEANS &&
		    v->content.terms[i].flags & ROW_CAUSE)
			return &v->content.terms[i];
	return term_find(&v->content, ROW_MEANS);
}

static bool
clash_causes(const struct merge *m, const struct view *x, const struct view *y,
	     struct clash *ret)
{
	unsigned both = x->passage.flags & y->passage.flags;
	const struct term *tx, *ty;

	if (!(both & ROW_CAUSE) || !disjoint(x, y, ROW_MEANS) ||
	    pair_gap(x, y) > PAIR_DAYS_APART || is_twin(x, y))
		return false;
	tx = means_of(x);
	ty = means_of(y);
	*ret = (struct clash){STR("cause"),
			      STR("other way it came about"),
			      side_noun(m, x, tx),
			      side_noun(m, y, ty),
			      {tx->key, ty->key}};
	return true;
}

static bool
is_near(const struct view *x, const struct view *y)
{
	return x->page == y->page && y - x <= NEIGHBOURS && x - y <= NEIGHBOURS;
}

/* Two who are said to have done it, in one breath or in one finding. */
static bool
clash_actors(const struct merge *m, const struct view *x, const struct view *y,
	     struct clash *ret)
{
	unsigned both = x->passage.flags & y->passage.flags;
	const struct term *tx, *ty;

	if (!(both & ROW_ACTOR) || !disjoint(x, y, TERM_NAME) ||
	    !(x->group == y->group || is_near(x, y)) || pair_gap(x, y) ||
	    x->speaker == y->speaker || is_twin(x, y))
		return false;
	tx = term_find(&x->content, TERM_NAME);
	ty = term_find(&y->content, TERM_NAME);
	*ret = (struct clash){STR("actor"),
			      STR("other actor"),
			      side_noun(m, x, tx),
			      side_noun(m, y, ty),
			      {tx->key, ty->key}};
	return true;
}

static bool
is_latin_capital(struct str s, size_t at)
{
	return at < s.len && s.ptr[at] >= 'A' && s.ptr[at] <= 'Z';
}

static bool
span_holds(struct span in, struct span at)
{
	return at.b >= in.b && at.e <= in.e;
}

/* Does the phrase name somebody? A capital does, wherever it stands in a
 * sentence that has no blanks. */
static bool
names_one(const struct view *v, struct span at)
{
	struct str s = v->claim->content_text;

	for (size_t i = 0; i < v->content.len; i++) {
		const struct term *t = &v->content.terms[i];

		if (span_holds(at, t->at) &&
		    (t->flags & TERM_NAME || is_latin_capital(s, t->at.b)))
			return true;
	}
	return false;
}

/* A term that stands in both phrases. Of those who did it names alone count:
 * there are hackers everywhere. */
static bool
slots_share(const struct view *x, const struct view *y, enum slot_kind kind)
{
	bool names = kind == SLOT_ACTOR;

	for (size_t i = 0; i < x->content.len; i++) {
		const struct term *t = &x->content.terms[i];

		if (!span_holds(x->slots[kind].at, t->at) ||
		    t->flags & ROW_PREDICATE ||
		    (names && !(t->flags & TERM_NAME)))
			continue;
		for (size_t k = 0; k < y->content.len; k++)
			if (t->key == y->content.terms[k].key &&
			    span_holds(y->slots[kind].at,
				       y->content.terms[k].at))
				return true;
	}
	return false;
}

static uint64_t
words_value(const struct view *v, struct span at)
{
	return str_hash(str_at(v->claim->content_text, at));
}

/* The same but for the phrase that says how it came about, or who did it. */
static bool
clash_slots(const struct merge *m, const struct view *x, const struct view *y,
	    enum slot_kind kind, struct clash *ret)
{
	const struct slot *a = &x->slots[kind], *b = &y->slots[kind];

	if (!a->at.e || !b->at.e || x->speaker == y->speaker || is_twin(x, y) ||
	    slots_share(x, y, kind) ||
	    (kind == SLOT_ACTOR &&
	     (!names_one(x, a->at) || !names_one(y, b->at))) ||
	    !is_one_matter(m, x, a->whole, y, b->whole))
		return false;
	*ret = (struct clash){kind == SLOT_CAUSE ? STR("cause") : STR("actor"),
			      kind == SLOT_CAUSE
				      ? STR("other way it came about")
				      : STR("other actor"),
			      side_words(m, x, a->at),
			      side_words(m, y, b->at),
			      {words_value(x, a->at), words_value(y, b->at)}};
	return true;
}

static bool
clash_cause_slots(const struct merge *m, const struct view *x,
		  const struct view *y, struct clash *ret)
{
	return clash_slots(m, x, y, SLOT_CAUSE, ret);
}

static bool
clash_actor_slots(const struct merge *m, const struct view *x,
		  const struct view *y, struct clash *ret)
{
	return clash_slots(m, x, y, SLOT_ACTOR, ret);
}

typedef struct span phrase_fn(const struct lexicon *l, struct str text,
			      struct span at);

/* The first thing that may be reached of which `is` says more. */
static const struct term *
reach_of(const struct merge *m, const struct view *v, phrase_fn *is,
	 struct span *ret)
{
	for (size_t i = 0; i < v->content.len; i++) {
		const struct term *t = &v->content.terms[i];

		if (!(t->flags & ROW_REACH))
			continue;
		*ret = is(&m->lexicon, v->claim->content_text, t->at);
		if (ret->e)
			return t;
	}
	return NULL;
}

/* "Only the mail" against "other servers as well", in one story. */
static bool
clash_extents(const struct merge *m, const struct view *x, const struct view *y,
	      struct clash *ret)
{
	const struct term *tx, *ty;
	struct span ax, ay;
	bool swap;

	if (!(x->content.flags & y->content.flags & ROW_REACH) ||
	    m->pages[x->page].story != m->pages[y->page].story ||
	    pair_gap(x, y) > PAIR_DAYS_APART)
		return false;
	swap = !reach_of(m, x, chunk_only, &ax);
	tx = reach_of(m, x, swap ? chunk_other : chunk_only, &ax);
	ty = reach_of(m, y, swap ? chunk_only : chunk_other, &ay);
	if (!tx || !ty || is_twin(x, y))
		return false;
	*ret = (struct clash){STR("extent"),
			      STR("no more than that, or more"),
			      side_words(m, x, ax),
			      side_words(m, y, ay),
			      {tx->key, ty->key}};
	return true;
}

typedef bool clash_fn(const struct merge *m, const struct view *x,
		      const struct view *y, struct clash *ret);

static const struct {
	clash_fn *find;
	bool inside; /* values that clash in one finding only */
} clashes[] = {{clash_numbers, true},	   {clash_units, false},
	       {clash_dates, true},	   {clash_causes, false},
	       {clash_actors, false},	   {clash_cause_slots, false},
	       {clash_actor_slots, false}, {clash_extents, false}};

/* told: the clashes of an affair, each pair of values once, between the
 * claims that a reader understands best. */
struct told {
	struct arena *a;
	uint32_t language; /* of most pages */
	struct map seen;
	struct found {
		struct clash clash;
		int64_t cost;
	} * at;
	size_t len, cap;
};

static uint64_t
values_key(const struct clash *c, uint64_t inside)
{
	/* A sum: it does not matter which side is which. */
	return str_hash(c->slot) ^ (inside * 0x9e3779b97f4a7c15ull) ^
	       (c->values[0] * 0xff51afd7ed558ccdull +
		c->values[1] * 0xff51afd7ed558ccdull);
}

/* Both sides in the language of most pages are compared at a glance. */
static int64_t
side_cost(const struct merge *m, const struct told *told, const struct view *v)
{
	return head_cost(m, v) + (m->pages[v->page].language == told->language
					  ? 0
					  : HEAD_COST_MAX);
}

static void
tell(const struct merge *m, struct told *told, const struct clash *c,
     uint64_t inside)
{
	size_t *at = map_put(told->a, &told->seen, values_key(c, inside));
	int64_t cost = side_cost(m, told, c->x.v) + side_cost(m, told, c->y.v);

	if (*at == MAP_NONE) {
		*at = told->len;
		*vec_add(told->a, told) = (struct found){*c, cost};
	} else if (cost < told->at[*at].cost) {
		told->at[*at] = (struct found){*c, cost};
	}
}

static void
compare(const struct merge *m, struct told *told, uint32_t x, uint32_t y)
{
	struct str cause = {"", 0}; /* or who did it: told once */

	for (size_t i = 0; i < sizeof clashes / sizeof *clashes; i++) {
		struct clash c;

		if (!clashes[i].find(m, &m->views[x], &m->views[y], &c) ||
		    str_eq(c.slot, cause))
			continue;
		cause = c.slot;
		tell(m, told, &c,
		     clashes[i].inside ? m->views[x].group + 1 : 0);
	}
}

bool
differ_rivals(const struct merge *m, const struct view *x, const struct view *y)
{
	struct pair_quantity q;
	struct clash c;

	return x != y && !is_twin(x, y) &&
	       (pair_numbers(&x->content, &y->content, &q) == AGREE_NO ||
		clash_cause_slots(m, x, y, &c) ||
		clash_actor_slots(m, x, y, &c));
}

static void
differ_put(const struct merge *m, struct finding *f, const struct clash *c)
{
	struct edge *e;

	if (f->edges.len >= f->claims.len + DIFFERS_MAX)
		return;
	e = edge_add(m, f, EDGE_DIFFERS, &c->x, &c->y);
	e->slot = c->slot;
	e->why = c->why;
}

/* Claims that say a number, a date, a cause, an actor or how far it went. */
static bool
has_slot(const struct view *v)
{
	return v->voice == VOICE_SAYS && v->relays == NOWHERE &&
	       (v->content.numbers_len || v->from != DAY_NONE ||
		v->said_from != DAY_NONE || v->slots[SLOT_CAUSE].at.e ||
		v->slots[SLOT_ACTOR].at.e ||
		v->content.flags & (ROW_MEANS | TERM_NAME | ROW_REACH));
}

/* The language that most of the views are in; the lower tag of two. */
static uint32_t
language_of(const struct merge *m, const uint32_t *at, size_t n)
{
	AUTO_ARENA scratch = {0};
	struct map count = {0};
	uint32_t best = 0;
	size_t most = 0;

	for (size_t i = 0; i < n; i++) {
		uint32_t tag = m->pages[m->views[at[i]].page].language;
		size_t *k = map_put(&scratch, &count, tag);

		*k = *k == MAP_NONE ? 1 : *k + 1;
		if (*k > most || (*k == most && tag < best)) {
			most = *k;
			best = tag;
		}
	}
	return best;
}

static void
affair_differ(const struct merge *m, struct findings *all, const uint32_t *of,
	      const uint32_t *at, size_t n)
{
	AUTO_ARENA scratch = {0};
	struct told told = {.a = &scratch, .language = language_of(m, at, n)};

	for (size_t i = 0; i < n; i++)
		for (size_t k = i + 1; k < n && k < i + DIFFERS_SIDE_MAX; k++)
			compare(m, &told, at[i], at[k]);
	for (size_t i = 0; i < told.len; i++) {
		struct clash c = told.at[i].clash, back = c;
		uint32_t fx = of[c.x.v - m->views], fy = of[c.y.v - m->views];

		back.x = c.y;
		back.y = c.x;
		differ_put(m, &all->at[fx], &c);
		if (fx != fy)
			differ_put(m, &all->at[fy], &back);
	}
}

void
edge_differ(const struct merge *m, struct findings *all, const uint32_t *of)
{
	AUTO_ARENA scratch = {0};
	struct {
		uint32_t *at;
		size_t len, cap;
	} *lists = arena_array(&scratch, m->pages_len + 1, sizeof *lists);

	for (uint32_t i = 0; i < m->views_len; i++)
		if (has_slot(&m->views[i]))
			*vec_add(&scratch,
				 &lists[m->pages[m->views[i].page].affair]) = i;
	for (size_t i = 0; i < m->pages_len; i++)
		affair_differ(m, all, of, lists[i].at, lists[i].len);
}
