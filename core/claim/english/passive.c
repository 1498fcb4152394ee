/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/frame.h"

#include "claim/text/word.h"

/* The first word after `b` that opens what is told. */
static size_t
told_begin(const struct clause *c, size_t b)
{
	while (b < c->e && !clause_opens(c, b) && !token_is_gap(c, b) &&
	       !clause_opens_topic(c, b) && !token_is(c, b, "to"))
		b++;
	return b;
}

/* "it was reported by X that S": who says so stands behind the cue. */
static bool
passive_by(struct frame *f)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e + 1, that = r;

	while (that < c->e && !token_is(c, that, "that"))
		that++;
	f->out->source[0] = np_right(c, r, that);
	f->out->rule = "passive-by";
	f->out->found = "agent";
	if (f->out->source[0].e == f->out->source[0].b)
		return false;
	content_add(f->out, that, content_end(c, that, f->n));
	return f->out->parts > 0;
}

/* ", and there are no signs": an infinitive ends where a clause of its own
 * begins, or where who says so follows: ", officials said." */
static size_t
infinitive_end(const struct frame *f, size_t b, size_t e)
{
	const struct clause *c = f->c;

	for (size_t k = f->n + 1; k < c->cues->len; k++) {
		const struct cue *q = &c->cues->at[k];
		struct span np = np_left(c, q->at.b);

		if (q->at.b < e && np.e > np.b && np.b > b + 1 &&
		    token_is(c, np.b - 1, ",") && clause_ends(c, q->at.e))
			e = np.b - 1;
	}
	for (size_t i = b; i < e && i < c->e; i++) {
		if (c->t[i].class == TOKEN_QUOTE)
			break;
		if (token_is(c, i, ",") && token_has(c, i + 1, WORD_CONJ) &&
		    token_has(c, i + 2, WORD_SUBJECT) &&
		    token_has(c, i + 3, WORD_AUX))
			return i;
	}
	return e;
}

/* Where what is told begins at or after `r`, past times and the like. */
static size_t
told_content(const struct clause *c, size_t r)
{
	size_t a = adjunct_end(c, r);

	if (clause_opens_topic(c, r))
		return r + 1;
	if (clause_opens(c, a) || quote_opens_at(c->d, a) != NO_QUOTE ||
	    token_is(c, r, "to"))
		return token_is(c, r, "to") ? r : a;
	return clause_ends(c, a) || token_is_gap(c, a) ? a : r;
}

/* "Asked by X whether S", "was told on Friday that S": who asks or tells
 * stands behind "by", or is nobody. */
static bool
passive_told(struct frame *f)
{
	const struct clause *c = f->c;
	struct span *src = &f->out->source[0];
	size_t r = f->q->at.e, e;

	f->out->rule = "passive-told";
	if (token_is(c, r, "by")) {
		*src = np_right(c, r + 1, told_begin(c, r + 1));
		f->out->found = "agent";
		r = src->e;
	}
	f->out->hearsay = src->e == src->b;
	if (f->out->hearsay && clause_opens_topic(c, r) &&
	    !clause_opens(c, r + 1))
		return false; /* "asked about the cost": nothing is told */
	r = told_content(c, r);
	if (r >= c->e || clause_ends(c, r) || token_is_gap(c, r))
		return false;
	e = content_end(c, r, f->n);
	if (f->q->at.b == f->q->head) /* "Asked whether S, he said" */
		e = gap_after(c, r, e);
	content_add(f->out, r, e);
	return f->out->parts > 0;
}

/* "was first reported by X", "was criticised by X for Y": what is told is the
 * subject. */
static bool
passive_agent(struct frame *f)
{
	const struct clause *c = f->c;
	struct span np = np_left(c, f->q->at.b),
		    who = np_right(c, f->q->at.e + 1, c->e);

	f->out->rule = "passive-agent";
	f->out->found = "agent";
	if (np.e == np.b || who.e == who.b)
		return false;
	for (size_t i = who.b + 1; i < who.e; i++)
		if (token_is(c, i, "as") || token_is(c, i, "for") ||
		    token_is_gap(c, i))
			who.e = i;
	while (who.e > who.b + 1 && token_has(c, who.e - 1, WORD_ADV))
		who.e--;
	f->out->source[0] = who;
	content_add(f->out, np.b, np.e);
	if (token_is(c, who.e, "as") || token_is(c, who.e, "for"))
		content_add(f->out, who.e, object_end(c, who.e, f->n));
	return true;
}

/* "was blamed on Y by X", "is attributed to Y": what had the cause, and the
 * cause. */
static bool
passive_cause(struct frame *f)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e, e = content_end(c, r, f->n);
	struct span np = np_left(c, f->q->at.b);

	f->out->rule = "passive-cause";
	if (np.e == np.b)
		return false;
	for (size_t i = r; i < e && i < c->e; i++)
		if (token_is(c, i, "by") && np_starts(c, i + 1)) {
			f->out->source[0] = np_right(c, i + 1, e);
			f->out->found = "agent";
			e = i;
		}
	f->out->hearsay = !f->out->found;
	content_add(f->out, np.b, np.e);
	content_add(f->out, r, e);
	return true;
}

/* "was announced", "was accused of X": nobody says who does so. */
static bool
passive_bare(struct frame *f)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e;
	struct span np = np_left(c, f->q->at.b);

	f->out->rule = "passive";
	f->out->hearsay = true;
	content_add(f->out, np.b, np.e);
	if (token_is(c, r, "of") || token_is(c, r, "as") ||
	    token_is(c, r, "for"))
		content_add(f->out, r, object_end(c, r, f->n));
	return f->out->parts > 0;
}

bool
frame_passive(struct frame *f)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e, e = content_end(c, r, f->n);
	struct span np = np_left(c, f->q->at.b);

	if (token_is(c, r, "by") && token_is(c, f->q->at.b - 1, "it"))
		return passive_by(f);
	if (cue_is_told(f->q->word))
		return passive_told(f);
	if (token_is(c, r, "by"))
		return passive_agent(f);
	if (cue_has_cause(f->q->word))
		return passive_cause(f);
	if (!token_is(c, r, "to") && !token_is(c, adjunct_end(c, r), "that"))
		return passive_bare(f);
	f->out->rule = "passive";
	f->out->hearsay = true;
	if (!token_is(c, r, "to"))
		r = adjunct_end(c, r);
	if (token_is(c, r, "to")) {
		if (np.e > np.b)
			content_add(f->out, np.b, np.e);
		e = infinitive_end(f, r, e);
	}
	content_add(f->out, r, e);
	return true;
}
