/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "kit/cases.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/path.h"
#include "base/vec.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "claim/extract.h"

#define CHECK "cases"

enum { WANT_BYTES_MAX = 4 << 20, SHOWN_BYTES = 160 };

static bool
is_page(struct str path)
{
	return str_starts(path_name(path), STR("page."));
}

static int
cases_none(struct str dir, struct err *err)
{
	return err_set(err, ERR_ABSENT,
		       "%.*s: no cases to check the source by: wanted a folder "
		       "of this name that has one for each page, with its "
		       "page.html; --update then writes what is read of them",
		       STR_ARG(dir));
}

int
cases_open(struct arena *a, struct str dir, struct kit_cases *ret,
	   struct err *err)
{
	struct strs files = {0};
	struct capture c;

	*ret = (struct kit_cases){0};
	if (access(str_c(a, dir), F_OK) < 0)
		return cases_none(dir, err);
	if (file_list(a, str_c(a, dir), &files, err) < 0)
		return -1;
	for (size_t i = 0; i < files.len && ret->len < CASES_MAX; i++) {
		if (!is_page(files.at[i]))
			continue;
		if (capture_file(a, str_c(a, files.at[i]), CAPTURE_BYTES_MAX,
				 &c, err) < 0)
			return -1;
		*vec_add(a, ret) =
			(struct kit_case){path_name(path_folder(files.at[i])),
					  path_folder(files.at[i]), c.bytes};
	}
	return ret->len ? 0 : cases_none(dir, err);
}

/* ---- what is wanted, as text -------------------------------------------- */

/* Without what changes with the version or the place of the file. */
static void
article_strip(json_t *o)
{
	static const char *const passing[] = {"id", "capture", "file", "reader",
					      "archived"};

	for (size_t i = 0; i < COUNT(passing); i++)
		json_object_del(o, passing[i]);
}

static struct str
articles_text(struct arena *a, const json_t *articles)
{
	AUTO_JSON *all = json_deep_copy(articles);
	struct str text;
	json_t *one;
	char *dumped;
	size_t i;

	json_array_foreach(all, i, one) article_strip(one);
	dumped = json_dumps(json_array_size(all) == 1 ? json_array_get(all, 0)
						      : all,
			    JSON_INDENT(1));
	text = str_fmt(a, "%s\n", dumped ? dumped : "");
	free(dumped);
	return text;
}

static void
claim_line(struct buf *b, const struct claim *c)
{
	const struct holders *h = &c->holder;

	buf_fmt(b, "%s | ", stance_names[c->stance]);
	for (size_t i = 0; i < h->len; i++) {
		struct str name = h->at[i].name;

		buf_fmt(b, "%s%.*s", i ? " > " : "",
			STR_ARG(name.len ? name : STR("nobody named")));
	}
	buf_fmt(b, " | %.*s\n",
		STR_ARG(str_fold_space(b->arena, c->quote_text)));
}

/* The claims of one article, each at its place in the text, or a fault. */
static int
claims_add(struct sheet *s, const struct kit_case *from, const json_t *o,
	   struct buf *b, struct err *err)
{
	struct article article;
	struct claims claims;
	const struct extract_options options = {0};

	if (article_from_json(s->arena, o, &article, err) < 0 ||
	    claim_extract(s->arena, &article, &options, &claims, err) < 0)
		return -1;
	for (size_t i = 0; i < claims.len; i++) {
		const struct claim *c = &claims.at[i];

		if (!str_eq(str_at(article.text, c->quote), c->quote_text))
			sheet_add(s, "verbatim", SHEET_FAULT,
				  "%.*s: claim %zu is not at its place",
				  STR_ARG(from->name), i + 1);
		claim_line(b, c);
	}
	return 0;
}

static int
claims_text(struct sheet *s, const struct kit_case *from,
	    const json_t *articles, struct str *ret, struct err *err)
{
	struct buf b = {.arena = s->arena};
	const json_t *one;
	size_t i;

	json_array_foreach(articles, i, one) if (claims_add(s, from, one, &b,
							    err) < 0) return -1;
	*ret = buf_str(&b);
	return 0;
}

static struct str
items_text(struct arena *a, const json_t *items)
{
	struct buf b = {.arena = a};
	const json_t *one;
	size_t i;

	json_array_foreach(items, i, one)
	{
		json_write(&b, one);
		buf_char(&b, '\n');
	}
	return buf_str(&b);
}

/* ---- against what came out ---------------------------------------------- */

/* The first line in which they differ. */
static void
differ(struct sheet *s, const struct kit_case *c, const char *file,
       struct str want, struct str got)
{
	struct str w = STR(""), g = STR("");
	size_t line = 0;

	while ((want.len || got.len) && str_eq(w, g)) {
		w = str_cut(want, STR("\n"), &want);
		g = str_cut(got, STR("\n"), &got);
		line++;
	}
	if (str_eq(w, g))
		return;
	sheet_add(s, CHECK, SHEET_FAULT,
		  "%.*s/%s: line %zu: wanted \"%.*s\", got \"%.*s\"",
		  STR_ARG(c->name), file, line,
		  STR_ARG(str_slice(str_trim(w), 0, SHOWN_BYTES)),
		  STR_ARG(str_slice(str_trim(g), 0, SHOWN_BYTES)));
}

/* `must`: a case without the file is at fault; else without it nothing is
 * wanted. */
static int
want_compare(struct sheet *s, const struct kit_case *c, const char *file,
	     struct str got, bool must, struct err *err)
{
	struct str path = path_join(s->arena, c->dir, str_from(file)), want;

	if (capture_bytes(s->arena, path.ptr, WANT_BYTES_MAX, &want, err) ==
	    0) {
		differ(s, c, file, want, got);
		return 0;
	}
	if (must)
		sheet_add(s, CHECK, SHEET_FAULT,
			  "%.*s: no file %s: --update writes it",
			  STR_ARG(c->name), file);
	return 0;
}

static int
want_write(struct sheet *s, const struct kit_case *c, const char *file,
	   struct str text, struct err *err)
{
	return file_write(path_join(s->arena, c->dir, str_from(file)).ptr, text,
			  err);
}

int
cases_articles(struct sheet *s, const struct kit_case *c,
	       const json_t *articles, bool update, struct err *err)
{
	struct str article = articles_text(s->arena, articles), claims;

	if (claims_text(s, c, articles, &claims, err) < 0)
		return -1;
	if (!update)
		return want_compare(s, c, "want.json", article, true, err) < 0
			       ? -1
			       : want_compare(s, c, "want.claims", claims,
					      claims.len > 0, err);
	if (want_write(s, c, "want.json", article, err) < 0)
		return -1;
	return claims.len ? want_write(s, c, "want.claims", claims, err) : 0;
}

int
cases_items(struct sheet *s, const struct kit_case *c, const json_t *items,
	    bool update, struct err *err)
{
	struct str text = items_text(s->arena, items);

	if (!update)
		return want_compare(s, c, "want.items", text, text.len > 0,
				    err);
	return text.len ? want_write(s, c, "want.items", text, err) : 0;
}
