/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * jail: processes of their own in which plugins and parsers touch hostile
 * bytes. They open no file, reach no network, start no process, and are
 * killed when they take too long; the caller goes on with the next document.
 *
 *	parent ── control ──► zygote ── fork ──► workers (locked down)
 *	   └────────── one socket pair a worker ─────────┘
 *
 * The zygote is forked before store and network exist, holds no secret and
 * can only read. A worker is forked from it, locked itself in, answers a
 * counted number of calls, one at a time, and is replaced. There is a place
 * for one worker a core: calls are begun in as many places, and finished in
 * the order that the caller likes, so that the order of answers never hangs
 * on the machine.
 *
 * What locks a worker: no-new-privs, parent-death signal, rlimits (core, file
 * size, memory, CPU), closed descriptors, Landlock with no rule, and a
 * seccomp allow-list; each as far as the kernel offers it (host/lock.h). What
 * comes back is checked byte by byte (host/wire.h).
 */
#ifndef JAIL_H
#define JAIL_H

#include "base/buf.h"
#include "base/err.h"

enum {
	JAIL_SECONDS = 10,   /* wall clock a call */
	JAIL_PREPARE = 30,   /* seconds for `prepare` */
	JAIL_ONCE = 600,     /* seconds for jail_once */
	JAIL_ONCE_MIB = 512, /* what it may say */
	JAIL_ONCE_MEMORY_MIB = 8192,
	JAIL_DOCUMENTS = 100, /* calls before a worker is replaced */
	JAIL_WORKERS_MAX = 64,
	JAIL_DOCUMENTS_MAX = 1000000,
	JAIL_SECONDS_MAX = 3600,
	JAIL_MEMORY_MIB = 1024, /* address space of a worker */
	JAIL_OUTPUT_MIB = 64	/* answer to one call */
};

/* jail_task: one call, in the worker. `out`: the answer; its arena is emptied
 * afterwards. `mark`: a word of the work's own choosing that the parent can
 * read when the call does not come back; 0 at first. */
struct jail_task {
	struct str in;
	struct buf *out;
	volatile uint32_t *mark;
};

/* jail_work: In: `arg` as it was when the jail was opened (a copy of the
 * parent's memory, changed by `prepare`). Errors: travel to the caller. */
typedef int jail_work(void *arg, const struct jail_task *task, struct err *err);

/* jail_job: what workers do. `prepare`, if any, runs once in the zygote: it
 * may read what a worker cannot any more. Without `work` there are no workers,
 * and it may read what stands below `reads` (NUL-ended; NULL: nothing). */
struct jail_job {
	jail_work *work, *prepare;
	void *arg;
	const struct strs *reads;
};

/* jail_limits: 0 stands for one worker a core, JAIL_DOCUMENTS, JAIL_SECONDS.
 * `insist`: fail where the sandbox is not whole. */
struct jail_limits {
	size_t workers, documents, seconds;
	bool insist;
};

struct jail_place;

struct jail {
	int control; /* to the zygote; -1 when closed */
	int zygote;  /* its process id */
	struct jail_limits limits;
	struct jail_place *places; /* of limits.workers */
	char *marks;
	uint32_t mark; /* that the last call that died has left */
};

/* jail_open: fork the zygote. Open it before threads, store and network.
 * Out:    what `prepare` had to say, in `a`
 * Errors: ERR_SYSTEM; those of `prepare`; ERR_REFUSED when the zygote died of
 *         it (`mark` is set), ERR_LIMIT after JAIL_PREPARE; ERR_SYSTEM when
 *         the limits insist on a sandbox that is not there
 * Owner:  lives in `a`; jail_close */
int jail_open(struct jail *ret, struct arena *a, const struct jail_job *job,
	      const struct jail_limits *limits, struct str *ret_said,
	      struct err *err);

/* jail_begin: a call in a free place, a number below limits.workers. In:
 * bytes, lent until the call is finished. A failure is told by jail_finish.
 * jail_finish: wait for its end. Out: the answer, in `a`. Errors: those of
 * the work; ERR_LIMIT when the deadline or the output cap was met;
 * ERR_REFUSED when the worker died, naming the signal or the forbidden system
 * call; `mark` is set then. The jail stays usable: the next call gets a fresh
 * worker.
 * jail_drop: the answer is not wanted any more.
 * jail_call: both, in place 0.
 * Cost: about 30 us above the work itself. A new worker: 1 ms of processor
 * time, of which the caller waits 0.3 ms, since the next one is made ready
 * while one serves for the last time; on top, 2 us a page of memory that it
 * touches first */
void jail_begin(struct jail *j, size_t place, struct str in);
int jail_finish(struct jail *j, size_t place, struct arena *a,
		struct str *ret_out, struct err *err);
void jail_drop(struct jail *j, size_t place);
int jail_call(struct jail *j, struct arena *a, struct str in,
	      struct str *ret_out, struct err *err);

/* jail_once: a job without `work`: what it prepares is all, in a process that
 * is forked for it and locked as a worker is, but for what it may read; it has
 * JAIL_ONCE seconds. Out: what it said, in `a`. Errors: as of jail_open */
int jail_once(struct arena *a, const struct jail_job *job, struct str *ret_out,
	      struct err *err);

/* jail_close: end workers and zygote. Safe to call twice. */
void jail_close(struct jail *j);
#define AUTO_JAIL __attribute__((cleanup(jail_close))) struct jail

#endif
