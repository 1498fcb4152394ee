/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	PAGE_MIN = 1024, /* of the first page; each next is twice as large */
	PAGE_MAX = 64 * 1024,
	BIG = PAGE_MAX / 4 /* larger objects get a page of their own */
};

struct arena_page {
	struct arena_page *next;
	size_t len, cap;
	alignas(max_align_t) unsigned char bytes[];
};

static void *
memory_check(void *p)
{
	if (!p) {
		fputs("osbrief: out of memory\n", stderr);
		abort();
	}
	return p;
}

void *
memory_new(size_t size)
{
	return memory_check(malloc(size ? size : 1));
}

void *
memory_more(void *p, size_t size)
{
	return memory_check(realloc(p, size ? size : 1));
}

/* Its bytes are cleared when they are handed out. */
static void
page_add(struct arena *a, size_t need)
{
	size_t cap = a->page ? a->page->cap * 2 : PAGE_MIN;
	struct arena_page *p;

	while (cap < need)
		cap *= 2;
	if (cap > PAGE_MAX)
		cap = PAGE_MAX;
	p = memory_new(sizeof *p + cap);
	*p = (struct arena_page){.next = a->page, .cap = cap};
	a->page = p;
}

/* Behind the current page, so that the rest of that is not lost. The system
 * has cleared memory of this size already. */
static void *
big_alloc(struct arena *a, size_t need)
{
	struct arena_page **at = a->page ? &a->page->next : &a->page, *p = NULL;

	if (need <= SIZE_MAX - sizeof *p)
		p = calloc(1, sizeof *p + need);
	memory_check(p);
	*p = (struct arena_page){.next = *at, .len = need, .cap = need};
	*at = p;
	return p->bytes;
}

static size_t
size_round(size_t size)
{
	const size_t mask = alignof(max_align_t) - 1;

	return size > SIZE_MAX - mask ? SIZE_MAX : (size + mask) & ~mask;
}

void *
arena_alloc(struct arena *a, size_t size)
{
	size_t need = size_round(size);
	void *p;

	a->used += need;
	if (need > BIG)
		return big_alloc(a, need);
	if (!a->page || a->page->cap - a->page->len < need)
		page_add(a, need);
	p = a->page->bytes + a->page->len;
	a->page->len += need;
	return memset(p, 0, need);
}

void *
arena_array(struct arena *a, size_t n, size_t size)
{
	if (size && n > SIZE_MAX / size)
		n = SIZE_MAX / size; /* big_alloc refuses it */
	return arena_alloc(a, n * size);
}

bool
arena_extend(struct arena *a, const void *at, size_t old, size_t size)
{
	size_t had = size_round(old), need = size_round(size);
	struct arena_page *p = a->page;

	if (!p || !at || had > p->len || need < had ||
	    p->cap - p->len < need - had || at != p->bytes + p->len - had)
		return false;
	memset(p->bytes + p->len, 0, need - had);
	p->len += need - had;
	a->used += need - had;
	return true;
}

void
arena_free(struct arena *a)
{
	while (a->page) {
		struct arena_page *next = a->page->next;

		free(a->page);
		a->page = next;
	}
	a->used = 0;
}
