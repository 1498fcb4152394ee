/* SPDX-License-Identifier: GPL-3.0-or-later */
/* each: the lines that a filter gets. */
#ifndef EACH_H
#define EACH_H

#include "run.h"

/* line_fn: what a filter does with one line; -1 is a gap. In: `place`, for
 * messages. An empty line stands for one that is not there: `err` is why */
typedef int line_fn(struct run *run, void *to, struct str line,
		    struct str place, struct err *err);

/* each_line: of all files of the command line, or of standard input without
 * any. Errors: only when the output is gone */
int each_line(struct run *run, line_fn *fn, void *to, struct err *err);

#endif
