/* SPDX-License-Identifier: GPL-3.0-or-later */
/* names: the tables of the source tree, read once a test program. */
#ifndef TESTS_NAMES_H
#define TESTS_NAMES_H

#include <stdio.h>
#include <stdlib.h>

#include "capture/file.h"
#include "claim/entity/gazetteer.h"

/* Where the source tree is, for programs that are run by hand. */
#ifndef TOP_SRCDIR
#define TOP_SRCDIR "."
#endif

static inline const struct gazetteer *
tree_names(void)
{
	static struct arena arena;
	static struct gazetteer g;
	const char *top = getenv("top_srcdir");
	struct err err = {0};

	if (g.arena)
		return &g;
	gazetteer_start(&arena, &g);
	if (gazetteer_folder(&g,
			     path_join(&arena, str_from(top ? top : TOP_SRCDIR),
				       STR("names")),
			     &err) <= 0) {
		fprintf(stderr, "no tables of names: %s\n", err.msg);
		exit(1);
	}
	return &g;
}

#endif
