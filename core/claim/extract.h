/* SPDX-License-Identifier: GPL-3.0-or-later */
#ifndef CLAIM_EXTRACT_H
#define CLAIM_EXTRACT_H

#include "claim/entity/gazetteer.h"
#include "claim/lexicon.h"

/* extract_options: `names`: who is who; NULL: nobody is known by name.
 * `words`: of many articles; NULL: each has its own.
 * `own`: take the outlet's own sentences, too, that have a figure in them and
 * that no claim covers ("The force has 900 people"), holder the outlet alone.
 * Off: only what somebody is said to say, or, in a body's own notice, what the
 * body says.
 * `claims_max`: claims kept of one document; 0 stands for CLAIMS_MAX. */
enum { CLAIMS_MAX = 20000 };
struct extract_options {
	const struct gazetteer *names;
	struct lexicon *words;
	size_t claims_max;
	bool own;
};

/* claim_extract: every attributed claim of an article, in reading order.
 * In:     article with text and blocks (an article without blocks is taken
 *         as paragraphs split by empty lines)
 * Out:    claims that all pass claim_gate; nested ones name their parent.
 *         `cut` when the document has more than claims_max: the first ones
 *         are kept
 * Errors: none so far
 * Owner:  claims live in `a`; spans point into in->text
 * Source: docs/method.md */
int claim_extract(struct arena *a, const struct article *in,
		  const struct extract_options *options, struct claims *ret,
		  struct err *err);

#endif
