/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/utf8.h"
#include "brief/passage.h"

static void
what_stands_around_is_the_text_itself(void **state)
{
	struct str text = STR("One.\n\nTwo is said here. Three.");
	struct span at = {6, 9};

	(void)state;
	assert_str(passage_before(text, at), "One.\n\n");
	assert_str(passage_after(text, at), " is said here. Three.");
	assert_str(passage_before(text, (struct span){0, 3}), "");
	assert_str(passage_after(text, (struct span){3, text.len}), "");
	assert_str(passage_after(text, (struct span){3, text.len + 9}), "");
}

static void
long_texts_are_cut_between_words(void **state)
{
	AUTO_ARENA a = {0};
	struct str text = STR(""), got;

	(void)state;
	for (size_t i = 0; i < 200; i++)
		text = str_fmt(&a, "%.*sword%zu ", STR_ARG(text), i % 10);
	got = passage_before(text, (struct span){900, 902});
	assert_true(str_starts(got, STR("word")));
	assert_true(got.len <= PASSAGE_AROUND_MAX && got.len > 200);
	got = passage_after(text, (struct span){14, 20});
	assert_true(got.ptr[got.len - 1] >= '0' && got.ptr[got.len - 1] <= '9');
	assert_true(got.len <= PASSAGE_AROUND_MAX && got.len > 200);
}

static void
characters_stay_whole(void **state)
{
	AUTO_ARENA a = {0};
	struct str text = STR("");

	(void)state;
	for (size_t i = 0; i < 400; i++)
		text = str_fmt(&a, "%.*s語", STR_ARG(text));
	assert_int_equal(passage_before(text, (struct span){1050, 1053}).len,
			 3 * PASSAGE_AROUND_MAX / 2);
	assert_int_equal(passage_after(text, (struct span){0, 3}).len,
			 3 * PASSAGE_AROUND_MAX / 2);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_stands_around_is_the_text_itself),
		cmocka_unit_test(long_texts_are_cut_between_words),
		cmocka_unit_test(characters_stay_whole),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
