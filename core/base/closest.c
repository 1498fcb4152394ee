/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/closest.h"

enum { ROOM = CLOSEST_BYTES_MAX + 1 };

static size_t
least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* The row for the first i bytes of `a`, from the two rows before it. */
static void
row_fill(struct str a, struct str b, size_t i, size_t (*row)[ROOM])
{
	size_t *now = row[i % 3], *last = row[(i + 2) % 3];
	const size_t *older = row[(i + 1) % 3];

	now[0] = i;
	for (size_t k = 1; k <= b.len; k++) {
		bool same = a.ptr[i - 1] == b.ptr[k - 1];

		now[k] = least(least(now[k - 1], last[k]) + 1,
			       last[k - 1] + !same);
		if (i > 1 && k > 1 && a.ptr[i - 1] == b.ptr[k - 2] &&
		    a.ptr[i - 2] == b.ptr[k - 1])
			now[k] = least(now[k], older[k - 2] + 1);
	}
}

size_t
closest_distance(struct str a, struct str b)
{
	size_t row[3][ROOM];

	if (a.len > CLOSEST_BYTES_MAX || b.len > CLOSEST_BYTES_MAX)
		return STR_NONE;
	for (size_t k = 0; k <= b.len; k++)
		row[0][k] = k;
	for (size_t i = 1; i <= a.len; i++)
		row_fill(a, b, i, row);
	return row[a.len % 3][b.len];
}

struct str
closest_of(const struct strs *words, struct str s)
{
	size_t best = STR_NONE, far;
	struct str found = STR("");

	for (size_t i = 0; i < words->len; i++) {
		far = closest_distance(words->at[i], s);
		if (far < best && far * 3 <= words->at[i].len + 1) {
			best = far;
			found = words->at[i];
		}
	}
	return found;
}

int
closest_unknown(const char *noun, const struct strs *known, struct str given,
		struct err *err)
{
	struct str near = closest_of(known, given);

	if (!near.len)
		return err_set(err, ERR_USAGE, "no such %s: %.*s", noun,
			       STR_ARG(given));
	return err_set(err, ERR_USAGE, "no such %s: %.*s (nearest: %.*s)", noun,
		       STR_ARG(given), STR_ARG(near));
}
