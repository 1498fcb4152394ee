/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/template.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/utf8.h"
#include "base/vec.h"
#include "brief/words_page.h"
#include "report/markdown.h"

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
file_open(struct templates *t, struct str name, const char *ending)
{
	FILE *f = NULL;

	for (size_t i = 0; i < TEMPLATE_DIRS_MAX && !f; i++) {
		struct str path;

		if (!t->dirs[i])
			continue;
		path = str_fmt(t->arena, "%s/%.*s.%s", t->dirs[i],
			       STR_ARG(name), ending);
		f = fopen(str_c(t->arena, path), "rbe");
	}
	return f;
}

static int
template_load(struct templates *t, struct str name, const char *ending,
	      struct str *ret, struct err *err)
{
	FILE *f;
	int rc;

	if (!name_is_good(name))
		return err_set(err, ERR_USAGE, "\"%.*s\" is no template name",
			       STR_ARG(name));
	f = file_open(t, name, ending);
	if (!f)
		return err_set(err, ERR_SYSTEM, "template %.*s: %s",
			       STR_ARG(name), strerror(errno));
	rc = file_read(t->arena, f, name, ret, err);
	fclose(f);
	return rc;
}

int
templates_get(struct templates *t, struct str name, struct str *ret,
	      struct err *err)
{
	for (size_t i = 0; i < t->names.len; i++)
		if (str_eq(t->names.at[i], name)) {
			*ret = t->texts.at[i];
			return 0;
		}
	if (template_load(t, name, "md", ret, err) < 0)
		return -1;
	*vec_add(t->arena, &t->names) = str_copy(t->arena, name);
	*vec_add(t->arena, &t->texts) = *ret;
	return 0;
}

int
templates_style(struct templates *t, struct str name, struct str *ret,
		struct err *err)
{
	return template_load(t, name, "css", ret, err);
}

bool
templates_partial(void *ctx, struct str name, struct str *ret)
{
	struct templates *t = ctx;

	return templates_get(t, name, ret, &t->err) == 0;
}

int
template_markdown(struct templates *t, struct str name, const json_t *ledger,
		  struct str *ret, struct err *err)
{
	struct mustache m = {.partial = templates_partial, .ctx = t};
	AUTO_JSON *data = json_copy((json_t *)(uintptr_t)ledger);
	struct str text;
	int rc;

	json_object_set_new(data, "say", words_page(ledger));

	t->err = (struct err){0};
	if (templates_get(t, name, &text, err) < 0)
		return -1;
	rc = markdown_make(t->arena, &m, text, data, ret, err);
	if (t->err.code == ERR_NONE)
		return rc < 0 ? err_in(err, "template %.*s", STR_ARG(name))
			      : rc;
	*err = t->err;
	return -1;
}
