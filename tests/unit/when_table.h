/* SPDX-License-Identifier: GPL-3.0-or-later */
/* when_table: rows of sentences and the dates that must be read from them. */
#ifndef WHEN_TABLE_H
#define WHEN_TABLE_H

#include "unit.h"

#include "base/buf.h"
#include "claim/date/when.h"

/* One paragraph published on `page`; sentences split by " | ". `want` names
 * every date: "from/to precision rule", "~" after it when approximate, joined
 * by "; ". */
struct when_row {
	const char *page, *text, *want;
};

static inline void
when_print(struct arena *a, struct buf *b, const struct moment *m)
{
	struct when w = when_of(a, m);

	buf_fmt(b, "%s%.*s/%.*s %s%s %.*s", b->len ? "; " : "", STR_ARG(w.from),
		STR_ARG(w.to), precision_names[w.precision],
		w.approximate ? "~" : "", STR_ARG(w.rule));
}

static inline struct str
when_all(struct arena *a, const struct when_row *row, bool japanese)
{
	struct str rest = str_from(row->text), sentence;
	struct scene scene = {0};
	struct moments m = {0};
	struct buf b = {.arena = a};

	date_parse(str_from(row->page), &scene.page);
	scene.updated = scene.page;
	while (rest.len) {
		sentence = str_cut(rest, STR(" | "), &rest);
		moments_read(a, &(struct told){sentence, 0, 0, japanese},
			     &scene, &m);
	}
	for (size_t i = 0; i < m.len; i++)
		when_print(a, &b, &m.at[i]);
	return buf_str(&b);
}

/* when_table: how many rows are read as wanted; the others are printed. */
static inline size_t
when_table(const struct when_row *rows, size_t n, bool japanese)
{
	size_t good = 0;

	for (size_t i = 0; i < n; i++) {
		AUTO_ARENA a = {0};
		struct str got = when_all(&a, &rows[i], japanese);

		if (str_eq(got, str_from(rows[i].want)))
			good++;
		else
			print_message("# %s\n#   got  %.*s\n#   want %s\n",
				      rows[i].text, STR_ARG(got), rows[i].want);
	}
	return good;
}

#endif
