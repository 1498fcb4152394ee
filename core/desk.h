/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * desk: a folder in which a team keeps its captures and writes its briefs:
 * osbrief.conf, the store (capture/store.h) and out/.
 */
#ifndef DESK_H
#define DESK_H

#include "base/err.h"
#include "base/str.h"
#include "brief/brief.h"

enum { DESK_CONF_MAX = 1 << 20, DESK_WEEKS = 8, DESK_WEEKS_MAX = 520 };

struct desk {
	struct str dir; /* absolute */
	struct str title, author, tlp, language, paper;
	struct str template; /* of the brief; empty: weekly */
	struct str style;    /* of its pages; empty: none */
	struct str
		feed_url; /* where the feed of issues is read; may be empty */
	struct str timezone; /* as written: "+09:00", "Asia/Tokyo" */
	size_t weeks;	     /* how far back a week's stories reach */
	size_t key_max;	     /* key findings printed */
	struct strs params;  /* "source.key=value" */
	struct strs fonts;   /* font files */
	struct brief_grades grades;
};

/* desk_find: the nearest folder at or above the current one that holds
 * osbrief.conf; absolute. Errors: ERR_USAGE */
int desk_find(struct arena *a, struct str *ret, struct err *err);

/* desk_open: read the settings of the desk in `dir`.
 * Errors: ERR_USAGE or ERR_FORMAT naming file and line, and what was wanted */
int desk_open(struct arena *a, struct str dir, struct desk *ret,
	      struct err *err);

/* desk_choose: desk_open of `dir` or, when that is empty, of the nearest. */
int desk_choose(struct arena *a, struct str dir, struct desk *ret,
		struct err *err);

/* desk_init: make `dir` a desk. Errors: ERR_USAGE when it is one already */
int desk_init(struct str dir, struct err *err);

/* desk_day: the day of an RFC 3339 stamp in the desk's zone; a bare day is
 * not shifted. A date of year 0 when it is none. */
struct date desk_day(const struct desk *d, struct str stamp);

#endif
