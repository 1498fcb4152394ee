/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/command.h"
#include "command/corpus.h"
#include "command/lines.h"

#include "claim/rule.h"

/* What a filter does with one line; -1 is a gap. */
typedef int line_fn(struct run *run, void *to, struct str line,
		    struct str place, struct err *err);

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

/* 0 to go on, -1 when the output is gone. */
static int
file_lines(struct run *run, const char *path, line_fn *fn, void *to,
	   struct err *err)
{
	AUTO_LINES in = {.fd = -1};
	bool first = true;
	int got;

	if (lines_open(&in, path, err) < 0) {
		run_gap(run, err);
		return 0;
	}
	do {
		AUTO_ARENA a = {0};
		struct str line;

		got = lines_next(&a, &in, &line, err);
		if (got > 0 && first && !is_json(line)) {
			file_foreign(&in, err);
			run_gap(run, err);
			return 0;
		}
		first = first && got <= 0;
		if (got > 0 &&
		    fn(run, to, line,
		       str_fmt(&a, "%s: line %zu", in.name, in.number),
		       err) < 0)
			got = -1;
		if (got < 0 && run->broken)
			return -1;
		if (got < 0)
			run_gap(run, err);
	} while (got > 0 || !in.end);
	return 0;
}

/* All files of the command line, or standard input without any. */
static int
each_line(struct run *run, line_fn *fn, void *to, struct err *err)
{
	const struct strs *args = &run->opt->args;

	if (!args->len)
		return file_lines(run, NULL, fn, to, err);
	for (size_t i = 0; i < args->len; i++) {
		bool in = str_is(args->at[i], "-");

		if (file_lines(run, in ? NULL : args->at[i].ptr, fn, to, err) <
		    0)
			return -1;
	}
	return 0;
}

static int
claims_tell(struct run *run, struct arena *a, const struct article *in,
	    const struct claims *claims, struct err *err)
{
	struct cpmap map = cpmap_make(a, in->text);
	struct buf b = {.arena = a};

	for (size_t i = 0; i < claims->len; i++)
		claim_explain(&b, &claims->at[i], in->text, &map);
	run->done++;
	return run_text(run, buf_str(&b), err);
}

static int
claim_lines(struct run *run, struct arena *a, const struct article *in,
	    const struct claims *claims, struct err *err)
{
	struct cpmap map = cpmap_make(a, in->text);
	struct str from = claim_from(a, in);
	struct buf line = {.arena = a};

	for (size_t i = 0; i < claims->len; i++) {
		line.len = 0;
		claim_write(&line, &claims->at[i], from, &map);
		buf_char(&line, '\n');
		if (run_text(run, buf_str(&line), err) < 0)
			return -1;
	}
	return 0;
}

static int
claims_write(struct run *run, struct arena *a, const struct article *in,
	     struct err *err)
{
	struct claims claims = {0};

	if (run_extract(run, a, in, &claims, err) < 0)
		return -1;
	if (claims.cut)
		run_cut(run, in, claims.len);
	if (run->opt->explain)
		return claims_tell(run, a, in, &claims, err);
	if (run->opt->articles && run_line(run, article_json(in), err) < 0)
		return -1;
	if (claim_lines(run, a, in, &claims, err) < 0)
		return -1;
	run->done++;
	return 0;
}

static int
extract_line(struct run *run, void *to, struct str line, struct str place,
	     struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_JSON *j = json_parse(line, err);
	struct article in;

	(void)to;
	if (!j || article_from_json(&a, j, &in, err) < 0)
		return err_in(err, "%.*s", STR_ARG(place));
	return claims_write(run, &a, &in, err);
}

static int
extract_text(struct run *run, const char *path, struct err *err)
{
	AUTO_ARENA a = {0};
	struct article in;

	if (run_plain(&a, path, &in, err) < 0)
		return -1;
	return claims_write(run, &a, &in, err);
}

int
filter_extract(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	const struct strs *args = &run->opt->args;

	if (run->opt->explain && run->opt->articles)
		return err_set(err, ERR_USAGE,
			       "extract: --explain is for people, --articles "
			       "for merge");
	if (run_names(run, &a, STR(""), err) < 0)
		return -1;
	if (!run->opt->text)
		return each_line(run, extract_line, NULL, err);
	if (!args->len)
		return err_set(err, ERR_USAGE, "extract --text: no file named");
	for (size_t i = 0; i < args->len; i++) {
		run->sink->progress(run->sink->to, i, args->len);
		if (extract_text(run, args->at[i].ptr, err) < 0) {
			if (run->broken)
				return -1;
			run_gap(run, err);
		}
	}
	return 0;
}

static int
merge_line(struct run *run, void *to, struct str line, struct str place,
	   struct err *err)
{
	if (gather_line(to, line, place, err) < 0)
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
