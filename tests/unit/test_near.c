/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "finding/near.h"

static const char *const story =
	"The ferry left the harbour at dawn with forty cars on board and "
	"turned back when water was seen on the lower deck, the owner said, "
	"adding that nobody was hurt and that divers would look at the hull "
	"before it sails again next week.";

static struct shingles
shingles_of(struct arena *a, const char *text)
{
	struct shingles s;

	near_read(a, str_from(text), &s);
	return s;
}

static void
a_copy_with_a_new_head_is_found(void **state)
{
	AUTO_ARENA a = {0};
	struct link_pairs pairs = {0};
	struct shingles all[3] = {
		shingles_of(&a, story),
		shingles_of(&a, "The council will vote on the new bridge in "
				"spring, its chair told the meeting tonight."),
		shingles_of(&a,
			    str_c(&a, str_fmt(&a, "PORTVILLE. %s", story)))};

	(void)state;
	near_pairs(&a, all, 3, .5, &pairs);
	assert_int_equal(pairs.len, 1);
	assert_int_equal(pairs.at[0].a, 0);
	assert_int_equal(pairs.at[0].b, 2);
	assert_true(near_inside(&all[0], &all[2]) > .99);
	assert_true(near_inside(&all[0], &all[1]) < .01);
}

static void
case_and_marks_do_not_hide_a_copy(void **state)
{
	AUTO_ARENA a = {0};
	struct shingles x = shingles_of(&a, story);
	struct str upper =
		str_replace(&a, str_from(story), STR(","), STR(" -"));
	struct shingles y = shingles_of(&a, str_c(&a, upper));

	(void)state;
	assert_true(near_inside(&x, &y) > .99);
}

static void
japanese_is_read_by_characters(void **state)
{
	AUTO_ARENA a = {0};
	struct shingles x = shingles_of(
		&a, "同センターは、機器の脆弱性が原因であると発表した。");
	struct shingles y = shingles_of(
		&a, "同センターは機器の脆弱性が原因であると発表した");

	(void)state;
	assert_true(x.len > 0);
	assert_true(near_inside(&x, &y) > .99);
}

static void
short_and_empty_texts_copy_nothing(void **state)
{
	AUTO_ARENA a = {0};
	struct link_pairs pairs = {0};
	struct shingles all[3] = {shingles_of(&a, ""), shingles_of(&a, ""),
				  shingles_of(&a, "three short words")};

	(void)state;
	near_pairs(&a, all, 3, .5, &pairs);
	assert_int_equal(pairs.len, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_copy_with_a_new_head_is_found),
		cmocka_unit_test(case_and_marks_do_not_hide_a_copy),
		cmocka_unit_test(japanese_is_read_by_characters),
		cmocka_unit_test(short_and_empty_texts_copy_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
