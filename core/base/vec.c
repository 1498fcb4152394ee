/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"

#include <string.h>

void *
vec_grow(struct arena *a, void *at, size_t len, size_t *cap, size_t size)
{
	size_t more = *cap ? *cap * 2 : 8;
	void *moved = arena_array(a, more, size);

	if (len)
		memcpy(moved, at, len * size);
	*cap = more;
	return moved;
}
