/* SPDX-License-Identifier: GPL-3.0-or-later */
/* session_test: services on a page given as a literal, without a plugin. */
#ifndef SESSION_TEST_H
#define SESSION_TEST_H

#include "unit.h"

#include "host/session.h"

struct bench {
	struct arena a;
	struct capture c;
	struct page page;
	struct loaded l;
	struct session s;
	struct osb_host *h;
};

static inline void
bench_start(struct bench *b, const char *html)
{
	*b = (struct bench){.l.source = {.name = "test", .zone = "Asia/Tokyo"}};
	b->c.bytes = str_from(html);
	page_open(&b->a, &b->c, &b->page);
	session_start(&b->s, &b->a, &b->l, NULL, &b->page);
	b->h = &b->s.table;
}

/* The article that came out of it. */
static inline const struct article *
bench_end(struct bench *b)
{
	session_article(&b->s);
	session_end(&b->s);
	page_close(&b->page);
	return &b->s.done.at[0];
}

static inline void
bench_free(struct bench *b)
{
	arena_free(&b->a);
}

#endif
