/* SPDX-License-Identifier: GPL-3.0-or-later */
/* correct: what issued briefs say that later captures no longer bear out. */
#ifndef CORRECT_H
#define CORRECT_H

#include "command/press.h"
#include "command/revise.h"

/* earlier: what a brief takes from those that were issued before it. */
struct earlier {
	struct brief_erratas errata;
	struct tracks tracks;
};

/* erratas_read: of the briefs issued for weeks before this one, as far back as
 * the desk looks, with the captures kept up to the end of it.
 * Cost: reads the ledger of each when any address was kept twice */
int erratas_read(const struct reviser *from, struct arena *a,
		 const struct week *week, struct brief_erratas *ret,
		 struct err *err);

/* tracks_earlier: the findings of those briefs, each id once, as last issued.
 */
void tracks_earlier(const struct reviser *from, struct arena *a,
		    const struct week *week, struct tracks *ret);

/* errata_issue: `brief --errata WEEK`. With nothing to correct it says so and
 * writes nothing. */
int errata_issue(struct run *run, struct err *err);

#endif
