/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * listed: what list pages on the desk name for a week and the desk has not
 * kept: a gap that can be told, and filled.
 */
#ifndef LISTED_H
#define LISTED_H

#include "base/week.h"
#include "capture/store.h"
#include "desk.h"
#include "host.h"

enum { LISTED_MAX = 60 }; /* told in one brief; the others are counted */

struct listed {
	struct arena *arena;
	const struct desk *desk;
	const struct week *week;
	struct strs kept; /* addresses, sorted */
	struct brief_notes notes;
	size_t more;
};

/* listed_start: addresses of `kept` will not be told.
 * listed_add: items of one list page of that publisher; each address once.
 * listed_end: the notes, in the order in which they came.
 * Cost:   O(n log n) */
struct listed listed_start(struct arena *a, const struct desk *desk,
			   const struct week *week, const struct heads *kept);
void listed_add(struct listed *l, struct str publisher,
		const struct items *items);
struct brief_notes listed_end(struct listed *l);

#endif
