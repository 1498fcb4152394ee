/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tests: lines corpus */
#include "unit.h"

#include <stdio.h>
#include <string.h>

#include "command/corpus.h"
#include "command/lines.h"

static void
every_line_comes_even_the_last(void **state)
{
	AUTO_ARENA a = {0};
	AUTO_LINES l = {.fd = -1};
	FILE *f = fopen("t_lines", "wb");
	struct str line;
	struct err err;
	size_t n = LINES_STEP + 7;
	char *big = arena_alloc(&a, n);

	(void)state;
	memset(big, 'x', n);
	fwrite("one\n\n  \n", 1, 8, f);
	fwrite(big, 1, n, f);
	fwrite("\nlast", 1, 5, f);
	fclose(f);
	assert_int_equal(lines_open(&l, "t_lines", &err), 0);
	assert_int_equal(lines_next(&a, &l, &line, &err), 1);
	assert_str(line, "one");
	assert_int_equal(lines_next(&a, &l, &line, &err), 1);
	assert_int_equal(line.len, n);
	assert_int_equal(l.number, 4);
	assert_int_equal(lines_next(&a, &l, &line, &err), 1);
	assert_str(line, "last");
	assert_int_equal(lines_next(&a, &l, &line, &err), 0);
	remove("t_lines");
}

static const struct str claim_before = STR_INIT(
	"{\"id\":\"aa.1\",\"doc\":\"d\",\"article\":\"aa\",\"source\":[[0,4]],"
	"\"cue\":[[5,9]],\"content\":[[10,15]],\"quote\":\"日本 N said rain.\","
	"\"quote_at\":[0,15],\"content_text\":\"rain.\",\"holder\":[],"
	"\"stance\":\"asserts\",\"kind\":\"indirect\",\"from\":{\"publisher\":"
	"\"P\",\"access\":\"full\",\"genre\":\"news\"},"
	"\"certainty\":{\"low\":95,\"high\":99,\"level\":\"CT+\"}}");
static const struct str article_after = STR_INIT(
	"{\"id\":\"aa\",\"title\":\"t\",\"text\":\"日本 N said rain.\"}");

static struct corpus
corpus_of(struct arena *a, const struct str *lines, size_t n)
{
	struct gather g = {.arena = a};
	struct err err = {0};
	int got;

	for (size_t i = 0; i < n; i++)
		assert_int_equal(gather_line(&g, lines[i], STR("l"), &err), 0);
	while ((got = gather_next(&g, &err)))
		if (got < 0)
			fail_msg("%s", err.msg);
	return gather_end(&g);
}

static void
a_claim_may_stand_before_its_article(void **state)
{
	AUTO_ARENA a = {0};
	struct str lines[] = {claim_before, article_after, claim_before};
	struct corpus got = corpus_of(&a, lines, 3);

	(void)state;
	assert_int_equal(got.articles.len, 1);
	assert_int_equal(got.claims.len, 1);
	assert_str(got.articles.at[0].title, "t");
	assert_str(
		str_at(got.articles.at[0].text, got.claims.at[0].content.at[0]),
		"rain.");
}

static void
a_claim_alone_brings_its_article(void **state)
{
	AUTO_ARENA a = {0};
	struct str lines[] = {claim_before};
	struct corpus got = corpus_of(&a, lines, 1);

	(void)state;
	assert_int_equal(got.articles.len, 1);
	assert_str(got.articles.at[0].id, "aa");
	assert_str(got.articles.at[0].publisher, "P");
	assert_int_equal(got.articles.at[0].text.len, 0);
}

static void
a_claim_that_is_not_in_its_article_is_refused(void **state)
{
	AUTO_ARENA a = {0};
	struct gather g = {.arena = &a};
	struct str other =
		str_replace(&a, article_after, STR("rain"), STR("snow"));
	struct err err = {0};

	(void)state;
	assert_int_equal(gather_line(&g, claim_before, STR("x: line 1"), &err),
			 0);
	assert_int_equal(gather_line(&g, other, STR("x: line 2"), &err), 0);
	assert_int_equal(gather_next(&g, &err), -1);
	assert_int_equal(err.code, ERR_REFUSED);
	assert_non_null(strstr(err.msg, "x: line 1"));
	assert_int_equal(gather_next(&g, &err), 0);
	assert_int_equal(gather_end(&g).claims.len, 0);
}

static void
strange_lines_are_named(void **state)
{
	static const struct str bad[] = {
		STR_INIT("{"), STR_INIT("7"), STR_INIT("{\"a\":1}"),
		STR_INIT("{\"text\":7}"), STR_INIT("\x00")};
	AUTO_ARENA a = {0};
	struct gather g = {.arena = &a};
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		assert_int_equal(
			gather_line(&g, bad[i], STR("f: line 3"), &err), -1);
		assert_non_null(strstr(err.msg, "f: line 3"));
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_line_comes_even_the_last),
		cmocka_unit_test(a_claim_may_stand_before_its_article),
		cmocka_unit_test(a_claim_alone_brings_its_article),
		cmocka_unit_test(a_claim_that_is_not_in_its_article_is_refused),
		cmocka_unit_test(strange_lines_are_named),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
