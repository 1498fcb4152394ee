/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * issue: an issued brief: the files that custody has written down for a week.
 */
#ifndef ISSUE_H
#define ISSUE_H

#include "brief/brief.h"
#include "capture/custody.h"

/* issue_latest: the entry of the week's last issue; NULL without one. */
const struct custody_entry *issue_latest(const struct custody *c,
					 struct str week);

/* errata_latest: the same of its errata. */
const struct custody_entry *errata_latest(const struct custody *c,
					  struct str week);

/* issue_is_latest: no later entry issues the same week. */
bool issue_is_latest(const struct custody *c, size_t entry);

/* issue_stands: no later issue has put another file in the place of file
 * `file` of the entry: it must be as it was written down. What a later issue
 * replaced is no longer anywhere, and nobody's damage. */
bool issue_stands(const struct custody *c, size_t entry, size_t file);

/* issue_kept: a path as the log has it last; NULL when it never was issued. */
const struct kept *issue_kept(const struct custody *c, struct str path);

/* FEED_NAME: the feed of a folder of issues is a file of each of them, the
 * last, and replaced by the next one. */
#define FEED_NAME "feed.atom"

/* issue_is_ledger: the file that issue_json reads: brief.json, errata.json. */
bool issue_is_ledger(struct str path);

/* issue_json: read the entry's brief.json; NULL on failure. Owner: caller
 * (json_decref). issue_ledger: the same as a brief.
 * Errors: ERR_FORMAT, ERR_SYSTEM, naming the file */
json_t *issue_json(struct arena *a, struct str desk,
		   const struct custody_entry *e, struct err *err);
int issue_ledger(struct arena *a, struct str desk,
		 const struct custody_entry *e, struct brief *ret,
		 struct err *err);

/* place: a citation or a finding of a week's brief, by the number under which
 * the brief prints it. */
struct place {
	struct str week;
	bool finding; /* else a citation */
	uint64_t number;
};

/* issue_place: "2023-W35/12", "2023-W35 cite 12", "2023-W35 Finding 3".
 * false when the text is nothing of the kind. */
bool issue_place(struct str text, struct place *ret);

/* issue_at: what stands there in a ledger; lent, NULL for nothing. */
json_t *issue_at(const json_t *ledger, const struct place *at);

/* issue_same: do the entry's files, but for the feed, equal these, path by
 * path? */
bool issue_same(const struct custody_entry *e, const struct kepts *files);

#endif
