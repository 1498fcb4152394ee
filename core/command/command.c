/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/command.h"

#include "base/closest.h"
#include "base/vec.h"

const struct command commands[] = {
	{"init", "DIR", "make a folder a desk",
	 "Writes DIR/osbrief.conf, which says what each setting does, and\n"
	 "DIR/captures. osbrief-desk(5) describes a desk.",
	 0, 1, 1, init_command},
	{"import", "FILE|DIR...", "keep saved pages as captures",
	 "Keeps the bytes of each page as a WARC record, named by their\n"
	 "digest. A page that is there already changes nothing. In a folder,\n"
	 "what is neither HTML, XML nor CSV is passed over. Pictures, PDFs and\n"
	 "archives are no pages: save a page as HTML, complete or as one file.",
	 OPTIONS_DESK | OPTIONS_SOURCE | OPTIONS_DATA | OPTIONS_IMPORT, 1,
	 ARGS_MANY, import_command},
	{"brief", "--week YEAR-Wnn", "write the brief of a week",
	 "Writes brief.json (always: verify reads it), brief.md, brief.pdf and\n"
	 "brief.html to OUTPUT/WEEK. A brief that was issued and differs is not\n"
	 "replaced without --force.",
	 OPTIONS_DESK | OPTIONS_SOURCE | OPTIONS_DATA | OPTIONS_NAMES |
		 OPTIONS_CLAIMS | OPTIONS_BRIEF,
	 0, 0, brief_command},
	{"review", "--week YEAR-Wnn", "decide about the findings of a week",
	 "Opens the week's findings in the editor (VISUAL, EDITOR): a line a\n"
	 "finding, its claims below it, and what can be decided at the top. What\n"
	 "is decided goes to decisions.jsonl with who and when, and overrides\n"
	 "what the program finds. osbrief-desk(5) describes the file.",
	 OPTIONS_DESK | OPTIONS_SOURCE | OPTIONS_DATA | OPTIONS_NAMES |
		 OPTIONS_CLAIMS | OPTIONS_REVIEW,
	 0, 0, review_command},
	{"verify", "[WEEK]...", "compare everything kept with what it was",
	 "Reads every capture and every citation of the issued briefs again.\n"
	 "Exit status 1, and a list, when one byte differs.",
	 OPTIONS_DESK | OPTIONS_SOURCE | OPTIONS_DATA, 0, ARGS_MANY,
	 verify_command},
	{"show", "ID | WEEK cite|finding NUMBER",
	 "show one thing of the desk as JSON",
	 "ID is that of a capture (its beginning is enough), an article, a\n"
	 "claim or a finding. What a brief prints is shown by its number\n"
	 "there: 2023-W35 cite 12, 2023-W35 finding 3.",
	 OPTIONS_DESK | OPTIONS_SOURCE | OPTIONS_DATA | OPTIONS_NAMES |
		 OPTIONS_CLAIMS,
	 1, 3, show_command},
	{"read", "FILE...", "read saved pages as articles",
	 "Lets the source plugin that bids most read each file, and writes\n"
	 "article lines (JSON Lines). A folder stands for the pages below it.",
	 OPTIONS_SOURCE | OPTIONS_DATA, 1, ARGS_MANY, filter_read},
	{"discover", "FILE...", "list what pages, feeds and tables point to",
	 "Writes item lines (JSON Lines: source, url, title, published,\n"
	 "summary) for what list pages, feeds and a publisher's tables name.\n"
	 "`read` takes the pages themselves, once they are saved.",
	 OPTIONS_SOURCE | OPTIONS_DATA, 1, ARGS_MANY, filter_discover},
	{"extract", "[FILE]...", "find the attributed claims of articles",
	 "Reads article lines from the files or standard input and writes claim\n"
	 "lines. Both are JSON Lines. --explain tells in words which rules made\n"
	 "each claim.",
	 OPTIONS_EXTRACT | OPTIONS_DATA | OPTIONS_NAMES | OPTIONS_CLAIMS, 0,
	 ARGS_MANY, filter_extract},
	{"merge", "[FILE]...", "group claims that say the same thing",
	 "Reads claim lines, and article lines among them, from the files or\n"
	 "standard input and writes finding lines.",
	 OPTIONS_DATA | OPTIONS_NAMES, 0, ARGS_MANY, filter_merge},
	{"render", "FILE", "set a ledger or Markdown as PDF, HTML or text",
	 "FILE is a brief.json or Markdown. The ending of --output tells what is\n"
	 "written; without it the Markdown goes to standard output.",
	 OPTIONS_DATA | OPTIONS_RENDER, 1, 1, filter_render},
	{"lint", "FILE...", "find faults of texts that people write",
	 "Notes, reports and templates: hedges, likelihoods, who says so, dates,\n"
	 "markings. Exit status 1 when there is one. Quotations and code are\n"
	 "passed over.",
	 OPTIONS_LINT, 1, ARGS_MANY, lint_command},
	{"names", "NAME...", "show what the tables of names say of a name",
	 "Writes a line (JSON Lines) for each: its key, kind and number, and\n"
	 "every form of it with the file and line that has it.",
	 OPTIONS_DESK | OPTIONS_DATA | OPTIONS_NAMES, 1, ARGS_MANY,
	 names_command},
	{"source", "list | info NAME | new NAME | check FILE",
	 "show, begin or check a source",
	 "new NAME makes the project of a source plugin in the folder NAME; new\n"
	 "--site PAGE begins NAME.site from a saved page, and shows what it reads.\n"
	 "check takes a plugin (./x.so), a source file (x.site) or the name of a\n"
	 "loaded source, and the folder of its cases (default: cases beside it):\n"
	 "its data, manual and symbols, what is wanted of its cases, refusals,\n"
	 "leaks, and thousands of hostile pages. Exit status 1 at a fault.",
	 OPTIONS_DESK | OPTIONS_SOURCE | OPTIONS_DATA | OPTIONS_KIT, 1, 3,
	 source_command},
	{"template", "list | tags | check NAME... | preview NAME",
	 "show and try templates",
	 "list: which there are, from where, what for. tags: what they may\n"
	 "print. check: unknown tags, open sections, sentences without a\n"
	 "citation, each with file and line. preview: a sample by the template,\n"
	 "as Markdown, or to --output. NAME may be a file, x/mine.md.",
	 OPTIONS_DESK | OPTIONS_DATA | OPTIONS_TEMPLATE, 1, ARGS_MANY,
	 template_command},
	{"help", "[COMMAND]", "tell of all commands, or of one",
	 "The same as --help. osbrief(1) tells all of every command and option.",
	 OPTIONS_HELP, 0, 1, help_command},
	{0},
};

const struct command *
command_find(struct str name)
{
	for (const struct command *c = commands; c->name; c++)
		if (str_eq(str_from(c->name), name))
			return c;
	return NULL;
}

void
command_forms(struct arena *a, const struct command *c, struct strs *ret)
{
	struct str args = str_from(c->args), form, word, rest;
	size_t end;

	while (args.len) {
		end = str_find(args, STR(" | "), 0);
		form = str_slice(args, 0, end);
		word = str_cut(form, STR(" "), &rest);
		if (*word.ptr >= 'a' && *word.ptr <= 'z')
			*vec_add(a, ret) = word;
		args = str_skip(args, end == STR_NONE ? args.len : end + 3);
	}
}

int
command_unknown(struct str name, struct err *err)
{
	AUTO_ARENA a = {0};
	struct strs names = {0};

	for (const struct command *c = commands; c->name; c++)
		*vec_add(&a, &names) = str_from(c->name);
	return closest_unknown("command", &names, name, err);
}

int
word_unknown(const char *command, struct str given, struct err *err)
{
	AUTO_ARENA a = {0};
	const struct command *c = command_find(str_from(command));
	struct strs forms = {0};

	command_forms(&a, c, &forms);
	if (!str_in(given, forms.at, forms.len))
		closest_unknown("word", &forms, given, err);
	else
		err_set(err, ERR_USAGE, "%.*s: too many words, or too few",
			STR_ARG(given));
	return err_in(err, "%s: wanted %s", c->name, c->args);
}
