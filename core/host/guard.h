/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * guard: the host behind bars. Takes the same calls as the host and lets
 * them run in a worker of the jail, so that a page or a plugin that crashes,
 * hangs or reaches out costs its own document and no other.
 */
#ifndef GUARD_H
#define GUARD_H

#include "host.h"
#include "jail.h"

enum {
	GUARD_DEATHS_MAX = 3
}; /* a source that died that often in a run is
       called no more */

struct guard {
	struct host *host; /* lent; must outlive the guard */
	struct jail jail;
	struct watch *watch; /* shared with the worker: believe nothing */
	struct {
		uint8_t asked, read;
	} deaths[HOST_SOURCES_MAX];
	uint8_t shut[HOST_SOURCES_MAX]; /* calls, as in struct watch */
	struct str culprit; /* source in which the last call died, or empty */
};

/* guard_open: open it after the host and before store and network.
 * Errors: ERR_SYSTEM */
int guard_open(struct guard *ret, struct host *host, struct err *err);
void guard_close(struct guard *g);

/* guard_read, guard_discover: as host_read and host_discover. A source that
 * dies while it is asked whether it knows the page is left out and the others
 * are asked; guard_read tells its death in `deaths`.
 * Errors: also those of jail_call
 * Cost:   the article goes through its text form: about 1 ms a megabyte */
int guard_read(struct guard *g, const struct capture *in, struct arena *a,
	       struct reading *ret, struct err *err);
int guard_discover(struct guard *g, const struct capture *in, struct arena *a,
		   struct items *ret, struct err *err);

#endif
