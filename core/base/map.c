/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/map.h"

enum { LEAST = 16 };

/* Finaliser of MurmurHash3: keys may be small or alike in their low bits. */
static size_t
start(uint64_t key, size_t cap)
{
	key ^= key >> 33;
	key *= 0xff51afd7ed558ccdull;
	key ^= key >> 33;
	return (size_t)key & (cap - 1);
}

static struct map_slot *
find(const struct map *m, uint64_t key)
{
	size_t i = start(key, m->cap);

	while (m->at[i].used && m->at[i].key != key)
		i = (i + 1) & (m->cap - 1);
	return &m->at[i];
}

static void
grow(struct arena *a, struct map *m)
{
	struct map more = {.len = m->len, .cap = m->cap ? m->cap * 2 : LEAST};

	more.at = arena_array(a, more.cap, sizeof *more.at);
	for (size_t i = 0; i < m->cap; i++)
		if (m->at[i].used)
			*find(&more, m->at[i].key) = m->at[i];
	*m = more;
}

size_t *
map_put(struct arena *a, struct map *m, uint64_t key)
{
	struct map_slot *slot;

	if (m->len * 4 >= m->cap * 3)
		grow(a, m);
	slot = find(m, key);
	if (!slot->used) {
		*slot = (struct map_slot){key, MAP_NONE, true};
		m->len++;
	}
	return &slot->value;
}

size_t
map_get(const struct map *m, uint64_t key)
{
	const struct map_slot *slot;

	if (!m->cap)
		return MAP_NONE;
	slot = find(m, key);
	return slot->used ? slot->value : MAP_NONE;
}
