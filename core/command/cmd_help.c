/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/buf.h"
#include "command/command.h"

static void
list_help(struct buf *b)
{
	buf_add(b, STR("Usage: osbrief [OPTION]... COMMAND [OPTION]... "
		       "[ARGUMENT]...\n"
		       "A week of open-source reporting made into a cited "
		       "brief.\n\n"));
	for (const struct command *c = commands; c->name; c++)
		buf_fmt(b, "  %-10s  %s\n", c->name, c->about);
	buf_char(b, '\n');
	options_help(b, OPTIONS_COMMON);
}

static void
one_help(struct buf *b, const struct command *c)
{
	buf_fmt(b, "Usage: osbrief %s [OPTION]... %s\n%s\n", c->name, c->args,
		c->about);
	if (c->more)
		buf_fmt(b, "\n%s\n", c->more);
	buf_char(b, '\n');
}

static size_t
lines_of(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.len; i++)
		n += s.ptr[i] == '\n';
	return n;
}

struct str
command_help(struct arena *a, const struct command *c)
{
	struct buf b = {.arena = a}, whole = {.arena = a};
	unsigned sets, shared;

	if (!c) {
		list_help(&b);
		return buf_str(&b);
	}
	sets = c->sets | OPTIONS_COMMON;
	shared = sets & OPTIONS_ALWAYS & ~(unsigned)OPTIONS_DESK;
	one_help(&whole, c);
	options_help(&whole, sets);
	if (lines_of(buf_str(&whole)) <= HELP_LINES)
		return buf_str(&whole);
	one_help(&b, c);
	options_help(&b, sets & ~shared);
	options_brief(&b, shared);
	return buf_str(&b);
}

struct str
command_words(struct arena *a, const struct command *c)
{
	struct buf b = {.arena = a};
	struct strs forms = {0};

	if (c)
		command_forms(a, c, &forms);
	for (size_t i = 0; i < forms.len; i++)
		buf_fmt(&b, "%.*s\t\t\n", STR_ARG(forms.at[i]));
	for (const struct command *one = commands; !c && one->name; one++)
		buf_fmt(&b, "%s\t\t%s\n", one->name, one->about);
	options_words(&b, c ? c->sets | OPTIONS_COMMON : OPTIONS_ALWAYS);
	return buf_str(&b);
}

int
help_command(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	const struct strs *args = &run->opt->args;
	const struct command *c = args->len ? command_find(args->at[0]) : NULL;

	if (args->len && !c)
		return command_unknown(args->at[0], err);
	return run_text(run,
			run->opt->words ? command_words(&a, c)
					: command_help(&a, c),
			err);
}
