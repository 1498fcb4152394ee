/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * review: what the analyst decides, as a text to be edited, in the manner of
 * an interactive rebase. Each finding of the week is a line with a verb in
 * front; its claims stand below as comments. What stands in the text from
 * the start decides nothing, so that an unchanged or emptied text does not
 * either, and a text that was kept decides no less a week later: findings
 * and claims have names made from their words, not numbers.
 */
#ifndef BRIEF_REVIEW_H
#define BRIEF_REVIEW_H

#include "brief/brief.h"
#include "finding/decision.h"

enum {
	REVIEW_BYTES_MAX = 64 << 20,
	REVIEW_COMPLAINTS_MAX = 20,
	REVIEW_CLAIMS_SHOWN = 40, /* of one finding */
	REVIEW_PASSAGES = 12,	  /* by which a finding is known again */
	REVIEW_ID_LEAST = 5	  /* digits by which one is named */
};

/* label: a claim as the text names it: "c1f3a9b20". */
struct label {
	struct str name;
	size_t claim;
};

struct labels {
	struct label *at;
	size_t len, cap;
};

struct reviewed {
	size_t finding;
	struct str id;
	bool supported;	      /* somebody is for it: it can be a key finding */
	struct labels claims; /* that which speaks for it first */
};

struct review {
	const struct brief_input *in;
	struct str text;
	struct {
		struct reviewed *at;
		size_t len, cap;
	} findings; /* as the brief ranks them */
};

/* review_write: the text. Cost: as brief_make */
int review_write(struct arena *a, const struct brief_input *in,
		 struct review *ret, struct err *err);

/* signed_by: who decides, and when. */
struct signed_by {
	struct str by, time, week;
};

/* review_read: what the edited text decides, and what in it cannot be
 * understood: "line 12: …: wanted …". What is decided already, in the same
 * words about the same passages, is left out. With a complaint nothing
 * should be kept. */
void review_read(struct arena *a, const struct review *r, struct str text,
		 const struct signed_by *who, struct decisions *ret);

/* review_text_is: may the words stand in a brief? NULL, or why not. */
const char *review_text_is(struct str words);

#endif
