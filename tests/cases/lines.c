/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lines: what a stage wrote, for people to read and diff to compare.
 *	lines articles|claims|findings FILE
 *
 * FILE holds JSON Lines of all three kinds. Ids, offsets, scores and rule
 * names are left out: they may change while what is read stays right. A claim
 * is one line:
 *
 *	+chain | stance | cue | content | hedge | said: day | event: days
 *
 * has one "+" a level of nesting; the outlet that is read is left out, and so
 * are the last three where nothing is hedged or dated.
 */
#include <stdio.h>
#include <string.h>

#include "base/json.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "capture/capture.h"

enum { LINES_BYTES_MAX = 1 << 24, DEPTH_MAX = 32 };

struct rows {
	json_t **at;
	size_t len, cap;
};

struct work {
	struct arena *arena;
	struct rows articles, claims, findings;
};

static const char *
text_of(const json_t *o, const char *key)
{
	const char *s = json_string_value(json_object_get(o, key));

	return s ? s : "";
}

static void
field(const char *name, const char *value)
{
	if (*value)
		printf("%s: %s\n", name, value);
}

static void
list(const char *name, const json_t *values)
{
	const json_t *v;
	size_t i;

	json_array_foreach(values, i, v)
		printf("%s: %s\n", name, json_string_value(v));
}

/* The text between two code points of `text`. */
static struct str
part(struct work *w, const char *text, const json_t *at)
{
	struct cpmap m = cpmap_make(w->arena, str_from(text));
	size_t b = json_integer_value(json_array_get(at, 0));
	size_t e = json_integer_value(json_array_get(at, 1));

	return str_slice(m.text, cpmap_byte(&m, b), cpmap_byte(&m, e));
}

static void
parts(struct work *w, const char *text, const json_t *at)
{
	const json_t *v;
	size_t i;

	if (!json_is_array(json_array_get(at, 0))) {
		printf("%.*s", STR_ARG(part(w, text, at)));
		return;
	}
	json_array_foreach(at, i, v)
		printf("%s%.*s", i ? " … " : "", STR_ARG(part(w, text, v)));
}

static void
article_print(struct work *w, const json_t *a)
{
	const json_t *v;
	size_t i;

	printf("%s | %s | %s | %s\n", text_of(a, "source"),
	       text_of(a, "access"), text_of(a, "genre"),
	       text_of(a, "language"));
	field("publisher", text_of(a, "publisher"));
	field("title", text_of(a, "title"));
	field("section", text_of(a, "section"));
	field("published", text_of(a, "published"));
	field("modified", text_of(a, "modified"));
	field("url", text_of(a, "url"));
	list("author", json_object_get(a, "authors"));
	json_array_foreach(json_object_get(a, "links"), i, v)
		printf("link %s: %s\n", text_of(v, "kind"), text_of(v, "url"));
	json_array_foreach(json_object_get(a, "blocks"), i, v) printf(
		"%s: %.*s\n", text_of(v, "kind"),
		STR_ARG(part(w, text_of(a, "text"), json_object_get(v, "at"))));
}

static const json_t *
by_id(const struct rows *all, const char *id)
{
	for (size_t i = 0; i < all->len; i++)
		if (strcmp(text_of(all->at[i], "id"), id) == 0)
			return all->at[i];
	return NULL;
}

static void
chain_print(const json_t *claim)
{
	const json_t *h;
	size_t i;

	json_array_foreach(json_object_get(claim, "holder"), i, h)
	{
		json_int_t n = json_integer_value(json_object_get(h, "number"));

		if (i == 0 && strcmp(text_of(h, "kind"), "outlet") == 0)
			continue;
		printf("%s%s", i > 1 ? " > " : "", text_of(h, "kind"));
		if (*text_of(h, "name"))
			printf(" %s", text_of(h, "name"));
		if (n)
			printf(" (%d)", (int)n);
		if (*text_of(h, "org"))
			printf(" [%s]", text_of(h, "org"));
		if (*text_of(h, "basis"))
			printf(" {%s}", text_of(h, "basis"));
	}
}

static void
days_print(const char *name, const json_t *when)
{
	const char *from = text_of(when, "from"), *to = text_of(when, "to");

	if (!when || strcmp(text_of(when, "rule"), "published") == 0)
		return;
	if (!*from && !*to)
		return;
	printf(" | %s: %s", name, from);
	if (strcmp(from, to) != 0)
		printf("/%s", to);
}

static void
hedge_print(struct work *w, const char *text, const json_t *c)
{
	const json_t *at = json_object_get(c, "at");

	if (!at)
		return;
	printf(" | %s", text_of(c, "level"));
	if (*text_of(c, "band"))
		printf(" %s", text_of(c, "band"));
	printf(" “");
	parts(w, text, at);
	printf("”");
}

static void
claim_print(struct work *w, const json_t *c)
{
	const json_t *a = by_id(&w->articles, text_of(c, "article")), *up = c;
	const char *text = text_of(a, "text");

	for (int d = 0; d < DEPTH_MAX; d++) {
		up = by_id(&w->claims, text_of(up, "parent"));
		if (!up)
			break;
		putchar('+');
	}
	chain_print(c);
	printf(" | %s | ", text_of(c, "stance"));
	parts(w, text, json_object_get(c, "cue"));
	printf(" | %s", text_of(c, "content_text"));
	hedge_print(w, text, json_object_get(c, "certainty"));
	days_print("said", json_object_get(c, "said"));
	days_print("event", json_object_get(c, "event"));
	putchar('\n');
}

/* How a claim stands in its finding: the head, or the edges that leave it. */
static void
edges_print(const json_t *finding, const char *id)
{
	const json_t *e;
	size_t i;

	json_array_foreach(json_object_get(finding, "edges"), i, e)
	{
		if (strcmp(text_of(e, "from"), id) != 0)
			continue;
		if (!*text_of(e, "slot")) {
			printf("%s ", text_of(e, "kind"));
			continue;
		}
		printf("%s by %s (%s, not %s) ", text_of(e, "kind"),
		       text_of(e, "slot"), text_of(e, "from_text"),
		       text_of(e, "to_text"));
	}
}

static void
voice_print(struct work *w, const json_t *finding, const char *id)
{
	const json_t *c = by_id(&w->claims, id);

	printf("  %s", strcmp(id, text_of(finding, "head")) == 0 ? "* " : "");
	edges_print(finding, id);
	printf("%s: ", text_of(c, "doc"));
	chain_print(c);
	printf(" | %s | %s\n", text_of(c, "stance"),
	       text_of(c, "content_text"));
}

static void
finding_print(struct work *w, const json_t *f)
{
	const json_t *v, *counts = json_object_get(f, "counts");
	size_t i;

	printf("%s%s, outlets %d, independent origins %d, unresolved %d\n",
	       text_of(f, "status"),
	       json_is_true(json_object_get(f, "confirmed")) ? " confirmed"
							     : "",
	       (int)json_get_size(counts, "outlets", 0),
	       (int)json_get_size(counts, "independent", 0),
	       (int)json_get_size(counts, "unresolved", 0));
	json_array_foreach(json_object_get(f, "origins"), i, v)
		printf("  from %s\n", text_of(v, "name"));
	json_array_foreach(json_object_get(f, "claims"), i, v)
		voice_print(w, f, json_string_value(v));
}

static void
row_add(struct work *w, json_t *row)
{
	struct rows *rows = &w->articles;

	if (json_object_get(row, "edges"))
		rows = &w->findings;
	else if (json_object_get(row, "stance"))
		rows = &w->claims;
	*vec_add(w->arena, rows) = row;
}

static void
rows_print(struct work *w, const struct rows *rows,
	   void (*print)(struct work *w, const json_t *row))
{
	for (size_t i = 0; i < rows->len; i++)
		print(w, rows->at[i]);
}

static void
rows_free(struct rows *rows)
{
	for (size_t i = 0; i < rows->len; i++)
		json_decref(rows->at[i]);
}

static void
print(struct work *w, const char *what)
{
	if (strcmp(what, "articles") == 0)
		rows_print(w, &w->articles, article_print);
	else if (strcmp(what, "claims") == 0)
		rows_print(w, &w->claims, claim_print);
	else
		rows_print(w, &w->findings, finding_print);
}

static int
rows_read(struct work *w, const char *path, struct err *err)
{
	struct str rest;

	if (capture_bytes(w->arena, path, LINES_BYTES_MAX, &rest, err) < 0)
		return -1;
	while (rest.len) {
		json_t *row = json_parse(str_cut(rest, STR("\n"), &rest), err);

		if (!row)
			return -1;
		row_add(w, row);
	}
	return 0;
}

int
main(int argc, char **argv)
{
	AUTO_ARENA a = {0};
	struct work w = {.arena = &a};
	struct err err = {0};
	int r;

	if (argc != 3) {
		puts("1..0 # SKIP a tool of tests/cases/run.sh");
		return 0;
	}
	r = rows_read(&w, argv[2], &err);
	if (r == 0)
		print(&w, argv[1]);
	else
		fprintf(stderr, "%s: %s\n", argv[2], err.msg);
	rows_free(&w.articles);
	rows_free(&w.claims);
	rows_free(&w.findings);
	return r < 0;
}
