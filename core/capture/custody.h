/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * custody: the log of what the desk took in and what it issued: JSON Lines,
 * only ever added to. Each line holds the SHA-256 of the line before it, so
 * none can be changed, moved or taken out unseen. The index is made from it.
 */
#ifndef CAPTURE_CUSTODY_H
#define CAPTURE_CUSTODY_H

#include "base/json.h"

/* Of the line before the first. */
#define CUSTODY_NONE                                                           \
	"0000000000000000000000000000000000000000000000000000000000000000"

enum { CUSTODY_BYTES_MAX = 1 << 30 };

/* kept: one file of ours and what it must be. */
struct kept {
	struct str path; /* below the desk, or absolute */
	struct str sha256;
};

struct kepts {
	struct kept *at;
	size_t len, cap;
};

enum entry_kind { ENTRY_CAPTURE, ENTRY_ISSUE, ENTRY_ERRATA };

struct custody_entry {
	enum entry_kind kind;
	struct str time;
	struct str id;	   /* of a capture */
	struct str week;   /* of an issue and of its errata */
	struct kepts kept; /* its files; one for a capture */
};

struct custody {
	struct str path;
	struct str head; /* SHA-256 of the last line */
	size_t bytes;	 /* of all whole lines */
	bool partial;	 /* a line without end follows them */
	bool cut_off;	 /* a run died; by store_check_all */
	struct custody_entries {
		struct custody_entry *at;
		size_t len, cap;
	} entries;
};

extern const char *const entry_names[];

/* custody_read: read and check the whole chain; no file is an empty log.
 * Errors: ERR_FORMAT naming the line at which the chain is broken;
 *         ERR_SYSTEM, ERR_LIMIT
 * Owner:  lives in `a` */
int custody_read(struct arena *a, struct str path, struct custody *ret,
		 struct err *err);

/* custody_add: append an entry and sync. Errors: ERR_SYSTEM; the file is
 * then as it was. */
int custody_add(struct arena *a, struct custody *c,
		const struct custody_entry *e, struct err *err);

/* custody_mend: cut off what a dead run left of a line. */
int custody_mend(struct custody *c, struct err *err);

#endif
