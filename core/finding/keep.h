/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * keep: findings keep the id under which they were issued, though another
 * claim may stand for them now. A finding is known again by its claims: same
 * address (or capture, where there is none) and same quote.
 */
#ifndef FINDING_KEEP_H
#define FINDING_KEEP_H

#include "finding/finding.h"

/* track: a finding as it was issued. */
struct track {
	struct str id;
	struct str week;  /* of the first issue that had it */
	struct strs keys; /* of its claims, by keep_key */
};

struct tracks {
	struct track *at;
	size_t len, cap;
};

/* identity: what became of what was issued before. */
struct identity {
	struct str week;    /* first issued in; empty: never */
	struct strs joined; /* ids that have no finding of their own now */
	struct str parted;  /* id that another finding kept; or empty */
};

/* keep_key: the same for a claim however its page was kept or numbered. */
struct str keep_key(struct arena *a, const struct article *from,
		    const struct claim *in);

/* keep_ids: each id goes to the finding that shares most claims with it, the
 * lower id first on a tie; one id, one finding. A finding whose own id was so
 * given away gets another.
 * Out:  one identity a finding
 * Cost: O(n log n) in claims; order of findings never matters */
void keep_ids(struct arena *a, const struct corpus *in,
	      const struct tracks *then, struct findings *io,
	      struct identity **ret);

#endif
