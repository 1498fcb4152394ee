/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cache: what was made of captures, so that it need not be made again. It
 * stands beside the store in cache.sqlite, is written under the store's lock,
 * and may be removed at any time: that costs time and nothing else. So
 * nothing here is an error: what cannot be had is not there.
 *
 * The key of an entry holds all that the entry was made from, and who made
 * it; an entry is never wrong, only unused. Each carries a digest of key and
 * bytes, so that a damaged one is as if it was not there.
 */
#ifndef CAPTURE_CACHE_H
#define CAPTURE_CACHE_H

#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>

enum {
	CACHE_VALUE_MAX = 16 << 20, /* bytes of an entry; more is not kept */
	CACHE_RUNS_MAX = 32 /* an entry that so many runs did not ask for is
			       dropped */
};

struct cache;

/* cache_open: of the folder `dir`; NULL when there can be none. A damaged
 * file is removed. Owner: lives in `a`; cache_close before arena_free */
struct cache *cache_open(struct arena *a, struct str dir);

/* cache_get: the entry of `key`, in `a`. cache_put: keep one. A cache of NULL
 * has nothing. */
bool cache_get(struct cache *c, struct arena *a, struct str key,
	       struct str *ret);
void cache_put(struct cache *c, struct str key, struct str bytes);

/* cache_close: keep what was put, in one commit. A run that dies before has
 * kept nothing. */
void cache_close(struct cache **c);
#define AUTO_CACHE __attribute__((cleanup(cache_close))) struct cache

#endif
