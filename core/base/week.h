/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef WEEK_H
#define WEEK_H

#include "base/date.h"
#include "base/err.h"

/* week: an ISO 8601 week, Monday to Sunday. */
struct week {
	struct str name; /* "2023-W35" */
	struct date from, to;
};

/* week_parse: "2023-W35" or "2023W35". Errors: ERR_USAGE; a day
 * is told its week */
int week_parse(struct arena *a, struct str s, struct week *ret,
	       struct err *err);

/* week_of: the week of a day. */
struct week week_of(struct arena *a, struct date d);

bool week_holds(const struct week *w, struct date d);

#endif
