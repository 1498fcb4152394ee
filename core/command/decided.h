/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * decided: the decisions that a desk keeps: decisions.jsonl, one record a
 * line, only ever added to; made for version control (osbrief-desk(5)).
 */
#ifndef DECIDED_H
#define DECIDED_H

#include "desk.h"
#include "finding/decision.h"
#include "run.h"

#define DECIDED_FILE "decisions.jsonl"

/* decided_read: all of them; no file is none. A line that is none is told
 * and is a gap of the run; decided_notes puts it into the brief too.
 * Errors: ERR_SYSTEM, ERR_LIMIT */
int decided_read(struct run *run, struct arena *a, const struct desk *desk,
		 struct decisions *ret, struct err *err);
void decided_notes(struct arena *a, const struct decisions *in,
		   struct brief_notes *to);

/* decided_add: sign what has no id yet, append all and sync: all lines or
 * none. Under the store's lock.
 * Errors: ERR_SYSTEM; the file is then as it was */
int decided_add(struct arena *a, const struct desk *desk, struct decisions *in,
		struct err *err);

#endif
