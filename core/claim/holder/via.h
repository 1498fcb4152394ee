/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * via: through whom a claim came, where no claim of its own says so: the
 * one who is cited (", citing two officials"), who quotes ("X quoted Y as
 * saying"), to whom it was said ("in an interview with X"), and an agency's
 * credit behind a paragraph ("(Reuters)").
 */
#ifndef CLAIM_VIA_H
#define CLAIM_VIA_H

#include "claim/english/span.h"

/* cite: a cue that only tells where another claim comes from. */
struct cite {
	struct span who; /* tokens */
	size_t end;	 /* past it and the comma that closes it */
	bool ahead;	 /* of the claim to come, not of the last one */
};

/* via_cites: whether cue number `n` cites: "citing X", "which cited X". */
bool via_cites(const struct clause *c, size_t n, struct cite *ret);

/* via_cited: give `who` to the last report among `before` or, without
 * one, to the last draft; a content that begins with the citation begins
 * behind it. False when there is none. */
bool via_cited(const struct clause *c, size_t n, const struct cite *cite,
	       struct drafts *before);

/* via_is_quoting: cue number `n` is "quoted" of "quoted Y as saying".
 * via_quoted: for the cue "saying" after "as": who is quoted becomes the
 * source, who quotes stands before. */
bool via_is_quoting(const struct clause *c, size_t n);
void via_quoted(const struct clause *c, size_t n, const struct drafts *before,
		struct draft *io);

/* via_hearer: "in an interview with X", "a statement seen by X": fills the
 * hearer of a draft that has none. */
void via_hearer(const struct clause *c, const struct drafts *before,
		struct draft *io);

/* via_credit: tokens of the name in brackets that ends the paragraph. */
struct span via_credit(const struct doc *d, uint32_t paragraph);

#endif
