/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#include "base/vec.h"
#include "finding/keep.h"

enum { CLAIMS = 6 };

/* Six claims "0" to "5" of one page. */
struct bench {
	struct arena arena;
	struct article page;
	struct corpus corpus;
	struct findings findings;
	struct tracks then;
	struct identity *got;
};

static void
bench_make(struct bench *b)
{
	b->page = (struct article){.id = STR("a"),
				   .url = STR("https://gazette.example/x")};
	b->corpus.articles.at = &b->page;
	b->corpus.articles.len = 1;
	for (int i = 0; i < CLAIMS; i++)
		*vec_add(&b->arena, &b->corpus.claims) = (struct claim){
			.article = STR("a"),
			.quote_text = str_fmt(&b->arena, "%d", i)};
}

static void
finding_add(struct bench *b, const char *id, const char *claims)
{
	struct finding *f = vec_add(&b->arena, &b->findings);

	f->id = str_from(id);
	for (; *claims; claims++)
		*vec_add(&b->arena, &f->claims) = (size_t)(*claims - '0');
}

static void
track_add(struct bench *b, const char *id, const char *claims)
{
	struct track *t = vec_add(&b->arena, &b->then);

	t->id = str_from(id);
	t->week = STR("2023-W31");
	for (; *claims; claims++)
		*vec_add(&b->arena, &t->keys) =
			keep_key(&b->arena, &b->page,
				 &b->corpus.claims.at[*claims - '0']);
}

static void
keep(struct bench *b)
{
	keep_ids(&b->arena, &b->corpus, &b->then, &b->findings, &b->got);
}

static void
another_head_keeps_the_id(void **state)
{
	struct bench b = {0};

	(void)state;
	bench_make(&b);
	track_add(&b, "f-old", "01");
	finding_add(&b, "f-new", "123");
	finding_add(&b, "f-other", "45");
	keep(&b);
	assert_str(b.findings.at[0].id, "f-old");
	assert_str(b.got[0].week, "2023-W31");
	assert_str(b.findings.at[1].id, "f-other");
	assert_int_equal(b.got[1].week.len, 0);
	arena_free(&b.arena);
}

static void
findings_that_join_name_each_other(void **state)
{
	struct bench b = {0};

	(void)state;
	bench_make(&b);
	track_add(&b, "f-one", "012");
	track_add(&b, "f-two", "3");
	finding_add(&b, "f-now", "0123");
	keep(&b);
	assert_str(b.findings.at[0].id, "f-one");
	assert_int_equal(b.got[0].joined.len, 1);
	assert_str(b.got[0].joined.at[0], "f-two");
	arena_free(&b.arena);
}

static void
of_findings_that_part_the_larger_keeps_the_id(void **state)
{
	struct bench b = {0};

	(void)state;
	bench_make(&b);
	track_add(&b, "f-one", "01234");
	finding_add(&b, "f-one", "01");
	finding_add(&b, "f-now", "234");
	keep(&b);
	assert_str(b.findings.at[1].id, "f-one");
	assert_false(str_eq(b.findings.at[0].id, b.findings.at[1].id));
	assert_str(b.got[0].parted, "f-one");
	arena_free(&b.arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(another_head_keeps_the_id),
		cmocka_unit_test(findings_that_join_name_each_other),
		cmocka_unit_test(of_findings_that_part_the_larger_keeps_the_id),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
