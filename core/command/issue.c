/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/issue.h"

#include "base/json.h"
#include "brief/phrase.h"
#include "capture/capture.h"
#include "capture/store.h"

static const struct custody_entry *
latest(const struct custody *c, enum entry_kind kind, struct str week)
{
	for (size_t i = c->entries.len; i; i--)
		if (c->entries.at[i - 1].kind == kind &&
		    str_eq(c->entries.at[i - 1].week, week))
			return &c->entries.at[i - 1];
	return NULL;
}

const struct custody_entry *
issue_latest(const struct custody *c, struct str week)
{
	return latest(c, ENTRY_ISSUE, week);
}

const struct custody_entry *
errata_latest(const struct custody *c, struct str week)
{
	return latest(c, ENTRY_ERRATA, week);
}

bool
issue_is_latest(const struct custody *c, size_t entry)
{
	const struct custody_entry *e = &c->entries.at[entry];

	return e->kind == ENTRY_ISSUE && issue_latest(c, e->week) == e;
}

const struct kept *
issue_kept(const struct custody *c, struct str path)
{
	for (size_t i = c->entries.len; i; i--) {
		const struct custody_entry *e = &c->entries.at[i - 1];

		for (size_t k = 0; e->kind != ENTRY_CAPTURE && k < e->kept.len;
		     k++)
			if (str_eq(e->kept.at[k].path, path))
				return &e->kept.at[k];
	}
	return NULL;
}

bool
issue_stands(const struct custody *c, size_t entry, size_t file)
{
	const struct kept *k = &c->entries.at[entry].kept.at[file];

	return issue_kept(c, k->path) == k;
}

bool
issue_is_ledger(struct str path)
{
	return str_ends(path, STR("/brief.json")) ||
	       str_ends(path, STR("/errata.json"));
}

static const struct kept *
ledger_of(const struct custody_entry *e)
{
	for (size_t i = 0; i < e->kept.len; i++)
		if (issue_is_ledger(e->kept.at[i].path))
			return &e->kept.at[i];
	return NULL;
}

json_t *
issue_json(struct arena *a, struct str desk, const struct custody_entry *e,
	   struct err *err)
{
	const struct kept *k = ledger_of(e);
	struct str path, text;
	json_t *j;

	if (!k) {
		err_set(err, ERR_FORMAT,
			"custody.jsonl: the issue of %.*s has no brief.json",
			STR_ARG(e->week));
		return NULL;
	}
	path = store_path(a, desk, k);
	if (capture_bytes(a, path.ptr, BRIEF_LEDGER_MAX, &text, err) < 0)
		return NULL;
	j = json_parse(text, err);
	if (!j)
		err_in(err, "%s", path.ptr);
	return j;
}

int
issue_ledger(struct arena *a, struct str desk, const struct custody_entry *e,
	     struct brief *ret, struct err *err)
{
	AUTO_JSON *j = issue_json(a, desk, e, err);

	if (!j)
		return -1;
	if (brief_from_json(a, j, ret, err) < 0)
		return err_in(err, "%.*s: brief.json", STR_ARG(e->week));
	return 0;
}

static size_t
files_made(const struct custody_entry *e)
{
	size_t n = e->kept.len;

	return n && str_ends(e->kept.at[n - 1].path, STR("/" FEED_NAME)) ? n - 1
									 : n;
}

bool
issue_same(const struct custody_entry *e, const struct kepts *files)
{
	if (!e || files_made(e) != files->len)
		return false;
	for (size_t i = 0; i < files->len; i++)
		if (!str_eq(e->kept.at[i].path, files->at[i].path) ||
		    !str_eq(e->kept.at[i].sha256, files->at[i].sha256))
			return false;
	return true;
}

/* The first word of `s`; words end at a blank or a slash. */
static struct str
word_cut(struct str s, struct str *rest)
{
	size_t n = 0;

	while (n < s.len && s.ptr[n] != ' ' && s.ptr[n] != '/')
		n++;
	*rest = str_trim(str_skip(s, n + (n < s.len)));
	return str_slice(s, 0, n);
}

bool
issue_place(struct str text, struct place *ret)
{
	struct str rest, after, word;

	*ret = (struct place){.week = word_cut(str_trim(text), &rest)};
	word = word_cut(rest, &after);
	ret->finding = str_eq_ci(word, STR("finding"));
	if (ret->finding || str_eq_ci(word, STR("cite")))
		rest = after;
	return str_u64(rest, &ret->number) && ret->number;
}

/* The entry with the heading "Finding 3: contested", whatever follows. */
static json_t *
finding_at(const json_t *ledger, uint64_t number)
{
	AUTO_ARENA a = {0};
	const struct words *w = words_of(
		json_get_text(&a, json_object_get(ledger, "head"), "language"));
	struct str n = str_fmt(&a, "%llu", (unsigned long long)number);
	struct str want =
		heading_short(w, word_fill(&a, w, SAY_FINDING, WITH(n)));
	json_t *section, *entry;
	size_t i, k;

	json_array_foreach(json_object_get(ledger, "sections"), i, section)
	{
		json_array_foreach(json_object_get(section, "entries"), k,
				   entry)
		{
			struct str got = json_get_text(&a, entry, "heading");

			if (str_eq(heading_short(w, got), want))
				return entry;
		}
	}
	return NULL;
}

json_t *
issue_at(const json_t *ledger, const struct place *at)
{
	if (at->finding)
		return finding_at(ledger, at->number);
	return json_array_get(json_object_get(ledger, "cites"),
			      (size_t)at->number - 1);
}
