/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/align.h"

#include "base/map.h"

enum { MIX_STEP = 31 };

/* key_of: of the n-th time that an item comes. */
static uint64_t
key_of(uint64_t item, size_t n)
{
	return (item ^ (n * 0x9e3779b97f4a7c15u)) * MIX_STEP + n;
}

/* Digests that tell the first of equal items from the second. */
static uint64_t *
keys_of(struct arena *a, const struct digests *in)
{
	struct map seen = {0};
	uint64_t *keys = arena_array(a, in->len + 1, sizeof *keys);

	for (size_t i = 0; i < in->len; i++) {
		size_t *n = map_put(a, &seen, in->at[i]);

		*n = *n == MAP_NONE ? 0 : *n + 1;
		keys[i] = key_of(in->at[i], *n);
	}
	return keys;
}

/* runs: the lowest end of an increasing run of each length, and the item
 * before each in its run. */
struct runs {
	size_t *end, *before, len;
};

/* The length of the longest run that may be continued by `place`. */
static size_t
run_find(const struct runs *r, const size_t *place, size_t i)
{
	size_t b = 0, e = r->len;

	while (b < e) {
		size_t mid = b + (e - b) / 2;

		if (place[r->end[mid]] < place[i])
			b = mid + 1;
		else
			e = mid;
	}
	return b;
}

static void
run_add(struct runs *r, const size_t *place, size_t i)
{
	size_t n = run_find(r, place, i);

	r->before[i] = n ? r->end[n - 1] : ALIGN_NONE;
	r->end[n] = i;
	r->len = r->len > n + 1 ? r->len : n + 1;
}

static struct aligned
aligned_new(struct arena *a, size_t n)
{
	struct aligned ret = {arena_array(a, n + 1, sizeof *ret.partner),
			      arena_array(a, n + 1, sizeof *ret.moved)};

	for (size_t i = 0; i < n; i++)
		ret.partner[i] = ALIGN_NONE;
	return ret;
}

/* place: where the equal item stands in `now`, or ALIGN_NONE. */
static size_t *
places_of(struct arena *a, const struct digests *then,
	  const struct digests *now)
{
	uint64_t *keys = keys_of(a, now);
	struct map at = {0};
	size_t *place = arena_array(a, then->len + 1, sizeof *place);

	for (size_t i = 0; i < now->len; i++)
		*map_put(a, &at, keys[i]) = i;
	keys = keys_of(a, then);
	for (size_t i = 0; i < then->len; i++)
		place[i] = map_get(&at, keys[i]);
	return place;
}

void
align(struct arena *a, const struct digests *then, const struct digests *now,
      struct aligned *ret_then, struct aligned *ret_now)
{
	AUTO_ARENA scratch = {0};
	size_t *place = places_of(&scratch, then, now);
	struct runs r = {arena_array(&scratch, then->len + 1, sizeof(size_t)),
			 arena_array(&scratch, then->len + 1, sizeof(size_t)),
			 0};

	*ret_then = aligned_new(a, then->len);
	*ret_now = aligned_new(a, now->len);
	for (size_t i = 0; i < then->len; i++) {
		if (place[i] == MAP_NONE)
			continue;
		ret_then->moved[i] = ret_now->moved[place[i]] = true;
		run_add(&r, place, i);
	}
	if (!r.len)
		return;
	for (size_t i = r.end[r.len - 1]; i != ALIGN_NONE; i = r.before[i]) {
		ret_then->partner[i] = place[i];
		ret_now->partner[place[i]] = i;
		ret_then->moved[i] = ret_now->moved[place[i]] = false;
	}
}
