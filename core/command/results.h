/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * results: what came of each source the last time that it was at work for a
 * desk, kept in sources.jsonl of the desk, a line a source:
 *
 *	{"source":"ft","run":"import","when":"2023-09-01T09:00:00Z",
 *	 "what":"x.html: no answer within 10 s","version":1,"read":9,
 *	 "refused":0,"died":1}
 *
 * For people; nothing is made from it, and it may be removed at any time.
 */
#ifndef RESULTS_H
#define RESULTS_H

#include "desk.h"
#include "run.h"

enum { RESULTS_BYTES_MAX = 1 << 20, RESULTS_MAX = 1000 };

/* result: `version`: of the source, then; `what`: of the last document that
 * was not read, or empty. */
struct result {
	struct str source, run, when, what;
	size_t version, read, refused, died;
};

struct results {
	struct result *at;
	size_t len, cap;
};

/* results_read: of the desk in `dir`, as they are kept. What cannot be read is
 * not there; a desk may be a stranger's, so texts are visible_text.
 * results_find: that of a source; NULL. */
void results_read(struct arena *a, struct str dir, struct results *ret);
const struct result *results_find(const struct results *all, struct str source);

/* results_keep: what the sources have done in this run, called `name`; those
 * that had nothing to do keep what they have. Under the store's lock. That it
 * cannot be kept is a note. */
void results_keep(const struct run *run, const struct desk *desk,
		  const struct sources *from, const char *name);

/* result_counts: "9 read, 1 refused, 2 died"; only those that there are. */
struct str result_counts(struct arena *a, const struct result *in);

#endif
