/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/gist.h"

#include "base/buf.h"
#include "base/vec.h"

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

void
gist_read(struct arena *a, const struct merge *m, const struct page *p,
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
