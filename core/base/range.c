/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/range.h"

#include <stdlib.h>

static int
range_cmp(const void *key, const void *row)
{
	uint32_t cp = *(const uint32_t *)key;
	const uint32_t *ends = row;

	return cp < ends[0] ? -1 : cp > ends[1];
}

const void *
range_find(const void *rows, size_t n, size_t size, uint32_t cp)
{
	return bsearch(&cp, rows, n, size, range_cmp);
}
