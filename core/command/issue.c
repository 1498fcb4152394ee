/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "command/issue.h"

#include "base/json.h"
#include "capture/capture.h"
#include "capture/store.h"

const struct custody_entry *
issue_latest(const struct custody *c, struct str week)
{
	for (size_t i = c->entries.len; i; i--)
		if (c->entries.at[i - 1].kind == ENTRY_ISSUE &&
		    str_eq(c->entries.at[i - 1].week, week))
			return &c->entries.at[i - 1];
	return NULL;
}

bool
issue_is_latest(const struct custody *c, size_t entry)
{
	const struct custody_entry *e = &c->entries.at[entry];

	return e->kind == ENTRY_ISSUE && issue_latest(c, e->week) == e;
}

static const struct kept *
ledger_of(const struct custody_entry *e)
{
	for (size_t i = 0; i < e->kept.len; i++)
		if (str_ends(e->kept.at[i].path, STR("/brief.json")))
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

bool
issue_same(const struct custody_entry *e, const struct kepts *files)
{
	if (!e || e->kept.len != files->len)
		return false;
	for (size_t i = 0; i < files->len; i++)
		if (!str_eq(e->kept.at[i].path, files->at[i].path) ||
		    !str_eq(e->kept.at[i].sha256, files->at[i].sha256))
			return false;
	return true;
}
