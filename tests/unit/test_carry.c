/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/carry.h"
#include "brief_said.h"

static void
each_page_is_named_once(void **state)
{
	AUTO_FIXTURE f;
	struct brief b = {0};
	struct err err = {0};
	struct composer c;
	struct indices v = {0};
	struct statement s = {0};

	(void)state;
	fixture_fill(&f);
	if (composer_make(&f.arena, &f.in, &b, &c, &err) < 0)
		fail_msg("%s", err.msg);
	section_start(&c, SECTION_KEY, SAY_KEY, SAY_NOTHING);
	assert_true(carriers_add(&c, &v, 0));
	assert_true(carriers_add(&c, &v, 1));
	assert_false(carriers_add(&c, &v, 2));
	carriers_say(&c, &s, &v, 0);
	assert_str(said(&f, &s), "NISC (ja) [1] and the Financial Times [2]");
}

static void
a_name_is_known_however_it_is_written(void **state)
{
	AUTO_FIXTURE f;
	struct brief b = {0};
	struct err err = {0};
	struct composer c;

	(void)state;
	fixture_fill(&f);
	f.corpus.claims.at[0].holder.at[0].name =
		STR("the Foreign Ministry of China");
	if (composer_make(&f.arena, &f.in, &b, &c, &err) < 0)
		fail_msg("%s", err.msg);
	assert_true(speaker_key(&c, 0) == speaker_key(&c, 4));
	assert_true(speaker_key(&c, 0) != speaker_key(&c, 1));
	assert_true(speaker_key(&c, 2) != speaker_key(&c, 3));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_page_is_named_once),
		cmocka_unit_test(a_name_is_known_however_it_is_written),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
