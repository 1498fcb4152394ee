/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/arena.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PAGE_SIZE = 64 * 1024 };

struct arena_page {
	struct arena_page *next;
	size_t len, cap;
	alignas(max_align_t) unsigned char bytes[];
};

static struct arena_page *
page_new(struct arena_page *next, size_t cap)
{
	struct arena_page *p = NULL;

	if (cap <= SIZE_MAX - sizeof *p)
		p = calloc(1, sizeof *p + cap);
	if (!p) {
		fputs("osbrief: out of memory\n", stderr);
		abort();
	}
	p->next = next;
	p->cap = cap;
	return p;
}

void *
arena_alloc(struct arena *a, size_t size)
{
	const size_t mask = alignof(max_align_t) - 1;
	size_t need = size > SIZE_MAX - mask ? SIZE_MAX : (size + mask) & ~mask;
	void *p;

	/* A large object gets a page of its own behind the current one, so
	 * that the rest of the current page is not lost. */
	if (need > PAGE_SIZE / 4 && a->page) {
		struct arena_page *big = page_new(a->page->next, need);

		a->page->next = big;
		big->len = need;
		a->used += need;
		return big->bytes;
	}
	if (!a->page || a->page->cap - a->page->len < need)
		a->page =
			page_new(a->page, need > PAGE_SIZE ? need : PAGE_SIZE);
	p = a->page->bytes + a->page->len;
	a->page->len += need;
	a->used += need;
	return p;
}

void *
arena_array(struct arena *a, size_t n, size_t size)
{
	if (size && n > SIZE_MAX / size)
		n = SIZE_MAX / size; /* page_new refuses it */
	return arena_alloc(a, n * size);
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
