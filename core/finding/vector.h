/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vector: readings as TF-IDF vectors, and the pairs of them that are alike,
 * found through an inverted index.
 */
#ifndef FINDING_VECTOR_H
#define FINDING_VECTOR_H

#include "finding/cluster.h"
#include "finding/term.h"

struct weight {
	uint64_t key;
	double w;
	unsigned flags;
};

/* vector: weights sorted by key. `norm` is of all of them, `shared` of those
 * that mean the same in every language; `foreign` tells languages apart. */
struct vector {
	struct weight *at;
	size_t len;
	double norm, shared;
	uint32_t language; /* equal for equal languages; 0 unknown */
};

struct vectors {
	struct vector *at;
	size_t len;
	struct map df; /* term -> vectors that have it */
};

/* A term that one vector in VECTOR_DF_PART has brings no candidates (it
 * still counts in the cosine); LEAST and MOST bound that share. */
enum {
	VECTOR_DF_PART = 8,
	VECTOR_DF_LEAST = 60,
	VECTOR_DF_MOST = 160,
};

/* vector_count: the terms of a reading, `w` being how often each stands there.
 * vector_weigh: vectors of n such counts. Weight: (1 + log tf) idf.
 * vector_make: both. Owner: `a`. */
void vector_count(struct arena *a, const struct reading *r, struct vector *ret);
void vector_weigh(struct arena *a, struct vector *counts, size_t n,
		  struct vectors *ret);
void vector_make(struct arena *a, const struct reading *readings, size_t n,
		 struct vectors *ret);

/* vector_idf: how much a term tells, 1.0 to about 12. */
double vector_idf(const struct vectors *v, uint64_t key);

/* vector_cosine: 0 to 1. Vectors of two languages are compared by what they
 * can share only. */
double vector_cosine(const struct vector *x, const struct vector *y);

/* vector_pairs: every pair with a cosine of at least `floor`, as a < b, by
 * b. Cost: O(N c), c below VECTOR_DF_MOST candidates a term. */
void vector_pairs(struct arena *a, const struct vectors *v, double floor,
		  struct link_pairs *ret);

#endif
