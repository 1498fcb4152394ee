/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kinds: whether a bare name of the article ("Viasat", "Roe") is a person's
 * or a body's, by what stands beside it anywhere in the article: titles,
 * ages, "who" and "he" tell a person; legal forms, "which", "its", "the
 * company" and what only firms have tell a body.
 */
#ifndef CLAIM_KINDS_H
#define CLAIM_KINDS_H

#include "base/map.h"
#include "claim/parts.h"

struct kinds_row {
	uint32_t person, body; /* hints for either */
	bool inside;	       /* stands inside a sentence */
};

struct kinds {
	struct kinds_row *at;
	size_t len, cap;
	struct map names; /* digest of a lower-case word: its row */
};

/* kinds_make: count the hints of one article. Cost: linear. */
void kinds_make(struct arena *a, const struct doc *d, struct kinds *ret);

/* kinds_is_name: the word is a name for certain: it has a capital inside a
 * sentence, too, or hints stand beside it. */
bool kinds_is_name(const struct kinds *k, struct str word);

/* kinds_is_body: the hints for a name without title or role say body; so
 * does a single word without any hint that is coined as firms are: "…soft". */
bool kinds_is_body(const struct kinds *k, struct str name);

#endif
