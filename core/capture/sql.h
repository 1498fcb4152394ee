/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sql: the database library behind what the store and the cache ask of it. */
#ifndef CAPTURE_SQL_H
#define CAPTURE_SQL_H

#include "base/err.h"
#include "base/str.h"

struct sql;
struct sql_rows; /* a query that is being answered */

enum sql_mode { SQL_READ, SQL_WRITE /* makes the file when there is none */ };

/* sql_open: with the settings that SQLite's authors advise for files that
 * others may have touched. A value is cut to `value_max` bytes, between two
 * characters. sql_close: also of NULL.
 * Errors: ERR_SYSTEM naming the file
 * Owner:  lives in `a`; sql_close before arena_free */
int sql_open(struct arena *a, struct str path, enum sql_mode mode,
	     size_t value_max, struct sql **ret, struct err *err);
int sql_close(struct sql **s, struct err *err);

/* sql_run: statements without values. sql_do: one statement with `n` texts
 * for its question marks. sql_put: the same, the last one being bytes. */
int sql_run(struct sql *s, const char *text, struct err *err);
int sql_do(struct sql *s, const char *text, const struct str *args, size_t n,
	   struct err *err);
int sql_put(struct sql *s, const char *text, const struct str *args, size_t n,
	    struct err *err);

/* sql_ask: begin a query; NULL on failure. sql_row: the first `n` columns of
 * its next row, in `a`: 1, 0 at the end, -1. sql_done: also of NULL. */
struct sql_rows *sql_ask(struct sql *s, const char *text,
			 const struct str *args, size_t n, struct err *err);
int sql_row(struct sql *s, struct arena *a, struct sql_rows *rows,
	    struct str *ret, size_t n, struct err *err);
void sql_done(struct sql_rows **rows);
#define AUTO_ROWS __attribute__((cleanup(sql_done))) struct sql_rows

/* sql_library: version of the library that runs. */
const char *sql_library(void);

#endif
