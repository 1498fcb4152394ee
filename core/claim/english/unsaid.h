/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * unsaid: silences and refusals told from the other end, where nobody is the
 * subject: "No mention of the floods is made in the agenda", "Absent from the
 * letter is", "Nowhere does the post say", "Calls to the firm were not
 * returned".
 * Source: our own patterns, after sentences of the news.
 */
#ifndef CLAIM_UNSAID_H
#define CLAIM_UNSAID_H

#include "claim/english/act.h"
#include "claim/text/phrase.h"

/* unsaid_draft: the first of a sentence; false without. *cue is filled and
 * kept by the caller as long as the draft, which points to it. Cost: O(n) of
 * the sentence's tokens, for the few sentences that begin so. */
bool unsaid_draft(const struct clause *c, struct cue *cue, struct draft *ret);

/* unsaid_keys_en: the words without which no pattern stands. */
void unsaid_keys_en(struct keys keys);

#endif
