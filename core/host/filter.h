/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * filter: which system calls a process may still make, compiled once and
 * put on many workers. Used by lock.c and, to be stricter, kit/trial.c.
 *
 * All are lists of what is allowed. A worker has memory, its socket and its
 * end; what C libraries ask for on their own (files, mostly) is told "no",
 * anything else is not done and raises SIGSYS. A setter can find and read
 * files as well, a zygote can also load code, fork, lock and kill; to both,
 * anything else is not there (ENOSYS).
 */
#ifndef FILTER_H
#define FILTER_H

#include <stdbool.h>
#include <stddef.h>

enum { FILTER_STEPS_MAX = 1024 }; /* of a compiled filter */

struct sock_filter;

struct filter {
	struct sock_filter *at;
	size_t len;
};

/* filter_there: does this build have filters, and this kernel? */
bool filter_there(void);

/* filter_compile: a list. Memory by malloc, kept until the process ends.
 * filter_apply: put it on this process; the number of the process is filled
 * in here.
 * filter_strict: the workers of this zygote are ended by what they would be
 * told "no"; for the check of a source. All: false on failure. */
enum filter_kind { FILTER_WORKER, FILTER_SETTER, FILTER_ZYGOTE };
bool filter_compile(enum filter_kind kind, struct filter *ret);
bool filter_apply(const struct filter *f);
bool filter_strict(void);

/* filter_name: the name of a system call, by malloc; NULL when not known. */
char *filter_name(int call);

#endif
