/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdarg.h>
#include <stdio.h>

#include "article/blocks.h"
#include "article/select.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "host/param.h"
#include "host/session.h"

__attribute__((format(printf, 2, 0))) static struct str
format(struct arena *a, const char *fmt, va_list ap)
{
	char line[2048];

	if (!fmt)
		return STR("");
	vsnprintf(line, sizeof line, fmt, ap);
	return utf8_repair(a, str_copy(a, str_from(line)));
}

static void *
host_alloc(struct osb_host *h, size_t size)
{
	struct session *s = session_of(h);

	if (size > SESSION_ALLOC_MAX - s->spent || !session_grants(s))
		return NULL;
	s->spent += size;
	return arena_alloc(s->arena, size);
}

__attribute__((format(printf, 2, 3))) static struct osb_str
host_fmt(struct osb_host *h, const char *fmt, ...)
{
	va_list ap;
	struct str got;

	va_start(ap, fmt);
	got = format(session_of(h)->arena, fmt, ap);
	va_end(ap);
	return to_osb(got);
}

static void
line_add(struct session *s, struct strs *v, struct str line)
{
	if (v->len < SESSION_NOTES_MAX)
		*vec_add(s->arena, v) = str_fold_space(s->arena, line);
}

__attribute__((format(printf, 2, 3))) static void
host_note(struct osb_host *h, const char *fmt, ...)
{
	struct session *s = session_of(h);
	va_list ap;

	va_start(ap, fmt);
	line_add(s, &s->now.notes, format(s->arena, fmt, ap));
	va_end(ap);
}

__attribute__((format(printf, 2, 3))) static void
host_log(struct osb_host *h, const char *fmt, ...)
{
	struct session *s = session_of(h);
	va_list ap;

	va_start(ap, fmt);
	line_add(s, &s->logs, format(s->arena, fmt, ap));
	va_end(ap);
}

__attribute__((format(printf, 2, 3))) static int32_t
host_fail(struct osb_host *h, const char *fmt, ...)
{
	struct session *s = session_of(h);
	va_list ap;

	va_start(ap, fmt);
	s->why = format(s->arena, fmt, ap);
	va_end(ap);
	return OSB_FAIL;
}

__attribute__((format(printf, 2, 3))) static int32_t
host_skip(struct osb_host *h, const char *fmt, ...)
{
	struct session *s = session_of(h);
	va_list ap;

	va_start(ap, fmt);
	s->why = format(s->arena, fmt, ap);
	va_end(ap);
	return OSB_SKIP;
}

static struct osb_str
host_param_at(struct osb_host *h, const char *key, size_t i)
{
	const struct session *s = session_of(h);

	return to_osb(param_value(s->source, s->params, str_from(key), i));
}

static struct osb_str
host_param(struct osb_host *h, const char *key)
{
	return host_param_at(h, key, 0);
}

struct tree *
node_tree(struct session *s, const struct osb_node *node, size_t *ret)
{
	const struct node *n = (const struct node *)(const void *)node;
	struct tree *t = &s->page->tree;

	*ret = 0;
	if (!n)
		return t;
	for (size_t i = s->trees.len + 1; i-- > 0;) {
		t = i ? s->trees.at[i - 1] : &s->page->tree;
		if (n >= t->at && n < t->at + t->len) {
			*ret = (size_t)(n - t->at);
			return t;
		}
	}
	return NULL;
}

static const struct osb_node *
node_at(const struct tree *t, size_t i)
{
	if (i == STR_NONE)
		return NULL;
	return (const struct osb_node *)(const void *)&t->at[i];
}

static const struct osb_node *
host_find(struct osb_host *h, const struct osb_node *in, const char *select,
	  const struct osb_node *after)
{
	struct session *s = session_of(h);
	struct select sel;
	struct err err;
	size_t i, k;
	const struct tree *t = node_tree(s, in, &i);

	if (!t || (after && node_tree(s, after, &k) != t))
		return NULL;
	if (select_parse(str_from(select), &sel, &err) < 0) {
		line_add(s, &s->logs, str_from(err.msg));
		return NULL;
	}
	return node_at(t, select_next(t, &sel, i, after ? k : i));
}

static struct osb_str
host_text(struct osb_host *h, const struct osb_node *n)
{
	struct session *s = session_of(h);
	size_t i;
	const struct tree *t = n ? node_tree(s, n, &i) : NULL;

	if (!t)
		return to_osb(STR(""));
	if (t->at[i].tag == TAG_SCRIPT)
		return to_osb(html_raw(s->arena, t, i));
	return to_osb(blocks_clean(s->arena, html_text(s->arena, t, i)));
}

static struct osb_str
host_attr(struct osb_host *h, const struct osb_node *n, const char *name)
{
	size_t i;
	const struct tree *t = n ? node_tree(session_of(h), n, &i) : NULL;

	return to_osb(t ? str_trim(html_attr(&t->at[i], str_from(name)))
			: STR(""));
}

static struct osb_str
host_tag(struct osb_host *h, const struct osb_node *n)
{
	size_t i;
	const struct tree *t = n ? node_tree(session_of(h), n, &i) : NULL;

	return to_osb(t ? t->at[i].text : STR(""));
}

static const struct osb_node *
host_parent(struct osb_host *h, const struct osb_node *n)
{
	size_t i;
	const struct tree *t = n ? node_tree(session_of(h), n, &i) : NULL;

	return t && i ? node_at(t, t->at[i].parent) : NULL;
}

/* The first element in [i, end) of the nodes that lie side by side there. */
static const struct osb_node *
element_from(const struct tree *t, size_t i, size_t end)
{
	for (; i < end; i = t->at[i].end)
		if (t->at[i].tag != TAG_TEXT && !t->at[i].dropped)
			return node_at(t, i);
	return NULL;
}

static const struct osb_node *
host_child(struct osb_host *h, const struct osb_node *n)
{
	size_t i;
	const struct tree *t = node_tree(session_of(h), n, &i);

	return t ? element_from(t, i + 1, t->at[i].end) : NULL;
}

static const struct osb_node *
host_next(struct osb_host *h, const struct osb_node *n)
{
	size_t i;
	const struct tree *t = n ? node_tree(session_of(h), n, &i) : NULL;

	if (!t || !i)
		return NULL;
	return element_from(t, t->at[i].end, t->at[t->at[i].parent].end);
}

static const struct osb_node *
host_html(struct osb_host *h, struct osb_str html)
{
	struct session *s = session_of(h);
	struct tree *t;

	if (s->trees.len == SESSION_TREES_MAX || !session_grants(s))
		return NULL;
	t = arena_alloc(s->arena, sizeof *t);
	*t = html_parse(s->arena, utf8_repair(s->arena, from_osb(html)));
	*vec_add(s->arena, &s->trees) = t;
	return node_at(t, 0);
}

static void
host_drop(struct osb_host *h, const struct osb_node *in, const char *select)
{
	struct session *s = session_of(h);
	struct select sel;
	struct err err;
	size_t top, i;
	struct tree *t = node_tree(s, in, &top);

	if (!t || select_parse(str_from(select), &sel, &err) < 0)
		return;
	for (i = top; (i = select_next(t, &sel, top, i)) != STR_NONE;)
		t->at[i].dropped = true;
}

static void
host_drop_node(struct osb_host *h, const struct osb_node *n)
{
	size_t i;
	struct tree *t = n ? node_tree(session_of(h), n, &i) : NULL;

	if (t && i)
		t->at[i].dropped = true;
}

static const json_t *
json_of(const struct osb_json *j)
{
	return (const json_t *)(const void *)j;
}

static const struct osb_json *
json_to(const json_t *j)
{
	return (const struct osb_json *)(const void *)j;
}

static const struct osb_json *
host_json(struct osb_host *h, struct osb_str text)
{
	struct session *s = session_of(h);
	struct str in = utf8_repair(s->arena, from_osb(text));
	json_t *j = session_grants(s) ? ld_parse(s->arena, in) : NULL;

	if (j)
		*vec_add(s->arena, &s->parsed) = j;
	return json_to(j);
}

static const struct osb_json *
host_json_get(struct osb_host *h, const struct osb_json *j, const char *path)
{
	(void)h;
	return json_to(json_path(json_of(j), path ? path : ""));
}

static struct osb_str
host_json_text(struct osb_host *h, const struct osb_json *j)
{
	const json_t *v = json_of(j);

	if (json_is_object(v) || json_is_array(v))
		v = NULL;
	return to_osb(json_scalar(session_of(h)->arena, v));
}

static size_t
host_json_len(struct osb_host *h, const struct osb_json *j)
{
	(void)h;
	return json_array_size(json_of(j));
}

static const struct osb_json *
host_json_at(struct osb_host *h, const struct osb_json *j, size_t i)
{
	(void)h;
	return json_to(json_array_get(json_of(j), i));
}

static const struct osb_json *
host_ld(struct osb_host *h, const char *type, size_t nth)
{
	const struct page *p = session_of(h)->page;

	if (!type)
		return nth ? NULL : json_to(p->about);
	return json_to(ld_type(&p->ld, type, nth));
}

void
service_page(struct osb_host *table)
{
	table->alloc = host_alloc;
	table->fmt = host_fmt;
	table->note = host_note;
	table->log = host_log;
	table->fail = host_fail;
	table->skip = host_skip;
	table->param = host_param;
	table->param_at = host_param_at;
	table->find = host_find;
	table->text = host_text;
	table->attr = host_attr;
	table->tag = host_tag;
	table->parent = host_parent;
	table->child = host_child;
	table->next = host_next;
	table->html = host_html;
	table->drop = host_drop;
	table->drop_node = host_drop_node;
	table->json = host_json;
	table->json_get = host_json_get;
	table->json_text = host_json_text;
	table->json_len = host_json_len;
	table->json_at = host_json_at;
	table->ld = host_ld;
}
