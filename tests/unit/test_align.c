/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/align.h"

/* Each letter is an item; "." has no partner, "~" one that moved. */
static char *
laid(struct arena *a, const char *then, const char *now)
{
	struct digests x = {.len = strlen(then)}, y = {.len = strlen(now)};
	struct aligned t, n;
	char *ret = arena_alloc(a, x.len + 1);

	x.at = arena_array(a, x.len + 1, sizeof *x.at);
	y.at = arena_array(a, y.len + 1, sizeof *y.at);
	for (size_t i = 0; i < x.len; i++)
		x.at[i] = (uint64_t)then[i];
	for (size_t i = 0; i < y.len; i++)
		y.at[i] = (uint64_t)now[i];
	align(a, &x, &y, &t, &n);
	for (size_t i = 0; i < x.len; i++) {
		ret[i] = t.moved[i] ? '~' : '.';
		if (t.partner[i] != ALIGN_NONE) {
			assert_int_equal(n.partner[t.partner[i]], i);
			assert_int_equal(then[i], now[t.partner[i]]);
			ret[i] = then[i];
		}
	}
	return ret;
}

static void
a_longest_common_subsequence_is_found(void **state)
{
	static const char *const cases[][3] = {
		{"", "", ""},
		{"abc", "", "..."},
		{"abc", "abc", "abc"},
		{"abcd", "axcd", "a.cd"},
		{"abcdef", "bcdefa", "~bcdef"},
		{"abab", "ab", "ab.."},
		{"aaaa", "aaa", "aaa."},
		{"xaybzc", "abc", ".a.b.c"},
	};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		assert_string_equal(laid(&a, cases[i][0], cases[i][1]),
				    cases[i][2]);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_longest_common_subsequence_is_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
