/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * parts: the pieces of which extraction is made, and what they hand to each
 * other. A doc is the layers of one article (tokens, sentences, paragraphs,
 * quotes); one extractor a language makes claims from it; stance, certainty
 * and dates are then read from the claims' spans in the same way for both.
 */
#ifndef CLAIM_PARTS_H
#define CLAIM_PARTS_H

#include "claim/extract.h"
#include "claim/lexicon.h"

enum token_class {
	TOKEN_WORD,   /* a run of letters and digits, or an abbreviation
			 with its full stop: "U.S.", "Gov.", "don't" */
	TOKEN_NUMBER, /* "5,000", "2.5", "30" */
	TOKEN_QUOTE,  /* a quotation mark of any style, not an apostrophe */
	TOKEN_PUNCT   /* anything else, one code point; "--" and "..." whole */
};

enum { NO_QUOTE = UINT32_MAX };

/* token: Japanese text is cut where the script changes (Han, hiragana,
 * katakana, other letters). `low` is the text with ASCII letters in lower
 * case and curly apostrophes made straight: for look-ups. */
struct token {
	struct span at;
	struct str low;
	uint32_t sentence, paragraph; /* indices */
	uint32_t quote;		      /* innermost quote it stands in (the marks
					 too), or NO_QUOTE */
	uint8_t class;		      /* enum token_class */
	bool capital;		      /* begins with an upper case letter */
	uint16_t bits;		      /* English classes: text/word.h */
	const struct lexeme *lex;     /* what is known of the word by itself */
};

struct tokens {
	struct token *at;
	size_t len, cap;
};

/* stretch: a sentence or a paragraph. `tokens` are indices [b, e). */
struct stretch {
	struct span at, tokens;
	bool title; /* heading, caption, table row: no running text */
};

struct stretches {
	struct stretch *at;
	size_t len, cap;
};

/* quote: marks included. `in` is what stands between the marks. A quote
 * without a closing mark ends with its paragraph. */
struct quote {
	struct span at, in;
	struct span tokens; /* indices, marks included */
	uint32_t outer;	    /* the quote around it, or NO_QUOTE */
	bool closed;	    /* false: no closing mark was found */
	bool forced;	    /* closed by a mark of another style */
	bool scare;	    /* a word or two, no clause: "so-called" */
};

struct quotes {
	struct quote *at;
	size_t len, cap;
};

struct doc {
	const struct article *article;
	struct str text; /* the article's */
	struct str name; /* file's base name without suffix */
	bool japanese;	 /* by language tag, else by script */
	struct tokens tokens;
	const uint32_t *steps; /* see doc_token */
	struct stretches sentences, paragraphs;
	struct quotes quotes;
	struct str published; /* RFC 3339 or a bare day; empty: unknown */
	const struct gazetteer *names;
	const struct row_sets *date_rows; /* of the lexicon; may be NULL */
	size_t claims_max;
};

/* doc_make: the layers of one article; `names` and `words` may be NULL.
 * Owner: `a`; borrows the article, the names and the lexicon. Cost: linear,
 * about 60 bytes a token. */
void doc_make(struct arena *a, const struct article *in,
	      const struct gazetteer *names, struct lexicon *words,
	      struct doc *ret);

/* doc_token: index of the first token that ends after byte `at` (tokens.len
 * when none). doc_sentence: index of the sentence that holds byte `at`, or
 * the nearest before it. Cost: O(1), by the first such token of every
 * DOC_STEP bytes. */
enum { DOC_STEP = 64 };
size_t doc_token(const struct doc *d, size_t at);
size_t doc_sentence(const struct doc *d, size_t at);

/* claim_new: one more claim with a provisional id, `doc`, `article`, and the
 * outlet as first link of the chain. `parent` of another claim may be set to
 * this id until claims_finish. NULL, and `cut`, when there are claims_max. */
struct claim *claim_new(struct arena *a, const struct doc *d,
			struct claims *out);

/* claim_why: note that a rule fired on the words `at` (bytes; empty: on none).
 * `rule` is borrowed. A frame's words are the claim's quote: claims_finish
 * puts them there. */
void claim_why(struct arena *a, struct claim *io, enum why_family family,
	       struct str rule, struct span at);

/* claim_words: quote_text and content_text from the spans. */
void claim_words(struct arena *a, struct str text, struct claim *io);

/* claims_finish: fill quote, quote_text, content_text and kind (unless kind
 * is hearsay) from the spans, drop what the gate refuses, sort in reading
 * order, and give the final ids; parents follow. */
void claims_finish(struct arena *a, const struct doc *d, struct claims *io);

/* ja_extract, en_extract: claims of one doc with spans, holder and why. */
void ja_extract(struct arena *a, const struct doc *d, struct claims *out);
void en_extract(struct arena *a, const struct doc *d, struct claims *out);

/* own_extract: sentences of running text that no claim covers, as claims of
 * the publisher: all of them, or only those with a figure. */
void own_extract(struct arena *a, const struct doc *d, bool figures,
		 struct claims *out);

/* stance_read: stance and certainty, from the cue and its surroundings, and
 * the content's first hedge. claim_dates: `said` and `event` of every claim of
 * one article, in reading order, as later dates lean on earlier ones. */
void stance_read(struct arena *a, const struct doc *d, struct claim *io);
void claim_dates(struct arena *a, const struct doc *d, struct claims *io);

#endif
