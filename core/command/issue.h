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

/* issue_is_latest: no later entry issues the same week. */
bool issue_is_latest(const struct custody *c, size_t entry);

/* issue_json: read the entry's brief.json; NULL on failure. Owner: caller
 * (json_decref). issue_ledger: the same as a brief.
 * Errors: ERR_FORMAT, ERR_SYSTEM, naming the file */
json_t *issue_json(struct arena *a, struct str desk,
		   const struct custody_entry *e, struct err *err);
int issue_ledger(struct arena *a, struct str desk,
		 const struct custody_entry *e, struct brief *ret,
		 struct err *err);

/* issue_same: do the entry's files equal these, path by path? */
bool issue_same(const struct custody_entry *e, const struct kepts *files);

#endif
