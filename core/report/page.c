/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/page.h"

#include "base/vec.h"

static const float HEAD_SHARE = 0.25f; /* of a page, for a repeated head */

/* filler: slots [0, n) on their way to pages. `down` is how far below the
 * text's upper edge the page is filled. */
struct filler {
	struct doc *d;
	float room, down;
};

static const struct table *
slot_table(const struct doc *d, size_t i)
{
	const struct block *b = &d->blocks.at[d->slots.at[i].block];

	return b->kind == BLOCK_TABLE ? b->table : NULL;
}

static void
place(struct filler *f, size_t slot, bool first)
{
	struct doc *d = f->d;
	const struct slot *s = &d->slots.at[slot];

	f->down += first ? 0 : s->before;
	*vec_add(d->arena, &d->placed) =
		(struct placed){(uint32_t)slot, d->paper.height - d->paper.top -
							f->down - s->base};
	f->down += s->height;
}

static float
head_height(const struct doc *d, const struct table *t)
{
	float sum = 0;

	for (size_t i = 0; i < t->head_slots; i++)
		sum += d->slots.at[t->head_slot + i].height;
	return sum;
}

/* The head of a table that goes on from the page before, unless it is so high
 * that little else would find room. */
static size_t
place_head(struct filler *f, size_t first)
{
	const struct table *t =
		first < f->d->slots.len ? slot_table(f->d, first) : NULL;

	if (!t || f->d->slots.at[first].head ||
	    head_height(f->d, t) > f->room * HEAD_SHARE)
		return 0;
	for (size_t i = 0; i < t->head_slots; i++)
		place(f, t->head_slot + i, i == 0);
	return t->head_slots;
}

/* The slot that the next page starts with: the last one up to `end` that
 * may start a page; `end` itself when there is none. */
static size_t
page_end(const struct doc *d, size_t first, size_t end)
{
	size_t b = end;

	while (b > first && d->slots.at[b].keep)
		b--;
	return b > first ? b : end;
}

static size_t
page_one(struct filler *f, size_t first)
{
	struct doc *d = f->d;
	struct page *p = vec_add(d->arena, &d->pages);
	size_t heads, end, i = first;

	f->down = 0;
	p->first = d->placed.len;
	heads = place_head(f, first);
	for (; i < d->slots.len; i++) {
		const struct slot *s = &d->slots.at[i];
		bool top = i == first && !heads;

		if (i > first &&
		    f->down + (top ? 0 : s->before) + s->height > f->room)
			break;
		place(f, i, top);
	}
	end = i < d->slots.len ? page_end(d, first, i) : i;
	d->placed.len -= i - end;
	p->count = d->placed.len - p->first;
	return end;
}

int
page_fill(struct doc *d, struct err *err)
{
	struct filler f = {.d = d};
	size_t next = 0;

	f.room = d->paper.height - d->paper.top - d->paper.bottom;
	do {
		if (d->pages.len >= DOC_PAGES_MAX)
			return err_set(err, ERR_LIMIT, "more than %d pages",
				       DOC_PAGES_MAX);
		next = page_one(&f, next);
	} while (next < d->slots.len);
	return 0;
}
