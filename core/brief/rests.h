/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rests: what a finding rests on, as ICD 206 wants a source described: who
 * speaks, how many, with what access and on what basis, through whom; and the
 * grade. All of it is counted or quoted.
 */
#ifndef BRIEF_RESTS_H
#define BRIEF_RESTS_H

#include "brief/compose.h"

enum {
	RESTS_ORIGINS_MAX = 8, /* described; the others are counted */
	RESTS_OUTLETS_MAX = 3
};

/* rests_say: "Rests on: unnamed sources via Financial Times (three, “familiar
 * with the matter”; told by Financial Times, The Record) [1]. Grade F3 (one
 * origin; nobody denies it)." */
void rests_say(struct composer *c, struct entry *e, const struct finding *f,
	       size_t head);

#endif
