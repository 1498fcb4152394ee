/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "article/offer.h"

static void
offers_are_known_by_how_they_begin(void **state)
{
	(void)state;
	assert_true(offer_is(STR("Sign up for our newsletter")));
	assert_true(offer_is(STR("この記事は会員限定です")));
	assert_false(offer_is(
		STR("The port reopened on Wednesday, the authority said.")));
}

static void
stamps_alone_tell_nothing(void **state)
{
	static const char *const stamps[] = {
		"17:41 JST, October 13, 2024", "5:01 AM ET", "5 hours ago",
		"2025年1月13日 20時01分",      "1 時間前",   "3"};
	static const char *const lines[] = {
		"In 2008 it closed.", "May he rest.", "1月13日、港が開いた。",
		"Rain on 3 May"};

	(void)state;
	for (size_t i = 0; i < sizeof stamps / sizeof *stamps; i++)
		assert_true(offer_is(str_from(stamps[i])));
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		assert_false(offer_is(str_from(lines[i])));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(offers_are_known_by_how_they_begin),
		cmocka_unit_test(stamps_alone_tell_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
