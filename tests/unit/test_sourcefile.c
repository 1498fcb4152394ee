/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "host/sourcefile.h"

static const struct osb_param table[] = {
	{"title", OSB_PARAM_PLACE | OSB_PARAM_MANY, NULL, "the headline"},
	{"drop", OSB_PARAM_SELECTOR | OSB_PARAM_MANY, NULL, "what goes"},
	{"cut", OSB_PARAM_TEXT | OSB_PARAM_MANY, NULL, "first words"},
	{NULL, 0, NULL, NULL}};

static const struct loaded reader = {.source = {.name = "site",
						.summary = "files",
						.files = "site",
						.params = table},
				     .name = STR_INIT("site"),
				     .path = STR_INIT("/lib/site.so")};

static int
parse(struct arena *a, const char *text, struct loaded *ret, struct err *err)
{
	return sourcefile_parse(a, &reader, STR("/sites/harbour.site"),
				str_from(text), ret, err);
}

static void
lines_become_members_and_parameters(void **state)
{
	AUTO_ARENA a = {0};
	struct loaded l;
	struct err err;

	(void)state;
	assert_int_equal(parse(&a,
			       "# The Harbour\r\n"
			       "publisher: The Harbour\n"
			       "domain: harbour.example\n"
			       "domain: harbour.example.jp\n"
			       "zone: Asia/Tokyo\n"
			       "language: ja\n"
			       "version: 3\n"
			       "tail: \" | Harbour\"\n"
			       "\n"
			       "body: #story\n"
			       "title: h1.head\n"
			       "title: meta og:title\n"
			       "drop: .advert,\n"
			       "\t.newsletter\n"
			       "cut: Read more:\n",
			       &l, &err),
			 0);
	assert_str(l.name, "harbour");
	assert_str(l.reader, "site");
	assert_string_equal(l.source.name, "harbour");
	assert_string_equal(l.source.summary, "The Harbour");
	assert_string_equal(l.source.hosts[1], "harbour.example.jp");
	assert_null(l.source.hosts[2]);
	assert_string_equal(l.source.tails[0], " | Harbour");
	assert_string_equal(l.source.body[0], "#story");
	assert_int_equal(l.source.version, 3);
	assert_null(l.source.files);
	assert_int_equal(l.own.len, 4);
	assert_str(l.own.at[1], "title=meta og:title");
	assert_str(l.own.at[2], "drop=.advert, .newsletter");
	assert_str(l.own.at[3], "cut=Read more:");
}

static void
what_is_wrong_is_told_with_file_and_line(void **state)
{
	static const struct {
		const char *text, *why;
	} cases[] = {
		{"", "/sites/harbour.site: wanted a line \"domain: HOST\""},
		{"domain: a.example\nbdoy: p\n",
		 "/sites/harbour.site: line 2: no such key: bdoy "
		 "(nearest: body)"},
		{"domain: a.example\n\nbody: p\n  ..x\ntitle: h1\n",
		 "line 3: body: selector \"p ..x\" cannot be read"},
		{"domain: https://a.example/\n",
		 "line 1: domain: wanted a host"},
		{"domain: localhost\n", "line 1: domain: wanted a host"},
		{"domain a.example\n", "line 1: wanted \"key: value\""},
		{"title:\n", "line 1: wanted \"key: value\""},
		{"zone: Tokio\n", "line 1: zone: \"Tokio\": wanted a zone"},
		{"language: japanisch\n", "line 1: language: \"japanisch\""},
		{"version: one\n", "line 1: version: \"one\": wanted a whole"},
		{"title: time @\n",
		 "line 1: title: \"time @\": wanted an attr"},
	};

	(void)state;
	for (size_t i = 0; i < COUNT(cases); i++) {
		AUTO_ARENA a = {0};
		struct loaded l;
		struct err err = {0};

		assert_int_equal(parse(&a, cases[i].text, &l, &err), -1);
		if (!strstr(err.msg, cases[i].why))
			print_error("%s\n", err.msg);
		assert_non_null(strstr(err.msg, cases[i].why));
	}
}

static void
a_file_is_known_by_its_ending(void **state)
{
	struct loaded_list all = {&reader, 1};
	AUTO_ARENA a = {0};
	struct loaded l;
	struct err err;

	(void)state;
	assert_ptr_equal(sourcefile_reader(all, STR("/x/bbc.site")), &reader);
	assert_null(sourcefile_reader(all, STR("/x/bbc.so")));
	assert_null(sourcefile_reader(all, STR("bbcsite")));
	assert_null(sourcefile_reader(all, STR("site")));
	assert_null(sourcefile_reader(all, STR("")));
	assert_int_equal(sourcefile_parse(&a, &reader, STR("/x/The Post.site"),
					  STR("domain: a.example"), &l, &err),
			 -1);
	assert_int_equal(sourcefile_parse(&a, &reader, STR("/x/post.site"),
					  STR("domain: a.\0example"), &l, &err),
			 -1);
	assert_int_equal(
		sourcefile_open(&a, &reader, "/nowhere/x.site", &l, &err), -1);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(lines_become_members_and_parameters),
		cmocka_unit_test(what_is_wrong_is_told_with_file_and_line),
		cmocka_unit_test(a_file_is_known_by_its_ending),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
