/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * map: 64-bit key to size_t, open addressing, in an arena. It has no order:
 * whatever must reach output is sorted elsewhere.
 *
 *	struct map m = {0};
 *	*map_put(a, &m, str_hash(name)) = i;
 *	if (map_get(&m, str_hash(name)) != MAP_NONE)
 */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

#define MAP_NONE SIZE_MAX

struct map_slot {
	uint64_t key;
	size_t value;
	bool used;
};

struct map {
	struct map_slot *at;
	size_t len, cap;
};

/* map_put: where the value of `key` stands; a new key has MAP_NONE. The
 * pointer is good until the next map_put. Cost: amortised O(1). */
size_t *map_put(struct arena *a, struct map *m, uint64_t key);

/* map_get: value of `key`, or MAP_NONE. */
size_t map_get(const struct map *m, uint64_t key);

#endif
