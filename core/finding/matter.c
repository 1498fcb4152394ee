/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/matter.h"

#include "finding/pair.h"

enum {
	ALIKE = 70,    /* percent of the shorter claim's terms */
	ANSWERED = 60, /* percent of an answer's terms */
	SELF = 50      /* the same, when it speaks of itself */
};

/* Words of refusing and of being accused, which tell nothing of what. */
static const struct str fillers[] = {
	STR_INIT("comment"),  STR_INIT("detail"), STR_INIT("question"),
	STR_INIT("say"),      STR_INIT("said"),	  STR_INIT("disclose"),
	STR_INIT("role"),     STR_INIT("part"),	  STR_INIT("nothing"),
	STR_INIT("nobody"),   STR_INIT("fact"),	  STR_INIT("whether"),
	STR_INIT("コメント"), STR_INIT("回答"),	  STR_INIT("事実")};

static bool
is_inside(struct span at, struct span in)
{
	return at.b >= in.b && at.e <= in.e;
}

static bool
is_number(const struct reading *r, struct span at)
{
	for (size_t i = 0; i < r->numbers_len; i++)
		if (is_inside(at, r->numbers[i].at))
			return true;
	return false;
}

static bool
is_filler(struct str word)
{
	for (size_t i = 0; i < sizeof fillers / sizeof *fillers; i++)
		if (str_eq_ci(word, fillers[i]))
			return true;
	return false;
}

static bool
has_term(const struct matter_terms *t, uint64_t key)
{
	for (size_t i = 0; i < t->len; i++)
		if (t->at[i] == key)
			return true;
	return false;
}

static bool
tells(const struct view *v, const struct term *t)
{
	struct str text = v->claim->content_text.len ? v->claim->content_text
						     : v->claim->quote_text;

	return !(t->flags & (ROW_EVIDENCE | ROW_WHO)) &&
	       (!(t->flags & ROW_ANAPHOR) || t->flags & ROW_PREDICATE) &&
	       !is_number(&v->content, t->at) &&
	       !is_filler(str_at(text, t->at));
}

void
matter_read(const struct view *v, struct span but, struct matter_terms *ret)
{
	const struct reading *r = &v->content;

	ret->len = 0;
	ret->mask = 0;
	for (size_t i = 0; i < r->len && ret->len < MATTER_MAX; i++) {
		const struct term *t = &r->terms[i];

		if (is_inside(t->at, but) || !tells(v, t) ||
		    has_term(ret, t->key))
			continue;
		ret->shared[ret->len] = t->flags & TERM_SHARED;
		ret->at[ret->len++] = t->key;
		ret->mask |= 1ull << (t->key & 63);
	}
}

static size_t
terms_len(const struct matter_terms *t, bool apart)
{
	size_t n = 0;

	for (size_t i = 0; i < t->len; i++)
		n += !apart || t->shared[i];
	return n;
}

struct matter
matter_of(const struct matter_terms *x, const struct matter_terms *y,
	  bool apart)
{
	struct matter ret = {terms_len(x, apart), terms_len(y, apart), 0};

	if (x->mask & y->mask)
		for (size_t i = 0; i < x->len; i++)
			ret.both += (!apart || x->shared[i]) &&
				    has_term(y, x->at[i]);
	return ret;
}

bool
matter_is_one(struct matter m)
{
	size_t least = m.x < m.y ? m.x : m.y;

	if (m.both < 2)
		return m.both && m.x == m.y && m.both == m.x;
	return m.both * 100 >= least * ALIKE;
}

static bool
is_apart(const struct merge *m, const struct view *x, const struct view *y)
{
	return m->pages[x->page].language != m->pages[y->page].language;
}

static size_t
bits(uint64_t mask)
{
	size_t n = 0;

	for (; mask; mask &= mask - 1)
		n++;
	return n;
}

/* What most pairs fail at once; with something left out, any term will do. */
static bool
may_be_one(const struct view *x, const struct view *y, bool but)
{
	size_t a = bits(x->mask), b = bits(y->mask);
	size_t both = bits(x->mask & y->mask);

	return both && (but || both * 100 >= (a < b ? a : b) * ALIKE);
}

bool
matter_pair(const struct merge *m, const struct view *x, struct span not_x,
	    const struct view *y, struct span not_y)
{
	struct matter_terms a, b;

	if (!may_be_one(x, y, not_x.e || not_y.e))
		return false;
	matter_read(x, not_x, &a);
	matter_read(y, not_y, &b);
	return matter_is_one(matter_of(&a, &b, is_apart(m, x, y)));
}

/* Does the claim name the one who answers, "NISC" or "the ferry line"? */
static bool
is_named_in(const struct view *v, const struct matter_terms *says)
{
	for (size_t i = 0; i < v->names.len; i++)
		if (has_term(says, v->names.terms[i].key))
			return true;
	return false;
}

int
matter_answers(const struct merge *m, const struct view *v,
	       const struct matter_terms *x, const struct view *says,
	       const struct matter_terms *y)
{
	struct matter got;
	bool self, who = v->content.flags & ROW_WHO;

	if (says->voice != VOICE_SAYS || !(x->mask & y->mask) ||
	    pair_gap(v, says) > PAIR_DAYS_APART)
		return 0;
	/* Who it was is asked of a claim that names somebody. */
	if (who && !(says->content.flags & TERM_NAME))
		return 0;
	got = matter_of(x, y, is_apart(m, v, says));
	self = is_named_in(v, y);
	if (!got.both)
		return 0;
	if (got.both >= 2 && got.both * 100 >= got.x * ANSWERED)
		return (int)(got.both * 100 / got.x) + 10 * self;
	if (self && got.both * 100 >= got.x * SELF)
		return (int)(got.both * 100 / got.x);
	return 0;
}
