/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * gold: sets that people labelled, and how often the program agrees. A set is
 * a folder of tests/gold with two halves, tune.tsv and held.tsv; a row is a
 * line of cells split by tabs, empty lines and lines that begin with "#" are
 * passed over, and "\n" inside a cell is a line break.
 *
 *	static struct gold_verdict
 *	polarity(struct arena *a, const struct gold_row *row)
 *	{
 *		struct gold_verdict v = {.class = row->cell[0]};
 *		struct claims c = gold_claims(a, row->cell[2], row->cell[0]);
 *		...
 *		v.want[0] = row->cell[1];
 *		v.got[0] = STR("none");
 *		return v;
 *	}
 *
 *	gold_check(&(struct gold_set){
 *		"polarity/tune.tsv", polarity, {{"polarity", 80, true}}});
 *
 * GOLD_SHOW=tune in the environment lists the rows that tune.tsv misses.
 * Nobody looks at those of held.tsv while rules are made.
 */
#ifndef GOLD_GOLD_H
#define GOLD_GOLD_H

#include "../unit/unit.h"

#include "claim/claim.h"

enum { GOLD_CELLS_MAX = 16, GOLD_FIELDS_MAX = 6, GOLD_FILE_MAX = 4 << 20 };

/* gold_row: cells beyond the last are empty. */
struct gold_row {
	struct str cell[GOLD_CELLS_MAX];
	size_t cells;
	size_t line; /* of the file, from 1 */
};

struct gold_rows {
	struct gold_row *at;
	size_t len, cap;
};

/* gold_verdict: `class` is the line of the table in which the row counts
 * ("ja denies"); of each field what is wanted and what came. A field is right
 * when both are the same bytes, and does not count when `want` has no
 * pointer. */
struct gold_verdict {
	struct str class;
	struct str want[GOLD_FIELDS_MAX], got[GOLD_FIELDS_MAX];
};

typedef struct gold_verdict gold_judge(struct arena *a,
				       const struct gold_row *row);

/* gold_field: what of a row is compared. `floor`: percent of rows that must
 * be right. `confusion`: print which value is taken for which, for fields of
 * few values. */
struct gold_field {
	const char *name;
	unsigned floor;
	bool confusion;
};

/* gold_set: one half. */
struct gold_set {
	const char *file; /* below tests/gold */
	gold_judge *judge;
	struct gold_field field[GOLD_FIELDS_MAX]; /* ends with no name */
};

/* gold_bytes: a file below tests/gold; gold_read: its rows. Fail the test when
 * it cannot be read. Owner: `a`. */
struct str gold_bytes(struct arena *a, const char *file);
struct gold_rows gold_read(struct arena *a, const char *file);

/* gold_claims: what the program reads in a text. `language` is "en" or "ja";
 * the outlet is the Example Post, the day 2024-05-15 (a Wednesday), and no
 * sentence is the outlet's own.
 * gold_claims_of: of an article that the caller describes. */
struct claims gold_claims(struct arena *a, struct str text,
			  struct str language);
struct claims gold_claims_of(struct arena *a, const struct article *in);

/* gold_check: judge every row; print the shares by class and the confusions
 * as TAP comments; fail the test when a field is below its floor. */
void gold_check(const struct gold_set *set);

/* gold_shown: whether GOLD_SHOW names this file's half. */
bool gold_shown(const char *file);

#endif
