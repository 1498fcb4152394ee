/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * slot: the phrase of a claim that says how it came about or who did it, by
 * the words around it: "because of a flaw", "Russia was behind", 原因は….
 */
#ifndef FINDING_SLOT_H
#define FINDING_SLOT_H

#include "base/str.h"

enum slot_kind { SLOT_CAUSE, SLOT_ACTOR, SLOT_KINDS };

/* slot: `at` is the phrase, `whole` it and the words that give it away; both
 * empty when there is none. */
struct slot {
	struct span at, whole;
};

/* slot_find: the first of its kind in a content. Cost: linear in the text for
 * each of some thirty marks. */
struct slot slot_find(struct str text, enum slot_kind kind);

#endif
