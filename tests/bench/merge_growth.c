/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * merge-growth [N]: made claims, ten thousand of them and twice as many up to
 * N (100,000), merged; prints claims, seconds, MiB and the ratio of seconds to
 * the run before. Words are drawn by a Zipf law from a vocabulary of each
 * story; one claim in eight is a near copy of an earlier one.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "../names.h"
#include "base/buf.h"
#include "base/vec.h"
#include "finding/finding.h"

enum {
	CLAIMS_A_PAGE = 12,
	PAGES_A_STORY = 9,
	STORY_WORDS = 160,
	COMMON_WORDS = 4000
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

static double
merge_made(size_t claims)
{
	AUTO_ARENA a = {0};
	struct maker m = {.a = &a, .seed = 1};
	struct findings all;
	struct err err = {0};
	clock_t start;

	for (size_t p = 0; m.corpus.claims.len < claims; p++)
		page(&m, p / PAGES_A_STORY);
	start = clock();
	if (finding_merge(&a, &m.corpus, tree_names(), &all, &err) < 0) {
		fprintf(stderr, "merge-growth: %s\n", err.msg);
		exit(1);
	}
	printf("%zu claims, %zu findings, %zu notes: ", m.corpus.claims.len,
	       all.len, all.notes.len);
	return (double)(clock() - start) / CLOCKS_PER_SEC;
}

int
main(int argc, char **argv)
{
	size_t most = argc > 1 ? strtoul(argv[1], NULL, 10) : 100000;
	double before = 0;

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
