/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * param: what may be set of a source: kinds, checks, and which of several
 * settings counts.
 */
#ifndef HOST_PARAM_H
#define HOST_PARAM_H

#include "base/err.h"
#include "host.h"

/* source_is_name: a-z, 0-9 and _, at most SOURCE_NAME_MAX of them. */
enum { SOURCE_NAME_MAX = 31 };
bool source_is_name(struct str s);

/* param_find: the row of a table; NULL. */
const struct osb_param *param_find(const struct osb_param *table,
				   struct str key);

/* param_kind: its kind in a word: "number"; NULL for one that this host does
 * not know. */
const char *param_kind(const struct osb_param *p);

/* param_check: does a value fit?
 * Errors: ERR_SETTING: the value, and what was wanted */
int param_check(const struct osb_param *p, struct str value, struct err *err);

/* param_unknown: closest_unknown, of a setting. */
int param_unknown(const char *noun, const struct strs *known, struct str given,
		  struct err *err);

/* param_keys: add the keys of a table. */
void param_keys(struct arena *a, const struct osb_param *table,
		struct strs *to);

/* param_value: the ith value that counts, NUL-ended: of those that the user
 * set, else of those of the source's file, else the default. Of a parameter
 * that may be given once only the last is there. Empty past the last.
 * In: lines "key=value", NUL-ended; `set` may be NULL */
struct str param_value(const struct loaded *of, const struct strs *set,
		       struct str key, size_t i);

#endif
