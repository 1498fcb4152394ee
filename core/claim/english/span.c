/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/span.h"

#include "claim/english/act.h"
#include "claim/english/frame.h"
#include "claim/holder/name.h"
#include "claim/text/word.h"

enum { HEADLINE_SOURCE_MAX = 6, HEADLINE_WORDS_MIN = 3 };

static bool
is_participle(const struct clause *c, size_t i)
{
	return !c->t[i].capital &&
	       (str_ends(c->t[i].low, STR("ed")) || token_is(c, i, "seen"));
}

/* "a survey published on Jan. 11, the": up to the comma that ends it. */
static size_t
past_participle(const struct clause *c, size_t i)
{
	enum { WORDS = 8 };

	if (c->t[i - 1].capital || !str_ends(c->t[i - 1].low, STR("ed")) ||
	    !token_has(c, i, WORD_PREP | WORD_TIME))
		return i;
	for (size_t e = i + 1; e < c->e && e < i + WORDS; e++) {
		if (token_has(c, e, WORD_AUX))
			return i;
		if (token_is_gap(c, e) &&
		    (e + 1 >= c->e || c->t[e + 1].class != TOKEN_NUMBER))
			return e;
	}
	return i;
}

/* "a report published on Wednesday by X": past X, when `np` was cut at the
 * day; else the end of `np`. */
static size_t
dated_maker_end(const struct clause *c, struct span np)
{
	enum { DATE_TOKENS_MAX = 6 };
	size_t i = np.e;

	if (np.e < np.b + 2 || !is_participle(c, np.e - 1))
		return np.e;
	while (i < c->e && i - np.e < DATE_TOKENS_MAX &&
	       (token_is(c, i, "on") || token_is(c, i, "in") ||
		token_is(c, i, ",") || token_is_time(c, i) ||
		c->t[i].class == TOKEN_NUMBER))
		i++;
	if (!token_is(c, i, "by") || i == np.e)
		return np.e;
	return gap_after(c, i + 1, np_right(c, i + 1, c->e).e);
}

static size_t
frame_source_end(const struct clause *c, size_t b)
{
	struct span np = np_right(c, b, c->e);
	size_t maker = dated_maker_end(c, np);

	if (maker > np.e)
		return maker;
	for (size_t i = np.b; i < np.e; i++)
		if (i > np.b &&
		    (token_is_gap(c, i) || token_has(c, i, WORD_AUX)))
			return i;
	return past_participle(c, np.e);
}

/* The report of another outlet in which "according to" stands. */
static const struct draft *
report_around(const struct frame *f)
{
	for (size_t i = f->before->len; i-- > 0;) {
		const struct draft *d = &f->before->at[i];

		if (d->parts && d->content[0].b < f->q->at.b &&
		    d->content[0].e > f->q->at.e && d->cue &&
		    d->cue->word->category == CUE_OUTLET &&
		    d->source[0].e > d->source[0].b)
			return d;
	}
	return NULL;
}

static bool
frame_according(struct frame *f)
{
	const struct clause *c = f->c;
	size_t b = f->q->at.b, r = f->q->at.e, e;
	struct span np = np_right(c, r, c->e);
	const struct draft *around;

	f->out->rule = "according-to";
	if (np.e == np.b)
		return false;
	np.e = dated_maker_end(c, np);
	f->out->source[0] = np;
	f->out->found = "according-to";
	if (b == c->b || (b == c->b + 1 && token_has(c, c->b, WORD_CONJ))) {
		e = frame_source_end(c, r);
		f->out->source[0].e = e;
		if (!token_is_gap(c, e))
			return false;
		content_add(f->out, e + 1, content_end(c, e + 1, f->n));
		return f->out->parts > 0;
	}
	around = report_around(f);
	content_add(f->out, around ? around->content[0].b : clause_start(c, b),
		    token_is_gap(c, b - 1) ? b - 1 : b);
	if (token_is_gap(c, np.e) && !clause_ends(c, np.e + 1)) {
		e = content_end(c, np.e + 1, f->n);
		if (clause_has_verb(c, np.e + 1, e < c->e ? e : c->e) &&
		    (!token_has(c, np.e + 1, WORD_CONJ) ||
		     token_has(c, np.e + 2, WORD_AUX | WORD_PAST)))
			content_add(f->out, np.e + 1, e);
	}
	return f->out->parts > 0;
}

/* "There is no indication that S": nobody says S. The negation is part of
 * the content; inside another claim it is that claim's already. */
static bool
frame_nothing(struct frame *f)
{
	const struct clause *c = f->c;
	size_t r = f->q->at.e;

	for (size_t i = 0; i < f->before->len; i++)
		for (size_t k = 0; k < f->before->at[i].parts; k++)
			if (f->before->at[i].content[k].e > r)
				return false;
	f->out->hearsay = true;
	f->out->rule = "no-indication";
	content_add(f->out, r, content_end(c, r, f->n));
	return true;
}

/* Whose claim it is by what stands before the noun at `b`: "NISC's", "its". */
static void
owner_take(struct frame *f, size_t b)
{
	const struct clause *c = f->c;
	static const char *const owners[] = {"his", "her", "their", "its"};
	struct str before = b > c->b ? c->t[b - 1].low : STR("");

	if (str_ends(before, STR("'s")) || str_eq(before, STR("'")))
		f->out->source[0] = np_left(c, b);
	else if (b > c->b && TOKEN_IN(c, b - 1, owners))
		f->out->source[0] = (struct span){b - 1, b};
	f->out->hearsay = f->out->source[0].e == f->out->source[0].b;
	f->out->found = f->out->hearsay ? NULL : "possessive";
}

static bool
frame_noun(struct frame *f)
{
	const struct clause *c = f->c;
	size_t b = f->q->at.b, r = f->q->at.e;

	f->out->rule = "noun";
	if (token_is(c, r, "no"))
		return frame_nothing(f);
	r = maker_take(f, r);
	if (!f->out->found)
		owner_take(f, b);
	for (size_t i = 0; i < f->before->len; i++)
		if (f->before->at[i].content[0].b == r)
			return false; /* "said in a statement that" */
	content_add(f->out, r, content_end(c, r, f->n));
	return f->out->parts > 0;
}

/* "which she said was a mistake", "whom he accused of": what is told of
 * stands before the subject. */
static bool
relative_take(struct frame *f)
{
	const struct clause *c = f->c;
	struct span *src = &f->out->source[0];
	size_t rel = src->b;

	while (rel < src->e && rel < src->b + 3 && !token_is_gap(c, rel) &&
	       !token_has(c, rel, WORD_REL) && !token_is(c, rel, "what"))
		rel++;
	if (rel < src->e && token_is_gap(c, rel))
		return false;
	if (token_is(c, rel, "who") &&
	    (token_has(c, rel + 1, WORD_AUX | WORD_PAST) ||
	     str_ends(c->t[rel + 1].low, STR("ed"))))
		return false; /* "an official who spoke unnamed said" */
	if (rel + 1 >= src->e || rel == src->b + 3) {
		rel = src->b - 1;
		if (src->b == c->b || src->e == src->b ||
		    token_is(c, rel, "that") || token_is(c, rel, "who") ||
		    !token_has(c, rel, WORD_REL))
			return false;
		f->out->content[0] = (struct span){rel, rel + 1};
	} else {
		f->out->content[0] = (struct span){src->b, rel + 1};
		src->b = rel + 1;
	}
	f->out->parts = 1;
	return true;
}

/* "Not so, the coach insisted: S": an answer in front of what it opens. */
static bool
reply_take(struct frame *f, struct span src)
{
	const struct clause *c = f->c;
	static const char *const first[] = {"no",    "not",    "yes",
					    "wrong", "untrue", "nonsense"};

	if (src.b < c->b + 2 || src.b > c->b + 4 ||
	    !token_is(c, src.b - 1, ",") || !token_is(c, f->q->at.e, ":") ||
	    !TOKEN_IN(c, c->b, first))
		return false;
	f->out->content[0] = (struct span){c->b, src.b - 1};
	f->out->parts = 1;
	return true;
}

static bool
frame_verb(struct frame *f)
{
	struct span src;
	size_t left, right = f->q->at.e;

	if (frame_inverted(f))
		return true;
	f->out->parts = 0;
	src = source_find(f);
	f->out->source[0] = src;
	if (src.e == src.b && !frame_is_participle(f))
		return false;
	left = times_begin(f->c, f->q->at.b);
	if (src.e == left || (src.e + 1 == left && token_is_gap(f->c, src.e)))
		left = src.b; /* with an appositive and its comma */
	else
		left = f->q->at.b;
	if (relative_take(f) || reply_take(f, src))
		return frame_forward(f);
	f->out->rule = "trailing-quote";
	if (!frame_is_participle(f) && frame_trailing_quote(f, left, right))
		return true;
	f->out->parts = 0;
	if (frame_as(f, left))
		return true;
	f->out->rule = "trailing";
	if (!frame_is_participle(f) && frame_trailing(f, left, right))
		return true;
	f->out->parts = 0;
	return frame_forward(f);
}

/* "denied the report, calling it a lie": one denial, said twice. */
static bool
repeats_denial(const struct frame *f)
{
	const struct cues *all = f->c->cues;
	size_t beside = f->n ? f->n - 1 : f->n + 1;
	const struct cue *q;

	if (f->out->act->object != ACT_FALSE || !frame_is_participle(f) ||
	    beside >= all->len ||
	    !token_has(f->c, f->q->at.e, WORD_OBJECT | WORD_SUBJECT))
		return false;
	q = &all->at[beside];
	return (q->act ? q->act->stance : q->word->stance) == STANCE_DENIES;
}

/* An act that is a cue of its own, or that a reporting word without a frame
 * stands for: "asked people in the valley to leave". */
static bool
frame_act(struct frame *f)
{
	const struct cue *q = f->q;
	size_t end = q->at.e;

	f->out->parts = 0;
	f->out->act =
		q->act ? q->act : act_find(f->c, q->head, q->negated, &end);
	if (!f->out->act)
		return false;
	if (q->passive && q->act && token_is(f->c, end, "by"))
		return frame_passive(f) &&
		       (q->act->object != ACT_CLAIM ||
			act_is_claimish(f->c, f->out->content[0]));
	f->out->source[0] = source_find(f);
	if (f->out->source[0].e == f->out->source[0].b &&
	    !frame_is_participle(f))
		return false;
	f->out->act_end = end;
	if (repeats_denial(f))
		return false;
	return act_draft(f->c, f->n, end, f->out);
}

/* "described the story as a lie", "told the bank it must pay": the frame of a
 * word that only tells, with the stance of the act that begins there. */
static void
act_lend(struct frame *f)
{
	const struct cue *q = f->q;
	size_t end = q->at.e;
	const struct act *act;

	if (q->word->stance != STANCE_ASSERTS &&
	    q->word->stance != STANCE_DENIES)
		return;
	act = act_find(f->c, q->head, q->negated, &end);
	if (act && q->word->stance == STANCE_DENIES &&
	    (act->stance != STANCE_WITHDRAWS || act->object != ACT_REST))
		return; /* "repudiated his confession" alone */
	if (act && !token_has(f->c, end, WORD_AUX) &&
	    (act->object != ACT_REST || f->out->content[0].b <= end))
		f->out->act = act; /* not "insisted on television that" */
}

bool
draft_make(const struct clause *c, size_t n, const struct drafts *before,
	   struct draft *ret)
{
	struct frame f = {c, &c->cues->at[n], n, before, ret};

	*ret = (struct draft){.cue = f.q};
	if (f.q->word->category == CUE_FRAME)
		return frame_according(&f);
	if (f.q->noun)
		return frame_noun(&f);
	if (frame_as_by(&f))
		return true;
	if (f.q->passive && !f.q->act)
		return frame_passive(&f);
	if (f.q->act)
		return frame_act(&f);
	if (act_is_deed(c, f.q))
		return false;
	if (!frame_verb(&f))
		return frame_act(&f);
	act_lend(&f);
	return true;
}

/* A headline that ends with ": report". */
static bool
is_hearsay(const struct clause *c, size_t i)
{
	return token_is(c, i, "report") || token_is(c, i, "reports");
}

static bool
names_source(const struct clause *c, size_t i)
{
	static const char *const nouns[] = {
		"police",   "study",	  "survey",   "poll",	 "audit",
		"ministry", "government", "analysts", "experts", "researchers",
	};

	return is_hearsay(c, i) || token_has(c, i, WORD_ROLE) ||
	       str_among(c->t[i].low, nouns, sizeof nouns / sizeof *nouns) ||
	       name_is_outlet(str_at(c->d->text, c->t[i].at));
}

bool
draft_headline(const struct clause *c, struct draft *ret)
{
	size_t colon = c->e, last = c->e - 1;

	*ret = (struct draft){.rule = "headline", .found = "headline"};
	while (colon > c->b && c->e - colon < HEADLINE_SOURCE_MAX &&
	       !token_is(c, colon - 1, ":"))
		colon--;
	if (!token_is(c, colon - 1, ":") || colon >= c->e ||
	    colon - 1 < c->b + HEADLINE_WORDS_MIN || !names_source(c, last))
		return false;
	ret->hearsay = is_hearsay(c, last);
	ret->source[0] = (struct span){colon, c->e};
	content_add(ret, c->b, colon - 1);
	return true;
}
