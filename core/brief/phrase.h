/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * phrase: small pieces of English, always the same for the same input, and
 * the marks around what is quoted.
 */
#ifndef BRIEF_PHRASE_H
#define BRIEF_PHRASE_H

#include "claim/claim.h"

/* quote_marks: “ ” or, for Japanese and Chinese, 「 」. */
void quote_marks(struct str language, struct str *open, struct str *close);

/* quote_shown: what is printed of a passage: a run of its bytes, without
 * quotation marks that enclose all of it and a leading "that", at most
 * `max` code points, cut after a sentence, else a clause, else a
 * word; `shortened` then. */
struct str quote_shown(struct str bytes, size_t max, bool *shortened);

/* number_phrase: "three", "14". count_phrase: "3 outlets", "1 origin". */
struct str number_phrase(struct arena *a, size_t n);
struct str count_phrase(struct arena *a, size_t n, const char *one,
			const char *many);

/* phrase_upper: the first letter made a capital when the word is one of ours
 * ("three", "the", "from"); names stay as they are. */
struct str phrase_upper(struct arena *a, struct str phrase);

/* holder_phrase: one link of a chain, as it stands inside a sentence: "three
 * unnamed officials", "the Financial Times", "NISC". Names are never
 * translated; a description in another script stands in parentheses. */
struct str holder_phrase(struct arena *a, const struct holder *h);

/* name_key: what two spellings of one name have in common: lower case, plain
 * apostrophes, no leading "the". For comparison only. */
struct str name_key(struct arena *a, struct str name);

/* holder_chain: "Financial Times → three unnamed officials". */
struct str holder_chain(struct arena *a, const struct holders *chain);

/* via_phrase: through whom the innermost holder's words came: ", according to
 * GIGAZINE, citing the Financial Times,"; empty when it speaks itself. `how`
 * is "according to", "quoted by" or the like.
 * citing_phrase: an outlet that is itself retold: "GIGAZINE, citing the
 * Financial Times,"; empty for any other chain. */
struct str via_phrase(struct arena *a, const struct holders *chain,
		      const char *how);
struct str citing_phrase(struct arena *a, const struct holders *chain);

/* period_phrase: "13 June 2023", "14 to 15 June 2023", "October 2022 to June
 * 2023", "2015": whole years and months are named as such, nothing more
 * precise is said than the days given. Empty without days. */
struct str period_phrase(struct arena *a, struct str from, struct str to);

/* when_phrase: the same of a claim's date, with "about" and open ends, and as
 * precise as it was said: "early October 2022 to mid-June 2023", "autumn
 * 2022". `words` is the expression it was read from; may be empty. */
struct str when_phrase(struct arena *a, const struct when *w, struct str words);

#endif
