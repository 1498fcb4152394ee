/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "finding/decision.h"

#include <stdlib.h>

#include "base/map.h"
#include "base/moment.h"
#include "base/vec.h"
#include "capture/capture.h"

enum { ID_DIGITS = 16 };

const char *const decision_names[] = {"keep",	"drop",	 "merge",
				      "split",	"grade", "note",
				      "reword", "undo",	 NULL};

struct passage
decision_passage(const struct corpus *in, const struct article *of,
		 size_t claim)
{
	const struct claim *c = &in->claims.at[claim];

	return (struct passage){of->capture, of->url, c->quote_text,
				c->content_text};
}

bool
decision_grade_is(struct str s)
{
	bool letter = s.len && *s.ptr >= 'A' && *s.ptr <= 'F';
	struct str rest = str_skip(s, letter);

	if (!rest.len)
		return letter;
	return rest.len == 1 && *rest.ptr >= '1' && *rest.ptr <= '6';
}

/* ---- one line ----------------------------------------------------------- */

static json_t *
passages_json(const struct passages *in)
{
	json_t *list = json_array();

	for (size_t i = 0; i < in->len; i++) {
		json_t *o = json_object();

		json_set_text(o, "capture", in->at[i].capture);
		json_set_text_if(o, "address", in->at[i].address);
		json_set_text(o, "quote", in->at[i].quote);
		json_set_text_if(o, "content", in->at[i].content);
		json_array_append_new(list, o);
	}
	return list;
}

/* All but the id, which is made from it. */
static json_t *
decision_json(const struct decision *d, struct str id)
{
	json_t *o = json_object();

	json_set_text_if(o, "id", id);
	json_set_text(o, "time", d->time);
	json_set_text(o, "by", d->by);
	json_set_text(o, "verb", str_from(decision_names[d->verb]));
	json_set_text_if(o, "week", d->week);
	json_set_text_if(o, "text", d->text);
	if (d->of.len)
		json_object_set_new(o, "of", passages_json(&d->of));
	if (d->others.len)
		json_object_set_new(o, "others", passages_json(&d->others));
	return o;
}

static struct str
json_line(struct arena *a, const struct decision *d, struct str id)
{
	AUTO_JSON *j = decision_json(d, id);
	struct buf b = {.arena = a};

	json_write(&b, j);
	return buf_str(&b);
}

static struct str
id_make(struct arena *a, const struct decision *d)
{
	AUTO_ARENA scratch = {0};
	struct str line = json_line(&scratch, d, STR(""));

	return str_fmt(a, "d%.*s", ID_DIGITS,
		       capture_digest(&scratch, line).ptr);
}

struct str
decision_line(struct arena *a, struct decision *d)
{
	d->id = id_make(a, d);
	return str_fmt(a, "%.*s\n", STR_ARG(json_line(a, d, d->id)));
}

/* ---- reading ------------------------------------------------------------ */

static const char *
passages_read(struct arena *a, const json_t *in, struct passages *ret)
{
	const json_t *one;
	size_t i;

	if (json_array_size(in) > DECISION_PASSAGES_MAX)
		return "more passages than one decision has";
	json_array_foreach(in, i, one)
	{
		struct passage *p = vec_add(a, ret);

		p->capture = json_get_text(a, one, "capture");
		p->address = json_get_text(a, one, "address");
		p->quote = json_get_text(a, one, "quote");
		p->content = json_get_text(a, one, "content");
		if (!p->capture.len || !p->quote.len)
			return "a passage without capture or quote";
	}
	return NULL;
}

static const char *
verb_read(struct arena *a, const json_t *j, enum decision_verb *ret)
{
	struct str got = json_get_text(a, j, "verb");

	for (size_t i = 0; decision_names[i]; i++) {
		if (!str_is(got, decision_names[i]))
			continue;
		*ret = (enum decision_verb)i;
		return NULL;
	}
	return "no verb that is known";
}

/* What each verb cannot do without. */
static const char *
sense(const struct decision *d)
{
	int64_t at;

	if (!moment_parse(d->time, &at) || !d->by.len)
		return "it does not say who and when";
	if (d->text.len > DECISION_TEXT_MAX)
		return "too long a text";
	if (d->verb == DECISION_GRADE && !decision_grade_is(d->text))
		return "no grade";
	if (d->verb >= DECISION_NOTE && !d->text.len)
		return "no text";
	if (d->verb != DECISION_UNDO && !d->of.len)
		return "no passage";
	if ((d->verb == DECISION_MERGE || d->verb == DECISION_SPLIT) &&
	    !d->others.len)
		return "no other passage";
	return NULL;
}

/* NULL when it is a decision; else why it is none. */
static const char *
line_read(struct arena *a, struct str line, struct decision *ret)
{
	struct err err;
	AUTO_JSON *j = json_parse(line, &err);
	const char *bad;

	if (!json_is_object(j))
		return "no JSON object";
	ret->id = json_get_text(a, j, "id");
	ret->time = json_get_text(a, j, "time");
	ret->by = json_get_text(a, j, "by");
	ret->week = json_get_text(a, j, "week");
	ret->text = json_get_text(a, j, "text");
	bad = verb_read(a, j, &ret->verb);
	if (!bad)
		bad = passages_read(a, json_object_get(j, "of"), &ret->of);
	if (!bad)
		bad = passages_read(a, json_object_get(j, "others"),
				    &ret->others);
	if (!bad)
		bad = sense(ret);
	if (!bad && !str_eq(ret->id, id_make(a, ret)))
		bad = "changed since it was decided: its id is another";
	return bad;
}

static int
by_time(const void *x, const void *y)
{
	const struct decision *a = x, *b = y;
	int64_t at = 0, bt = 0;

	moment_parse(a->time, &at);
	moment_parse(b->time, &bt);
	if (at != bt)
		return at < bt ? -1 : 1;
	return (a->line > b->line) - (a->line < b->line);
}

static void
undo(struct decisions *all, const struct map *at)
{
	for (size_t i = 0; i < all->len; i++) {
		const struct decision *d = &all->at[i];
		size_t k = d->verb == DECISION_UNDO
				   ? map_get(at, str_hash(d->text))
				   : MAP_NONE;

		if (k != MAP_NONE && str_eq(all->at[k].id, d->text) &&
		    all->at[k].verb != DECISION_UNDO)
			all->at[k].undone = true;
	}
}

static void
line_add(struct arena *a, struct decisions *ret, struct map *seen,
	 const struct decision *d)
{
	if (map_get(seen, str_hash(d->id)) != MAP_NONE)
		return;
	*map_put(a, seen, str_hash(d->id)) = ret->len;
	*vec_add(a, ret) = *d;
}

int
decisions_read(struct arena *a, struct str text, struct decisions *ret,
	       struct err *err)
{
	struct map seen = {0};

	*ret = (struct decisions){0};
	for (size_t n = 1; text.len; n++) {
		struct decision d = {.line = n};
		struct str line = str_trim(str_cut(text, STR("\n"), &text));
		const char *bad = line.len ? line_read(a, line, &d) : NULL;

		if (ret->len == DECISIONS_MAX)
			return err_set(err, ERR_LIMIT,
				       "line %zu: more than %d decisions", n,
				       DECISIONS_MAX);
		if (bad)
			*vec_add(a, &ret->complaints) =
				str_fmt(a, "line %zu: %s", n, bad);
		else if (line.len)
			line_add(a, ret, &seen, &d);
	}
	undo(ret, &seen);
	if (ret->len)
		qsort(ret->at, ret->len, sizeof *ret->at, by_time);
	return 0;
}

const struct decision *
decision_find(const struct decisions *in, struct str id)
{
	const struct decision *found = NULL;

	for (size_t i = 0; i < in->len; i++) {
		if (!id.len || !str_starts(in->at[i].id, id))
			continue;
		if (found)
			return NULL;
		found = &in->at[i];
	}
	return found;
}
