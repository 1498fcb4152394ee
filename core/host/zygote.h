/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zygote: the process from which workers are forked, and the workers. It
 * makes ready what they cannot any more, then does what its parent asks:
 *
 *	ZYGOTE_FORK and a socket	a worker on it; its process id comes
 *					back, -1 when there can be none
 *	ZYGOTE_END and a process id	it is killed; its wait status comes
 *					back, which is its own when it had
 *					ended before
 *
 * The parent signals no process whose number it has from the zygote.
 * Used by jail.c alone.
 */
#ifndef ZYGOTE_H
#define ZYGOTE_H

#include "jail.h"

enum zygote_order { ZYGOTE_FORK = 1, ZYGOTE_END };

struct zygote_ask {
	int32_t order;
	int32_t which; /* place of the new worker; process id */
};

/* marks: a page a worker, shared with the parent; the first is the zygote's
 * own as long as it prepares. */
struct marks {
	char *at;
	size_t n, step;
};
uint32_t *marks_at(const struct marks *m, size_t place);

/* zygote_run: the life of a zygote, which does not end here. Its first word
 * is an answer or error: what `prepare` had to say.
 * In: `control`, a stream socket to the parent */
_Noreturn void zygote_run(int control, const struct jail_job *job,
			  const struct jail_limits *limits,
			  const struct marks *marks);

#endif
