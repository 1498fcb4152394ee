/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <unistd.h>

#include "base/moment.h"
#include "base/path.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "command/source.h"
#include "host/param.h"

enum { TEMPLATE_BYTES_MAX = 64 * 1024 };

/* Which kinds of project have a file. */
enum { PLAIN = 1, AUTOTOOLS = 2 };

/* The files of a project: of the folder templates/source, and below the new
 * one. */
static const struct {
	const char *from, *to;
	unsigned kinds;
} files[] = {
	{"NAME.c", "@NAME@.c", PLAIN | AUTOTOOLS},
	{"osbrief-NAME.7", "osbrief-@NAME@.7", PLAIN | AUTOTOOLS},
	{"cases/first/page.html", "cases/first/page.html", PLAIN | AUTOTOOLS},
	{"cases/first/want.json", "cases/first/want.json", PLAIN | AUTOTOOLS},
	{"cases/first/want.claims", "cases/first/want.claims",
	 PLAIN | AUTOTOOLS},
	{"Makefile.plain", "Makefile", PLAIN},
	{"Makefile.am", "Makefile.am", AUTOTOOLS},
	{"configure.ac", "configure.ac", AUTOTOOLS},
};

/* What stands for the marks in a template. */
struct fill {
	struct arena *arena;
	struct str name, domain, title, date;
};

static struct str
filled(const struct fill *f, struct str text)
{
	const struct {
		const char *mark;
		struct str value;
	} marks[] = {{"@NAME@", f->name},
		     {"@DOMAIN@", f->domain},
		     {"@TITLE@", f->title},
		     {"@DATE@", f->date}};

	for (size_t i = 0; i < COUNT(marks); i++)
		text = str_replace(f->arena, text, str_from(marks[i].mark),
				   marks[i].value);
	return text;
}

/* "November 23, 2026", as mdoc has it. */
static struct str
date_written(struct arena *a, int64_t now)
{
	static const char *const months[] = {"January", "February", "March",
					     "April",	"May",	    "June",
					     "July",	"August",   "September",
					     "October", "November", "December"};
	struct date d = moment_day(now, 0);

	return str_fmt(a, "%s %d, %d", months[d.month - 1], d.day, d.year);
}

static int
fill_make(struct run *run, struct arena *a, struct str name, struct fill *ret,
	  struct err *err)
{
	char first = name.len ? *name.ptr : 0;

	*ret = (struct fill){a, name, run->opt->domain, name,
			     date_written(a, run->now)};
	if (!source_is_name(name) || first < 'a' || first > 'z')
		return err_set(err, ERR_USAGE,
			       "%.*s: a source's name begins with a letter "
			       "and is made of a-z, 0-9 and _, %d at most",
			       STR_ARG(name), SOURCE_NAME_MAX);
	if (!ret->domain.len)
		ret->domain = str_fmt(a, "%.*s.example", STR_ARG(name));
	ret->domain = str_replace(a, ret->domain, STR("_"), STR("-"));
	ret->title = ret->domain;
	return 0;
}

static int
file_make(const struct fill *f, struct str templates, size_t i, struct str dir,
	  struct err *err)
{
	struct str from =
		path_join(f->arena, templates, str_from(files[i].from));
	struct str to =
		path_join(f->arena, dir, filled(f, str_from(files[i].to)));
	struct str text, parent = path_beside(f->arena, to, STR(""));

	if (capture_bytes(f->arena, from.ptr, TEMPLATE_BYTES_MAX, &text, err) <
		    0 ||
	    folder_make(str_c(f->arena, parent), err) < 0)
		return -1;
	return file_write(to.ptr, filled(f, text), err);
}

static int
project_make(struct run *run, const struct fill *f, struct err *err)
{
	unsigned kind = run->opt->autotools ? AUTOTOOLS : PLAIN;
	struct str templates = run_data_path(run, f->arena, "templates/source");

	if (access(str_c(f->arena, f->name), F_OK) == 0)
		return err_set(err, ERR_USAGE, "%.*s: is there already",
			       STR_ARG(f->name));
	for (size_t i = 0; i < COUNT(files); i++)
		if (files[i].kinds & kind &&
		    file_make(f, templates, i, f->name, err) < 0)
			return -1;
	return 0;
}

int
source_new(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	const struct strs *args = &run->opt->args;
	struct fill f;

	if (run->opt->site.len)
		return source_new_site(run, err);
	if (args->len != 2)
		return err_set(err, ERR_USAGE, "source new: wanted one NAME");
	if (fill_make(run, &a, args->at[1], &f, err) < 0 ||
	    project_make(run, &f, err) < 0)
		return -1;
	run_note(run, NOTE_INFO, "%.*s: a source for %.*s: make -C %.*s check",
		 STR_ARG(f.name), STR_ARG(f.domain), STR_ARG(f.name));
	return 0;
}
