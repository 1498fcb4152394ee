/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule: what each rule that makes a claim means, in one plain line, and the
 * section of docs/method.md that tells of it; and a claim told by its rules.
 * A rule without a row here is a fault that the tests find.
 */
#ifndef CLAIM_RULE_H
#define CLAIM_RULE_H

#include "base/buf.h"
#include "claim/claim.h"

struct rule {
	const char *family;  /* of why_names, or "date" */
	const char *name;    /* NULL: any of the family */
	const char *meaning; /* a plain line */
	const char *section; /* of docs/method.md */
};

/* rule_find: the row of "family:name"; NULL without. */
const struct rule *rule_find(struct str family, struct str name);

/* claim_explain: one claim as text for a reader: who, how, when, and below
 * "because" each rule with its id, its meaning, and the words on which it
 * fired, with their place in code points through `map` of `text`. A rule
 * without a row is told as "(no meaning)". Ends with an empty line. */
void claim_explain(struct buf *b, const struct claim *c, struct str text,
		   const struct cpmap *map);

#endif
