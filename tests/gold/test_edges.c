/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How two claims stand to each other: pairs of sentences, each of a page of
 * its own; edges/README.md says how they are written. */
#include "told.h"

/* What may stand between two claims, strongest first. */
static const char *const kinds[] = {"denies",
				    "differs number",
				    "differs unit",
				    "differs date",
				    "differs cause",
				    "differs actor",
				    "differs extent",
				    "withholds",
				    "confirms",
				    "supports",
				    "none"};

enum { KINDS = sizeof kinds / sizeof *kinds, DIFFERS_FIRST = 1, DIFFERS = 6 };

static const double denies_least = .92, differs_least = .85;

/* counts: by kind, of what was wanted, came and was right. */
struct counts {
	size_t wanted[KINDS], got[KINDS], right[KINDS];
	size_t spans, spans_right;
};

/* text: a sentence without its brackets, and where they stood. */
struct text {
	struct str text;
	struct span marked;
};

static struct text
text_of(struct arena *a, struct str s)
{
	struct str rest, end, b = str_cut(s, STR("["), &rest);
	struct str words = str_cut(rest, STR("]"), &end);

	return (struct text){str_fmt(a, "%.*s%.*s%.*s", STR_ARG(b),
				     STR_ARG(words), STR_ARG(end)),
			     {b.len, b.len + words.len}};
}

static void
page_put(struct told *t, const char *publisher, const char *day,
	 struct str title, struct str text)
{
	struct article *in = told_page(t, str_from(publisher), str_from(day));

	in->title = str_trim(title);
	in->text = text;
	in->language = str_is_ascii(title) ? STR("en") : STR("ja");
}

static size_t
kind_of(struct arena *a, const struct edge *e)
{
	struct str name = str_from(edge_names[e->kind]);

	if (e->kind == EDGE_DIFFERS)
		name = str_fmt(a, "%.*s %.*s", STR_ARG(name), STR_ARG(e->slot));
	for (size_t i = 0; i < KINDS; i++)
		if (str_eq(name, str_from(kinds[i])))
			return i;
	return KINDS - 1;
}

static bool
meets(struct span x, struct span y)
{
	return x.b < y.e && y.b < x.e;
}

/* strongest: of the edges between the two pages. */
struct strongest {
	size_t kind;
	struct span at[2]; /* in A, in B */
};

static void
edge_see(struct told *t, const struct edge *e, struct strongest *best)
{
	const struct claim *from = &t->corpus.claims.at[e->from];
	const struct claim *to = &t->corpus.claims.at[e->to];
	bool first = str_eq(from->article, t->corpus.articles.at[0].id);
	size_t kind = kind_of(t->a, e);

	if (str_eq(from->article, to->article) || kind >= best->kind)
		return;
	best->kind = kind;
	best->at[0] = first ? e->from_at : e->to_at;
	best->at[1] = first ? e->to_at : e->from_at;
}

static struct strongest
strongest_of(struct told *t)
{
	struct strongest best = {.kind = KINDS - 1};

	for (size_t i = 0; i < t->findings.len; i++)
		for (size_t k = 0; k < t->findings.at[i].edges.len; k++)
			edge_see(t, &t->findings.at[i].edges.at[k], &best);
	return best;
}

static void
row_show(const struct told *t, const struct gold_row *row, size_t kind)
{
	print_message("# line %zu: %s, not %.*s\n", row->line, kinds[kind],
		      STR_ARG(row->cell[1]));
	for (size_t i = 0; i < t->corpus.claims.len; i++) {
		const struct claim *c = &t->corpus.claims.at[i];

		print_message("#   %.*s %s | %.*s | %.*s\n", STR_ARG(c->id),
			      stance_names[c->stance],
			      STR_ARG(c->holder.at[c->holder.len - 1].name),
			      STR_ARG(c->content_text));
	}
}

static void
row_judge(const struct gold_row *row, bool show, struct counts *n)
{
	AUTO_ARENA a = {0};
	struct told t = {.a = &a};
	struct text x = text_of(&a, row->cell[3]);
	struct text y = text_of(&a, row->cell[4]);
	struct str other, title = str_cut(row->cell[2], STR(" // "), &other);
	struct strongest got;
	size_t wanted = 0;

	while (!str_eq(row->cell[1], str_from(kinds[wanted])))
		assert_true(++wanted < KINDS);
	page_put(&t, "Harbour Times", "2025-09-15", title, x.text);
	page_put(&t, "Coast Daily", "2025-09-16", other.len ? other : title,
		 y.text);
	told_merge(&t);
	got = strongest_of(&t);
	n->wanted[wanted]++;
	n->got[got.kind]++;
	if (got.kind != wanted) {
		if (show)
			row_show(&t, row, got.kind);
		return;
	}
	n->right[wanted]++;
	if (wanted == KINDS - 1)
		return;
	n->spans++;
	n->spans_right +=
		meets(got.at[0], x.marked) && meets(got.at[1], y.marked);
}

static void
line_print(const char *kind, size_t right, size_t got, size_t wanted)
{
	if (wanted || got)
		print_message("#   %-16s wanted %3zu  P %.2f  R %.2f\n", kind,
			      wanted, told_share(right, got),
			      told_share(right, wanted));
}

static size_t
differs(const size_t *n)
{
	size_t sum = 0;

	for (size_t i = DIFFERS_FIRST; i < DIFFERS_FIRST + DIFFERS; i++)
		sum += n[i];
	return sum;
}

static void
counts_print(const char *what, const struct counts *n)
{
	size_t rows = 0, right = 0;

	for (size_t i = 0; i < KINDS; i++) {
		rows += n->wanted[i];
		right += n->right[i];
	}
	print_message("# %s: %zu of %zu right; of the edges among them, %zu "
		      "of %zu with the words that make them\n",
		      what, right, rows, n->spans_right, n->spans);
	line_print("differs", differs(n->right), differs(n->got),
		   differs(n->wanted));
	for (size_t i = 0; i < KINDS; i++)
		line_print(kinds[i], n->right[i], n->got[i], n->wanted[i]);
}

static void
counts_add(struct counts *to, const struct counts *n)
{
	for (size_t i = 0; i < KINDS; i++) {
		to->wanted[i] += n->wanted[i];
		to->got[i] += n->got[i];
		to->right[i] += n->right[i];
	}
	to->spans += n->spans;
	to->spans_right += n->spans_right;
}

static void
half_judge(const char *file, struct counts *all)
{
	AUTO_ARENA a = {0};
	struct gold_rows rows = gold_read(&a, file);
	struct counts n = {0};

	for (size_t i = 0; i < rows.len; i++)
		row_judge(&rows.at[i], gold_shown(file), &n);
	counts_print(file, &n);
	counts_add(all, &n);
}

static void
denials_and_differences(void **state)
{
	struct counts all = {0};

	(void)state;
	half_judge("edges/tune.tsv", &all);
	half_judge("edges/held.tsv", &all);
	counts_print("all", &all);
	assert_true(told_share(all.right[0], all.got[0]) >= denies_least);
	assert_true(told_share(all.right[0], all.wanted[0]) >= denies_least);
	assert_true(told_share(differs(all.right), differs(all.got)) >=
		    differs_least);
	assert_true(told_share(differs(all.right), differs(all.wanted)) >=
		    differs_least);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(denials_and_differences),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
