/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * press: a brief, or the errata to one, made into its files and issued:
 * brief.json, brief.md, brief.pdf and brief.html, or errata.json and so on, in
 * OUTPUT/WEEK, and brief.txt where it is asked for.
 */
#ifndef PRESS_H
#define PRESS_H

#include "base/week.h"
#include "capture/store.h"
#include "desk.h"
#include "run.h"

enum product {
	PRODUCT_JSON,
	PRODUCT_MD,
	PRODUCT_PDF,
	PRODUCT_HTML,
	PRODUCT_TXT,
	PRODUCTS
};

/* What is made when nobody says. */
#define PRESS_DEFAULT "json,md,pdf,html"

struct press {
	struct run *run;
	struct arena *arena;
	struct desk desk;
	struct week week;
	enum entry_kind kind; /* ENTRY_ISSUE or ENTRY_ERRATA */
	bool wanted[PRODUCTS];
	struct str bytes[PRODUCTS];
	struct str dir; /* where its files go */
	bool half;	/* written down and not put in place: the store is to be
			   left as by a run that was cut off */
};

/* press_open: read week, formats and desk from the options.
 * press_head: what stands on the cover.
 * press_render: the bytes of the files wanted; the JSON is always.
 * press_write: write them down and put them in their places, all or none. A
 * file that is there and differs is replaced with --force only. `half` is set
 * where it failed in between: then the next run puts them in place.
 * Errors: ERR_USAGE; ERR_REFUSED naming the file; ERR_SYSTEM */
int press_open(struct press *p, struct str week, struct err *err);
struct brief_head press_head(const struct press *p);
int press_render(struct press *p, const struct brief *b, struct err *err);
int press_write(struct press *p, struct store *store, struct err *err);

#endif
