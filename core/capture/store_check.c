/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <unistd.h>

#include "base/vec.h"
#include "capture/file.h"
#include "capture/lockfile.h"
#include "capture/seal.h"
#include "capture/store.h"
#include "capture/warc.h"

static void
fault_err(struct arena *a, struct strs *faults, const struct err *err)
{
	*vec_add(a, faults) = str_fmt(a, "%s", err->msg);
}

static void
seal_check(struct arena *a, struct str dir, const struct custody *c,
	   struct strs *faults)
{
	struct str path = path_join(a, dir, STR("seal.json")), want, got;
	struct err err;

	if (seal_text(a, dir, c, &want, &err) < 0 ||
	    capture_bytes(a, path.ptr, SEAL_BYTES_MAX, &got, &err) < 0)
		fault_err(a, faults, &err);
	else if (!str_eq(want, got))
		*vec_add(a, faults) = str_fmt(
			a,
			"%s: does not fit custody.jsonl and index.sqlite: one "
			"of the three was changed",
			path.ptr);
}

/* Does the index name the same captures as the log? */
static int
index_check(struct arena *a, struct str dir, const struct custody *c,
	    struct strs *faults, struct err *err)
{
	AUTO_STORE *s = NULL;
	struct storeds rows = {0};
	size_t n = 0;

	if (store_open(a, dir, STORE_READ, STR(""), &s, err) < 0 ||
	    store_captures(s, a, STR(""), &rows, err) < 0) {
		fault_err(a, faults, err);
		return 0;
	}
	for (size_t i = 0; i < c->entries.len; i++)
		n += c->entries.at[i].kind == ENTRY_CAPTURE;
	if (n != rows.len)
		*vec_add(a, faults) =
			str_fmt(a,
				"%.*s/index.sqlite: knows %zu captures, "
				"custody.jsonl %zu",
				STR_ARG(dir), rows.len, n);
	return 0;
}

static int
strays_check(struct arena *a, struct str dir, const struct custody *c,
	     struct strs *faults, struct err *err)
{
	struct strs strays = {0};

	if (seal_strays(a, dir, c, &strays, err) < 0)
		return -1;
	for (size_t i = 0; i < strays.len; i++)
		*vec_add(a, faults) =
			str_fmt(a, "%.*s: custody.jsonl does not know it",
				STR_ARG(strays.at[i]));
	return 0;
}

static int
checks(struct arena *a, struct str dir, bool cut_off, struct strs *faults,
       struct custody *ret, struct err *err)
{
	struct str path = path_join(a, dir, STR("custody.jsonl"));

	if (custody_read(a, path, ret, err) < 0) {
		fault_err(a, faults, err);
		return 0;
	}
	/* What a run that died left half done, the next one mends. */
	ret->cut_off = cut_off;
	if (cut_off)
		return 0;
	if (ret->partial)
		*vec_add(a, faults) =
			str_fmt(a, "%s: its last line has no end", path.ptr);
	if (!ret->entries.len &&
	    access(path_join(a, dir, STR("seal.json")).ptr, F_OK) < 0)
		return 0;
	seal_check(a, dir, ret, faults);
	if (strays_check(a, dir, ret, faults, err) < 0)
		return -1;
	return index_check(a, dir, ret, faults, err);
}

int
store_check_all(struct arena *a, struct str dir, struct strs *faults,
		struct custody *ret, struct err *err)
{
	struct lockfile lock;
	int got;

	if (lockfile_share(path_join(a, dir, STR("lock")).ptr, &lock, err) < 0)
		return -1;
	got = checks(a, dir, lock.cut_off, faults, ret, err);
	lockfile_drop(&lock);
	return got;
}

struct str
store_path(struct arena *a, struct str dir, const struct kept *k)
{
	return str_starts(k->path, STR("/")) ? str_copy(a, k->path)
					     : path_join(a, dir, k->path);
}

static int
kept_check(struct arena *a, struct str dir, const struct kept *k,
	   struct str *bytes, struct err *err)
{
	struct str path = store_path(a, dir, k);

	if (capture_bytes(a, path.ptr, STORE_KEPT_MAX, bytes, err) < 0)
		return -1;
	if (!str_eq(capture_digest(a, *bytes), k->sha256))
		return err_set(err, ERR_FORMAT,
			       "%s: is not what custody.jsonl says it was",
			       path.ptr);
	return 0;
}

int
store_load(struct arena *a, struct str dir, const struct custody_entry *e,
	   struct capture *ret, struct err *err)
{
	struct str bytes;

	if (kept_check(a, dir, &e->kept.at[0], &bytes, err) < 0)
		return -1;
	if (warc_read(a, bytes, ret, err) < 0)
		return err_in(err, "%.*s", STR_ARG(e->kept.at[0].path));
	if (!str_eq(ret->id, e->id))
		return err_set(err, ERR_FORMAT, "%.*s: holds another capture",
			       STR_ARG(e->kept.at[0].path));
	return 0;
}

int
store_check_capture(struct str dir, const struct custody_entry *e,
		    struct err *err)
{
	AUTO_ARENA a = {0};
	struct capture c;

	return store_load(&a, dir, e, &c, err);
}

int
store_check_file(struct str dir, const struct kept *k, struct err *err)
{
	AUTO_ARENA a = {0};
	struct str bytes;

	return kept_check(&a, dir, k, &bytes, err);
}
