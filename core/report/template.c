/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/template.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/closest.h"
#include "base/path.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "capture/file.h"
#include "report/markdown.h"
#include "report/template_data.h"

static bool
name_is_good(struct str name)
{
	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i];

		if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') &&
		    !(c >= '0' && c <= '9') && c != '-' && c != '_')
			return false;
	}
	return name.len && name.len <= TEMPLATE_NAME_MAX;
}

static int
file_read(struct arena *a, FILE *f, struct str name, struct str *ret,
	  struct err *err)
{
	struct buf b = {.arena = a};
	char some[4096];
	size_t n;

	while ((n = fread(some, 1, sizeof some, f))) {
		buf_add(&b, (struct str){some, n});
		if (b.len > MUSTACHE_TEMPLATE_MAX)
			return err_set(err, ERR_LIMIT,
				       "template %.*s is larger than %d bytes",
				       STR_ARG(name), MUSTACHE_TEMPLATE_MAX);
	}
	if (ferror(f))
		return err_set(err, ERR_SYSTEM, "template %.*s: %s",
			       STR_ARG(name), strerror(errno));
	*ret = buf_str(&b);
	if (utf8_valid(*ret) != STR_NONE)
		return err_set(err, ERR_FORMAT,
			       "template %.*s: byte %zu is not UTF-8",
			       STR_ARG(name), utf8_valid(*ret) + 1);
	return 0;
}

static FILE *
file_open(struct templates *t, struct str name, const char *ending,
	  struct str *ret_path)
{
	FILE *f = NULL;

	errno = ENOENT;
	for (size_t i = 0; i < TEMPLATE_DIRS_MAX && !f; i++) {
		struct str path;

		if (!t->dirs[i])
			continue;
		path = str_fmt(t->arena, "%s/%.*s.%s", t->dirs[i],
			       STR_ARG(name), ending);
		f = fopen(str_c(t->arena, path), "rbe");
		*ret_path = path;
	}
	return f;
}

/* Tell what there is in its stead. */
static int
file_none(struct templates *t, struct str name, const char *ending,
	  struct err *err)
{
	struct strs files = {0}, names = {0};
	struct str tail = str_fmt(t->arena, ".%s", ending);
	struct err unread;

	for (size_t i = 0; i < TEMPLATE_DIRS_MAX; i++)
		if (t->dirs[i])
			file_list(t->arena, t->dirs[i], &files, &unread);
	for (size_t i = 0; i < files.len; i++)
		if (str_ends(files.at[i], tail))
			*vec_add(t->arena, &names) = path_name(files.at[i]);
	closest_unknown(
		"file of templates", &names,
		str_fmt(t->arena, "%.*s%.*s", STR_ARG(name), STR_ARG(tail)),
		err);
	err->code = ERR_ABSENT;
	return -1;
}

int
templates_file(struct templates *t, struct str name, const char *ending,
	       struct str ret[2], struct err *err)
{
	FILE *f;
	int rc;

	if (!name_is_good(name))
		return err_set(err, ERR_USAGE, "\"%.*s\" is no template name",
			       STR_ARG(name));
	f = file_open(t, name, ending, &ret[1]);
	if (!f && errno == ENOENT)
		return file_none(t, name, ending, err);
	if (!f)
		return err_set(err, ERR_SYSTEM, "%.*s: %s", STR_ARG(ret[1]),
			       strerror(errno));
	rc = file_read(t->arena, f, name, &ret[0], err);
	fclose(f);
	return rc;
}

int
templates_get(struct templates *t, struct str name, struct str *ret,
	      struct err *err)
{
	struct str got[2];

	for (size_t i = 0; i < t->names.len; i++)
		if (str_eq(t->names.at[i], name)) {
			*ret = t->texts.at[i];
			return 0;
		}
	if (templates_file(t, name, "md", got, err) < 0)
		return -1;
	*vec_add(t->arena, &t->names) = str_copy(t->arena, name);
	*vec_add(t->arena, &t->texts) = *ret = got[0];
	*vec_add(t->arena, &t->paths) = got[1];
	return 0;
}

int
templates_style(struct templates *t, struct str name, struct str *ret,
		struct err *err)
{
	struct str got[2];

	if (templates_file(t, name, "css", got, err) < 0)
		return -1;
	*ret = got[0];
	return 0;
}

struct str
templates_path(const struct templates *t, struct str name)
{
	for (size_t i = 0; i < t->names.len; i++)
		if (str_eq(t->names.at[i], name))
			return t->paths.at[i];
	return name;
}

struct str
template_about(struct arena *a, struct str text)
{
	struct str rest;

	if (!str_starts(text, STR("{{! ")))
		return STR("");
	text = str_cut(str_skip(text, STR("{{! ").len), STR("}}"), &rest);
	return str_fold_space(a, str_cut(text, STR(". "), &rest));
}

bool
templates_partial(void *ctx, struct str name, struct str *ret)
{
	struct templates *t = ctx;

	return templates_get(t, name, ret, &t->err) == 0;
}

/* ---- places, for messages ------------------------------------------------ */

/* who: the templates, and the name of the one that is rendered. */
struct who {
	struct templates *t;
	struct str name;
};

static bool
who_partial(void *ctx, struct str name, struct str *ret)
{
	const struct who *w = ctx;

	return templates_partial(w->t, name, ret);
}

static struct str
who_place(void *ctx, struct str name, size_t line)
{
	const struct who *w = ctx;

	return str_fmt(w->t->arena, "%.*s:%zu",
		       STR_ARG(templates_path(w->t, name.len ? name : w->name)),
		       line);
}

/* is_house: a comment that takes the sentence of this line upon the house, on
 * the line or before it. */
static bool
who_house(void *ctx, struct str name, size_t line)
{
	const struct who *w = ctx;
	struct str text;
	struct err ignored;

	if (templates_get(w->t, name.len ? name : w->name, &text, &ignored) < 0)
		return false;
	for (size_t n = 1; text.len; n++) {
		struct str row = str_cut(text, STR("\n"), &text);

		if ((n == line || n + 1 == line) &&
		    str_has(row, STR("{{! house }}")))
			return true;
	}
	return false;
}

/* checked: no fault, or the first of them. */
static int
checked(struct templates *t, struct str name, struct err *err)
{
	struct template_faults faults = {0};
	const struct template_fault *f = faults.at;

	template_check(t, name, &faults);
	if (!faults.len)
		return 0;
	f = &faults.at[0];
	return err_set(err, ERR_FORMAT, "%.*s:%zu: %.*s",
		       STR_ARG(templates_path(t, f->name)), f->line,
		       STR_ARG(f->what));
}

int
template_markdown(struct templates *t, struct str name, const json_t *ledger,
		  struct str *ret, struct err *err)
{
	struct who who = {t, name};
	struct mustache m = {.partial = who_partial, .ctx = &who};
	const struct markdown_places places = {who_place, who_house, &who};
	AUTO_JSON *data = NULL;
	struct str text;

	t->err = (struct err){0};
	if (templates_get(t, name, &text, err) < 0 || checked(t, name, err) < 0)
		return -1;
	data = template_data(ledger, t->finding, err);
	if (!data || template_narrow(&m, text, data, err) < 0 ||
	    markdown_make_at(t->arena, &m, &places, text, data, ret, err) < 0)
		return err_in(err, "template %.*s", STR_ARG(name));
	return 0;
}
