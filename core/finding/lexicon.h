/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lexicon: forms that name one thing. It begins with the tables of names and
 * the table in concepts.h, and learns the abbreviations that a text itself
 * explains, "Long Name (LN)".
 */
#ifndef FINDING_LEXICON_H
#define FINDING_LEXICON_H

#include "claim/entity/gazetteer.h"

enum row_flag {
	ROW_ENTITY = 1, /* a name */
	ROW_COUNTRY = 2,
	ROW_OUTLET = 4,	    /* publishers and news agencies */
	ROW_PREDICATE = 8,  /* what happened */
	ROW_ACTOR = 16,	    /* says who did it */
	ROW_WHO = 32,	    /* asks who did it */
	ROW_CAUSE = 64,	    /* says how it came about */
	ROW_MEANS = 128,    /* a way it may come about */
	ROW_ANAPHOR = 256,  /* points back at what was said */
	ROW_EVIDENCE = 512, /* "no X that it was so" leaves it open */
	ROW_UNIT = 1024,    /* may be counted */
	ROW_REACH = 2048,   /* may be reached, by whom or what spreads */
	ROW_PROPER = 4096   /* a word of it alone counts with a capital only */
};

struct row {
	unsigned flags;
	const char *forms;
};

enum {
	FORM_WORDS = 14,     /* words of the longest English form */
	FORM_CHARS = 24,     /* code points of the longest Japanese form */
	LEARNED_MAX = 20000, /* abbreviations learned from texts */
};

/* entry: a row as the program uses it. One form may belong to two rows
 * ("attacker" is a hacker, and asks who): `key` is the first row's, the flags
 * are those of all. */
struct entry_row {
	uint64_t key;
	unsigned flags;
};

struct lexicon {
	struct arena *arena;
	const struct lexicon *base; /* asked for what is not here; or NULL */
	struct map forms;	    /* digest of a form -> index into rows */
	struct map starts; /* first English stem -> words of longest form */
	struct entry_row *rows;
	size_t len, cap;
	size_t learned;
};

/* lexicon_make: from the tables. Cost: one hash a form.
 * lexicon_name: the key that a row of the tables of names has here. */
void lexicon_make(struct arena *a, const struct gazetteer *names,
		  struct lexicon *ret);
uint64_t lexicon_name(const struct named *of);

/* lexicon_over: an empty one that learns for itself and knows what `base`
 * knows. */
void lexicon_over(struct arena *a, const struct lexicon *base,
		  struct lexicon *ret);

/* lexicon_learn: take the abbreviations that `text` explains, in brackets
 * of either width behind a long form whose initials they are (Schwartz and
 * Hearst 2003), or behind a Japanese name. What is known stays as it is. */
void lexicon_learn(struct lexicon *l, struct str text);

/* lexicon_words: longest form that begins at words[0], compared by stem;
 * `*ret_n` receives its words. NULL when there is none.
 * lexicon_chars: the same for text without blanks; bytes in `*ret_n`. */
const struct entry_row *lexicon_words(const struct lexicon *l,
				      const uint64_t *stems, size_t n,
				      size_t *ret_n);
const struct entry_row *lexicon_chars(const struct lexicon *l, struct str s,
				      size_t *ret_n);

/* lexicon_word_key: key of one English word: of its stem. */
uint64_t lexicon_word_key(struct str word);

#endif
