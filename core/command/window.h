/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * window: what a week's brief is made from. "Read this week" is what was
 * published or changed in that ISO week or, where a page gives no time, was
 * archived in it. A page that was kept again in the week with another text is
 * of the week too, with what it did not say before. Earlier reports, as far
 * back as the desk looks, tell what moved. Days are days in the desk's zone.
 */
#ifndef WINDOW_H
#define WINDOW_H

#include "base/week.h"
#include "command/reuse.h"
#include "command/revise.h"

struct window {
	struct corpus all;    /* of the week and before it */
	struct corpus before; /* before it; borrows from `all` */
	struct brief_notes notes;
	size_t undated; /* notes of pages kept later, which may be of any week
			 */
	struct revisions revisions; /* pages seen to change in the week */
	bool *week;  /* one an article of `all`: read this week */
	size_t read; /* number of those */
};

/* where: how a report lies to the week: in it, in the weeks before that the
 * desk looks back to, or neither. */
enum where { WHERE_OUTSIDE, WHERE_BEFORE, WHERE_WEEK };

/* window_where: by the day of publication; without, that of a change, and
 * then that of archiving. What was published before and changed in the week
 * is of the week. In: RFC 3339 stamps or bare days, empty when not known */
enum where window_where(const struct desk *desk, const struct week *week,
			struct str published, struct str modified,
			struct str archived);

/* window_from: what a window is read from. */
struct window_from {
	struct reviser pages;
	const struct reuse *reuse;
};

/* window_read: every capture that may belong to the window, read with the
 * readers of today, and its claims; what an earlier run has made in the same
 * way is taken from there. Captures that cannot be read are notes and gaps of
 * the run.
 * Errors: ERR_SYSTEM, ERR_LIMIT
 * Cost:   one reading a new capture of the window */
int window_read(const struct window_from *from, struct arena *a,
		const struct week *week, struct window *ret, struct err *err);

#endif
