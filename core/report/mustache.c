/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/mustache.h"

#include <string.h>

#include "base/vec.h"

enum { DELIM_MAX = 16, NUMBER_MAX = 64 };

struct parser {
	struct arena *arena;
	struct str in;
	size_t at;
	struct str open, close;
	struct mustache_tags tags;
	size_t counted, line; /* line ends before byte `counted`, and one */
	size_t stack[MUSTACHE_DEPTH_MAX], depth;
	struct err *err;
};

struct renderer {
	const struct mustache *m;
	struct buf *out;
	const json_t *stack[2 * MUSTACHE_DEPTH_MAX + 2];
	size_t len, depth;
	struct str name; /* of the partial that is rendered */
	struct err *err;
};

static const struct {
	char sign;
	enum mustache_kind kind;
} signs[] = {
	{'#', TAG_OPEN},    {'^', TAG_INVERT},	{'/', TAG_CLOSE},
	{'>', TAG_PARTIAL}, {'!', TAG_COMMENT}, {'=', TAG_DELIM},
	{'&', TAG_LITERAL}, {'{', TAG_LITERAL},
};

static bool
is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool
is_space(char c)
{
	return is_blank(c) || c == '\n' || c == '\r';
}

/* line_at: of a byte; bytes are asked for in their order. */
static size_t
line_at(struct parser *p, size_t at)
{
	for (; p->counted < at && p->counted < p->in.len; p->counted++)
		p->line += p->in.ptr[p->counted] == '\n';
	return p->line;
}

static int
fail(struct parser *p, const char *what, struct str name)
{
	return err_set(p->err, ERR_FORMAT, "template line %zu: %s \"%.*s\"",
		       line_at(p, p->at), what, STR_ARG(name));
}

static struct str
trim(struct str s)
{
	while (s.len && is_space(s.ptr[0]))
		s = str_skip(s, 1);
	while (s.len && is_space(s.ptr[s.len - 1]))
		s.len--;
	return s;
}

static struct mustache_tag *
tag_add(struct parser *p, enum mustache_kind kind, struct str text, size_t at)
{
	struct mustache_tag *t = vec_add(p->arena, &p->tags);

	t->kind = kind;
	t->text = text;
	t->line = line_at(p, at);
	return t;
}

/* before: bytes between the line's start and `b`, when all are blank. */
static bool
blank_before(const struct parser *p, size_t b, size_t *start)
{
	while (b && is_blank(p->in.ptr[b - 1]))
		b--;
	*start = b;
	return !b || p->in.ptr[b - 1] == '\n';
}

static bool
blank_after(const struct parser *p, size_t e, size_t *end)
{
	while (e < p->in.len && is_blank(p->in.ptr[e]))
		e++;
	*end = e;
	if (e == p->in.len)
		return true;
	if (str_starts(str_skip(p->in, e), STR("\r\n")))
		return *end = e + 2, true;
	return p->in.ptr[e] == '\n' ? (*end = e + 1, true) : false;
}

static int
section_open(struct parser *p, size_t index)
{
	if (p->depth == MUSTACHE_DEPTH_MAX)
		return err_set(p->err, ERR_LIMIT,
			       "template line %zu: more than %d open sections",
			       line_at(p, p->at), MUSTACHE_DEPTH_MAX);
	p->stack[p->depth++] = index;
	return 0;
}

static int
section_close(struct parser *p, size_t index)
{
	struct mustache_tag *open;

	if (!p->depth)
		return fail(p, "nothing to close for", p->tags.at[index].text);
	open = &p->tags.at[p->stack[--p->depth]];
	if (!str_eq(open->text, p->tags.at[index].text))
		return err_set(p->err, ERR_FORMAT,
			       "template line %zu: section not closed "
			       "\"%.*s\", which \"%.*s\" of line %zu ends",
			       open->line, STR_ARG(open->text),
			       STR_ARG(p->tags.at[index].text),
			       p->tags.at[index].line);
	open->close = index;
	return 0;
}

static int
delims_set(struct parser *p, struct str text)
{
	struct str close, open = str_cut(text, STR(" "), &close);

	close = trim(close);
	if (!open.len || !close.len || open.len > DELIM_MAX ||
	    close.len > DELIM_MAX || str_has(close, STR(" ")))
		return fail(p, "bad delimiters", text);
	p->open = open;
	p->close = close;
	return 0;
}

/* tag_read: the tag whose inside is `text`, at bytes [b, e). */
static int
tag_read(struct parser *p, enum mustache_kind kind, struct str text,
	 struct span at)
{
	bool alone = kind != TAG_VALUE && kind != TAG_LITERAL;
	struct str before = str_slice(p->in, p->at, at.b);
	size_t start, end;

	alone = alone && blank_before(p, at.b, &start) &&
		blank_after(p, at.e, &end);
	if (alone)
		before = str_slice(p->in, p->at, start);
	if (before.len)
		tag_add(p, TAG_TEXT, before, p->at);
	tag_add(p, kind, text, at.b)->indent =
		alone ? str_slice(p->in, start, at.b) : STR("");
	p->at = alone ? end : at.e;
	switch (kind) {
	case TAG_OPEN:
	case TAG_INVERT:
		return section_open(p, p->tags.len - 1);
	case TAG_CLOSE:
		return section_close(p, p->tags.len - 1);
	case TAG_DELIM:
		return delims_set(p, text);
	default:
		return 0;
	}
}

static enum mustache_kind
kind_of(char sign)
{
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		if (signs[i].sign == sign)
			return signs[i].kind;
	return TAG_VALUE;
}

static int
tag_next(struct parser *p, size_t b)
{
	size_t from = b + p->open.len;
	char sign = from < p->in.len ? p->in.ptr[from] : '\0';
	enum mustache_kind kind = kind_of(sign);
	char tail = sign == '{' ? '}' : sign == '=' ? '=' : '\0';
	struct buf close = {.arena = p->arena};
	size_t e;

	if (tail)
		buf_char(&close, tail);
	buf_add(&close, p->close);
	from += kind != TAG_VALUE;
	e = str_find(p->in, buf_str(&close), from);
	if (e == STR_NONE) {
		p->at = b;
		return fail(p, "tag not closed",
			    str_slice(p->in, b, b + NUMBER_MAX));
	}
	return tag_read(p, kind, trim(str_slice(p->in, from, e)),
			(struct span){b, e + close.len});
}

static int
template_parse(struct parser *p)
{
	size_t b;

	if (p->in.len > MUSTACHE_TEMPLATE_MAX)
		return err_set(p->err, ERR_LIMIT,
			       "template is larger than %d bytes",
			       MUSTACHE_TEMPLATE_MAX);
	while ((b = str_find(p->in, p->open, p->at)) != STR_NONE)
		if (tag_next(p, b) < 0)
			return -1;
	if (p->depth) {
		const struct mustache_tag *open =
			&p->tags.at[p->stack[p->depth - 1]];

		return err_set(p->err, ERR_FORMAT,
			       "template line %zu: section not closed "
			       "\"%.*s\"",
			       open->line, STR_ARG(open->text));
	}
	if (p->at < p->in.len)
		tag_add(p, TAG_TEXT, str_skip(p->in, p->at), p->at);
	return 0;
}

static const json_t *
member(const json_t *in, struct str name)
{
	return json_object_getn(in, name.ptr, name.len);
}

/* lookup: the first context, from the innermost, that has the first part of
 * the name decides; its other parts are looked for there alone. */
static const json_t *
lookup(const struct renderer *r, struct str name)
{
	const json_t *found = NULL;
	struct str rest, part;

	if (str_eq(name, STR(".")))
		return r->stack[r->len - 1];
	part = str_cut(name, STR("."), &rest);
	for (size_t i = r->len; i-- && !found;)
		found = member(r->stack[i], part);
	while (found && rest.len) {
		part = str_cut(rest, STR("."), &rest);
		found = member(found, part);
	}
	return found;
}

static bool
is_false(const json_t *v)
{
	return !v || json_is_null(v) || json_is_false(v) ||
	       (json_is_array(v) && !json_array_size(v)) ||
	       (json_is_string(v) && !json_string_length(v));
}

static void
value_put(struct renderer *r, const json_t *v, bool literal)
{
	char number[NUMBER_MAX];
	size_t n;

	if (r->m->value)
		r->m->value(r->m->ctx, v);
	if (json_is_string(v)) {
		struct str s = {json_string_value(v), json_string_length(v)};
		r->m->escape(r->m->ctx, r->out, s, literal);
		return;
	}
	if (!json_is_number(v) && !json_is_boolean(v))
		return;
	n = json_dumpb(v, number, sizeof number,
		       JSON_ENCODE_ANY | JSON_REAL_PRECISION(15));
	if (n <= sizeof number)
		r->m->escape(r->m->ctx, r->out, (struct str){number, n},
			     literal);
}

static int render(struct renderer *r, const struct mustache_tags *t,
		  struct span at);
static int render_text(struct renderer *r, struct str text);

static int
render_in(struct renderer *r, const struct mustache_tags *t, struct span at,
	  const json_t *context)
{
	int rc;

	if (r->depth == MUSTACHE_DEPTH_MAX)
		return err_set(r->err, ERR_LIMIT,
			       "template: sections nested deeper than %d",
			       MUSTACHE_DEPTH_MAX);
	r->stack[r->len++] = context;
	r->depth++;
	rc = render(r, t, at);
	r->depth--;
	r->len--;
	return rc;
}

static int
render_section(struct renderer *r, const struct mustache_tags *t, size_t index)
{
	const json_t *v = lookup(r, t->at[index].text), *item;
	struct span in = {index + 1, t->at[index].close};
	bool inverted = t->at[index].kind == TAG_INVERT;
	size_t i;

	if (is_false(v) != inverted)
		return 0;
	if (inverted)
		return render(r, t, in);
	if (!json_is_array(v))
		return render_in(r, t, in, v);
	json_array_foreach(v, i,
			   item) if (render_in(r, t, in, item) < 0) return -1;
	return 0;
}

/* indented: `text` with `by` before each of its lines. */
static struct str
indented(struct arena *a, struct str text, struct str by)
{
	struct buf b = {.arena = a};

	if (!by.len)
		return text;
	while (text.len) {
		size_t n = str_find(text, STR("\n"), 0);

		n = n == STR_NONE ? text.len : n + 1;
		buf_add(&b, by);
		buf_add(&b, str_slice(text, 0, n));
		text = str_skip(text, n);
	}
	return buf_str(&b);
}

static int
render_partial(struct renderer *r, const struct mustache_tag *t)
{
	AUTO_ARENA a = {0};
	struct str text, outer;
	int rc;

	if (!r->m->partial || !r->m->partial(r->m->ctx, t->text, &text))
		return 0;
	if (r->depth == MUSTACHE_DEPTH_MAX)
		return err_set(r->err, ERR_LIMIT,
			       "partial \"%.*s\" nested deeper than %d",
			       STR_ARG(t->text), MUSTACHE_DEPTH_MAX);
	outer = r->name;
	r->name = t->text;
	r->depth++;
	rc = render_text(r, indented(&a, text, t->indent));
	r->depth--;
	r->name = outer;
	if (rc < 0 && r->err->code != ERR_LIMIT)
		err_in(r->err, "partial \"%.*s\"", STR_ARG(t->text));
	return rc;
}

static int
render_tag(struct renderer *r, const struct mustache_tags *all, size_t index)
{
	const struct mustache_tag *t = &all->at[index];

	if (r->m->at)
		r->m->at(r->m->ctx, r->name, t->line);
	switch (t->kind) {
	case TAG_TEXT:
		buf_add(r->out, t->text);
		return 0;
	case TAG_VALUE:
	case TAG_LITERAL:
		value_put(r, lookup(r, t->text), t->kind == TAG_LITERAL);
		return 0;
	case TAG_OPEN:
	case TAG_INVERT:
		return render_section(r, all, index);
	case TAG_PARTIAL:
		return render_partial(r, t);
	default:
		return 0;
	}
}

static int
render(struct renderer *r, const struct mustache_tags *t, struct span at)
{
	for (size_t i = at.b; i < at.e; i++) {
		if (render_tag(r, t, i) < 0)
			return -1;
		if (r->out->len > MUSTACHE_OUT_MAX)
			return err_set(r->err, ERR_LIMIT,
				       "template writes more than %d bytes",
				       MUSTACHE_OUT_MAX);
		if (t->at[i].close)
			i = t->at[i].close;
	}
	return 0;
}

int
mustache_parse(struct arena *a, struct str text, struct mustache_tags *ret,
	       struct err *err)
{
	struct parser p = {.arena = a,
			   .in = text,
			   .open = STR("{{"),
			   .close = STR("}}"),
			   .line = 1,
			   .err = err};

	int rc = template_parse(&p);

	*ret = p.tags;
	return rc;
}

static int
render_text(struct renderer *r, struct str text)
{
	AUTO_ARENA a = {0};
	struct mustache_tags tags;

	if (mustache_parse(&a, text, &tags, r->err) < 0)
		return -1;
	return render(r, &tags, (struct span){0, tags.len});
}

int
mustache_render(const struct mustache *m, struct str text, const json_t *data,
		struct buf *out, struct err *err)
{
	struct renderer r = {
		.m = m, .out = out, .stack = {data}, .len = 1, .err = err};

	return render_text(&r, text);
}
