/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/moment.h"
#include "base/path.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "command/install.h"
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
	struct str name, upper, domain, title, date, where;
	struct install osbrief;
};

static struct str
filled(const struct fill *f, struct str text)
{
	const struct {
		const char *mark;
		struct str value;
	} marks[] = {{"@NAME@", f->name},     {"@UPPER@", f->upper},
		     {"@DOMAIN@", f->domain}, {"@TITLE@", f->title},
		     {"@DATE@", f->date},     {"@WHERE@", f->where}};

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

/* The Makefile's lines about the program. */
static struct str
where_written(struct arena *a, const struct install *in)
{
	if (!in->pkgconfig.len)
		return str_fmt(a, "OSBRIEF = %.*s", STR_ARG(in->program));
	return str_fmt(
		a,
		"# The osbrief that made this stands where nobody looks; "
		"once it is installed,\n"
		"# OSBRIEF = osbrief is enough.\n"
		"OSBRIEF = %.*s\n"
		"export PKG_CONFIG_PATH := %.*s:$(PKG_CONFIG_PATH)",
		STR_ARG(str_replace(a, in->program, STR("$"), STR("$$"))),
		STR_ARG(in->pkgconfig));
}

/* As the title of a manual page is written. */
static struct str
upper(struct arena *a, struct str name)
{
	struct buf b = {.arena = a};

	for (size_t i = 0; i < name.len; i++) {
		char c = name.ptr[i];

		buf_char(&b, c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c);
	}
	return buf_str(&b);
}

static int
fill_make(struct run *run, struct arena *a, struct str name, struct fill *ret,
	  struct err *err)
{
	char first = name.len ? *name.ptr : 0;

	*ret = (struct fill){.arena = a,
			     .name = name,
			     .upper = upper(a, name),
			     .domain = run->opt->domain,
			     .date = date_written(a, run->now),
			     .osbrief = install_find(a, install_self(a),
						     run->opt->data_dir,
						     &run->opt->source_dirs)};
	ret->where = where_written(a, &ret->osbrief);
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

/* One line that builds, loads and checks it, to be copied. */
static struct str
check_line(const struct fill *f, bool autotools)
{
	const struct install *in = &f->osbrief;
	struct buf b = {.arena = f->arena};

	if (!autotools)
		return str_fmt(f->arena, "make -C %.*s check",
			       STR_ARG(f->name));
	buf_fmt(&b, "cd %.*s && ", STR_ARG(f->name));
	if (in->macros.len)
		buf_fmt(&b, "ACLOCAL_PATH=%.*s ", STR_ARG(in->macros));
	buf_add(&b, STR("autoreconf -fi && ./configure"));
	if (in->pkgconfig.len)
		buf_fmt(&b, " PKG_CONFIG_PATH=%.*s OSBRIEF=\"%.*s\"",
			STR_ARG(in->pkgconfig), STR_ARG(in->program));
	buf_add(&b, STR(" && make check"));
	return buf_str(&b);
}

/* What to type next. */
static int
way_tell(struct run *run, const struct fill *f, struct err *err)
{
	bool autotools = run->opt->autotools;
	struct buf b = {.arena = f->arena};

	buf_fmt(&b,
		"%.*s/ holds a source for %.*s. Build and check it, then read "
		"a saved page with it:\n\n  %.*s\n",
		STR_ARG(f->name), STR_ARG(f->domain),
		STR_ARG(check_line(f, autotools)));
	buf_fmt(&b, "  %.*s --source %.*s/%s%.*s.so read PAGE\n",
		STR_ARG(f->osbrief.program), STR_ARG(f->name),
		autotools ? ".libs/" : "", STR_ARG(f->name));
	return run->opt->quiet ? 0 : run_text(run, buf_str(&b), err);
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
	return way_tell(run, &f, err);
}
