/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/vec.h"
#include "kit/hostile.h"

static const char page[] =
	"<html><title>x</title><script>{\"a\":\"b\",\"c\":1}</script>"
	"<p class=\"y\">Some words of a page.</p></html>";

static struct hostile
hostile_of(struct arena *a, size_t count)
{
	struct hostile h = {.count = count};

	*vec_add(a, &h.cases) = STR("<p>a longer case, only cut by chance</p>");
	*vec_add(a, &h.cases) = STR("<p>short</p>");
	*vec_add(a, &h.cases) = str_from(page);
	*vec_add(a, &h.others) = STR("<h1>another site</h1>");
	return h;
}

static void
every_length_of_the_shortest_is_there(void **state)
{
	AUTO_ARENA a = {0};
	struct hostile h = hostile_of(&a, 1);
	bool seen[16] = {0};

	(void)state;
	assert_true(hostile_count(&h) > strlen("<p>short</p>"));
	for (size_t i = 0; i < hostile_count(&h); i++) {
		AUTO_ARENA scratch = {0};
		struct hostile_page p = hostile_page(&h, i, &scratch);

		assert_true(p.what.len > 0);
		if (p.bytes.len < 12 &&
		    str_starts(STR("<p>short</p>"), p.bytes))
			seen[p.bytes.len] = true;
	}
	for (size_t i = 0; i < 12; i++)
		assert_true(seen[i]);
}

static void
the_same_number_is_the_same_page(void **state)
{
	AUTO_ARENA a = {0};
	struct hostile h = hostile_of(&a, 600);

	(void)state;
	assert_int_equal(hostile_count(&h), 600);
	for (size_t i = 0; i < 600; i += 7) {
		AUTO_ARENA one = {0};
		AUTO_ARENA two = {0};
		struct hostile_page x = hostile_page(&h, i, &one);
		struct hostile_page y = hostile_page(&h, i, &two);

		assert_true(str_eq(x.bytes, y.bytes));
		assert_true(str_eq(x.what, y.what));
	}
}

static void
all_kinds_are_there(void **state)
{
	static const char *const kinds[] = {"cut at",
					    "bits turned",
					    "pieces moved",
					    "data that lie",
					    "attributes that lie",
					    "nested",
					    "charset that lies",
					    "another site's page",
					    "nothing",
					    "one line",
					    "open tags",
					    "a feed"};
	AUTO_ARENA a = {0};
	struct hostile h = hostile_of(&a, 1500);
	bool seen[COUNT(kinds)] = {0};

	(void)state;
	for (size_t i = 0; i < 1500; i++) {
		AUTO_ARENA scratch = {0};
		struct hostile_page p = hostile_page(&h, i, &scratch);

		for (size_t k = 0; k < COUNT(kinds); k++)
			seen[k] |= str_has(p.what, str_from(kinds[k]));
	}
	for (size_t k = 0; k < COUNT(kinds); k++)
		assert_true(seen[k]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_length_of_the_shortest_is_there),
		cmocka_unit_test(the_same_number_is_the_same_page),
		cmocka_unit_test(all_kinds_are_there),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
