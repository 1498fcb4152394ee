/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "marks.h"

#include "base/buf.h"
#include "base/vec.h"

struct mark {
	char role;
	struct str numbers;
	size_t from;
};

struct reader {
	struct arena *a;
	struct str rest;
	struct buf text;
	struct mark open[MARK_DEPTH_MAX];
	size_t depth;
	struct claims claims; /* claim of number n at n - 1 */
	struct err *err;
};

static int
mark_fail(struct reader *r, const char *what)
{
	return err_set(r->err, ERR_FORMAT, "%s before “%.*s”", what,
		       STR_ARG(str_slice(r->rest, 0, 60)));
}

/* The claim of a number written in decimal digits, or NULL. */
static struct claim *
claim_numbered(struct reader *r, struct str digits)
{
	size_t n = 0;

	for (size_t i = 0; i < digits.len && n <= MARK_CLAIMS_MAX; i++)
		n = n * 10 + (size_t)(digits.ptr[i] - '0');
	if (!n || n > MARK_CLAIMS_MAX)
		return NULL;
	while (r->claims.len < n)
		vec_add(r->a, &r->claims);
	return &r->claims.at[n - 1];
}

static struct spans *
claim_role(struct claim *c, char role)
{
	if (role == 'S')
		return &c->source;
	return role == 'C' ? &c->cue : &c->content;
}

static int
mark_close(struct reader *r)
{
	struct mark m;
	struct claim *c;
	struct str number;

	if (!r->depth)
		return mark_fail(r, "a mark closes that none opened");
	m = r->open[--r->depth];
	while (m.numbers.len) {
		number = str_cut(m.numbers, STR(","), &m.numbers);
		c = claim_numbered(r, number);
		if (!c)
			return mark_fail(r, "a mark without a number");
		*vec_add(r->a, claim_role(c, m.role)) =
			(struct span){m.from, r->text.len};
	}
	return 0;
}

static int
holder_read(struct reader *r, struct str mark)
{
	struct str name, number = str_cut(mark, STR("="), &name);
	struct claim *c = claim_numbered(r, number);

	if (!c)
		return mark_fail(r, "a holder without a number");
	*vec_add(r->a, &c->holder) = (struct holder){.name = name};
	return 0;
}

/* What follows "{": a holder whole, or the head of another mark. */
static int
mark_open(struct reader *r)
{
	struct str in = r->rest;
	char role = in.len ? in.ptr[0] : '\0';

	if (role == 'H')
		return holder_read(
			r, str_cut(str_skip(in, 1), STR("}"), &r->rest));
	if (!memchr("SCKO", role, 4) || r->depth == MARK_DEPTH_MAX)
		return mark_fail(r, "no such mark, or too deep");
	r->open[r->depth++] = (struct mark){
		role, str_cut(str_skip(in, 1), STR(" "), &r->rest),
		r->text.len};
	return 0;
}

static int
marks_take(struct reader *r)
{
	int bad = 0;
	char c;

	while (r->rest.len && !bad) {
		c = r->rest.ptr[0];
		r->rest = str_skip(r->rest, 1);
		if (c == '{')
			bad = mark_open(r);
		else if (c == '}')
			bad = mark_close(r);
		else
			buf_char(&r->text, c);
	}
	return !bad && r->depth ? mark_fail(r, "a mark is not closed") : bad;
}

static void
head_read(struct str line, struct marked *out)
{
	struct article *a = &out->article;

	a->id = a->file = str_cut(line, STR(" | "), &line);
	a->publisher = str_cut(line, STR(" | "), &line);
	a->published.text = str_cut(line, STR(" | "), &line);
	out->style = str_cut(line, STR(" | "), &line);
	a->title = line;
	a->language = STR("ja");
	if (str_eq(out->style, STR("notice")))
		a->genre = GENRE_NOTICE;
}

/* Numbers may have gaps; in the list of claims there are none. */
static int
claims_keep(struct reader *r, struct marked *out)
{
	for (size_t i = 0; i < r->claims.len; i++) {
		struct claim *c = &r->claims.at[i];

		if (!c->content.len && !c->cue.len && !c->source.len)
			continue;
		if (!c->content.len)
			return err_set(r->err, ERR_FORMAT,
				       "%.*s: claim %zu has no content",
				       STR_ARG(out->article.id), i + 1);
		c->doc = out->article.id;
		*vec_add(r->a, &out->want) = *c;
	}
	return 0;
}

int
marks_read(struct arena *a, struct str in, struct marked_list *ret,
	   struct err *err)
{
	struct str one, head;

	str_cut(in, STR("== "), &in);
	while (in.len) {
		struct reader r = {.a = a, .text = {.arena = a}, .err = err};
		struct marked *m = vec_add(a, ret);

		one = str_cut(in, STR("\n== "), &in);
		head = str_cut(one, STR("\n"), &r.rest);
		head_read(head, m);
		r.rest = str_trim(r.rest);
		if (marks_take(&r) < 0 || claims_keep(&r, m) < 0)
			return -1;
		m->article.text = buf_str(&r.text);
	}
	return 0;
}
