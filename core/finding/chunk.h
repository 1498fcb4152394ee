/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * chunk: the phrase around a word, as a reader would quote it: "the e-mail
 * account of one employee" around "account", 機器の脆弱性 around 脆弱性.
 */
#ifndef FINDING_CHUNK_H
#define FINDING_CHUNK_H

#include "finding/lexicon.h"

enum {
	CHUNK_WORDS = 4, /* on either side, in one phrase */
	CHUNK_CHARS = 24 /* of Japanese before the word */
};

/* chunk_noun: with its article, what describes it, and what follows after
 * "of", "in", "on", "at", twice at most. */
struct span chunk_noun(const struct lexicon *l, struct str text,
		       struct span at);

/* chunk_count: a number with its unit, and "of …"; without a unit in `at`,
 * with the nouns that follow. */
struct span chunk_count(const struct lexicon *l, struct str text,
			struct span at, bool unit);

/* chunk_only, chunk_other: the phrase around a word, when it says that
 * nothing else is meant ("only the e-mail system", システムだけ) or that there
 * is more ("other servers", ほかのサーバー); else empty. */
struct span chunk_only(const struct lexicon *l, struct str text,
		       struct span at);
struct span chunk_other(const struct lexicon *l, struct str text,
			struct span at);

#endif
