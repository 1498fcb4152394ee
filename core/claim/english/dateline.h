/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dateline: the place, the day and the agency with which a report begins:
 * "GENEVA, May 3 (Reuters) - The ministry said …". They belong to nobody's
 * words, and no subject begins with them.
 */
#ifndef CLAIM_DATELINE_H
#define CLAIM_DATELINE_H

#include "claim/parts.h"

/* dateline_end: the token after the dateline with which a sentence (token
 * indices) begins; sentence.b without one. Cost: O(1), but for capitals
 * alone, which ask that no second dash follows in the sentence. */
size_t dateline_end(const struct doc *d, struct span sentence);

#endif
