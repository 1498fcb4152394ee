/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * made: a corpus written by hand, for tests of merging.
 *
 *	struct made m = {.a = &a};
 *	made_page(&m, "Financial Times", "2023-08-29", "Hackers in the mail");
 *	made_claim(&m, "o:Financial Times|g3:sources", STANCE_ASSERTS, "…");
 *
 * A chain is split by "|"; o: outlet, p: person, b: body, g: unnamed (g3:
 * three of them), d: document, u: nobody. "p:Name#role@body" gives a role and
 * a body. Claims belong to the last page.
 */
#ifndef MADE_H
#define MADE_H

#include "../names.h"
#include "base/vec.h"
#include "finding/finding.h"
#include "unit.h"

struct made {
	struct arena *a;
	struct corpus corpus;
	struct findings findings;
};

static inline struct article *
made_page(struct made *m, const char *publisher, const char *day,
	  const char *title)
{
	struct article *in = vec_add(m->a, &m->corpus.articles);

	in->id = str_fmt(m->a, "a%02zu", m->corpus.articles.len);
	in->url = str_fmt(m->a, "https://example.org/%zu",
			  m->corpus.articles.len);
	in->publisher = str_from(publisher);
	in->published.text = str_from(day);
	in->title = str_from(title);
	return in;
}

static inline void
made_chain(struct made *m, struct claim *c, struct str chain)
{
	while (chain.len) {
		struct str one = str_cut(chain, STR("|"), &chain), name;
		struct str kind = str_cut(one, STR(":"), &name);
		struct holder *h = vec_add(m->a, &c->holder);
		uint64_t n;

		name = str_cut(name, STR("@"), &h->org);
		h->name = str_cut(name, STR("#"), &h->role);
		h->kind = kind.ptr[0] == 'o'   ? HOLDER_OUTLET
			  : kind.ptr[0] == 'p' ? HOLDER_PERSON
			  : kind.ptr[0] == 'b' ? HOLDER_BODY
			  : kind.ptr[0] == 'g' ? HOLDER_GROUP
			  : kind.ptr[0] == 'd' ? HOLDER_DOCUMENT
					       : HOLDER_UNKNOWN;
		if (str_u64(str_skip(kind, 1), &n))
			h->number = (uint32_t)n;
	}
}

static inline struct claim *
made_claim(struct made *m, const char *chain, enum stance stance,
	   const char *content)
{
	const struct articles *in = &m->corpus.articles;
	struct claim *c = vec_add(m->a, &m->corpus.claims);

	c->article = in->at[in->len - 1].id;
	c->id = str_fmt(m->a, "%.*s.%zu", STR_ARG(c->article),
			m->corpus.claims.len);
	c->stance = stance;
	c->content_text = c->quote_text = str_from(content);
	*vec_add(m->a, &c->content) = (struct span){0, c->content_text.len};
	c->quote = (struct span){0, c->quote_text.len};
	made_chain(m, c, str_from(chain));
	return c;
}

static inline struct claim *
made_dated(struct claim *c, const char *from, const char *to)
{
	c->event.from = str_from(from);
	c->event.to = str_from(to);
	return c;
}

static inline void
made_merge(struct made *m)
{
	struct err err = {0};

	assert_int_equal(finding_merge(m->a, &m->corpus, tree_names(),
				       &m->findings, &err),
			 0);
}

/* The finding that holds claim number `n`, counted from 0. */
static inline const struct finding *
made_of(const struct made *m, size_t n)
{
	for (size_t i = 0; i < m->findings.len; i++)
		for (size_t k = 0; k < m->findings.at[i].claims.len; k++)
			if (m->findings.at[i].claims.at[k] == n)
				return &m->findings.at[i];
	return NULL;
}

static inline size_t
made_edges(const struct finding *f, enum edge_kind kind, const char *slot)
{
	size_t n = 0;

	for (size_t i = 0; i < f->edges.len; i++)
		n += f->edges.at[i].kind == kind &&
		     (!slot || str_eq(f->edges.at[i].slot, str_from(slot)));
	return n;
}

#endif
