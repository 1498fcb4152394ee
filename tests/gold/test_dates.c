/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When somebody spoke and when it happened, by tests/gold/dates. */
#include "gold.h"

#include "base/utf8.h"

enum { CLASS, PUBLISHED, TEXT, ASKED, KEY, FROM, TO, PRECISION, FLAG };

/* claim_with: the innermost claim whose content holds these words. */
static const struct claim *
claim_with(const struct claims *in, struct str words)
{
	const struct claim *best = NULL;

	for (size_t i = 0; i < in->len; i++) {
		const struct claim *c = &in->at[i];

		if (str_has(c->content_text, words) &&
		    (!best || c->content_text.len < best->content_text.len))
			best = c;
	}
	return best;
}

static struct str
or_dash(struct str s)
{
	return s.len ? s : STR("-");
}

/* A time of day is a day here: the hour is not asked for. */
static struct str
date_text(struct arena *a, const struct when *w)
{
	enum precision p =
		w->precision == PRECISION_TIME ? PRECISION_DAY : w->precision;

	return str_fmt(a, "%.*s/%.*s %s", STR_ARG(or_dash(w->from)),
		       STR_ARG(or_dash(w->to)), precision_names[p]);
}

static struct str
flag_text(const struct when *w)
{
	static const char *const conflicts[] = {
		"era-conflict", "weekday-conflict", "month-conflict"};

	for (size_t i = 0; i < sizeof conflicts / sizeof *conflicts; i++)
		if (str_has(w->rule, str_from(conflicts[i])))
			return str_from(conflicts[i]);
	return w->approximate ? STR("approx") : STR("-");
}

static struct gold_verdict
date_judge(struct arena *a, const struct gold_row *row)
{
	struct gold_verdict v = {.class = row->cell[CLASS]};
	struct article in = {.id = STR("a"),
			     .file = STR("a.html"),
			     .publisher = STR("Example Post"),
			     .language = str_slice(row->cell[CLASS], 0, 2),
			     .published = {.text = row->cell[PUBLISHED]},
			     .text = row->cell[TEXT]};
	struct claims claims = gold_claims_of(a, &in);
	const struct claim *c = claim_with(&claims, row->cell[KEY]);
	const struct when *w = NULL;

	if (c)
		w = str_eq(row->cell[ASKED], STR("said")) ? &c->said
							  : &c->event;
	v.want[0] =
		str_fmt(a, "%.*s/%.*s %.*s", STR_ARG(row->cell[FROM]),
			STR_ARG(row->cell[TO]), STR_ARG(row->cell[PRECISION]));
	v.got[0] = c ? date_text(a, w) : STR("no claim");
	if (!str_eq(row->cell[FLAG], STR("*")))
		v.want[1] = row->cell[FLAG];
	v.got[1] = c ? flag_text(w) : STR("no claim");
	return v;
}

static void
dates_that_rules_were_made_on(void **state)
{
	(void)state;
	gold_check(
		&(struct gold_set){"dates/tune.tsv",
				   date_judge,
				   {{"date", 98, false}, {"flag", 98, true}}});
}

static void
dates_kept_aside(void **state)
{
	(void)state;
	gold_check(
		&(struct gold_set){"dates/held.tsv",
				   date_judge,
				   {{"date", 93, false}, {"flag", 96, true}}});
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(dates_that_rules_were_made_on),
		cmocka_unit_test(dates_kept_aside),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
