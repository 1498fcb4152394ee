/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * command: what `osbrief NAME` does. A command returns data and outcome; it
 * speaks through run->sink only.
 */
#ifndef COMMAND_H
#define COMMAND_H

#include "run.h"

struct command {
	const char *name;
	const char *args;   /* for the usage line; " | " between its forms */
	const char *about;  /* one line */
	const char *more;   /* paragraphs, NULL for none */
	unsigned sets;	    /* of its options */
	size_t least, most; /* number of arguments */
	int (*call)(struct run *run, struct err *err);
};

enum { ARGS_MANY = 1 << 30 };

/* Ends with a member without name. */
extern const struct command commands[];

const struct command *command_find(struct str name);
/* command_forms: the words with which the forms of the arguments begin, as
 * "list". */
void command_forms(struct arena *a, const struct command *c, struct strs *ret);

/* command_unknown: refuse a name that is no command's, with the nearest. */
int command_unknown(struct str name, struct err *err);

/* word_unknown: refuse the first argument of a command whose forms begin with
 * words, with the nearest of them. */
int word_unknown(const char *command, struct str given, struct err *err);

/* command_help: usage, about and options; `c` NULL: the list of commands. Of
 * more than HELP_LINES lines, the options that many commands share are only
 * named. command_words: see options_words; what may stand in place
 * of an option comes first. */
enum { HELP_LINES = 24 };
struct str command_help(struct arena *a, const struct command *c);
struct str command_words(struct arena *a, const struct command *c);
int help_command(struct run *run, struct err *err);

/* Filters, without a desk. */
int filter_read(struct run *run, struct err *err);
int filter_discover(struct run *run, struct err *err);
int filter_extract(struct run *run, struct err *err);
int filter_merge(struct run *run, struct err *err);
int filter_render(struct run *run, struct err *err);

/* On a desk. */
int init_command(struct run *run, struct err *err);
int import_command(struct run *run, struct err *err);
int review_command(struct run *run, struct err *err);
int brief_command(struct run *run, struct err *err);
int verify_command(struct run *run, struct err *err);
int show_command(struct run *run, struct err *err);

/* Faults of texts that people write. */
int lint_command(struct run *run, struct err *err);

/* Templates and what they get. */
int template_command(struct run *run, struct err *err);

/* What is known of a name. */
int names_command(struct run *run, struct err *err);

/* The loaded plugins. */
int source_command(struct run *run, struct err *err);

#endif
