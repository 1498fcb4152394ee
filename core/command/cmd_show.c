/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "base/vec.h"
#include "capture/store.h"
#include "command/command.h"
#include "command/issue.h"
#include "desk.h"

/* shown: what is looked for, and where. */
struct shown {
	struct run *run;
	struct arena *arena;
	struct desk desk;
	struct store *store;
	struct sources *from;
	struct str id;
};

/* A finder: 1 when it has shown the thing, 0 when it is none of its kind. */
typedef int find_fn(struct shown *s, struct err *err);

/* Write `j`, which is given away, over several lines. */
static int
json_show(struct shown *s, json_t *j, struct err *err)
{
	char *text = json_dumps(j, JSON_INDENT(2));
	struct str out = str_fmt(s->arena, "%s\n", text ? text : "null");

	json_decref(j);
	free(text);
	s->run->done++;
	return s->run->sink->write(s->run->sink->to, out, err) < 0 ? -1 : 1;
}

static json_t *
capture_json(const struct stored *c, const struct heads *articles)
{
	json_t *o = json_object(), *list = json_array(), *one;

	json_set_text(o, "capture", c->id);
	json_set_text(o, "file", c->file);
	json_set_text(o, "media_type", c->media_type);
	json_set_text(o, "archived", c->archived);
	json_set_text(o, "reader", c->reader);
	json_set_text(o, "kept_as", c->path);
	for (size_t i = 0; i < articles->len; i++) {
		if (!str_eq(articles->at[i].capture, c->id))
			continue;
		one = json_object();
		json_set_text(one, "article", articles->at[i].id);
		json_set_text(one, "publisher", articles->at[i].publisher);
		json_set_text(one, "title", articles->at[i].title);
		json_set_text(one, "published", articles->at[i].published);
		json_set_text(one, "access", articles->at[i].access);
		json_set_text(one, "url", articles->at[i].url);
		json_array_append_new(list, one);
	}
	json_object_set_new(o, "articles", list);
	return o;
}

static int
capture_show(struct shown *s, struct err *err)
{
	struct storeds found = {0};
	struct heads articles = {0};

	if (store_captures(s->store, s->arena, s->id, &found, err) < 0)
		return -1;
	if (!found.len)
		return 0;
	if (found.len > 1)
		return err_set(err, ERR_ABSENT,
			       "%.*s: %zu captures begin so; write more of it",
			       STR_ARG(s->id), found.len);
	if (store_articles(s->store, s->arena, str_slice(s->id, 0, 16),
			   &articles, err) < 0)
		return -1;
	return json_show(s, capture_json(&found.at[0], &articles), err);
}

/* The article of that id, read again from its capture; 0 without one. */
static int
article_get(struct shown *s, struct str id, struct article *ret,
	    struct err *err)
{
	struct articles got = {0};
	struct heads heads = {0};
	struct capture c;

	if (store_articles(s->store, s->arena, id, &heads, err) < 0)
		return -1;
	if (!heads.len || !str_eq(heads.at[0].id, id))
		return 0;
	if (store_get(s->store, s->arena, heads.at[0].capture, &c, err) < 0 ||
	    run_read(s->run, s->arena, s->from, &c, &got, err) < 0)
		return -1;
	for (size_t i = 0; i < got.len; i++) {
		if (!str_eq(got.at[i].id, id))
			continue;
		*ret = got.at[i];
		return 1;
	}
	return 0;
}

static int
article_show(struct shown *s, struct err *err)
{
	struct article t;
	int got = article_get(s, s->id, &t, err);

	return got > 0 ? json_show(s, article_json(&t), err) : got;
}

static int
claim_show(struct shown *s, struct err *err)
{
	struct str rest, id = str_cut(s->id, STR("."), &rest);
	struct claims claims = {0};
	struct cpmap map;
	struct article t;
	int got = rest.len ? article_get(s, id, &t, err) : 0;

	if (got <= 0)
		return got;
	if (run_names(s->run, s->arena, s->desk.dir, err) < 0 ||
	    run_extract(s->run, s->arena, &t, &claims, err) < 0)
		return -1;
	map = cpmap_make(s->arena, t.text);
	for (size_t i = 0; i < claims.len; i++)
		if (str_eq(claims.at[i].id, s->id))
			return json_show(s, claim_json(&claims.at[i], &t, &map),
					 err);
	return 0;
}

/* A citation or a finding by its number in an issued brief. */
static int
place_show(struct shown *s, struct err *err)
{
	const struct custody_entry *e;
	struct place at;
	json_t *ledger, *found;

	if (!issue_place(s->id, &at))
		return 0;
	e = issue_latest(store_custody(s->store), at.week);
	if (!e)
		return 0;
	ledger = issue_json(s->arena, s->desk.dir, e, err);
	if (!ledger)
		return -1;
	found = json_incref(issue_at(ledger, &at));
	json_decref(ledger);
	return found ? json_show(s, found, err) : 0;
}

/* The entry of that finding in a ledger; NULL without one. */
static json_t *
entry_find(struct arena *a, json_t *ledger, struct str id)
{
	json_t *section, *entry;
	size_t i, k;

	json_array_foreach(json_object_get(ledger, "sections"), i, section)
		json_array_foreach(
			json_object_get(section, "entries"), k,
			entry) if (str_eq(json_get_text(a, entry, "id"),
					  id)) return json_incref(entry);
	return NULL;
}

static int
finding_show(struct shown *s, struct err *err)
{
	const struct custody *log = store_custody(s->store);

	for (size_t i = log->entries.len; i; i--) {
		json_t *ledger, *entry;

		if (!issue_is_latest(log, i - 1))
			continue;
		ledger = issue_json(s->arena, s->desk.dir,
				    &log->entries.at[i - 1], err);
		if (!ledger)
			return -1;
		entry = entry_find(s->arena, ledger, s->id);
		json_decref(ledger);
		if (entry)
			return json_show(s, entry, err);
	}
	return 0;
}

/* What looks like a place in a brief and is none. */
static int
place_none(struct shown *s, const struct place *at, struct err *err)
{
	if (!issue_latest(store_custody(s->store), at->week))
		return err_set(err, ERR_ABSENT,
			       "%.*s: no brief of that week was issued",
			       STR_ARG(at->week));
	return err_set(err, ERR_ABSENT, "%.*s: the brief has no such number",
		       STR_ARG(s->id));
}

static int
id_show(struct shown *s, struct err *err)
{
	static find_fn *const finders[] = {place_show, claim_show, article_show,
					   capture_show, finding_show};
	struct place at;
	int got = 0;

	for (size_t i = 0; !got && i < sizeof finders / sizeof *finders; i++)
		got = finders[i](s, err);
	if (!got && issue_place(s->id, &at))
		return place_none(s, &at, err);
	if (!got)
		return err_set(err, ERR_ABSENT,
			       "%.*s: no capture, article, claim, finding or "
			       "citation (2023-W35 cite 12) of this desk",
			       STR_ARG(s->id));
	return got > 0 ? 0 : -1;
}

/* "2023-W35", "cite", "12" as one text. */
static struct str
words_join(struct arena *a, const struct strs *words)
{
	struct buf b = {.arena = a};

	for (size_t i = 0; i < words->len; i++)
		buf_fmt(&b, "%s%.*s", i ? " " : "", STR_ARG(words->at[i]));
	return buf_str(&b);
}

int
show_command(struct run *run, struct err *err)
{
	AUTO_ARENA a = {0};
	AUTO_SOURCES from = {0};
	AUTO_STORE *store = NULL;
	struct shown s = {.run = run, .arena = &a};

	s.id = words_join(&a, &run->opt->args);
	if (!s.id.len)
		return err_set(err, ERR_USAGE, "show: the id is empty");
	if (desk_choose(&a, run->opt->desk, &s.desk, err) < 0 ||
	    sources_open(run, &a, &s.desk, &from, err) < 0 ||
	    store_open(&a, s.desk.dir, STORE_READ, STR(""), &store, err) < 0)
		return -1;
	s.from = &from;
	s.store = store;
	return id_show(&s, err);
}
