/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * main: options, progress, exit status. The only file that prints.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "command/command.h"
#include "command/version.h"

/* The end of the year 9999: what RFC 3339 can write. */
#define EPOCH_MAX 253402300799

enum { EXIT_DONE = 0, EXIT_FAILED = 1, EXIT_USAGE = 2, EXIT_GAPS = 3 };

/* screen: what the sink writes to. */
struct screen {
	bool terminal; /* of standard error: a progress bar may be drawn */
	bool drawn;    /* a bar stands on the last line */
	enum note least;
	struct timespec begin;
};

static int
out_write(void *to, struct str bytes, struct err *err)
{
	(void)to;
	if (fwrite(bytes.ptr, 1, bytes.len, stdout) == bytes.len)
		return 0;
	return err_set(err, ERR_SYSTEM, "standard output: %s", strerror(errno));
}

static void
bar_clear(struct screen *s)
{
	if (s->drawn)
		fputs("\r\033[K", stderr);
	s->drawn = false;
}

/* Texts of pages and names of files must not drive the terminal: C0, DEL and
 * C1, which is C2 80 to C2 9F in UTF-8. */
static bool
is_control(const char *at)
{
	unsigned char c = (unsigned char)at[0], next = (unsigned char)at[1];

	return c < 0x20 || c == 0x7f || (c == 0xc2 && next < 0xa0);
}

static void
out_note(void *to, enum note level, const char *text)
{
	struct screen *s = to;

	if (level > s->least)
		return;
	bar_clear(s);
	fputs("osbrief: ", stderr);
	for (; *text; text++)
		putc(is_control(text) ? '?' : *text, stderr);
	putc('\n', stderr);
}

static bool
a_second_passed(const struct screen *s)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec - s->begin.tv_sec > 1 ||
	       (now.tv_sec - s->begin.tv_sec == 1 &&
		now.tv_nsec >= s->begin.tv_nsec);
}

static void
out_progress(void *to, size_t done, size_t all)
{
	static const char full[] = "##############################";
	enum { WIDTH = sizeof full - 1 };
	struct screen *s = to;
	int n = all ? (int)(done * WIDTH / all) : 0;

	if (!s->terminal || s->least < NOTE_INFO || !a_second_passed(s))
		return;
	s->drawn = true;
	if (all)
		fprintf(stderr, "\r[%.*s%*s] %zu of %zu\033[K", n, full,
			WIDTH - n, "", done, all);
	else
		fprintf(stderr, "\r%zu\033[K", done);
}

/* The clock enters here and nowhere else. */
static int
clock_read(int64_t *ret, struct err *err)
{
	const char *fixed = getenv("SOURCE_DATE_EPOCH");
	uint64_t n;

	*ret = (int64_t)time(NULL);
	if (!fixed)
		return 0;
	if (!str_u64(str_from(fixed), &n) || n > EPOCH_MAX)
		return err_set(err, ERR_USAGE,
			       "SOURCE_DATE_EPOCH: not a number of seconds: %s",
			       fixed);
	*ret = (int64_t)n;
	return 0;
}

/* The person's editor, for `review`. */
static struct str
editor_of_person(void)
{
	const char *visual = getenv("VISUAL");

	return str_from(visual && *visual ? visual : getenv("EDITOR"));
}

/* Where the person keeps sources, by the XDG Base Directory Specification; a
 * path that is not absolute counts for nothing. */
static struct str
sources_of_person(struct arena *a)
{
	struct str data = str_from(getenv("XDG_DATA_HOME"));
	struct str home = str_from(getenv("HOME"));

	if (str_starts(data, STR("/")))
		return str_fmt(a, "%.*s/osbrief/sources", STR_ARG(data));
	if (str_starts(home, STR("/")))
		return str_fmt(a, "%.*s/.local/share/osbrief/sources",
			       STR_ARG(home));
	return STR("");
}

/* Folders of options: one that is misspelt would count as an empty one. */
static int
folders_check(const struct options *opt, struct err *err)
{
	struct stat st;
	const char *name;

	for (size_t i = 0; i <= opt->source_dirs.len; i++) {
		bool data = i == opt->source_dirs.len;

		name = data ? opt->data_dir.ptr : opt->source_dirs.at[i].ptr;
		if ((data && !opt->data_dir.len) ||
		    (!stat(name, &st) && S_ISDIR(st.st_mode)))
			continue;
		return err_set(err, ERR_USAGE, "--%s-dir: %s: no such folder",
			       data ? "data" : "source", name);
	}
	return 0;
}

static int
args_check(const struct command *c, const struct options *opt, struct err *err)
{
	if (opt->args.len < c->least)
		return err_set(err, ERR_USAGE,
			       "%s: too few arguments, wanted %s", c->name,
			       c->args);
	if (opt->args.len > c->most)
		return err_set(err, ERR_USAGE,
			       "%s: too many arguments, wanted %s", c->name,
			       *c->args ? c->args : "none");
	return 0;
}

static int
options_read(struct arena *a, int argc, char **argv, struct options *opt,
	     const struct command **ret, struct err *err)
{
	int next;

	*ret = NULL;
	if (options_head(a, argc, argv, opt, &next, err) < 0)
		return -1;
	if (!opt->command.len && (opt->help || opt->version))
		return 0;
	if (!opt->command.len)
		return err_set(err, ERR_USAGE, "no command");
	*ret = command_find(opt->command);
	if (!*ret)
		return command_unknown(opt->command, err);
	return options_tail(a, argc - next, argv + next, (*ret)->sets, opt,
			    err);
}

static int
status_of(const struct run *run, int failed, const struct err *err)
{
	if (failed)
		return err->code == ERR_USAGE || err->code == ERR_SETTING
			       ? EXIT_USAGE
			       : EXIT_FAILED;
	if (!run->gaps)
		return EXIT_DONE;
	return run->done ? EXIT_GAPS : EXIT_FAILED;
}

static int
command_run(struct run *run, const struct command *c, struct arena *a,
	    struct err *err)
{
	if (run->opt->version)
		return run->sink->write(run->sink->to, version_text(a), err);
	if (run->opt->help)
		return run->sink->write(run->sink->to, command_help(a, c), err);
	if (args_check(c, run->opt, err) < 0 ||
	    folders_check(run->opt, err) < 0 || clock_read(&run->now, err) < 0)
		return -1;
	return c->call(run, err);
}

static void
levels_set(struct screen *s, const struct options *opt)
{
	s->terminal = isatty(STDERR_FILENO);
	clock_gettime(CLOCK_MONOTONIC, &s->begin);
	s->least = opt->quiet ? NOTE_ERROR
			      : (opt->verbose ? NOTE_DETAIL : NOTE_INFO);
}

/* Else a file of the desk would become standard error, and be written to.
 * What is opened here fails as the closed one would have. */
static void
streams_fill(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		if (fcntl(fd, F_GETFD) < 0)
			open("/dev/null",
			     fd == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

int
main(int argc, char **argv)
{
	AUTO_ARENA a = {0};
	struct options opt = {0};
	struct screen screen = {.least = NOTE_INFO};
	const struct sink sink = {&screen, out_write, out_note, out_progress};
	struct run run = {.opt = &opt,
			  .sink = &sink,
			  .editor = editor_of_person(),
			  .own = sources_of_person(&a)};
	const struct command *c;
	struct err err = {0};
	int failed = options_read(&a, argc, argv, &opt, &c, &err);

	levels_set(&screen, &opt);
	streams_fill();
	json_start();
	capture_start();
	/* A file size limit shall be an error that names the file. */
	signal(SIGXFSZ, SIG_IGN);
	if (!failed)
		failed = command_run(&run, c, &a, &err);
	bar_clear(&screen);
	if (!failed && fflush(stdout))
		failed = err_set(&err, ERR_SYSTEM, "standard output: %s",
				 strerror(errno));
	if (failed)
		out_note(&screen, NOTE_ERROR, err.msg);
	if (failed && err.code == ERR_USAGE)
		fprintf(stderr, "Try `osbrief %s%s--help`.\n", c ? c->name : "",
			c ? " " : "");
	return status_of(&run, failed, &err);
}
