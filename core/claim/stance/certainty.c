/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "claim/stance/certainty.h"

#define BAND(var, name, low, high, plus, minus)                                \
	const struct band band_##var = {STR_INIT(name), low, high,             \
					FACT_##plus, FACT_##minus}

/* ICD 203 (2015), section D.6.e.2.a; "possible" and "unknown" are ours. */
BAND(remote, "almost no chance", 1, 5, PR_MINUS, PR_PLUS);
BAND(very_unlikely, "very unlikely", 5, 20, PR_MINUS, PR_PLUS);
BAND(unlikely, "unlikely", 20, 45, PR_MINUS, PR_PLUS);
BAND(even, "roughly even chance", 45, 55, PS_PLUS, PS_MINUS);
BAND(possible, "possible", 20, 55, PS_PLUS, PS_MINUS);
BAND(likely, "likely", 55, 80, PR_PLUS, PR_MINUS);
BAND(very_likely, "very likely", 80, 95, PR_PLUS, PR_MINUS);
BAND(almost_certain, "almost certain", 95, 99, CT_PLUS, CT_MINUS);
BAND(unknown, "", 0, 0, UU, UU);

static const struct band plain = {STR_INIT(""), 95, 99, FACT_CT_PLUS,
				  FACT_CT_MINUS};

/* What a stance alone says when no word hedges. */
static const struct band *
band_of(enum stance stance)
{
	switch (stance) {
	case STANCE_SUSPECTS:
		return &band_possible;
	case STANCE_DECLINES:
	case STANCE_SILENT:
	case STANCE_WITHDRAWS:
	case STANCE_ASKS:
		return &band_unknown;
	default:
		return &plain;
	}
}

static bool
withholds(enum stance stance)
{
	return band_of(stance) == &band_unknown;
}

static const struct band *
find(const struct scope *in, struct span at, struct span *ret)
{
	if (!(scope_stirs(in, at) & STIRS_HEDGE))
		return NULL;
	return in->japanese ? hedge_find_ja(in->text, at, ret)
			    : hedge_find_en(in->text, at, ret);
}

static bool
is_negative(const struct scope *in, enum stance stance)
{
	struct str content = str_at(in->text, in->content),
		   cue = str_at(in->text, in->cue);
	bool negative = false;

	if (scope_inside(in) & STIRS_NEGATION)
		negative = in->japanese ? negative_ja(content)
					: negative_en(content);
	if (stance == STANCE_SUSPECTS && !in->japanese)
		negative ^= negative_en(cue) &&
			    hedge_belief_en(cue) != &band_possible;
	if (stance == STANCE_SUSPECTS && in->japanese)
		negative ^= negative_ja(cue) && !excludes_ja(cue);
	return negative;
}

/* "Denied that the data was not encrypted" holds that it was; "said that there
 * was no truth in it" denies in the content itself. */
static bool
denied_negative(const struct scope *in)
{
	struct str content = str_at(in->text, in->content),
		   cue = str_at(in->text, in->cue);

	/* 「していない」と否定した: his own words. */
	if (in->japanese)
		return denies_ja(cue) && negative_ja(content) &&
		       !told_ja(str_skip(in->text, in->content.e));
	return scope_inside(in) & STIRS_NEGATION && denies_en(cue) &&
	       negative_en(content);
}

/* The content's main clause decides; without a hedge there, the cue, and for
 * a belief its verb. A denial turns down whatever hedge its content has. */
static const struct band *
band_find(const struct scope *in, enum stance stance, struct span *ret,
	  const char **rule)
{
	struct span content = in->content;
	const struct band *band;

	*rule = "content";
	if (stance == STANCE_DENIES)
		return NULL;
	if (stance == STANCE_SUSPECTS && !in->japanese && in->cue.e &&
	    hedge_belief_en(str_at(in->text, in->cue)) == &band_unlikely) {
		*rule = "cue";
		*ret = in->cue;
		return &band_unlikely;
	}
	if (!in->japanese && scope_inside(in) & STIRS_HEDGE)
		content = hedge_scope_en(in->text, content);
	band = find(in, content, ret);
	if (band)
		return band;
	*rule = "cue";
	band = find(in, in->cue, ret);
	if (band == &band_unknown && in->source.e && !in->japanese &&
	    str_ends(str_at(in->text, *ret), STR("alleged")))
		band = NULL; /* "X alleged": of nobody else */
	if (stance == STANCE_SUSPECTS && in->japanese && !band) {
		*ret = in->cue;
		return &band_possible;
	}
	if (stance == STANCE_SUSPECTS && !in->japanese && in->cue.e) {
		if (!band)
			*ret = in->cue;
		return hedge_belief_en(str_at(in->text, in->cue));
	}
	return band;
}

struct certainty
certainty_of(const struct scope *in, enum stance stance, const char **rule)
{
	struct certainty c = {0};
	const struct band *band = NULL;

	if (!withholds(stance))
		band = band_find(in, stance, &c.at, rule);
	if (!band) {
		band = band_of(stance);
		c.at = (struct span){0, 0};
		*rule = band == &plain ? "none" : "stance";
	}
	c.low = band->low;
	c.high = band->high;
	c.band = c.at.e ? band->name : STR("");
	if (band->minus == band->plus)
		c.level = band->plus;
	else
		c.level = is_negative(in, stance) ? band->minus : band->plus;
	/* Who denies holds the opposite: the level is the speaker's. */
	if (stance == STANCE_DENIES)
		c.level = denied_negative(in) ? band->plus : band->minus;
	return c;
}

bool
certainty_next(const struct scope *in, struct span from, struct span *ret)
{
	struct span rest = in->content;

	if (from.e > rest.b)
		rest.b = from.e;
	return from.e && rest.b < rest.e && find(in, rest, ret);
}
