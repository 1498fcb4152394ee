/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: kit cases trial. The whole check on plugins that are built: one that
 * is well, and one for each way to harm. */
#include "unit.h"

#include <stdlib.h>

#include "base/vec.h"
#include "kit/kit.h"

struct fixture {
	struct arena a;
	struct sheet sheet;
	struct str name;
	struct err err;
};

static const char *
from_env(const char *name)
{
	const char *v = getenv(name);

	if (!v)
		skip();
	return v;
}

static int
check(struct fixture *f, const char *plugin, const char *cases)
{
	struct kit kit = {.inputs = 1};

	f->sheet.arena = &f->a;
	kit.source = str_fmt(&f->a, "%s/%s", from_env("top_builddir"), plugin);
	kit.cases = str_fmt(&f->a, "%s/%s", from_env("top_srcdir"), cases);
	if (*kit.source.ptr != '/') {
		char *full = realpath(kit.source.ptr, NULL);

		if (full)
			kit.source = str_copy(&f->a, str_from(full));
		free(full);
	}
	*vec_add(&f->a, &kit.config.files) = kit.source;
	return kit_check(&kit, &f->sheet, &f->name, &f->err);
}

static void
a_good_source_has_no_fault(void **state)
{
	struct fixture f = {0};

	(void)state;
	assert_int_equal(check(&f, ".libs/web.so", "plugins/web/cases"), 0);
	if (f.sheet.faults)
		print_error("%s\n", sheet_text(&f.sheet, f.name).ptr);
	assert_int_equal(f.sheet.faults, 0);
	assert_str(f.name, "web");
	arena_free(&f.a);
}

static void
a_bad_one_is_told(void **state)
{
	static const struct {
		const char *plugin, *why;
	} cases[] = {
		{"aborts", "signal 6"},
		{"wrongabi", "made for ABI 2"},
		{"zerosize", "struct_size is 0"},
		{"nonsense", "which means nothing"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		struct fixture f = {0};
		struct str all;

		assert_int_equal(
			check(&f,
			      str_fmt(&f.a, "tests/badplugins/.libs/%s.so",
				      cases[i].plugin)
				      .ptr,
			      "plugins/web/cases"),
			0);
		all = sheet_text(&f.sheet, f.name);
		if (!str_has(all, str_from(cases[i].why)))
			print_error("%s: %s\n", cases[i].why, all.ptr);
		assert_true(f.sheet.faults > 0);
		assert_true(str_has(all, str_from(cases[i].why)));
		arena_free(&f.a);
	}
}

static void
what_cannot_be_checked_is_an_error(void **state)
{
	struct fixture f = {0};

	(void)state;
	assert_int_equal(check(&f, ".libs/web.so", "nowhere"), -1);
	assert_int_equal(check(&f, ".libs/web.so", "docs/man"), -1);
	assert_int_equal(f.err.code, ERR_ABSENT);
	arena_free(&f.a);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_good_source_has_no_fault),
		cmocka_unit_test(a_bad_one_is_told),
		cmocka_unit_test(what_cannot_be_checked_is_an_error),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
