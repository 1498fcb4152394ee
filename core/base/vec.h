/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * vec: any struct with the members `at`, `len` and `cap` is a vector. It
 * grows in an arena; old room is given back with the arena.
 *
 *	struct strs v = {0};
 *	*vec_add(a, &v) = STR("one");
 */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include <stddef.h>

#include "base/arena.h"

/* vec_add: pointer to one more, zeroed item at the end. Pointers to earlier
 * items may be stale afterwards. Cost: amortised O(1). */
#define vec_add(a, v)                                                          \
	((v)->at =                                                             \
		 vec_room((a), (v)->at, (v)->len, &(v)->cap, sizeof *(v)->at), \
	 &(v)->at[(v)->len++])

/* vec_reserve: room for at least n items in an empty vector. Memory that is
 * never used costs nothing. */
#define vec_reserve(a, v, n)                                                   \
	((v)->at = arena_array((a), (n), sizeof *(v)->at), (v)->cap = (n))

/* vec_grow: the array, moved to twice the room. vec_room: the same when it
 * is full. Used through vec_add only. */
void *vec_grow(struct arena *a, void *at, size_t len, size_t *cap, size_t size);
static inline void *
vec_room(struct arena *a, void *at, size_t len, size_t *cap, size_t size)
{
	return len < *cap ? at : vec_grow(a, at, len, cap, size);
}

#endif
