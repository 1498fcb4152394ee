/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/figure.h"

#include "base/buf.h"
#include "base/vec.h"
#include "brief/sentence.h"

enum { QUOTE_MAX = 64 /* code points of the words beside a bar */ };

struct figure *
figure_start(struct composer *c, enum figure_kind kind, const char *caption)
{
	struct figure *f = vec_add(c->arena, &c->section->figures);

	f->kind = kind;
	f->caption = str_from(caption);
	return f;
}

struct figure_row *
figure_add(struct composer *c, struct figure *f)
{
	size_t max = f->kind == FIGURE_MATRIX ? 4 * BRIEF_FIGURE_MAX
					      : BRIEF_FIGURE_MAX;

	if (f->rows.len < max)
		return vec_add(c->arena, &f->rows);
	f->left++;
	return NULL;
}

void
figure_cite(struct composer *c, struct figure_row *r, size_t claim)
{
	size_t n;

	if (r->cites.len == FIGURE_CITES_MAX)
		return;
	n = cite_claim(c, claim);
	for (size_t i = 0; i < r->cites.len; i++)
		if (r->cites.at[i] == n)
			return;
	if (n)
		*vec_add(c->arena, &r->cites) = n;
}

void
figure_quote(struct composer *c, struct figure_row *r, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	const struct article *from = claim_article(c, claim);
	struct span at = in->content.len ? in->content.at[0] : in->quote;
	bool cut = false;

	r->quote = quote_shown(str_at(from->text, at), QUOTE_MAX, &cut);
	quote_marks(from->language, &r->open, &r->close);
	if (cut)
		r->close = str_fmt(c->arena, " …%.*s", STR_ARG(r->close));
}

struct str
figure_key(const struct composer *c, size_t finding)
{
	struct str rest;

	return str_cut(c->heading[finding], STR(":"), &rest);
}

/* ---- a row in words ---------------------------------------------------- */

static void
cell(struct arena *a, struct strs *v, struct str s)
{
	*vec_add(a, v) = s;
}

static struct str
marks(struct arena *a, const struct figure_row *r)
{
	struct buf b = {.arena = a};

	for (size_t i = 0; i < r->cites.len; i++)
		buf_fmt(&b, "[%zu]", r->cites.at[i]);
	return buf_str(&b);
}

/* A name of a page must not look like a mark. */
static struct str
plain(struct arena *a, struct str s)
{
	s = str_replace(a, s, STR("["), STR("("));
	return str_replace(a, s, STR("]"), STR(")"));
}

static void
timeline_cells(struct arena *a, struct strs *v, const struct figure_row *r)
{
	cell(a, v, plain(a, r->when));
	cell(a, v,
	     str_fmt(a, "%.*s/%.*s", STR_ARG(r->from.len ? r->from : STR("..")),
		     STR_ARG(r->to.len ? r->to : STR(".."))));
	cell(a, v,
	     str_fmt(a, "%.*s%s%.*s", STR_ARG(r->about),
		     r->about.len ? " " : "", STR_ARG(r->precision)));
	cell(a, v, r->said);
	cell(a, v, r->heading);
	cell(a, v,
	     str_fmt(a, "%.*s: %.*s%.*s%.*s", STR_ARG(plain(a, r->source)),
		     STR_ARG(r->open), STR_ARG(plain(a, r->quote)),
		     STR_ARG(r->close)));
}

static void
matrix_cells(struct arena *a, struct strs *v, const struct figure_row *r)
{
	cell(a, v, plain(a, r->source));
	cell(a, v, r->relation);
	cell(a, v, r->heading);
}

static void
origins_cells(struct arena *a, struct strs *v, const struct figure_row *r)
{
	cell(a, v, plain(a, r->source));
	cell(a, v, r->source_kind);
	cell(a, v, plain(a, r->target));
	cell(a, v, r->target_kind);
}

/* What stands above the cells; the last of each row are its marks. */
static const struct {
	void (*cells)(struct arena *a, struct strs *v,
		      const struct figure_row *r);
	const char *head[8];
} kinds[] = {
	[FIGURE_TIMELINE] = {timeline_cells,
			     {"When", "Days", "Read as", "Told on", "Finding",
			      "What", "Cited", NULL}},
	[FIGURE_MATRIX] = {matrix_cells,
			   {"Source", "Stance", "Finding", "Cited", NULL}},
	[FIGURE_ORIGINS] = {origins_cells,
			    {"Who", "Kind", "Has it from", "Kind", "Cited",
			     NULL}},
};

struct strs
figure_cells(struct arena *a, enum figure_kind kind,
	     const struct figure_row *row)
{
	struct strs v = {0};

	if (row) {
		kinds[kind].cells(a, &v, row);
		cell(a, &v, marks(a, row));
		return v;
	}
	for (size_t i = 0; kinds[kind].head[i]; i++)
		cell(a, &v, str_from(kinds[kind].head[i]));
	return v;
}
