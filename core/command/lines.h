/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lines: JSON Lines from a file or standard input, one at a time, so that a
 * filter holds no more than one document.
 */
#ifndef LINES_H
#define LINES_H

#include "base/err.h"
#include "base/str.h"

enum { LINE_BYTES_MAX = 64 * 1024 * 1024, LINES_STEP = 64 * 1024 };

struct lines {
	const char *name; /* for messages */
	int fd;
	size_t number; /* of the line last given, from 1 */
	size_t at, len;
	bool end;
	char step[LINES_STEP];
};

/* lines_open: `path` NULL means standard input. Errors: ERR_SYSTEM.
 * lines_close: also for AUTO_LINES; standard input stays open. */
int lines_open(struct lines *l, const char *path, struct err *err);
void lines_close(struct lines *l);
#define AUTO_LINES __attribute__((cleanup(lines_close))) struct lines

/* lines_next: the next line that is not empty, without its end, in `a`.
 * Returns 1, or 0 at the end, or -1.
 * Errors: ERR_LIMIT (a line above LINE_BYTES_MAX; it is skipped and reading
 *         may go on), ERR_SYSTEM (nothing more comes) */
int lines_next(struct arena *a, struct lines *l, struct str *ret,
	       struct err *err);

#endif
