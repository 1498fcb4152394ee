/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every quotation has its mark: where a statement quotes a passage that it
 * does not cite otherwise, the mark goes right behind the quotation. */
#include "base/vec.h"
#include "brief/compose.h"

static bool
is_whole(const struct statement *s)
{
	for (size_t i = 0; i < s->pieces.len; i++)
		if (s->pieces.at[i].kind == PIECE_QUOTE &&
		    !statement_cites(s, s->pieces.at[i].cite))
			return false;
	return true;
}

static void
statement_mark(struct composer *c, struct statement *s)
{
	const struct statement old = *s;

	if (is_whole(s))
		return;
	s->pieces = (struct pieces){0};
	for (size_t i = 0; i < old.pieces.len; i++) {
		const struct piece *p = &old.pieces.at[i];

		*vec_add(c->arena, &s->pieces) = *p;
		if (p->kind == PIECE_QUOTE && !statement_cites(&old, p->cite) &&
		    !statement_cites(s, p->cite))
			say_cite(c, s, p->cite);
	}
}

static void
list_mark(struct composer *c, struct statements *v)
{
	for (size_t i = 0; i < v->len; i++)
		statement_mark(c, &v->at[i]);
}

void
marks_compose(struct composer *c)
{
	for (size_t i = 0; i < SECTION_COUNT; i++) {
		struct section *s = &c->out->sections[i];

		for (size_t k = 0; k < s->entries.len; k++) {
			struct entry *e = &s->entries.at[k];

			c->under = e->heading.len && i == SECTION_KEY
					   ? e->heading
					   : s->title;
			list_mark(c, &e->lead);
			list_mark(c, &e->points);
		}
	}
}
