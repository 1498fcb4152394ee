/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * filter: which system calls a process may still make, compiled once and
 * put on many workers. Used by lock.c and, to be stricter, kit/trial.c.
 *
 * A worker has an allow-list. What C libraries ask for on their own (files,
 * mostly) is told "no"; anything else is not done and raises SIGSYS.
 * A zygote, which loads plugins and forks, has a list of what it may not:
 * programs, network, signals to others, changes to files.
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

/* filter_worker: compile the list of workers. Memory by malloc, kept until
 * the process ends. filter_apply: put it on this process; the number of the
 * process is filled in here.
 * filter_zygote: put the other list on this process.
 * filter_strict: the workers of this zygote are ended by what they would be
 * told "no"; for the check of a source. All: false on failure. */
bool filter_worker(struct filter *ret);
bool filter_apply(const struct filter *f);
bool filter_zygote(void);
bool filter_strict(void);

/* filter_name: the name of a system call, by malloc; NULL when not known. */
char *filter_name(int call);

#endif
