/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * phrase: small pieces of the house's own text, in the language of the brief,
 * always the same for the same input, and the marks around what is quoted.
 */
#ifndef BRIEF_PHRASE_H
#define BRIEF_PHRASE_H

#include "brief/words.h"
#include "claim/claim.h"

struct gazetteer;

/* speech: in which language something is said, and what is known of names. */
struct speech {
	struct arena *arena;
	const struct words *words;
	const struct gazetteer *names; /* may be NULL */
};

/* quote_marks: “ ” or, for Japanese and Chinese, 「 」. */
void quote_marks(struct str language, struct str *open, struct str *close);

/* quote_nest: “ ” become ‘ ’ around a text that has double marks itself. */
void quote_nest(struct str text, struct str *open, struct str *close);

/* quote_shown: what is printed of a passage: a run of its bytes, without
 * quotation marks that enclose all of it or have no other end, a leading
 * "that", at most `max` code points, cut after a sentence, else a clause, else
 * a word; `shortened` then. */
struct str quote_shown(struct str bytes, size_t max, bool *shortened);

/* quote_cut: the closing mark behind words that were cut, with the sign that
 * says so: "…”", or "[…]”" where it must not be taken for the page's own. */
struct str quote_cut(struct arena *a, struct str close, const char *sign);

/* words_cut: at most so many code points, and "…" where some are missing. */
struct str words_cut(struct arena *a, struct str words, size_t max);

/* number_phrase: "three", "14". count_phrase: of a row that counts: "3
 * outlets", "1 origin". row_phrase: of any other. */
struct str number_phrase(const struct speech *p, size_t n);
struct str count_phrase(const struct speech *p, enum saying id, size_t n);
struct str row_phrase(const struct speech *p, enum saying id,
		      const struct str with[SAY_HOLES]);

/* phrase_upper: the first letter made a capital when the word is one of ours
 * ("three", "the", "from"); names stay as they are. */
struct str phrase_upper(const struct speech *p, struct str phrase);

/* holder_phrase: one link of a chain, as it stands inside a sentence: "three
 * unnamed officials", "the Financial Times", "NISC". Nothing is translated: a
 * name has the form that the tables of names have in the language, and a
 * description in another one stands in quotation marks. */
struct str holder_phrase(const struct speech *p, const struct holder *h);
struct str holder_english(const struct speech *p, const struct holder *h);
struct str holder_japanese(const struct speech *p, const struct holder *h);

/* name_shown: a bare name in the form that the tables have in the language.
 * origin_phrase: of an origin, which may be "unnamed sources via …". */
struct str name_shown(const struct speech *p, struct str name);
struct str origin_phrase(const struct speech *p, struct str name);

/* name_key: what two spellings of one name have in common: lower case, plain
 * apostrophes, no leading "the". For comparison only. */
struct str name_key(struct arena *a, struct str name);

/* holder_chain: "Financial Times → three unnamed officials". */
struct str holder_chain(const struct speech *p, const struct holders *chain);

/* via_phrase: the innermost holder, and through whom its words came: "NISC,
 * according to GIGAZINE, citing the Financial Times,"; without a comma when
 * it speaks itself. `how` is SAY_VIA_TOLD, SAY_VIA_QUOTED or
 * SAY_VIA_WORDS.
 * citing_phrase: an outlet that is itself retold: "GIGAZINE, citing the
 * Financial Times,"; empty for any other chain. */
struct str via_phrase(const struct speech *p, const struct holders *chain,
		      enum saying how);
struct str citing_phrase(const struct speech *p, const struct holders *chain);

/* period_phrase: "13 June 2023", "14 to 15 June 2023", "October 2022 to June
 * 2023", "2015": whole years and months are named as such, nothing more
 * precise is said than the days given. Empty without days. */
struct str period_phrase(const struct speech *p, struct str from,
			 struct str to);

/* when_phrase: the same of a claim's date, with "about" and open ends, and as
 * precise as it was said: "early October 2022 to mid-June 2023", "autumn
 * 2022". `words` is the expression it was read from; may be empty. */
struct str when_phrase(const struct speech *p, const struct when *w,
		       struct str words);

/* heading_short: a heading up to its colon: "Finding 3". */
struct str heading_short(const struct words *w, struct str heading);

/* band_phrase: a band of ICD 203, in the brief's language. */
struct str band_phrase(const struct speech *p, struct str band);

#endif
