/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "brief/figure.h"

#include "base/buf.h"
#include "base/vec.h"
#include "brief/sentence.h"
#include "finding/origin_name.h"

enum {
	QUOTE_MAX = 64,	      /* code points of the words beside a bar */
	NAME_MAX_POINTS = 60, /* of a name */
	VIA_MAX_POINTS = 40   /* of one through whom others are known */
};

struct figure *
figure_start(struct composer *c, enum figure_kind kind, enum saying caption)
{
	struct figure *f = vec_add(c->arena, &c->section->figures);

	f->kind = kind;
	f->caption = word(c, caption);
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
	if (!n)
		return;
	*vec_add(c->arena, &r->cites) = n;
	cite_used(c, n);
}

void
figure_quote(struct composer *c, struct figure_row *r, size_t claim)
{
	const struct claim *in = claim_at(c, claim);
	const struct article *from = claim_article(c, claim);
	/* The first piece of a content in several tells nothing. */
	struct span at = in->content.len == 1 ? in->content.at[0] : in->quote;
	bool cut = false;

	r->quote = quote_shown(str_at(from->text, at), QUOTE_MAX, &cut);
	quote_marks(from->language, &r->open, &r->close);
	quote_nest(r->quote, &r->open, &r->close);
	if (cut)
		r->close = quote_cut(c->arena, r->close, "…");
}

struct str
figure_name(const struct composer *c, struct str origin)
{
	struct str of;
	enum origin_form form = origin_form_of(origin, &of);
	size_t most = form == ORIGIN_NAMED ? NAME_MAX_POINTS : VIA_MAX_POINTS;

	/* Of the unnamed it is the outlet's name that is cut. */
	of = words_cut(c->arena, form == ORIGIN_NAMED ? origin : of, most);
	return origin_phrase(
		&c->speech,
		form == ORIGIN_NAMED ? of : origin_called(c->arena, form, of));
}

struct str
figure_key(const struct composer *c, size_t finding)
{
	return heading_short(c->speech.words, c->heading[finding]);
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

/* mark_len: bytes of "[12]" at the beginning of `s`, or 0. */
static size_t
mark_len(struct str s)
{
	size_t n = 1;

	while (n < s.len && s.ptr[n] >= '0' && s.ptr[n] <= '9')
		n++;
	return s.len && s.ptr[0] == '[' && n > 1 && n < s.len && s.ptr[n] == ']'
		       ? n + 1
		       : 0;
}

struct str
figure_text(struct arena *a, struct str s)
{
	struct buf b = {.arena = a};

	while (s.len) {
		size_t n = mark_len(s);

		if (n)
			buf_fmt(&b, "(%.*s)", STR_ARG(str_slice(s, 1, n - 1)));
		else
			buf_char(&b, s.ptr[0]);
		s = str_skip(s, n ? n : 1);
	}
	return buf_str(&b);
}

/* precision_shown: "about month"; in the words of the language. */
static struct str
precision_shown(struct arena *a, const struct words *w,
		const struct figure_row *r)
{
	struct str s = word_shown(w, r->precision, SAY_PRECISION_NONE,
				  SAY_PRECISION_TIME);

	return r->about.len ? word_fill(a, w, SAY_ABOUT, WITH(s)) : s;
}

static void
timeline_cells(struct arena *a, const struct words *w, struct strs *v,
	       const struct figure_row *r)
{
	cell(a, v, figure_text(a, r->when));
	cell(a, v,
	     str_fmt(a, "%.*s/%.*s", STR_ARG(r->from.len ? r->from : STR("..")),
		     STR_ARG(r->to.len ? r->to : STR(".."))));
	cell(a, v, precision_shown(a, w, r));
	cell(a, v, r->said);
	cell(a, v, r->heading);
	cell(a, v,
	     word_fill(a, w, SAY_SAYS,
		       WITH(figure_text(a, r->source),
			    str_fmt(a, "%.*s%.*s%.*s", STR_ARG(r->open),
				    STR_ARG(figure_text(a, r->quote)),
				    STR_ARG(r->close)))));
}

static void
matrix_cells(struct arena *a, const struct words *w, struct strs *v,
	     const struct figure_row *r)
{
	cell(a, v, figure_text(a, r->source));
	cell(a, v, word_shown(w, r->relation, SAY_CONFIRMS, SAY_WITHDRAWS));
	cell(a, v, r->heading);
}

static void
origins_cells(struct arena *a, const struct words *w, struct strs *v,
	      const struct figure_row *r)
{
	cell(a, v, figure_text(a, r->source));
	cell(a, v,
	     word_shown(w, r->source_kind, SAY_KIND_OUTLET, SAY_KIND_UNKNOWN));
	cell(a, v, figure_text(a, r->target));
	cell(a, v,
	     word_shown(w, r->target_kind, SAY_KIND_OUTLET, SAY_KIND_UNKNOWN));
}

static void
weeks_cells(struct arena *a, const struct words *w, struct strs *v,
	    const struct figure_row *r)
{
	(void)w;
	cell(a, v, r->when);
	for (size_t i = 0; i < FIGURE_COUNTS; i++)
		cell(a, v, str_fmt(a, "%zu", r->counts[i]));
}

/* What stands above the cells; the last of each row are its marks. */
static const struct {
	void (*cells)(struct arena *a, const struct words *w, struct strs *v,
		      const struct figure_row *r);
	enum saying head[8]; /* ends with SAY_FIGURE_CITED */
} kinds[] = {
	[FIGURE_TIMELINE] = {timeline_cells,
			     {SAY_FIGURE_WHEN, SAY_FIGURE_DAYS,
			      SAY_FIGURE_READ_AS, SAY_FIGURE_TOLD_ON,
			      SAY_FIGURE_FINDING, SAY_FIGURE_WHAT,
			      SAY_FIGURE_CITED}},
	[FIGURE_MATRIX] = {matrix_cells,
			   {SAY_FIGURE_SOURCE, SAY_FIGURE_STANCE,
			    SAY_FIGURE_FINDING, SAY_FIGURE_CITED}},
	[FIGURE_ORIGINS] = {origins_cells,
			    {SAY_FIGURE_WHO, SAY_FIGURE_KIND, SAY_FIGURE_FROM,
			     SAY_FIGURE_KIND, SAY_FIGURE_CITED}},
	[FIGURE_WEEKS] = {weeks_cells,
			  {SAY_FIGURE_WEEK, SAY_FIGURE_FOR, SAY_FIGURE_AGAINST,
			   SAY_FIGURE_WITHHELD, SAY_FIGURE_CITED}},
};

struct strs
figure_cells(struct arena *a, const struct words *w, enum figure_kind kind,
	     const struct figure_row *row)
{
	const enum saying *head = kinds[kind].head;
	struct strs v = {0};

	if (row) {
		kinds[kind].cells(a, w, &v, row);
		cell(a, &v, marks(a, row));
		return v;
	}
	for (; *head != SAY_FIGURE_CITED; head++)
		cell(a, &v, w->at[*head]);
	cell(a, &v, w->at[*head]);
	return v;
}
