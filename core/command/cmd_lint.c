/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/json.h"
#include "base/utf8.h"
#include "brief/lint.h"
#include "brief/words.h"
#include "capture/capture.h"
#include "capture/file.h"
#include "command/command.h"

static json_t *
fault_json(const char *file, const struct fault *f)
{
	const struct lint_rule *rule = &lint_rules[f->rule];
	json_t *o = json_object();

	json_set_text(o, "file", str_from(file));
	json_object_set_new(o, "line", json_integer((json_int_t)f->line));
	json_object_set_new(o, "column", json_integer((json_int_t)f->column));
	json_set_text(o, "rule", str_from(rule->id));
	json_set_text(o, "words", f->words);
	json_set_text(o, "why", str_from(rule->why));
	json_set_text_if(o, "advice", str_from(f->advice));
	json_set_text(o, "source", str_from(rule->source));
	return o;
}

/* Words of a file must not drive a terminal. */
static struct str
safe(struct arena *a, struct str s)
{
	struct buf b = {.arena = a};

	s = str_fold_space(a, s);
	while (s.len) {
		uint32_t cp = utf8_next(&s);

		buf_cp(&b, cp < 0x20 || (cp >= 0x7f && cp < 0xa0) ? '?' : cp);
	}
	return buf_str(&b);
}

static int
fault_line(struct run *run, const char *file, const struct fault *f,
	   struct err *err)
{
	AUTO_ARENA a = {0};
	const struct lint_rule *rule = &lint_rules[f->rule];
	struct buf b = {.arena = &a};

	buf_fmt(&b, "%s:%zu:%zu: %s: ", file, f->line, f->column, rule->id);
	if (f->words.len)
		buf_fmt(&b, "“%.*s”: ", STR_ARG(safe(&a, f->words)));
	buf_fmt(&b, "%s", rule->why);
	if (f->advice)
		buf_fmt(&b, "; instead: %s", f->advice);
	buf_fmt(&b, " (%s)\n", rule->source);
	return run_text(run, buf_str(&b), err);
}

static int
faults_tell(struct run *run, const char *file, const struct faults *v,
	    struct err *err)
{
	bool json = str_is(run->opt->format, "json");

	for (size_t i = 0; i < v->len; i++) {
		int got = json ? run_line(run, fault_json(file, &v->at[i]), err)
			       : fault_line(run, file, &v->at[i], err);

		if (got < 0)
			return -1;
	}
	if (v->left)
		run_note(run, NOTE_WARN, "%s: %zu more faults are not told",
			 file, v->left);
	return 0;
}

/* is_document: has a title; parts of templates and notes have none. */
static bool
is_document(struct str text)
{
	return str_starts(text, STR("# ")) || str_has(text, STR("\n# "));
}

static int
file_lint(struct run *run, const char *file, size_t *faults, struct err *err)
{
	AUTO_ARENA a = {0};
	struct lint_options options = {.language = run->opt->lang,
				       .words_max = run->opt->words_max};
	struct faults got = {0};
	struct str text;

	if (capture_bytes(&a, file, LINT_BYTES_MAX, &text, err) < 0)
		return -1;
	if (utf8_valid(text) != STR_NONE)
		return err_set(err, ERR_FORMAT, "%s: byte %zu is not UTF-8",
			       file, utf8_valid(text) + 1);
	options.document = is_document(text);
	lint_text(&a, text, &options, &got);
	*faults += got.len + got.left;
	run->done++;
	return faults_tell(run, file, &got, err);
}

int
lint_command(struct run *run, struct err *err)
{
	const struct options *opt = run->opt;
	size_t faults = 0;

	if (opt->lang.len && !words_known(opt->lang))
		return err_set(err, ERR_USAGE, "--lang: en or ja, not %.*s",
			       STR_ARG(opt->lang));
	if (opt->format.len && !str_is(opt->format, "text") &&
	    !str_is(opt->format, "json"))
		return err_set(err, ERR_USAGE,
			       "--format: text or json, not %.*s",
			       STR_ARG(opt->format));
	for (size_t i = 0; i < opt->args.len; i++)
		if (file_lint(run, opt->args.at[i].ptr, &faults, err) < 0) {
			if (run->broken)
				return -1;
			run_gap(run, err);
		}
	if (!faults)
		return 0;
	return err_set(err, ERR_REFUSED, "%zu %s", faults,
		       faults == 1 ? "fault" : "faults");
}
