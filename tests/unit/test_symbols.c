/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is exported is tried on real plugins in tests/e2e/newsource.sh. */
#include "unit.h"

#include <stdlib.h>

#include "capture/capture.h"
#include "kit/symbols.h"

static struct sheet
checked(struct arena *a, struct str file)
{
	struct sheet s = {.arena = a};

	symbols_check(&s, file, STR("web"));
	return s;
}

static bool
plugin(struct arena *a, struct str *ret)
{
	const char *top = getenv("top_builddir");
	struct err err;

	return top && capture_bytes(a, str_fmt(a, "%s/.libs/web.so", top).ptr,
				    CAPTURE_BYTES_MAX, ret, &err) == 0;
}

static void
what_is_no_elf_is_passed_over(void **state)
{
	static const struct str files[] = {
		STR_INIT(""), STR_INIT("\177ELF"), STR_INIT("#!/bin/sh\n"),
		STR_INIT("\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\76\0\1\0\0\0")};
	AUTO_ARENA a = {0};

	(void)state;
	for (size_t i = 0; i < COUNT(files); i++) {
		struct sheet s = checked(&a, files[i]);

		assert_int_equal(s.lines.len, 1);
		assert_int_equal(s.lines.at[0].mark, SHEET_PASSED);
	}
}

static void
a_shipped_plugin_exports_one(void **state)
{
	AUTO_ARENA a = {0};
	struct str file;
	struct sheet s;

	(void)state;
	if (!plugin(&a, &file))
		return; /* a static build has none */
	s = checked(&a, file);
	assert_int_equal(s.faults, 0);
	assert_int_equal(s.lines.at[0].mark, SHEET_OK);
	s = (struct sheet){.arena = &a};
	symbols_check(&s, file, STR("ft"));
	assert_true(str_has(s.lines.at[0].said, STR("web_LTX_osb_source_1")));
}

static void
a_damaged_one_does_no_harm(void **state)
{
	AUTO_ARENA a = {0};
	struct str file;
	char *bytes;

	(void)state;
	if (!plugin(&a, &file))
		return; /* a static build has none */
	bytes = (char *)(uintptr_t)str_copy(&a, file).ptr;
	for (size_t i = 0; i < 64 * 8; i++) {
		AUTO_ARENA scratch = {0};

		bytes[i / 8] ^= (char)(1 << i % 8);
		checked(&scratch, (struct str){bytes, file.len});
		bytes[i / 8] ^= (char)(1 << i % 8);
		checked(&scratch, str_slice(file, 0, file.len * i / 512));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_no_elf_is_passed_over),
		cmocka_unit_test(a_shipped_plugin_exports_one),
		cmocka_unit_test(a_damaged_one_does_no_harm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
