/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/columns.h"

#include <math.h>

static const float RAGGED = 0.93f; /* of its width is what a line fills */
static const double EVEN = 0.02;   /* lines that a fuller column may cost */
static const double SPLIT = 0.8;   /* lines that a broken token may cost */

struct need
columns_need(const struct item *items, size_t n)
{
	struct need need = {0};
	float word = 0, piece = 0;

	for (size_t i = 0; i < n; i++) {
		const struct item *it = &items[i];
		bool apart =
			it->kind == ITEM_GLUE ||
			(it->kind == ITEM_PENALTY && it->penalty < PENALTY_ANY);

		bool open = apart || (it->kind == ITEM_PENALTY &&
				      it->penalty < PENALTY_NEVER);

		word = apart ? 0 : word + it->width;
		piece = open ? 0 : piece + it->width;
		need.all += it->kind == ITEM_PENALTY ? 0 : it->width;
		need.word = fmaxf(need.word, word);
		need.least = fmaxf(need.least, piece);
	}
	need.least = fmaxf(need.least, fminf(need.word, COLUMN_TOKEN));
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
		float word = fminf(s->need[i].least + 0.5f, (float)width / 2);

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

/* Height of the table in lines, with a little for how full columns are, and
 * for tokens that are broken. */
static double
height_of(const struct solver *s)
{
	const struct table *t = s->t;
	double sum = 0;

	for (size_t row = 0; row < t->rows; row += s->stride) {
		const struct need *n = s->need + row * t->columns;
		float most = 1, full = 0;
		int split = 0;

		for (size_t i = 0; i < t->columns; i++) {
			most = fmaxf(most, lines_in(n[i].all, s->width[i]));
			full += n[i].all / s->width[i];
			split += n[i].word > s->width[i];
		}
		sum += most + EVEN * full + SPLIT * split;
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

/* The widest columns give until all fit. */
static void
widest_give(struct solver *s, float room)
{
	size_t n = s->t->columns, wide = n;
	float most = room / (float)n, rest;

	do {
		size_t before = wide;

		rest = room;
		wide = 0;
		for (size_t i = 0; i < n; i++) {
			wide += s->least[i] > most;
			rest -= s->least[i] > most ? 0 : s->least[i];
		}
		if (!wide || wide == before)
			break;
		most = rest / (float)wide;
	} while (true);
	for (size_t i = 0; i < n; i++)
		s->width[i] = fminf(s->least[i], most);
}

void
columns_solve(struct table *t, const struct need *need, double width)
{
	struct solver s = {.t = t, .need = need};
	float x = 0, room = room_of(t, width);

	s.stride = t->rows / COLUMN_ROWS_MAX + 1;
	needs_join(&s, width);
	widest_give(&s, room);
	if (sum_of(s.most, t->columns) <= room)
		for (size_t i = 0; i < t->columns; i++)
			s.width[i] = s.most[i];
	else
		share_rest(&s, room - sum_of(s.width, t->columns));
	for (size_t i = 0; i < t->columns; i++) {
		t->x[i] = x;
		t->width[i] = s.width[i];
		x += t->width[i] + t->gutter;
	}
}
