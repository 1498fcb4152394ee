/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/spot.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

enum { AGENT_TOKENS_MAX = 16, OPENS_TOKENS_MAX = 6 };

/* What is heard without a speaker: "is said to". */
#define HEARD                                                                  \
	"allege|assume|believe|claim|estimate|fear|presume|report|rumor|say|"  \
	"suspect|think|understand"
/* What is held of somebody without "to be": "is feared dead". */
#define HELD "assume|believe|fear|presume|think"
#define STATES                                                                 \
	"alive|dead|destroyed|drowned|guilty|hidden|hurt|injured|involved|"    \
	"killed|lost|missing|responsible|safe|sold|stolen|stranded|sunk|"      \
	"trapped|wounded"
#define TOLD "announce|confirm|point|reveal"
/* What stands without an agent: "was announced". */
#define BARE "accuse|announce|criticise|criticize|disclose|reveal"
/* Deeds rather than words, when an agent follows: "was written by". */
#define DEEDS                                                                   \
	"add|decide|decline|defend|determine|dismiss|endorse|find|offer|order|" \
	"point|post|publish|refuse|reject|rule|show|withdraw|write"

static bool
has_agent(const struct spot *s, const struct cue *c)
{
	return spot_is(s, c->at.e, "by") &&
	       !word_in_list(c->word->lemma, DEEDS);
}

static bool
has_cause(const struct spot *s, const struct cue *c)
{
	return cue_has_cause(c->word) &&
	       (spot_is(s, c->at.e, "on") || spot_is(s, c->at.e, "to"));
}

bool
that_follows(const struct spot *s, size_t i)
{
	for (size_t n = 0; i < s->e && n < AGENT_TOKENS_MAX; i++, n++) {
		if (spot_is(s, i, "that"))
			return true;
		if (spot_has(s, i, WORD_AUX | WORD_PAST) ||
		    s->t[i].class == TOKEN_QUOTE || spot_is(s, i, ","))
			return false;
	}
	return false;
}

/* "is believed to", "it was reported that", "it was revealed in May that". */
static bool
is_heard(const struct spot *s, const struct cue *c)
{
	size_t n = c->at.e;
	bool heard = word_in_list(c->word->lemma, HEARD);

	if (!heard && !word_in_list(c->word->lemma, TOLD))
		return false;
	if (spot_is(s, n, "that") || (heard && spot_is(s, n, "to")))
		return true;
	if (word_in_list(c->word->lemma, HELD) && n < s->e &&
	    word_in_list(s->t[n].low, STATES))
		return true;
	return spot_is(s, c->at.b - 1, "it") && that_follows(s, n);
}

bool
passive_stands(const struct spot *s, const struct cue *c)
{
	if (has_agent(s, c) || cue_is_told(c->word) || has_cause(s, c))
		return true;
	if (word_in_list(c->word->lemma, BARE) && !spot_is(s, c->at.e, "to"))
		return true;
	return is_heard(s, c);
}

static bool
opens_soon(const struct spot *s, size_t i)
{
	for (size_t n = 0; n < OPENS_TOKENS_MAX; n++)
		if (spot_is(s, i + n, "whether") || spot_is(s, i + n, "if"))
			return true;
	return false;
}

bool
passive_is_bare(const struct spot *s, const struct cue *c)
{
	size_t n = c->head + 1;

	if (c->form != FORM_PAST || !cue_is_told(c->word) || c->at.b < c->head)
		return false;
	if (spot_is(s, c->at.b - 1, ","))
		return spot_is(s, n, "about") || spot_is(s, n, "for") ||
		       spot_is(s, n, "whether") ||
		       spot_is(s, n, "if"); /* "Roe, asked about it, said" */
	if (c->at.b > s->b && !spot_is(s, c->at.b - 1, "when") &&
	    !(c->at.b == s->b + 1 && spot_has(s, s->b, WORD_CONJ)))
		return false;
	if (spot_is(s, n, "in") || spot_is(s, n, "on"))
		return opens_soon(s, n); /* "asked in May whether" */
	return spot_is(s, n, "by") || spot_is(s, n, "about") ||
	       spot_is(s, n, "if") || spot_opens(s, n);
}
