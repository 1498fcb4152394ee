/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * range: tables of code points. A row is a struct that begins with two
 * uint32_t, the first and the last code point of its range; rows are sorted
 * and do not overlap.
 *
 *	row = range_find(rows, COUNT(rows), sizeof *rows, cp);
 */
#ifndef BASE_RANGE_H
#define BASE_RANGE_H

#include <stddef.h>
#include <stdint.h>

/* range_find: the row that holds `cp`, of n rows of `size` bytes; NULL when
 * none does. Cost: O(log n) */
const void *range_find(const void *rows, size_t n, size_t size, uint32_t cp);

#endif
