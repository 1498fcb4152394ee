/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an edited review decides. */
#include <stdarg.h>
#include <stdio.h>

#include "base/vec.h"
#include "brief/review.h"

/* reader: a text while it is read. */
struct reader {
	struct arena *a;
	const struct review *r;
	const struct signed_by *who;
	struct decisions *out;
	const struct reviewed *at; /* the finding whose lines are read */
	size_t line;
	bool *stays, *graded, *worded; /* per finding: decided in this text */
};

__attribute__((format(printf, 2, 3))) static void
complain(struct reader *k, const char *fmt, ...)
{
	struct err e;
	va_list ap;

	if (k->out->complaints.len == REVIEW_COMPLAINTS_MAX)
		return;
	va_start(ap, fmt);
	vsnprintf(e.msg, sizeof e.msg, fmt, ap);
	va_end(ap);
	*vec_add(k->a, &k->out->complaints) =
		str_fmt(k->a, "line %zu: %s", k->line, e.msg);
}

const char *
review_text_is(struct str words)
{
	struct str rest = words;

	if (!words.len)
		return "a text is missing";
	if (words.len > DECISION_TEXT_MAX)
		return "the text is too long";
	if (utf8_valid(words) != STR_NONE)
		return "the text is no UTF-8";
	while (rest.len) {
		uint32_t cp = utf8_next(&rest);

		if (cp < 0x20 || (cp >= 0x7f && cp < 0xa0))
			return "the text has a control character in it";
	}
	if (brief_scales(words) == BRIEF_SCALES_BOTH)
		return "a likelihood and a confidence level stand in one "
		       "text (ICD 203): make them two notes";
	return NULL;
}

/* ---- names --------------------------------------------------------------- */

static struct str
word_cut(struct str s, struct str *rest)
{
	size_t n = 0;

	while (n < s.len && s.ptr[n] != ' ' && s.ptr[n] != '\t')
		n++;
	*rest = str_trim(str_skip(s, n));
	return str_slice(s, 0, n);
}

static const struct reviewed *
finding_named(struct reader *k, struct str id)
{
	const struct reviewed *found = NULL;
	size_t n = 0;

	for (size_t i = 0; i < k->r->findings.len; i++) {
		const struct reviewed *r = &k->r->findings.at[i];

		if (str_eq(r->id, id))
			return r;
		if (id.len < REVIEW_ID_LEAST || !str_starts(r->id, id))
			continue;
		found = r;
		n++;
	}
	if (n == 1)
		return found;
	complain(k, "“%.*s”: %s; wanted the id of a finding of this week",
		 STR_ARG(id), n ? "several begin so" : "no such finding");
	return NULL;
}

static const struct label *
claim_named(struct reader *k, struct str name)
{
	const struct labels *v = &k->at->claims;

	for (size_t i = 0; i < v->len; i++)
		if (str_eq(v->at[i].name, name))
			return &v->at[i];
	complain(k,
		 "“%.*s”: no claim of finding %.*s; wanted one as it stands "
		 "below it",
		 STR_ARG(name), STR_ARG(k->at->id));
	return NULL;
}

/* ---- decisions ---------------------------------------------------------- */

static void
passage_add(struct reader *k, struct passages *to, size_t claim)
{
	const struct corpus *in = k->r->in->corpus;
	struct str id = in->claims.at[claim].article;

	for (size_t i = 0; i < in->articles.len; i++)
		if (str_eq(in->articles.at[i].id, id)) {
			*vec_add(k->a, to) = decision_passage(
				in, &in->articles.at[i], claim);
			return;
		}
}

static void
passages_of(struct reader *k, const struct reviewed *r, struct passages *to)
{
	for (size_t i = 0; i < r->claims.len && i < REVIEW_PASSAGES; i++)
		passage_add(k, to, r->claims.at[i].claim);
}

static bool
passages_equal(const struct passages *x, const struct passages *y)
{
	if (x->len != y->len)
		return false;
	for (size_t i = 0; i < x->len; i++)
		if (!str_eq(x->at[i].capture, y->at[i].capture) ||
		    !str_eq(x->at[i].quote, y->at[i].quote) ||
		    !str_eq(x->at[i].content, y->at[i].content))
			return false;
	return true;
}

/* A text that is read twice decides once. */
static bool
is_decided(const struct reader *k, const struct decision *d)
{
	const struct decisions *all = k->r->in->corpus->decided;

	for (size_t i = 0; all && i < all->len; i++) {
		const struct decision *was = &all->at[i];

		if (!was->undone && was->verb == d->verb &&
		    str_eq(was->text, d->text) &&
		    passages_equal(&was->of, &d->of) &&
		    passages_equal(&was->others, &d->others))
			return true;
	}
	return false;
}

static void
decide(struct reader *k, struct decision *d)
{
	d->by = k->who->by;
	d->time = k->who->time;
	d->week = k->who->week;
	if (!is_decided(k, d))
		*vec_add(k->a, k->out) = *d;
}

static void
decide_text(struct reader *k, enum decision_verb verb, struct str text)
{
	struct decision d = {.verb = verb, .text = text};

	passages_of(k, k->at, &d.of);
	decide(k, &d);
}

/* Once a finding in one text: two would contradict each other. */
static bool
is_first(struct reader *k, bool *done, const char *what)
{
	bool was = done[k->at->finding];

	if (was)
		complain(k, "finding %.*s has %s already", STR_ARG(k->at->id),
			 what);
	done[k->at->finding] = true;
	return !was;
}

/* ---- a line each --------------------------------------------------------- */

static void
leave_line(struct reader *k, struct str rest)
{
	k->at = finding_named(k, word_cut(rest, &rest));
}

static void
stay_line(struct reader *k, struct str rest, enum decision_verb verb)
{
	leave_line(k, rest);
	if (!k->at || !is_first(k, k->stays, "a line that keeps or drops it"))
		return;
	if (verb == DECISION_KEEP && !k->at->supported)
		complain(k,
			 "finding %.*s: nobody is for it, so it cannot be a "
			 "key finding",
			 STR_ARG(k->at->id));
	else
		decide_text(k, verb, STR(""));
}

static void
keep_line(struct reader *k, struct str rest)
{
	stay_line(k, rest, DECISION_KEEP);
}

static void
drop_line(struct reader *k, struct str rest)
{
	stay_line(k, rest, DECISION_DROP);
}

static void
findings_merge(struct reader *k, const struct reviewed *x,
	       const struct reviewed *y)
{
	struct decision d = {.verb = DECISION_MERGE};

	if (!x || !y)
		return;
	if (x == y) {
		complain(k, "finding %.*s is one already", STR_ARG(x->id));
		return;
	}
	passages_of(k, x, &d.of);
	passages_of(k, y, &d.others);
	decide(k, &d);
}

static void
merge_line(struct reader *k, struct str rest)
{
	struct str first = word_cut(rest, &rest), with;

	with = word_cut(rest, &rest);
	if (str_eq(with, STR("with")))
		findings_merge(k, finding_named(k, first),
			       finding_named(k, word_cut(rest, &rest)));
	else if (k->at && !with.len)
		findings_merge(k, k->at, finding_named(k, first));
	else
		complain(k, "wanted “merge ID” below a finding, or “merge ID "
			    "with ID”");
}

static bool
stands_below(struct reader *k, const char *verb)
{
	if (!k->at)
		complain(k, "“%s” stands below no finding", verb);
	return k->at != NULL;
}

static bool
among(const struct passages *v, const struct passage *p)
{
	for (size_t i = 0; i < v->len; i++)
		if (str_eq(v->at[i].capture, p->capture) &&
		    str_eq(v->at[i].quote, p->quote) &&
		    str_eq(v->at[i].content, p->content))
			return true;
	return false;
}

static void
others_add(struct reader *k, struct decision *d)
{
	for (size_t i = 0;
	     i < k->at->claims.len && d->others.len < DECISION_PASSAGES_MAX;
	     i++) {
		struct passages one = {0};

		passage_add(k, &one, k->at->claims.at[i].claim);
		if (one.len && !among(&d->of, &one.at[0]))
			*vec_add(k->a, &d->others) = one.at[0];
	}
}

static void
split_line(struct reader *k, struct str rest)
{
	struct decision d = {.verb = DECISION_SPLIT};

	if (!stands_below(k, "split"))
		return;
	while (rest.len && d.of.len < DECISION_PASSAGES_MAX) {
		const struct label *n = claim_named(k, word_cut(rest, &rest));

		if (!n)
			return;
		passage_add(k, &d.of, n->claim);
	}
	others_add(k, &d);
	if (!d.of.len)
		complain(k, "“split”: wanted claims, as they stand below the "
			    "finding");
	else if (!d.others.len)
		complain(k, "“split”: no claim is left in finding %.*s",
			 STR_ARG(k->at->id));
	else
		decide(k, &d);
}

static void
grade_line(struct reader *k, struct str rest)
{
	if (!stands_below(k, "grade") || !is_first(k, k->graded, "a grade"))
		return;
	if (decision_grade_is(rest))
		decide_text(k, DECISION_GRADE, rest);
	else
		complain(k, "“%.*s”: wanted A to F, 1 to 6, or both: B2",
			 STR_ARG(rest));
}

static void
words_line(struct reader *k, struct str rest, enum decision_verb verb)
{
	const char *bad = review_text_is(rest);

	if (!stands_below(k, decision_names[verb]))
		return;
	if (bad)
		complain(k, "“%s”: %s", decision_names[verb], bad);
	else
		decide_text(k, verb, rest);
}

static void
note_line(struct reader *k, struct str rest)
{
	words_line(k, rest, DECISION_NOTE);
}

static void
reword_line(struct reader *k, struct str rest)
{
	if (!k->at || is_first(k, k->worded, "other words"))
		words_line(k, rest, DECISION_REWORD);
}

static void
undo_line(struct reader *k, struct str rest)
{
	static const struct decisions none;
	const struct decisions *all = k->r->in->corpus->decided;
	const struct decision *was =
		decision_find(all ? all : &none, word_cut(rest, &rest));
	struct decision d = {.verb = DECISION_UNDO};

	if (!was || was->verb == DECISION_UNDO) {
		complain(k, "“undo”: wanted the id of one decision");
		return;
	}
	d.text = was->id;
	if (!was->undone)
		decide(k, &d);
}

static const struct {
	const char *verb;
	void (*read)(struct reader *k, struct str rest);
} lines[] = {{"leave", leave_line}, {"keep", keep_line},
	     {"drop", drop_line},   {"merge", merge_line},
	     {"split", split_line}, {"grade", grade_line},
	     {"note", note_line},   {"reword", reword_line},
	     {"undo", undo_line},   {0}};

static void
line_read(struct reader *k, struct str line)
{
	struct str rest, verb = word_cut(line, &rest);

	for (size_t i = 0; lines[i].verb; i++)
		if (str_is(verb, lines[i].verb)) {
			lines[i].read(k, rest);
			return;
		}
	complain(k,
		 "“%.*s”: wanted leave, keep, drop, merge, split, grade, "
		 "note, reword, undo or #",
		 STR_ARG(str_slice(verb, 0, 40)));
}

void
review_read(struct arena *a, const struct review *r, struct str text,
	    const struct signed_by *who, struct decisions *ret)
{
	size_t n = r->in->findings->len + 1;
	struct reader k = {.a = a,
			   .r = r,
			   .who = who,
			   .out = ret,
			   .stays = arena_array(a, n, sizeof(bool)),
			   .graded = arena_array(a, n, sizeof(bool)),
			   .worded = arena_array(a, n, sizeof(bool))};

	*ret = (struct decisions){0};
	while (text.len) {
		struct str line = str_trim(str_cut(text, STR("\n"), &text));

		k.line++;
		if (line.len && *line.ptr != '#')
			line_read(&k, line);
	}
}
