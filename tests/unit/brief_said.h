/* SPDX-License-Identifier: GPL-3.0-or-later */
/* brief_said: what a statement says, in one line; and a brief made. */
#ifndef BRIEF_SAID_H
#define BRIEF_SAID_H

#include "brief_fixture.h"

static inline struct str
said(struct fixture *f, const struct statement *s)
{
	struct buf b = {.arena = &f->arena};

	if (s->label.len)
		buf_fmt(&b, "%.*s: ", STR_ARG(s->label));
	for (size_t i = 0; i < s->pieces.len; i++) {
		const struct piece *p = &s->pieces.at[i];

		if (p->kind == PIECE_CITE)
			buf_fmt(&b, "[%zu]", p->cite);
		else
			buf_fmt(&b, "%.*s%.*s%.*s", STR_ARG(p->open),
				STR_ARG(p->text), STR_ARG(p->close));
	}
	return buf_str(&b);
}

static inline void
make(struct fixture *f, struct brief *b)
{
	struct err err = {0};

	if (brief_make(&f->arena, &f->in, b, &err) < 0)
		fail_msg("%s", err.msg);
}

#endif
