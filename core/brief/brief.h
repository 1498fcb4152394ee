/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * brief: ordered sections of statements, each with its citations. Every word
 * of a statement is either ours (PIECE_TEXT) or a verbatim run of bytes from
 * a cited passage (PIECE_QUOTE); nothing is paraphrased or translated. A
 * statement without a citation that resolves cannot leave brief_make.
 */
#ifndef BRIEF_BRIEF_H
#define BRIEF_BRIEF_H

#include "finding/edit.h"
#include "finding/finding.h"
#include "finding/keep.h"

/* ---- what a brief is made from ---------------------------------------- */

/* brief_note: a page or source that was not, or not fully, read. */
struct brief_note {
	struct str file;   /* base name or address; empty for a whole source */
	struct str source; /* plugin: "ft" */
	struct str what;   /* "failed: deadline of 5 s", "skipped: empty" */
};

struct brief_notes {
	struct brief_note *at;
	size_t len, cap;
};

/* brief_grade: a person's judgement of a publisher, Admiralty scale. */
struct brief_grade {
	struct str publisher; /* as in article.publisher */
	char grade;	      /* 'A' to 'F' */
	struct str by;	      /* who said so; may be empty */
};

struct brief_grades {
	struct brief_grade *at;
	size_t len, cap;
};

/* brief_head: what stands on the cover; also what the PDF needs to know
 * (marking of each page, paper, language of our own words). */
struct brief_head {
	bool errata;	      /* it corrects the brief of `week` */
	struct str title;     /* "NISC breach, weekly brief" */
	struct str tlp;	      /* "TLP:GREEN"; brief_tlp makes it */
	struct str week;      /* "2023-W35" */
	struct str from, to;  /* "2023-08-28", "2023-09-03", both included */
	struct str author;    /* desk or person; may be empty */
	struct str issued;    /* RFC 3339; empty: not printed */
	struct str language;  /* BCP 47 of our own words: "en" */
	struct str paper;     /* "a4" or "letter" */
	struct str generator; /* "osbrief 0.1.0" */
	struct str sandbox;   /* in which pages were read: "seccomp, Landlock,
				 rlimits"; empty: not known */
	bool open;	      /* it lacks something */
};

/* brief_errata: an issued brief whose sentences may rest on text that has
 * changed, or is gone, since. */
struct brief;
struct brief_errata {
	const struct brief *issued;
	struct revisions revisions; /* of pages that it cites */
};

struct brief_erratas {
	struct brief_errata *at;
	size_t len, cap;
};

/* brief_input: everything a brief is made from. All of it is lent and
 * must outlive the brief.
 * corpus    articles read this week (barriers and index pages too) and those
 *           of earlier weeks that its findings need; their claims
 * names     who is who
 * findings  finding_merge of `corpus`
 * week      one an article of `corpus`: does it count as "this week"? NULL:
 *           those published (or modified) in `from` to `to` of `head`, by
 *           the day as printed, or all when both are empty
 * before    finding_merge of what was known the week before, over its own
 *           corpus; NULL for a first issue
 * identities one a finding: under which id it was issued before; may be NULL
 * revisions pages that were seen to change this week; need not be of `corpus`
 * errata  earlier issues with sentences that rest on text changed since */
struct brief_input {
	struct brief_head head;
	const struct corpus *corpus;
	const struct gazetteer *names;
	const struct findings *findings;
	const bool *week;
	const struct corpus *before_corpus;
	const struct findings *before;
	const struct identity *identities;
	struct revisions revisions;
	struct brief_erratas errata;
	struct brief_notes notes;
	struct brief_grades grades;
	size_t key_max; /* key findings; 0: BRIEF_KEY_MAX */
};

enum {
	BRIEF_KEY_MAX = 12,	     /* key findings printed by default */
	BRIEF_LEADING = 8,	     /* of them in a summary of one page */
	BRIEF_LIST_MAX = 60,	     /* statements of any other list */
	BRIEF_FIGURE_MAX = 60,	     /* rows of a figure; a matrix has four
					times as many cells */
	BRIEF_SHOWN_MAX = 300,	     /* code points of a quote in a sentence;
					the appendix has all of it */
	BRIEF_FEW_MAX = 90,	     /* where it stands in full elsewhere */
	BRIEF_CITES_MAX = 20000,     /* citations in one brief */
	BRIEF_LEDGER_MAX = 64 << 20, /* bytes of a ledger read */
};

/* ---- what a brief is --------------------------------------------------- */

enum piece_kind {
	PIECE_TEXT,  /* our words */
	PIECE_QUOTE, /* bytes of the quote of citation `cite`; printed between
			`open` and `close` */
	PIECE_CITE,  /* the mark of citation `cite` */
	PIECE_REF    /* our words, linking to heading `slug` of this brief */
};

struct piece {
	enum piece_kind kind;
	struct str text; /* TEXT, REF: words; QUOTE: bytes of the passage */
	struct str slug; /* REF: without "#" */
	size_t cite;	 /* QUOTE, CITE: number of the citation, from 1 */
	struct str open, close; /* QUOTE: "“", "”", or "「", "」" */
};

struct pieces {
	struct piece *at;
	size_t len, cap;
};

/* statement: one sentence (or several on one matter) of the brief. */
struct statement {
	struct str label;   /* "Rests on"; empty for a plain sentence */
	struct str finding; /* finding id; empty when about none */
	struct pieces pieces;
};

struct statements {
	struct statement *at;
	size_t len, cap;
};

/* entry: statements under one sub-heading; or under none. */
struct entry {
	struct str heading; /* "Finding 1"; empty: straight in the section */
	struct str id;	    /* finding id or publisher; may be empty */
	struct str grade;   /* Admiralty: "F3", of a publisher "F"; or empty */
	struct statements lead;	  /* paragraphs */
	struct statements points; /* list items below them */
};

struct entries {
	struct entry *at;
	size_t len, cap;
};

/* row: cells of a table, of which the first is our own word. Rows state
 * what the program did (read, failed, counted); they are no statements. */
struct table_row {
	struct strs cells;
	size_t cite; /* whose mark a cell has; 0: none */
};

struct rows {
	struct table_row *at;
	size_t len, cap;
};

/* ---- what is drawn ------------------------------------------------------ */

enum { FIGURE_FOR, FIGURE_AGAINST, FIGURE_WITHHELD, FIGURE_COUNTS };

enum figure_kind {
	FIGURE_TIMELINE, /* when what was told happened, as far as was said */
	FIGURE_MATRIX,	 /* who stands how to which key finding */
	FIGURE_ORIGINS,	 /* who has the key findings from whom */
	FIGURE_WEEKS	 /* how many claims each week had on the findings */
};

/* figure_row: one datum, borne by its citations. What a figure does not use
 * is empty.
 * timeline  source says `quote`; when, from, to, precision, about, said
 * matrix    source stands in `relation` to `finding`: "supports", "confirms",
 *           "denies", "withdraws", "withholds", "differs"
 * origins   source has it from target; without a target it says so itself
 * weeks     in the week `when`, `from` to `to`, so many claims said so, denied
 *	     it, or withheld what they know */
struct figure_row {
	struct str source, source_kind; /* a holder's kind: "outlet", "body" */
	struct str target, target_kind;
	struct str relation;
	struct str finding, heading; /* id; "Finding 1" */
	struct str when;	     /* "October 2022 to June 2023" */
	struct str from, to, said;   /* days; empty: open, not known */
	struct str precision, about; /* "month"; "about" or empty */
	size_t counts[FIGURE_COUNTS];
	struct str quote, open, close; /* first words of the first citation's
					  passage, and their marks */
	struct cite_numbers {
		size_t *at;
		size_t len, cap;
	} cites;
};

struct figure_rows {
	struct figure_row *at;
	size_t len, cap;
};

struct figure {
	enum figure_kind kind;
	struct str caption;
	struct figure_rows rows;
	size_t left; /* rows above BRIEF_FIGURE_MAX: counted, not drawn */
};

struct figures {
	struct figure *at;
	size_t len, cap;
};

enum section_kind {
	SECTION_KEY,
	SECTION_DENIALS,
	SECTION_DIFFERS,
	SECTION_TIMELINE,
	SECTION_NEW,
	SECTION_CHANGED,
	SECTION_GAPS,
	SECTION_DECISIONS, /* without a title when nobody decided anything */
	SECTION_SOURCES,
	SECTION_COUNT
};

struct section {
	enum section_kind kind;
	struct str title; /* "Key findings" */
	struct str empty; /* said when there is nothing to state */
	struct entries entries;
	struct rows table; /* first row is the header; may be empty */
	struct figures figures;
	struct str more; /* "9 more findings are not listed: …" or empty */
};

/* cite: one passage of one article of one capture. A cite of a whole page
 * (barrier, descriptor) has an empty quote. Spans are bytes `at` and code
 * points `cp` of the article's text as that reader made it. */
struct cite {
	struct str claim;   /* claim id; empty for a whole page */
	struct str article; /* article id */
	struct str capture; /* SHA-256, 64 hexadecimal digits */
	struct str file, reader, publisher, title, url, language;
	struct str published, archived;
	struct str holders; /* "Financial Times → three unnamed sources" */
	struct str stance;  /* stance name; empty for a whole page */
	struct str quote;   /* verbatim */
	struct str prefix, suffix; /* what stands around it (passage.h) */
	struct span at, cp;
	struct strs used; /* slugs of the headings under which it is cited */
	struct strs used_text; /* their words */
};

struct cites {
	struct cite *at; /* citation n is at[n - 1] */
	size_t len, cap;
};

/* brief_decision: what a person decided; see finding/decision.h. */
struct brief_decision {
	struct str id, time, by, verb, text;
	struct str finding; /* id; empty when none of this brief */
	struct str lost;    /* passages that it no longer finds; or empty */
};

struct brief_decisions {
	struct brief_decision *at;
	size_t len, cap;
};

struct brief {
	struct brief_head head;
	struct strs read; /* what was read, as counted: one line each */
	struct strs made; /* how it was made and is to be read: the same */
	struct statements summary; /* "In short": one sentence each */
	struct section sections[SECTION_COUNT];
	struct cites cites;
	struct tracks tracks; /* by which later issues know its findings */
	struct brief_decisions decisions;
};

extern const char *const section_names[], *const piece_names[],
						  *const figure_names[];

/* brief_tlp: normalise a TLP 2.0 label ("green", "TLP:Amber+Strict").
 * Empty input gives the default, TLP:AMBER: nothing leaves the desk's own
 * organisation because somebody forgot a line. Errors: ERR_USAGE. */
int brief_tlp(struct str in, struct str *ret, struct err *err);

/* brief_make: compose the brief. Every quote passes claim_gate against the
 * article's text when it is cited, and brief_check at the end.
 * In:     `in`, const, outlives the brief
 * Errors: ERR_REFUSED naming the sentence or claim; ERR_LIMIT
 * Owner:  the brief lives in `a` and borrows from `in`
 * Cost:   O(n log n) in claims and edges */
int brief_make(struct arena *a, const struct brief_input *in, struct brief *ret,
	       struct err *err);

/* errata_make: the sentences of an issued brief that cite a passage which a
 * later capture changed or no longer has, each with both passages.
 * In:     `head` of the page; `names` tells who is who
 * Out:    *ret_len: how many sentences; with none the page says so
 * Errors: as brief_make */
struct errata_input {
	struct brief_head head;
	const struct brief_errata *of;
	const struct gazetteer *names;
};
int errata_make(struct arena *a, const struct errata_input *in,
		struct brief *ret, size_t *ret_len, struct err *err);

/* brief_check: 0 when each statement has a citation, each citation number
 * resolves and is cited somewhere, each quoted run occurs in its citation's
 * quote and has its mark in the statement, each reference names a heading,
 * each row of a figure has a citation, and no sentence of ours holds a
 * likelihood word together with "confidence" (ICD 203, D.6.e). Errors:
 * ERR_REFUSED, names it. */
int brief_check(const struct brief *b, struct err *err);

/* statement_cites: whether it has the mark of the citation. */
bool statement_cites(const struct statement *s, size_t cite);

/* brief_scales: which of the scales that ICD 203 keeps apart the words use. */
enum { BRIEF_SCALE_LIKELY = 1, BRIEF_SCALE_SURE = 2, BRIEF_SCALES_BOTH = 3 };
unsigned brief_scales(struct str words);

/* brief_json: the ledger. Owner: caller (json_decref). brief_from_json: the
 * reverse; Errors: ERR_FORMAT naming the key. */
json_t *brief_json(const struct brief *b);
int brief_from_json(struct arena *a, const json_t *in, struct brief *ret,
		    struct err *err);

#endif
