/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * jail: a process of its own in which plugins and parsers touch hostile
 * bytes. It opens no file, reaches no network, starts no process, and is
 * killed when it takes too long; the caller goes on with the next document.
 *
 *	parent ── control ──► zygote ── fork ──► worker (locked down)
 *	   └───────────── one socket pair a worker ─────────┘
 *
 * The zygote is forked before store and network exist and holds no secret;
 * each worker is forked from it, locked itself in, answers a counted number
 * of calls and is replaced. One call at a time.
 *
 * What locks it: no-new-privs, parent-death signal, rlimits (core, files,
 * file size, memory, CPU), closed descriptors, Landlock with no rule, and a
 * seccomp allow-list that ends the worker; each as far as the kernel offers
 * it. jail_level says what was reached.
 */
#ifndef JAIL_H
#define JAIL_H

#include "base/buf.h"
#include "base/err.h"

enum {
	JAIL_SECONDS = 10,	/* wall clock a call */
	JAIL_DOCUMENTS = 100,	/* calls before a worker is replaced */
	JAIL_MEMORY_MIB = 1024, /* address space of a worker */
	JAIL_OUTPUT_MIB = 64	/* answer to one call */
};

/* jail_work: runs in the worker.
 * In:     the bytes given to jail_call; `arg` as it was when the jail was
 *         opened (a copy of the parent's memory)
 * Out:    `out`, whose arena is emptied after the call
 * Errors: travel back to the caller of jail_call */
typedef int jail_work(void *arg, struct str in, struct buf *out,
		      struct err *err);

/* jail_job: what workers do. `prepare`, if any, runs once in the zygote: it
 * may open what a worker cannot open any more. */
struct jail_job {
	jail_work *work;
	void (*prepare)(void);
	void *arg;
};

struct jail {
	int control; /* to the zygote; -1 when closed */
	int zygote;  /* its process id */
	int worker;  /* socket to the worker; -1 when there is none */
	int pid;     /* of the worker */
	unsigned served, documents, seconds;
};

/* jail_open: fork the zygote. Open it before threads, store and network.
 * Errors: ERR_SYSTEM */
int jail_open(struct jail *ret, const struct jail_job *job, struct err *err);

/* jail_call: one document in, one answer out.
 * Out:    answer, copied to `a`
 * Errors: those of the work; ERR_LIMIT when the deadline or the output cap
 *         was met; ERR_REFUSED when the worker died, naming the signal. The
 *         jail stays usable: the next call gets a fresh worker.
 * Cost:   about 50 us above the work itself, and 0.4 ms for a new worker */
int jail_call(struct jail *j, struct arena *a, struct str in,
	      struct str *ret_out, struct err *err);

/* jail_close: end worker and zygote. Safe to call twice. */
void jail_close(struct jail *j);
#define AUTO_JAIL __attribute__((cleanup(jail_close))) struct jail

/* jail_level: what this kernel and this build offer, for --version:
 * "seccomp, Landlock 3, rlimits". */
struct str jail_level(struct arena *a);

#endif
