/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * revise: captures of one address, laid beside each other in the order in
 * which they were kept. Lists of pages are left out: they change every day.
 */
#ifndef REVISE_H
#define REVISE_H

#include "base/week.h"
#include "capture/store.h"
#include "desk.h"
#include "run.h"

/* reviser: what captures are read from. */
struct reviser {
	struct run *run;
	const struct desk *desk;
	struct store *store;
	struct sources *sources;
};

/* version: an article of a capture, by its address. */
struct version {
	struct str address; /* without scheme and "www." */
	struct str id, capture, archived, modified;
};

struct versions {
	struct version *at;
	size_t len, cap;
};

/* versions_list: those of which the address is known and kept more than once,
 * sorted by address, then by when they were kept. Cost: O(n log n) */
int versions_list(struct store *s, struct arena *a, struct versions *ret,
		  struct err *err);

/* revise_week: each capture that was kept in the week, or says that it was
 * changed in it, beside the last readable one before it; only those that
 * differ. Captures that cannot be read are passed over.
 * Cost: one reading a capture of such an address */
int revise_week(const struct reviser *from, struct arena *a,
		const struct week *week, struct revisions *ret,
		struct err *err);

/* revise_cited: each page that an issued brief cites, beside the last capture
 * of its address that was kept up to the day `to` (year 0: any). */
int revise_cited(const struct reviser *from, struct arena *a,
		 const struct brief *issued, struct date to,
		 struct revisions *ret, struct err *err);

#endif
