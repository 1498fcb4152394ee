/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

#include "finding/move.h"

static void
first_week(struct made *m)
{
	made_page(m, "Financial Times", "2023-08-29", "Hackers breach NISC");
	made_claim(m, "o:Financial Times|g3:sources", STANCE_ASSERTS,
		   "Chinese state hackers were behind the intrusion into NISC");
}

static const struct move *
moved(struct made *then, struct made *now, struct moves *all)
{
	struct known t = {&then->corpus, &then->findings};
	struct known n = {&now->corpus, &now->findings};

	made_merge(then);
	made_merge(now);
	finding_move(now->a, &t, &n, all);
	assert_int_equal(all->len, now->findings.len);
	for (size_t i = 0; i < all->len; i++)
		if (&now->findings.at[all->at[i].now] == made_of(now, 0))
			return &all->at[i];
	return NULL;
}

struct step {
	const char *outlet, *chain, *content;
	enum stance stance;
	enum move_kind want;
};

static const struct step steps[] = {
	{"The Record", "o:The Record|o:FT|g3:sources",
	 "hackers of the Chinese state were behind the intrusion into NISC",
	 STANCE_ASSERTS, MOVE_UNCHANGED},
	{"NHK", "o:NHK|b:the Cabinet Office",
	 "hackers of the Chinese state were behind the intrusion into NISC",
	 STANCE_ASSERTS, MOVE_FIRMER},
	{"NHK", "o:NHK|b:NISC",
	 "hackers of the Chinese state were behind the intrusion into NISC",
	 STANCE_CONFIRMS, MOVE_FIRMER},
	{"NHK", "o:NHK|b:China's foreign ministry",
	 "the Chinese state was behind the intrusion into NISC", STANCE_DENIES,
	 MOVE_DENIED},
	{"Financial Times", "o:Financial Times|g3:sources",
	 "Chinese state hackers were behind the intrusion into NISC",
	 STANCE_WITHDRAWS, MOVE_WITHDRAWN},
};

static void
each_week_tells_what_moved_and_why(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		AUTO_ARENA a = {0};
		struct made then = {.a = &a}, now = {.a = &a};
		struct moves all = {0};
		const struct move *got;

		first_week(&then);
		first_week(&now);
		made_page(&now, steps[i].outlet, "2023-09-05",
			  "Hackers breach NISC");
		made_claim(&now, steps[i].chain, steps[i].stance,
			   steps[i].content);
		got = moved(&then, &now, &all);
		assert_string_equal(move_names[got->kind],
				    move_names[steps[i].want]);
		assert_int_equal(got->then, 0);
		assert_int_equal(got->causes.len, 1);
		assert_int_equal(got->causes.at[0], 1);
	}
}

static void
what_was_not_told_before_is_new(void **state)
{
	AUTO_ARENA a = {0};
	struct made then = {.a = &a}, now = {.a = &a};
	struct moves all = {0};

	(void)state;
	first_week(&now);
	assert_int_equal(moved(&then, &now, &all)->kind, MOVE_NEW);
	assert_true(all.at[0].then == SIZE_MAX);
}

static void
fewer_origins_are_weaker(void **state)
{
	AUTO_ARENA a = {0};
	struct made then = {.a = &a}, now = {.a = &a};
	struct moves all = {0};

	(void)state;
	first_week(&then);
	first_week(&now);
	made_page(&then, "NHK", "2023-08-30", "Hackers breach NISC");
	made_claim(&then, "o:NHK|b:the Cabinet Office", STANCE_ASSERTS,
		   "Chinese state hackers were behind the intrusion into NISC");
	assert_int_equal(moved(&then, &now, &all)->kind, MOVE_WEAKER);
}

static void
claims_that_were_numbered_anew_are_known(void **state)
{
	AUTO_ARENA a = {0};
	struct made then = {.a = &a}, now = {.a = &a};
	struct moves all = {0};

	(void)state;
	first_week(&then);
	first_week(&now);
	now.corpus.claims.at[0].id = STR("a01.77");
	assert_int_equal(moved(&then, &now, &all)->kind, MOVE_UNCHANGED);
	assert_int_equal(all.at[0].causes.len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_week_tells_what_moved_and_why),
		cmocka_unit_test(what_was_not_told_before_is_new),
		cmocka_unit_test(fewer_origins_are_weaker),
		cmocka_unit_test(claims_that_were_numbered_anew_are_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
