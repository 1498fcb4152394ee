/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be told of a template without data. */
#include <stdarg.h>
#include <stdio.h>

#include "base/vec.h"
#include "report/shape.h"
#include "report/template.h"

enum { FAULTS_MAX = 100 };

/* checker: one template on its way, with the partials that it uses. */
struct checker {
	struct templates *t;
	struct template_faults *out;
	struct strs in;	  /* paths of the open sections, outermost first */
	struct strs open; /* partials that are open */
};

__attribute__((format(printf, 4, 5))) static void
complain(struct checker *k, struct str name, size_t line, const char *fmt, ...)
{
	struct template_fault *f;
	struct err text;
	va_list ap;

	if (k->out->len == FAULTS_MAX)
		return;
	va_start(ap, fmt);
	vsnprintf(text.msg, sizeof text.msg, fmt, ap);
	va_end(ap);
	for (size_t i = 0; i < k->out->len; i++)
		if (k->out->at[i].line == line &&
		    str_eq(k->out->at[i].name, name) &&
		    str_is(k->out->at[i].what, text.msg))
			return;
	f = vec_add(k->t->arena, k->out);
	f->name = str_copy(k->t->arena, name);
	f->line = line;
	f->what = str_copy(k->t->arena, str_from(text.msg));
}

static void
unknown(struct checker *k, struct str name, const struct mustache_tag *tag)
{
	struct arena *a = k->t->arena;
	struct str inner = k->in.at[k->in.len - 1];

	complain(k, name, tag->line,
		 "{{%.*s}}: no tag of that name%s%.*s%s; nearest: {{%.*s}}",
		 STR_ARG(tag->text), inner.len ? " in {{#" : "", STR_ARG(inner),
		 inner.len ? "}}" : "",
		 STR_ARG(shape_nearest(a, &k->in, tag->text)));
}

static void text_check(struct checker *k, struct str name);

static void
partial_check(struct checker *k, struct str name, const struct mustache_tag *t)
{
	struct err err;
	struct str text;

	for (size_t i = 0; i < k->open.len; i++)
		if (str_eq(k->open.at[i], t->text))
			return; /* recursion stands under its own data */
	if (templates_get(k->t, t->text, &text, &err) < 0) {
		complain(k, name, t->line, "{{>%.*s}}: %s", STR_ARG(t->text),
			 err.msg);
		return;
	}
	if (k->open.len >= MUSTACHE_DEPTH_MAX)
		return;
	*vec_add(k->t->arena, &k->open) = t->text;
	text_check(k, t->text);
	k->open.len--;
}

static void
tag_check(struct checker *k, struct str name, const struct mustache_tag *t)
{
	struct str path = k->in.at[k->in.len - 1];
	bool known = str_is(t->text, ".") ||
		     shape_find(k->t->arena, &k->in, t->text, &path);

	if (!known)
		unknown(k, name, t);
	/* What stands where there is none stands where it is. */
	if (t->kind == TAG_INVERT)
		path = k->in.at[k->in.len - 1];
	if (t->kind == TAG_OPEN || t->kind == TAG_INVERT)
		*vec_add(k->t->arena, &k->in) = known ? path : STR("?");
}

static void
tags_check(struct checker *k, struct str name, const struct mustache_tags *v)
{
	size_t depth = k->in.len;

	for (size_t i = 0; i < v->len; i++)
		switch (v->at[i].kind) {
		case TAG_VALUE:
		case TAG_LITERAL:
		case TAG_OPEN:
		case TAG_INVERT:
			tag_check(k, name, &v->at[i]);
			break;
		case TAG_CLOSE:
			k->in.len -= k->in.len > depth;
			break;
		case TAG_PARTIAL:
			partial_check(k, name, &v->at[i]);
			break;
		default:
			break;
		}
	k->in.len = depth;
}

/* "template line 12: section not closed …" */
static void
form_complain(struct checker *k, struct str name, const struct err *err)
{
	struct str msg = str_from(err->msg), rest;
	struct str n = str_cut(str_skip(msg, STR("template line ").len),
			       STR(":"), &rest);
	uint64_t line = 1;

	complain(k, name, str_u64(n, &line) ? (size_t)line : 1, "%.*s",
		 STR_ARG(rest.len ? str_trim(rest) : msg));
}

/* What stands before a section that is not closed is looked at too. */
static void
text_check(struct checker *k, struct str name)
{
	struct mustache_tags tags = {0};
	struct str text;
	struct err err;

	if (templates_get(k->t, name, &text, &err) < 0 ||
	    mustache_parse(k->t->arena, text, &tags, &err) < 0)
		form_complain(k, name, &err);
	tags_check(k, name, &tags);
}

void
template_check(struct templates *t, struct str name,
	       struct template_faults *ret)
{
	struct checker k = {.t = t, .out = ret};

	*vec_add(t->arena, &k.in) = STR("");
	text_check(&k, name);
}
