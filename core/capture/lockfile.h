/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lockfile: one writer at a time, named for whoever comes second. The kernel
 * lets go of the lock when its holder dies; what then still stands in the
 * file tells the next one that a run was cut off.
 */
#ifndef CAPTURE_LOCKFILE_H
#define CAPTURE_LOCKFILE_H

#include "base/err.h"
#include "base/str.h"

struct lockfile {
	int fd;	      /* -1: not held */
	bool cut_off; /* the holder before us did not come to its end */
	bool shared;
};

/* lockfile_take: the only holder. lockfile_share: one of several readers;
 * on a read-only folder it holds nothing and succeeds.
 * In:     `since`: the run's time, for the next one's message
 * Errors: ERR_REFUSED naming process, host and time of the holder;
 *         ERR_SYSTEM */
int lockfile_take(const char *path, struct str since, struct lockfile *ret,
		  struct err *err);
int lockfile_share(const char *path, struct lockfile *ret, struct err *err);

/* lockfile_release: the run came to its end: the file is emptied.
 * lockfile_drop: let go and leave the name in it, as a dead run would. */
void lockfile_release(struct lockfile *l);
void lockfile_drop(struct lockfile *l);

#endif
