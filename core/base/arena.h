/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * arena: memory that is given back all at once. One arena lives as long as
 * the run, a scratch arena as long as one capture. There is no free of a
 * single object. Out of memory ends the program (this is a batch program);
 * sizes that come from input are bounded before they reach an arena.
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>

struct arena_page;
struct arena {
	struct arena_page *page; /* newest page; NULL when empty */
	size_t used;		 /* bytes handed out, for reports */
};

/* arena_alloc: `size` zeroed bytes, aligned for any type. Never NULL. */
void *arena_alloc(struct arena *a, size_t size)
	__attribute__((malloc, returns_nonnull));

/* arena_array: room for `n` zeroed items; aborts when n * size overflows. */
void *arena_array(struct arena *a, size_t n, size_t size)
	__attribute__((returns_nonnull));

/* arena_extend: more room, zeroed, behind what was handed out last, where it
 * stands; false when something else was since, or there is none. */
bool arena_extend(struct arena *a, const void *at, size_t old, size_t size);

/* arena_free: give all back; the arena is empty and usable again. */
void arena_free(struct arena *a);

/* memory_new, memory_more: malloc and realloc that end the program as an arena
 * does, for libraries that go on without what they could not get. */
void *memory_new(size_t size) __attribute__((malloc));
void *memory_more(void *p, size_t size);

/* AUTO_ARENA: an empty arena that is freed at the end of the scope. */
#define AUTO_ARENA __attribute__((cleanup(arena_free))) struct arena

#endif
