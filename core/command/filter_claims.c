/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/command.h"
#include "command/corpus.h"
#include "command/each.h"
#include "command/lines.h"

/* A page in the place of lines would give as many messages as it has lines. */
static bool
is_json(struct str line)
{
	line = str_trim(line);
	return str_starts(line, STR("{")) || str_starts(line, STR("["));
}

static int
file_foreign(const struct lines *in, struct err *err)
{
	return err_set(err, ERR_FORMAT,
		       "%s: no JSON Lines: `osbrief read` makes them of "
		       "pages, `osbrief extract --text` takes plain text",
		       in->name);
}

/* each: lines and who takes them. */
struct each {
	struct run *run;
	line_fn *fn;
	void *to;
	struct err *err;
};

/* 0 to go on, -1 when the output is gone. */
static int
line_give(const struct each *e, struct str line, struct str place)
{
	if (e->fn(e->run, e->to, line, place, e->err) == 0)
		return 0;
	if (e->run->broken)
		return -1;
	run_gap(e->run, e->err);
	return 0;
}

static int
file_lines(const struct each *e, const char *path)
{
	AUTO_LINES in = {.fd = -1};
	bool first = true;
	int got;

	if (lines_open(&in, path, e->err) < 0)
		return line_give(e, STR(""), STR(""));
	do {
		AUTO_ARENA a = {0};
		struct str line = STR("");

		got = lines_next(&a, &in, &line, e->err);
		if (got > 0 && first && !is_json(line)) {
			file_foreign(&in, e->err);
			return line_give(e, STR(""), STR(""));
		}
		first = first && got <= 0;
		if (got && line_give(e, got < 0 ? STR("") : line,
				     str_fmt(&a, "%s: line %zu", in.name,
					     in.number)) < 0)
			return -1;
	} while (got > 0 || !in.end);
	return 0;
}

int
each_line(struct run *run, line_fn *fn, void *to, struct err *err)
{
	const struct each each = {run, fn, to, err};
	const struct strs *args = &run->opt->args;

	if (!args->len)
		return file_lines(&each, NULL);
	for (size_t i = 0; i < args->len; i++) {
		bool in = str_is(args->at[i], "-");

		if (file_lines(&each, in ? NULL : args->at[i].ptr) < 0)
			return -1;
	}
	return 0;
}

static int
merge_line(struct run *run, void *to, struct str line, struct str place,
	   struct err *err)
{
	if (!line.len || gather_line(to, line, place, err) < 0)
		return -1;
	run->done++;
	return 0;
}

int
filter_merge(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	struct gather g = {.arena = &a};
	struct findings findings = {0};
	struct corpus corpus;
	int got;

	if (run_names(run, &a, STR(""), err) < 0 ||
	    each_line(run, merge_line, &g, err) < 0)
		return -1;
	while ((got = gather_next(&g, err)))
		if (got < 0)
			run_gap(run, err);
	corpus = gather_end(&g);
	if (run_merge(run, &a, &corpus, &findings, err) < 0)
		return -1;
	for (size_t i = 0; i < findings.len; i++)
		if (run_line(run, finding_json(&findings.at[i], &corpus), err) <
		    0)
			return -1;
	return 0;
}
