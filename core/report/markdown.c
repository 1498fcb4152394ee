/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/markdown.h"

#include <cmark.h>
#include <stdlib.h>
#include <string.h>

#include "base/slug.h"
#include "base/vec.h"
#include "base/visible.h"
#include "report/mdtext.h"
#include "report/mdtree.h"
#include "report/uncited.h"

/* The bare template holds HOLE_OPEN index HOLE_CLOSE where a text goes. No
 * cleaned text has private characters, and templates may not. */

enum { EXCERPT = 80 };

/* filling: both renderings of a template, text by text. */
struct filling {
	const struct mustache *m;
	const struct markdown_places *places; /* or NULL */
	struct arena *arena;
	struct strs texts; /* as they were put in, cleaned */
	size_t next;	   /* of `texts`, in the second rendering */
	struct uncited uncited;
	struct buf *out; /* of the rendering */
};

/* page: what the tree of one Markdown text refers to. */
struct page {
	struct arena *arena;
	struct strs slugs, targets;
	struct err *err;
};

static void
at_note(void *ctx, struct str name, size_t line)
{
	struct filling *f = ctx;

	uncited_at(&f->uncited, f->out->len, name, line);
}

static void
value_note(void *ctx, const json_t *value)
{
	struct filling *f = ctx;

	uncited_value(&f->uncited, value);
}

static bool
partial_get(void *ctx, struct str name, struct str *ret)
{
	const struct filling *f = ctx;

	return f->m->partial && f->m->partial(f->m->ctx, name, ret);
}

static void
text_put(void *ctx, struct buf *out, struct str value, bool literal)
{
	struct filling *f = ctx;
	struct str clean = visible_text(f->arena, value, buf_str(out));

	if (literal)
		clean = str_trim(clean);
	*vec_add(f->arena, &f->texts) = clean;
	if (literal)
		buf_add(out, clean);
	else
		mdtext_add(out, clean);
}

static void
hole_put(void *ctx, struct buf *out, struct str value, bool literal)
{
	struct filling *f = ctx;
	size_t n = f->next++;

	(void)value;
	(void)literal;
	if (f->texts.at[n].len)
		buf_fmt(out, HOLE_OPEN "%zu" HOLE_CLOSE, n);
}

/* A tree whose neighbouring texts are one. */
static cmark_node *
tree_whole(struct str text)
{
	cmark_node *root = tree_parse(text, CMARK_OPT_DEFAULT);

	cmark_consolidate_text_nodes(root);
	return root;
}

/* words: what a node says by itself; links say their target. */
static struct str
words(cmark_node *n)
{
	if (cmark_node_get_type(n) == CMARK_NODE_LINK)
		return str_from(cmark_node_get_url(n));
	return str_from(cmark_node_get_literal(n));
}

/* filled: `s` of the bare tree with its holes filled. */
static struct str
filled(const struct filling *f, struct str s)
{
	struct buf b = {.arena = f->arena};
	struct str rest = s, index;
	uint64_t n;

	if (!str_has(s, STR(HOLE_OPEN)))
		return s;
	while (rest.len) {
		buf_add(&b, str_cut(rest, STR(HOLE_OPEN), &rest));
		if (!rest.len)
			break;
		index = str_cut(rest, STR(HOLE_CLOSE), &rest);
		if (str_u64(index, &n) && n < f->texts.len)
			buf_add(&b, f->texts.at[n]);
	}
	return buf_str(&b);
}

static struct str
trim_end(struct str s)
{
	while (s.len && (s.ptr[s.len - 1] == ' ' || s.ptr[s.len - 1] == '\n'))
		s.len--;
	return s;
}

static int
node_same(const struct filling *f, cmark_node *real, cmark_node *bare,
	  struct err *err)
{
	struct str got = trim_end(words(real)), want = words(bare);

	want = trim_end(filled(f, want));
	if (cmark_node_get_type(real) == cmark_node_get_type(bare) &&
	    str_eq(got, want))
		return 0;
	return err_set(err, ERR_REFUSED,
		       "Markdown line %d: a text would not stand as text: "
		       "%s \"%.*s\" where %s \"%.*s\" was meant",
		       cmark_node_get_start_line(real),
		       cmark_node_get_type_string(real),
		       STR_ARG(str_slice(got, 0, EXCERPT)),
		       cmark_node_get_type_string(bare),
		       STR_ARG(str_slice(want, 0, EXCERPT)));
}

/* tree_same: the tree of `text` is the bare template's tree with its holes
 * filled: same nodes, same words. */
static int
tree_same(const struct filling *f, struct str text, struct str bare,
	  struct err *err)
{
	AUTO_TREE *real_root = tree_whole(text), *bare_root = tree_whole(bare);
	AUTO_ITER *real = cmark_iter_new(real_root),
		  *want = cmark_iter_new(bare_root);

	for (;;) {
		cmark_event_type a = cmark_iter_next(real),
				 b = cmark_iter_next(want);

		if (a == CMARK_EVENT_DONE && b == CMARK_EVENT_DONE)
			return 0;
		if (a != b)
			return err_set(err, ERR_REFUSED,
				       "Markdown: a text changed its shape");
		if (node_same(f, cmark_iter_get_node(real),
			      cmark_iter_get_node(want), err) < 0)
			return -1;
	}
}

static bool
target_allowed(struct str url)
{
	return str_starts(url, STR("#")) ||
	       str_starts_ci(url, STR("https://")) ||
	       str_starts_ci(url, STR("http://")) ||
	       str_starts_ci(url, STR("mailto:"));
}

static int
link_check(struct page *p, cmark_node *n)
{
	struct str url = words(n);

	if (!target_allowed(url))
		return err_set(p->err, ERR_REFUSED,
			       "Markdown line %d: link to \"%.*s\": only http, "
			       "https, mailto and headings may be linked",
			       cmark_node_get_start_line(n),
			       STR_ARG(str_slice(url, 0, EXCERPT)));
	if (str_starts(url, STR("#")))
		*vec_add(p->arena, &p->targets) =
			str_copy(p->arena, str_skip(url, 1));
	return 0;
}

static int
heading_words(struct page *p, cmark_node *heading)
{
	struct buf b = {.arena = p->arena};
	AUTO_ITER *it = cmark_iter_new(heading);
	cmark_event_type ev;

	while ((ev = cmark_iter_next(it)) != CMARK_EVENT_DONE) {
		cmark_node *n = cmark_iter_get_node(it);

		if (cmark_node_get_type(n) == CMARK_NODE_TEXT ||
		    cmark_node_get_type(n) == CMARK_NODE_CODE)
			buf_add(&b, words(n));
	}
	*vec_add(p->arena, &p->slugs) = slug_make(p->arena, buf_str(&b));
	return 0;
}

static int
node_check(struct page *p, cmark_node *n)
{
	switch (cmark_node_get_type(n)) {
	case CMARK_NODE_HEADING:
		return heading_words(p, n);
	case CMARK_NODE_LINK:
		return link_check(p, n);
	case CMARK_NODE_IMAGE:
	case CMARK_NODE_HTML_BLOCK:
	case CMARK_NODE_HTML_INLINE:
		return err_set(p->err, ERR_REFUSED,
			       "Markdown line %d: %s is not allowed",
			       cmark_node_get_start_line(n),
			       cmark_node_get_type_string(n));
	default:
		return 0;
	}
}

static void
sort(struct strs *v)
{
	if (v->len)
		qsort(v->at, v->len, sizeof *v->at, str_order);
}

/* Both lists sorted: one walk. */
static int
targets_check(struct page *p)
{
	sort(&p->slugs);
	sort(&p->targets);
	for (size_t t = 0, s = 0; t < p->targets.len; t++) {
		struct str want = p->targets.at[t];

		while (s < p->slugs.len && str_cmp(p->slugs.at[s], want) < 0)
			s++;
		if (s == p->slugs.len || !str_eq(p->slugs.at[s], want))
			return err_set(p->err, ERR_REFUSED,
				       "Markdown: no heading for link "
				       "\"#%.*s\"",
				       STR_ARG(want));
		if (s + 1 < p->slugs.len && str_eq(p->slugs.at[s + 1], want))
			return err_set(p->err, ERR_REFUSED,
				       "Markdown: two headings for link "
				       "\"#%.*s\"",
				       STR_ARG(want));
	}
	return 0;
}

void
markdown_slugs(struct arena *a, struct str text, struct strs *ret)
{
	AUTO_TREE *root = tree_whole(text);
	AUTO_ITER *it = cmark_iter_new(root);
	struct page p = {.arena = a};
	cmark_event_type ev;

	while ((ev = cmark_iter_next(it)) != CMARK_EVENT_DONE) {
		cmark_node *n = cmark_iter_get_node(it);

		if (ev == CMARK_EVENT_ENTER &&
		    cmark_node_get_type(n) == CMARK_NODE_HEADING)
			heading_words(&p, n);
	}
	sort(&p.slugs);
	*ret = p.slugs;
}

int
markdown_check(struct str text, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_TREE *root = tree_whole(text);
	AUTO_ITER *it = cmark_iter_new(root);
	struct page p = {.arena = &a, .err = err};
	cmark_event_type ev;

	while ((ev = cmark_iter_next(it)) != CMARK_EVENT_DONE)
		if (ev == CMARK_EVENT_ENTER &&
		    node_check(&p, cmark_iter_get_node(it)) < 0)
			return -1;
	return targets_check(&p);
}

static int
fill(struct filling *f, struct str text, const json_t *ledger, struct buf *out,
     struct err *err)
{
	struct mustache real = {partial_get, text_put, f, at_note, value_note};
	struct mustache bare = {partial_get, hole_put, f, at_note, NULL};
	AUTO_ARENA a = {0};
	struct buf holes = {.arena = &a};

	f->uncited = (struct uncited){.arena = f->arena, .places = f->places};
	uncited_start(&f->uncited, ledger);
	f->out = out;
	if (mustache_render(&real, text, ledger, out, err) < 0 ||
	    uncited_statements(&f->uncited, err) < 0)
		return -1;
	f->uncited.origins.len = 0;
	f->out = &holes;
	if (mustache_render(&bare, text, ledger, &holes, err) < 0 ||
	    tree_same(f, buf_str(out), buf_str(&holes), err) < 0)
		return -1;
	return f->places ? uncited_own(&f->uncited, buf_str(&holes), err) : 0;
}

int
markdown_make_at(struct arena *a, const struct mustache *m,
		 const struct markdown_places *places, struct str text,
		 const json_t *ledger, struct str *ret, struct err *err)
{
	AUTO_ARENA scratch = {0};
	struct filling f = {.m = m, .places = places, .arena = &scratch};
	struct buf out = {.arena = a};

	if (fill(&f, text, ledger, &out, err) < 0)
		return -1;
	*ret = buf_str(&out);
	return markdown_check(*ret, err);
}

int
markdown_make(struct arena *a, const struct mustache *m, struct str text,
	      const json_t *ledger, struct str *ret, struct err *err)
{
	return markdown_make_at(a, m, NULL, text, ledger, ret, err);
}
