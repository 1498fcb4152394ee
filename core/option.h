/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * option: the command line, read by getopt_long from one table that also
 * makes the help text.
 */
#ifndef OPTION_H
#define OPTION_H

#include "base/buf.h"
#include "base/err.h"

/* Which options a command has; OPTIONS_COMMON belongs to all of them. */
enum option_set {
	OPTIONS_COMMON = 1,
	OPTIONS_DESK = 2,
	OPTIONS_SOURCE = 4,
	OPTIONS_DATA = 8,
	OPTIONS_IMPORT = 16,
	OPTIONS_BRIEF = 32,
	OPTIONS_EXTRACT = 64,
	OPTIONS_RENDER = 128,
	OPTIONS_NAMES = 256,
	OPTIONS_CLAIMS = 512,
	OPTIONS_REVIEW = 1024,
	OPTIONS_LINT = 2048,
	OPTIONS_TEMPLATE = 4096,
	OPTIONS_HELP = 8192,
	OPTIONS_KIT = 1 << 16,
	/* may stand before any command, as of an alias, also where the command
	 * has no use for them */
	OPTIONS_ALWAYS = OPTIONS_COMMON | OPTIONS_DESK | OPTIONS_SOURCE |
			 OPTIONS_DATA | OPTIONS_NAMES | OPTIONS_CLAIMS
};

struct options {
	struct str command;
	struct strs early; /* names of the options before it */
	struct strs args;
	struct str desk, data_dir, out, week, errata, format, time, layout,
		pdfa, lang, template, style, finding;
	struct strs sources, source_dirs, names, fonts;
	struct str by, editor, file, undo;	      /* of review */
	struct str domain, site, manual, pages, keep; /* of source */
	/* 0: not given */
	size_t claims_max, words_max, workers, worker_documents, worker_seconds,
		inputs;
	bool quiet, verbose, help, version, force, text, articles, explain,
		list, print, require_sandbox, autotools, json, update, words;
};

/* options_head: what stands before the command, its name, and the number of
 * the first word after it in `*next`.
 * options_tail: the rest, with the options in `sets` (a sum of option_set),
 * after a look at those before the command.
 * Every text points into argv.
 * Errors: ERR_USAGE naming the option, and the nearest that there is */
int options_head(struct arena *a, int argc, char **argv, struct options *ret,
		 int *next, struct err *err);
int options_tail(struct arena *a, int argc, char **argv, unsigned sets,
		 struct options *ret, struct err *err);

/* options_help: one line an option of `sets`, for --help. options_brief: all
 * of them in few lines, without what they do. options_words: for a shell that
 * completes what is typed: lines of option, argument and help, with tabs
 * between them; the argument is empty, a word in capitals that says what it
 * is, or all values that there are with "|" between them. */
void options_help(struct buf *b, unsigned sets);
void options_brief(struct buf *b, unsigned sets);
void options_words(struct buf *b, unsigned sets);

#endif
