/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "claim/entity/number.h"
#include "finding/bound.h"

/* The first number of a text with its bound. */
static struct bound
read(struct str s)
{
	uint64_t value = 0;
	size_t e, at = 0;

	while (at < s.len && number_read(s, at, &e, &value) != NUMBER_COUNT)
		at++;
	return bound_read(s, (struct span){at, e}, value);
}

static void
words_say_how_far_a_number_reaches(void **state)
{
	static const struct {
		const char *x, *y;
		bool meets;
	} rows[] = {
		{"30 trains", "30 trains", true},
		{"30 trains", "31 trains", false},
		{"about 30,000 homes", "31,000 homes", true},
		{"about 30,000 homes", "40,000 homes", false},
		{"more than 40 flights", "41 flights", true},
		{"more than 40 flights", "12 flights", false},
		{"no more than 40 flights", "41 flights", false},
		{"as many as 40 flights", "12 flights", true},
		{"at least 60 buses", "up to 50 buses", false},
		{"約3万世帯", "3万世帯", true},
		{"3万世帯以上", "5万世帯", true},
		{"3万世帯未満", "5万世帯", false},
		{"最大500人", "300人", true},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct bound x = read(str_from(rows[i].x));
		struct bound y = read(str_from(rows[i].y));

		if (bound_meets(x, y) != rows[i].meets)
			print_error("%s, %s\n", rows[i].x, rows[i].y);
		assert_int_equal(bound_meets(x, y), rows[i].meets);
		assert_int_equal(bound_meets(y, x), rows[i].meets);
	}
}

static void
a_word_that_only_ends_like_one_is_none(void **state)
{
	struct bound b = read(STR("handsome 30"));

	(void)state;
	assert_int_equal(b.least, b.most);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(words_say_how_far_a_number_reaches),
		cmocka_unit_test(a_word_that_only_ends_like_one_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
