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
	const char *args;   /* for the usage line */
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
/* command_help: usage, about and options; `c` NULL: the list of commands. */
struct str command_help(struct arena *a, const struct command *c);

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
