/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <dirent.h>
#include <stdlib.h>

#include "base/vec.h"
#include "brief/words.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "command/command.h"
#include "command/corpus.h"
#include "command/lines.h"
#include "command/output.h"
#include "report/shape.h"
#include "report/template.h"

/* The week of the sample. */
#define SAMPLE_WEEK "2023-W33"
#define SAMPLE_FROM "2023-08-14"
#define SAMPLE_TO "2023-08-20"

/* desk_of: the desk that is named, or at hand; without one, none. */
static struct str
desk_of(const struct run *run, struct arena *a)
{
	struct err ignored;
	struct str dir = STR("");

	if (run->opt->desk.len)
		return run->opt->desk;
	return desk_find(a, &dir, &ignored) < 0 ? STR("") : dir;
}

/* ---- list ---------------------------------------------------------------- */

static void
folder_names(struct arena *a, const char *dir, struct str ending,
	     struct strs *to)
{
	struct dirent *e;
	DIR *d = dir ? opendir(dir) : NULL;

	while (d && (e = readdir(d))) {
		struct str name = str_from(e->d_name), stem;

		if (!str_ends(name, ending) || name.ptr[0] == '.')
			continue;
		stem = str_slice(name, 0, name.len - ending.len);
		*vec_add(a, to) = str_copy(a, stem);
	}
	if (d)
		closedir(d);
}

static int
name_show(struct run *run, struct templates *t, struct str name, bool parts,
	  struct err *err)
{
	struct str text, about;

	if (templates_get(t, name, &text, err) < 0)
		return -1;
	about = template_about(t->arena, text);
	if (parts == (about.len > 0))
		return 0;
	run->done++;
	return run_text(
		run,
		str_fmt(t->arena, "%-10.*s %.*s\n           %.*s\n",
			STR_ARG(name),
			STR_ARG(parts ? STR("a part of others") : about),
			STR_ARG(templates_path(t, name))),
		err);
}

/* styles_list: page styles, with the first comment of each. */
static int
styles_list(struct run *run, struct templates *t, struct err *err)
{
	struct strs names = {0};

	for (size_t i = 0; i < TEMPLATE_DIRS_MAX; i++)
		folder_names(t->arena, t->dirs[i], STR(".style"), &names);
	if (names.len)
		qsort(names.at, names.len, sizeof *names.at, str_order);
	for (size_t i = 0; i < names.len; i++) {
		struct str got[2], rest, about;

		if ((i && str_eq(names.at[i], names.at[i - 1])))
			continue;
		if (templates_file(t, names.at[i], "style", got, err) < 0)
			return -1;
		about = str_cut(got[0], STR("\n"), &rest);
		if (run_text(run,
			     str_fmt(t->arena,
				     "%-10.*s page style: %.*s\n           "
				     "%.*s\n",
				     STR_ARG(names.at[i]),
				     STR_ARG(str_starts(about, STR("# "))
						     ? str_skip(about, 2)
						     : STR("no comment")),
				     STR_ARG(got[1])),
			     err) < 0)
			return -1;
	}
	return 0;
}

/* Templates, then the parts that they are made from; each by name. */
static int
templates_list(struct run *run, struct templates *t, struct err *err)
{
	struct strs names = {0};

	for (size_t i = 0; i < TEMPLATE_DIRS_MAX; i++)
		folder_names(t->arena, t->dirs[i], STR(".md"), &names);
	if (names.len)
		qsort(names.at, names.len, sizeof *names.at, str_order);
	for (size_t k = 0; k < 2; k++)
		for (size_t i = 0; i < names.len; i++)
			if ((!i || !str_eq(names.at[i], names.at[i - 1])) &&
			    name_show(run, t, names.at[i], k, err) < 0)
				return -1;
	return styles_list(run, t, err);
}

static int
tags_list(struct run *run, struct arena *a, struct err *err)
{
	for (const struct shape_row *r = shape_rows; r->path; r++)
		if (run_text(run, str_fmt(a, "%-32s %s\n", r->path, r->about),
			     err) < 0)
			return -1;
	return 0;
}

/* ---- a sample ------------------------------------------------------------ */

static int
sample_gather(struct run *run, struct arena *a, struct gather *g,
	      struct err *err)
{
	struct str path = path_join(a, run_data_path(run, a, "templates"),
				    STR("sample.jsonl"));
	AUTO_LINES lines = {0};
	struct str line;
	int got;

	if (lines_open(&lines, str_c(a, path), err) < 0)
		return -1;
	while ((got = lines_next(a, &lines, &line, err)) > 0)
		if (gather_line(g, line, path, err) < 0)
			return -1;
	return got;
}

static int
sample_claims(const struct run *run, struct arena *a, struct corpus *io,
	      struct err *err)
{
	for (size_t i = 0; i < io->articles.len; i++) {
		struct claims got = {0};

		if (run_extract(run, a, &io->articles.at[i], &got, err) < 0)
			return -1;
		for (size_t k = 0; k < got.len; k++)
			*vec_add(a, &io->claims) = got.at[k];
	}
	return 0;
}

/* sample_make: a brief of a few invented pages, read as any others are. */
static int
sample_make(struct run *run, struct arena *a, struct brief *ret,
	    struct err *err)
{
	struct str lang = run->opt->lang.len ? run->opt->lang : STR("en");
	struct gather g = {.arena = a};
	struct findings *findings = arena_alloc(a, sizeof *findings);
	struct corpus *corpus = arena_alloc(a, sizeof *corpus);
	const struct brief_input in = {
		.head = {.title = STR("A sample"),
			 .tlp = STR("TLP:CLEAR"),
			 .week = STR(SAMPLE_WEEK),
			 .from = STR(SAMPLE_FROM),
			 .to = STR(SAMPLE_TO),
			 .author = STR("osbrief template preview"),
			 .language = lang,
			 .paper = STR("a4"),
			 .generator = STR(PACKAGE_NAME " " PACKAGE_VERSION)},
		.corpus = corpus,
		.findings = findings,
		.names = run->names};

	if (sample_gather(run, a, &g, err) < 0)
		return -1;
	*corpus = gather_end(&g);
	if (sample_claims(run, a, corpus, err) < 0 ||
	    run_merge(run, a, corpus, findings, err) < 0)
		return -1;
	return run_brief(a, &in, ret, err);
}

static int
preview_write(struct run *run, struct arena *a,
	      const struct sheet_source *sheet, struct err *err)
{
	struct str out = run->opt->out, bytes;

	run->done++;
	if (!out.len)
		return run_text(run, sheet->markdown, err);
	if (output_make(run, a, out, sheet, &bytes, err) < 0)
		return -1;
	return file_write(str_c(a, out), bytes, err);
}

static int
sample_render(struct run *run, struct arena *a, struct str name,
	      struct brief *b, struct sheet_source *ret, struct err *err)
{
	struct str desk = desk_of(run, a);

	if (run_names(run, a, desk, err) < 0 || sample_make(run, a, b, err) < 0)
		return -1;
	*ret = (struct sheet_source){.desk = desk,
				     .template = name,
				     .head = &b->head,
				     .cites = &b->cites};
	if (run_ledger(a, b, &ret->ledger, err) < 0)
		return -1;
	return run_markdown(run, a,
			    &(struct markdown_source){.desk = desk,
						      .template = name,
						      .finding = STR("1"),
						      .ledger = ret->ledger},
			    &ret->markdown, err);
}

static int
template_preview(struct run *run, struct arena *a, struct str name,
		 struct err *err)
{
	struct sheet_source sheet;
	struct brief b = {0};

	if (output_check(run->opt->out, err) < 0 ||
	    sample_render(run, a, name, &b, &sheet, err) < 0)
		return -1;
	return preview_write(run, a, &sheet, err);
}

/* ---- check --------------------------------------------------------------- */

/* one_check: what is wrong without data, else what is wrong with the sample. */
static int
one_check(struct run *run, struct templates *t, struct str given,
	  size_t *faults, struct err *err)
{
	struct str name = run_template(t, given);
	struct template_faults got = {0};
	struct sheet_source sheet;
	struct brief b = {0};
	struct err told;

	template_check(t, name, &got);
	*faults += got.len;
	for (size_t i = 0; i < got.len; i++)
		if (run_text(run,
			     str_fmt(t->arena, "%.*s:%zu: %.*s\n",
				     STR_ARG(templates_path(t, got.at[i].name)),
				     got.at[i].line, STR_ARG(got.at[i].what)),
			     err) < 0)
			return -1;
	if (got.len)
		return 0;
	run->done++;
	if (sample_render(run, t->arena, given, &b, &sheet, &told) == 0)
		return 0;
	++*faults;
	return run_text(run, str_fmt(t->arena, "%s\n", told.msg), err);
}

static int
templates_check(struct run *run, struct templates *t, struct err *err)
{
	const struct strs *args = &run->opt->args;
	size_t faults = 0;

	for (size_t i = 1; i < args->len; i++)
		if (one_check(run, t, args->at[i], &faults, err) < 0)
			return -1;
	if (!faults)
		return 0;
	return err_set(err, ERR_REFUSED, "%zu %s", faults,
		       faults == 1 ? "fault" : "faults");
}

int
template_command(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	const struct strs *args = &run->opt->args;
	struct str what = args->at[0];
	struct templates t;

	if (run->opt->lang.len && !words_known(run->opt->lang))
		return err_set(err, ERR_USAGE, "--lang: en or ja, not %.*s",
			       STR_ARG(run->opt->lang));
	run_templates(run, &a, desk_of(run, &a), &t);
	if (str_is(what, "list") && args->len == 1)
		return templates_list(run, &t, err);
	if (str_is(what, "tags") && args->len == 1)
		return tags_list(run, &a, err);
	if (str_is(what, "check") && args->len > 1)
		return templates_check(run, &t, err);
	if (str_is(what, "preview") && args->len == 2)
		return template_preview(run, &a, args->at[1], err);
	return word_unknown("template", what, err);
}
