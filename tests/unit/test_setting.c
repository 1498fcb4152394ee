/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who misspells a setting is told which, where, and what was near. */
#include "unit.h"

#include <string.h>

#include "base/setting.h"

static cfg_t *
parse(struct arena *a, struct str text, struct err *err)
{
	cfg_opt_t grade[] = {CFG_STR("letter", "", CFGF_NONE),
			     CFG_STR("by", "", CFGF_NONE), CFG_END()};
	cfg_opt_t opts[] = {CFG_STR("title", "none", CFGF_NONE),
			    CFG_INT("weeks", 8, CFGF_NONE),
			    CFG_STR_LIST("fonts", NULL, CFGF_NONE),
			    CFG_SEC("grade", grade, CFGF_MULTI | CFGF_TITLE),
			    CFG_END()};

	return setting_read(a, opts, text, err);
}

static void
settings_are_read(void **state)
{
	AUTO_ARENA a = {0};
	struct err err;
	cfg_t *cfg = parse(&a,
			   STR("# title = \"no\"\ntitle = \"a # b\"\n"
			       "fonts = {\"x\"}\ngrade \"A\" { by = \"B\" }\n"),
			   &err);

	(void)state;
	assert_non_null(cfg);
	assert_string_equal(cfg_getstr(cfg, "title"), "a # b");
	assert_int_equal(cfg_getint(cfg, "weeks"), 8);
	cfg_free(cfg);
}

static void
addresses_need_no_quotes(void **state)
{
	AUTO_ARENA a = {0};
	struct err err;
	cfg_t *cfg = parse(&a,
			   STR("title = https://desk.example/a//b // no\n"
			       "weeks = 2//no\n"),
			   &err);

	(void)state;
	assert_null(cfg);
	assert_non_null(strstr(err.msg, "line 2: wanted a whole number"));
	cfg = parse(&a, STR("title = https://desk.example/a//b // no\n"), &err);
	assert_non_null(cfg);
	assert_string_equal(cfg_getstr(cfg, "title"),
			    "https://desk.example/a//b");
	cfg_free(cfg);
}

static void
what_is_wrong_is_told(void **state)
{
	static const struct {
		struct str text;
		const char *want;
	} cases[] = {
		{STR_INIT("titel = \"a\""),
		 "line 1: no such setting: titel (nearest: title)"},
		{STR_INIT("weeks = 1\n\nfons = {\"a\"}\n"),
		 "line 3: no such setting: fons (nearest: fonts)"},
		{STR_INIT("grade \"A = b\" {\n bye = \"b\"\n}\n"),
		 "no such setting: bye (nearest: by)"},
		{STR_INIT("# one\n# two\ntitle = \"# a\" # b\nweeks = x\n"),
		 "line 4: wanted a whole number"},
		{STR_INIT("title = a b"),
		 "line 1: wanted one text in quotes: \"…\", not: title = a b"},
		{STR_INIT("weeks = many"), "line 1: wanted a whole number"},
		{STR_INIT("fonts = \"a\" \"b\""), "wanted texts in quotes"},
		{STR_INIT("grade = \"a\""), "wanted a name in quotes"},
		{STR_INIT("{{{{"), "wanted a setting as"},
		{STR_INIT("title = \"${HOME}\""), "has no meaning here"},
		{STR_INIT("title = \"\0\""), "has no meaning here"},
		{STR_INIT("title = \"a"), "line 1"},
	};
	struct err err;

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		AUTO_ARENA a = {0};

		assert_null(parse(&a, cases[i].text, &err));
		assert_int_equal(err.code, ERR_SETTING);
		if (!strstr(err.msg, cases[i].want))
			fail_msg("%s", err.msg);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(settings_are_read),
		cmocka_unit_test(addresses_need_no_quotes),
		cmocka_unit_test(what_is_wrong_is_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
