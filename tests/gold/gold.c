/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "gold.h"

#include "base/buf.h"
#include "base/vec.h"
#include "capture/capture.h"
#include "claim/extract.h"

#include "../names.h"
#include <stdlib.h>
#include <string.h>

/* share: rows of one class, and how many of them were right. */
struct share {
	struct str class;
	size_t rows[GOLD_FIELDS_MAX], right[GOLD_FIELDS_MAX];
};

struct shares {
	struct share *at;
	size_t len, cap;
};

/* mixup: how often one value came where another was wanted. */
struct mixup {
	size_t field, times;
	struct str want, got;
};

struct mixups {
	struct mixup *at;
	size_t len, cap;
};

struct tally {
	struct arena *a;
	const struct gold_set *set;
	struct shares shares;
	struct mixups mixups;
	bool show;
};

/* ---- reading ---- */

static struct gold_row
row_cut(struct arena *a, struct str line, size_t number)
{
	struct gold_row r = {.line = number};

	for (size_t i = 0; i < GOLD_CELLS_MAX; i++)
		r.cell[i] = STR("");
	while (line.len && r.cells < GOLD_CELLS_MAX)
		r.cell[r.cells++] =
			str_replace(a, str_cut(line, STR("\t"), &line),
				    STR("\\n"), STR("\n"));
	return r;
}

struct str
gold_bytes(struct arena *a, const char *file)
{
	const char *top = getenv("top_srcdir");
	struct str path, ret;
	struct err err = {0};

	path = str_fmt(a, "%s/tests/gold/%s", top ? top : ".", file);
	if (capture_bytes(a, str_c(a, path), GOLD_FILE_MAX, &ret, &err) < 0)
		fail_msg("%s", err.msg);
	return ret;
}

struct gold_rows
gold_read(struct arena *a, const char *file)
{
	struct gold_rows rows = {0};
	struct str rest = gold_bytes(a, file), line;

	for (size_t n = 1; rest.len; n++) {
		line = str_cut(rest, STR("\n"), &rest);
		if (line.len && line.ptr[0] != '#')
			*vec_add(a, &rows) = row_cut(a, line, n);
	}
	return rows;
}

struct claims
gold_claims_of(struct arena *a, const struct article *in)
{
	struct claims c = {0};
	struct extract_options options = {.names = tree_names()};
	struct err err = {0};

	if (claim_extract(a, in, &options, &c, &err) < 0)
		fail_msg("%s", err.msg);
	return c;
}

struct claims
gold_claims(struct arena *a, struct str text, struct str language)
{
	struct article in = {.id = STR("a"),
			     .file = STR("a.html"),
			     .publisher = STR("Example Post"),
			     .language = language,
			     .published = {.text = STR("2024-05-15")},
			     .text = text};

	return gold_claims_of(a, &in);
}

bool
gold_shown(const char *file)
{
	const char *half = strrchr(file, '/'), *show = getenv("GOLD_SHOW");
	size_t n = show ? strlen(show) : 0;

	half = half ? half + 1 : file;
	return n && strncmp(half, show, n) == 0 && half[n] == '.';
}

/* ---- counting ---- */

static struct share *
share_of(struct tally *t, struct str class)
{
	struct share *s;

	for (size_t i = 0; i < t->shares.len; i++)
		if (str_eq(t->shares.at[i].class, class))
			return &t->shares.at[i];
	s = vec_add(t->a, &t->shares);
	s->class = class;
	return s;
}

static void
mixup_count(struct tally *t, size_t field, struct str want, struct str got)
{
	struct mixup *m;

	for (size_t i = 0; i < t->mixups.len; i++) {
		m = &t->mixups.at[i];
		if (m->field == field && str_eq(m->want, want) &&
		    str_eq(m->got, got)) {
			m->times++;
			return;
		}
	}
	*vec_add(t->a, &t->mixups) = (struct mixup){field, 1, want, got};
}

static void
row_print(const struct gold_row *row)
{
	for (size_t i = 0; i < row->cells; i++)
		print_message("%s%.*s", i ? " | " : "# ",
			      STR_ARG(row->cell[i]));
	print_message("\n");
}

static void
field_count(struct tally *t, struct share *all, struct gold_verdict *v,
	    const struct gold_row *row)
{
	struct share *s = share_of(t, v->class);
	bool good, shown = false;

	for (size_t i = 0; t->set->field[i].name; i++) {
		if (!v->want[i].ptr)
			continue;
		good = str_eq(v->want[i], v->got[i]);
		s->rows[i]++, all->rows[i]++;
		s->right[i] += good, all->right[i] += good;
		if (good)
			continue;
		if (t->set->field[i].confusion)
			mixup_count(t, i, v->want[i], v->got[i]);
		if (t->show && !shown)
			row_print(row);
		if (t->show)
			print_message("#   line %zu, %s: %.*s, not %.*s\n",
				      row->line, t->set->field[i].name,
				      STR_ARG(v->got[i]), STR_ARG(v->want[i]));
		shown = true;
	}
}

/* ---- printing ---- */

static int
share_cmp(const void *a, const void *b)
{
	const struct share *x = a, *y = b;

	return str_cmp(x->class, y->class);
}

static int
mixup_cmp(const void *a, const void *b)
{
	const struct mixup *x = a, *y = b;
	int by_want = str_cmp(x->want, y->want);

	if (x->field != y->field)
		return x->field < y->field ? -1 : 1;
	if (x->times != y->times)
		return x->times > y->times ? -1 : 1;
	return by_want ? by_want : str_cmp(x->got, y->got);
}

static void
share_print(const struct gold_set *set, const struct share *s)
{
	print_message("# %-22.*s", STR_ARG(s->class));
	for (size_t i = 0; set->field[i].name; i++)
		print_message(" %5zu of %4zu", s->right[i], s->rows[i]);
	print_message("\n");
}

static void
tally_print(struct tally *t, const struct share *all)
{
	struct shares *s = &t->shares;
	struct mixups *m = &t->mixups;

	print_message("# %-22s", t->set->file);
	for (size_t i = 0; t->set->field[i].name; i++)
		print_message(" %13s", t->set->field[i].name);
	print_message("\n");
	if (s->len)
		qsort(s->at, s->len, sizeof *s->at, share_cmp);
	for (size_t i = 0; i < s->len; i++)
		share_print(t->set, &s->at[i]);
	share_print(t->set, all);
	if (m->len)
		qsort(m->at, m->len, sizeof *m->at, mixup_cmp);
	for (size_t i = 0; i < m->len; i++)
		print_message("#   %s: %.*s taken for %.*s: %zu\n",
			      t->set->field[m->at[i].field].name,
			      STR_ARG(m->at[i].want), STR_ARG(m->at[i].got),
			      m->at[i].times);
}

static void
floors_assert(const struct gold_set *set, const struct share *all)
{
	for (size_t i = 0; set->field[i].name; i++) {
		assert_int_not_equal(all->rows[i], 0);
		if (all->right[i] * 100 < all->rows[i] * set->field[i].floor)
			fail_msg("%s: %s is %zu of %zu, below %u %%", set->file,
				 set->field[i].name, all->right[i],
				 all->rows[i], set->field[i].floor);
	}
}

void
gold_check(const struct gold_set *set)
{
	AUTO_ARENA a = {0};
	struct tally t = {.a = &a, .set = set, .show = gold_shown(set->file)};
	struct gold_rows rows = gold_read(&a, set->file);
	struct share all = {.class = STR("all")};
	struct gold_verdict v;

	for (size_t i = 0; i < rows.len; i++) {
		v = set->judge(&a, &rows.at[i]);
		field_count(&t, &all, &v, &rows.at[i]);
	}
	tally_print(&t, &all);
	floors_assert(set, &all);
}
