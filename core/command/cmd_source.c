/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/command.h"

#include "base/vec.h"
#include "command/results.h"
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

/* shown: sources, where they come from, and what they did last. */
struct shown {
	const struct run *run;
	struct loaded_list all;
	struct host_config from;
	struct str desk; /* folder; empty without one */
	struct results results;
};

static bool
is_below(struct str path, struct str folder)
{
	return folder.len && str_starts(path, folder) &&
	       str_starts(str_skip(path, folder.len), STR("/"));
}

/* On whose word it is loaded. */
static const char *
trust_of(const struct shown *w, const struct loaded *l)
{
	struct str data = w->run->opt->data_dir;

	if (!str_starts(l->path, STR("/")))
		return "built in";
	for (size_t i = 0; i < w->from.files.len; i++)
		if (str_eq(l->path, w->from.files.at[i]))
			return "named";
	if (is_below(l->path, STR(PLUGINDIR)) ||
	    (!data.len && is_below(l->path, STR(PKGDATADIR))))
		return "package";
	if (is_below(l->path, w->run->own))
		return "own";
	return is_below(l->path, w->desk) ? "desk" : "folder";
}

static void
result_show(const struct shown *w, struct buf *b, const struct loaded *l)
{
	const struct result *r = results_find(&w->results, l->name);

	if (!r) {
		buf_fmt(b, "last run   -\n");
		return;
	}
	buf_fmt(b, "last run   %.*s, %.*s by version %zu: %.*s\n",
		STR_ARG(r->when), STR_ARG(r->run), r->version,
		STR_ARG(result_counts(b->arena, r)));
	if (r->what.len)
		buf_fmt(b, "not read   %.*s\n", STR_ARG(r->what));
}

static void
source_info(const struct shown *w, struct buf *b, const struct loaded *l)
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
	text_show(b, "about      ", s->reliability);
	text_show(b, "sign       ", s->sign);
	texts_show(b, "body       ", s->body);
	if (l->reader.len)
		buf_fmt(b, "read by    %.*s\n", STR_ARG(l->reader));
	params_show(b, s->params);
	for (size_t i = 0; i < l->own.len; i++)
		buf_fmt(b, "sets       %.*s\n", STR_ARG(l->own.at[i]));
	buf_fmt(b, "lists      %s\n", l->lists ? "yes" : "no");
	buf_fmt(b, "trust      %s\n", trust_of(w, l));
	buf_fmt(b, "path       %.*s\n", STR_ARG(l->path));
	result_show(w, b, l);
}

/* "2023-09-01 9 read, 1 died": the day and what came of it. */
static struct str
last_short(const struct shown *w, struct arena *a, const struct loaded *l)
{
	enum { DAY = 10 };
	const struct result *r = results_find(&w->results, l->name);

	if (!r)
		return STR("-");
	return str_fmt(a, "%.*s %.*s", STR_ARG(str_slice(r->when, 0, DAY)),
		       STR_ARG(result_counts(a, r)));
}

static size_t
longer(size_t a, size_t b)
{
	return a > b ? a : b;
}

static void
source_list(const struct shown *w, struct buf *b)
{
	struct loaded_list list = w->all;
	struct str *last = arena_array(b->arena, list.len + 1, sizeof *last);
	size_t wide = sizeof "PATH" - 1, said = sizeof "LAST RESULT" - 1;

	for (size_t i = 0; i < list.len; i++) {
		last[i] = last_short(w, b->arena, &list.at[i]);
		wide = longer(wide, list.at[i].path.len);
		said = longer(said, last[i].len);
	}
	buf_fmt(b, "%-16s VERSION ABI TRUST    %-*s %-*s PUBLISHER\n", "NAME",
		(int)said, "LAST RESULT", (int)wide, "PATH");
	for (size_t i = 0; i < list.len; i++) {
		const struct loaded *l = &list.at[i];
		const struct osb_source *s = &l->source;

		buf_fmt(b, "%-16.*s %-7u %-3u %-8s %-*.*s %-*.*s %s\n",
			STR_ARG(l->name), (unsigned)s->version,
			(unsigned)s->abi, trust_of(w, l), (int)said,
			STR_ARG(last[i]), (int)wide, STR_ARG(l->path),
			s->publisher ? s->publisher : "-");
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

/* The desk of the options or the nearest, if any. Who looks for the right name
 * of a setting is not held up by the wrong one. */
static int
desk_near(const struct run *run, struct arena *a, struct desk *ret,
	  struct err *err)
{
	struct str dir = run->opt->desk;
	struct err none;

	*ret = (struct desk){0};
	if (!dir.len && desk_find(a, &dir, &none) < 0)
		return 0;
	if (desk_open(a, dir, ret, err) < 0)
		return -1;
	ret->params = (struct strs){0};
	return 0;
}

static int
source_show(struct run *run, const struct str *name, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_SOURCES from = {0};
	struct shown w = {.run = run};
	const struct loaded *one;
	struct buf b = {.arena = &a};
	struct desk desk;

	if (desk_near(run, &a, &desk, err) < 0 ||
	    sources_open(run, &a, desk.dir.len ? &desk : NULL, &from, err) < 0)
		return -1;
	w.desk = desk.dir;
	w.all = sources_list(&from);
	w.from = run_sources(run, &a, NULL);
	if (desk.dir.len)
		results_read(&a, desk.dir, &w.results);
	if (name) {
		one = source_find(&a, w.all, *name, err);
		if (!one)
			return -1;
		source_info(&w, &b, one);
	} else {
		source_list(&w, &b);
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
	return word_unknown("source", run->opt->args.at[0], err);
}
