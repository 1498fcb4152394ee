/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * window: what a week's brief is made from. "Read this week" is what was
 * published or changed in that ISO week or, where a page gives no time, was
 * archived in it. Earlier reports, as far back as the desk looks, tell what
 * moved. Days are days in the desk's zone.
 */
#ifndef WINDOW_H
#define WINDOW_H

#include "base/week.h"
#include "capture/store.h"
#include "desk.h"
#include "run.h"

struct window {
	struct corpus all;    /* of the week and before it */
	struct corpus before; /* before it; borrows from `all` */
	struct brief_notes notes;
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

/* window_read: read again every capture that may belong to the window, with
 * the readers of today, and extract its claims. Captures that cannot be read
 * are notes and gaps of the run.
 * Errors: ERR_SYSTEM, ERR_LIMIT
 * Cost:   one reading a capture of the window */
int window_read(struct run *run, struct arena *a, const struct desk *desk,
		struct store *store, struct sources *from,
		const struct week *week, struct window *ret, struct err *err);

#endif
