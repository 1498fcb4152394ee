/* SPDX-License-Identifier: GPL-3.0-or-later */
/* decided: decisions about claims of a corpus that was made by hand. */
#ifndef DECIDED_H
#define DECIDED_H

#include "finding/decision.h"
#include "made.h"

/* book: decisions as they are made, one a minute. */
struct book {
	struct made *m;
	struct decisions all;
};

static inline const struct article *
decided_page(const struct corpus *in, size_t claim)
{
	for (size_t i = 0; i < in->articles.len; i++)
		if (str_eq(in->articles.at[i].id, in->claims.at[claim].article))
			return &in->articles.at[i];
	fail();
	return NULL;
}

static inline void
decided_passage(struct book *b, struct passages *to, size_t claim)
{
	const struct corpus *in = &b->m->corpus;

	*vec_add(b->m->a, to) =
		decision_passage(in, decided_page(in, claim), claim);
}

/* decide: about claims `of` and, unless SIZE_MAX, `other`. */
static inline struct decision *
decide(struct book *b, enum decision_verb verb, size_t of, size_t other)
{
	struct decision *d = vec_add(b->m->a, &b->all);

	d->verb = verb;
	d->by = STR("A. Analyst");
	d->time = str_fmt(b->m->a, "2024-03-08T09:%02zu:00Z", b->all.len);
	d->week = STR("2024-W10");
	decided_passage(b, &d->of, of);
	if (other != SIZE_MAX)
		decided_passage(b, &d->others, other);
	decision_line(b->m->a, d);
	b->m->corpus.decided = &b->all;
	return d;
}

#endif
