/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * weekly: what a desk has for a week, merged, as a brief or a review is made
 * from it.
 */
#ifndef WEEKLY_H
#define WEEKLY_H

#include "command/correct.h"
#include "command/decided.h"
#include "command/window.h"

struct weekly {
	struct window window;
	struct decisions decided;
	struct earlier earlier;
	struct findings now, before;
	struct identity *kept;
	struct brief_input input; /* borrows all above: do not move it */
};

/* weekly_read: read, merge and fill; under the store's lock.
 * In:     `p`, opened
 * Errors: ERR_ABSENT for a week without any report; those of window_read and
 *         finding_merge */
int weekly_read(const struct press *p, struct store *store,
		struct sources *from, struct weekly *ret, struct err *err);

#endif
