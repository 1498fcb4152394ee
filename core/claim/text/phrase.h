/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * phrase: a few English words made comparable: lower case, one blank between
 * words and at both ends, marks dropped, "didn't" written "did not", adverbs
 * that change nothing ("immediately", "also") left out. So " did not " finds
 * "did not", "didn't" and "did not immediately".
 */
#ifndef CLAIM_PHRASE_H
#define CLAIM_PHRASE_H

#include "base/str.h"

enum { PHRASE_MAX = 512 };

struct phrase {
	char text[PHRASE_MAX];
	size_t len;
	uint16_t word[PHRASE_MAX / 2]; /* where each word begins */
	size_t words;
	uint32_t letters; /* a bit for each word's first byte */
};

/* phrase_make: what does not fit is left out. */
void phrase_make(struct str in, struct phrase *ret);
/* phrase_has: whether the words stand in it; " declin" finds a stem. */
bool phrase_has(const struct phrase *p, const char *words);
/* phrase_any: whether one of a list "say says|tell" of '|'-split words or
 * phrases stands in it as whole words. phrase_find_any: where it begins in
 * the phrase, or STR_NONE. */
bool phrase_any(const struct phrase *p, const char *list);
size_t phrase_find_any(const struct phrase *p, const char *list);

/* phrase_keys: tells `keys` a word of each phrase of a list "not so|a lie", the
 * longest that is of no closed class (claim/text/word.h), else the longest:
 * where none of these stands in a text, no phrase of the list does. Of one that
 * ends like " refus", a stem, it is the last word. phrase_keys_of: the same of
 * 26 lists, one a first letter. */
struct keys {
	void (*put)(void *to, struct str word, bool stem, uint16_t mark);
	void *to;
	uint16_t mark; /* handed on */
};
void phrase_keys(const char *list, const struct keys *keys);
void phrase_keys_of(const char *const lists[26], const struct keys *keys);
/* list_keys, list_keys_of: each word of such lists as it is. */
void list_keys(const char *list, const struct keys *keys);
void list_keys_of(const char *const lists[26], const struct keys *keys);

/* phrase_word_at: its word number `i`. */
struct str phrase_word_at(const struct phrase *p, size_t i);

/* word_in_list: whether `word` is one of "say|tell". word_in_letters: the
 * same of 26 lists, one a first letter (NULL: none), so that most words need
 * no look into any; either case of that letter. */
bool word_in_list(struct str word, const char *list);
bool word_in_letters(struct str word, const char *const lists[26]);

/* phrase_word: whether a word of the phrase is in such lists. */
bool phrase_word(const struct phrase *p, const char *const lists[26]);

#endif
