/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * feed: what a desk has issued, as OUTPUT/feed.atom, made from the log and
 * the ledgers. An issue that replaces another keeps its id and is updated.
 */
#ifndef FEED_H
#define FEED_H

#include "command/press.h"

enum { FEED_ENTRIES_MAX = 50 }; /* the last ones updated */

/* feed_write: after something was issued.
 * In:     place: the folder of the issues, as the log names it ("out")
 * Errors: ERR_SYSTEM. A ledger that cannot be read leaves its entry without a
 *         summary: verify tells of it
 * Cost:   reads the ledger of each entry */
int feed_write(struct press *p, struct store *store, struct str place,
	       struct err *err);

#endif
