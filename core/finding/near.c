/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/near.h"

#include <stdlib.h>

#include "base/map.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "claim/text/script.h"
#include "finding/lexicon.h"

enum {
	ROWS = NEAR_HASHES / NEAR_BANDS,
	WORD_WORTH = 2, /* a character of a text without blanks is worth 1 */
	SHINGLE_WORTH = NEAR_WORDS * WORD_WORTH
};

struct bit {
	uint64_t key;
	unsigned worth;
};

struct bits {
	struct bit *at;
	size_t len, cap;
};

static uint64_t
scramble(uint64_t x)
{
	x ^= x >> 30;
	x *= 0xbf58476d1ce4e5b9ull;
	x ^= x >> 27;
	x *= 0x94d049bb133111ebull;
	return x ^ (x >> 31);
}

static size_t
bit_add(struct arena *a, struct str s, size_t at, struct bits *ret)
{
	enum script k = script_of(utf8_at(s, at));
	bool word = k == SCRIPT_WORD || k == SCRIPT_DIGIT;
	size_t e = word ? script_run(s, at) : at + utf8_len(s, at);
	struct str raw = str_slice(s, at, e);
	char buf[WORD_MAX];

	if (k != SCRIPT_OTHER)
		*vec_add(a, ret) = (struct bit){
			str_hash(word ? script_word(raw, buf) : raw),
			word ? WORD_WORTH : 1};
	return e;
}

static int
key_cmp(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

static size_t
unique(uint64_t *at, size_t len)
{
	size_t n = 0;

	if (len)
		qsort(at, len, sizeof *at, key_cmp);
	for (size_t i = 0; i < len; i++)
		if (!n || at[n - 1] != at[i])
			at[n++] = at[i];
	return n;
}

void
near_read(struct arena *a, struct str text, struct shingles *ret)
{
	AUTO_ARENA scratch = {0};
	struct str s = str_slice(text, 0, NEAR_BYTES);
	struct bits bits = {0};
	size_t n = 0;

	for (size_t at = 0; at < s.len;)
		at = bit_add(&scratch, s, at, &bits);
	ret->at = arena_array(a, bits.len, sizeof *ret->at);
	for (size_t i = 0; i < bits.len; i++) {
		unsigned worth = 0;
		uint64_t h = 0;
		size_t k = i;

		for (; k < bits.len && worth < SHINGLE_WORTH; k++) {
			h = scramble(h + bits.at[k].key);
			worth += bits.at[k].worth;
		}
		if (worth < SHINGLE_WORTH)
			break;
		ret->at[n++] = h;
	}
	ret->len = unique(ret->at, n);
}

double
near_inside(const struct shingles *x, const struct shingles *y)
{
	size_t both = 0;

	for (size_t i = 0, k = 0; i < x->len && k < y->len;) {
		both += x->at[i] == y->at[k];
		if (x->at[i] <= y->at[k])
			i++;
		else
			k++;
	}
	return x->len ? (double)both / (double)x->len : 0;
}

/* Digest of the ROWS smallest hashes of one band. */
static uint64_t
band_key(const struct shingles *s, size_t band)
{
	uint64_t key = band;

	for (size_t r = 0; r < ROWS; r++) {
		uint64_t seed = scramble(band * ROWS + r + 1);
		uint64_t least = UINT64_MAX;

		for (size_t i = 0; i < s->len; i++) {
			uint64_t h = scramble(s->at[i] ^ seed);

			least = h < least ? h : least;
		}
		key = scramble(key ^ least);
	}
	return key;
}

struct joiner {
	struct arena *a;
	const struct shingles *all;
	double floor;
	struct map done; /* pairs that were checked */
	struct link_pairs *out;
};

static void
check(struct joiner *j, size_t x, size_t y)
{
	uint64_t pair = (uint64_t)x << 32 | y;
	double xy, yx;
	size_t *seen = map_put(j->a, &j->done, pair);

	if (*seen != MAP_NONE)
		return;
	*seen = 1;
	xy = near_inside(&j->all[x], &j->all[y]);
	yx = near_inside(&j->all[y], &j->all[x]);
	xy = xy > yx ? xy : yx;
	if (xy >= j->floor)
		*vec_add(j->a, j->out) = (struct link_pair){
			(uint32_t)x, (uint32_t)y, (int32_t)(xy * CLUSTER_ONE)};
}

/* Texts with the same band key: each is checked with the first of them and
 * with the one before it, so that many copies stay linear. */
static void
band(struct joiner *j, size_t n, size_t number)
{
	AUTO_ARENA scratch = {0};
	struct map first = {0}, last = {0};

	for (size_t i = 0; i < n; i++) {
		size_t *f, *l;
		uint64_t key;

		if (!j->all[i].len)
			continue;
		key = band_key(&j->all[i], number);
		f = map_put(&scratch, &first, key);
		l = map_put(&scratch, &last, key);
		if (*f != MAP_NONE)
			check(j, *f, i);
		if (*l != MAP_NONE && *l != *f)
			check(j, *l, i);
		*f = *f == MAP_NONE ? i : *f;
		*l = i;
	}
}

static int
pair_cmp(const void *a, const void *b)
{
	const struct link_pair *x = a, *y = b;

	if (x->a != y->a)
		return x->a < y->a ? -1 : 1;
	return (x->b > y->b) - (x->b < y->b);
}

void
near_pairs(struct arena *a, const struct shingles *all, size_t n, double floor,
	   struct link_pairs *ret)
{
	AUTO_ARENA scratch = {0};
	struct link_pairs found = {0};
	struct joiner j = {&scratch, all, floor, {0}, &found};

	for (size_t b = 0; b < NEAR_BANDS; b++)
		band(&j, n, b);
	if (found.len)
		qsort(found.at, found.len, sizeof *found.at, pair_cmp);
	for (size_t i = 0; i < found.len; i++)
		*vec_add(a, ret) = found.at[i];
}
