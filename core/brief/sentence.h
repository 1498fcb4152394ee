/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sentence: statements from claims and findings. A claim's content is always
 * quoted; what we add is who says it, through whom, with which verb, how
 * hedged. Refusals, silences and reported denials are quoted with the words
 * that report them, as their content alone would read as its opposite.
 */
#ifndef BRIEF_SENTENCE_H
#define BRIEF_SENTENCE_H

#include "brief/compose.h"
#include "brief/phrase.h"
#include "brief/worth.h"

/* claim_say: "Three unnamed officials, as told by the Financial Times, said:
 * “…” [1]". claim_quote: the quotation and its mark alone. */
void claim_say(struct composer *c, struct statement *s, size_t claim);
void claim_quote(struct composer *c, struct statement *s, size_t claim);

/* claim_owners: the chain of holders without what the last one calls its own:
 * "our checks". claim_tellers: and without who is not known: hearsay is told
 * by who passes it on. */
struct holders claim_owners(const struct claim *in);
struct holders claim_tellers(const struct claim *in);

/* claim_shown: what is quoted of it, or its first part. claim_few: its first
 * words, without a mark. */
struct str claim_shown(struct composer *c, size_t claim);
void claim_few(struct composer *c, struct statement *s, size_t claim);

/* speaker_phrase: "three unnamed officials, as told by the Financial Times".
 */
struct str speaker_phrase(struct composer *c, size_t claim);

/* hedge_say: "hedged by the speaker as “almost with certainty”"; false, and
 * nothing said, when the claim has no hedge. */
bool hedge_say(struct composer *c, struct statement *s, size_t claim);

/* status_phrase: "contested", "one origin only", "corroborated". */
struct str status_phrase(const struct composer *c, const struct finding *f);

/* status_is_said: a sentence with the claim and the number of origins says
 * already how the finding stands. */
bool status_is_said(const struct composer *c, const struct finding *f,
		    size_t claim);

/* origins_phrase: "3 outlets, 1 origin". */
struct str origins_phrase(const struct composer *c, const struct finding *f);

/* grade_short: the Admiralty grade of a finding, "F3": source F unless a
 * person graded the publisher of its head, the item as grade_of has it.
 * grade_phrase: the same, "F3 (one origin; nobody denies it)".
 * publisher_grade: the letter alone. */
struct str grade_short(struct composer *c, const struct finding *f);
struct str grade_phrase(struct composer *c, const struct finding *f);
char publisher_grade(const struct composer *c, struct str publisher);

#endif
