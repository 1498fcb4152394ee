/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "decided.h"

#include "base/map.h"

/* Claims 0 and 1 are one finding, 2 another one of the same affair, 3 one of
 * another affair. */
static void
harbour(struct made *m)
{
	made_page(m, "Gazette", "2024-03-01", "Ferry Aurora ran aground");
	made_claim(m, "b:Coast Guard", STANCE_ASSERTS,
		   "The ferry Aurora ran aground on the northern reef");
	made_page(m, "Mirror", "2024-03-01", "Ferry Aurora on the reef");
	made_claim(m, "b:Aurora Line", STANCE_ASSERTS,
		   "The ferry Aurora ran aground on the northern reef");
	made_claim(m, "b:Aurora Line", STANCE_ASSERTS,
		   "Divers will look at the hull before it is towed");
	made_page(m, "Herald", "2024-03-02", "Harbour tax voted");
	made_claim(m, "b:Parliament", STANCE_ASSERTS,
		   "Members voted for a levy on grain of forty crowns");
	for (size_t i = 0; i < m->corpus.articles.len; i++) {
		struct article *in = &m->corpus.articles.at[i];

		in->capture = in->id;
		*vec_add(m->a, &m->corpus.digests) = in->id;
	}
}

static bool
together(const struct made *m, size_t x, size_t y)
{
	return made_of(m, x) == made_of(m, y);
}

static void
without_decisions_it_is_as_merging_finds_it(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};

	(void)state;
	harbour(&m);
	made_merge(&m);
	assert_true(together(&m, 0, 1));
	assert_false(together(&m, 1, 2));
	assert_false(together(&m, 2, 3));
	assert_int_equal(made_of(&m, 0)->independent, 2);
}

static void
what_was_split_counts_apart(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct book b = {&m, {0}};

	(void)state;
	harbour(&m);
	decide(&b, DECISION_SPLIT, 0, 1);
	made_merge(&m);
	assert_false(together(&m, 0, 1));
	assert_int_equal(made_of(&m, 0)->independent, 1);
	assert_int_equal(made_of(&m, 1)->independent, 1);
	assert_int_equal(m.findings.len, 4);
}

static void
what_was_merged_is_one_across_affairs(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct book b = {&m, {0}};

	(void)state;
	harbour(&m);
	decide(&b, DECISION_MERGE, 3, 0);
	decide(&b, DECISION_MERGE, 2, 3);
	made_merge(&m);
	assert_int_equal(m.findings.len, 1);
	assert_int_equal(made_of(&m, 0)->claims.len, 4);
	assert_int_equal(made_of(&m, 0)->independent, 3);
}

static void
the_last_word_counts(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct book b = {&m, {0}};

	(void)state;
	harbour(&m);
	decide(&b, DECISION_SPLIT, 0, 1);
	decide(&b, DECISION_MERGE, 1, 0);
	made_merge(&m);
	assert_true(together(&m, 0, 1));
	decide(&b, DECISION_SPLIT, 1, 0);
	made_merge(&m);
	assert_false(together(&m, 0, 1));
}

static struct str
text_of(struct made *m)
{
	struct buf b = {.arena = m->a};

	made_merge(m);
	for (size_t i = 0; i < m->findings.len; i++) {
		AUTO_JSON *j = finding_json(&m->findings.at[i], &m->corpus);

		json_write(&b, j);
	}
	return buf_str(&b);
}

static void
what_is_undone_leaves_no_trace(void **state)
{
	AUTO_ARENA a = {0};
	struct made m = {.a = &a};
	struct book b = {&m, {0}};
	struct str want, got;

	(void)state;
	harbour(&m);
	want = text_of(&m);
	decide(&b, DECISION_MERGE, 3, 0);
	decide(&b, DECISION_SPLIT, 0, 1);
	got = text_of(&m);
	assert_false(str_eq(got, want));
	b.all.at[0].undone = b.all.at[1].undone = true;
	assert_str(text_of(&m), want.ptr);
}

/* shelf: what merges leave for the next one. */
struct shelf {
	struct arena *a;
	struct map at;
	struct strs bytes;
};

static bool
shelf_get(void *to, struct arena *a, struct str key, struct str *ret)
{
	struct shelf *s = to;
	size_t at = map_get(&s->at, str_hash(key));

	if (at != MAP_NONE)
		*ret = str_copy(a, s->bytes.at[at]);
	return at != MAP_NONE;
}

static void
shelf_put(void *to, struct str key, struct str bytes)
{
	struct shelf *s = to;

	*map_put(s->a, &s->at, str_hash(key)) = s->bytes.len;
	*vec_add(s->a, &s->bytes) = str_copy(s->a, bytes);
}

static void
nothing_of_before_a_decision_is_served_after_it(void **state)
{
	static const enum decision_verb verbs[] = {DECISION_SPLIT,
						   DECISION_MERGE};

	(void)state;
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
		AUTO_ARENA a = {0};
		struct shelf s = {.a = &a};
		struct memo memo = {&s, shelf_get, shelf_put};
		struct made m = {.a = &a};
		struct book b = {&m, {0}};
		struct str before, decided;

		harbour(&m);
		m.corpus.memo = &memo;
		before = text_of(&m);
		decide(&b, verbs[i], 0, i ? 2 : 1);
		decided = text_of(&m);
		assert_false(str_eq(decided, before));
		m.corpus.memo = NULL;
		assert_str(text_of(&m), decided.ptr);
		m.corpus.memo = &memo;
		assert_str(text_of(&m), decided.ptr);
		m.corpus.decided = NULL;
		assert_str(text_of(&m), before.ptr);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_decisions_it_is_as_merging_finds_it),
		cmocka_unit_test(what_was_split_counts_apart),
		cmocka_unit_test(what_was_merged_is_one_across_affairs),
		cmocka_unit_test(the_last_word_counts),
		cmocka_unit_test(what_is_undone_leaves_no_trace),
		cmocka_unit_test(
			nothing_of_before_a_decision_is_served_after_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
