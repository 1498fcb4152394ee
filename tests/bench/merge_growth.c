/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * merge-growth [N]: made claims, ten thousand of them and twice as many up to
 * N (100,000), merged; prints claims, seconds, MiB and the ratio of seconds to
 * the run before. Words are drawn by a Zipf law from a vocabulary of each
 * story; one claim in eight is a near copy of an earlier one.
 *
 * merge-growth --day [N]: N claims merged with a cache, then once more with a
 * day of 300 behind them, half of its pages about known stories; prints the
 * seconds of both, and whether a merge of all without a cache gives the same.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "../names.h"
#include "base/buf.h"
#include "base/vec.h"
#include "capture/cache.h"
#include "capture/capture.h"
#include "finding/finding.h"

enum {
	CLAIMS_A_PAGE = 12,
	PAGES_A_STORY = 9,
	STORY_WORDS = 160,
	COMMON_WORDS = 4000,
	DAY_CLAIMS = 300
};

struct maker {
	struct arena *a;
	uint64_t seed;
	struct corpus corpus;
};

static uint32_t
draw(struct maker *m, uint32_t below)
{
	m->seed = m->seed * 6364136223846793005ull + 1442695040888963407ull;
	return (uint32_t)((m->seed >> 33) % below);
}

/* A rank below `n`, low ones far more often: about 1 / rank. */
static uint32_t
zipf(struct maker *m, uint32_t n)
{
	uint32_t top = n;

	while (top > 1 && draw(m, 3))
		top /= 2;
	return draw(m, top ? top : 1);
}

static void
word(struct maker *m, struct buf *b, size_t story)
{
	static const char *const ends[] = {"ka",  "lo",	 "mer", "tis",
					   "von", "rup", "sel", "dan"};
	uint32_t own = draw(m, 2);
	uint32_t n = own ? zipf(m, STORY_WORDS) : zipf(m, COMMON_WORDS);
	uint64_t code = own ? (story + 1) * 100003ull + n : n;

	if (own && n % 7 == 0)
		buf_char(b, 'Q');
	for (int i = 0; i < 3 || code; i++, code /= 8)
		buf_add(b, str_from(ends[code % 8]));
	buf_char(b, ' ');
}

static struct str
sentence(struct maker *m, size_t story)
{
	struct buf b = {.arena = m->a};
	const struct claims *c = &m->corpus.claims;

	if (c->len > 40 && !draw(m, 8))
		buf_add(&b, c->at[c->len - 1 - draw(m, 30)].quote_text);
	else
		for (uint32_t n = 12 + draw(m, 18); n; n--)
			word(m, &b, story);
	if (!draw(m, 6))
		buf_fmt(&b, "%u people", draw(m, 900) + 20);
	return buf_str(&b);
}

static void
claim(struct maker *m, size_t story)
{
	const struct articles *p = &m->corpus.articles;
	struct claim *c = vec_add(m->a, &m->corpus.claims);
	struct holder *h = vec_add(m->a, &c->holder);

	c->article = p->at[p->len - 1].id;
	c->id = str_fmt(m->a, "%.*s.%zu", STR_ARG(c->article),
			m->corpus.claims.len);
	c->stance = draw(m, 12) ? STANCE_ASSERTS : STANCE_DENIES;
	h->kind = draw(m, 2) ? HOLDER_BODY : HOLDER_GROUP;
	h->number = draw(m, 4);
	h->name = str_fmt(m->a, "Office %u", draw(m, 40));
	c->quote_text = c->content_text = sentence(m, story);
}

static void
page(struct maker *m, size_t story)
{
	struct article *in = vec_add(m->a, &m->corpus.articles);

	in->id = str_fmt(m->a, "%08x-%zu", draw(m, UINT32_MAX),
			 m->corpus.articles.len);
	in->publisher = str_fmt(m->a, "Outlet %u", draw(m, 30));
	in->language = STR("en");
	in->published.text = str_fmt(m->a, "2023-%02zu-%02u",
				     story / 4 % 12 + 1, draw(m, 10) + 1);
	in->title = sentence(m, story);
	for (int i = 0; i < CLAIMS_A_PAGE; i++)
		claim(m, story);
}

static void
pages_make(struct maker *m, size_t claims)
{
	for (size_t p = 0; m->corpus.claims.len < claims; p++)
		page(m, p / PAGES_A_STORY);
}

static double
merge(struct maker *m, struct findings *ret)
{
	struct err err = {0};
	clock_t start = clock();

	if (finding_merge(m->a, &m->corpus, tree_names(), ret, &err) < 0) {
		fprintf(stderr, "merge-growth: %s\n", err.msg);
		exit(1);
	}
	return (double)(clock() - start) / CLOCKS_PER_SEC;
}

static double
merge_made(size_t claims)
{
	AUTO_ARENA a = {0};
	struct maker m = {.a = &a, .seed = 1};
	struct findings all;
	double s;

	pages_make(&m, claims);
	s = merge(&m, &all);
	printf("%zu claims, %zu findings, %zu notes: ", m.corpus.claims.len,
	       all.len, all.notes.len);
	return s;
}

static bool
memo_get(void *to, struct arena *a, struct str key, struct str *ret)
{
	return cache_get(to, a, key, ret);
}

static void
memo_put(void *to, struct str key, struct str bytes)
{
	cache_put(to, key, bytes);
}

static void
digests_make(struct maker *m)
{
	const struct articles *in = &m->corpus.articles;

	for (size_t i = m->corpus.digests.len; i < in->len; i++)
		*vec_add(m->a, &m->corpus.digests) =
			capture_digest(m->a, in->at[i].id);
}

/* One merge as a run of the program makes it: a cache opened and closed. */
static double
run(struct maker *m, struct str dir, struct findings *ret)
{
	clock_t start = clock();
	AUTO_CACHE *cache = cache_open(m->a, dir);
	struct memo memo = {cache, memo_get, memo_put};

	digests_make(m);
	m->corpus.memo = &memo;
	merge(m, ret);
	m->corpus.memo = NULL;
	cache_close(&cache);
	return (double)(clock() - start) / CLOCKS_PER_SEC;
}

static struct str
digest_of(const struct maker *m, const struct findings *all)
{
	struct buf b = {.arena = m->a};

	for (size_t i = 0; i < all->len; i++) {
		AUTO_JSON *j = finding_json(&all->at[i], &m->corpus);

		json_write(&b, j);
	}
	return capture_digest(m->a, buf_str(&b));
}

static int
day_added(size_t claims)
{
	AUTO_ARENA a = {0};
	struct maker m = {.a = &a, .seed = 1};
	char name[] = "merge-growth.XXXXXX";
	struct str dir = str_from(mkdtemp(name) ? name : ".");
	struct findings all, full;
	double first, again, day, whole;
	size_t stories;

	pages_make(&m, claims);
	stories = m.corpus.articles.len / PAGES_A_STORY;
	first = run(&m, dir, &all);
	again = run(&m, dir, &all);
	for (size_t i = 0; i < DAY_CLAIMS / CLAIMS_A_PAGE; i++)
		page(&m, i % 2 ? stories + i : draw(&m, (uint32_t)stories));
	day = run(&m, dir, &all);
	whole = merge(&m, &full);
	unlink(path_join(&a, dir, STR("cache.sqlite")).ptr);
	rmdir(dir.ptr);
	printf("%zu claims: first %.2f s, again %.2f s, with a day of %d more "
	       "%.2f s; all anew %.2f s, %s\n",
	       claims, first, again, DAY_CLAIMS, day, whole,
	       str_eq(digest_of(&m, &all), digest_of(&m, &full)) ? "the same"
								 : "DIFFERENT");
	return 0;
}

int
main(int argc, char **argv)
{
	bool added = argc > 1 && !strcmp(argv[1], "--day");
	size_t most =
		argc > 1 + added ? strtoul(argv[1 + added], NULL, 10) : 100000;
	double before = 0;

	if (added)
		return day_added(most);
	for (size_t n = 10000; n <= most || n < 2 * most; n *= 2) {
		double s = merge_made(n < most ? n : most);
		struct rusage use;

		getrusage(RUSAGE_SELF, &use);
		printf("%.2f s, %ld MiB, ratio %.2f\n", s, use.ru_maxrss / 1024,
		       before > 0 ? s / before : 0);
		before = s;
		if (n >= most)
			break;
	}
	return 0;
}
