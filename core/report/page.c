/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/page.h"

#include "base/vec.h"

static const float HEAD_SHARE = 0.25f; /* of a page, for a repeated head */

static const float WHOLE_SHARE = 0.5f; /* of a page: a small table */
static const float HOLE_SHARE = 0.28f; /* that it may leave behind */
/* points: what the last page holds at least; by how much the one before it may
 * be longer */
static const float LAST_LEAST = 75, LAST_MORE = 22;
static const float FOOT_GAP = 9;      /* between text and notes */
static const float FOOT_SHARE = 0.5f; /* of a page, for the rest of a note */
/* lines of a note on the page of its mark; a short one is not parted */
enum { FOOT_LINES = 2, FOOT_WHOLE = 4 };

/* filler: slots on their way to pages. `down` is how far below the text's
 * upper edge the page is filled. Notes wait in the order of d->marked: the
 * first `due` are done, of the next one `late` lines. */
struct filler {
	struct doc *d;
	float room, down;
	size_t due, late;
	/* what the notes of the open page need: those before the last, the
	 * last, and how many notes are counted in */
	float rest, last;
	size_t counted;
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
		first < f->d->body ? slot_table(f->d, first) : NULL;

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

static float
slots_height(const struct doc *d, size_t from, size_t to)
{
	float sum = 0;

	for (size_t i = from; i < to; i++)
		sum += d->slots.at[i].before + d->slots.at[i].height;
	return sum;
}

/* A small table that would be parted goes to the next page, with its heading,
 * when that leaves no great hole. `down` is filled up to slot `end`. */
static size_t
table_whole(const struct filler *f, size_t first, size_t end, float down)
{
	const struct doc *d = f->d;
	const struct table *t = end < d->body ? slot_table(d, end) : NULL;
	size_t start, last = end;

	if (!t || t->head_slot >= end)
		return end;
	start = page_end(d, first, t->head_slot);
	while (last < d->body && slot_table(d, last) == t)
		last++;
	down -= slots_height(d, start, end);
	if (start <= first || down < f->room * (1 - HOLE_SHARE) ||
	    slots_height(d, t->head_slot, last) > f->room * WHOLE_SHARE)
		return end;
	return start;
}

static const struct foot *
foot_at(const struct doc *d, size_t i)
{
	return i < d->marked.len ? &d->feet.at[d->marked.at[i]] : NULL;
}

static float
foot_height(const struct doc *d, const struct foot *f, size_t from)
{
	float sum = 0;

	for (size_t i = from; i < f->slots; i++)
		sum += d->slots.at[f->slot + i].height;
	return sum;
}

/* Count in the notes that are marked on slots below `end`. */
static void
feet_count(struct filler *f, size_t end, bool late)
{
	const struct foot *at;

	while ((at = foot_at(f->d, f->counted)) && at->mark < end) {
		size_t from = f->counted == f->due ? f->late : 0;

		f->rest += f->last;
		f->last = foot_height(f->d, at, from);
		f->counted++;
	}
	if (late) {
		f->rest += f->last;
		f->last = 0;
	}
}

static void
feet_open(struct filler *f, size_t first)
{
	f->rest = f->last = 0;
	f->counted = f->due;
	feet_count(f, first, true);
}

/* Room for the notes so far: all of each but the last, of which some lines
 * may go over, and of one from the page before not more than a share. */
static float
feet_need(const struct filler *f)
{
	float line = sheet_of(SHEET_FOOT)->leading;
	bool whole = f->last < (FOOT_WHOLE + 0.5f) * line;

	if (f->last > 0)
		return FOOT_GAP + f->rest +
		       (whole ? f->last : FOOT_LINES * line);
	if (f->rest > 0)
		return FOOT_GAP + (f->rest < f->room * FOOT_SHARE
					   ? f->rest
					   : f->room * FOOT_SHARE);
	return 0;
}

/* How many lines of a note are put where `lines` have room. */
static size_t
foot_part(size_t left, size_t lines)
{
	if (lines >= left)
		return left;
	return lines + 1 == left && lines > FOOT_LINES ? lines - 1 : lines;
}

/* Put notes that are due on slots below `end`, as far as there is room. */
static void
feet_place(struct filler *f, size_t end)
{
	struct doc *d = f->d;
	struct page *p = &d->pages.at[d->pages.len - 1];
	float left = f->room - f->down - FOOT_GAP, y;
	const struct foot *at;
	size_t first = d->placed.len;

	while ((at = foot_at(d, f->due)) && at->mark < end) {
		float high = d->slots.at[at->slot].height;
		size_t lines = left > 0 ? (size_t)(left / high + 0.01f) : 0;
		size_t n = foot_part(at->slots - f->late, lines);

		for (size_t i = 0; i < n; i++)
			*vec_add(d->arena, &d->placed) = (struct placed){
				(uint32_t)(at->slot + f->late + i), 0};
		left -= high * (float)n;
		f->late += n;
		if (f->late < at->slots)
			break;
		f->due++;
		f->late = 0;
	}
	y = d->paper.bottom;
	for (size_t i = d->placed.len; i-- > first;) {
		const struct slot *s = &d->slots.at[d->placed.at[i].slot];

		d->placed.at[i].y = y + s->height - s->base;
		y += s->height;
	}
	p->feet = d->placed.len - first;
}

/* Text until the page is full; the slot at which it is. */
static size_t
text_place(struct filler *f, size_t first, bool heads)
{
	struct doc *d = f->d;
	size_t i;

	for (i = first; i < d->body; i++) {
		const struct slot *s = &d->slots.at[i];
		bool top = i == first && !heads;
		float before = top ? 0 : s->before;

		feet_count(f, i + 1, false);
		if (i > first &&
		    f->down + before + s->height + feet_need(f) > f->room)
			break;
		place(f, i, top);
	}
	return i;
}

static size_t
page_one(struct filler *f, size_t first)
{
	struct doc *d = f->d;
	struct page *p = vec_add(d->arena, &d->pages);
	size_t heads, end, i;

	f->down = 0;
	p->first = d->placed.len;
	p->from = first;
	feet_open(f, first);
	heads = place_head(f, first);
	i = text_place(f, first, heads > 0);
	end = i < d->body ? page_end(d, first, i) : i;
	end = table_whole(f, first, end, f->down - slots_height(d, end, i));
	for (; i > end; i--) {
		f->down -= d->slots.at[i - 1].before;
		f->down -= d->slots.at[i - 1].height;
		d->placed.len--;
	}
	feet_place(f, end);
	p->count = d->placed.len - p->first;
	return end;
}

/* How much more or less room the last page but one has, so that the last one
 * holds more than a few lines or is not begun. */
static float
last_mend(const struct filler *f)
{
	const struct doc *d = f->d;
	size_t n = d->pages.len;

	if (n < 2 || f->down >= LAST_LEAST || d->pages.at[n - 1].feet ||
	    d->pages.at[n - 2].feet)
		return 0;
	return f->down <= LAST_MORE ? f->down : f->down - LAST_LEAST;
}

/* The last two pages once more; `f` as it was before them. */
static size_t
last_again(struct filler *f, float mend)
{
	struct doc *d = f->d;
	float room = f->room;
	size_t next = d->pages.at[d->pages.len - 2].from;

	d->placed.len = d->pages.at[d->pages.len - 2].first;
	d->pages.len -= 2;
	f->room += mend;
	next = page_one(f, next);
	f->room = room;
	return next;
}

int
page_fill(struct doc *d, struct err *err)
{
	struct filler f = {.d = d}, before[2] = {f, f};
	size_t next = 0;
	float mend = 0;

	f.room = d->paper.height - d->paper.top - d->paper.bottom;
	do {
		before[0] = before[1];
		before[1] = f;
		if (d->pages.len >= DOC_PAGES_MAX)
			return err_set(err, ERR_LIMIT, "more than %d pages",
				       DOC_PAGES_MAX);
		next = page_one(&f, next);
		if (next < d->body || f.due < d->marked.len || mend != 0)
			continue;
		mend = last_mend(&f);
		if (mend != 0) {
			f = before[0];
			next = last_again(&f, mend);
		}
	} while (next < d->body || f.due < d->marked.len);
	return 0;
}
