/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "base/week.h"
#include "report/draw.h"
#include "report/table.h"

enum { WEEK, FOR, AGAINST, WITHHELD, CITED, COUNTS = 3, WEEK_DAYS = 7 };

static const float ROOM = 150, BASE = 0, HEIGHT = 5.2f;

static size_t
count_of(const struct draw_row *r, size_t column)
{
	uint64_t n;

	return str_u64(r->cell[column], &n) && n < UINT32_MAX ? (size_t)n : 0;
}

static size_t
sum_of(const struct draw_row *r)
{
	return count_of(r, FOR) + count_of(r, AGAINST) + count_of(r, WITHHELD);
}

/* "Say so 7, Deny it 2, Do not say 1" */
static struct str
stack_alt(struct doc *d, const struct draw_rows *v, const struct draw_row *r)
{
	struct str s = r->cell[WEEK];

	for (size_t i = FOR; i <= WITHHELD; i++)
		s = str_fmt(d->arena, "%.*s%s%.*s %.*s", STR_ARG(s),
			    i == FOR ? ": " : ", ", STR_ARG(v->head.cell[i]),
			    STR_ARG(r->cell[i]));
	return s;
}

static void
stack(struct doc *d, struct cell *c, const struct draw_row *r, struct str alt,
      size_t most)
{
	static const enum draw_fill fills[COUNTS] = {DRAW_FULL, DRAW_HATCHED,
						     DRAW_DASHED};
	uint32_t tag = draw_figure(d, c->set.tag, alt);
	float x = 0;

	for (size_t i = 0; i < COUNTS; i++) {
		size_t n = count_of(r, FOR + i);
		float to = x + ROOM * (float)n / (float)most;

		if (!n)
			continue;
		draw_bar(d, &c->shapes, fills[i],
			 &(struct shape){.x0 = x,
					 .y0 = BASE,
					 .x1 = to - 0.8f,
					 .y1 = BASE + HEIGHT,
					 .ink = INK_GREY,
					 .tag = tag});
		x = to + 0.4f;
	}
	if (!c->shapes.len)
		draw_add(d, &c->shapes,
			 (struct shape){SHAPE_LINE, 0, BASE, 0, BASE + HEIGHT,
					0.5f, INK_PALE, false, tag});
}

static void
stack_row(struct doc *d, struct table *t, const struct draw_rows *v,
	  const struct draw_row *r, size_t most)
{
	struct span_style st = table_style(false, v->line);

	table_row(d, t);
	table_cell(d, t, r->cell[WEEK], &st);
	stack(d, table_cell(d, t, STR(""), &st), r, stack_alt(d, v, r), most);
	for (size_t i = FOR; i <= CITED; i++)
		table_cell(d, t, r->cell[i], &st);
}

/* Weeks in which nothing was said have no row: a bar of no length shows
 * them, or the rows would look as if they followed each other. */
static void
gap_row(struct doc *d, struct table *t, const struct draw_rows *v, size_t i)
{
	struct draw_row r = {.cell = {[FOR] = STR("0"),
				      [AGAINST] = STR("0"),
				      [WITHHELD] = STR("0"),
				      [CITED] = STR("")}};
	struct week last, next, first;
	struct err none;

	if (week_parse(d->arena, v->at[i - 1].cell[WEEK], &last, &none) < 0 ||
	    week_parse(d->arena, v->at[i].cell[WEEK], &next, &none) < 0)
		return;
	first = week_of(d->arena, date_add_days(last.from, WEEK_DAYS));
	last = week_of(d->arena, date_add_days(next.from, -WEEK_DAYS));
	if (date_cmp(first.from, last.from) > 0)
		return;
	r.cell[WEEK] =
		str_eq(first.name, last.name)
			? first.name
			: str_fmt(d->arena, "%.*s – %.*s", STR_ARG(first.name),
				  STR_ARG(last.name));
	stack_row(d, t, v, &r, 1);
}

struct table *
weeks_table(struct doc *d, const struct draw_rows *v, uint32_t tag)
{
	struct table *t = table_new(d, 6, tag);
	struct span_style st = table_style(true, v->line);
	size_t most = 1;
	struct cell *c;

	t->fixed[1] = ROOM;
	for (size_t i = 2; i < 5; i++)
		t->number[i] = true;
	for (size_t i = 0; i < v->len; i++)
		most = sum_of(&v->at[i]) > most ? sum_of(&v->at[i]) : most;
	table_row(d, t);
	table_cell(d, t, v->head.cell[WEEK], &st);
	c = table_cell(d, t, STR(""), &st);
	d->tags.at[c->set.tag - 1].alt = str_fmt(
		d->arena, "%.*s, %.*s, %.*s", STR_ARG(v->head.cell[FOR]),
		STR_ARG(v->head.cell[AGAINST]),
		STR_ARG(v->head.cell[WITHHELD]));
	for (size_t i = FOR; i <= CITED; i++)
		table_cell(d, t, v->head.cell[i], &st);
	for (size_t i = 0; i < v->len; i++) {
		if (i)
			gap_row(d, t, v, i);
		stack_row(d, t, v, &v->at[i], most);
	}
	return t;
}
