/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * trial: one page through one source, in a worker of the kit's own jail, and
 * what is to be said of it.
 */
#ifndef KIT_TRIAL_H
#define KIT_TRIAL_H

#include "host.h"
#include "jail.h"
#include "kit/sheet.h"

#ifdef SANITIZED
enum { TRIAL_SECONDS = 120 }; /* a page, by a much slower program */
#else
enum { TRIAL_SECONDS = 10 }; /* a page */
#endif

enum {
	TRIAL_MEMORY = 64 << 20,     /* bytes a page may take, and */
	TRIAL_MEMORY_PER_BYTE = 256, /* for each byte that it has */
	TRIAL_TEXT = 1 << 20,	 /* bytes of text that may come of it, and */
	TRIAL_TEXT_PER_BYTE = 4, /* for each byte that it has */
};

/* trial_jail: the tested source behind bars, alone with those that it needs.
 * manual: text of its manual page; empty for none */
struct trial_jail {
	struct jail jail;
	struct arena *arena;
	struct host_config config;
	struct str source; /* its path or name */
	struct str manual;
	struct host *host;  /* in the zygote only, as is */
	struct arena inner; /* what it lives in */
	size_t index;
};

/* trial_open: load the source and check its data and manual (kit/manual.h);
 * the lines go to the sheet.
 * In:     arena, config, source and manual of `t`
 * Out:    what else must be known of the source
 * Errors: ERR_ABSENT when there is no such source; those of jail_open, which
 *         are the plugin's own faults
 * Owner:  trial_close */
struct trial_source {
	struct str name, reader; /* as in struct loaded */
	struct str code;	 /* path of the plugin that reads */
	bool lists;
};
int trial_open(struct trial_jail *t, struct sheet *s, struct trial_source *ret,
	       struct err *err);
void trial_close(struct trial_jail *t);

/* trial: what is to be done with a page.
 * times:  once more for each: what comes out must be the same
 * refuse: let the services that give something (memory, trees, blocks, links,
 *         items, values) refuse from the nth time on; 0: never
 * whole:  send back what was read */
struct trial {
	struct str bytes;
	bool discover;
	uint32_t times, refuse;
	bool whole;
};

/* outcome: of a page that did no harm.
 * asked:  how often services were asked for something
 * heap:   bytes of malloc that each of `times`, which are three at least, took
 *         and did not give back
 * spent:  microseconds of the processor's time that all `times` took
 * digest: of what was read
 * fault:  what the rules of osbrief/source.h forbid; empty for none
 * added:  with `whole`, text that stands nowhere on the page; empty for none
 * read:   JSON of articles or items, with `whole`; NULL else; json_decref */
struct outcome {
	uint32_t asked;
	int64_t heap, spent;
	int32_t bid;
	struct str digest, fault, added, why;
	json_t *read;
};

/* trial_counts_heap: does this build count what malloc hands out? */
bool trial_counts_heap(void);

/* trial_begin, trial_end: one page in a free place of the jail, below
 * t->jail.limits.workers. In: the trial's bytes are copied.
 * Errors: ERR_REFUSED, ERR_LIMIT: the source died or took too long, and of
 *         what */
void trial_begin(struct trial_jail *t, size_t place, const struct trial *in,
		 struct arena *a);
int trial_end(struct trial_jail *t, size_t place, struct arena *a,
	      struct outcome *ret, struct err *err);

#endif
