/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lint: faults of what an analyst writes himself: a note, a report, the text
 * of a template. It points at words and changes nothing. What stands in
 * quotation marks, code or a block quote is somebody else's and is passed
 * over; so are Mustache tags.
 * Source: each rule names its own; docs/method.md, "What analysts write"
 */
#ifndef BRIEF_LINT_H
#define BRIEF_LINT_H

#include "base/str.h"

enum lint {
	LINT_TLP_MISSING,  /* a document without a marking */
	LINT_TLP_FORM,	   /* "TLP: amber", "TLP:WHITE" */
	LINT_SCALES,	   /* likelihood and confidence in one sentence */
	LINT_BAND,	   /* a likelihood that is none of the seven */
	LINT_ROWS,	   /* terms of both rows of ICD 203 in one text */
	LINT_STACKED,	   /* "may possibly" */
	LINT_AGENTLESS,	   /* "it is believed" */
	LINT_UNATTRIBUTED, /* "sources say", and no citation */
	LINT_LOADED,	   /* "admitted" for "said" */
	LINT_VAGUE_DATE,   /* "recently" */
	LINT_ACRONYM,	   /* an abbreviation that nothing explains */
	LINT_LONG,	   /* a sentence above the limit */
	LINT_STYLE,	   /* です・ます beside である */
	LINT_COUNT,
	LINT_NOTHING = LINT_COUNT /* words that look like a fault */
};

/* lint_rule: its name on the command line, why it is one, who says so. */
struct lint_rule {
	const char *id, *why, *source;
};
extern const struct lint_rule lint_rules[LINT_COUNT];

/* fault: `line` and `column` count from 1, columns in code points. */
struct fault {
	enum lint rule;
	size_t at, line, column;
	struct str words;   /* of the text */
	const char *advice; /* what to write instead; NULL without */
};

struct faults {
	struct fault *at;
	size_t len, cap;
	size_t left; /* above LINT_FAULTS_MAX */
};

enum {
	LINT_BYTES_MAX = 4 << 20,
	LINT_FAULTS_MAX = 1000, /* of one text */
	LINT_WORDS = 35,	/* of a sentence, by default */
	LINT_WORDS_JA = 90	/* the same in characters */
};

/* lint_options: language "en" or "ja", or empty: by the text. `document`: the
 * text is handed on as it is, so it needs a marking. words_max 0: the
 * language's default. */
struct lint_options {
	struct str language;
	bool document;
	size_t words_max;
};

/* lint_text: the faults, in the order of the text.
 * In:    UTF-8; ret->at may hold others already
 * Owner: `a`; words are the text's own
 * Cost:  linear */
void lint_text(struct arena *a, struct str text,
	       const struct lint_options *options, struct faults *ret);

#endif
