/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * compose: what the sections of a brief share while it is made: look-ups
 * over the corpus, citations, and the building of statements. Internal to
 * this room.
 *
 * Errors stick: after the first one `failed` is true, `err` is filled, and
 * every call leaves things as they are; brief_make looks after each section.
 */
#ifndef BRIEF_COMPOSE_H
#define BRIEF_COMPOSE_H

#include "brief/brief.h"
#include "brief/phrase.h"
#include "finding/decision.h"
#include "finding/move.h"

#define NO_INDEX SIZE_MAX

struct doc;
struct lexicon;
struct sight;

/* hand: what people decided about a finding; the last of each kind. */
struct hand {
	const struct decision *stays; /* kept or dropped */
	const struct decision *grade, *words;
	struct {
		const struct decision **at;
		size_t len, cap;
	} notes;
};

struct composer {
	struct arena *arena;
	struct speech speech; /* the language of our words */
	const struct brief_input *in;
	struct brief *out;
	struct err *err;
	bool failed;
	size_t *by_id;	      /* articles' indices, sorted by id */
	size_t *article_of;   /* per claim: index of its article */
	size_t *finding_of;   /* per claim: first finding that holds it */
	size_t *edge_of;      /* per claim: another one, by an edge of it */
	size_t *claim_cite;   /* per claim: its citation, or 0 */
	size_t *page_cite;    /* per article: citation of the page, or 0 */
	struct cpmap *maps;   /* per article; made when first needed */
	struct sight *sights; /* per claim; brief/worth.h */
	struct doc **docs;    /* per article; made when first needed */
	struct lexicon *lexicon;
	bool *week;		/* per article: read for this week */
	bool earlier;		/* something was known before this week */
	struct str *heading;	/* per finding: when it is a key finding */
	size_t *rank;		/* per finding: its place among them, from 1 */
	struct moves moves;	/* per finding; empty without a week before */
	struct rulings rulings; /* what was decided, and about which claims */
	struct hand *hands;	/* per finding */
	struct indices key;	/* findings in the order of their headings */
	struct section *section;
	struct str under; /* heading under which is cited now */
};

int composer_make(struct arena *a, const struct brief_input *in,
		  struct brief *out, struct composer *ret, struct err *err);

/* composer_fail: make the error stick; always false. */
bool composer_fail(struct composer *c);

const struct claim *claim_at(const struct composer *c, size_t claim);
const struct article *claim_article(const struct composer *c, size_t claim);
bool claim_this_week(const struct composer *c, size_t claim);
/* claim_is_for: asserts, confirms or suspects what the finding says. */
bool claim_is_for(const struct claim *in);
/* claim_is_reported: its content alone would read as its opposite: denials,
 * refusals, silences in another's words, and hearsay. */
bool claim_is_reported(const struct claim *in);
/* finding_in_week: a page of this week tells it. finding_this_week: and nobody
 * decided to leave it out. */
bool finding_in_week(const struct composer *c, const struct finding *f);
bool finding_this_week(const struct composer *c, const struct finding *f);
/* finding_is_new: no article of before this week tells it, and some were
 * read. finding_rank: its place among the key findings, else NO_INDEX. */
bool finding_is_new(const struct composer *c, const struct finding *f);
size_t finding_rank(const struct composer *c, size_t finding);

/* claim_key: the key finding that the claim belongs to, or that one of its
 * edges touches; NO_INDEX when none does. */
size_t claim_key(const struct composer *c, size_t claim);

/* claims_related: the claims of a finding and those at the ends of its edges
 * that have the stance, in order of claims, each once. */
struct indices claims_related(const struct composer *c, const struct finding *f,
			      enum stance stance);

/* section_start: all that follows is stated in this section.
 * entry_start: and under this heading; empty for none. */
void section_start(struct composer *c, enum section_kind kind,
		   enum saying title, enum saying empty);
struct entry *entry_start(struct composer *c, struct str heading);
struct statement *statement_add(struct composer *c, struct statements *to,
				struct str label);

/* word: a row of our words. count: a number as it stands in one. */
struct str word(const struct composer *c, enum saying id);
struct str count(const struct composer *c, size_t n);

/* say: a row of our words; say_with: with its holes filled. say_before,
 * say_after: its part before hole 0, or behind. say_str: words as they are. */
void say(struct composer *c, struct statement *s, enum saying id);
void say_with(struct composer *c, struct statement *s, enum saying id,
	      const struct str with[SAY_HOLES]);
void say_before(struct composer *c, struct statement *s, enum saying id);
void say_after(struct composer *c, struct statement *s, enum saying id);
void say_str(struct composer *c, struct statement *s, struct str words);
/* say_cite: the mark of citation `n`. say_quote: verbatim bytes of it, in
 * the quotation marks of their language. say_ref: the heading's words up to
 * its colon, as a link to it. */
void say_cite(struct composer *c, struct statement *s, size_t n);
void say_quote(struct composer *c, struct statement *s, size_t n,
	       struct str bytes);
/* say_few: its first words, where it stands in full elsewhere. */
void say_few(struct composer *c, struct statement *s, size_t n,
	     struct str bytes);
void say_ref(struct composer *c, struct statement *s, struct str heading);

/* cite_used: the citation's entry links back to where it is cited.
 * cites_order: those links stand in the order of the document, though the
 * summary is composed last. Cost: by heading and link. */
void cite_used(struct composer *c, size_t n);
void cites_order(struct composer *c);

/* cite_claim: number of the claim's citation, made on first use through
 * claim_gate. cite_span: of other bytes of the claim's article; the claim's
 * own when they lie in its quote. cite_page: of a whole page. cite_text: of a
 * page that need not be one of the corpus; of all of it with an empty span. 0
 * on failure. */
size_t cite_claim(struct composer *c, size_t claim);
size_t cite_span(struct composer *c, size_t claim, struct span at);
size_t cite_page(struct composer *c, size_t article);
size_t cite_text(struct composer *c, const struct article *in, struct span at);
/* cite_again: a citation of an issued brief, as it stands there. */
size_t cite_again(struct composer *c, const struct cite *in);

/* edit_say: what a sentence was and what it became, each with its capture;
 * no full stop. */
void edit_say(struct composer *c, struct statement *s, const struct revision *r,
	      const struct edit *e);

/* The sections, one file each. */
void key_compose(struct composer *c);
void denials_compose(struct composer *c);
void differs_compose(struct composer *c);
void timeline_compose(struct composer *c);
void news_compose(struct composer *c);
void changed_compose(struct composer *c);
void gaps_compose(struct composer *c);
void decisions_compose(struct composer *c);
void sources_compose(struct composer *c);
/* short_compose: the summary, from what the sections say; goes last. */
void short_compose(struct composer *c);
/* marks_compose: each quotation of the sections gets its mark, where it has
 * none in its statement. */
void marks_compose(struct composer *c);

#endif
