/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * shape: which names templates may use, and where: the members of the ledger
 * and what is added to it for templates. A path is the names from the top:
 * "sections.entries.heading".
 */
#ifndef REPORT_SHAPE_H
#define REPORT_SHAPE_H

#include "base/str.h"

/* shape_row: a path and what it is; the last has no path. */
struct shape_row {
	const char *path, *about;
};
extern const struct shape_row shape_rows[];

/* shape_has: whether there is such a path. */
bool shape_has(struct str path);

/* shape_find: the path of a tag's name in sections that are open, outermost
 * (the top, "") first; false when it is none.
 * shape_nearest: the name that could stand there and is most like it. */
bool shape_find(struct arena *a, const struct strs *in, struct str name,
		struct str *ret);
struct str shape_nearest(struct arena *a, const struct strs *in,
			 struct str name);

#endif
