/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/map.h"
#include "base/vec.h"
#include "report/draw.h"
#include "report/table.h"

enum { SOURCE, STANCE, FINDING, CITED };
enum { ACROSS = 12 /* findings side by side */ };

static const float NAME_MIN = 112, ACROSS_MAX = 40, GUTTER = 3;
static const float MARK_LEFT = 3.2f, INDENT = 7.6f, MIDDLE = 2.7f;

struct columns {
	struct str *at;
	size_t len, cap;
};

/* "Finding 12" and 所見12 come after "Finding 2" and 所見2. */
static uint64_t
number_of(struct str heading)
{
	uint64_t n = 0;
	size_t at = heading.len;

	while (at && heading.ptr[at - 1] >= '0' && heading.ptr[at - 1] <= '9')
		at--;
	return str_u64(str_skip(heading, at), &n) ? n : UINT64_MAX;
}

static int
by_number(const void *x, const void *y)
{
	const struct str *a = x, *b = y;
	uint64_t m = number_of(*a), n = number_of(*b);

	return m != n ? (m > n ? 1 : -1) : str_cmp(*a, *b);
}

static struct columns
columns_of(struct doc *d, const struct draw_rows *v)
{
	struct columns all = {0};
	struct map seen = {0};

	for (size_t i = 0; i < v->len; i++) {
		size_t *n = map_put(d->arena, &seen,
				    str_hash(v->at[i].cell[FINDING]));

		if (*n == MAP_NONE)
			*vec_add(d->arena, &all) = v->at[i].cell[FINDING];
		*n = 1;
	}
	if (all.len)
		qsort(all.at, all.len, sizeof *all.at, by_number);
	return all;
}

static struct str
first_mark(struct str cited)
{
	size_t end = str_find(cited, STR("]"), 0);

	return end == STR_NONE ? cited : str_slice(cited, 0, end + 1);
}

static size_t
stances_in(const struct cell *c)
{
	size_t n = c->set.text.len > 0;

	for (size_t i = 0; i < c->set.text.len; i++)
		n += c->set.text.at[i].cp == '\n';
	return n;
}

/* One line a stance: its mark, and the first citation that bears it. */
static void
stance_add(struct doc *d, struct cell *c, const struct draw_row *r,
	   const struct span_style *st)
{
	size_t lines = stances_in(c);
	float y = MIDDLE - (float)lines * sheet_of(SHEET_CELL)->leading;

	if (lines)
		*vec_add(d->arena, &c->set.text) =
			(struct tchar){'\n', text_span(&d->setter, *st)};
	draw_mark(d, &c->shapes,
		  word_known(r->cell[STANCE], SAY_CONFIRMS, SAY_WITHDRAWS),
		  &(struct shape){
			  .x0 = MARK_LEFT,
			  .y0 = y,
			  .ink = INK_TEXT,
			  .tag = draw_figure(d, c->set.tag, r->cell[STANCE])});
	table_text(d, &c->set.text, first_mark(r->cell[CITED]), st);
	c->indent = INDENT;
}

static void
grid_head(struct doc *d, struct table *t, const struct str *at,
	  const struct draw_rows *v)
{
	struct span_style st = table_style(true, v->line);

	table_row(d, t);
	table_cell(d, t,
		   str_fmt(d->arena, "%.*s, %.*s",
			   STR_ARG(v->head.cell[SOURCE]),
			   STR_ARG(v->head.cell[FINDING])),
		   &st);
	for (size_t i = 1; i < t->columns; i++) {
		uint64_t n = number_of(at[i - 1]);

		table_cell(d, t,
			   n == UINT64_MAX ? draw_name(d->arena, at[i - 1])
					   : str_fmt(d->arena, "%llu",
						     (unsigned long long)n),
			   &st);
	}
}

/* The rows [i, end) are of one source. */
static void
grid_row(struct doc *d, struct table *t, const struct str *at,
	 const struct draw_rows *v, const size_t range[2])
{
	struct span_style st = table_style(false, v->line + 1 + range[0]);
	size_t first = t->cells.len;

	table_row(d, t);
	table_cell(d, t, draw_name(d->arena, v->at[range[0]].cell[SOURCE]),
		   &st);
	st.size = 6.2f;
	for (size_t k = 1; k < t->columns; k++)
		table_cell(d, t, STR(""), &st);
	for (size_t i = range[0]; i < range[1]; i++)
		for (size_t k = 1; k < t->columns; k++)
			if (str_eq(v->at[i].cell[FINDING], at[k - 1]))
				stance_add(d, &t->cells.at[first + k],
					   &v->at[i], &st);
}

static bool
has_any(const struct draw_rows *v, const size_t range[2], const struct str *at,
	size_t n)
{
	for (size_t i = range[0]; i < range[1]; i++)
		for (size_t k = 0; k < n; k++)
			if (str_eq(v->at[i].cell[FINDING], at[k]))
				return true;
	return false;
}

struct table *
grid_table(struct doc *d, const struct draw_rows *v, size_t *from, uint32_t tag)
{
	struct columns all = columns_of(d, v);
	size_t n = all.len > *from ? all.len - *from : 0;
	const struct str *at = all.at + *from;
	struct table *t;
	float wide;

	if (!n)
		return NULL;
	n = n < ACROSS ? n : ACROSS;
	*from += n;
	t = table_new(d, n + 1, tag);
	t->gutter = GUTTER;
	wide = (d->paper.measure - NAME_MIN) / (float)n - GUTTER;
	for (size_t i = 1; i <= n; i++)
		t->fixed[i] = wide < ACROSS_MAX ? wide : ACROSS_MAX;
	grid_head(d, t, at, v);
	for (size_t i = 0, end; i < v->len; i = end) {
		for (end = i + 1;
		     end < v->len &&
		     str_eq(v->at[i].cell[SOURCE], v->at[end].cell[SOURCE]);)
			end++;
		if (has_any(v, (size_t[]){i, end}, at, n))
			grid_row(d, t, at, v, (size_t[]){i, end});
	}
	return t;
}
