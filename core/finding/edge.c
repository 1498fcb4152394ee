/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/edge.h"
#include "finding/who.h"

#include "base/utf8.h"
#include "base/vec.h"

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

struct side
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

struct edge *
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
	    (kind == HOLDER_PERSON || kind == HOLDER_BODY ||
	     (h->len && who_is_definite(&h->at[h->len - 1]))))
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
		if (!to || (same && differ_rivals(m, v, to)))
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
