/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * frame: what the frames share: the cue under work, its source, and the
 * quotes around it. left.c holds the frames whose content stands before the
 * cue, right.c those after it, around.c the quotes that belong to either.
 */
#ifndef CLAIM_FRAME_H
#define CLAIM_FRAME_H

#include "claim/english/span.h"

struct frame {
	const struct clause *c;
	const struct cue *q;
	size_t n; /* number of the cue */
	const struct drafts *before;
	struct draft *out;
};

/* ---- frame.c ---- */

/* frame_is_participle: "saying" without an auxiliary. */
bool frame_is_participle(const struct frame *f);
/* source_find: the subject beside the cue, or for a participle or a second
 * verb the one of the clause before. */
struct span source_find(const struct frame *f);
/* hearer_end: past who is told, from token `b`. hearer_skip: the same for a
 * cue that takes a hearer, which is noted in the draft; else `r`. */
size_t hearer_end(const struct clause *c, size_t b);
size_t hearer_skip(struct frame *f, size_t r);

/* ---- around.c ---- */

void content_add(struct draft *d, size_t b, size_t e);
/* content_add_left: the quote before the cue, with the clause it ends and
 * the paragraphs that run on into it. content_add_right: a quote after the
 * cue and its adjuncts. content_add_following: sentences that are nothing
 * but a quote, in the same paragraph. content_add_running: paragraphs into
 * which an unclosed quote runs on. */
void content_add_left(struct frame *f, uint32_t q);
void content_add_right(struct frame *f, size_t from);
void content_add_following(struct frame *f);
void content_add_running(struct frame *f);
/* quote_before: the quote that closes just before token `i`, or NO_QUOTE.
 * quote_runs_on: it ends with a comma, "?" or "!": no sentence ends. */
uint32_t quote_before(const struct clause *c, size_t i);
bool quote_runs_on(const struct doc *d, uint32_t q);
uint32_t quote_outermost(const struct doc *d, uint32_t q);
/* gap_after: the first comma or dash among tokens [b, e) in the same quote as
 * `b`; `e` without. */
size_t gap_after(const struct clause *c, size_t b, size_t e);
/* clause_start: where the part of the sentence that ends at `end` begins. */
size_t clause_start(const struct clause *c, size_t end);

/* ---- left.c: "…," X said. said X. X said, as X said ---- */

bool frame_trailing_quote(struct frame *f, size_t left, size_t right);
bool frame_trailing(struct frame *f, size_t left, size_t right);
bool frame_inverted(struct frame *f);
bool frame_as(struct frame *f, size_t left);

/* ---- passive.c: is believed to, was asked whether, was reported by X ---- */

bool frame_passive(struct frame *f);

/* ---- maker.c: whose report a noun names, "As reported by X" ---- */

/* maker_take: "a report by X that", "a Nikkei report that": notes X and
 * returns where "that" stands; `r` when the noun names nobody so. */
size_t maker_take(struct frame *f, size_t r);
bool frame_as_by(struct frame *f);

/* ---- right.c: X said that …, X told Y … ---- */

bool frame_forward(struct frame *f);

#endif
