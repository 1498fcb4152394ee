/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "made.h"

#include <string.h>

#include "base/map.h"

/* shelf: what merges leave, in memory. */
struct shelf {
	struct arena *a;
	struct map at; /* digest of a key -> index into bytes */
	struct strs bytes;
	size_t taken, put;
};

static bool
shelf_get(void *to, struct arena *a, struct str key, struct str *ret)
{
	struct shelf *s = to;
	size_t at = map_get(&s->at, str_hash(key));

	if (at == MAP_NONE)
		return false;
	s->taken++;
	*ret = str_copy(a, s->bytes.at[at]);
	return true;
}

static void
shelf_put(void *to, struct str key, struct str bytes)
{
	struct shelf *s = to;

	*map_put(s->a, &s->at, str_hash(key)) = s->bytes.len;
	*vec_add(s->a, &s->bytes) = str_copy(s->a, bytes);
	s->put++;
}

/* story: pages that tell of one thing, each in its own way. */
static const char *const stories[][3] = {
	{"The ferry Aurora ran aground on the northern reef",
	 "The ferry Aurora did not run aground on the northern reef",
	 "12 cars fell from the ferry Aurora on the northern reef"},
	{"Parliament voted for the grain harbour tax of 40 crowns",
	 "Parliament voted for the grain harbour tax of 50 crowns",
	 "The grain harbour tax was voted by Parliament"},
	{"Hackers stole mail of the Lunar Office (LO) in June",
	 "The LO lost mail to hackers in June",
	 "Hackers stole no mail of the LO in June"},
};

enum { PAGES = 9 };

/* Page `n` of the nine: three days of three stories. */
static void
page(struct made *m, size_t n)
{
	static const char *const outlets[] = {"Gazette", "Mirror", "Herald"};
	const char *text = stories[n % 3][n / 3];
	struct article *in = made_page(m, outlets[n / 3], "2024-03-01", text);
	struct str outlet = in->publisher;

	in->id = str_fmt(m->a, "p%zu", n);
	in->published.text = str_fmt(m->a, "2024-03-%02zu", n / 3 + 1);
	made_claim(m,
		   str_fmt(m->a, "o:%.*s|b:Coast Guard", STR_ARG(outlet)).ptr,
		   STANCE_ASSERTS, text);
	made_claim(m, str_fmt(m->a, "o:%.*s|g3:officials", STR_ARG(outlet)).ptr,
		   n % 2 ? STANCE_DENIES : STANCE_ASSERTS, text);
	*vec_add(m->a, &m->corpus.digests) = str_fmt(m->a, "digest %zu", n);
}

/* The pages of `which`, merged; all findings as text. */
static struct str
merged(struct arena *a, const size_t *which, size_t n, const struct memo *memo)
{
	struct made m = {.a = a};
	struct buf b = {.arena = a};

	for (size_t i = 0; i < n; i++)
		page(&m, which[i]);
	m.corpus.memo = memo;
	made_merge(&m);
	for (size_t i = 0; i < m.findings.len; i++) {
		AUTO_JSON *j = finding_json(&m.findings.at[i], &m.corpus);

		json_write(&b, j);
		for (size_t k = 0; k < m.findings.at[i].stories.len; k++)
			buf_add(&b, m.findings.at[i].stories.at[k]);
		buf_char(&b, '\n');
	}
	return buf_str(&b);
}

static const size_t orders[][PAGES] = {
	{0, 1, 2, 3, 4, 5, 6, 7, 8},
	{8, 7, 6, 5, 4, 3, 2, 1, 0},
	{4, 0, 8, 1, 5, 2, 7, 3, 6},
	{2, 5, 8, 0, 3, 6, 1, 4, 7},
};

static void
page_by_page_comes_to_what_all_at_once_does(void **state)
{
	(void)state;
	for (size_t o = 0; o < sizeof orders / sizeof *orders; o++) {
		AUTO_ARENA a = {0};
		struct shelf s = {.a = &a};
		struct memo memo = {&s, shelf_get, shelf_put};

		for (size_t n = 1; n <= PAGES; n++)
			assert_str(merged(&a, orders[o], n, &memo),
				   merged(&a, orders[o], n, NULL).ptr);
		assert_true(s.taken > PAGES);
	}
}

static void
only_the_affair_of_a_new_page_is_merged(void **state)
{
	AUTO_ARENA a = {0};
	struct shelf s = {.a = &a};
	struct memo memo = {&s, shelf_get, shelf_put};

	(void)state;
	merged(&a, orders[0], PAGES - 1, &memo);
	s.put = s.taken = 0;
	merged(&a, orders[0], PAGES, &memo);
	assert_int_equal(s.put, 2); /* its gist, its affair */
	s.put = 0;
	merged(&a, orders[2], PAGES, &memo);
	assert_int_equal(s.put, 0);
}

static void
what_does_not_fit_is_made_again(void **state)
{
	AUTO_ARENA a = {0};
	struct shelf s = {.a = &a};
	struct memo memo = {&s, shelf_get, shelf_put};
	struct str want = merged(&a, orders[0], PAGES, &memo);

	(void)state;
	for (size_t i = 0; i < s.bytes.len; i++)
		s.bytes.at[i].len /= 2;
	assert_str(merged(&a, orders[0], PAGES, &memo), want.ptr);
	for (size_t i = 0; i < s.bytes.len; i++)
		memset((char *)(uintptr_t)s.bytes.at[i].ptr, 0xff,
		       s.bytes.at[i].len);
	assert_str(merged(&a, orders[0], PAGES, &memo), want.ptr);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(page_by_page_comes_to_what_all_at_once_does),
		cmocka_unit_test(only_the_affair_of_a_new_page_is_merged),
		cmocka_unit_test(what_does_not_fit_is_made_again),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
