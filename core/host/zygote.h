/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * zygote: the process from which workers are forked, and the workers. It
 * makes ready what they cannot any more, then does what its parent asks:
 *
 *	ZYGOTE_FORK and a socket	a worker on it; nothing comes back.
 *					Where there can be none, the socket
 *					is closed
 *	ZYGOTE_END			it is killed; its wait status comes
 *					back, which is its own when it had
 *					ended before, and -1 when there was
 *					none
 *	ZYGOTE_DROP			it is killed; nothing comes back
 *
 * Each names a slot of the parent's choosing, in which one worker is at a
 * time. What needs no answer is done beside the parent's own work.
 * Used by jail.c alone.
 */
#ifndef ZYGOTE_H
#define ZYGOTE_H

#include "jail.h"

enum zygote_order { ZYGOTE_FORK = 1, ZYGOTE_END, ZYGOTE_DROP };

/* Of a place: one for its worker, one for the next. */
enum { ZYGOTE_SLOTS = 2, ZYGOTE_SLOTS_MAX = ZYGOTE_SLOTS * JAIL_WORKERS_MAX };

struct zygote_ask {
	uint32_t order, slot;
};

/* marks: a page a slot, shared with the parent; the first is the zygote's
 * own as long as it prepares. */
struct marks {
	char *at;
	size_t n, step;
};
uint32_t *marks_at(const struct marks *m, size_t slot);

/* zygote_run: the life of a zygote, which does not end here. Its first word
 * is an answer or error: what `prepare` had to say.
 * In: `control`, a stream socket to the parent */
_Noreturn void zygote_run(int control, const struct jail_job *job,
			  const struct jail_limits *limits,
			  const struct marks *marks);

#endif
