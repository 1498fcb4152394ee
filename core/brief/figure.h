/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * figure: what is drawn of a brief, as data. Every row is borne by citations
 * and stands in the ledger and in the Markdown as words; what is drawn from
 * it adds nothing. Internal to this room, as compose.h.
 */
#ifndef BRIEF_FIGURE_H
#define BRIEF_FIGURE_H

#include "brief/compose.h"

enum { FIGURE_CITES_MAX = 3 /* marks of one row */ };

/* figure_start: a new figure of the open section.
 * figure_add: a row to fill; NULL above the figure's limit, and counted.
 * figure_cite: bear the row by a claim, once each, FIGURE_CITES_MAX in all. */
struct figure *figure_start(struct composer *c, enum figure_kind kind,
			    enum saying caption);
struct figure_row *figure_add(struct composer *c, struct figure *f);
void figure_cite(struct composer *c, struct figure_row *r, size_t claim);

/* figure_quote: the row's first words, of the claim that bears it. */
void figure_quote(struct composer *c, struct figure_row *r, size_t claim);

/* figure_name: an origin's, of a length that can be drawn. */
struct str figure_name(const struct composer *c, struct str origin);

/* figure_key: "Finding 3", for a finding among the key ones, else empty. */
struct str figure_key(const struct composer *c, size_t finding);

/* matrix_compose: who supports, confirms, denies, withholds or differs, per
 * key finding. lineage_compose: who has the key findings from whom. */
void matrix_compose(struct composer *c);
void lineage_compose(struct composer *c);

/* weeks_compose: how many claims there were a week on this week's findings. */
void weeks_compose(struct composer *c);

/* figures_json: the figures of a section for the ledger; figures_read: the
 * reverse. Errors: ERR_FORMAT. */
json_t *figures_json(const struct figures *v, const struct words *w);
int figures_read(struct arena *a, const json_t *in, struct figures *ret,
		 struct err *err);

/* figure_text: text of a page as a cell has it, where it must not look like a
 * mark. */
struct str figure_text(struct arena *a, struct str s);

/* figure_cells: a row in words, as the Markdown prints it; the last cell has
 * the marks. `row` NULL: the head. */
struct strs figure_cells(struct arena *a, const struct words *w,
			 enum figure_kind kind, const struct figure_row *row);

#endif
