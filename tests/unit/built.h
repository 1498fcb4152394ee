/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the build is, as an absolute path: plugins are loaded by no other. */
#ifndef BUILT_H
#define BUILT_H

#include <stdlib.h>

#include "base/str.h"

/* The file or folder `name` of the build tree; of the current folder where
 * nobody says where that is. */
static inline struct str
built_path(struct arena *a, const char *name)
{
	const char *top = getenv("top_builddir");
	char *full = realpath(top ? top : ".", NULL);
	struct str ret = str_fmt(a, "%s/%s", full ? full : "/", name);

	free(full);
	return ret;
}

#endif
