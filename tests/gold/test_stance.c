/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What speakers do with what they are said to say, and how sure they are:
 * tests/gold/stance/README.md has the guideline. */
#include "gold.h"

enum { LANGUAGE, STANCE, LEVEL, BAND, SPEAKER, KIND, SENTENCE };

static bool
spans_touch(const struct spans *s, struct span at)
{
	for (size_t i = 0; i < s->len; i++)
		if (s->at[i].b < at.e && at.b < s->at[i].e)
			return true;
	return false;
}

static size_t
content_begins(const struct claim *c)
{
	return c->content.len ? c->content.at[0].b : SIZE_MAX;
}

/* Whether `c` is read before `than`: of two verbs that share their subject
 * the one that is more than to say; of two of a kind the first. */
static bool
goes_before(const struct claim *c, const struct claim *than)
{
	bool says = c->stance == STANCE_ASSERTS;

	if (!c->source.len || !than->source.len ||
	    c->source.at[0].b != than->source.at[0].b ||
	    !str_eq(c->parent, than->parent))
		return false;
	if (says != (than->stance == STANCE_ASSERTS))
		return !says;
	return content_begins(c) < content_begins(than);
}

static const struct claim *
claim_first(const struct claims *c, const struct claim *best)
{
	for (size_t i = 0; i < c->len; i++)
		if (goes_before(&c->at[i], best))
			best = &c->at[i];
	return best;
}

/* The first claim of the row's speaker; of a row without one, the first that
 * nobody makes; of a row that makes none, any. */
static const struct claim *
claim_wanted(const struct claims *c, const struct gold_row *row)
{
	struct str speaker = row->cell[SPEAKER];
	size_t at = str_find(row->cell[SENTENCE], speaker, 0);
	bool none = str_eq(row->cell[STANCE], STR("none"));

	for (size_t i = 0; i < c->len; i++)
		if (none ||
		    (speaker.len
			     ? spans_touch(&c->at[i].source,
					   (struct span){at, at + speaker.len})
			     : !c->at[i].source.len))
			return claim_first(c, &c->at[i]);
	return NULL;
}

static struct gold_verdict
stance_judge(struct arena *a, const struct gold_row *row)
{
	struct claims all =
		gold_claims(a, row->cell[SENTENCE], row->cell[LANGUAGE]);
	const struct claim *c = claim_wanted(&all, row);
	struct gold_verdict v = {
		.class = str_fmt(a, "%.*s %.*s", STR_ARG(row->cell[LANGUAGE]),
				 STR_ARG(row->cell[STANCE])),
		.want = {row->cell[STANCE]},
		.got = {c ? str_from(stance_names[c->stance]) : STR("none")}};

	if (!row->cell[LEVEL].len)
		return v;
	v.want[1] = row->cell[LEVEL];
	v.got[1] =
		c ? str_from(factbank_names[c->certainty.level]) : STR("none");
	v.got[2] = c ? c->certainty.band : STR("none");
	if (row->cell[BAND].len || (c && v.got[2].len))
		v.want[2] = row->cell[BAND];
	return v;
}

static void
half_tuned_on(void **state)
{
	(void)state;
	gold_check(&(struct gold_set){"stance/tune.tsv",
				      stance_judge,
				      {{"stance", 87, true},
				       {"level", 87, true},
				       {"band", 76, true}}});
}

/* Written after the halves, to widen what the Japanese rules know. */
static void
more_japanese(void **state)
{
	(void)state;
	gold_check(&(struct gold_set){"stance/tune-more.ja.tsv",
				      stance_judge,
				      {{"stance", 95, true},
				       {"level", 93, true},
				       {"band", 90, true}}});
}

/* The same for English. */
static void
more_english(void **state)
{
	(void)state;
	gold_check(&(struct gold_set){"stance/tune-more.tsv",
				      stance_judge,
				      {{"stance", 93, true},
				       {"level", 93, true},
				       {"band", 80, true}}});
}

/* Sentences as newspapers write them, in both languages. */
static void
more_free(void **state)
{
	(void)state;
	gold_check(&(struct gold_set){"stance/tune-free.tsv",
				      stance_judge,
				      {{"stance", 93, true},
				       {"level", 93, true},
				       {"band", 60, true}}});
}

static void
half_held_back(void **state)
{
	(void)state;
	gold_check(&(struct gold_set){"stance/held.tsv",
				      stance_judge,
				      {{"stance", 88, true},
				       {"level", 88, true},
				       {"band", 78, true}}});
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(half_tuned_on),
		cmocka_unit_test(more_japanese),
		cmocka_unit_test(more_english),
		cmocka_unit_test(more_free),
		cmocka_unit_test(half_held_back),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
