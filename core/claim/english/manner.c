/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/spot.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

enum { HIDDEN_REACH = 7 };

#define HIDING "ask|speak|decline|refuse|insist|demand|agree|request"
#define HIDDEN                                                                 \
	"anonymity|anonymous|anonymously|named|unnamed|identified|background"

/* "who asked not to be named", "speaking on condition of anonymity" */
static bool
is_anonymity(const struct spot *s, const struct cue *c)
{
	if (!(c->act || word_in_list(c->word->lemma, HIDING)) ||
	    !(spot_has(s, c->at.b - 1, WORD_REL) || c->form == FORM_ING))
		return false;
	for (size_t i = c->head + 1; i < s->e && i < c->head + HIDDEN_REACH;
	     i++)
		if (word_in_list(s->t[i].low, HIDDEN))
			return true;
	return false;
}

/* "diplomats briefed on the talks", "who were briefed about them" */
static bool
is_briefed(const struct spot *s, const struct cue *c)
{
	if (c->form != FORM_PAST || c->act ||
	    !word_in_list(c->word->lemma, "brief|inform"))
		return false;
	return (c->passive || (c->at.b == c->head && c->head > s->b)) &&
	       spot_has(s, c->head + 1, WORD_PREP) &&
	       !spot_is(s, c->head + 1, "by");
}

bool
tells_manner(const struct spot *s, const struct cue *c)
{
	return is_anonymity(s, c) || is_briefed(s, c);
}

bool
has_maker(const struct spot *s, size_t noun)
{
	size_t n = spot_has(s, noun + 2, WORD_DET) ? noun + 3 : noun + 2;

	if (!spot_is(s, noun + 1, "by") && !spot_is(s, noun + 1, "in") &&
	    !spot_is(s, noun + 1, "from"))
		return false;
	return n < s->e && s->t[n].capital && that_follows(s, noun + 2);
}

bool
follows_as(const struct spot *s, size_t i)
{
	while (i > s->b && spot_has(s, i - 1, WORD_ADV))
		i--;
	return i > s->b && spot_is(s, i - 1, "as");
}
