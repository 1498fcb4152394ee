/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * decision: what a person decided about findings: who, when, in which words,
 * and about which passages. A decision names no row and no number of ours:
 * it is bound to quote and capture, so that it holds when everything is read
 * and merged anew. It is one JSON object on a line of its own; lines may be
 * added by several people and put together by any tool that puts lines
 * together, as their order does not matter but for equal times.
 */
#ifndef FINDING_DECISION_H
#define FINDING_DECISION_H

#include "finding/finding.h"

enum {
	DECISIONS_BYTES_MAX = 64 << 20, /* of the file that is read */
	DECISIONS_MAX = 100000,
	DECISION_PASSAGES_MAX = 500, /* on each side of one decision */
	DECISION_TEXT_MAX = 4000     /* bytes of a note or sentence */
};

enum decision_verb {
	DECISION_KEEP,	/* stays among the key findings */
	DECISION_DROP,	/* is left out of the lists, and named as such */
	DECISION_MERGE, /* `of` and `others` say the same thing */
	DECISION_SPLIT, /* `of` do not say what `others` say */
	DECISION_GRADE, /* text: "B2", "B" or "2" */
	DECISION_NOTE,
	DECISION_REWORD,
	DECISION_UNDO /* text: id of the decision that no longer counts */
};

/* passage: the words of a claim, in a capture or, should the page be saved
 * again, at an address. */
struct passage {
	struct str capture; /* SHA-256 */
	struct str address; /* of the article; may be empty */
	struct str quote, content;
};

struct passages {
	struct passage *at;
	size_t len, cap;
};

struct decision {
	struct str id;	 /* "d" and 16 digits of the digest of all below */
	struct str time; /* RFC 3339, UTC */
	struct str by, week, text;
	enum decision_verb verb;
	struct passages of; /* that of the finding's head first */
	struct passages others;
	bool undone; /* not written */
	size_t line; /* where it was read; not written */
};

struct decisions {
	struct decision *at; /* by time, then by line */
	size_t len, cap;
	struct strs complaints; /* "line 3: …": not counted */
};

extern const char *const decision_names[];

/* decision_passage: of claim `claim` of the corpus. */
struct passage decision_passage(const struct corpus *in,
				const struct article *of, size_t claim);

/* decision_line: fill the id; the line, with its end. */
struct str decision_line(struct arena *a, struct decision *d);

/* decisions_read: a file's text. Damaged lines, and lines that were changed
 * since they were written (the id tells), are complaints; the others count.
 * A line that stands twice counts once. Undoing is final: what undid another
 * decision cannot be undone; it is decided again.
 * Errors: ERR_LIMIT */
int decisions_read(struct arena *a, struct str text, struct decisions *ret,
		   struct err *err);

/* decision_find: by id or its beginning, when that is one only; or NULL. */
const struct decision *decision_find(const struct decisions *in, struct str id);

/* decision_grade_is: "A" to "F", "1" to "6", or both. */
bool decision_grade_is(struct str s);

/* ruling: the claims of a corpus that a decision is about. */
struct ruling {
	const struct decision *decision;
	struct indices of, others; /* into corpus.claims, rising by passage */
	size_t lost; /* passages no longer found in a page that is there */
	size_t away; /* passages of pages that are not in the corpus */
};

struct rulings {
	struct ruling *at;
	size_t len, cap;
};

/* decisions_bind: those that are not undone. A passage is found where page,
 * quote and content are equal, byte by byte: all such claims; failing that
 * where page and quote, and then where page and content are. A page is the
 * same when its capture or its address is. Nothing is found by likeness.
 * Cost: O(n log n) in claims of pages that decisions are about */
void decisions_bind(struct arena *a, const struct corpus *in,
		    struct rulings *ret);

#endif
