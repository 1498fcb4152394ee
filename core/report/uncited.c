/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/uncited.h"

#include "report/mdtree.h"

#include <cmark.h>

#include "base/utf8.h"
#include "base/vec.h"

enum { DEPTH_MAX = 8, SHOWN = 80, SENTENCE_WORDS = 4, SENTENCE_EAST = 8 };

/* ---- statements of the ledger -------------------------------------------- */

static uint64_t
key_of(const json_t *v)
{
	return (uint64_t)(uintptr_t)v;
}

static void
statement_note(struct uncited *u, const json_t *pieces)
{
	static const char *const words[] = {"text", "quote", "ref"};
	const json_t *piece;
	size_t i;

	vec_add(u->arena, &u->told);
	json_array_foreach(pieces, i, piece)
	{
		const json_t *cite = json_object_get(piece, "cite");

		if (cite)
			*map_put(u->arena, &u->marks, key_of(cite)) =
				u->told.len;
		for (size_t k = 0; k < COUNT(words); k++) {
			const json_t *v = json_object_get(piece, words[k]);

			if (v)
				*map_put(u->arena, &u->words, key_of(v)) =
					u->told.len;
		}
	}
}

/* Statements are what has pieces, wherever they stand. */
static void
statements_find(struct uncited *u, const json_t *in, size_t depth)
{
	const json_t *v, *pieces = json_object_get(in, "pieces");
	const char *key;
	size_t i;

	if (depth == DEPTH_MAX)
		return;
	if (pieces) {
		statement_note(u, pieces);
		return;
	}
	json_array_foreach(in, i, v) statements_find(u, v, depth + 1);
	json_object_foreach((json_t *)(uintptr_t)in, key, v)
		statements_find(u, v, depth + 1);
}

void
uncited_start(struct uncited *u, const json_t *ledger)
{
	statements_find(u, json_object_get(ledger, "summary"), 0);
	statements_find(u, json_object_get(ledger, "sections"), 0);
}

void
uncited_at(struct uncited *u, size_t out, struct str name, size_t line)
{
	struct origin_at *last =
		u->origins.len ? &u->origins.at[u->origins.len - 1] : NULL;

	if (last && last->line == line && str_eq(last->name, name))
		return;
	*vec_add(u->arena, &u->origins) =
		(struct origin_at){out, line, str_copy(u->arena, name)};
}

void
uncited_value(struct uncited *u, const json_t *value)
{
	size_t mark = map_get(&u->marks, key_of(value));
	size_t word = map_get(&u->words, key_of(value));
	const struct origin_at *from =
		u->origins.len ? &u->origins.at[u->origins.len - 1] : NULL;
	struct told *t;

	if (mark != MAP_NONE)
		u->told.at[mark - 1].cited = true;
	t = word != MAP_NONE ? &u->told.at[word - 1] : NULL;
	if (!t || t->said)
		return;
	t->said = true;
	t->words = str_from(json_string_value(value));
	if (from) {
		t->name = from->name;
		t->line = from->line;
	}
}

static struct str
place_of(const struct uncited *u, struct str name, size_t line)
{
	if (u->places)
		return u->places->place(u->places->ctx, name, line);
	return str_fmt(u->arena, "template line %zu", line);
}

int
uncited_statements(const struct uncited *u, struct err *err)
{
	for (size_t i = 0; i < u->told.len; i++) {
		const struct told *t = &u->told.at[i];
		struct str words = str_slice(t->words, 0, SHOWN);

		if (t->said && !t->cited)
			return err_set(err, ERR_REFUSED,
				       "%.*s: a sentence without its citation: "
				       "\"%.*s\"; {{#pieces}} has it: {{cite}}",
				       STR_ARG(place_of(u, t->name, t->line)),
				       STR_ARG(utf8_repair(u->arena, words)));
	}
	return 0;
}

/* ---- sentences of the template ------------------------------------------- */

/* own: a paragraph's own text, holes left out. */
struct own {
	struct buf text;
	size_t line; /* of the Markdown where its first words stand */
	bool cited;
};

static bool
is_end(uint32_t cp)
{
	return cp == '.' || cp == '!' || cp == '?' || cp == 0x3002 ||
	       cp == 0xff01 || cp == 0xff1f;
}

/* is_sentence: some words and a full stop behind them. */
static bool
is_sentence(struct str s)
{
	size_t words = 0, east = 0;
	uint32_t before = ' ';

	while (s.len) {
		uint32_t cp = utf8_next(&s);
		bool letter = (cp >= 'A' && cp <= 'Z') ||
			      (cp >= 'a' && cp <= 'z') ||
			      (cp >= 0xc0 && cp < 0x2000);

		if (is_end(cp) &&
		    (words >= SENTENCE_WORDS || east >= SENTENCE_EAST))
			return true;
		words += letter && before == ' ';
		east += cp >= 0x3041 && cp <= 0x9fff;
		before = letter ? 'a' : ' ';
	}
	return false;
}

static void
text_take(struct own *o, cmark_node *n)
{
	struct str rest = str_from(cmark_node_get_literal(n)), ignored;
	int line = cmark_node_get_start_line(n);

	if (!o->line && line > 0)
		o->line = (size_t)line;
	while (rest.len) {
		buf_add(&o->text, str_cut(rest, STR(HOLE_OPEN), &rest));
		str_cut(rest, STR(HOLE_CLOSE), &ignored);
		rest = ignored;
	}
}

static void
node_take(struct own *o, cmark_node *n)
{
	switch (cmark_node_get_type(n)) {
	case CMARK_NODE_TEXT:
		text_take(o, n);
		break;
	case CMARK_NODE_SOFTBREAK:
	case CMARK_NODE_LINEBREAK:
		buf_char(&o->text, ' ');
		break;
	case CMARK_NODE_LINK:
		o->cited =
			o->cited || str_starts(str_from(cmark_node_get_url(n)),
					       STR("#cite-"));
		break;
	default:
		break;
	}
}

/* origin_of: what a line of the Markdown comes from. */
static const struct origin_at *
origin_of(const struct uncited *u, struct str text, size_t line)
{
	const struct origin_at *found = NULL;
	size_t at = 0;

	while (--line) {
		size_t end = str_find(text, STR("\n"), at);

		at = end == STR_NONE ? text.len : end + 1;
	}
	for (size_t i = 0; i < u->origins.len && u->origins.at[i].out <= at;
	     i++)
		found = &u->origins.at[i];
	return found;
}

/* line_in: a text of several lines comes from the line that it begins in. */
static size_t
line_in(const struct origin_at *o, struct str text, size_t line)
{
	size_t n = 0, at = 0;

	while (--line) {
		size_t end = str_find(text, STR("\n"), at);

		at = end == STR_NONE ? text.len : end + 1;
	}
	for (size_t i = o->out; i < at && i < text.len; i++)
		n += text.ptr[i] == '\n';
	return o->line + n;
}

static int
own_check(const struct uncited *u, const struct own *o, struct str bare,
	  struct err *err)
{
	const struct origin_at *from;
	struct str words = buf_str(&o->text);
	size_t line;

	if (o->cited || !o->line || !is_sentence(words))
		return 0;
	from = origin_of(u, bare, o->line);
	if (!from)
		return 0;
	line = line_in(from, bare, o->line);
	if (u->places->house(u->places->ctx, from->name, line))
		return 0;
	words = str_slice(str_fold_space(u->arena, words), 0, SHOWN);
	return err_set(err, ERR_REFUSED,
		       "%.*s: a sentence of the template without a citation: "
		       "\"%.*s\"; {{! house }} before it says that it tells of "
		       "no source",
		       STR_ARG(place_of(u, from->name, line)),
		       STR_ARG(utf8_repair(u->arena, words)));
}

int
uncited_own(const struct uncited *u, struct str bare, struct err *err)
{
	AUTO_TREE *root = tree_parse(bare, CMARK_OPT_DEFAULT);
	AUTO_ITER *it = cmark_iter_new(root);
	struct own own = {.text.arena = u->arena};
	cmark_event_type ev;

	while ((ev = cmark_iter_next(it)) != CMARK_EVENT_DONE) {
		cmark_node *n = cmark_iter_get_node(it);

		if (cmark_node_get_type(n) != CMARK_NODE_PARAGRAPH) {
			if (ev == CMARK_EVENT_ENTER)
				node_take(&own, n);
			continue;
		}
		if (ev == CMARK_EVENT_EXIT && own_check(u, &own, bare, err) < 0)
			return -1;
		own = (struct own){
			.text.arena = u->arena,
			.line = (size_t)cmark_node_get_start_line(n)};
	}
	return 0;
}
