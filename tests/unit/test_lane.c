/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/buf.h"
#include "command/lane.h"

/* What was done, in order: "+0 +1 -0" */
struct told {
	struct buf text;
	size_t bad; /* page at which it fails; SIZE_MAX: none */
};

static void
begin(void *to, size_t i, struct lane_page *p)
{
	struct told *t = to;

	buf_fmt(&t->text, "+%zu ", i);
	p->state = (int)i;
	p->more = arena_alloc(&p->arena, 100);
}

static int
end(void *to, size_t i, struct lane_page *p, struct err *err)
{
	struct told *t = to;

	assert_int_equal(p->state, (int)i);
	assert_non_null(p->more);
	buf_fmt(&t->text, "-%zu ", i);
	return i == t->bad ? err_set(err, ERR_FORMAT, "no more") : 0;
}

static void
pages_end_in_order_and_begin_before(void **state)
{
	static const struct {
		size_t n, width, bad;
		const char *told;
	} cases[] = {
		{3, 1, SIZE_MAX, "+0 -0 +1 -1 +2 -2 "},
		{4, 2, SIZE_MAX, "+0 +1 -0 +2 -1 +3 -2 -3 "},
		{2, 5, SIZE_MAX, "+0 +1 -0 -1 "},
		{2, 0, SIZE_MAX, "+0 -0 +1 -1 "},
		{0, 2, SIZE_MAX, ""},
		{4, 2, 1, "+0 +1 -0 +2 -1 "},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		AUTO_ARENA a = {0};
		struct told t = {.text.arena = &a, .bad = cases[i].bad};
		struct err err;
		int got = lane_run(&(struct lane){begin, end, &t, cases[i].n,
						  cases[i].width},
				   &err);

		assert_int_equal(got, cases[i].bad == SIZE_MAX ? 0 : -1);
		assert_str(buf_str(&t.text), cases[i].told);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pages_end_in_order_and_begin_before),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
