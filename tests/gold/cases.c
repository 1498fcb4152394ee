/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cases.h"

#include <stdlib.h>
#include <string.h>

#include "../names.h"
#include "base/vec.h"
#include "capture/capture.h"
#include "claim/holder/name.h"

struct reader {
	struct arena *a;
	struct str language;
	struct gold_case now;
	size_t line;
};

static struct gold_row
row_cut(struct str line, size_t number)
{
	struct gold_row r = {.line = number};

	while (line.len && r.cells < GOLD_CELLS_MAX) {
		struct str cell = str_trim(str_cut(line, STR("|"), &line));

		if (str_eq(cell, STR("-")))
			cell.len = 0;
		r.cell[r.cells++] = cell;
	}
	return r;
}

static void
text_add(struct reader *r, struct str line)
{
	struct str *text = &r->now.text;

	if (!text->len && !str_trim(line).len)
		return;
	*text = str_fmt(r->a, "%.*s%s%.*s", STR_ARG(*text),
			text->len ? "\n" : "", STR_ARG(line));
}

static void
line_read(struct reader *r, struct str line)
{
	if (str_starts(line, STR("#")) || !r->now.name.len)
		return;
	if (str_starts(line, STR(">")))
		*vec_add(r->a, &r->now.want) =
			row_cut(str_skip(line, 1), r->line);
	else if (!r->now.want.len)
		text_add(r, line);
}

static struct str
file_language(const char *file)
{
	return strstr(file, ".ja.") ? STR("ja") : STR("en");
}

static struct str
file_read(struct arena *a, const char *file)
{
	const char *top = getenv("top_srcdir");
	struct str path, bytes = STR("");
	struct err err = {0};

	path = str_fmt(a, "%s/tests/gold/%s", top ? top : ".", file);
	if (capture_bytes(a, str_c(a, path), GOLD_FILE_MAX, &bytes, &err) < 0)
		fail_msg("%s", err.msg);
	return bytes;
}

struct totals {
	const char *file;
	gold_judge_case *judge;
	size_t cases, right;
};

static void
missed_print(const struct gold_case *in, const struct strs *got)
{
	print_message("# == %.*s (line %zu)\n", STR_ARG(in->name),
		      in->want.len ? in->want.at[0].line : 0);
	for (size_t i = 0; i < got->len; i++)
		print_message("#   %.*s\n", STR_ARG(got->at[i]));
}

static void
case_end(struct reader *r, struct totals *t)
{
	struct strs got = {0};
	bool right;

	if (!r->now.name.len)
		return;
	r->now.text = str_trim(r->now.text);
	assert_int_not_equal(r->now.want.len, 0);
	right = t->judge(r->a, &r->now, &got);
	t->cases++;
	t->right += right;
	if (!right && gold_shown(t->file))
		missed_print(&r->now, &got);
}

void
gold_cases_check(const char *file, gold_judge_case *judge, unsigned floor)
{
	AUTO_ARENA a = {0};
	struct reader r = {.a = &a, .language = file_language(file)};
	struct str rest = file_read(&a, file);
	struct totals t = {.file = file, .judge = judge};

	while (rest.len) {
		struct str line = str_cut(rest, STR("\n"), &rest);

		r.line++;
		if (!str_starts(line, STR("== "))) {
			line_read(&r, line);
			continue;
		}
		case_end(&r, &t);
		r.now = (struct gold_case){.name = str_skip(line, 3),
					   .language = r.language};
	}
	case_end(&r, &t);
	print_message("# %s: %zu of %zu\n", file, t.right, t.cases);
	if (t.right * 100 < t.cases * floor)
		fail_msg("%s: %zu of %zu, below %u %%", file, t.right, t.cases,
			 floor);
}

/* ---- comparing ---- */

static struct str
mark_cut(struct str s)
{
	static const struct str marks[] = {
		STR_INIT("“"),	STR_INIT("”"),	STR_INIT("‘"),	STR_INIT("’"),
		STR_INIT("\""), STR_INIT("「"), STR_INIT("」"), STR_INIT("『"),
		STR_INIT("』"), STR_INIT("."),	STR_INIT(","),	STR_INIT("。"),
		STR_INIT(" "),
	};

	for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
		if (str_starts(s, marks[i]))
			return str_skip(s, marks[i].len);
		if (str_ends(s, marks[i]))
			return str_slice(s, 0, s.len - marks[i].len);
	}
	return s;
}

static struct str
part_bare(struct str s)
{
	size_t before;

	do {
		before = s.len;
		s = mark_cut(s);
	} while (s.len < before);
	if (str_starts(s, STR("that ")))
		s = str_skip(s, STR("that ").len);
	return s;
}

struct str
gold_words(struct arena *a, struct str content)
{
	struct str out = STR("");

	while (content.len) {
		struct str part = str_cut(content, STR(" … "), &content);

		out = str_fmt(a, "%.*s%s%.*s", STR_ARG(out),
			      out.len ? " … " : "", STR_ARG(part_bare(part)));
	}
	return out;
}

bool
gold_same_name(struct str x, struct str y)
{
	return name_same(x, y) ||
	       str_eq_ci(gazetteer_key(tree_names(), name_bare(x)),
			 gazetteer_key(tree_names(), name_bare(y)));
}
