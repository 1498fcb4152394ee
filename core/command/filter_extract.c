/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/pack.h"
#include "claim/rule.h"
#include "command/command.h"
#include "command/each.h"

/* ---- in the jail ------------------------------------------------------ */

static void
claims_tell(struct buf *out, const struct article *in,
	    const struct claims *claims)
{
	struct cpmap map = cpmap_make(out->arena, in->text);

	for (size_t i = 0; i < claims->len; i++)
		claim_explain(out, &claims->at[i], in->text, &map);
}

static void
claims_write(struct buf *out, const struct article *in,
	     const struct claims *claims)
{
	struct cpmap map = cpmap_make(out->arena, in->text);
	struct str from = claim_from(out->arena, in);
	struct buf line = {.arena = out->arena};

	for (size_t i = 0; i < claims->len; i++) {
		line.len = 0;
		claim_write(&line, &claims->at[i], from, &map);
		buf_char(&line, '\n');
		buf_add(out, buf_str(&line));
	}
}

static void
article_write(struct buf *out, const struct article *in)
{
	AUTO_JSON *j = article_json(in);

	json_write(out, j);
	buf_char(out, '\n');
}

/* Its file and, when claims were cut, how many are left; then what goes out. */
static int
article_extract(const struct run *run, const struct article *in,
		struct buf *out, struct err *err)
{
	AUTO_ARENA a = {0};
	struct claims claims = {0};

	if (run_extract(run, &a, in, &claims, err) < 0)
		return -1;
	pack_text(out, in->file);
	pack_number(out, claims.cut ? claims.len + 1 : 0);
	if (run->opt->articles)
		article_write(out, in);
	if (run->opt->explain)
		claims_tell(out, in, &claims);
	else
		claims_write(out, in, &claims);
	return 0;
}

static int
line_work(const struct run *run, struct str line, struct str place,
	  struct buf *out, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_JSON *j = json_parse(line, err);
	struct article in;

	if (!j || article_from_json(&a, j, &in, err) < 0)
		return err_in(err, "%.*s", STR_ARG(place));
	return article_extract(run, &in, out, err);
}

static int
text_work(const struct run *run, struct str bytes, struct str path,
	  struct buf *out, struct err *err)
{
	AUTO_ARENA a = {0};
	struct article in;

	if (run_plain(&a, str_c(&a, path), bytes, &in, err) < 0)
		return -1;
	return article_extract(run, &in, out, err);
}

/* The place, then a line or, with --text, the bytes of a file. `mark` is set
 * while this has the word. */
static int
extract_work(void *arg, const struct jail_task *task, struct err *err)
{
	const struct run *run = arg;
	struct unpack u = {.rest = task->in};
	struct str place = unpack_text(&u);
	int got;

	*task->mark = 1;
	got = (run->opt->text ? text_work : line_work)(run, u.rest, place,
						       task->out, err);
	*task->mark = 0;
	return got;
}

/* ---- outside ---------------------------------------------------------- */

enum { EXTRACT_SECONDS = 600 }; /* an article */

static int
answer_write(struct run *run, struct str answer, struct err *err)
{
	struct unpack u = {.rest = answer};
	struct article in = {.file = unpack_text(&u)};
	size_t kept = unpack_number(&u);

	if (u.bad)
		return err_set(err, ERR_REFUSED,
			       "the claims are not what they should be");
	if (kept)
		run_cut(run, &in, kept - 1);
	run->done++;
	return run_text(run, u.rest, err);
}

/* turn: an article under way; `failed` before it came so far. */
struct turn {
	struct arena arena;
	struct str place;
	struct err *failed;
};

/* extracting: articles are begun in as many places as there are workers, and
 * written in their order. */
struct extracting {
	struct run *run;
	struct jail jail;
	struct turn *turns;
	size_t begun, done;
};

static size_t
turn_of(const struct extracting *x, size_t n)
{
	return n % x->jail.limits.workers;
}

static int
turn_answer(struct extracting *x, struct turn *t, struct err *err)
{
	struct str answer;

	if (t->failed) {
		*err = *t->failed;
		return -1;
	}
	if (jail_finish(&x->jail, turn_of(x, x->done), &t->arena, &answer,
			err) == 0)
		return answer_write(x->run, answer, err);
	return x->jail.mark ? err_in(err, "%.*s", STR_ARG(t->place)) : -1;
}

/* The first that was begun. -1 when the output is gone. */
static int
turn_end(struct extracting *x, struct err *err)
{
	struct turn *t = &x->turns[turn_of(x, x->done)];
	int got = turn_answer(x, t, err);

	arena_free(&t->arena);
	x->done++;
	if (got < 0 && !x->run->broken)
		run_gap(x->run, err);
	return x->run->broken ? -1 : 0;
}

static int
turns_end(struct extracting *x, struct err *err)
{
	while (x->done < x->begun)
		if (turn_end(x, err) < 0)
			return -1;
	return 0;
}

static struct turn *
turn_next(struct extracting *x)
{
	struct err err;

	if (x->begun - x->done == x->jail.limits.workers &&
	    turn_end(x, &err) < 0)
		return NULL;
	x->turns[turn_of(x, x->begun)] = (struct turn){0};
	return &x->turns[turn_of(x, x->begun++)];
}

static int
turn_fail(struct extracting *x, const struct err *why)
{
	const struct err kept = *why;
	struct turn *t = turn_next(x);

	if (!t)
		return -1;
	t->failed = arena_alloc(&t->arena, sizeof kept);
	*t->failed = kept;
	return 0;
}

static int
turn_begin(struct extracting *x, struct str bytes, struct str place)
{
	struct turn *t = turn_next(x);
	struct buf b = {0};

	if (!t)
		return -1;
	b.arena = &t->arena;
	t->place = str_copy(&t->arena, place);
	pack_text(&b, place);
	buf_add(&b, bytes);
	jail_begin(&x->jail, turn_of(x, x->begun - 1), buf_str(&b));
	return 0;
}

static int
extract_line(struct run *run, void *to, struct str line, struct str place,
	     struct err *err)
{
	(void)run;
	return line.len ? turn_begin(to, line, place) : turn_fail(to, err);
}

static int
each_file(struct extracting *x, struct err *err)
{
	const struct strs *args = &x->run->opt->args;
	const struct sink *sink = x->run->sink;

	if (!args->len)
		return err_set(err, ERR_USAGE, "extract --text: no file named");
	for (size_t i = 0; i < args->len; i++) {
		AUTO_ARENA a = {0};
		struct str path = args->at[i], bytes;
		int got;

		sink->progress(sink->to, i, args->len);
		if (capture_bytes(&a, path.ptr, CAPTURE_BYTES_MAX, &bytes,
				  err) < 0)
			got = turn_fail(x, err);
		else
			got = turn_begin(x, bytes, path);
		if (got < 0)
			return -1;
	}
	return 0;
}

int
filter_extract(struct run *run, struct err *err)
{
	const struct jail_limits limits = {.seconds = EXTRACT_SECONDS};
	const struct jail_job job = {.work = extract_work, .arg = run};
	AUTO_ARENA a = {0};
	struct extracting x = {.run = run, .jail.control = -1};
	struct str said;
	int got;

	if (run->opt->explain && run->opt->articles)
		return err_set(err, ERR_USAGE,
			       "extract: --explain is for people, --articles "
			       "for merge");
	if (run_names(run, &a, STR(""), err) < 0 ||
	    jail_open(&x.jail, &a, &job, &limits, &said, err) < 0)
		return -1;
	x.turns = arena_array(&a, x.jail.limits.workers, sizeof *x.turns);
	got = run->opt->text ? each_file(&x, err)
			     : each_line(run, extract_line, &x, err);
	if (!got)
		got = turns_end(&x, err);
	for (size_t i = 0; i < x.jail.limits.workers; i++)
		arena_free(&x.turns[i].arena);
	jail_close(&x.jail);
	return got;
}
