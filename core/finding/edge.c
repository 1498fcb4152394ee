/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/pair.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "base/vec.h"

enum {
	DIFFERS_MAX = 64,	/* edges of this kind in one finding */
	DIFFERS_SIDE_MAX = 400, /* claims of an affair that say how or who */
	NEIGHBOURS = 2 /* claims of one page that far apart speak of one
			  matter */
};

static const struct str joiner = STR_INIT(" … ");

static size_t
points(struct str s)
{
	size_t n = 0;

	while (s.len) {
		utf8_next(&s);
		n++;
	}
	return n;
}

/* A span of content_text as a span of the article, in the unit in which the
 * claim's own spans are: bytes, or code points when only the claim is here. */
static struct span
in_article(const struct merge *m, const struct view *v, struct span at)
{
	const struct claim *c = v->claim;
	bool bytes = m->pages[v->page].article->text.len;
	struct str part = c->content_text;
	size_t b = 0, len = at.e - at.b, off;

	for (size_t i = 0; i < c->content.len; i++) {
		struct span s = c->content.at[i];
		size_t e = str_find(part, joiner, 0);

		if (e == STR_NONE || i + 1 == c->content.len)
			e = part.len;
		if (at.b < b + e) {
			struct str head = str_slice(part, 0, at.b - b);
			struct str body =
				str_slice(part, at.b - b, at.b - b + len);

			off = s.b + (bytes ? head.len : points(head));
			return (struct span){
				off, off + (bytes ? body.len : points(body))};
		}
		part = str_skip(part, e + joiner.len);
		b += e + joiner.len;
	}
	return c->quote;
}

/* side: one end of an edge: a view and the words that made the edge. */
struct side {
	const struct view *v;
	struct span at; /* in the article, as the claim's spans are */
	struct str text;
};

static struct side
side_words(const struct merge *m, const struct view *v, struct span at)
{
	struct str s = v->claim->content_text;

	if (!s.len)
		return (struct side){v, v->claim->quote, v->claim->quote_text};
	return (struct side){v, in_article(m, v, at), str_at(s, at)};
}

static struct side
side_all(const struct merge *m, const struct view *v)
{
	struct span all = {0, v->claim->content_text.len};
	struct side s = side_words(m, v, all);

	if (v->claim->content.len)
		s.at = (struct span){
			v->claim->content.at[0].b,
			v->claim->content.at[v->claim->content.len - 1].e};
	return s;
}

static struct side
side_date(const struct merge *m, const struct view *v, const struct when *w)
{
	struct side s = {v, w->at, {0}};

	s.text = str_fmt(m->a, "%.*s/%.*s", STR_ARG(w->from), STR_ARG(w->to));
	return s;
}

static struct edge *
edge_add(const struct merge *m, struct finding *f, enum edge_kind kind,
	 const struct side *from, const struct side *to)
{
	struct edge *e = vec_add(m->a, &f->edges);

	e->kind = kind;
	e->from = from->v->at;
	e->to = to->v->at;
	e->from_at = from->at;
	e->to_at = to->at;
	e->from_text = from->text;
	e->to_text = to->text;
	return e;
}

static bool
is_carried(const struct merge *m, const struct view *v, const uint32_t *members,
	   size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct view *w = &m->views[members[i]];

		if (w->voice == VOICE_SAYS &&
		    m->pages[w->page].outlet != m->pages[v->page].outlet)
			return true;
	}
	return false;
}

/* To confirm takes the word, by one who has a name; or a body's own notice
 * of what another outlet carries. */
static bool
confirms(const struct merge *m, const struct view *v, const uint32_t *members,
	 size_t n)
{
	const struct holders *h = &v->claim->holder;
	enum holder_kind kind = h->len ? h->at[h->len - 1].kind : HOLDER_OUTLET;

	if (v->voice != VOICE_SAYS || v->claim->stance == STANCE_SUSPECTS)
		return false;
	if (v->claim->stance == STANCE_CONFIRMS &&
	    (kind == HOLDER_PERSON || kind == HOLDER_BODY))
		return true;
	return view_is_own(m, v) && is_carried(m, v, members, n);
}

static const struct {
	enum edge_kind kind;
	const char *why;
} edge_of[VOICE_COUNT] = {
	[VOICE_SAYS] = {EDGE_SUPPORTS, "same-claim"},
	[VOICE_NEGATES] = {EDGE_DENIES, "polarity"},
	[VOICE_OPEN] = {EDGE_WITHHOLDS, "not-confirmed"},
	[VOICE_DENIES] = {EDGE_DENIES, "stance"},
	[VOICE_WITHHOLDS] = {EDGE_WITHHOLDS, "stance"},
	[VOICE_WITHDRAWS] = {EDGE_DENIES, "withdraws"},
	[VOICE_ASKS] = {EDGE_SUPPORTS, "same-request"},
};

/* What a denial on the same page is about stands before it. */
static const struct view *
target(const struct merge *m, const struct finding *f, const struct view *v,
       const uint32_t *members, uint32_t head)
{
	const struct view *best = &m->views[head];

	if (v->voice == VOICE_SAYS)
		return best;
	for (size_t i = 0; i < f->claims.len; i++) {
		const struct view *w = &m->views[members[i]];

		if (w->voice == VOICE_SAYS && w->page == v->page && w < v)
			best = w;
	}
	return best;
}

static const struct view *
other_page(const struct merge *m, const struct finding *f,
	   const uint32_t *members, const struct view *v)
{
	for (size_t i = 0; i < f->claims.len; i++) {
		const struct view *w = &m->views[members[i]];

		if (w->voice == VOICE_SAYS && w->page != v->page)
			return w;
	}
	return NULL;
}

/* What claim `i` of the finding stands to: NULL when to nothing. */
static const struct view *
counterpart(const struct merge *m, const struct finding *f,
	    const uint32_t *members, uint32_t head, size_t i)
{
	const struct view *v = &m->views[members[i]];

	if (members[i] != head)
		return target(m, f, v, members, head);
	return confirms(m, v, members, f->claims.len)
		       ? other_page(m, f, members, v)
		       : NULL;
}

void
edge_make(const struct merge *m, struct finding *f, const uint32_t *members,
	  uint32_t head)
{
	for (size_t i = 0; i < f->claims.len; i++) {
		const struct view *v = &m->views[members[i]];
		const struct view *to = counterpart(m, f, members, head, i);
		bool confirm = confirms(m, v, members, f->claims.len);
		bool same = v->voice == m->views[head].voice;
		struct side a, b;

		f->confirmed = f->confirmed || confirm;
		if (!to)
			continue;
		confirm = confirm && to->page != v->page;
		a = side_all(m, v);
		b = side_all(m, to);
		edge_add(m, f,
			 confirm ? EDGE_CONFIRMS
			 : same	 ? EDGE_SUPPORTS
				 : edge_of[v->voice].kind,
			 &a, &b)
			->why = confirm ? STR("speaks-of-itself")
				: same	? STR("same-claim")
					: str_from(edge_of[v->voice].why);
	}
}

/* clash: why two claims cannot both be right. */
struct clash {
	struct str slot, why;
	struct side x, y;
};

static bool
clash_numbers(const struct merge *m, const struct view *x, const struct view *y,
	      struct clash *ret)
{
	struct pair_quantity q;

	if (x->group != y->group ||
	    pair_numbers(&x->content, &y->content, &q) != AGREE_NO)
		return false;
	*ret = (struct clash){STR("number"), STR("same unit, other number"),
			      side_words(m, x, q.x->at),
			      side_words(m, y, q.y->at)};
	return true;
}

/* The same number with another unit, about one affair. */
static bool
clash_units(const struct merge *m, const struct view *x, const struct view *y,
	    struct clash *ret)
{
	struct pair_quantity q;

	if (!pair_units(&x->content, &y->content, &q))
		return false;
	*ret = (struct clash){STR("unit"), STR("same number, other unit"),
			      side_words(m, x, q.x->at),
			      side_words(m, y, q.y->at)};
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
	bool event = pair_gap(x, y);

	if (x->group != y->group || (!event && !said_apart(m, x, y)))
		return false;
	*ret = (struct clash){
		STR("date"),
		event ? STR("no day in common") : STR("speech dated apart"),
		side_date(m, x, event ? &x->claim->event : &x->claim->said),
		side_date(m, y, event ? &y->claim->event : &y->claim->said)};
	return true;
}

static bool
disjoint(const struct view *x, const struct view *y, unsigned flag)
{
	struct overlap o = pair_overlap(&x->content, &y->content, flag);

	return o.x && o.y && !o.both;
}

static bool
clash_causes(const struct merge *m, const struct view *x, const struct view *y,
	     struct clash *ret)
{
	unsigned both = x->passage.flags & y->passage.flags;

	if (!(both & ROW_CAUSE) || !disjoint(x, y, ROW_MEANS) ||
	    pair_gap(x, y) > PAIR_DAYS_APART)
		return false;
	*ret = (struct clash){
		STR("cause"), STR("other way it came about"),
		side_words(m, x, term_find(&x->content, ROW_MEANS)->at),
		side_words(m, y, term_find(&y->content, ROW_MEANS)->at)};
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

	if (!(both & ROW_ACTOR) || !disjoint(x, y, TERM_NAME) ||
	    !(x->group == y->group || is_near(x, y)) || pair_gap(x, y) ||
	    x->speaker == y->speaker)
		return false;
	*ret = (struct clash){
		STR("actor"), STR("other actor"),
		side_words(m, x, term_find(&x->content, TERM_NAME)->at),
		side_words(m, y, term_find(&y->content, TERM_NAME)->at)};
	return true;
}

typedef bool clash_fn(const struct merge *m, const struct view *x,
		      const struct view *y, struct clash *ret);

static clash_fn *const clashes[] = {clash_numbers, clash_units, clash_dates,
				    clash_causes, clash_actors};

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

/* told: clashes that were put: one a slot for two findings, and inside one
 * finding one for each two wordings. */
struct told {
	struct arena *a;
	struct map seen;
};

static bool
is_told(struct told *t, const struct clash *c, uint32_t x, uint32_t y)
{
	uint64_t key = str_hash(c->slot) ^ ((uint64_t)x << 32 | y);
	size_t *seen;

	if (x == y)
		key ^= (str_hash(c->x.text) ^ str_hash(c->y.text)) * 31;
	seen = map_put(t->a, &t->seen, key);
	if (*seen != MAP_NONE)
		return true;
	*seen = 1;
	return false;
}

static void
compare(const struct merge *m, struct findings *all, const uint32_t *of,
	struct told *told, const uint32_t pair[2])
{
	const struct view *x = &m->views[pair[0]], *y = &m->views[pair[1]];
	uint32_t fx = of[pair[0]], fy = of[pair[1]];

	for (size_t i = 0; i < sizeof clashes / sizeof *clashes; i++) {
		struct clash c, back;

		if (!clashes[i](m, x, y, &c) ||
		    is_told(told, &c, fx < fy ? fx : fy, fx < fy ? fy : fx))
			continue;
		differ_put(m, &all->at[fx], &c);
		back = (struct clash){c.slot, c.why, c.y, c.x};
		if (fx != fy)
			differ_put(m, &all->at[fy], &back);
	}
}

/* Claims that say a number, a date, a cause or an actor. */
static bool
has_slot(const struct view *v)
{
	return v->voice == VOICE_SAYS &&
	       (v->content.numbers_len || v->from != DAY_NONE ||
		v->said_from != DAY_NONE ||
		v->content.flags & (ROW_MEANS | TERM_NAME));
}

static void
affair_differ(const struct merge *m, struct findings *all, const uint32_t *of,
	      const uint32_t *at, size_t n)
{
	AUTO_ARENA scratch = {0};
	struct told told = {.a = &scratch};

	for (size_t i = 0; i < n; i++)
		for (size_t k = i + 1; k < n && k < i + DIFFERS_SIDE_MAX; k++)
			compare(m, all, of, &told, (uint32_t[]){at[i], at[k]});
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
