/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"

#include <stdint.h>
#include <string.h>

/* Items of the first room: small things come in numbers, large ones alone. */
static size_t
first_room(size_t size)
{
	return size >= 64 ? 2 : size >= 16 ? 4 : 8;
}

void *
vec_grow(struct arena *a, void *at, size_t len, size_t *cap, size_t size)
{
	size_t more = *cap ? *cap * 2 : first_room(size);
	void *moved;

	if (*cap && more <= SIZE_MAX / size &&
	    arena_extend(a, at, *cap * size, more * size)) {
		*cap = more;
		return at;
	}
	moved = arena_array(a, more, size);
	if (len)
		memcpy(moved, at, len * size);
	*cap = more;
	return moved;
}
