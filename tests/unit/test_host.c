/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "built.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/vec.h"
#include "host.h"

/* A file below the build tree, or a skip. */
static struct str
built(struct arena *a, const char *name)
{
	if (!getenv("top_builddir"))
		skip();
	return built_path(a, name);
}

/* Try one file named on the command line; err says why it was refused. */
static int
named(struct arena *a, struct str file, struct host **h, struct err *err)
{
	struct host_config cfg = {0};

	*vec_add(a, &cfg.files) = file;
	return host_open(a, &cfg, h, err);
}

static void
bad_plugins_are_refused_with_the_reason(void **state)
{
	static const struct {
		const char *name, *why;
	} cases[] = {
		{"nosymbol", "no symbol nosymbol_LTX_osb_source_1"},
		{"wrongabi", "made for ABI 2"},
		{"zerosize", "struct_size is 0"},
		{"noname", "has no name"},
		{"unbound", "osbrief_test_nowhere"},
		{"none", "no such plugin"},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		AUTO_ARENA a = {0};
		struct host *h;
		struct err err = {0};
		struct str file =
			built(&a, str_fmt(&a, "tests/badplugins/.libs/%s.so",
					  cases[i].name)
					  .ptr);

		assert_int_equal(named(&a, file, &h, &err), -1);
		assert_int_equal(err.code, ERR_USAGE);
		assert_non_null(strstr(err.msg, cases[i].why));
	}
}

static void
older_and_newer_plugins_load(void **state)
{
	AUTO_ARENA a = {0};
	struct host_config cfg = {0};
	struct host *h;
	struct err err = {0};
	const struct loaded *l;

	(void)state;
	*vec_add(&a, &cfg.dirs) = built(&a, "tests/abi/.libs");
	assert_int_equal(host_open(&a, &cfg, &h, &err), 0);
	assert_int_equal(host_sources(h).len, 2);
	l = host_sources(h).at;
	assert_str(l[0].name, "newer");
	assert_int_equal(l[0].source.version, 7);
	assert_str(l[1].name, "older");
	assert_string_equal(l[1].source.publisher, "The Older");
	assert_null(l[1].source.language);
	assert_null((void *)(uintptr_t)l[1].source.read);
	host_close(h);
}

static void
a_folder_of_bad_ones_costs_nothing_else(void **state)
{
	AUTO_ARENA a = {0};
	struct host_config cfg = {0};
	struct host *h;
	struct err err = {0};

	(void)state;
	*vec_add(&a, &cfg.deadly) = STR("it died before"); /* aborts.so */
	*vec_add(&a, &cfg.dirs) = built(&a, "tests/badplugins/.libs");
	*vec_add(&a, &cfg.dirs) = STR("/nowhere/at/all");
	*vec_add(&a, &cfg.dirs) = built(&a, "tests/abi/.libs");
	assert_int_equal(host_open(&a, &cfg, &h, &err), 0);
	assert_int_equal(host_sources(h).len, 5); /* three misbehave */
	assert_int_equal(host_complaints(h)->len, 6);
	host_close(h);
}

static void
copy(const char *from, const char *to)
{
	FILE *in = fopen(from, "rb"), *out = fopen(to, "wb");
	char buf[65536];
	size_t n;

	assert_non_null(in);
	assert_non_null(out);
	while ((n = fread(buf, 1, sizeof buf, in)))
		fwrite(buf, 1, n, out);
	fclose(in);
	fclose(out);
}

static void
what_others_may_write_is_refused(void **state)
{
	static const struct {
		unsigned dir, file;
		bool loads;
	} cases[] = {{0755, 0644, true},
		     {0700, 0600, true},
		     {0777, 0644, false},
		     {0755, 0666, false}};
	AUTO_ARENA a = {0};
	char dir[] = "/tmp/osbrief-host-XXXXXX";
	struct str file = built(&a, "tests/abi/.libs/newer.so"), to;

	(void)state;
	assert_non_null(mkdtemp(dir));
	to = str_fmt(&a, "%s/newer.so", dir);
	copy(file.ptr, to.ptr);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct host *h;
		struct err err = {0};
		int rc;

		chmod(dir, cases[i].dir);
		chmod(to.ptr, cases[i].file);
		rc = named(&a, to, &h, &err);
		assert_int_equal(rc, cases[i].loads ? 0 : -1);
		if (!rc)
			host_close(h);
		else
			assert_non_null(strstr(err.msg, "others may write"));
	}
	unlink(to.ptr);
	rmdir(dir);
}

static void
the_environment_is_not_asked(void **state)
{
	AUTO_ARENA a = {0};
	struct host_config cfg = {0};
	struct host *h;
	struct err err = {0};
	struct str dir = built(&a, "tests/abi/.libs");

	(void)state;
	setenv("LTDL_LIBRARY_PATH", dir.ptr, 1);
	setenv("LD_LIBRARY_PATH", dir.ptr, 1);
	*vec_add(&a, &cfg.dirs) = STR("/nowhere");
	assert_int_equal(host_open(&a, &cfg, &h, &err), 0);
	assert_int_equal(host_sources(h).len, 0);
	host_close(h);
	assert_int_equal(named(&a, STR("newer.so"), &h, &err), -1);
	unsetenv("LTDL_LIBRARY_PATH");
	unsetenv("LD_LIBRARY_PATH");
}

static void
unknown_parameters_are_errors(void **state)
{
	AUTO_ARENA a = {0};
	struct host_config cfg = {0};
	struct host *h;
	struct err err = {0};

	(void)state;
	*vec_add(&a, &cfg.params) = STR("newer.edition=ja");
	*vec_add(&a, &cfg.dirs) = built(&a, "tests/abi/.libs");
	assert_int_equal(host_open(&a, &cfg, &h, &err), -1);
	assert_int_equal(err.code, ERR_SETTING);
	assert_non_null(strstr(err.msg, "newer.edition"));
}

static void
the_nearest_name_is_told(void **state)
{
	static const struct {
		const char *param, *why;
	} cases[] = {
		{"site.titel=h1", "no such parameter: titel (nearest: title)"},
		{"stie.title=h1", "no such source: stie (nearest: site)"},
		{"site.drop=p..x", "drop: selector \"p..x\" cannot be read"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		AUTO_ARENA a = {0};
		struct host_config cfg = {0};
		struct host *h;
		struct err err = {0};

		*vec_add(&a, &cfg.params) = str_from(cases[i].param);
		*vec_add(&a, &cfg.dirs) = built(&a, ".libs");
		assert_int_equal(host_open(&a, &cfg, &h, &err), -1);
		assert_int_equal(err.code, ERR_SETTING);
		assert_non_null(strstr(err.msg, cases[i].why));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bad_plugins_are_refused_with_the_reason),
		cmocka_unit_test(older_and_newer_plugins_load),
		cmocka_unit_test(a_folder_of_bad_ones_costs_nothing_else),
		cmocka_unit_test(what_others_may_write_is_refused),
		cmocka_unit_test(the_environment_is_not_asked),
		cmocka_unit_test(unknown_parameters_are_errors),
		cmocka_unit_test(the_nearest_name_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
