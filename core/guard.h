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

struct guard {
	struct host *host; /* lent; must outlive the guard */
	struct jail jail;
};

/* guard_open: open it after the host and before store and network.
 * Errors: ERR_SYSTEM */
int guard_open(struct guard *ret, struct host *host, struct err *err);
void guard_close(struct guard *g);

/* guard_read, guard_discover: as host_read and host_discover.
 * Errors: also those of jail_call
 * Cost:   the article goes through its text form: about 1 ms a megabyte */
int guard_read(struct guard *g, const struct capture *in, struct arena *a,
	       struct reading *ret, struct err *err);
int guard_discover(struct guard *g, const struct capture *in, struct arena *a,
		   struct items *ret, struct err *err);

#endif
