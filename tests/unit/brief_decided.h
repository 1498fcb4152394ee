/* SPDX-License-Identifier: GPL-3.0-or-later */
/* brief_decided: decisions about findings of the fixture. */
#ifndef BRIEF_DECIDED_H
#define BRIEF_DECIDED_H

#include "brief_said.h"

#include "finding/decision.h"

static inline const struct article *
decided_page(const struct corpus *in, size_t claim)
{
	for (size_t i = 0; i < in->articles.len; i++)
		if (str_eq(in->articles.at[i].id, in->claims.at[claim].article))
			return &in->articles.at[i];
	fail();
	return NULL;
}

/* decide: about the head of the finding that the fixture calls `id`. */
static inline struct decision *
decide(struct fixture *f, struct decisions *to, enum decision_verb verb,
       const char *id, const char *text)
{
	struct decision *d = vec_add(&f->arena, to);

	*d = (struct decision){.verb = verb,
			       .by = STR("A. Analyst"),
			       .time = STR("2023-09-01T10:00:00Z"),
			       .week = f->in.head.week,
			       .text = str_from(text)};
	for (size_t i = 0; i < f->findings.len; i++)
		if (str_eq(f->findings.at[i].id, str_from(id)))
			*vec_add(&f->arena, &d->of) = decision_passage(
				&f->corpus,
				decided_page(&f->corpus,
					     f->findings.at[i].head),
				f->findings.at[i].head);
	decision_line(&f->arena, d);
	f->corpus.decided = to;
	return d;
}

#endif
