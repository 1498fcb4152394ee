/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/columns.h"

#include <math.h>

static const float RAGGED = 0.93f; /* of its width is what a line fills */
static const double EVEN = 0.02;   /* lines that a fuller column may cost */

struct need
columns_need(const struct item *items, size_t n)
{
	struct need need = {0};
	float word = 0;

	for (size_t i = 0; i < n; i++) {
		const struct item *it = &items[i];
		bool apart =
			it->kind == ITEM_GLUE ||
			(it->kind == ITEM_PENALTY && it->penalty < PENALTY_ANY);

		word = apart ? 0 : word + it->width;
		need.all += it->kind == ITEM_PENALTY ? 0 : it->width;
		if (word > need.word)
			need.word = word;
	}
	return need;
}

/* solver: columns that are not fixed, on their way from the widest word to
 * what everything needs on one line. */
struct solver {
	struct table *t;
	const struct need *need;
	float least[DOC_COLUMNS_MAX], most[DOC_COLUMNS_MAX];
	float width[DOC_COLUMNS_MAX];
	size_t stride; /* from one weighed row to the next */
};

static void
needs_join(struct solver *s, double width)
{
	const struct table *t = s->t;

	for (size_t i = 0; i < t->columns; i++)
		s->least[i] = s->most[i] = COLUMN_MIN;
	for (size_t i = 0; i < t->cells.len; i++) {
		size_t column = i % t->columns;
		float word = fminf(s->need[i].word + 0.5f, (float)width / 2);

		s->least[column] = fmaxf(s->least[column], word);
		s->most[column] = fmaxf(s->most[column], s->need[i].all + 0.5f);
	}
	for (size_t i = 0; i < t->columns; i++)
		if (t->fixed[i] > 0)
			s->least[i] = s->most[i] = t->fixed[i];
}

static float
lines_in(float all, float width)
{
	return all <= width ? 1 : ceilf(all / (width * RAGGED));
}

/* Height of the table in lines, with a little for how full columns are. */
static double
height_of(const struct solver *s)
{
	const struct table *t = s->t;
	double sum = 0;

	for (size_t row = 0; row < t->rows; row += s->stride) {
		const struct need *n = s->need + row * t->columns;
		float most = 1, full = 0;

		for (size_t i = 0; i < t->columns; i++) {
			most = fmaxf(most, lines_in(n[i].all, s->width[i]));
			full += n[i].all / s->width[i];
		}
		sum += most + EVEN * full;
	}
	return sum;
}

/* give: `points` more for a column, and what each of them saves. */
struct give {
	size_t column;
	float points;
	double saves;
};

static void
give_try(struct solver *s, double now, struct give g, struct give *best)
{
	float was = s->width[g.column];

	g.points = fminf(g.points, s->most[g.column] - was);
	if (g.points <= 0)
		return;
	s->width[g.column] = was + g.points;
	g.saves = (now - height_of(s)) / g.points;
	s->width[g.column] = was;
	if (best->points <= 0 || g.saves > best->saves)
		*best = g;
}

/* More steps than one at a time, as one alone may not save a line. */
static struct give
give_best(struct solver *s, float rest)
{
	struct give best = {0};
	double now = height_of(s);

	for (float points = rest / COLUMN_STEPS; points <= rest; points *= 3)
		for (size_t i = 0; i < s->t->columns; i++)
			give_try(s, now, (struct give){i, points, 0}, &best);
	return best;
}

static void
share_rest(struct solver *s, float rest)
{
	for (int turn = 0; turn < COLUMN_STEPS && rest > 1; turn++) {
		struct give g = give_best(s, rest);

		s->width[g.column] += g.points;
		rest -= g.points;
	}
}

static float
sum_of(const float *v, size_t n)
{
	float sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += v[i];
	return sum;
}

static float
room_of(const struct table *t, double width)
{
	return (float)width - t->gutter * (float)(t->columns - 1);
}

double
columns_crowd(struct table *t, const struct need *need, double width)
{
	struct solver s = {.t = t, .need = need};

	needs_join(&s, width);
	return sum_of(s.least, t->columns) / room_of(t, width);
}

void
columns_solve(struct table *t, const struct need *need, double width)
{
	struct solver s = {.t = t, .need = need};
	float least, x = 0, room = room_of(t, width);

	s.stride = t->rows / COLUMN_ROWS_MAX + 1;
	needs_join(&s, width);
	least = sum_of(s.least, t->columns);
	for (size_t i = 0; i < t->columns; i++)
		s.width[i] =
			least > room ? room * s.least[i] / least : s.least[i];
	if (sum_of(s.most, t->columns) <= room)
		for (size_t i = 0; i < t->columns; i++)
			s.width[i] = s.most[i];
	else if (least < room)
		share_rest(&s, room - least);
	for (size_t i = 0; i < t->columns; i++) {
		t->x[i] = x;
		t->width[i] = s.width[i];
		x += t->width[i] + t->gutter;
	}
}
