/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/gist.h"

#include "base/pack.h"
#include "base/vec.h"
#include "capture/capture.h"

static struct str
story_text(struct arena *a, const struct merge *m, const struct page *p)
{
	struct buf b = {.arena = a};

	buf_add(&b, p->article->title);
	buf_add(&b, STR(".\n"));
	buf_add(&b, view_lead(p->article));
	for (uint32_t i = 0; i < p->claims && b.len < STORY_BYTES; i++) {
		buf_add(&b, STR(".\n"));
		buf_add(&b, m->views[p->first + i].claim->quote_text);
	}
	buf_add(&b, STR(".\n"));
	if (b.len < STORY_BYTES)
		buf_add(&b,
			str_slice(p->article->text, 0, STORY_BYTES - b.len));
	return buf_str(&b);
}

bool
gist_cites(const struct gist *g, uint64_t outlet)
{
	for (size_t i = 0; i < g->through.len; i++)
		if (g->through.at[i] == outlet)
			return true;
	return false;
}

/* The last outlet of a chain is the one that heard the speaker. */
static void
through_add(struct arena *a, struct arena *scratch, const struct lexicon *l,
	    const struct claim *c, struct gist *g)
{
	uint64_t key = g->outlet;

	for (size_t i = c->holder.len; i-- > 0;)
		if (c->holder.at[i].kind == HOLDER_OUTLET) {
			key = term_name_key(scratch, l, c->holder.at[i].name);
			break;
		}
	if (!gist_cites(g, key))
		*vec_add(a, &g->through) = key;
}

static void
gist_make(struct arena *a, const struct merge *m, const struct page *p,
	  struct gist *ret)
{
	AUTO_ARENA scratch = {0};
	struct str text = story_text(&scratch, m, p);
	struct lexicon own;
	struct reading r;

	lexicon_over(&scratch, &m->lexicon, &own);
	lexicon_learn(&own, text);
	term_read(&scratch, &own, text, &r);
	*ret = (struct gist){0};
	vector_count(a, &r, &ret->terms);
	ret->outlet = view_outlet(&scratch, &m->lexicon, p->article);
	for (uint32_t i = 0; i < p->claims; i++)
		through_add(a, &scratch, &m->lexicon,
			    m->views[p->first + i].claim, ret);
}

static void
gist_pack(struct buf *b, const struct gist *g)
{
	pack_number(b, g->outlet);
	pack_number(b, g->through.len);
	for (size_t i = 0; i < g->through.len; i++)
		pack_number(b, g->through.at[i]);
	pack_number(b, g->terms.len);
	for (size_t i = 0; i < g->terms.len; i++) {
		const struct weight *w = &g->terms.at[i];

		pack_number(b, w->key);
		pack_number(b, w->flags);
		pack_number(b, (uint64_t)w->w);
	}
}

static bool
gist_unpack(struct arena *a, struct unpack *u, struct gist *ret)
{
	*ret = (struct gist){.outlet = unpack_number(u)};
	for (size_t n = unpack_count(u); n && !u->bad; n--)
		*vec_add(a, &ret->through) = unpack_number(u);
	ret->terms.len = unpack_count(u);
	ret->terms.at = arena_array(a, ret->terms.len, sizeof *ret->terms.at);
	for (size_t i = 0; i < ret->terms.len && !u->bad; i++) {
		struct weight *w = &ret->terms.at[i];

		w->key = unpack_number(u);
		w->flags = (unsigned)unpack_below(u, UINT32_MAX);
		w->w = (double)unpack_below(u, READING_BYTES);
	}
	return !u->bad && !u->rest.len;
}

/* Empty when the page is not to be kept. */
static struct str
gist_key(struct arena *a, const struct merge *m, const struct page *p)
{
	const struct corpus *c = m->in;

	if (!c->memo || c->digests.len != c->articles.len)
		return (struct str){"", 0};
	return capture_digest(
		a,
		str_fmt(a, "gist %.*s",
			STR_ARG(c->digests.at[p->article - c->articles.at])));
}

void
gist_read(struct arena *a, const struct merge *m, const struct page *p,
	  struct gist *ret)
{
	AUTO_ARENA scratch = {0};
	const struct memo *memo = m->in->memo;
	struct str key = gist_key(&scratch, m, p);
	struct buf b = {.arena = &scratch};
	struct unpack u = {0};

	if (key.len && memo->get(memo->to, &scratch, key, &u.rest) &&
	    gist_unpack(a, &u, ret))
		return;
	gist_make(a, m, p, ret);
	if (!key.len)
		return;
	gist_pack(&b, ret);
	memo->put(memo->to, key, buf_str(&b));
}
