/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/parts.h"

enum { RELAYS_MAX = 8 }; /* claims that pass each other on */

/* Share of a content that the claim inside must cover. */
static const double covers_least = .6;

static size_t
length(const struct spans *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->len; i++)
		n += s->at[i].e - s->at[i].b;
	return n;
}

static size_t
covered(const struct spans *s, struct span by)
{
	size_t n = 0;

	for (size_t i = 0; i < s->len; i++) {
		size_t b = s->at[i].b > by.b ? s->at[i].b : by.b;
		size_t e = s->at[i].e < by.e ? s->at[i].e : by.e;

		n += e > b ? e - b : 0;
	}
	return n;
}

/* Nearer to who speaks: a longer chain, else fewer words. Strict, so that
 * claims which name each other as parent cannot run in a circle. */
static bool
is_deeper(const struct claim *inner, const struct claim *outer)
{
	if (inner->holder.len != outer->holder.len)
		return inner->holder.len > outer->holder.len;
	return length(&inner->content) < length(&outer->content);
}

/* Does `outer` say no more than that somebody says `inner`? A denial of what
 * somebody said is another voice than his, and "it is not confirmed" tells
 * more than the silence that stands in it. */
static bool
passes_on(const struct view *outer, const struct view *inner)
{
	const struct claim *x = outer->claim, *y = inner->claim;

	if (x->stance != y->stance && outer->voice != VOICE_SAYS)
		return false;
	return is_deeper(y, x) &&
	       (double)covered(&x->content, y->quote) >=
		       covers_least * (double)length(&x->content);
}

/* "The Post withdrew its report that X" is one voice, and none for X. */
static bool
is_taken_back(const struct view *outer, const struct view *inner)
{
	return outer->voice == VOICE_WITHDRAWS && inner->voice == VOICE_SAYS &&
	       inner->speaker == outer->speaker;
}

static void
parents_find(struct merge *m)
{
	AUTO_ARENA scratch = {0};
	struct map ids = {0};

	for (size_t i = 0; i < m->views_len; i++)
		*map_put(&scratch, &ids, str_hash(m->views[i].claim->id)) = i;
	for (size_t i = 0; i < m->views_len; i++) {
		struct view *v = &m->views[i];
		struct str id = v->claim->parent;
		size_t at = id.len ? map_get(&ids, str_hash(id)) : MAP_NONE;

		v->relays = v->parent = NOWHERE;
		if (at != MAP_NONE && m->views[at].page == v->page)
			v->parent = (uint32_t)at;
	}
}

void
relay_make(struct merge *m)
{
	parents_find(m);
	for (uint32_t i = 0; i < m->views_len; i++) {
		struct view *inner = &m->views[i];
		struct view *outer;

		if (inner->parent == NOWHERE)
			continue;
		outer = &m->views[inner->parent];
		if (is_taken_back(outer, inner)) {
			inner->relays = inner->parent;
			continue;
		}
		if (passes_on(outer, inner) &&
		    (outer->relays == NOWHERE ||
		     is_deeper(inner->claim, m->views[outer->relays].claim)))
			outer->relays = i;
	}
}

uint32_t
relay_end(const struct merge *m, uint32_t view)
{
	for (int i = 0; i < RELAYS_MAX; i++) {
		if (m->views[view].relays == NOWHERE)
			break;
		view = m->views[view].relays;
	}
	return view;
}
