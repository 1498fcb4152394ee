/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * closest: the word that somebody may have meant.
 */
#ifndef BASE_CLOSEST_H
#define BASE_CLOSEST_H

#include "base/err.h"
#include "base/str.h"

enum { CLOSEST_BYTES_MAX = 40 }; /* longer words are near to nothing */

/* closest_distance: how many bytes must be added, dropped, changed or swapped
 * with their neighbour to make one word the other.
 * Out:    STR_NONE when one is longer than CLOSEST_BYTES_MAX
 * Cost:   the product of the lengths
 * Source: optimal string alignment (Damerau 1964; Wagner and Fischer 1974) */
size_t closest_distance(struct str a, struct str b);

/* closest_of: the word nearest to `s`, the first of equals; empty when more
 * than a third of its letters differ. */
struct str closest_of(const struct strs *words, struct str s);

/* closest_unknown: refuse what is none of `known`, naming the nearest; `noun`
 * says what they are. Returns -1 with ERR_USAGE. */
int closest_unknown(const char *noun, const struct strs *known,
		    struct str given, struct err *err);

#endif
