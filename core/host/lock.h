/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lock: what the processes of a jail give up. What the kernel lacks is left
 * out, lock_level says what that leaves; a lock that the kernel offers and
 * that can't be applied ends the process with a status of LOCK_FAILED on.
 * Builds with sanitizers or --disable-sandbox keep memory limit, Landlock and
 * filters off.
 */
#ifndef LOCK_H
#define LOCK_H

#include "base/str.h"
#include "host/filter.h"

enum {
	LOCK_FD = 3, /* the one descriptor of a locked process */
	LOCK_FILES_MAX = 16,
	/* status of a process that could not be locked: from … to */
	LOCK_FAILED = 70,
	LOCK_FAILED_LAST = 79,
	LOCK_TRAPPED = 80 /* that of one that made a forbidden call */
};

/* lock_parent: die when the parent dies. */
void lock_parent(void);

/* lock_zygote: before plugins are loaded: nothing can be written, no program
 * started, no network reached, no other process signalled, but one at a time
 * killed (with Landlock 6, only workers); all descriptors but `fd`, which
 * becomes LOCK_FD, are closed. Files can be read. */
void lock_zygote(int fd);

/* lock_setter: for what sets reports: everything but memory, `fd`, which
 * becomes LOCK_FD, and reading files below `paths` (NUL-ended; those that
 * there are). */
void lock_setter(int fd, const struct strs *paths);

/* lock_worker: everything but memory and the socket `fd`, which becomes
 * LOCK_FD: files, network, processes, core dumps.
 * In: `filter` of FILTER_WORKER; CPU seconds in all */
void lock_worker(int fd, const struct filter *filter, size_t seconds);

/* lock_level: what is applied here, in words; lock_words: the same without
 * numbers of versions, for what must not differ from one kernel to the next.
 * lock_whole: is that seccomp, Landlock and limits? */
struct str lock_level(struct arena *a);
struct str lock_words(void);
bool lock_whole(void);

#endif
