/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * told: pages written by hand, read and merged by the program.
 *
 *	struct told t = {.a = &a};
 *	told_page(&t, STR("Harbour Times"), STR("2024-03-04"))->title = …;
 *	… ->text = …;
 *	told_merge(&t);
 */
#ifndef GOLD_TOLD_H
#define GOLD_TOLD_H

#include "gold.h"

#include "../names.h"
#include "base/vec.h"
#include "finding/finding.h"

struct told {
	struct arena *a;
	struct corpus corpus;
	struct findings findings;
};

static inline double
told_share(size_t part, size_t all)
{
	return all ? (double)part / (double)all : 1;
}

/* Its language is that of its name, until somebody says otherwise. */
static inline struct article *
told_page(struct told *t, struct str publisher, struct str day)
{
	struct article *in = vec_add(t->a, &t->corpus.articles);

	in->id = str_fmt(t->a, "a%02zu", t->corpus.articles.len);
	in->file = str_fmt(t->a, "%.*s.html", STR_ARG(in->id));
	in->url = str_fmt(t->a, "https://example.org/%.*s", STR_ARG(in->id));
	in->publisher = publisher;
	in->language = str_is_ascii(publisher) ? STR("en") : STR("ja");
	in->published.text = day;
	in->text = STR("");
	return in;
}

static inline void
told_merge(struct told *t)
{
	struct err err = {0};

	for (size_t i = 0; i < t->corpus.articles.len; i++) {
		struct claims c =
			gold_claims_of(t->a, &t->corpus.articles.at[i]);

		for (size_t k = 0; k < c.len; k++)
			*vec_add(t->a, &t->corpus.claims) = c.at[k];
	}
	if (finding_merge(t->a, &t->corpus, tree_names(), &t->findings, &err) <
	    0)
		fail_msg("%s", err.msg);
}

/* The publisher's first page; NULL when there is none. */
static inline struct article *
told_first(const struct told *t, struct str publisher)
{
	for (size_t i = 0; i < t->corpus.articles.len; i++)
		if (str_eq(t->corpus.articles.at[i].publisher, publisher))
			return &t->corpus.articles.at[i];
	return NULL;
}

#endif
