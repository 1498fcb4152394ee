/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/cache.h"

#include <unistd.h>

#include "capture/capture.h"
#include "capture/file.h"
#include "capture/sql.h"

/* One entry in RUNS_A_NOTE runs is noted as used: a note is a write. */
enum { RUNS_A_NOTE = 8 };

struct cache {
	struct arena *arena;
	struct sql *db;
	uint64_t run; /* number of this run */
	struct str number;
};

static const char schema[] =
	"PRAGMA synchronous = NORMAL;"
	"CREATE TABLE IF NOT EXISTS entry("
	" key TEXT PRIMARY KEY, digest TEXT NOT NULL, bytes BLOB NOT NULL);"
	"CREATE TABLE IF NOT EXISTS used("
	" key TEXT PRIMARY KEY, run INTEGER NOT NULL) WITHOUT ROWID;"
	"CREATE TABLE IF NOT EXISTS runs(number INTEGER NOT NULL);"
	"INSERT INTO runs SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM runs);"
	"BEGIN IMMEDIATE;"
	"UPDATE runs SET number = number + 1;";

static struct str
digest_of(struct arena *a, struct str key, struct str bytes)
{
	return capture_digest(a, str_fmt(a, "%.*s %.*s", STR_ARG(key),
					 STR_ARG(capture_digest(a, bytes))));
}

static bool
run_number(struct cache *c)
{
	struct err err;
	AUTO_ROWS *rows =
		sql_ask(c->db, "SELECT number FROM runs", NULL, 0, &err);

	return rows &&
	       sql_row(c->db, c->arena, rows, &c->number, 1, &err) > 0 &&
	       str_u64(c->number, &c->run);
}

static bool
cache_start(struct cache *c, struct str path)
{
	struct err err;

	return sql_open(c->arena, path, SQL_WRITE, CACHE_VALUE_MAX, &c->db,
			&err) == 0 &&
	       sql_run(c->db, schema, &err) == 0 && run_number(c);
}

struct cache *
cache_open(struct arena *a, struct str dir)
{
	struct cache *c = arena_alloc(a, sizeof *c);
	struct str path = path_join(a, dir, STR("cache.sqlite"));
	struct err err;

	*c = (struct cache){.arena = a};
	for (int tries = 0; tries < 2; tries++) {
		if (cache_start(c, path))
			return c;
		sql_close(&c->db, &err);
		unlink(path.ptr);
		unlink(str_fmt(a, "%s-journal", path.ptr).ptr);
	}
	return NULL;
}

/* Written down now and then, so that asking costs no write. */
static void
note_use(struct cache *c, struct str key, struct str last)
{
	const struct str args[] = {key, c->number};
	uint64_t run = 0;
	struct err err;

	if (str_u64(last, &run) && c->run - run < RUNS_A_NOTE)
		return;
	sql_do(c->db, "INSERT OR REPLACE INTO used VALUES(?,?)", args, 2, &err);
}

bool
cache_get(struct cache *c, struct arena *a, struct str key, struct str *ret)
{
	AUTO_ARENA scratch = {0};
	AUTO_ROWS *rows = NULL;
	struct str got[3];
	struct err err;

	if (!c)
		return false;
	rows = sql_ask(c->db,
		       "SELECT digest, run, bytes FROM entry "
		       "JOIN used USING (key) WHERE key = ?",
		       &key, 1, &err);
	if (!rows || sql_row(c->db, a, rows, got, 3, &err) <= 0 ||
	    !str_eq(got[0], digest_of(&scratch, key, got[2])))
		return false;
	note_use(c, key, got[1]);
	*ret = got[2];
	return true;
}

void
cache_put(struct cache *c, struct str key, struct str bytes)
{
	AUTO_ARENA scratch = {0};
	struct err err;

	if (!c || bytes.len >= CACHE_VALUE_MAX)
		return;
	if (sql_put(c->db, "INSERT OR REPLACE INTO entry VALUES(?,?,?)",
		    (struct str[]){key, digest_of(&scratch, key, bytes), bytes},
		    3, &err) == 0)
		note_use(c, key, STR(""));
}

#define LEAVE                                                                  \
	"DELETE FROM entry WHERE key IN"                                       \
	" (SELECT key FROM used, runs WHERE run + %d < number);"               \
	"DELETE FROM used WHERE run + %d < (SELECT number FROM runs);"         \
	"COMMIT"

void
cache_close(struct cache **c)
{
	struct err err;

	if (!*c)
		return;
	sql_run((*c)->db,
		str_fmt((*c)->arena, LEAVE, CACHE_RUNS_MAX, CACHE_RUNS_MAX).ptr,
		&err);
	sql_close(&(*c)->db, &err);
	*c = NULL;
}
