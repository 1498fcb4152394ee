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

/* What is too wide is taken from the widest column that can give. */
static bool
widths_fit(struct grid *g, const size_t *least)
{
	while (width_sum(g) > g->room) {
		size_t widest = STR_NONE;

		for (size_t i = 0; i < g->columns; i++)
			if (g->width[i] > least[i] &&
			    (widest == STR_NONE ||
			     g->width[i] > g->width[widest]))
				widest = i;
		if (widest == STR_NONE)
			return false;
		g->width[widest]--;
	}
	return true;
}

static bool
widths_find(struct grid *g)
{
	size_t least[DOC_COLUMNS_MAX] = {0};

	for (size_t r = 0; r < g->rows; r++)
		for (size_t i = 0; i < g->columns; i++) {
			AUTO_ARENA scratch = {0};
			struct str s = cell_of(g, r, i);
			size_t all = txt_columns(s),
			       word = txt_widest(&scratch, s);

			all = all < g->room ? all : g->room;
			g->width[i] = all > g->width[i] ? all : g->width[i];
			least[i] = word > least[i] ? word : least[i];
		}
	for (size_t i = 0; i < g->columns; i++)
		least[i] = least[i] > COLUMN_MIN ? least[i] : COLUMN_MIN;
	return widths_fit(g, least);
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
