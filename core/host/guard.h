/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * guard: the host behind bars. The plugins are loaded in the zygote of a jail
 * and run in its workers, so that a page or a plugin that crashes, hangs or
 * reaches out costs its own document and no other, and no plugin's code ever
 * runs in the process that owns store and network.
 *
 * What comes back does not hang on the pool: documents are finished in the
 * order of the calls, and one that was begun before a source was found to be
 * bad is read again without it.
 */
#ifndef GUARD_H
#define GUARD_H

#include "host.h"
#include "jail.h"

enum {
	GUARD_DEATHS_MAX = 3
}; /* a source that died that often in a run is
       called no more */

/* guard_work: what else is made of the articles of a capture, in the worker
 * that has read them, for rooms above: appended to `out`. In: `arg` as it was
 * when the guard was opened. */
typedef int guard_work(void *arg, const struct articles *in, struct buf *out,
		       struct err *err);

struct guard_setup {
	struct host_config from;
	struct jail_limits limits;
	guard_work *more; /* may be NULL */
	void *arg;
};

struct ahead;

struct guard {
	struct arena *arena; /* lent */
	struct jail jail;
	struct loaded_list sources; /* data only: no functions */
	struct strs complaints;	    /* a line a plugin that was refused */
	struct ahead *aheads;	    /* one a place of the jail */
	uint8_t deaths[HOST_SOURCES_MAX][WATCH_CALLS];
	uint8_t shut[HOST_SOURCES_MAX]; /* calls, as in struct watch */
	struct str culprit; /* source of which the last call died, or empty */
};

/* guard_open: before store and network. A plugin that dies while it is
 * loaded is a complaint or, when it was named on the command line, an error;
 * the others are loaded without it.
 * Errors: those of host_open and jail_open
 * Owner:  lives in `a`; guard_close */
int guard_open(struct guard *ret, struct arena *a,
	       const struct guard_setup *setup, struct err *err);
void guard_close(struct guard *g); /* also of a zeroed one */

/* guard_page: what is to be read. `known`: what sources are known to have
 * died of it, or NULL: those are not asked again. `more`: setup.more is
 * wanted. */
struct guard_page {
	const struct capture *capture;
	const struct deaths *known;
	bool more;
};

/* guard_read, guard_discover: as host_read and host_discover. A source that
 * dies while it is asked whether it knows the page is left out and the others
 * are asked. `deaths` has each that died now or is known to. ret_more: what
 * setup.more has made; may be NULL.
 * Errors: also those of jail_call; the culprit is then set
 * Cost:   next to nothing above host_read */
int guard_read(struct guard *g, const struct guard_page *in, struct arena *a,
	       struct reading *ret, struct str *ret_more, struct err *err);
int guard_discover(struct guard *g, const struct guard_page *in,
		   struct arena *a, struct items *ret, struct err *err);

/* guard_unpack: the bytes of a gzip file, unpacked in the jail. At most `max`
 * come out. Errors: as gzip_unpack_all */
int guard_unpack(struct guard *g, struct str packed, size_t max,
		 struct arena *a, struct str *ret, struct err *err);

/* guard_ahead: begin to read a page that guard_read will be asked for next;
 * false when all places are taken. In: the capture, lent until then.
 * guard_width: how many may be begun. */
bool guard_ahead(struct guard *g, const struct guard_page *in);
size_t guard_width(const struct guard *g);

#endif
