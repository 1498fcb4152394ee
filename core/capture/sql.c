/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/sql.h"

#include <sqlite3.h>

enum {
	SQL_BYTES_MAX = 100 * 1000,
	SQL_ROW_VALUES = 16, /* values of the largest that a row may hold */
	SQL_HEAP_MAX = 256 << 20,
	BUSY_MS = 5000
};

struct sql {
	sqlite3 *db;
	struct str path;
	size_t value_max;
};

static int
sql_err(struct sql *s, struct err *err)
{
	int code = s->db ? sqlite3_errcode(s->db) & 0xff : SQLITE_NOMEM;
	bool damaged = code == SQLITE_NOTADB || code == SQLITE_CORRUPT;

	return err_set(err, ERR_SYSTEM, "%s: %s%s", s->path.ptr,
		       s->db ? sqlite3_errmsg(s->db) : "no memory",
		       damaged ? "; once removed it is made again" : "");
}

int
sql_run(struct sql *s, const char *text, struct err *err)
{
	return sqlite3_exec(s->db, text, NULL, NULL, NULL) == SQLITE_OK
		       ? 0
		       : sql_err(s, err);
}

static struct str
text_cut(const struct sql *s, struct str t)
{
	if (t.len < s->value_max)
		return t.len ? t : STR("");
	t.len = s->value_max - 1;
	while (t.len && ((unsigned char)t.ptr[t.len] & 0xC0) == 0x80)
		t.len--;
	return t;
}

static int
bind_text(const struct sql *s, sqlite3_stmt *st, int at, struct str t)
{
	t = text_cut(s, t);
	return sqlite3_bind_text(st, at, t.ptr, (int)t.len, SQLITE_STATIC);
}

/* A statement with its texts bound, `bytes` (or NULL) behind them. */
static sqlite3_stmt *
sql_make(struct sql *s, const char *text, const struct str *args, size_t n,
	 const struct str *bytes)
{
	sqlite3_stmt *st = NULL;
	int got = sqlite3_prepare_v2(s->db, text, -1, &st, NULL);

	for (size_t i = 0; i < n && got == SQLITE_OK; i++)
		got = bind_text(s, st, (int)i + 1, args[i]);
	if (bytes && got == SQLITE_OK)
		got = sqlite3_bind_blob64(st, (int)n + 1, bytes->ptr,
					  bytes->len, SQLITE_STATIC);
	if (got == SQLITE_OK)
		return st;
	sqlite3_finalize(st);
	return NULL;
}

static int
sql_end(struct sql *s, sqlite3_stmt *st, struct err *err)
{
	int got = st ? sqlite3_step(st) : SQLITE_ERROR;
	int ret = got == SQLITE_DONE ? 0 : sql_err(s, err);

	sqlite3_finalize(st);
	return ret;
}

int
sql_do(struct sql *s, const char *text, const struct str *args, size_t n,
       struct err *err)
{
	return sql_end(s, sql_make(s, text, args, n, NULL), err);
}

int
sql_put(struct sql *s, const char *text, const struct str *args, size_t n,
	struct err *err)
{
	return sql_end(s, sql_make(s, text, args, n - 1, &args[n - 1]), err);
}

struct sql_rows *
sql_ask(struct sql *s, const char *text, const struct str *args, size_t n,
	struct err *err)
{
	sqlite3_stmt *st = sql_make(s, text, args, n, NULL);

	if (!st)
		sql_err(s, err);
	return (struct sql_rows *)st;
}

int
sql_row(struct sql *s, struct arena *a, struct sql_rows *rows, struct str *ret,
	size_t n, struct err *err)
{
	sqlite3_stmt *st = (sqlite3_stmt *)rows;
	int got = sqlite3_step(st);

	if (got == SQLITE_DONE)
		return 0;
	if (got != SQLITE_ROW)
		return sql_err(s, err);
	for (size_t i = 0; i < n; i++) {
		const char *t = sqlite3_column_blob(st, (int)i);
		int len = sqlite3_column_bytes(st, (int)i);

		ret[i] = str_copy(a, (struct str){t, t ? (size_t)len : 0});
	}
	return 1;
}

void
sql_done(struct sql_rows **rows)
{
	sqlite3_finalize((sqlite3_stmt *)*rows);
	*rows = NULL;
}

/* No memory map, a rollback journal: both safe on a full disk. */
static int
settings(struct sql *s, struct err *err)
{
	const int limits[][2] = {
		{SQLITE_LIMIT_LENGTH, (int)s->value_max * SQL_ROW_VALUES},
		{SQLITE_LIMIT_SQL_LENGTH, SQL_BYTES_MAX},
		{SQLITE_LIMIT_EXPR_DEPTH, 20},
		{SQLITE_LIMIT_ATTACHED, 0},
		{SQLITE_LIMIT_VARIABLE_NUMBER, 50},
	};
	static const int options[][2] = {
		{SQLITE_DBCONFIG_DEFENSIVE, 1},
		{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
		{SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
		{SQLITE_DBCONFIG_ENABLE_VIEW, 0},
		{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
	};

	for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
		sqlite3_limit(s->db, limits[i][0], limits[i][1]);
	for (size_t i = 0; i < sizeof options / sizeof *options; i++)
		if (sqlite3_db_config(s->db, options[i][0], options[i][1],
				      (int *)NULL) != SQLITE_OK)
			return sql_err(s, err);
	sqlite3_hard_heap_limit64(SQL_HEAP_MAX);
	sqlite3_busy_timeout(s->db, BUSY_MS);
	return sql_run(s,
		       "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
		       "PRAGMA synchronous = FULL;",
		       err);
}

int
sql_open(struct arena *a, struct str path, enum sql_mode mode, size_t value_max,
	 struct sql **ret, struct err *err)
{
	struct sql *s = arena_alloc(a, sizeof *s);
	int flags = mode == SQL_WRITE
			    ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
			    : SQLITE_OPEN_READONLY;

	*s = (struct sql){.path = str_copy(a, path), .value_max = value_max};
	*ret = s;
	if (sqlite3_open_v2(s->path.ptr, &s->db, flags, NULL) != SQLITE_OK)
		return sql_err(s, err);
	return settings(s, err);
}

int
sql_close(struct sql **s, struct err *err)
{
	int got = 0;

	if (*s && sqlite3_close((*s)->db) != SQLITE_OK)
		got = sql_err(*s, err);
	*s = NULL;
	return got;
}

const char *
sql_library(void)
{
	return sqlite3_libversion();
}
