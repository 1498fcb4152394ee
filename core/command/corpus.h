/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * corpus: article lines and claim lines, mixed and in any order, made into
 * what finding_merge takes.
 */
#ifndef CORPUS_H
#define CORPUS_H

#include "finding/finding.h"

/* deferred: a claim line; read once all articles are known. */
struct deferred {
	struct str line;
	struct str place; /* "claims.jsonl: line 7" */
};

struct gather {
	struct arena *arena;
	struct corpus corpus;
	struct deferreds {
		struct deferred *at;
		size_t len, cap;
	} claims;
	size_t next;	       /* of `claims`, for gather_next */
	struct cpmap *maps;    /* one an article */
	struct articles stubs; /* made from claim lines */
};

/* gather_line: take one line; `place` is for messages.
 * Errors: ERR_FORMAT; the line is left out and gathering may go on */
int gather_line(struct gather *g, struct str line, struct str place,
		struct err *err);

/* gather_next: read one claim line taken before. 1 while there are more, 0
 * at the end, -1 when this one is bad (gathering may go on).
 * gather_end: the corpus: each article once, each claim once, in the order
 * of ids; a claim without an article line gets an article with an empty text
 * from its own "from". Cost: O(n log n). */
int gather_next(struct gather *g, struct err *err);
struct corpus gather_end(struct gather *g);

#endif
