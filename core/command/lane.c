/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/lane.h"

int
lane_run(const struct lane *l, struct err *err)
{
	AUTO_ARENA a = {0};
	size_t width = l->width ? l->width : 1, begun = 0, i;
	struct lane_page *pages = arena_array(&a, width, sizeof *pages);
	int got = 0;

	for (i = 0; i < l->n && got == 0; i++) {
		for (; begun < l->n && begun < i + width; begun++)
			l->begin(l->to, begun, &pages[begun % width]);
		got = l->end(l->to, i, &pages[i % width], err);
		arena_free(&pages[i % width].arena);
		pages[i % width] = (struct lane_page){0};
	}
	for (; i < begun; i++)
		arena_free(&pages[i % width].arena);
	return got;
}
