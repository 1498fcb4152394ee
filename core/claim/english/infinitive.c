/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/english/spot.h"
#include "claim/text/phrase.h"
#include "claim/text/word.h"

/* Verbs of which the infinitive is done whenever they are (implicatives;
 * Karttunen 1971), as news has them before a verb of saying. */
static const char *const done[26] = {
	['B' - 'A'] = "began|bothered",
	['C' - 'A'] = "came|chose|compelled|continue|continued|continues",
	['D' - 'A'] = "dared|driven",
	['F' - 'A'] = "forced",
	['H' - 'A'] = "had|hastened|hurried",
	['L' - 'A'] = "led",
	['M' - 'A'] = "made|managed|moved",
	['O' - 'A'] = "obliged",
	['P' - 'A'] = "proceeded|prompted|pushed",
	['Q' - 'A'] = "quick",
	['R' - 'A'] = "rushed",
	['S' - 'A'] = "scrambled|stooped",
	['U' - 'A'] = "united|used",
	['V' - 'A'] = "voted",
};

/* Two words before "to": "went on to", "was at pains to", "felt bound to",
 * "took to the floor to". */
static const struct {
	const char *first, *second;
} pairs[] = {
	{"went|gone|goes|go|going", "on"},
	{"at|great|some", "pains"},
	{"the", "first|latest|last"},
	{"felt|feel|feels", "obliged|compelled|bound|moved|forced"},
	{"been|was|were", "heard|careful|keen|eager|swift|slow"},
	{"to", "podium|floor|airwaves|stage|twitter|facebook|television"},
};

static size_t
pair_begin(const struct spot *s, size_t to)
{
	if (to < s->b + 2)
		return to;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		if (word_in_list(s->t[to - 1].low, pairs[i].second) &&
		    word_in_list(s->t[to - 2].low, pairs[i].first))
			return to - 2;
	return to;
}

/* Not "would be forced to", "are obliged to". */
static bool
is_real(const struct spot *s, size_t b, size_t e)
{
	for (size_t i = b; i < e; i++)
		if (word_in_list(s->t[i].low, "will|would|could|may|might|"
					      "should|must|can|be|being|to|not|"
					      "are") ||
		    spot_has(s, i, WORD_NEG))
			return false;
	return true;
}

bool
infinitive_stands(const struct spot *s, struct cue *c)
{
	size_t to = c->at.b - 1, b;

	if (to <= s->b)
		return false;
	b = pair_begin(s, to);
	if (b == to && word_in_letters(s->t[to - 1].low, done))
		b = to - 1;
	if (b == to)
		return false;
	while (b > s->b && spot_has(s, b - 1, WORD_AUX | WORD_ADV | WORD_NEG) &&
	       !spot_has(s, b - 1, WORD_SUBJECT | WORD_CONJ | WORD_DET))
		b--;
	if (!is_real(s, b, to))
		return false;
	c->at.b = b;
	return true;
}
