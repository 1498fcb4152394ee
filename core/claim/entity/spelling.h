/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * spelling: a name letter by letter, in the form in which names are compared:
 * lower case, full-width letters plain, apostrophes straight; a hyphen is a
 * blank, and there is none between a letter and a digit ("APT-40"); no middle
 * dot.
 */
#ifndef CLAIM_SPELLING_H
#define CLAIM_SPELLING_H

#include "base/utf8.h"

struct spelling {
	struct str rest;
	uint32_t last; /* what was given before; 0 at the beginning */
};

/* spelling_next: the next letter; 0 at the end. */
uint32_t spelling_skip(struct spelling *f);
static inline uint32_t
spelling_next(struct spelling *f)
{
	char low = f->rest.len ? (char)(*f->rest.ptr | 0x20) : 0;

	if (low < 'a' || low > 'z')
		return spelling_skip(f);
	f->rest.ptr++; /* most are letters of ASCII */
	f->rest.len--;
	return f->last = (unsigned char)low;
}

/* spelling_step: the digest with one more letter. spelling_digest: of a whole
 * name. spelling_start: of its first word, or of its first two characters where
 * there are no blanks. */
static inline uint64_t
spelling_step(uint64_t digest, uint32_t cp) /* FNV-1a on code points */
{
	if (!digest)
		digest = 0xcbf29ce484222325ull;
	return (digest ^ cp) * 0x100000001b3ull;
}
uint64_t spelling_digest(struct str name);
uint64_t spelling_start(struct str name);
size_t spelling_length(struct str name);

bool spelling_same(struct str a, struct str b);

/* spelling_unarticled: without a leading "the". */
struct str spelling_unarticled(struct str name);

/* spelling_is_letter: a letter or digit of a script with blanks between words.
 * spelling_is_plain: one of ASCII. */
bool spelling_is_letter(uint32_t cp);
static inline bool
spelling_is_plain(char c)
{
	return (unsigned char)((c | 0x20) - 'a') < 26 ||
	       (unsigned char)(c - '0') < 10;
}
bool spelling_is_katakana(uint32_t cp);

#endif
