/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef FINDING_MOVE_H
#define FINDING_MOVE_H

#include "finding/finding.h"

/* How a finding moved between two merges. The first that holds is named. */
enum move_kind {
	MOVE_NEW,	/* no claim of it was known */
	MOVE_WITHDRAWN, /* someone took back what they had said */
	MOVE_DENIED,	/* denied for the first time */
	MOVE_FIRMER,	/* confirmed, or one more independent origin */
	MOVE_WEAKER,	/* one origin less, or no longer confirmed */
	MOVE_UNCHANGED
};

struct move {
	enum move_kind kind;
	size_t now, then;      /* findings; `then` is SIZE_MAX when new */
	struct indices causes; /* new claims behind it, of the corpus of now;
				  for UNCHANGED, the new repeats */
	struct str why;
};

struct moves {
	struct move *at;
	size_t len, cap;
};

extern const char *const move_names[];

/* known: findings and the corpus that they point into. */
struct known {
	const struct corpus *corpus;
	const struct findings *findings;
};

/* finding_move: one move for each finding of `now`, in its order. Findings
 * are the same when they share claims (same article, same quote, same
 * content: numbers of claims may differ), the most shared first; failing
 * that, when their ids are equal.
 * Cost:  linear in claims. Owner: `a`. */
void finding_move(struct arena *a, const struct known *then,
		  const struct known *now, struct moves *ret);

#endif
