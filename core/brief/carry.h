/* SPDX-License-Identifier: GPL-3.0-or-later */
/* carry: which pages carry what was said, and whether two speak for one. */
#ifndef BRIEF_CARRY_H
#define BRIEF_CARRY_H

#include "brief/sentence.h"

/* carriers_add: the claim, when no claim of its article is in `to`. */
bool carriers_add(struct composer *c, struct indices *to, size_t claim);

/* carriers_say: "the Financial Times [1], GIGAZINE (ja) [2] and 3 more":
 * from the claim number `from` of `v` on, at most CARRIERS_MAX of them. */
enum { CARRIERS_MAX = 8 };
void carriers_say(struct composer *c, struct statement *s,
		  const struct indices *v, size_t from);

/* language_phrase: "Japanese"; the tag of one that has no name. */
struct str language_phrase(const struct composer *c, struct str tag);

/* speaker_key: the same for every way in which the innermost holder's name
 * is written; 0 without a holder. For comparison only. */
uint64_t speaker_key(struct composer *c, size_t claim);

#endif
