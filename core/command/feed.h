/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * feed: what a desk has issued, as OUTPUT/feed.atom, made from the log and
 * the ledgers, and written down in the log as a file of the last issue. An
 * issue that replaces another keeps its id and is updated.
 */
#ifndef FEED_H
#define FEED_H

#include "command/press.h"

enum { FEED_ENTRIES_MAX = 50 }; /* the last ones updated */

/* feed_make: the feed of a log.
 * In:    place: the folder of the issues, as the log names it ("out")
 * Out:   nothing of `place` in the log: empty. A ledger that cannot be read
 *        leaves its entry without a summary: verify tells of it
 * Owner: lives in the press's arena
 * Cost:  reads the ledger of each entry */
struct str feed_make(struct press *p, const struct custody *log,
		     struct str place);

#endif
