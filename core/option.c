/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "option.h"

#include <getopt.h>
#include <inttypes.h>

#include "base/closest.h"
#include "base/vec.h"
#include "jail.h"

enum kind { KIND_FLAG, KIND_TEXT, KIND_LIST, KIND_COUNT };

/* The largest count that makes sense of an option, and of any. */
enum { COUNT_MOST = 1000000 };
static const struct {
	const char *name;
	uint64_t most;
} mosts[] = {{"workers", JAIL_WORKERS_MAX},
	     {"worker-seconds", JAIL_SECONDS_MAX}};

static const struct def {
	const char *name, *arg, *help;
	char brief; /* one-letter name; 0 without */
	enum kind kind;
	size_t at;
	unsigned sets;
} defs[] = {
#define FIELD(f) offsetof(struct options, f)
	{"desk", "DIR", "the desk (default: nearest folder with osbrief.conf)",
	 'd', KIND_TEXT, FIELD(desk), OPTIONS_DESK},
	{"week", "YEAR-Wnn", "ISO week of the brief: 2023-W35", 'w', KIND_TEXT,
	 FIELD(week), OPTIONS_BRIEF | OPTIONS_REVIEW},
	{"errata", "YEAR-Wnn", "write the errata to that week's brief instead",
	 0, KIND_TEXT, FIELD(errata), OPTIONS_BRIEF},
	{"output", "DIR", "write below DIR (default: the desk's folder out)",
	 'o', KIND_TEXT, FIELD(out), OPTIONS_BRIEF},
	{"output", "FILE", "write FILE; .md, .pdf, .html or .txt is its kind",
	 'o', KIND_TEXT, FIELD(out), OPTIONS_RENDER},
	{"format", "LIST", "any of json,md,pdf,html,txt (default: all but txt)",
	 'f', KIND_TEXT, FIELD(format), OPTIONS_BRIEF},
	{"font", "FILE", "a font, [ROLE=]FILE; may be repeated", 0, KIND_LIST,
	 FIELD(fonts), OPTIONS_BRIEF | OPTIONS_RENDER},
	{"dump-layout", "FILE", "write where each line of the PDF stands", 0,
	 KIND_TEXT, FIELD(layout), OPTIONS_RENDER},
	{"pdfa", "1b|3u", "a PDF for archives: PDF/A-1b or -3u", 0, KIND_TEXT,
	 FIELD(pdfa), OPTIONS_BRIEF | OPTIONS_RENDER},
	{"lang", "en|ja", "language of our own words (default: the desk's)", 0,
	 KIND_TEXT, FIELD(lang), OPTIONS_BRIEF | OPTIONS_REVIEW},
	{"lang", "en|ja", "language of the files (default: seen)", 0, KIND_TEXT,
	 FIELD(lang), OPTIONS_LINT},
	{"format", "text|json", "how faults are told (default: text)", 'f',
	 KIND_TEXT, FIELD(format), OPTIONS_LINT},
	{"words-max", "NUMBER",
	 "words of a sentence (35; Japanese: letters, 90)", 0, KIND_COUNT,
	 FIELD(words_max), OPTIONS_LINT},
	{"output", "FILE", "write FILE: .md, .pdf, .html or .txt", 'o',
	 KIND_TEXT, FIELD(out), OPTIONS_TEMPLATE},
	{"lang", "en|ja", "language of the sample", 0, KIND_TEXT, FIELD(lang),
	 OPTIONS_TEMPLATE},
	{"template", "NAME", "make it by this template (default: weekly)", 0,
	 KIND_TEXT, FIELD(template), OPTIONS_BRIEF | OPTIONS_RENDER},
	{"style", "NAME", "set the PDF in this page style (default: desk)", 0,
	 KIND_TEXT, FIELD(style),
	 OPTIONS_BRIEF | OPTIONS_RENDER | OPTIONS_TEMPLATE},
	{"finding", "ID", "the finding of a template for one, as flash", 0,
	 KIND_TEXT, FIELD(finding),
	 OPTIONS_BRIEF | OPTIONS_RENDER | OPTIONS_TEMPLATE},
	{"force", NULL, "replace an issued brief that differs", 0, KIND_FLAG,
	 FIELD(force), OPTIONS_BRIEF},
	{"by", "NAME", "who decides (default: the desk's author)", 0, KIND_TEXT,
	 FIELD(by), OPTIONS_REVIEW},
	{"editor", "PROGRAM", "edit with PROGRAM (default: VISUAL, EDITOR)", 0,
	 KIND_TEXT, FIELD(editor), OPTIONS_REVIEW},
	{"file", "FILE", "read an edited review, open no editor", 0, KIND_TEXT,
	 FIELD(file), OPTIONS_REVIEW},
	{"print", NULL, "write the review to standard output, and end", 0,
	 KIND_FLAG, FIELD(print), OPTIONS_REVIEW},
	{"list", NULL, "list all decisions", 0, KIND_FLAG, FIELD(list),
	 OPTIONS_REVIEW},
	{"undo", "ID", "undo a decision, by a record of its own", 0, KIND_TEXT,
	 FIELD(undo), OPTIONS_REVIEW},
	{"archived", "TIME", "when the pages were saved: 2023-08-31T09:00:00Z",
	 0, KIND_TEXT, FIELD(time), OPTIONS_IMPORT},
	{"text", NULL, "the files are plain text, not article lines", 't',
	 KIND_FLAG, FIELD(text), OPTIONS_EXTRACT},
	{"articles", NULL, "write each article's line before its claims", 'a',
	 KIND_FLAG, FIELD(articles), OPTIONS_EXTRACT},
	{"explain", NULL, "tell each claim with the rules that made it", 'x',
	 KIND_FLAG, FIELD(explain), OPTIONS_EXTRACT},
	{"claims-max", "NUMBER", "claims kept of one article (default: 20000)",
	 0, KIND_COUNT, FIELD(claims_max), OPTIONS_CLAIMS},
	{"source", "FILE", "load this .so or .site too; may be repeated", 's',
	 KIND_LIST, FIELD(sources), OPTIONS_SOURCE},
	{"source-dir", "DIR", "look for sources in DIR; may be repeated", 0,
	 KIND_LIST, FIELD(source_dirs), OPTIONS_SOURCE},
	{"workers", "NUMBER", "read in as many processes (default: cores)", 0,
	 KIND_COUNT, FIELD(workers), OPTIONS_SOURCE},
	{"worker-documents", "NUMBER",
	 "pages that each reads, then is replaced (100)", 0, KIND_COUNT,
	 FIELD(worker_documents), OPTIONS_SOURCE},
	{"worker-seconds", "NUMBER", "seconds a page may take (default: 10)", 0,
	 KIND_COUNT, FIELD(worker_seconds), OPTIONS_SOURCE},
	{"require-sandbox", NULL, "fail where the sandbox is not whole", 0,
	 KIND_FLAG, FIELD(require_sandbox), OPTIONS_SOURCE},
	{"names", "FILE", "read this table of names too; may be repeated", 'n',
	 KIND_LIST, FIELD(names), OPTIONS_NAMES},
	{"domain", "HOST", "host of the new source (default: NAME.example)", 0,
	 KIND_TEXT, FIELD(domain), OPTIONS_KIT},
	{"autotools", NULL, "make the new source an autotools project", 0,
	 KIND_FLAG, FIELD(autotools), OPTIONS_KIT},
	{"site", "PAGE", "begin a site file from this saved page instead", 0,
	 KIND_TEXT, FIELD(site), OPTIONS_KIT},
	{"inputs", "NUMBER", "hostile pages of a check (default: 10000)", 0,
	 KIND_COUNT, FIELD(inputs), OPTIONS_KIT},
	{"manual", "FILE", "manual page of the checked source", 0, KIND_TEXT,
	 FIELD(manual), OPTIONS_KIT},
	{"pages", "DIR", "pages of other sites, for a check", 0, KIND_TEXT,
	 FIELD(pages), OPTIONS_KIT},
	{"keep", "DIR", "write hostile pages that were not stood there", 0,
	 KIND_TEXT, FIELD(keep), OPTIONS_KIT},
	{"update", NULL, "write what the cases want from what is read", 0,
	 KIND_FLAG, FIELD(update), OPTIONS_KIT},
	{"json", NULL, "write the score sheet as one JSON line", 0, KIND_FLAG,
	 FIELD(json), OPTIONS_KIT},
	{"data-dir", "DIR", "the folder of templates, names and sites", 0,
	 KIND_TEXT, FIELD(data_dir), OPTIONS_DATA},
	{"quiet", NULL, "say nothing but errors", 'q', KIND_FLAG, FIELD(quiet),
	 OPTIONS_COMMON},
	{"verbose", NULL, "say more", 'v', KIND_FLAG, FIELD(verbose),
	 OPTIONS_COMMON},
	{"words", NULL, "what may stand next, as a shell wants it", 0,
	 KIND_FLAG, FIELD(words), OPTIONS_HELP},
	{"help", NULL, "show this help", 'h', KIND_FLAG, FIELD(help),
	 OPTIONS_COMMON},
	{"version", NULL, "show the version, also of the libraries", 'V',
	 KIND_FLAG, FIELD(version), OPTIONS_COMMON},
#undef FIELD
};
enum { DEFS = sizeof defs / sizeof *defs, NAMES = 2 * DEFS + 3 };

/* The tables that getopt_long wants. `number` gives back the index in defs. */
struct tables {
	struct option longs[DEFS + 1];
	char shorts[NAMES];
};

enum { NUMBER_BASE = 256 };

/* Options of one name are one option of several commands. */
static bool
is_repeated(size_t i, unsigned sets)
{
	for (size_t k = 0; k < i; k++)
		if (defs[k].sets & sets &&
		    str_is(str_from(defs[k].name), defs[i].name))
			return true;
	return false;
}

static struct tables
tables_make(char first, unsigned sets)
{
	struct tables t = {.shorts = {first, ':'}};
	size_t n = 0, s = first == ':' ? 1 : 2;

	for (size_t i = 0; i < DEFS; i++) {
		if (!(defs[i].sets & sets) || is_repeated(i, sets))
			continue;
		t.longs[n++] = (struct option){defs[i].name,
					       defs[i].arg ? required_argument
							   : no_argument,
					       NULL, NUMBER_BASE + (int)i};
		if (!defs[i].brief)
			continue;
		t.shorts[s++] = defs[i].brief;
		if (defs[i].arg)
			t.shorts[s++] = ':';
	}
	return t;
}

static const struct def *
def_of(int got, unsigned sets)
{
	if (got >= NUMBER_BASE)
		return &defs[got - NUMBER_BASE];
	for (size_t i = 0; i < DEFS; i++)
		if (defs[i].brief == got && defs[i].sets & sets)
			return &defs[i];
	return NULL;
}

static uint64_t
count_most(const struct def *d)
{
	for (size_t i = 0; i < COUNT(mosts); i++)
		if (str_is(str_from(d->name), mosts[i].name))
			return mosts[i].most;
	return COUNT_MOST;
}

static int
count_store(const struct def *d, size_t *to, struct err *err)
{
	uint64_t n, most = count_most(d);

	if (!str_u64(str_from(optarg), &n) || !n || n > most)
		return err_set(err, ERR_USAGE,
			       "--%s=%s: not a number from 1 to %" PRIu64,
			       d->name, optarg, most);
	*to = (size_t)n;
	return 0;
}

static int
option_store(struct arena *a, const struct def *d, struct options *to,
	     struct err *err)
{
	void *field = (char *)to + d->at;

	switch (d->kind) {
	case KIND_FLAG:
		*(bool *)field = true;
		break;
	case KIND_TEXT:
		*(struct str *)field = str_from(optarg);
		break;
	case KIND_LIST:
		*vec_add(a, (struct strs *)field) = str_from(optarg);
		break;
	case KIND_COUNT:
		return count_store(d, field, err);
	}
	return 0;
}

/* Options of the sets that begin so, as "--desk". */
static void
names_add(struct arena *a, unsigned sets, struct str begin, struct strs *to)
{
	for (size_t i = 0; i < DEFS; i++) {
		struct str name = str_fmt(a, "--%s", defs[i].name);

		if (defs[i].sets & sets && !is_repeated(i, sets) &&
		    str_starts(name, begin))
			*vec_add(a, to) = name;
	}
}

/* A long option that is none of the sets, or the beginning of several. */
static int
name_bad(struct arena *a, struct str word, unsigned sets, struct err *err)
{
	struct strs begun = {0}, all = {0}, others = {0};
	struct str value, name = str_cut(word, STR("="), &value);

	names_add(a, sets, name, &begun);
	if (begun.len > 1)
		return err_set(err, ERR_USAGE, "%.*s: could be %.*s or %.*s",
			       STR_ARG(name), STR_ARG(begun.at[0]),
			       STR_ARG(begun.at[1]));
	names_add(a, UINT32_MAX, STR("--"), &others);
	if (str_in(name, others.at, others.len))
		return err_set(err, ERR_USAGE,
			       "%.*s: no option of this command",
			       STR_ARG(name));
	names_add(a, sets, STR("--"), &all);
	return closest_unknown("option", &all, name, err);
}

static int
option_bad(struct arena *a, int got, char **argv, unsigned sets,
	   struct err *err)
{
	const char *word = argv[optind > 0 ? optind - 1 : 0];

	if (got == ':')
		return err_set(err, ERR_USAGE, "%s: an argument is missing",
			       word);
	if (optopt > 0 && optopt < NUMBER_BASE)
		return err_set(err, ERR_USAGE, "-%c: no such option", optopt);
	if (optopt)
		return err_set(err, ERR_USAGE, "%s: takes no argument", word);
	return name_bad(a, str_from(word), sets, err);
}

/* words: a part of the command line, and what may stand in it. `first` is '+'
 * to stop at the first word that is no option, ':' to go on behind it. */
struct words {
	int argc;
	char **argv;
	unsigned sets;
	char first;
};

/* One pass of getopt_long. `taken` gets the names of the options there. */
static int
options_pass(struct arena *a, const struct words *in, struct options *ret,
	     struct strs *taken, struct err *err)
{
	struct tables t = tables_make(in->first, in->sets);
	const struct def *d;
	int got;

	optind = 0; /* a new scan, on glibc and musl */
	opterr = 0;
	while ((got = getopt_long(in->argc, in->argv, t.shorts, t.longs,
				  NULL)) != -1) {
		if (got == '?' || got == ':')
			return option_bad(a, got, in->argv, in->sets, err);
		d = def_of(got, in->sets);
		if (option_store(a, d, ret, err) < 0)
			return -1;
		*vec_add(a, taken) = str_fmt(a, "--%s", d->name);
	}
	return 0;
}

int
options_head(struct arena *a, int argc, char **argv, struct options *ret,
	     int *next, struct err *err)
{
	const struct words in = {argc, argv, UINT32_MAX, '+'};

	if (options_pass(a, &in, ret, &ret->early, err) < 0)
		return -1;
	*next = optind;
	if (optind < argc)
		ret->command = str_from(argv[optind]);
	return 0;
}

/* What stands before the command has to be one of its options or of those
 * that a person may always set, by an alias or a script. */
static int
early_check(const struct options *opt, unsigned sets, struct err *err)
{
	struct strs known = {0};
	AUTO_ARENA a = {0};

	names_add(&a, sets | OPTIONS_ALWAYS, STR("--"), &known);
	for (size_t i = 0; i < opt->early.len; i++)
		if (!str_in(opt->early.at[i], known.at, known.len))
			return err_set(err, ERR_USAGE,
				       "%.*s: no option of %.*s",
				       STR_ARG(opt->early.at[i]),
				       STR_ARG(opt->command));
	return 0;
}

int
options_tail(struct arena *a, int argc, char **argv, unsigned sets,
	     struct options *ret, struct err *err)
{
	const struct words in = {argc, argv, sets | OPTIONS_COMMON, ':'};
	struct strs taken = {0};

	if (early_check(ret, in.sets, err) < 0 ||
	    options_pass(a, &in, ret, &taken, err) < 0)
		return -1;
	for (int i = optind; i < argc; i++)
		*vec_add(a, &ret->args) = str_from(argv[i]);
	return 0;
}

static bool
is_of(size_t i, unsigned sets)
{
	return defs[i].sets & sets;
}

void
options_help(struct buf *b, unsigned sets)
{
	enum { COLUMN = 24 };
	size_t from;

	for (size_t i = 0; i < DEFS; i++) {
		if (!is_of(i, sets))
			continue;
		from = b->len;
		if (defs[i].brief)
			buf_fmt(b, "  -%c, --%s", defs[i].brief, defs[i].name);
		else
			buf_fmt(b, "      --%s", defs[i].name);
		if (defs[i].arg)
			buf_fmt(b, "=%s", defs[i].arg);
		while (b->len - from < COLUMN)
			buf_char(b, ' ');
		buf_fmt(b, "  %s\n", defs[i].help);
	}
}

void
options_brief(struct buf *b, unsigned sets)
{
	enum { COLUMNS = 79 };
	size_t from = b->len;

	buf_add(b, STR("Also:"));
	for (size_t i = 0; i < DEFS; i++) {
		struct str one, arg = str_from(defs[i].arg);

		if (!is_of(i, sets))
			continue;
		one = str_fmt(b->arena, "--%s%s%.*s", defs[i].name,
			      arg.len ? "=" : "", STR_ARG(arg));
		if (b->len - from + one.len + 1 > COLUMNS) {
			buf_add(b, STR("\n"));
			from = b->len;
			buf_add(b, STR("     "));
		}
		buf_fmt(b, " %.*s", STR_ARG(one));
	}
	buf_add(b, STR("\n"));
}

void
options_words(struct buf *b, unsigned sets)
{
	for (size_t i = 0; i < DEFS; i++) {
		const struct def *d = &defs[i];
		const char *arg = d->arg ? d->arg : "";

		if (!is_of(i, sets))
			continue;
		if (d->brief)
			buf_fmt(b, "-%c\t%s\t%s\n", d->brief, arg, d->help);
		buf_fmt(b, "--%s\t%s\t%s\n", d->name, arg, d->help);
	}
}
