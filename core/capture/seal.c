/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "capture/seal.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/vec.h"
#include "capture/capture.h"
#include "capture/file.h"

enum { INDEX_BYTES_MAX = 1 << 30 };

/* The part of the seal that is about the log. */
static struct str
log_text(struct arena *a, const struct custody *c)
{
	return str_fmt(a, "{\"entries\":%zu,\"custody\":\"%.*s\",",
		       c->entries.len, STR_ARG(c->head));
}

int
seal_log(struct arena *a, struct str dir, const struct custody *c,
	 struct err *err)
{
	struct str path = path_join(a, dir, STR("seal.json")), text;

	if (access(path.ptr, F_OK) < 0)
		return 0;
	if (capture_bytes(a, path.ptr, SEAL_BYTES_MAX, &text, err) < 0)
		return -1;
	if (str_starts(text, log_text(a, c)))
		return 0;
	return err_set(err, ERR_FORMAT,
		       "%.*s: is not as the last run left it, by %s: restore "
		       "it, or remove the seal to go on without what is lost",
		       STR_ARG(c->path), path.ptr);
}

int
seal_text(struct arena *a, struct str dir, const struct custody *c,
	  struct str *ret, struct err *err)
{
	struct str path = path_join(a, dir, STR("index.sqlite")), bytes;

	if (capture_bytes(a, path.ptr, INDEX_BYTES_MAX, &bytes, err) < 0)
		return -1;
	*ret = str_fmt(a, "%.*s\"index\":\"%.*s\"}\n", STR_ARG(log_text(a, c)),
		       STR_ARG(capture_digest(a, bytes)));
	return 0;
}

/* Paths of all captures in the log, sorted. */
static struct strs
known_paths(struct arena *a, struct str dir, const struct custody *c)
{
	struct strs known = {0};

	for (size_t i = 0; i < c->entries.len; i++)
		if (c->entries.at[i].kind == ENTRY_CAPTURE)
			*vec_add(a, &known) = path_join(
				a, dir, c->entries.at[i].kept.at[0].path);
	if (known.len)
		qsort(known.at, known.len, sizeof *known.at, str_order);
	return known;
}

int
seal_strays(struct arena *a, struct str dir, const struct custody *c,
	    struct strs *ret, struct err *err)
{
	struct str folder = path_join(a, dir, STR("captures"));
	struct strs known = known_paths(a, dir, c), found = {0};

	if (access(folder.ptr, F_OK) < 0)
		return 0;
	if (file_list(a, folder.ptr, &found, err) < 0)
		return -1;
	for (size_t i = 0; i < found.len; i++)
		if (!known.len || !bsearch(&found.at[i], known.at, known.len,
					   sizeof *known.at, str_order))
			*vec_add(a, ret) = found.at[i];
	return 0;
}
