/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/unsaid.h"
#include "claim/stance/certainty.h"
#include "claim/text/word.h"

/* A finite verb among these words. */
static bool
has_verb(const struct doc *d, struct span at)
{
	for (size_t i = doc_token(d, at.b);
	     i < d->tokens.len && d->tokens.at[i].at.b < at.e; i++)
		if (d->tokens.at[i].bits & (WORD_AUX | WORD_PAST) ||
		    str_ends(d->tokens.at[i].low, STR("ed")))
			return true;
	return false;
}

/* "The gate, the crew said, may hold": the part with the predicate. */
static struct span
predicate_of(const struct doc *d, const struct spans *content)
{
	if (content->len > 1 && !d->japanese && !has_verb(d, content->at[0]) &&
	    has_verb(d, content->at[1]))
		return content->at[1];
	return content->len ? content->at[0] : (struct span){0, 0};
}

static struct span
first_of(const struct spans *s)
{
	return s->len ? s->at[0] : (struct span){0, 0};
}

void
stirs_en(void (*put)(void *to, struct str word, bool stem, uint16_t stirs),
	 void *to)
{
	struct keys keys = {put, to, 0};

	stance_keys_en(keys);
	inside_keys_en(keys);
	answer_keys_en(keys);
	hedge_keys_en(keys);
	unsaid_keys_en(keys);
}

uint16_t
scope_stirs(const struct scope *in, struct span at)
{
	const struct tokens *t;
	uint16_t ret = 0;

	if (!in->d || in->japanese)
		return STIRS_ANY;
	t = &in->d->tokens;
	for (size_t i = doc_token(in->d, at.b);
	     i < t->len && t->at[i].at.b < at.e; i++)
		ret |= t->at[i].lex->stirs;
	return ret;
}

void
scope_know(struct scope *io, const struct doc *d)
{
	io->d = d;
	io->inside = scope_stirs(io, io->content);
}

struct scope
scope_of(const struct doc *d, const struct claim *c)
{
	struct scope s = {.text = d->text, .japanese = d->japanese};
	size_t at, i;

	s.source = first_of(&c->source);
	s.cue = first_of(&c->cue);
	s.content = predicate_of(d, &c->content);
	at = s.cue.e ? s.cue.b : s.content.b;
	i = doc_sentence(d, at);
	s.sentence = i < d->sentences.len ? d->sentences.at[i].at
					  : (struct span){0, d->text.len};
	scope_know(&s, d);
	return s;
}

enum stance
stance_of(const struct scope *in, const char **rule)
{
	*rule = "plain";
	return in->japanese ? stance_of_ja(in, rule) : stance_of_en(in, rule);
}

/* An act has its stance from its words. */
static bool
stance_is_read(const struct claim *c)
{
	for (size_t i = 0; i < c->why.len; i++)
		if (c->why.at[i].family == WHY_STANCE)
			return true;
	return false;
}

static void
stance_set(struct arena *a, const struct doc *d, const struct scope *in,
	   struct claim *io)
{
	const char *rule;

	if (stance_is_read(io))
		return;
	io->stance = stance_of(in, &rule);
	claim_why(a, io, WHY_STANCE, str_from(rule),
		  str_eq(str_from(rule), STR("untrue")) ? in->content
							: in->cue);
	/* "We think" in a body's own notice is its statement, hedged. */
	if (d->article->genre == GENRE_NOTICE &&
	    io->stance == STANCE_SUSPECTS) {
		io->stance = STANCE_ASSERTS;
		claim_why(a, io, WHY_STANCE, STR("notice"), in->cue);
	}
}

/* "may be, but it is unlikely": the hedges behind the one that decided. */
static void
hedges_note(struct arena *a, const struct scope *in, struct claim *io)
{
	enum { SHOWN = 3 };
	struct span at = io->certainty.at;

	for (int i = 0; i < SHOWN && certainty_next(in, at, &at); i++)
		claim_why(a, io, WHY_HEDGE, STR("also"), at);
}

void
stance_read(struct arena *a, const struct doc *d, struct claim *io)
{
	struct scope s = scope_of(d, io);
	const char *rule;

	stance_set(a, d, &s, io);
	io->certainty = certainty_of(&s, io->stance, &rule);
	claim_why(a, io, WHY_HEDGE, str_from(rule), io->certainty.at);
	hedges_note(a, &s, io);
}
