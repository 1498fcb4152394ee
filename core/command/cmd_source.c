/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/command.h"

#include <stdlib.h>

#include "base/vec.h"
#include "command/source.h"
#include "host/param.h"

/* A list of a plugin's texts, which ends with NULL. */
static void
texts_show(struct buf *b, const char *name, const char *const *list)
{
	for (; list && *list; list++) {
		buf_fmt(b, "%s%s", name, *list);
		name = ", ";
	}
	if (*name == ',')
		buf_char(b, '\n');
}

static void
text_show(struct buf *b, const char *name, const char *text)
{
	if (text)
		buf_fmt(b, "%s%s\n", name, text);
}

static void
params_show(struct buf *b, const struct osb_param *p)
{
	for (; p && p->key; p++) {
		const char *kind = param_kind(p);

		buf_fmt(b, "param      %s (%s%s", p->key,
			kind ? kind : "of a later release",
			p->kind & OSB_PARAM_MANY ? ", may be repeated" : "");
		if (p->otherwise)
			buf_fmt(b, ", default %s", p->otherwise);
		buf_fmt(b, "): %s\n", p->help ? p->help : "");
	}
}

/* Where it comes from, and so on whose word it is loaded. */
static const char *
trust_of(const struct run *run, const struct loaded *l)
{
	struct str data = run->opt->data_dir;
	const struct strs *named = &run->opt->sources;

	if (!str_starts(l->path, STR("/")))
		return "built in";
	for (size_t i = 0; i < named->len; i++) {
		char *full = realpath(named->at[i].ptr, NULL);
		bool same = full && str_is(l->path, full);

		free(full);
		if (same)
			return "named";
	}
	if (str_starts(l->path, STR(PLUGINDIR "/")) ||
	    (!data.len && str_starts(l->path, STR(PKGDATADIR "/"))))
		return "package";
	return "folder";
}

static void
source_info(const struct run *run, struct buf *b, const struct loaded *l)
{
	const struct osb_source *s = &l->source;

	buf_fmt(b, "name       %.*s\n", STR_ARG(l->name));
	text_show(b, "summary    ", s->summary);
	text_show(b, "publisher  ", s->publisher);
	buf_fmt(b, "version    %u (ABI %u)\n", (unsigned)s->version,
		(unsigned)s->abi);
	texts_show(b, "hosts      ", s->hosts);
	text_show(b, "language   ", s->language);
	text_show(b, "zone       ", s->zone);
	texts_show(b, "body       ", s->body);
	if (l->reader.len)
		buf_fmt(b, "read by    %.*s\n", STR_ARG(l->reader));
	params_show(b, s->params);
	for (size_t i = 0; i < l->own.len; i++)
		buf_fmt(b, "sets       %.*s\n", STR_ARG(l->own.at[i]));
	buf_fmt(b, "lists      %s\n", l->lists ? "yes" : "no");
	buf_fmt(b, "trust      %s\n", trust_of(run, l));
	buf_fmt(b, "path       %.*s\n", STR_ARG(l->path));
}

static void
source_list(const struct run *run, struct buf *b, struct loaded_list list)
{
	size_t wide = 0;

	for (size_t i = 0; i < list.len; i++)
		if (list.at[i].path.len > wide)
			wide = list.at[i].path.len;
	buf_fmt(b, "%-16s VERSION ABI TRUST    %-*s PUBLISHER\n", "NAME",
		(int)wide, "PATH");
	for (size_t i = 0; i < list.len; i++) {
		const struct loaded *l = &list.at[i];
		const struct osb_source *s = &l->source;

		buf_fmt(b, "%-16.*s %-7u %-3u %-8s %-*.*s %s\n",
			STR_ARG(l->name), (unsigned)s->version,
			(unsigned)s->abi, trust_of(run, l), (int)wide,
			STR_ARG(l->path), s->publisher ? s->publisher : "-");
	}
}

static const struct loaded *
source_find(struct arena *a, struct loaded_list list, struct str name,
	    struct err *err)
{
	struct strs names = {0};

	for (size_t i = 0; i < list.len; i++) {
		if (str_eq(list.at[i].name, name))
			return &list.at[i];
		*vec_add(a, &names) = list.at[i].name;
	}
	param_unknown("source", &names, name, err);
	err->code = ERR_ABSENT;
	return NULL;
}

static int
source_show(struct run *run, const struct str *name, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_SOURCES from = {0};
	const struct loaded *one;
	struct buf b = {.arena = &a};

	if (sources_open(run, &a, NULL, &from, err) < 0)
		return -1;
	if (name) {
		one = source_find(&a, sources_list(&from), *name, err);
		if (!one)
			return -1;
		source_info(run, &b, one);
	} else {
		source_list(run, &b, sources_list(&from));
	}
	return run_text(run, buf_str(&b), err);
}

static int
list_word(struct run *run, struct err *err)
{
	if (run->opt->args.len != 1)
		return err_set(err, ERR_USAGE, "source list: takes no name");
	return source_show(run, NULL, err);
}

static int
info_word(struct run *run, struct err *err)
{
	if (run->opt->args.len != 2)
		return err_set(err, ERR_USAGE, "source info: wanted one NAME");
	return source_show(run, &run->opt->args.at[1], err);
}

int
source_command(struct run *run, struct err *err)
{
	static const struct {
		const char *word;
		int (*call)(struct run *run, struct err *err);
	} words[] = {{"list", list_word},
		     {"info", info_word},
		     {"new", source_new},
		     {"check", source_check}};

	for (size_t i = 0; i < COUNT(words); i++)
		if (str_is(run->opt->args.at[0], words[i].word))
			return words[i].call(run, err);
	return err_set(err, ERR_USAGE,
		       "source: wanted `list`, `info`, `new` or `check`");
}
