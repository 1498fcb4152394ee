/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/template_data.h"

#include <stdlib.h>

#include "base/map.h"
#include "base/vec.h"
#include "brief/words_page.h"
#include "report/markdown.h"

/* ---- what is added ------------------------------------------------------- */

static json_t *
sections_by_kind(const json_t *ledger)
{
	json_t *by = json_object(), *section;
	size_t i;

	json_array_foreach(json_object_get(ledger, "sections"), i, section)
		json_object_set(
			by, json_string_value(json_object_get(section, "kind")),
			section);
	return by;
}

/* is_asked: by the beginning of its id, or its number among key findings. */
static bool
is_asked(const json_t *entry, size_t number, struct str asked)
{
	AUTO_ARENA a = {0};
	struct str id = json_get_text(&a, entry, "id");
	uint64_t n;

	if (str_u64(asked, &n))
		return n == number;
	return str_starts(id, asked);
}

static json_t *
finding_find(const json_t *key, struct str asked, struct err *err)
{
	json_t *entry, *found = NULL;
	size_t i, n = 0;

	json_array_foreach(json_object_get(key, "entries"), i, entry)
	{
		if (!is_asked(entry, i + 1, asked))
			continue;
		found = entry;
		n++;
	}
	if (n != 1)
		err_set(err, ERR_ABSENT,
			"finding %.*s: %s; wanted the id or number of a key "
			"finding",
			STR_ARG(asked), n ? "several begin so" : "none");
	return n == 1 ? found : NULL;
}

json_t *
template_data(const json_t *ledger, struct str finding, struct err *err)
{
	json_t *data = json_deep_copy(ledger);
	json_t *section = sections_by_kind(data), *found;

	json_object_set_new(data, "say", words_page(ledger));
	json_object_set_new(data, "section", section);
	json_object_set_new(data, "cited", json_array());
	json_object_set_new(data, "cited_captures", json_array());
	if (!finding.len)
		return data;
	found = finding_find(json_object_get(section, "key"), finding, err);
	if (found)
		json_object_set(data, "finding", found);
	else
		json_decref(data);
	return found ? data : NULL;
}

/* ---- what a document has ------------------------------------------------- */

/* survey: a rendering of which only names are kept. */
struct survey {
	const struct mustache *m;
	struct arena *arena;
	const json_t *value;
	struct map marks; /* values with marks, by address: place in `of` */
	struct {
		const json_t **at; /* the number, or an array of them */
		size_t len, cap;
	} of;
	bool *cited; /* per number */
	size_t max;
};

static bool
survey_partial(void *ctx, struct str name, struct str *ret)
{
	const struct survey *s = ctx;

	return s->m->partial && s->m->partial(s->m->ctx, name, ret);
}

static void
survey_value(void *ctx, const json_t *v)
{
	struct survey *s = ctx;

	s->value = v;
}

static void
survey_cite(struct survey *s, const json_t *number)
{
	size_t n = (size_t)json_integer_value(number);

	if (n && n <= s->max)
		s->cited[n] = true;
}

static void
survey_put(void *ctx, struct buf *out, struct str value, bool literal)
{
	struct survey *s = ctx;
	size_t n = map_get(&s->marks, (uint64_t)(uintptr_t)s->value);
	const json_t *of = n == MAP_NONE ? NULL : s->of.at[n], *one;
	size_t i;

	(void)literal;
	survey_cite(s, of);
	json_array_foreach(of, i, one) survey_cite(s, one);
	buf_add(out, value);
}

typedef void piece_fn(void *ctx, json_t *piece);

static void
statements_each(const json_t *list, piece_fn *fn, void *ctx)
{
	json_t *statement, *piece;
	size_t i, k;

	json_array_foreach(list, i, statement) json_array_foreach(
		json_object_get(statement, "pieces"), k, piece) fn(ctx, piece);
}

static void
pieces_each(const json_t *data, piece_fn *fn, void *ctx)
{
	json_t *section, *entry;
	size_t i, k;

	statements_each(json_object_get(data, "summary"), fn, ctx);
	json_array_foreach(json_object_get(data, "sections"), i, section)
	{
		json_array_foreach(json_object_get(section, "entries"), k,
				   entry)
		{
			statements_each(json_object_get(entry, "lead"), fn,
					ctx);
			statements_each(json_object_get(entry, "points"), fn,
					ctx);
		}
	}
}

static void
value_note(struct survey *s, const json_t *value, const json_t *of)
{
	if (!value || !of)
		return;
	*map_put(s->arena, &s->marks, (uint64_t)(uintptr_t)value) = s->of.len;
	*vec_add(s->arena, &s->of) = of;
}

static void
mark_note(void *ctx, json_t *piece)
{
	json_t *cite = json_object_get(piece, "cite");

	value_note(ctx, cite, cite);
}

/* The marks of a row stand in one of its cells; whoever prints the first
 * prints them all. */
static void
rows_note(struct survey *s, const json_t *tables)
{
	const json_t *table, *row;
	size_t i, k;

	json_array_foreach(tables, i, table)
		json_array_foreach(json_object_get(table, "rows"), k, row)
			value_note(s, json_object_get(row, "first"),
				   json_object_get(row, "cites"));
}

static void
tables_note(struct survey *s, const json_t *data)
{
	const json_t *section;
	size_t i;

	json_array_foreach(json_object_get(data, "sections"), i, section)
	{
		rows_note(s, json_object_get(section, "figures"));
		rows_note(s, json_object_get(section, "overview"));
	}
}

/* ---- narrowed ------------------------------------------------------------ */

/* having: the document's headings, sorted, and the ledger's citations. */
struct having {
	struct arena *arena;
	struct strs slugs;
	const json_t *cites;
};

static bool
has_heading(const struct having *h, const json_t *slug)
{
	struct str want = json_to_str(h->arena, slug);

	return h->slugs.len && bsearch(&want, h->slugs.at, h->slugs.len,
				       sizeof *h->slugs.at, str_order);
}

static void
set_if(json_t *to, const json_t *from, const char *key)
{
	json_t *v = json_object_get(from, key);

	if (v)
		json_object_set(to, key, v);
}

/* A reference knows whether its heading is here, a mark where it leads to
 * outside of the document. */
static void
piece_narrow(void *ctx, json_t *piece)
{
	const struct having *h = ctx;
	const json_t *slug = json_object_get(piece, "slug");
	const json_t *cite = json_object_get(piece, "cite"), *of;

	if (slug)
		json_object_set_new(piece, "here",
				    json_boolean(has_heading(h, slug)));
	if (!cite)
		return;
	of = json_array_get(h->cites, (size_t)json_integer_value(cite) - 1);
	set_if(piece, of, "href");
	set_if(piece, of, "host");
	set_if(piece, of, "publisher");
}

/* used_narrow: the headings of this document under which it is cited; where it
 * has none of them, those of the brief, in words. */
static void
used_narrow(struct having *h, json_t *cite)
{
	json_t *kept = json_array(), *all = json_object_get(cite, "used"), *use;
	size_t i;

	json_array_foreach(all, i, use)
	{
		bool here = has_heading(h, json_object_get(use, "slug"));

		json_object_set_new(use, "here", json_boolean(here));
		if (here)
			json_array_append(kept, use);
	}
	if (!json_array_size(kept))
		json_array_extend(kept, all);
	json_array_foreach(kept, i, use) json_object_set_new(
		use, "last", json_boolean(i + 1 == json_array_size(kept)));
	json_object_set_new(cite, "used", kept);
}

static void
last_mark(json_t *list)
{
	json_t *one;
	size_t i;

	json_array_foreach(list, i, one) json_object_set_new(
		one, "last", json_boolean(i + 1 == json_array_size(list)));
}

/* mark_append: a number by which the document cites the page. */
static void
mark_append(json_t *page, const json_t *cite)
{
	json_t *marks = json_object_get(page, "marks");

	if (!page)
		return;
	if (!marks) {
		marks = json_array();
		json_object_set_new(page, "marks", marks);
	}
	json_array_append_new(
		marks, json_pack("{s:O}", "n", json_object_get(cite, "n")));
}

static void
cites_narrow(struct having *h, const struct survey *s, json_t *data)
{
	json_t *cited = json_array(), *pages = json_array(), *one;
	const json_t *captures = json_object_get(data, "captures");
	size_t i;

	json_array_foreach(json_object_get(data, "cites"), i, one)
	{
		size_t page = json_get_size(one, "kept", 0);

		used_narrow(h, one);
		if (i + 1 > s->max || !s->cited[i + 1])
			continue;
		json_array_append_new(cited, json_copy(one));
		mark_append(json_array_get(captures, page - 1), one);
	}
	json_array_foreach(captures, i, one) if (json_object_get(one, "marks"))
		json_array_append(pages, one);
	last_mark(pages);
	last_mark(cited);
	json_object_set_new(data, "cited", cited);
	json_object_set_new(data, "cited_captures", pages);
}

int
template_narrow(const struct mustache *m, struct str text, json_t *data,
		struct err *err)
{
	AUTO_ARENA a = {0};
	struct buf out = {.arena = &a};
	struct having h = {.arena = &a,
			   .cites = json_object_get(data, "cites")};
	struct survey s = {
		.m = m, .arena = &a, .max = json_array_size(h.cites)};
	const struct mustache quick = {.partial = survey_partial,
				       .escape = survey_put,
				       .value = survey_value,
				       .ctx = &s};

	s.cited = arena_array(&a, s.max + 1, sizeof *s.cited);
	pieces_each(data, mark_note, &s);
	tables_note(&s, data);
	if (mustache_render(&quick, text, data, &out, err) < 0)
		return -1;
	markdown_slugs(&a, buf_str(&out), &h.slugs);
	pieces_each(data, piece_narrow, &h);
	cites_narrow(&h, &s, data);
	return 0;
}
