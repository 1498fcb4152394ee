/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * term: what merging compares. A text is read into terms (stems, pairs of
 * Japanese characters, names, rows of the lexicon), quantities with their
 * units, and a polarity.
 */
#ifndef FINDING_TERM_H
#define FINDING_TERM_H

#include "finding/bound.h"
#include "finding/lexicon.h"

enum term_flag {			/* beside the flags of enum row_flag */
		 TERM_SHARED = 1 << 16, /* means the same in every language */
		 TERM_NAME = 1 << 17,
		 TERM_PAIR = 1 << 18 /* two characters of a longer word */
};

struct term {
	uint64_t key;
	unsigned flags;
	struct span at; /* in the text that was read */
};

/* quantity: a number and what it counts; dates are none. */
struct quantity {
	uint64_t value;	    /* in thousandths */
	struct bound bound; /* "about", "at least" */
	uint64_t unit;	    /* key of the unit; 0 when not said */
	struct span at;	    /* the number */
	struct span whole;  /* with its unit, when it is in the lexicon */
};

enum polarity {
	POLARITY_YES,
	POLARITY_NO,
	POLARITY_OPEN /* "no proof that", "has not confirmed that" */
};

struct reading {
	struct term *terms;
	size_t len, cap;
	struct quantity *numbers;
	size_t numbers_len, numbers_cap;
	unsigned flags; /* of all terms */
	enum polarity polarity;
};

enum {
	READING_BYTES = 1 << 14, /* of a text; the rest is not looked at */
	QUANTITY_MAX = 64	 /* in one text */
};

/* term_read: Cost: linear in the text, at most READING_BYTES.
 * Owner: `a`. */
void term_read(struct arena *a, const struct lexicon *l, struct str text,
	       struct reading *ret);

/* term_is_stop: an English word that says nothing of the matter. */
bool term_is_stop(struct str word);

/* term_find: first term with any of `flags`; NULL when none. */
const struct term *term_find(const struct reading *r, unsigned flags);

/* term_name_key: one key for a name however it is written: of the outlet
 * when it names one, else of the set of its terms. 0 for no name. */
uint64_t term_name_key(struct arena *a, const struct lexicon *l,
		       struct str name);

#endif
