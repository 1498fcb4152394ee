/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * name: what a source phrase is by itself: a person with a title, a body, an
 * outlet, an unnamed group with number, role, organisation and basis, a
 * document, or a pronoun. Nothing is resolved here.
 */
#ifndef CLAIM_NAME_H
#define CLAIM_NAME_H

#include "claim/parts.h"

enum name_sort {		/* what has to be looked up elsewhere */
		 NAME_FULL,	/* stands for itself */
		 NAME_SHORT,	/* one word of a name: "Matsuno", "the Post" */
		 NAME_PRONOUN,	/* he, it, they */
		 NAME_RELATIVE, /* who, which */
		 NAME_DEFINITE, /* "the ministry", "the official" */
		 NAME_OF_THEM	/* "one of them" */
};

struct name {
	struct holder h;
	enum name_sort sort;
	size_t head; /* token of the head noun or of the last name word */
	bool plural; /* more than one is meant */
};

/* name_read: the phrase of tokens [b, e). */
void name_read(struct arena *a, const struct doc *d, struct span tokens,
	       struct name *ret);

/* name_parts: the phrases of "the FBI, the NSA and CISA" in `ret`, which has
 * room for `max`; 0 when the phrase names one holder. */
size_t name_parts(const struct doc *d, struct span tokens, struct span *ret,
		  size_t max);

/* name_is_outlet: a publisher by its words: "Times", "Reuters", "NHK". */
bool name_is_outlet(struct str name);
/* name_same: equal but for letter case and a leading "the". */
bool name_same(struct str x, struct str y);
/* name_bare: without a leading "the" and a trailing possessive mark. */
struct str name_bare(struct str s);

#endif
