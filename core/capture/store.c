/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/store.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/vec.h"
#include "capture/file.h"
#include "capture/lockfile.h"
#include "capture/seal.h"
#include "capture/sql.h"
#include "capture/warc.h"

enum { VALUE_MAX = 64 * 1024 }; /* a title; captures are files */

struct store {
	struct arena *arena;
	struct str dir, now, index;
	enum store_mode mode;
	struct lockfile lock;
	struct custody custody;
	struct sql *db;
};

static const char schema[] =
	"CREATE TABLE IF NOT EXISTS capture("
	" id TEXT PRIMARY KEY, file TEXT NOT NULL, archived TEXT NOT NULL,"
	" media_type TEXT NOT NULL, reader TEXT NOT NULL, path TEXT NOT NULL"
	") WITHOUT ROWID;"
	"CREATE TABLE IF NOT EXISTS article("
	" id TEXT PRIMARY KEY, capture TEXT NOT NULL, source TEXT NOT NULL,"
	" publisher TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL,"
	" language TEXT NOT NULL, access TEXT NOT NULL,"
	" published TEXT NOT NULL, modified TEXT NOT NULL"
	") WITHOUT ROWID;"
	"CREATE INDEX IF NOT EXISTS article_capture ON article(capture);";

static int
db_open(struct store *s, struct err *err)
{
	enum sql_mode mode = s->mode == STORE_WRITE ? SQL_WRITE : SQL_READ;

	if (sql_open(s->arena, s->index, mode, VALUE_MAX, &s->db, err) < 0)
		return -1;
	return mode == SQL_WRITE ? sql_run(s->db, schema, err) : 0;
}

static const char insert_capture[] =
	"INSERT OR IGNORE INTO capture VALUES(?,?,?,?,?,?)";
static const char insert_article[] =
	"INSERT OR REPLACE INTO article VALUES(?,?,?,?,?,?,?,?,?,?)";

static int
row_put(struct store *s, const struct capture *c, struct str reader,
	struct str path, struct err *err)
{
	const struct str args[] = {c->id,	  c->file, c->archived,
				   c->media_type, reader,  path};

	return sql_do(s->db, insert_capture, args, sizeof args / sizeof *args,
		      err);
}

static int
articles_put(struct store *s, const struct heads *in, struct err *err)
{
	for (size_t i = 0; i < in->len; i++) {
		const struct head *h = &in->at[i];
		const struct str args[] = {
			h->id,	      h->capture, h->source,   h->publisher,
			h->title,     h->url,	  h->language, h->access,
			h->published, h->modified};

		if (sql_do(s->db, insert_article, args,
			   sizeof args / sizeof *args, err) < 0)
			return -1;
	}
	return 0;
}

static int
capture_load(struct store *s, struct arena *a, struct str path,
	     struct capture *ret, struct err *err)
{
	struct str full = path_join(a, s->dir, path), bytes;

	if (capture_bytes(a, full.ptr, WARC_RECORD_MAX, &bytes, err) < 0)
		return -1;
	if (warc_read(a, bytes, ret, err) < 0)
		return err_in(err, "%s", full.ptr);
	return 0;
}

/* Put what the log has and the index has not into the index. */
static int
index_complete(struct store *s, struct err *err)
{
	for (size_t i = 0; i < s->custody.entries.len; i++) {
		const struct custody_entry *e = &s->custody.entries.at[i];
		AUTO_ARENA a = {0};
		struct capture c;
		bool there;

		if (e->kind != ENTRY_CAPTURE)
			continue;
		if (store_has(s, e->id, &there, err) < 0)
			return -1;
		if (there)
			continue;
		if (capture_load(s, &a, e->kept.at[0].path, &c, err) < 0 ||
		    row_put(s, &c, STR(""), e->kept.at[0].path, err) < 0)
			return -1;
	}
	return 0;
}

struct str
store_capture_path(struct arena *a, struct str id)
{
	return str_fmt(a, "captures/%.2s/%.*s.warc.gz", id.ptr, STR_ARG(id));
}

static int
custody_capture(struct store *s, struct str id, struct str path,
		struct str bytes, struct err *err)
{
	struct custody_entry e = {ENTRY_CAPTURE, .time = s->now};

	e.id = str_copy(s->arena, id);
	*vec_add(s->arena, &e.kept) = (struct kept){
		str_copy(s->arena, path), capture_digest(s->arena, bytes)};
	return custody_add(s->arena, &s->custody, &e, err);
}

/* A capture that was written whole by a run that then died: it is taken into
 * the log. Any other stray is what that run left half done. */
static int
stray_adopt(struct store *s, struct str full, struct err *err)
{
	AUTO_ARENA a = {0};
	struct capture c;
	struct str bytes, path;

	if (capture_bytes(&a, full.ptr, WARC_RECORD_MAX, &bytes, err) < 0)
		return -1;
	if (warc_read(&a, bytes, &c, err) < 0 ||
	    !str_ends(full, path = store_capture_path(&a, c.id)))
		return unlink(full.ptr) == 0
			       ? 0
			       : err_set(err, ERR_SYSTEM, "%s: %s", full.ptr,
					 strerror(errno));
	return custody_capture(s, c.id, path, bytes, err);
}

/* Files that were written down and not put in place yet. */
static int
issues_finish(struct store *s, struct err *err)
{
	for (size_t i = 0; i < s->custody.entries.len; i++) {
		const struct custody_entry *e = &s->custody.entries.at[i];
		AUTO_ARENA a = {0};

		for (size_t k = 0; e->kind != ENTRY_CAPTURE && k < e->kept.len;
		     k++)
			if (file_finish(
				    store_path(&a, s->dir, &e->kept.at[k]).ptr,
				    e->kept.at[k].sha256, err) < 0)
				return -1;
	}
	return 0;
}

/* After a run that was cut off. */
static int
store_mend(struct store *s, struct err *err)
{
	struct strs strays = {0};

	if (custody_mend(&s->custody, err) < 0 || issues_finish(s, err) < 0 ||
	    seal_strays(s->arena, s->dir, &s->custody, &strays, err) < 0)
		return -1;
	for (size_t i = 0; i < strays.len; i++)
		if (stray_adopt(s, strays.at[i], err) < 0)
			return -1;
	return 0;
}

static int
log_open(struct store *s, struct err *err)
{
	struct arena *a = s->arena;

	if (custody_read(a, s->custody.path, &s->custody, err) < 0)
		return -1;
	if (s->lock.cut_off)
		return store_mend(s, err);
	if (s->custody.partial)
		return err_set(err, ERR_FORMAT, "%s: its last line has no end",
			       s->custody.path.ptr);
	return seal_log(a, s->dir, &s->custody, err);
}

static int
open_to_write(struct store *s, struct err *err)
{
	struct arena *a = s->arena;

	if (folder_make(path_join(a, s->dir, STR("captures")).ptr, err) < 0 ||
	    lockfile_take(path_join(a, s->dir, STR("lock")).ptr, s->now,
			  &s->lock, err) < 0)
		return -1;
	if (log_open(s, err) < 0 || db_open(s, err) < 0) {
		/* Nothing was changed, so the next run has nothing to mend. */
		if (!s->lock.cut_off)
			lockfile_release(&s->lock);
		return -1;
	}
	if (sql_run(s->db, "BEGIN IMMEDIATE", err) < 0 ||
	    index_complete(s, err) < 0)
		return -1;
	return sql_run(s->db, "COMMIT", err);
}

int
store_open(struct arena *a, struct str dir, enum store_mode mode,
	   struct str now, struct store **ret, struct err *err)
{
	struct store *s = arena_alloc(a, sizeof *s);

	*s = (struct store){.arena = a, .now = now, .mode = mode};
	s->lock.fd = -1;
	s->dir = str_copy(a, dir);
	s->index = path_join(a, s->dir, STR("index.sqlite"));
	s->custody.path = path_join(a, s->dir, STR("custody.jsonl"));
	*ret = s;
	if (mode == STORE_WRITE)
		return open_to_write(s, err);
	if (custody_read(a, s->custody.path, &s->custody, err) < 0)
		return -1;
	return db_open(s, err);
}

void
store_drop(struct store **s)
{
	struct err ignored;

	if (!*s)
		return;
	sql_close(&(*s)->db, &ignored);
	lockfile_drop(&(*s)->lock);
	*s = NULL;
}

static int
store_seal(struct store *s, struct err *err)
{
	AUTO_ARENA a = {0};
	struct str path = path_join(&a, s->dir, STR("seal.json")), was, text;
	struct err none;

	if (seal_text(&a, s->dir, &s->custody, &text, err) < 0)
		return -1;
	if (!capture_bytes(&a, path.ptr, text.len, &was, &none) &&
	    str_eq(was, text))
		return 0;
	return file_write(path.ptr, text, err);
}

int
store_close(struct store *s, struct err *err)
{
	int got = sql_close(&s->db, err);

	if (s->mode == STORE_WRITE && !got)
		got = store_seal(s, err);
	if (!got)
		lockfile_release(&s->lock);
	return got;
}

int
store_has(struct store *s, struct str id, bool *ret, struct err *err)
{
	AUTO_ROWS *rows = sql_ask(s->db, "SELECT 1 FROM capture WHERE id = ?",
				  &id, 1, err);
	int got = rows ? sql_row(s->db, s->arena, rows, NULL, 0, err) : -1;

	*ret = got > 0;
	return got < 0 ? -1 : 0;
}

static int
rows_commit(struct store *s, const struct capture *c, struct str reader,
	    struct str path, const struct heads *articles, struct err *err)
{
	struct err ignored;

	if (sql_run(s->db, "BEGIN IMMEDIATE", err) < 0)
		return -1;
	if (row_put(s, c, reader, path, err) < 0 ||
	    articles_put(s, articles, err) < 0 ||
	    sql_run(s->db, "COMMIT", err) < 0) {
		sql_run(s->db, "ROLLBACK", &ignored);
		return -1;
	}
	return 0;
}

int
store_put(struct store *s, const struct capture *c, struct str uri,
	  struct str reader, const struct heads *articles, struct err *err)
{
	AUTO_ARENA a = {0};
	struct str path = store_capture_path(&a, c->id), file, full, dir;
	bool there;

	if (store_has(s, c->id, &there, err) < 0)
		return -1;
	if (there)
		return 0;
	full = path_join(&a, s->dir, path);
	dir = str_slice(full, 0, full.len - path.len + strlen("captures/ab"));
	file = warc_write(&a, c, uri);
	if (folder_make(str_c(&a, dir), err) < 0 ||
	    file_write(full.ptr, file, err) < 0 ||
	    custody_capture(s, c->id, path, file, err) < 0)
		return -1;
	return rows_commit(s, c, reader, path, articles, err);
}

int
store_reindex(struct store *s, struct str id, struct str reader,
	      const struct heads *articles, struct err *err)
{
	const struct str args[] = {reader, id};

	if (sql_do(s->db, "UPDATE capture SET reader = ? WHERE id = ?", args, 2,
		   err) < 0)
		return -1;
	return articles_put(s, articles, err);
}

/* Rows of which the id begins with `prefix`: "~" sorts behind every digit and
 * letter that an id may hold. */
static struct sql_rows *
rows_by_prefix(struct store *s, struct arena *a, const char *sql,
	       struct str prefix, struct err *err)
{
	const struct str args[] = {prefix,
				   str_fmt(a, "%.*s~", STR_ARG(prefix))};

	return sql_ask(s->db, sql, args, 2, err);
}

int
store_captures(struct store *s, struct arena *a, struct str prefix,
	       struct storeds *ret, struct err *err)
{
	AUTO_ROWS *st = rows_by_prefix(
		s, a,
		"SELECT id, file, archived, media_type, reader, path "
		"FROM capture WHERE id >= ? AND id < ? ORDER BY id",
		prefix, err);
	struct str c[6];
	int got = st ? 1 : -1;

	while (got > 0 && (got = sql_row(s->db, a, st, c, 6, err)) > 0)
		*vec_add(a, ret) =
			(struct stored){c[0], c[1], c[2], c[3], c[4], c[5]};
	return got;
}

int
store_articles(struct store *s, struct arena *a, struct str prefix,
	       struct heads *ret, struct err *err)
{
	AUTO_ROWS *st = rows_by_prefix(
		s, a,
		"SELECT id, capture, source, publisher, title, url, language, "
		"access, published, modified "
		"FROM article WHERE id >= ? AND id < ? ORDER BY id",
		prefix, err);
	struct str c[10];
	int got = st ? 1 : -1;

	while (got > 0 && (got = sql_row(s->db, a, st, c, 10, err)) > 0)
		*vec_add(a, ret) = (struct head){c[0], c[1], c[2], c[3], c[4],
						 c[5], c[6], c[7], c[8], c[9]};
	return got;
}

int
store_get(struct store *s, struct arena *a, struct str id, struct capture *ret,
	  struct err *err)
{
	struct storeds rows = {0};

	if (store_captures(s, a, id, &rows, err) < 0)
		return -1;
	if (rows.len != 1)
		return err_set(err, ERR_ABSENT, "%.*s: %s capture", STR_ARG(id),
			       rows.len ? "more than one" : "no such");
	if (capture_load(s, a, rows.at[0].path, ret, err) < 0)
		return -1;
	if (!str_eq(ret->id, rows.at[0].id))
		return err_set(err, ERR_FORMAT,
			       "%.*s: the bytes are not those of its digest",
			       STR_ARG(rows.at[0].path));
	return 0;
}

int
store_issue(struct store *s, enum entry_kind kind, struct str week,
	    const struct kepts *files, struct err *err)
{
	struct custody_entry e = {kind, .time = s->now};

	e.week = str_copy(s->arena, week);
	for (size_t i = 0; i < files->len; i++)
		*vec_add(s->arena, &e.kept) =
			(struct kept){str_copy(s->arena, files->at[i].path),
				      str_copy(s->arena, files->at[i].sha256)};
	return custody_add(s->arena, &s->custody, &e, err);
}

const struct custody *
store_custody(const struct store *s)
{
	return &s->custody;
}

struct str
store_now(const struct store *s)
{
	return s->now;
}

const char *
store_library(void)
{
	return sql_library();
}
