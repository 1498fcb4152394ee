/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lane: pages dealt with in their order, while those behind are being read:
 * what makes use of the pool of readers without anybody seeing that there is
 * one.
 */
#ifndef LANE_H
#define LANE_H

#include "capture/capture.h"

/* lane_page: one of them between its begin and its end; zeroed before, its
 * arena freed behind. */
struct lane_page {
	struct arena arena;
	struct capture capture;
	int state; /* the caller's; 0 at first */
	struct err err;
	void *more; /* the caller's */
};

/* lane: what is done with each page, by its number. `begin` is called in the
 * order of numbers, up to `width` before `end`, and tells nobody anything; in
 * `end` it is as if nothing behind had been begun. A failure of `end` is the
 * end of the lane's run. */
struct lane {
	void (*begin)(void *to, size_t i, struct lane_page *p);
	int (*end)(void *to, size_t i, struct lane_page *p, struct err *err);
	void *to;
	size_t n, width;
};

int lane_run(const struct lane *l, struct err *err);

#endif
