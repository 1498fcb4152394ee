/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/vec.h"
#include "base/visible.h"
#include "report/table.h"
#include "report/txt.h"

enum { GAP = 2, COLUMN_MIN = 4 };

/* grid: cells row by row. */
struct grid {
	struct arena *arena;
	struct strs cells;
	size_t columns, rows, room;
	size_t width[DOC_COLUMNS_MAX];
	bool number[DOC_COLUMNS_MAX];
};

static void
grid_read(struct grid *g, struct str rows)
{
	struct str rest, row;

	g->columns = table_columns(str_cut(rows, STR("\n"), &rest));
	for (size_t i = 0; i < g->columns; i++)
		g->number[i] = true;
	for (rest = rows; rest.len; g->rows++) {
		row = str_cut(rest, STR("\n"), &rest);
		for (size_t i = 0; i < g->columns; i++) {
			struct str s = i + 1 < g->columns
					       ? str_cut(row, STR("\t"), &row)
					       : row;

			s = str_trim(visible_text(g->arena, s, STR("")));
			*vec_add(g->arena, &g->cells) = s;
			g->number[i] =
				g->number[i] && (!g->rows || table_number(s));
		}
	}
}

static struct str
cell_of(const struct grid *g, size_t row, size_t column)
{
	return g->cells.at[row * g->columns + column];
}

static size_t
width_sum(const struct grid *g)
{
	size_t sum = GAP * (g->columns - 1);

	for (size_t i = 0; i < g->columns; i++)
		sum += g->width[i];
	return sum;
}

/* What columns need: the widest word, the widest cell, and how much all cells
 * hold beyond the widest word, which is what makes rows grow. */
struct need {
	size_t least[DOC_COLUMNS_MAX], most[DOC_COLUMNS_MAX];
	size_t over[DOC_COLUMNS_MAX];
};

static void
need_add(struct need *n, size_t column, struct str cell, size_t room)
{
	AUTO_ARENA scratch = {0};
	size_t all = txt_columns(cell), word = txt_widest(&scratch, cell);

	n->over[column] += all;
	all = all < room ? all : room;
	n->most[column] = all > n->most[column] ? all : n->most[column];
	n->least[column] = word > n->least[column] ? word : n->least[column];
}

static struct need
need_of(const struct grid *g)
{
	struct need n = {0};

	for (size_t r = 0; r < g->rows; r++)
		for (size_t i = 0; i < g->columns; i++)
			need_add(&n, i, cell_of(g, r, i), g->room);
	for (size_t i = 0; i < g->columns; i++) {
		size_t floor = n.most[i] < COLUMN_MIN ? n.most[i] : COLUMN_MIN;

		n.least[i] = n.least[i] > floor ? n.least[i] : floor;
		n.over[i] = n.most[i] > n.least[i] ? n.over[i] : 0;
	}
	return n;
}

/* Widens by shares of room; columns that need no more give what is left to
 * the others. Returns the room that nobody took. */
static size_t
widths_share(struct grid *g, const struct need *n, size_t room)
{
	size_t over = 0, left = room;

	for (size_t i = 0; i < g->columns; i++)
		over += g->width[i] < n->most[i] ? n->over[i] : 0;
	for (size_t i = 0; over && i < g->columns; i++) {
		size_t more = n->most[i] - g->width[i],
		       share = room * n->over[i] / over;

		more = more < share ? more : share;
		g->width[i] += more;
		left -= more;
	}
	return left;
}

static bool
widths_find(struct grid *g)
{
	struct need n = need_of(g);
	size_t sum, left, before;

	memcpy(g->width, n.least, sizeof(g->width));
	sum = width_sum(g);
	if (sum > g->room)
		return false;
	left = g->room - sum;
	do {
		before = left;
		left = widths_share(g, &n, before);
	} while (left && left < before);
	return true;
}

static void
blanks(struct buf *out, size_t n)
{
	while (n--)
		buf_char(out, ' ');
}

/* One line of a row: its part of each cell. */
static void
line_put(const struct grid *g, struct buf *out, const struct strs *parts,
	 size_t line)
{
	size_t due = TXT_WIDTH - g->room;

	for (size_t i = 0; i < g->columns; i++) {
		struct str s =
			line < parts[i].len ? parts[i].at[line] : STR("");
		size_t used = txt_columns(s), left;

		left = used < g->width[i] ? g->width[i] - used : 0;
		if (s.len) {
			blanks(out, due + (g->number[i] ? left : 0));
			buf_add(out, s);
			due = (g->number[i] ? 0 : left) + GAP;
		} else {
			due += left + GAP;
		}
	}
	buf_char(out, '\n');
}

static void
row_put(const struct grid *g, struct buf *out, size_t row)
{
	AUTO_ARENA scratch = {0};
	struct strs parts[DOC_COLUMNS_MAX] = {0};
	size_t lines = 0;

	for (size_t i = 0; i < g->columns; i++) {
		txt_fold(&scratch, cell_of(g, row, i), g->width[i], &parts[i]);
		lines = parts[i].len > lines ? parts[i].len : lines;
	}
	for (size_t i = 0; i < lines; i++)
		line_put(g, out, parts, i);
}

static void
rule_put(const struct grid *g, struct buf *out)
{
	blanks(out, TXT_WIDTH - g->room);
	for (size_t i = 0; i < g->columns; i++) {
		for (size_t k = 0; k < g->width[i]; k++)
			buf_char(out, '-');
		if (i + 1 < g->columns)
			blanks(out, GAP);
	}
	buf_char(out, '\n');
}

/* "- Source: NISC; Stance: confirms": the head names what each cell is. */
static void
row_list(const struct grid *g, struct buf *out, size_t row)
{
	AUTO_ARENA scratch = {0};
	struct buf line = {.arena = &scratch};
	struct strs lines = {0};

	for (size_t i = 0; i < g->columns; i++) {
		struct str s = cell_of(g, row, i);

		if (s.len)
			buf_fmt(&line, "%s%.*s: %.*s", line.len ? "; " : "",
				STR_ARG(cell_of(g, 0, i)), STR_ARG(s));
	}
	txt_fold(&scratch, buf_str(&line), g->room - GAP, &lines);
	for (size_t i = 0; i < lines.len; i++) {
		blanks(out, TXT_WIDTH - g->room);
		buf_fmt(out, "%s%.*s\n", i ? "  " : "- ", STR_ARG(lines.at[i]));
	}
}

void
txt_table(struct arena *a, struct buf *out, struct str rows, size_t indent)
{
	struct grid g = {.arena = a, .room = TXT_WIDTH - indent};
	bool fits;

	grid_read(&g, rows);
	if (!g.rows)
		return;
	fits = widths_find(&g);
	for (size_t i = fits ? 0 : 1; i < g.rows; i++) {
		if (!fits)
			row_list(&g, out, i);
		else
			row_put(&g, out, i);
		if (fits && !i)
			rule_put(&g, out);
	}
}
