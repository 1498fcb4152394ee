/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * worth: which claims speak for a finding, which findings come first, and how
 * much of a passage must be quoted so that it can be understood alone.
 */
#ifndef BRIEF_WORTH_H
#define BRIEF_WORTH_H

#include "brief/compose.h"

/* telling: how a text stands when nothing is read before it. */
struct telling {
	bool fragment; /* no clause, or one that begins in its middle */
	bool pointing; /* its subject is a pronoun: "it was over" */
	bool slight;   /* too short to tell much */
};
struct telling telling_of(struct str text, struct str language);

/* sight: what is shown of a claim, found once. */
struct sight {
	bool known;
	bool passage;	/* not the content but the passage is quoted */
	struct span at; /* the passage: claim.quote, or its whole sentence */
	struct telling telling; /* of the content */
};

/* claim_sight: the content is quoted when it can be understood alone and is not
 * slight, else the passage; when that begins in the middle too, its sentence.
 * Owner: `c`. */
const struct sight *claim_sight(const struct composer *c, size_t claim);

/* claim_worth: how well a claim speaks for its finding: in the brief's
 * language, near its origin, of a good length, clear alone; larger is better.
 * claims_by_worth: the best first, ties by id. */
int claim_worth(const struct composer *c, size_t claim);
void claims_by_worth(struct composer *c, struct indices *v);

/* claim_best: the claim that speaks for the finding: for it, of most worth.
 * NO_INDEX when none is for it. */
size_t claim_best(const struct composer *c, const struct finding *f);

/* finding_worth: its status and how it moved, then how much its claims of
 * this week weigh in their articles (place, words of the title, names, dates
 * and numbers), then how many outlets tell it; larger comes first. */
int finding_worth(const struct composer *c, size_t finding);

#endif
